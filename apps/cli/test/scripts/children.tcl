# Interpreters that scripts make have files, processes, time and events of their own, and share the standard channels.
set i [interp create]
puts [$i eval {list [info exists tcl_platform(platform)] $tcl_interactive [info exists argv] [info exists env(HOME)]}]
puts [catch {$i eval {set f [open x.txt w]; puts $f hello; close $f; file size x.txt}} m]$m
puts [catch {$i eval {after 10 {set ::done 1}; vwait ::done; set ::done}} m]$m
puts [catch {$i eval {exec echo child}} m]$m
puts [catch {$i eval {source nofile}} m]$m
puts [catch {$i eval {pwd}} m][expr {$m eq [pwd]}]
puts [catch {$i eval {glob *.txt}} m]$m
puts [catch {$i eval {package require nosuch}} m]$m
set f [open s.tcl w]; puts $f {set sourced [file tail [info script]]}; close $f
puts [$i eval {source s.tcl}]
puts [catch {$i eval {open x.txt q}} m]$m
# Files of one are unknown in the other.
puts [catch {puts $f x} m]
set f [open y.txt w]
puts [catch {$i eval [list puts $f x]} m]
puts [$i eval {chan names}]
close $f
# Events of all are served together, each in its own interpreter.
$i eval {proc tick {} {puts "tick in child"; set ::ticked 1}}
$i eval {after 5 tick}
proc tick {} {puts "tick in parent"}
after 10 tick
after 30 {set end 1}
vwait end
puts [$i eval {info exists ticked}]
$i eval {proc wait {} {vwait ::go}}
after 5 {puts "parent's timer"; $i eval {set ::go 1}}
$i eval wait
$i eval {after 0 {error "in a timer"}; after 10 {set ::go 2}; vwait ::go}
$i eval {proc report {msg options} {puts "child's handler: $msg"}; interp bgerror {} report; after 0 {error again}; after 10 {set ::go 3}; vwait ::go}
set pipe [$i eval {set p [open "|cat" r+]; puts $p through; flush $p; gets $p}]
puts $pipe
$i eval {close $p; after 1000 {puts never}}
interp delete $i
after 20 {set end 2}
vwait end
# Grandchildren, and safe ones.
interp create a
interp create {a b}
puts [interp eval {a b} {set f [open x.txt]; set line [gets $f]; close $f; set line}]
interp create -safe s
foreach script {{open x} {exec ls} {file size x} {source x} {cd .} {exit 3} {puts hi} {gets stdin} {chan names} {fconfigure stdout} {glob *} {socket x 1} {load x} {pwd}} {
  puts "$script: [catch {s eval $script} m] $m"
}
puts [s eval {list [info exists env] [info exists auto_path] [info exists tcl_platform(os)]}]
s eval {after 5 {set x 5}; vwait x}
puts [s eval {set x}]
puts [s eval {interp create t; t eval {catch {open x} m; set m}}]
s alias out puts
s eval {out "through an alias"}
interp create last
last eval {set f [open kept.txt w]; puts -nonewline $f "written at exit"; exit 4}
