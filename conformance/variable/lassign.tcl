### lassign-basic
list [lassign {a b c} x y] $x $y

### lassign-short-list
list [lassign {a} x y z] $x $y $z

### lassign-no-variables
lassign {a b}

### lassign-no-args
lassign

### lassign-bad-list
lassign "a \{" x

### lassign-array-error
set a(1) x
lassign {1 2} a

### lassign-array-elements
lassign {1 2} a(x) a(y)
list $a(x) $a(y)

### lassign-same-variable
list [lassign {1 2 3} v v] $v

### lassign-source-is-target
set l {b c}
lassign $l l rest
list $l $rest

### lassign-shift
set l {a b c}
set l [lassign $l first]
list $first $l

### lassign-in-proc-error-trace
proc p {} {
    array set a {x 1}
    lassign {1 2} b a
}
p
