### update-reads-and-writes
set d {a 1 b 2}
dict update d a x b y {incr x 10; incr y 20}
set d

### update-result
set d {a 1}
dict update d a x {string cat result $x}

### update-missing-key
set d {a 1}
dict update d z v {info exists v}

### update-creates-key
set d {a 1}
dict update d z v {set v new}
set d

### update-removes-key
set d {a 1 b 2}
dict update d a x {unset x}
set d

### update-missing-variable
dict update nod a x {set x 1}

### update-error-still-writes
set d {a 1}
list [catch {dict update d a x {set x 2; error boo}} m] $m $d

### update-break-still-writes
set d {a 1}
foreach i {1 2} {dict update d a x {incr x; break}}
set d

### update-return
proc p {} {set d {a 1}; dict update d a x {set x 5; return $d}; return no}
p

### update-variable-unset
set d {a 1}
dict update d a x {unset d}
info exists d

### update-variable-replaced
set d {a 1}
dict update d a x {set d {q 9}; set x 2}
set d

### update-variable-not-a-dict
set d {a 1}
dict update d a x {set d {a b c}}

### update-variables-stay
set d {a 1}
dict update d a x {}
set x

### update-bad-dict
set d {a b c}
dict update d a x {}

### update-nested
set d {a {b 1}}
dict update d a inner {dict update inner b v {incr v}}
set d

### update-too-few
dict update d a

### update-even-words
dict update d a b

### update-no-pairs
set d {a 1}
dict update d {}

### update-same-variable-for-two-keys
set d {a 1 b 2}
dict update d a x b x {set x 3}
set d

### update-key-order
set d {b 1 a 2}
dict update d a x c z {set z 3; set x 9}
set d

### update-in-proc
proc p {} {set d {n 1}; dict update d n n {incr n}; return $d}
p
