Commands that keep a dictionary in a variable, as far as the variable is concerned.

### dict-set-creates
dict set d a 1
dict set d b c 2
set d

### dict-set-element
dict set a(x) k v
list $a(x)

### dict-set-array-error
set a(1) x
dict set a k v

### dict-incr-missing-variable
dict incr d k 5

### dict-lappend-missing-variable
dict lappend d k a b

### dict-append-value-semantics
set a {k v}
set b $a
dict append a k w
list $a $b

### dict-unset-missing-key
set d {a 1}
dict unset d zz

### dict-update
set d {a 1 b 2}
dict update d a x b y {incr x 10; unset y}
set d

### dict-with
set d {a 1 b 2}
dict with d {incr a; set b changed}
set d

### dict-with-nested
set d {outer {inner {v 1}}}
dict with d outer inner {incr v}
set d

### dict-with-error-still-writes
set d {a 1}
catch {dict with d {set a 2; error x}} m
list $d $m

### dict-update-variable-unset-inside
set d {a 1}
dict update d a x {unset d}
info exists d

### dict-set-constant
const d {a 1}
dict set d a 2
