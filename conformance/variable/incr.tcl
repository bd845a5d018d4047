### incr-default
set x 5
incr x

### incr-amount
set x 5
list [incr x 3] [incr x -10] [incr x 0]

### incr-creates
list [incr fresh] [incr fresh2 7]

### incr-creates-element
list [incr a(k)] [incr a(k) 4]

### incr-no-args
incr

### incr-three-args
incr a b c

### incr-not-integer
set x abc
incr x

### incr-double
set x 1.5
incr x

### incr-amount-double
set x 1
incr x 1.0

### incr-amount-not-integer
set x 1
incr x abc

### incr-amount-empty
set x 1
incr x {}

### incr-value-empty
set x {}
incr x

### incr-bad-amount-leaves-variable-unset
list [catch {incr nosuch abc} m] $m [info exists nosuch]

### incr-number-forms
lmap v {0x10 0b101 0o17 010 +5 { 7 } 1_000 -0} {incr v}

### incr-amount-forms
lmap d {0x10 0b101 0o17 +5 { 7 }} {set v 0; incr v $d}

### incr-overflow-64
set x 9223372036854775807
incr x

### incr-underflow-64
set x -9223372036854775808
incr x -1

### incr-big
set x 100000000000000000000000000
list [incr x] [incr x -100000000000000000000000000]

### incr-big-back-to-small
set x 9223372036854775808
incr x -1

### incr-safe-integer-boundary
set x 9007199254740991
list [incr x] [incr x] [incr x -3]

### incr-boolean-word
set x true
incr x

### incr-list-value
set x {1 2}
incr x

### incr-error-trace
proc p {} {
    set x abc
    incr x
}
p

### incr-error-trace-amount
proc p {} {
    set x 1
    incr x y
}
p

### incr-error-trace-global
set x abc
incr x 2

### incr-array-error
set a(1) 1
incr a

### incr-element-of-scalar
set s 1
incr s(x)

### incr-constant
const c 1
incr c

### incr-result-is-canonical
set x " 0x0f "
list [incr x 0] $x

### incr-local-loop
proc p {} {set n 0; foreach i {1 2 3 4} {incr n $i}; return $n}
p

### incr-global-from-proc
set g 10
proc p {} {global g; incr g; incr ::g}
list [p] $g

### incr-upvar
proc bump name {upvar 1 $name v; incr v}
set n 1
bump n
bump n

### incr-write-trace-changes-result
set x 1
trace add variable x write {apply {args {set ::x 100}}}
incr x

### incr-read-trace-fires
set x 1
set log {}
trace add variable x {read write} {apply {{n1 n2 op} {lappend ::log $op}}}
incr x
set log

### incr-dynamic-name
proc p name {incr $name 5}
list [p a] [catch {p b(c)} m] $m
