### lrange-middle
lrange {a b c d e} 1 3

### lrange-all
lrange {a  b c} 0 end

### lrange-canonical
lrange {a  {b}   "c"} 0 2

### lrange-clamped
lrange {a b c} -5 99

### lrange-empty
lrange {a b c} 2 1

### lrange-beyond
lrange {a b c} 5 9

### lrange-before
lrange {a b c} -5 -1

### lrange-end-minus
lrange {a b c d} end-2 end-1

### lrange-one-element-is-list
lrange {a {b c} d} 1 1

### lrange-far
lrange {a b c} 0 99999999999999999999

### lrange-sum
lrange {a b c d} 0+1 1+1

### lrange-of-empty
lrange {} 0 end

### lrange-bad-first
lrange {a b c} x 1

### lrange-bad-last
lrange {a b c} 1 x

### lrange-bad-last-of-nothing
lrange {} 1 x

### lrange-bad-list
lrange "a \{" 0 1

### lrange-bad-list-before-bad-index
lrange "a \{" x 1

### lrange-too-few
lrange a b

### lrange-too-many
lrange a b c d

### lrange-big
llength [lrange [lrepeat 1000 x y] 100 1500]

### lrange-of-big-is-independent
set l [lrepeat 100 a]
set r [lrange $l 10 50]
lset r 0 z
lset l 10 q
list [lindex $r 0] [lindex $r 1] [lindex $l 10] [llength $r]

### lrange-drop-first-repeatedly
set l {a b c d e f g h i j k l m n o p q r s t}
set seen {}
while {[llength $l] > 0} {lappend seen [lindex $l 0]; set l [lrange $l 1 end]}
set seen

### lrange-drop-last-repeatedly
set l {a b c d e f g h i j k l m n o p q r s t}
set seen {}
while {[llength $l] > 0} {lappend seen [lindex $l end]; set l [lrange $l 0 end-1]}
set seen

### lrange-constant-in-proc
proc p {l} {list [lrange $l 1 end] [lrange $l 0 end-1] [lrange $l end end] [lrange $l 1 1]}
p {a {b c} d}
