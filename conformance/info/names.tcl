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

### which-linked-1
proc p {} {global w; q}; proc q {} {r}; proc r {} {namespace which -variable ::w}; list [p] [namespace which -variable w] [p]

### which-linked-2
proc p {} {global w; yield; list [namespace which -variable ::w]}; coroutine c p; list [namespace which -variable w] [c] [namespace which -variable w]

### which-linked-3
proc p n {upvar #0 w $n; namespace which -variable ::w}; list [p a] [namespace which -variable w]

### which-linked-4
proc p n {global $n; namespace which -variable ::w}; list [p w] [namespace which -variable w]

### which-linked-5
proc p {} {for {set i 0} {$i < 3000} {incr i} {global w; lappend r $i}; namespace which -variable ::w}; list [p] [namespace which -variable w]

### which-linked-6
proc p {} {variable w; unset -nocomplain w; namespace which -variable w}; list [p] [namespace which -variable w]

### which-linked-7
proc p {} {upvar 1 w w; namespace which -variable w}; list [p] [namespace which -variable w]

### which-linked-8
proc p {} {upvar #0 w w; lsort -command {apply {{a b} {lappend ::r [namespace which -variable ::w]; string compare $a $b}}} {b a c}}; list [p] $r [namespace which -variable w]

### which-linked-9
proc p {} {global w; set l {}; for {set i 0} {$i < 50} {incr i} {lappend l [list $i [namespace which -variable ::w] x$i]}; list [llength $l] [lindex $l 49] [join [lindex $l 7] -]}; p

### which-linked-10
proc p {} {set x "a[namespace which -variable ::q]b[string repeat z 3]"; set y [list $x [list 1 2] [namespace which -variable ::zz] 3.5 [dict create a b]]; global zz; lappend y [namespace which -variable ::zz] $y; set y}; p

### which-linked-11
set zz 1; unset zz; list a[namespace which -variable zz]b [string cat c d [namespace which -variable yy] e]

### which-linked-12
interp create i; i eval {proc p {} {global w; namespace which -variable ::w}; list [p] [namespace which -variable w]}

### which-linked-13
namespace eval n {variable v; proc p {} {variable v; variable u; namespace which -variable u}}; list [n::p] [namespace which -variable n::u] [namespace which -variable n::v]

### which-linked-14
proc p {} {upvar #0 a(x) b; namespace which -variable ::a}; list [p] [namespace which -variable a]

### which-variable-1
proc p {} {global w; list [namespace which -variable ::w] [info vars ::w] [info exists w] [info exists ::w] [info vars w] [info globals w] [info locals]}; list [p] [info vars ::w] [info vars w] [info globals w] [namespace which -variable w]

### which-variable-2
proc p {} {upvar #0 w x; list [info vars ::w] [namespace which -variable ::w]}; list [p] [namespace which -variable ::w] [info vars ::w]

### which-variable-3
proc p {} {variable w; list [info vars ::w] [namespace which -variable ::w]}; list [p] [namespace which -variable ::w] [info vars ::w]

### which-variable-4
namespace eval n {proc p {} {variable w; list [info vars ::n::w] [namespace which -variable ::n::w] [namespace which -variable w]}}; list [n::p] [namespace which -variable ::n::w] [info vars ::n::w] [namespace eval n {info vars}] [namespace eval n {namespace which -variable w}]

### which-variable-5
namespace eval n {variable w}; list [namespace which -variable ::n::w] [info vars ::n::*] [info exists n::w]

### which-variable-6
proc p {} {global w; set w 1; unset w; list [namespace which -variable ::w] [info vars ::w]}; list [p] [namespace which -variable ::w]

### which-variable-7
proc p {} {global w; q; list [namespace which -variable ::w] [info vars ::w]}; proc q {} {global w; namespace which -variable ::w}; list [p] [q]

### which-variable-8
proc p {} {upvar #0 a(x) b; list [namespace which -variable ::a] [array exists ::a] [info vars ::a] [array names ::a] [array size ::a]}; list [p] [namespace which -variable a] [array exists a] [info vars a] [array names ::a]

### which-variable-9
proc p {} {global w; unset w}; list [catch p m] $m [namespace which -variable w]

### which-variable-10
proc p {} {global w; unset -nocomplain w; set w 3; list [namespace which -variable ::w] [info exists ::w]}; list [p] [info exists w]

### which-variable-11
proc p {} {global w; namespace which -variable w}; list [p] [namespace which -variable w]

### which-variable-12
namespace eval n {proc p {} {global w; list [namespace which -variable w] [namespace which -variable ::w] [info vars w] [info vars ::w]}}; list [n::p] [namespace which -variable w]

### which-variable-13
namespace eval n {namespace upvar :: zz yy; list [namespace which -variable yy] [namespace which -variable ::zz] [info vars yy] [info vars ::zz] [info vars ::n::*]}

### which-variable-14
namespace eval n {upvar #0 zz yy}; list [namespace which -variable n::yy] [namespace which -variable ::zz] [info vars n::yy] [info vars ::zz] [info exists n::yy]

### which-variable-15
upvar #0 zz yy; list [namespace which -variable yy] [namespace which -variable ::zz] [info vars yy] [info vars zz] [info globals zz]

### which-variable-16
proc p {} {global w; set r [list [trace info variable ::w]]; trace add variable ::w write list; lappend r [namespace which -variable ::w] [info vars ::w]; trace remove variable ::w write list; lappend r [namespace which -variable ::w]}; list [p] [namespace which -variable ::w] [info vars ::w]

### which-variable-17
trace add variable zz write list; list [namespace which -variable zz] [info vars zz] [info exists zz]

### which-variable-18
trace add variable zz write list; trace remove variable zz write list; list [namespace which -variable zz] [info vars zz] [info exists zz]

### which-variable-19
set zz 1; unset zz; list [namespace which -variable zz] [info vars zz]

### which-variable-20
catch {set zz(1)}; catch {set zz}; catch {incr zz x}; catch {append zz}; list [namespace which -variable zz] [info vars zz]

### which-variable-21
catch {lappend zz}; list [namespace which -variable zz] [info vars zz]

### which-variable-22
proc p {} {global w; catch {set w}; catch {incr w x}; list [namespace which -variable ::w]}; p
