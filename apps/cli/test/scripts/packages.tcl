source [file join [file dirname [info script]] prelude.tcl]
file mkdir pk/a pk/b
proc write {name text} {set f [open $name w]; puts $f $text; close $f}
write pk/a/pkgIndex.tcl {
  package ifneeded pa 1.0 [list source [file join $dir pa.tcl]]
  package ifneeded pbad 1.0 {error boo}
  package ifneeded pnone 1.0 {set x 1}
  package ifneeded pwrong 1.0 {package provide pwrong 2.0}
  package ifneeded pcirc 1.0 {package require pcirc2}
  package ifneeded pcirc2 1.0 {package require pcirc}
  if {![package vsatisfies [package provide Tcl] 8.5 9]} return
  package ifneeded late 1.0 {package provide late 1.0}
}
write pk/a/pa.tcl {package provide pa 1.0; puts "in pa [info script] [info level]"}
write pk/b/pkgIndex.tcl {error "bad index"}
write mod-1.2.tm {namespace eval mod {proc hello {} {return hi}}}
lappend auto_path pk
proc trace_of {script} {show $script; puts $::errorInfo}
foreach script {
  {package require pa} {package require pa 1-} {package present pa} {package present pa 3} {package present none}
  {package require -exact pa 1.0} {package require late}
  {package versions pbad} {package ifneeded pbad 1.0} {package ifneeded pbad 1.1} {package ifneeded pbad x}
  {package provide x y} {package provide pa} {package provide nothing} {package provide pa 1.2} {package forget pa}
  {package provide pa} {package vcompare 1.0 1.0.0} {package vcompare 1.0a1 1.0} {package vcompare 1.0 1.0b2}
  {package vcompare 1.0b1 1.0a5} {package vcompare 1a1.2 1a1} {package vcompare 01.2 1.2} {package vcompare 1.10 1.9}
  {package vcompare 1..2 1} {package vcompare 1.a 1} {package vcompare 1a 1} {package vcompare 1ab2 1}
  {package vcompare 1a2b2 1} {package vcompare {} 1} {package vsatisfies 1.2 1.1} {package vsatisfies 1.2 1.3}
  {package vsatisfies 2.0 1.3} {package vsatisfies 2.0 1.3-} {package vsatisfies 2.0 1.3-2.0} {package vsatisfies 1.9 1.3-2.0}
  {package vsatisfies 2.0 2.0-2.0} {package vsatisfies 2.0a1 1.5} {package vsatisfies 2.0a1 1.5-} {package vsatisfies 1.5a1 1.5}
  {package vsatisfies 1.5b1 1.5a0-} {package vsatisfies 2.0 1.3-x} {package vsatisfies 2.0 1-2-3} {package vsatisfies 2.0 -}
  {package vsatisfies 2.0} {package require Tcl} {package require tcl 9} {package require Tcl 8.5 9} {package require Tcl 8.5-}
  {package foo} {package ver} {package} {package require} {package names x}
  {package ifneeded abc 1.0 a; package ifneeded abc 2.0a1 b; package ifneeded abc 1.5 c; package versions abc}
  {package ifneeded abc 1.0.0 z; package versions abc}
  {tcl::tm::path add [pwd]; lindex [tcl::tm::path list] 0} {package require mod; mod::hello} {package provide mod}
  {tcl::tm::path add [pwd]/sub} {tcl::tm::path foo} {package prefer latest} {package prefer stable} {package prefer foo}
} {show $script}
foreach script {
  {package require pa 2} {package require none 1.0} {package require none 1.0 2.0-3} {package require -exact none 1.0}
  {package require pbad} {package require pnone} {package require pwrong} {package require pcirc} {package require foo x}
  {package require Tcl 8.5} {package require -exact Tcl} {package require -exact Tcl 8 9}
} {trace_of $script}
package unknown {}
trace_of {package require zork}
package unknown nosuchhandler
trace_of {package require zork}
proc handler args {puts handler:$args; error boo}
package unknown handler
trace_of {package require zork 1.0}
set before [llength [tcl::tm::path list]]
show {tcl::tm::roots {/a /b/c}; lrange [tcl::tm::path list] 0 end-$before}
show {tcl::tm::path remove /a/tcl9/9.0 /nowhere; lrange [tcl::tm::path list] 0 end-$before}
show {tcl::tm::roots}
show {list [catch {auto_execok sh} m] [expr {$m ne ""}] [auto_execok no-such-program] [auto_execok cd]}
