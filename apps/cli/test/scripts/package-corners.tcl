# Packages: versions, index files, modules, what fails, the command for unknown packages.
puts [catch {package require nosuch} m]$m; puts $errorCode
package ifneeded foo 1.2 {package provide foo 1.2; proc foo {} {return foo!}}
puts [package require foo]; puts [foo]; puts [package versions foo]; puts [catch {package require foo 2} m]$m
file mkdir lib/pk; set f [open lib/pk/pkgIndex.tcl w]; puts $f {package ifneeded pk 0.5 [list source [file join $dir pk.tcl]]}; close $f
set f [open lib/pk/pk.tcl w]; puts $f {package provide pk 0.5; proc pk {} {info script}}; close $f
lappend auto_path [file join [pwd] lib]; puts [package require pk]; puts [pk]
file mkdir tm; set f [open tm/mod-1.5.tm w]; puts $f {proc mod {} {return mod!}}; close $f
tcl::tm::path add [file join [pwd] tm]; puts [package require mod]; puts [mod]
package ifneeded broken 1 {error "broken init"}; puts [catch {package require broken} m]$m; puts $errorInfo
package ifneeded liar 1 {package provide liar 2}; puts [catch {package require liar} m]$m
package unknown {apply {{args} {puts "unknown $args"}}}; puts [catch {package require zzz 1-2} m]$m
puts [package vcompare 1.0a1 1.0b1]; puts [package vsatisfies 1.5 1-2]; puts [catch {package vcompare x 1} m]$m
proc unknown {args} {return "unk:$args"}; puts [nosuch 1 2]
package unknown {}
foreach words {{} 2-3 {2- 3} {-exact 2.1}} {
  set before [expr {[lindex $words 0] eq "-exact" ? "-exact" : ""}]
  package ifneeded round 2.1 [list package require {*}$before round {*}[lrange $words [llength $before] end]]
  puts [catch {package require round} m]$m
}
package ifneeded round 2.1 {package require round 3}; puts [catch {package require round} m]$m
package ifneeded round 2.1 {break}; puts [catch {package require round} m]$m
package unknown {apply {args {return -code continue}}}; puts [catch {package require zzz} m]$m
foreach words {{} 1 {1 2} 1-2 {1-2 1} 1+x} {puts [catch {package present zzz {*}$words} m]$m}
puts [package vcompare 1.2+abc 1.2],[package vcompare 99999999999999999999 99999999999999999998],[catch {package vcompare +1 1} m],$m
package ifneeded marked 1.2+abc {package provide marked 1.2+abc}; puts [package require marked],[package present -exact marked 1.2]
