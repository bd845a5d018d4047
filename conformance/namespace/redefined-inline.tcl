# A command that compiles inline is replaced while procedures that use it run.

### alias-in-the-procedure
proc foo args {return "foo $args"}; proc p {} {set a 1; interp alias {} set {} foo; set b 2; list $a [info exists b] [set c 3]}; p

### alias-by-a-callee
proc foo args {return "foo $args"}; proc q {} {interp alias {} set {} foo}; proc p {} {set a 1; q; set b 2; list $a [info exists b] [set c 3]}; p

### interpreter-of-that-name
proc p {} {set a 1; interp create set; list [catch {set b 2} r] $r}; p

### coroutine-of-that-name
proc p {} {set a 1; coroutine set apply {{} {yield x; return y}}; list [catch {set b 2} r] $r [info exists b]}; p

### hidden
catch {rename unknown {}}; proc p {} {set a 1; interp hide {} set; list [catch {set b 2} r] $r}; p

### imported
namespace eval n {proc incr args {return mine}; namespace export incr}; proc p {} {set a 1; namespace import -force n::incr; list [incr a] $a}; p

### procedure-of-its-namespace
namespace eval n {proc p {} {set x 1; proc set args {return "ns $args"}; list [set x 5]}; }; n::p

### in-a-foreach
proc foo args {return "foo $args"}; proc p {} {set r {}; foreach x {1 2 3 4} {if {$x==2} {interp alias {} lappend {} foo}; lappend r $x; lassign [list a $x] u v}; list $r $u $v}; p

### in-a-while
proc p {} {set i 0; set r {}; while {$i<5} {incr i; if {$i==3} {rename incr oi; proc incr v {upvar 1 $v x; oi x; oi x -1; oi x; append ::log x}}; lappend r $i}; list $r $::log}; p

### in-all-calls-of-a-recursion
proc p n {set r {}; if {$n==0} {rename lappend ol; proc lappend args {uplevel 1 [list ol {*}$args -]}; return x}; set s [p [expr {$n-1}]]; lappend r $s; return $r}; p 4

### by-what-fails
proc evil {} {rename expr oexpr; proc expr args {return e}; error boo}; proc p {} {catch {evil} m; list $m [expr {1+1}]}; p

### by-a-body-known-at-run-time
proc p {b} {if 1 $b; list [llength {a b c}]}; p {proc llength args {return ll}}

### while-a-coroutine-waits
proc body {} {set x 1; yield; set y [string length abc]; list $x $y [incr x]}; coroutine c body; rename incr oi; proc incr args {return inced}; c

### while-a-coroutine-of-a-procedure-waits
proc body {} {set x 1; yield; set y [string length abc]; list $x $y [incr x]}; proc p {} {coroutine c body; rename incr oi; proc incr args {return inced};set a 1; list [c] [incr a]}; p

### by-an-alias-of-a-child
set c [interp create]; interp alias $c up {} uptop; proc uptop {} {rename incr oi; proc incr args {return I}}; proc p c {set x 1; $c eval up; list [incr x]}; p $c

### in-the-child-that-waits
set c [interp create]; interp alias $c up {} uptop $c; proc uptop c {interp alias $c incr $c list I}; $c eval {proc p {} {set x 1; up; list [incr x]}}; $c eval p

### by-a-comparison
proc cmp {a b} {rename incr {}; proc incr args {return I}; string compare $a $b}; proc p {} {set x 1; catch {lsort -command cmp {a b}}; list [incr x]}; p

### by-unknown
proc unknown args {rename incr oi; proc incr args {return I}; return U}; proc p {} {set x 1; set y [nosuch]; list [incr x] $y}; p

### by-an-enter-trace
proc tr args {rename incr oi; proc incr args {return I}}; proc w {} {}; trace add execution w enter tr; proc p {} {set x 1; w; list [incr x]}; p

### by-a-path
namespace eval o {proc incr args {return O}}; namespace eval n {proc p {} {set x 1; namespace path ::o; list [incr x]}}; n::p

### in-the-middle-of-an-expression
proc ch {} {rename set s; proc set args {return 7}; return 1}; proc p {} {set a 2; expr {$a + [ch] + [set a] * [set a]}}; p

### return
proc ch {} {rename return r; proc return args {r -level 2 RR}}; proc p {} {ch; return 5}; p

### in-a-template
proc ch {} {rename set s; proc set args {return 7}; return 1}; set a 3; subst {[set a] [ch] [set a]}

### in-a-script
set a 1; proc foo args {return "foo $args"}; interp alias {} incr {} foo; incr a

### traced
proc tr args {append ::log [lindex $args 0];}; set ::log {}; proc p {} {set a 1; trace add execution incr enter tr; incr a; incr a; list $a $::log}; p

### line-of-an-error
proc p {} {rename incr oi
  proc incr args {error mine}
  set x 1
  foreach a {1 2} {
    if 1 {incr x}
  }
}; catch p m o; dict get $o -errorinfo

### ensemble-of-that-name
proc p {} {set x 1; namespace ensemble create -command ::incr -map {a {list A}}; list [catch {incr a} m] $m}; p

### deleted-in-the-namespace
namespace eval n {proc incr args {return N}; proc p {} {set x 1; set r [incr x]; rename incr {}; lappend r [incr x]}}; n::p

### by-a-callback-of-regsub
proc cmp {m} {rename incr {}; proc incr args {return I}; return z}; proc p {} {set x 1; regsub -command {a} abc cmp y; list [incr x] $y}; p

### by-a-trace-of-a-local
proc tr args {rename incr oi; proc incr args {return I}; proc foo {} {}}; proc foo {} {}; proc p {} {trace add variable v read tr; set x 1; set v 3; set z $v; foo; list [incr x]}; p

### by-a-trace-of-a-global
proc tr args {rename incr oi; proc incr args {return I}; proc foo {} {}}; proc foo {} {}; proc p {} {global v; trace add variable v read tr; set x 1; set v 3; string length $v; foo; list [incr x] [set x]}; p

### by-a-trace-of-a-command
proc tr args {rename incr oi; proc incr args {return I}}; proc w {} {}; trace add command w delete tr; proc p {} {set x 1; rename w {}; list [incr x]}; p

### callers-of-callers
proc a {} {b; set x 1; list [incr x]}; proc b {} {c; set x 1; list [incr x]}; proc c {} {set x 1; interp alias {} incr {} list A; list [incr x]}; list [a] [b] [c]

### again-and-again
proc a {} {set x 1; interp alias {} incr {} list A;set r [incr x]; interp alias {} incr {} list B; lappend r [incr x]; interp alias {} lappend {} list L;  lappend r [incr x]}; list [a] [a]

### another-one-was-before
rename set s; proc set args {uplevel 1 [list s {*}$args]}; proc a {} {set x 1; interp alias {} incr {} list A; list [incr x] [set x 7]}; list [a] [a]

### in-an-lmap
proc w {i} {if {$i==2} {interp alias {} incr {} list A}}; proc p {} {set x 1; lmap i {1 2 3} {w $i; incr x}}; list [p] [p]

### in-a-dict-for
proc w {i} {if {$i==2} {interp alias {} incr {} list A}}; proc p {} {set x 1; set r {}; dict for {i j} {1 1 2 2 3 3} {w $i; lappend r [incr x]}; set r}; list [p] [p]

### the-loop-itself
proc w {i} {if {$i==2} {interp alias {} foreach {} list A}}; proc p {} {set x 1; set r {}; dict for {i j} {1 1 2 2 3 3} {w $i; foreach k {1 2} {lappend r $k}}; set r}; list [p] [p]

### in-a-switch
proc w {i} {if {$i==2} {interp alias {} incr {} list A}}; proc p n {set x 1; switch $n 1 {w 1; incr x} 2 {w 2; incr x} 3 {w 3; incr x}}; list [p 1] [p 2] [p 3]

### in-a-handler
proc w {i} {interp alias {} incr {} list A; error x}; proc p n {set x 1; try {w 2} on error {m o} {incr x; list $m [incr x]} finally {lappend ::log [incr x]}}; list [p 1] $log

### in-a-handler-of-return
proc w {i} {interp alias {} return {} list A}; proc p n {set x 1; try {w 2; return 5; set x 9} on return {m o} {incr x; list $m [incr x]} finally {lappend ::log [incr x]}; set x}; list [p 1] $log

### in-a-condition
proc w {} {interp alias {} expr {} list A}; proc p n {set x 1; while {$x < 4 && [expr {$x}] ne "A x"} {if {$x == 2} w; incr x}; set x}; list [p 1] [p 1]

### in-the-next-of-a-for
proc w {} {interp alias {} incr {} inc2 }; proc inc2 v {upvar 1 $v x; set x [expr {$x+2}]}; proc p n {set r {}; for {set i 0} {$i < 10} {incr i} {lappend r $i; if {$i == 2} w}; set r}; list [p 1] [p 1]

### words-expanded
proc w {args} {interp alias {} incr {} list A}; proc p n {set i 1; w {*}{1 2} {*}$n; incr i}; list [p 1] [p 1]

### words-all-expanded
proc p n {set i 1; {*}[list interp alias {} incr {} list A]; incr i}; list [p 1] [p 1]

### by-a-math-function
proc tcl::mathfunc::w {args} {interp alias {} incr {} list A; return 1}; proc w args {}; proc p n {set i 1; set z [expr {w(1) + 2}]; list $z [incr i]}; list [p 1] [p 1]

### procedure-with-rest
proc w {args} {interp alias {} incr {} list A; return 1}; proc p {a {b 2} args} {w; list $a $b $args [incr a]}; list [p 1] [p 1 2 3]

### in-a-lambda
proc w {args} {interp alias {} incr {} list A; return 1};  apply {{a {b 2} args} {w; list $a $b $args [incr a]}} 1

### in-an-uplevel
proc w {args} {interp alias {} incr {} list A; return 1}; proc p {} {set a 1; uplevel 1 {set q 1; w; incr q; list [incr q]}}; p

### in-a-namespace-eval
namespace eval n {set a 1; proc incr args {return N}; incr a}

### in-a-namespace-eval-global
namespace eval n {set a 1; proc ::incr args {return N}; list [incr a] [set a]}

### by-a-tailcall
proc w {args} {interp alias {} incr {} list A; return 1}; proc p {} {q; set a 1; incr a}; proc q {} {tailcall w}; p

### by-a-yieldto
proc w {args} {interp alias {} incr {} list A; return 1}; proc p {} {set a 1; set r [yieldto w]; lappend r [incr a]}; list [coroutine c p] [c x y]

### two-coroutines
proc w {args} {interp alias {} incr {} list A; return 1}; proc p {} {set a 1; yield 1; yield [incr a]; yield [incr a]}; coroutine c p; coroutine d p; list [c] [w] [c] [d]

### level-of-the-command
proc w {args} {interp alias {} list {} list2; return 1}; proc list2 args {return [info level] }
proc p {} {
   w
   list [info level 0]
}; p

### links
proc w {args} {interp alias {} incr {} incr2; return 1}; proc incr2 v {upvar 1 $v x; set x 77}
proc p {} {
   w; set y 3; upvar 0 y z; incr z; list $y
}; p

### links-to-globals
set ::g 4; proc w {args} {interp alias {} incr {} incr2; return 1}; proc incr2 v {upvar 1 $v x; set x 77}
proc p {} { w; global g; variable h 5; set h; incr g; list $g $h }; p

### completions
proc w {args} {interp alias {} incr {} incr2; return 1}; proc incr2 v {upvar 1 $v x; set x 77}
proc p {} { w; foreach a {1 2 3} {if {$a == 1} continue; if {$a==2} break; return b}; incr a; return -code return $a}; proc q {} {p; return z}; q

### values-being-built
proc w {args} {interp alias {} append {} list A; return 1}
proc p {} {set l {}; lappend l 1 2; set s abc; append s def; w; lappend l 3; append s ghi; lset l 0 z; list $l $s}; p

### in-an-argument
proc w {args} {interp alias {} list {} concat A; return 1}
proc p {} {set x 5; return [list [list $x [w] [list $x]] [list a]]}; p

### in-conditions-and-values
proc w {args} {interp alias {} if {} list A; return 1}
proc p {} {if {[w]} {if 0 {return x}; set z [if 1 {set y 3}]} ; set z}; p

### in-a-deep-recursion
proc w {args} {interp alias {} incr {} list A; return 1}; proc a n {set x $n; if {$n == 0} w else {b [expr {$n-1}]}; incr x}; proc b n {set x $n; a $n; incr x};  a 200

### by-a-trace-of-what-is-set
proc tr args {rename incr oi; proc incr args {return I}}; proc p {} {trace add variable v write tr; set x 1; set v 3; list [incr x] $x}; p

### by-a-trace-of-what-is-read-in-the-middle
proc tr args {rename incr oi; proc incr args {return I}}; proc p {} {trace add variable v read tr; set v 3; set x 1; list [incr x] $v [incr x] "$x[incr x]"}; p

### by-a-trace-of-a-condition
proc tr args {rename incr oi; proc incr args {return I}}; proc p {} {trace add variable v read tr; set v 3; set x 1; if {$v} {set y [incr x]}; list $x $y}; p

### by-a-trace-of-the-condition-of-a-loop
proc tr args {if {[info commands oi] eq {}} {rename incr oi; proc incr args {return I}}}; proc p {} {upvar 0 ::v v; trace add variable ::v read tr; set v 3; set x 1; while {$v} {set y [incr x]; set v 0}; list $x $y}; p

### by-a-trace-of-a-choice
proc tr args {rename incr oi; proc incr args {return I}}; proc p {} {trace add variable v read tr; set v 3; set x 1; list [expr {$v ? [incr x] : 0}] $x}; p

### by-a-trace-of-what-a-loop-sets
proc tr args {rename incr {}; rename oi incr; rename incr oi; proc incr args {return I}}; rename incr oi; proc incr args {uplevel 1 [list oi {*}$args]}; proc p {} {set x 1; trace add variable v write tr; foreach v {1 2} {lappend r [incr x]}; list $r $x}; list [catch p m] $m

### by-a-trace-of-the-variable-of-a-foreach
proc tr args {if {[info commands oi] eq {}} {rename incr oi; proc incr args {return I}}}; proc p {} {set x 1; trace add variable v write tr; foreach {v w} {1 2 3 4} {lappend r [incr x]}; list $r $x}; list [catch p m] $m

### by-a-trace-of-what-is-caught
proc tr args {rename incr oi; proc incr args {return I}}; proc p {} {trace add variable v write tr; set x 1; catch {error a} v; list [incr x] $x $v}; p

### by-traces-of-updates
proc tr args {rename incr oi; proc incr args {return I}}
proc back {} {rename incr {}; rename oi incr}
proc p1 {} {trace add variable v write tr; set x 1; lappend v 1; list [incr x] $x}
proc p2 {} {trace add variable v write tr; set x 1; append v 1; list [incr x] $x}
proc p3 {} {trace add variable v write tr; set x 1; incr v; list [incr x] $x}
proc p4 {} {trace add variable v write tr; set x 1; set v(1) 1; list [incr x] $x}
proc p5 {} {trace add variable v array tr; set x 1; array set v {1 1}; list [incr x] $x}
proc p6 {} {trace add variable v unset tr; set x 1; set v 2; unset v; list [incr x] $x}
proc p7 {} {trace add variable v write tr; set x 1; lassign {1 2} u v; list [incr x] $x}
proc p8 {} {trace add variable v write tr; set x 1; dict set v 1 1; list [incr x] $x}
proc p9 {} {trace add variable ::v write tr; set x 1; set ::v 1; trace remove variable ::v write tr; list [incr x] $x}
lmap p {p1 p2 p3 p4 p5 p6 p7 p8 p9} {set r [$p]; back; set r}

### by-a-trace-in-all-calls-of-a-recursion
proc tr args {rename incr oi; proc incr args {return I}}; proc p n {global v; set x $n; if {$n == 0} {set v 1; return [incr x]}; set r [p [expr {$n - 1}]]; lappend r [incr x]}; trace add variable v write tr; p 4
### the-variables-of-the-procedure-are-where-they-were
proc p {} {const c 1; proc llength args {return mine}; foreach q {a b} {append acc <$q>}; set r $c; list $r $q $acc [llength x]}; p
