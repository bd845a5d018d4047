### enterstep-error
proc p {} {set a 1
 set b 2}
trace add execution p enterstep {apply {args {error "step failed"}}}
proc q {} {

 p}
q

### leavestep-error
proc p {} {set a 1
 set b 2}
trace add execution p leavestep {apply {args {error "step failed"}}}
proc q {} {

 p}
q

### conditions-and-functions
proc p {} {expr {sqrt(4)}; expr {[string length abc]+1}; if {[llength {a b}]} {incr z}; foreach x [list 1] {}; while {[incr n]<3} {set q 1}}; trace add execution p enterstep {apply {{c op} {lappend ::log $c}}}; p; join $log \n

### two-procedures
proc p {} {q}; proc q {} {r}; proc r {} {set z 1}; trace add execution p enterstep {lappend ::l1}; trace add execution q enterstep {lappend ::l2}; p; list $l1 $l2

### tailcall
proc p {} {tailcall q}; proc q {} {set z 1}; trace add execution p {enterstep leavestep} {lappend ::l}; p; set l

### other-scripts
proc p {} {uplevel 1 {set z 1}; eval {set y 2}; catch {error foo}; namespace eval n {set w 1}; apply {{} {set v 1}}}; trace add execution p {enterstep} {lappend ::l}; p; join $l \n

### order
proc p {} {set a 1}; trace add execution p enterstep {lappend ::l1};trace add execution p enterstep {lappend ::l2};trace add execution p leavestep {apply {args {lappend ::l3 a}}}; trace add execution p leavestep {apply {args {lappend ::l3 b}}}; p; list $l1 $l2 $l3

### recursive
proc p n {if {$n>0} {p [expr {$n-1}]}}; trace add execution p enterstep {apply {{c o} {lappend ::l [lindex [split $c \n] 0]}}}; p 1; join $l \n

### of-a-control-structure
trace add execution foreach enterstep {apply {{c o} {lappend ::l $c}}}; foreach x {1 2} {set y $x}; set l

### errors
proc f {} {g}; proc g {} {error deep}; trace add execution f leavestep {apply {{c code r op} {lappend ::l $c $code $r}}}; catch f; set l

### data-commands
proc f {} {set x [list a b]; lappend x c; return [llength $x]}; trace add execution f enterstep {apply {{c op} {lappend ::l $c}}}; list [f] $l [f]

### bodies
proc f {} {switch a {a {set x 1} b {set x 2}}; dict for {k v} {p q} {set z $k}; try {error e} on error {m} {set y $m}}; trace add execution f enterstep {apply {{c op} {lappend ::l [string range $c 0 12]}}}; f; join $l |

### result-unchanged
proc f {} {set x 5; return $x}; set before [f]; trace add execution f enterstep {apply {args {}}}; set during [f]; trace remove execution f enterstep {apply {args {}}}; list $before $during [f]

### expanded-words
proc f args {set y $args}; trace add execution f enterstep {lappend ::l}; f a {*}{b c}; f; set l

### error-trace
proc f {} {
  set a 1
  g $a
}
proc g x {
  error "in g"
}
trace add execution f enterstep {apply {args {}}}
f

### coroutine-goes-on
proc t args {lappend ::log $args}
proc body {} {
  set x 1
  yield a
  set x 2
  yield b
  set x 3
}
proc outer {} {
  coroutine d body
  set z 1
  d
  set z 2
  d
}
trace add execution outer {enterstep leavestep} t
outer
join $log \n

### alias
proc t args {lappend ::log $args}
proc f {} {al 3}
interp alias {} al {} list 1
trace add execution f {enterstep leavestep} t
f
join $log \n

### alias-of-an-alias
proc t args {lappend ::log $args}
proc f {} {al 3}
interp alias {} al {} second 1
interp alias {} second {} list 2
trace add execution f {enterstep leavestep} t
f
join $log \n

### alias-of-a-procedure
proc t args {lappend ::log $args}
proc f {} {al 3}
proc g args {incr x; list $args}
interp alias {} al {} g 1
trace add execution f {enterstep leavestep} t
f
join $log \n

### alias-in-a-namespace-that-has-the-name
namespace eval n {
    proc list args {return other}
    proc f {} {al 3}
}
proc t args {lappend ::log $args}
interp alias {} al {} list 1
trace add execution n::f {enterstep leavestep} t
lappend log [n::f]
join $log \n

### alias-to-another-interpreter
proc t args {lappend ::log $args}
proc f {} {al 3; list 4}
interp create c
c eval {proc g args {set x 1; error boo}}
interp alias {} al c g 1
trace add execution f {enterstep leavestep} t
lappend log [catch f m] $m
join $log \n

### alias-of-what-is-not-there
proc t args {lappend ::log $args}
proc f {} {al 3; list 4}
interp create c
interp alias {} al c nosuch 1
trace add execution f {enterstep leavestep} t
lappend log [catch f m] $m
join $log \n

### alias-of-an-ensemble
proc t args {lappend ::log $args}
proc f {} {al abc}
interp alias {} al {} string length
trace add execution f {enterstep leavestep} t
f
join $log \n

### wrong-words-of-subcommands
proc st args {}; proc p {} {set r {}; foreach c {{string range a 1} {array set a} {dict update d} {dict get} {string map a} {info level 1 2} {namespace tail} {string is} {string} {string bogus a}} {catch $c m; lappend r $m}; set r}; trace add execution p enterstep st; p
