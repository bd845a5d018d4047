### variable-basic
namespace eval n {variable v 5}
set n::v

### variable-pairs
namespace eval n {variable a 1 b 2 c}
list $n::a $n::b [info exists n::c] [namespace eval n {info vars c}]

### variable-no-args
namespace eval n {variable}

### variable-no-args-in-proc
proc p {} {variable}
list [catch p m] $m

### variable-in-proc-links
namespace eval n {variable v 1; proc p {} {variable v; incr v}}
list [n::p] [n::p] $n::v

### variable-in-proc-sets
namespace eval n {proc p {} {variable v 9; return $v}}
list [n::p] $n::v

### variable-declared-without-value
namespace eval n {variable v}
list [info exists n::v] [info vars n::v] [catch {set n::v} m] $m

### variable-redeclare-keeps-value
namespace eval n {variable v 1; variable v}
set n::v

### variable-element
namespace eval n {variable a(1) x}

### variable-element-in-proc
proc p {} {variable a(1)}
p

### variable-array
namespace eval n {variable a; array set a {x 1}; proc p {} {variable a; set a(y) 2; lsort [array names a]}}
n::p

### variable-qualified-in-proc
namespace eval n {variable v 3}
proc p {} {variable n::v; incr v}
list [p] $n::v

### variable-missing-namespace
variable nosuch::v 1

### variable-local-conflict
proc p {} {set v 1; variable v}
p

### variable-parameter-conflict
proc p v {variable v}
p 1

### variable-link-conflict
proc p {} {upvar 1 other v; variable v}
list [catch p m] $m

### variable-global-namespace
variable top 4
list $::top [namespace eval :: {variable top; set top}]

### variable-not-visible-in-child-namespace
namespace eval n {variable v 1; namespace eval c {info exists v}}

### variable-keeps-existence-for-info-vars
namespace eval n {variable b 1 a}
lsort [info vars n::*]

### variable-constant
namespace eval n {const c 1}
namespace eval n {variable c 2}

### variable-write-trace
namespace eval n {variable v 0}
set log {}
trace add variable n::v write {apply {args {lappend ::log $args}}}
namespace eval n {variable v 5}
set log

### variable-odd-values-last-without
namespace eval n {variable x 1 y}
list $n::x [info exists n::y]

### variable-error-trace
namespace eval n {
    proc p {} {
        set v 1
        variable v
    }
}
n::p

### variable-no-namespace-1
proc p n {variable $n}; set S 1; p S(1)

### variable-no-namespace-2
set S 1; proc p {} {variable S(1)}; p

### variable-no-namespace-3
set S 1; proc p {} {variable S(1) 2}; p

### variable-no-namespace-4
set S 1; proc p {} {global S(1)}; p

### variable-no-namespace-5
set S 1; proc p n {global $n}; p S(1)

### variable-no-namespace-6
proc p n {variable $n}; p no::s(1)

### variable-no-namespace-7
proc p n {variable $n 1}; p no::s(1)

### variable-no-namespace-8
variable no::s(1)

### variable-no-namespace-9
variable no::s(1) 2

### variable-no-namespace-10
proc p {} {variable no::s(1)}; p

### variable-no-namespace-11
proc p n {variable a 1 $n 2}; p no::such::x

### variable-no-namespace-12
proc p n {variable a 1 b 2 $n}; p no::such::x

### variable-no-namespace-13
namespace eval n {proc p n {variable $n}; p no::such::x}

### variable-no-namespace-14
namespace eval n {proc p n {variable $n}; p ::no::such::x}

### variable-no-namespace-15
namespace eval n {variable ::no::such::x}

### variable-no-namespace-16
apply {n {variable $n}} no::x

### variable-no-namespace-17
apply {n {variable $n} ::} no::x

### variable-no-namespace-18
proc p {} {eval variable no::x}; p

### variable-no-namespace-19
proc p {} {uplevel 0 variable no::x}; p

### variable-no-namespace-20
proc p {} {namespace eval n {variable no::x 1}}; p

### variable-no-namespace-21
proc p {} {uplevel 1 {variable no::x}}; p

### variable-no-namespace-22
interp alias {} v {} variable; proc p {} {v no::x}; p

### variable-qualified-1
namespace eval n {variable x 5 y 6; proc p {} {variable ::n::x; global ::n::y; incr x; incr y; list $x $y [info vars] [info locals]}}; list [n::p] [n::p] $n::x

### variable-qualified-2
namespace eval a::b {}; proc p {} {variable a::b::v 1; incr v; list $v $a::b::v}; list [p] [p]

### variable-qualified-3
proc p {} {global ::::x; set x 3}; p; list $::x

### variable-qualified-4
proc p {} {global ::x; set x(1) 3; array get x}; p; array get ::x

### variable-qualified-5
proc p {} {variable ::x; unset -nocomplain x; set x 2; unset x; info exists ::x}; p

### variable-qualified-6
proc p {x} {variable ::x}; p 1

### variable-qualified-7
proc p {x} {global a::x}; p 1

### variable-qualified-8
proc p {} {set x 1; global ::x}; p

### variable-qualified-9
namespace eval q {variable z 1}; proc p {} {variable q::z; set z}; set r [p]; namespace delete q; list $r [catch p m] $m

### variable-qualified-10
namespace eval q {variable z 1}; proc p {} {variable q::z; namespace delete ::q; catch {set z 2} m; set m}; p

### variable-qualified-11
namespace eval q {proc p {} {variable r::z; list [catch {set z} m] $m}; namespace eval r {variable z 2}}; q::p

### variable-qualified-12
namespace eval q {namespace eval r {variable z 2}; proc p {} {global q::r::z; set z}}; q::p

### variable-qualified-13
proc p {} {global x::}; p

### variable-qualified-14
proc p {} {global ::}; p

### variable-qualified-15
proc p {} {global {}}; p

### variable-qualified-16
proc p {} {variable {}}; p

### variable-qualified-17
proc p {} {variable ::a::b(1)}; p

### variable-qualified-18
namespace eval a {variable b; set b(1) 2}; proc p {} {variable ::a::b; list $b(1) [array names b]}; p

### variable-qualified-19
proc p {} {upvar 0 ::v w; variable ::v; set v 2; set w}; p

### variable-qualified-20
proc p {} {global a:b; set a:b 3; list [info vars] ${a:b}}; p

### variable-qualified-21
proc p {} {variable ::k 1 ::l 2 m; list $k $l [info vars] [info locals]}; p

### variable-qualified-22
proc p {} {variable no::k 1 ::l 2 m}; p

### variable-qualified-23
proc p {} {global tcl_version ::tcl_patchLevel; list $tcl_version [string range $tcl_patchLevel 0 2]}; p

### variable-element-makes-the-array
list [catch {variable {x(1)}}] [array exists x] [array names x] [catch {set x 5} m] $m

### variable-element-leaves-a-scalar
set x 5; list [catch {variable {x(1)} 6}] [array exists x] $x

### variable-element-makes-the-array-in-proc
namespace eval n {proc p {} {list [catch {variable {y(1)} 5}] [info exists y] [array exists ::n::y] [array size ::n::y]}}; n::p

### global-element-makes-the-array
proc p {} {list [catch {global {y(1)}} m] $m [info exists y] [array exists ::y]}; p
