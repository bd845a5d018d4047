# Sourced files: deep, in coroutines, with every completion, in traces of errors, in other interpreters.
proc write {name text} {set f [open $name w]; puts -nonewline $f $text; close $f}
# recursion
write self.tcl {incr ::n; source self.tcl}
set n 0
catch {source self.tcl} m
puts $m
puts $n
puts [llength [split $errorInfo \n]]
puts [string range $errorInfo 0 300]
puts [string range $errorInfo end-300 end]
write self2.tcl {incr ::n
if {$n < 800} {
   source self2.tcl
}
}
set n 0
puts [catch {source self2.tcl} m]$m,$n
# coroutine that yields in a sourced file
write co.tcl {
  set r [yield first]
  puts "got $r [info script]"
  set r [yield second]
  puts "got $r [info script]"
  set x 5
}
proc body {} {set v [source co.tcl]; puts "done $v"; return end}
puts [coroutine c body]
puts script=[info script]
puts [c a]
puts script=[info script]
puts [c b]
puts script=[info script]
# return with options
write ret.tcl {return -code error -errorcode {A B} boom}
puts [catch {source ret.tcl} m o]$m,[dict get $o -errorcode]
puts $errorInfo
write ret2.tcl {return -code 7 seven}
puts [catch {source ret2.tcl} m]$m
write ret3.tcl {return -level 2 two}
proc r3 {} {source ret3.tcl; return notreached}
puts [r3]
write ret4.tcl {return -code return four}
proc r4 {} {source ret4.tcl; return notreached}
puts [r4]
write brk.tcl break
foreach i {1 2 3} {source brk.tcl}
puts i=$i
write cnt.tcl {continue}
foreach i {1 2 3} {source cnt.tcl; puts never}
puts i=$i
proc b {} {source brk.tcl}
puts [catch b m]$m
puts $errorInfo
write er.tcl {
proc bad {} {
  error "in bad"
}
if 1 {
  foreach x 1 {
    bad
  }
}
}
catch {source er.tcl}
puts $errorInfo
puts [dict get [lindex [list [catch {source er.tcl} m o] $o] 1] -errorline]
puts [dict get $o -errorstack]
write syn.tcl "set a 1\nset b {\n"
catch {source syn.tcl}
puts $errorInfo
write syn2.tcl "set a 1\nset b \"x\"y\n"
catch {source syn2.tcl}
puts $errorInfo
proc tc {} {tailcall source er.tcl}
catch tc
puts $errorInfo
proc up {} {uplevel #0 source er.tcl}
catch up
puts $errorInfo
write loc.tcl {set loc 5; upvar 1 outer o; set o 6; puts [info level] ; puts [info level 0]; puts [namespace current]}
proc lo {} {source loc.tcl; return $loc}
set outer 1
puts [lo] 
puts $outer
namespace eval nn {source ./loc.tcl}
puts $nn::loc
write nest1.tcl {source nest2.tcl}
write nest2.tcl {error x}
catch {source nest1.tcl}
puts $errorInfo
write empty.tcl {}
puts <[source empty.tcl]>
set long [string repeat abc/../ 1].tcl
write [string repeat d 160].tcl {error x}
catch {source [string repeat d 160].tcl}
puts $errorInfo
write isc.tcl {info script other; puts [info script]}
source isc.tcl
puts [info script]
rename source src
src isc.tcl
rename src source
interp alias {} ss {} source
ss isc.tcl
catch {ss nest1.tcl}
puts $errorInfo
interp create i
i eval {source isc.tcl}
puts [i eval {info script}]
interp create -safe s
puts [catch {s eval {source isc.tcl}} m]$m
puts [catch {s invokehidden source isc.tcl} m]$m
s expose source
puts [catch {s eval {source isc.tcl}} m]$m
source -nopkg isc.tcl
puts [catch {source -encoding} m]$m
puts [catch {source -enc utf-8 isc.tcl} m]$m
puts [catch {source -encoding foo isc.tcl} m]$m
puts [catch {source a b c d} m]$m
try {source er.tcl} on error {m o} {puts [dict get $o -errorinfo]}
trace add execution source enter {apply {args {puts "T $args"}}}
source isc.tcl
trace add execution source leave {apply {args {puts "T $args"}}}
catch {source nest2.tcl}
after 0 {source nest1.tcl}
proc bgerror m {puts bg:$m; puts $::errorInfo; set ::done 1}
vwait done
source nest1.tcl
