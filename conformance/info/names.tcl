### commands-in-namespace
namespace eval a {proc set args {}; list [info commands set] [info commands s?t] [lsort [info commands ::a::*]] [info commands ::a::set]}

### procs-in-namespace
proc foo {} {}; namespace eval a {proc bar {} {}; list [info procs] [info procs foo] [info procs ::foo] [info procs ::a::*]}

### vars-in-namespace
set zz 1; namespace eval a {variable zz2 1 zz3; list [lsort [info vars zz*]] [info vars ::zz*] [lsort [info vars ::a::*]] [info vars a::*]}

### vars-in-procedure
set zz 1; proc p {a args} {set ::zy 1; set b 1; list [lsort [info vars]] [info vars ::zz] [info vars z*] [lsort [info locals]]}; p 1

### vars-and-links
namespace eval a {variable v 1; proc p {} {variable v; upvar 1 x y; global g; list [lsort [info vars]] [info locals]}}; a::p

### locals
proc p {} {set a 1; unset a; set b 2; upvar 0 b c; lsort [info locals]}; p

### dynamic-locals
proc p n {set $n 5; upvar 0 $n zz; list [lsort [info locals]] [lsort [info vars]] [info locals q*]}; p qq

### constants
const a 1; proc p {} {const b 2; const c 3; upvar a d; list [lsort [info consts]] [info consts b*] [info consts ::*] [info constant d]}; p

### constants-in-namespace
namespace eval n {const x 1; set y 2; list [info consts] [info consts ::n::*] [info consts n::*]}

### level-through-uplevel
proc p args {uplevel 1 {info level 0}}
proc q args {p 1}
q 5

### level-of-namespace-eval
namespace eval n {info level 0}

### level-of-apply
apply {x {info level 0}} 5

### script
list [info script] [info script foo] [info script] [info script {}] [info script]

### complete-continuations
list [info complete "a \\\n"] [info complete "a \\\\\n"] [info complete "a \\\\\\\n"] [info complete "\\\n"] [info complete "{a \\\n}"] [info complete "a \\\n "]

### info-locals-order-1
proc p {} {foreach a {1} {info vars}; info vars}; p

### info-locals-order-2
proc p {} {foreach a {1} {}; info locals}; p

### info-locals-order-3
proc p {z} {set b 1; foreach a {1} {}; set c 2; info locals}; p 1

### info-locals-order-4
proc p {z} {foreach {x y} {1 2} {set q 1}; lmap d {1} {set e 2}; info locals}; p 1

### info-locals-order-5
proc p {} {set d {a 1 b 2}; dict update d a x b y {set z 1}; info locals}; p

### info-locals-order-6
proc p {} {upvar 1 a b c d; set e 1; info vars}; p

### info-locals-order-7
proc p {} {global g; set l 1; upvar 0 l m; variable v; list [info vars] [info locals]}; p

### info-locals-order-8
proc p {a} {upvar 0 a b; foreach n {q w} {upvar 0 a $n}; list [info vars] [info locals]}; p 1

### info-locals-order-9
proc p {} {namespace upvar :: zz a yy b; set c 1; list [info vars] [info locals]}; p

### info-locals-order-10
proc p {} {apply {{} {upvar 1 nn x; set x 1}}; set a 1; info locals}; p

### info-locals-order-11
apply {{x y} {set z 1; foreach k {1} {}; info locals}} 1 2

### info-locals-order-12
proc p {} {const c 1; set a 2; list [info consts] [info locals]}; p

### info-locals-order-13
proc p {} {foreach {a b} {1 2} {c d} {3 4} {foreach e {1} {set f 1}}; list [info vars] [info locals]}; p

### info-locals-order-14
proc p {} {set b 1; set a 2; foreach v [info locals] {lappend r $v}; set r}; p

### info-locals-order-15
proc p {} {global x y; set x 1; list [info vars] [info locals] [info vars x]}; p

### info-locals-order-16
proc p {} {coroutine c apply {{} {yield; set a 1; foreach b {1 2} {}; info locals}}; c}; p
