### leave-error
proc p {} {return fine}
trace add execution p leave {apply {args {error "leave failed"}}}
proc q {} {

 p}
q

### enter-break
proc p {} {return 1}; trace add execution p enter {apply {args {return -code break}}}; list [catch p m] $m

### leave-break-of-error
proc p {} {error x}; trace add execution p leave {apply {args {return -code break foo}}}; list [catch p m] $m

### tailcall
proc p {} {tailcall q}; proc q {} {set z 1}; trace add execution p {enter leave} {lappend ::l}; p; set l

### if
trace add execution if {enter leave} {apply {args {lappend ::l $args}}}; if 1 {set y 5}; proc p {} {if 1 {return 5}}; p; trace remove execution if {enter leave} {apply {args {lappend ::l $args}}}; set l

### return
trace add execution return {enter leave} {apply {args {lappend ::l $args}}}; proc p {} {return 5}; p; set l

### break
trace add execution break {leave} {apply {args {lappend ::l $args}}}; proc p {} {while 1 {break}}; p; set l

### renamed-while-running
proc p {} {rename p q; return 1}; trace add execution p leave {lappend ::l}; p; set l

### deleted-while-running
proc p {} {rename p {}; return 1}; trace add execution p leave {lappend ::l}; p; info exists l

### added-while-running
proc p {} {trace add execution p leave {lappend ::l}; return 1};trace add execution p leave {lappend ::l2}; p; list [info exists l] $l2

### coroutine
proc p {} {yield 1; set a 2}; trace add execution p {enter leave} {lappend ::l}; coroutine c p; c; set l

### ensemble-and-subcommand
namespace eval e {proc x {} {return X}; namespace export x; namespace ensemble create}; trace add execution e {enter leave} {lappend ::l}; trace add execution e::x {enter leave} {lappend ::l2}; e x; list $l $l2

### import-and-original
namespace eval e {proc x {} {return X}; namespace export x}; namespace import e::x; trace add execution x {enter} {lappend ::l}; trace add execution e::x enter {lappend ::l2}; x; list $l $l2

### part-of-builtin-ensemble
trace add execution ::tcl::string::length enter {lappend ::l}; string length abc; set l

### wrong-arguments
proc f x {return [expr {$x*2}]}; trace add execution f {enter leave} {lappend ::l}; list [f 2] [catch {f} m] $m [f 3] $l

### error-passes
proc f {} {error bad}; trace add execution f leave {apply {{c code r op} {lappend ::l $code $r}}}; list [catch f m o] $m $l [dict get $o -errorinfo]

### break-passes
proc f {} {return -code break x}; trace add execution f leave {lappend ::l}; foreach i {1 2 3} {f; lappend z $i}; list $l [info exists z]

### expr
trace add execution expr enter {lappend ::l}; proc p {} {expr {1+2}; if {1+1} {}; set x [expr {3}]}; p; set l

### while
trace add execution while enter {lappend ::l}; proc p {} {set i 0; while {$i<2} {incr i}}; p; trace remove execution while enter {lappend ::l}; p; set l

### called-in-many-ways
proc p {} {return [q]}; proc q {} {return Q}; trace add execution q {enter leave} {apply {args {lappend ::l [lindex $args 0]}}}; list [p] [apply {{} {q}}] [eval q] [uplevel 0 q] [namespace eval :: q] $l

### tailcall-yield
proc p {} {tailcall yield 5}
trace add execution p {enter leave} {lappend ::log}
list [coroutine c p] [c x] $log

### traces-of-a-coroutine-leave-what-is-compiled
proc p {} {
  coroutine c apply {{} yield}
  trace add execution c enter list
  trace remove execution c enter list
  foreach w x {nosuch}
}
catch p m o
dict get $o -errorinfo
### code-that-is-renewed-has-the-variables-of-its-procedure-where-they-were
proc p {} {const c 1; trace add execution set leave list; foreach q {a b} {append acc <$q>}; set r $c; list $r $q $acc}; list [p] [trace remove execution set leave list]
### code-that-is-renewed-by-a-trace-of-steps-has-the-variables-of-its-procedure-where-they-were
proc p {} {const c 1; namespace upvar :: g v; trace add execution set leavestep list; foreach q {a b} {append acc <$q>}; set v $c; list $c $q $acc $v}; set g 5; list [p] $g [trace remove execution set leavestep list]
### calls-that-are-traced-are-as-deep-as-others
proc seen args {incr ::n}; set r {}; proc deep {} {incr ::d; deep}; foreach ops {enter leave {enter leave} enterstep} {trace add execution deep $ops seen; set d 0; lappend r [catch deep m] $m [expr {$d > 900}]; trace remove execution deep $ops seen}; proc in d {if {$d} {in [incr d -1]} else {yield; return done}}; trace add execution in {enter leave} seen; coroutine c in 100; proc at d {if {$d} {at [incr d -1]} else {c}}; lappend r [at 100]; trace add execution deep enter seen; set d 0; catch deep m; lappend r $m [expr {$d > 900}]
