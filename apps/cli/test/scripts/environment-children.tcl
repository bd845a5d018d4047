# The environment is one for all trusted interpreters; safe ones have none.
source prelude.tcl
proc sh {command} {exec sh -c $command}
set env(A) 1
interp create c
foreach script {
  {c eval {info exists env(A)}}
  {c eval {set env(B) 2}; set env(B)}
  {set env(A) 5; c eval {set env(A)}}
  {sh {echo $A$B}}
  {c eval {exec sh -c {echo $A$B}}}
  {expr {[lsort [c eval {array names env}]] eq [lsort [array names env]]}}
  {c eval {lsort [array get env {[AB]}]}}
  {unset env(A); c eval {set env(A)}}
  {c eval {unset env(B)}; list [catch {set env(B)} m] $m [sh {echo .$B.}]}
  {c eval {append env(C) x y; incr env(N)}; list $env(C) $env(N) [sh {echo $C$N}]}
  {interp create {c d}; c eval {d eval {set env(C)}}}
  {c eval {d eval {set env(D) "a b ü"}}; sh {echo $D}}
  {c eval {array set env {E 1 F 2}}; lsort [array get env {[EF]}]}
  {array unset env E; c eval {array names env {[EF]}}}
  {c eval {proc p {} {upvar #0 env e; set e(G) [array size e]}; expr {[p] == [array size env] - 1}}}
  {c eval {global env; info exists env(G)}}
  {interp create -safe s; s eval {list [info exists env] [catch {set env(C)} m] $m}}
  {s eval {set env(C) own}; set env(C)}
  {interp delete c; list $env(C) [sh {echo $D}]}
  {interp create c; c eval {list $env(C) $env(D) [info exists env(A)]}}
  {c eval {unset env}; list [info exists env(C)] [sh {echo $C}]}
  {c eval {set env(C) other}; list $env(C) [sh {echo $C}]}
} {
  show $script
}
