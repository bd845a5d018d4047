### lset-one-index
set l {a b c}
lset l 1 X

### lset-nested
set l {{a b} {c d}}
lset l 1 0 X

### lset-index-list
set l {{a b} {c d}}
lset l {1 1} X

### lset-no-index
set l {a b}
lset l {x y z}

### lset-empty-index-list
set l {a b}
lset l {} whole

### lset-append-position
set l {a b}
lset l 2 c

### lset-append-position-end-plus-one
set l {a b}
lset l end+1 c

### lset-out-of-range
set l {a b}
lset l 3 x

### lset-negative
set l {a b}
lset l -1 x

### lset-end
set l {a b c}
list [lset l end X] [lset l end-2 Y]

### lset-end-out-of-range
set l {a b}
lset l end-2 x

### lset-bad-index
set l {a b}
lset l foo x

### lset-no-args
lset

### lset-one-arg
lset l

### lset-missing-variable
lset nosuch 0 x

### lset-malformed-list
set l "a \{"
lset l 0 x

### lset-malformed-inner
set l [list "a \{" b]
lset l 0 0 x

### lset-array-element
set a(1) {x y}
lset a(1) 0 Z

### lset-value-semantics
set a {{1 2} {3 4}}
set b $a
lset a 0 0 X
list $a $b

### lset-inner-shared
set inner {1 2}
set l [list $inner $inner]
lset l 0 0 X
list $l $inner

### lset-deep
set l {{{{a}}}}
lset l 0 0 0 0 X

### lset-into-scalar-element
set l {a b}
lset l 0 0 x

### lset-into-empty-list-append
set l {}
lset l 0 x

### lset-nested-append
set l {{a} {b}}
lset l 1 1 c

### lset-through-index-arithmetic
set l {a b c d}
lset l 1+1 X

### lset-error-trace
proc p {} {
    set l {a b}
    lset l 5 x
}
p

### lset-itself
set l {a b}
lset l 0 $l

### lset-loop
set l [lrepeat 100 0]
for {set i 0} {$i < 100} {incr i} {lset l $i [expr {$i * $i}]}
list [lindex $l 99] [llength $l]

### lset-constant
const c {a b}
lset c 0 x

### lset-result-canonical
set l "a   b"
lset l 1 c
