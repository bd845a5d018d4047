source [file join [file dirname [info script]] prelude.tcl]
namespace eval h {
  variable data "hello\nworld\n" pos 0
  proc initialize {id mode} {puts [list initialize $mode]; return {initialize finalize watch read write seek configure cget cgetall blocking truncate}}
  proc finalize {id} {puts finalize}
  proc watch {id events} {puts [list watch $events]}
  proc read {id n} {variable data; variable pos; puts [list read $n]; set r [string range $data $pos [expr {$pos+$n-1}]]; incr pos [string length $r]; return $r}
  proc write {id d} {puts [list write $d]; string length $d}
  proc seek {id off base} {
    variable pos; variable data
    switch $base {start {set pos $off} current {incr pos $off} end {set pos [expr {[string length $data]+$off}]}}
    return $pos
  }
  proc configure {id o v} {puts [list configure $o $v]}
  proc cget {id o} {puts [list cget $o]; return val}
  proc cgetall {id} {puts cgetall; return {-foo 1}}
  proc blocking {id m} {}
  proc truncate {id m} {puts [list truncate $m]}
}
proc h {method args} {h::$method {*}$args}
proc bad1 {args} {return {}}
proc bad2 {args} {return {initialize finalize watch}}
proc bad3 {args} {return {initialize finalize watch read foo}}
proc bad4 {args} {error oops}
proc bad5 {args} {if {[lindex $args 0] eq "initialize"} {return {initialize finalize watch read write}}; error oops-[lindex $args 0]}
foreach script {
  {set f [chan create {read write} h]; expr 1} {gets $f} {tell $f} {puts $f abc} {flush $f} {fconfigure $f} {fconfigure $f -foo}
  {fconfigure $f -foo 2} {fconfigure $f -bar} {seek $f 0} {read $f 3} {chan truncate $f 3} {fileevent $f readable x}
  {fileevent $f readable {}} {chan postevent $f read; expr 1}
  {fileevent $f readable {puts EV; fileevent $f readable {}}; chan postevent $f read; update} {chan postevent $f foo}
  {chan postevent $f {}} {chan postevent stdin read} {close $f} {chan create foo h} {chan create read nosuchhandler}
  {chan create read bad1} {chan create read bad2} {chan create read bad3} {chan create read bad4}
  {set f [chan create {read write} bad5]; expr 1} {gets $f} {puts $f x; flush $f} {close $f}
} {if {[string match {chan postevent $f read; *} $script]} continue; show $script}
namespace eval x {
  proc initialize {id mode} {return {initialize finalize read write}}
  proc finalize {id} {}
  proc read {id d} {string toupper $d}
  proc write {id d} {string toupper $d}
}
proc x {method args} {x::$method {*}$args}
set f [open tr.txt w+]
foreach script {
  {string equal $f [chan push $f x]} {puts $f hello; flush $f} {chan pop $f} {puts $f plain; seek $f 0; read $f}
  {seek $f 0; chan push $f x; gets $f} {close $f}
} {show $script}
