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
