### const-basic
const c 5
set c

### const-result
const c 5

### const-no-args
const

### const-one-arg
const c

### const-three-args
const a b c

### const-write
const c 5
set c 6

### const-write-unchanged
const c 5
list [catch {set c 6} m] $m $c

### const-redefine-same-value
const c 5
const c 5

### const-redefine-other-value
const c 5
list [catch {const c 6} m] $m $c

### const-existing-variable
set v 1
list [catch {const v 2} m] $m $v

### const-existing-undefined
namespace eval n {variable v}
const n::v 5
set n::v

### const-array
array set a {x 1}
const a 5

### const-element
const a(1) 5

### const-in-proc
proc p {} {const c 3; catch {set c 4} m; list $c $m}
list [p] [p]

### const-modifying-commands
const c {1 2}
set out {}
foreach cmd {{incr c} {append c x} {lappend c x} {lset c 0 x} {unset c} {array set c {a b}} {lpop c} {dict set c a b}} {
    catch $cmd m
    lappend out $m
}
set out

### const-info-constant
const c 1
set v 2
list [info constant c] [info constant v] [info constant nosuch]

### const-info-consts
const abc 1
const abd 1
lsort [info consts ab*]

### const-link-write
const c 1
proc p {} {upvar 1 c x; set x 2}
p

### const-loop-body
proc p {} {
    set out {}
    foreach x {1 2} {
        catch {const c $x} m
        lappend out $c
    }
    set out
}
p

### const-error-trace
proc p {} {
    const limit 10
    incr limit
}
p

### const-namespace
namespace eval n {const pi 3}
list $n::pi [catch {set n::pi 4} m] $m

### const-with-write-trace
trace add variable t write {apply {args {lappend ::log $args}}}
const t 1
list $t [info exists log] [info constant t]

### const-lappend-of-nothing-1
proc p {} {const c 1; lappend c}; p

### const-lappend-of-nothing-called-1
const c 1; lappend c

### const-lappend-of-nothing-called-2
const c 1; eval {lappend c}

### const-lappend-of-nothing-called-3
const c 1; set k {lappend c}; eval $k

### const-lappend-of-nothing-called-4
const c 1; namespace eval n {lappend ::c}

### const-lappend-of-nothing-called-5
const c 1; proc p {} {lappend ::c}; p

### const-lappend-of-nothing-called-6
const c 1; proc p {} {global c; eval {lappend c}}; p

### const-lappend-of-nothing-called-7
const c 1; apply {{} {upvar #0 c d; lappend d}}

### const-lappend-of-nothing-called-8
const c 1; set l lappend; $l c

### const-lappend-of-nothing-called-9
const c 1; proc p {} {global c; set l lappend; $l c}; p
