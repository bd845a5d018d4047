### lappend-basic
set l {a b}
lappend l c {d e} {}

### lappend-creates
lappend fresh a b

### lappend-creates-empty
list [lappend fresh] [info exists fresh]

### lappend-no-values-reads
set l "a  b"
lappend l

### lappend-no-values-not-checked
set l "a \{"
list [catch {lappend l} m] $m

### lappend-no-args
lappend

### lappend-malformed
set l "a \{"
lappend l x

### lappend-malformed-unchanged
set l "a \{"
list [catch {lappend l x} m] $m $l

### lappend-canonical-form
set l "  a   b  "
lappend l c

### lappend-quoting
lappend l {} { } \{ \} \\ \" \$x {[cmd]} \;x #c "a\nb" {a b} a\\b

### lappend-hash-first
lappend l #first second #third

### lappend-element
lappend a(1) x
lappend a(1) y z
list $a(1)

### lappend-array-error
set a(1) x
lappend a y

### lappend-element-of-scalar
set s x
lappend s(1) y

### lappend-itself
set l {a b}
lappend l $l
lappend l $l

### lappend-value-semantics
set a {1 2}
set b $a
lappend a 3
list $a $b

### lappend-many
for {set i 0} {$i < 2000} {incr i} {lappend l $i}
list [llength $l] [lindex $l 1999] [lindex $l 0]

### lappend-while-iterating
set l {a b c}
foreach x $l {lappend l $x$x}
set l

### lappend-to-number
set n 5
lappend n 6

### lappend-to-dict-value
set d [dict create a 1]
lappend d b 2
dict get $d b

### lappend-read-trace
set l a
set log {}
trace add variable l {read write} {apply {{n1 n2 op} {lappend ::log $op}}}
lappend l b
set log

### lappend-constant
const c {a b}
lappend c x

### lappend-error-trace
proc p {} {
    set l "\{"
    lappend l x
}
p

### lappend-expanded
set more {x y}
lappend l {*}$more {*}{} z

### lappend-in-proc-argument
proc p l {lappend l new}
set l {a}
list [p $l] $l

### lappend-link
proc add {name args} {upvar 1 $name l; lappend l {*}$args}
add out 1 2
add out 3

### lappend-trace-error
trace add variable l write {apply {args {error refused}}}
list [catch {lappend l x} m] $m $l

### lappend-of-nothing-1
array default set a {}; list [set a(x)] [lappend a(y)] [append a(z)] [array get a]

### lappend-of-nothing-2
proc p {} {array default set a {1 2}; list [lappend a(y)] [array get a]}; p

### lappend-of-nothing-3
set l [list 1 2]; list [lappend l] [lappend l 3] $l

### lappend-of-nothing-4
set l "a {"; lappend l

### lappend-of-nothing-5
proc p {} {set l "a {"; lappend l}; p

### lappend-of-nothing-6
proc p {} {lappend l; list [info exists l] [lappend l] [lappend l a] [lappend l] $l}; p

### lappend-of-nothing-7
trace add variable v {read write} {apply {args {lappend ::r [lindex $args end]}}}; set v 1; lappend v; lappend v 2; set r

### lappend-of-nothing-8
proc p {} {trace add variable v {read write} {apply {args {lappend ::r [lindex $args end]}}}; set v 1; lappend v; lappend v 2; lappend v; set ::r}; p
