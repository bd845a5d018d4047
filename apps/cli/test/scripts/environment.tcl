puts [info exists env(PATH)]
set env(SOME_NAME) value
puts [exec sh -c {echo $SOME_NAME}]
puts [array names env SOME_*]
unset env(SOME_NAME)
puts [exec sh -c {echo ".$SOME_NAME."}]
puts $tcl_platform(platform),$tcl_platform(byteOrder),$tcl_platform(wordSize),$tcl_platform(pathSeparator)
puts $tcl_version
puts $tcl_patchLevel
array set a {x 1 yy 22}
parray a
catch {parray nosuch} m
puts $m
# What is not in the environment: tclsh reads it by a trace.
source prelude.tcl
foreach script {
  {set env(NOPE)}
  {puts $::env(NOPE)}
  {proc p {} {global env; set env(NOPE)}; p}
  {proc p {} {return $::env(NOPE)}; p}
  {proc p {} {global env; expr {$env(NOPE) + 1}}; p}
  {proc p {} {upvar #0 env e; set e(NOPE)}; p}
  {proc p n {set ::env($n)}; p NOPE}
  {subst {$env(NOPE)}}
  {namespace eval n {set ::env(NOPE)}}
  {if {$env(NOPE)} {}}
  {list [info exists env(NOPE)] [array get env NOPE]}
  {set env(ADDED) 1; unset env(ADDED); set env(ADDED)}
  {incr env(COUNT); append env(COUNT) 2; lappend env(COUNT) 3}
  {interp create i; i eval {set env(NOPE)}}
} {
  show $script
  if {[catch $script]} {puts $::errorInfo}
}
