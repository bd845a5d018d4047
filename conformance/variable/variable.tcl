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
