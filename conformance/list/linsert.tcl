### linsert-first
linsert {a b c} 0 x

### linsert-middle
linsert {a b c} 1 x y

### linsert-end
linsert {a b c} end x

### linsert-end-minus
linsert {a b c} end-1 x

### linsert-end-minus-far
linsert {a b c} end-9 x

### linsert-past-end
linsert {a b c} 99 x

### linsert-negative
linsert {a b c} -3 x

### linsert-nothing
linsert {a  b c} 1

### linsert-into-empty
linsert {} 0 a b

### linsert-into-empty-end
linsert {} end a

### linsert-quoting
linsert {a b} 1 {x y} {} \{

### linsert-list-element
linsert {a b} 1 [list c d]

### linsert-bad-index
linsert {a b} x y

### linsert-bad-list
linsert "a \{" 0 x

### linsert-bad-list-nothing-inserted
linsert "a \{" 0

### linsert-too-few
linsert {a b}

### linsert-no-args
linsert

### linsert-value-semantics
set a {1 2 3}
set b [linsert $a 1 x]
list $a $b

### linsert-sum-index
linsert {a b c d} 1+1 x

### linsert-repeatedly-first
set l {}
for {set i 0} {$i < 40} {incr i} {set l [linsert $l 0 $i]}
set l

### linsert-constant-in-proc
proc p {l args} {list [linsert $l 0 z] [linsert $l end z] [linsert $l end-1 z] [linsert $l 1 {*}$args]}
p {a b c} 7 8

### linsert-big
llength [linsert [lrepeat 10000 x] 5000 a b c]
