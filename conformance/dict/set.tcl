### set-new
dict set d a 1
set d

### set-existing
set d {a 1 b 2}
dict set d a 3

### set-nested
set d {a 1}
dict set d b c 2
dict set d b d 3

### set-deep
dict set d a b c d e f g

### set-on-missing-variable
dict set nod a b 1
set nod

### set-through-non-dict
set d {a 1}
dict set d a b 2

### set-bad-dict
set d {a b c}
dict set d a 1

### set-bad-brace
set d "\{"
dict set d a 1

### set-bad-inner
set d {a {b c d}}
dict set d a b 1

### set-too-few
dict set d a

### set-no-args
dict set

### set-array-variable
set a(1) x
dict set a k v

### set-array-element
dict set a(x) k v
array get a

### set-canonical
set d {a  1   b 2}
dict set d a 1

### set-empty-keys
dict set d {} {} x

### set-result-equals-variable
expr {[dict set d a 1] eq $d}

### set-error-leaves-variable
set d {a 1}
catch {dict set d a b 2}
set d

### set-keeps-order
set d {c 1 b 2 a 3}
dict set d b x

### set-value-is-own-dict
set d {a 1}
dict set d self $d
dict set d self self $d

### set-in-proc
proc p {} {dict set d a 1; dict set d b x 2; dict set d b y 3; return $d}
p

### set-upvar
proc p {n} {upvar $n d; dict set d k v}
p q
set q

### set-trace
set log {}
trace add variable d write {apply {{n args} {upvar 1 $n v; lappend ::log $v}}}
dict set d a 1
dict set d b c 2
set log

### set-counting-words
foreach w {the cat and the dog and the bird} {dict incr count $w}
set count
