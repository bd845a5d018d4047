Beyond what variable/lset.tcl has.

### lset-replace-whole
set x {a b c}
lset x {j k l}
set x

### lset-replace-whole-bad-list
set x "a \{"
lset x q

### lset-empty-path
set x {a b}
lset x {} q
set x

### lset-end
set x {a b c}
lset x end q

### lset-end-minus
set x {a b c}
lset x end-1 q

### lset-sum
set x {a b c}
lset x 0+1 q

### lset-append
set x {a b c}
lset x 3 q

### lset-append-nested
set x {{a b} {c d}}
lset x 1 2 q

### lset-append-new-sublist
set x {a b}
lset x 2 0 q

### lset-append-to-empty
set x {}
lset x 0 q

### lset-append-nested-in-empty
set x {}
lset x 0 0 0 q

### lset-word-becomes-list
set x {a b}
lset x 0 1 q

### lset-beyond-append
set x {a b c}
lset x 5 q

### lset-negative
set x {a b c}
lset x -1 q

### lset-end-plus-two
set x {a b}
lset x end+2 q

### lset-nested-out-of-range
set x {{a b} {c d}}
lset x {1 4} q

### lset-bad-index
set x {a b}
lset x foo q

### lset-bad-nested-index
set x {{a b} {c d}}
lset x 0 foo q

### lset-bad-index-in-list
set x {{a b} {c d}}
lset x {0 foo} q

### lset-list-as-one-of-several
set x {{a b} {c d}}
lset x {0 1} 0 q

### lset-empty-then-index
set x {a b}
lset x {} 0 q

### lset-index-braced
set x {{a b} {c d}}
lset x 1 {1} q

### lset-bad-list
set x "a \{"
lset x 0 q

### lset-bad-sublist
set x [list a "b \{"]
lset x 1 0 q

### lset-missing-variable
lset nox 0 q

### lset-missing-variable-whole
lset nox q

### lset-no-value
lset x

### lset-no-args
lset

### lset-deep
set x {{{{a}}}}
lset x 0 0 0 0 b
set x

### lset-quoting
set x {a b}
lset x 0 {p q}
lset x 1 {}
set x

### lset-result-is-value
set x {a b}
list [lset x 0 q] $x

### lset-value-semantics
set a {1 2 3}
set b $a
lset a 0 x
list $a $b

### lset-value-semantics-other-way
set a {1 2 3}
set b $a
lset b 0 x
list $a $b

### lset-value-semantics-nested
set inner {1 2}
set a [list $inner $inner]
lset a 0 0 x
list $a $inner

### lset-value-semantics-large
set a [lseq 1000]
set b $a
for {set i 0} {$i < 1000} {incr i 100} {lset a $i x}
list [lrange $a 98 101] [lrange $b 98 101] [lindex $a 0] [lindex $b 0]

### lset-older-versions-stay
set x [lrepeat 50 a]
set all {}
for {set i 0} {$i < 5} {incr i} {lappend all $x; lset x $i $i}
lmap v $all {lrange $v 0 5}

### lset-element-of-itself
set x {1 2 3}
lset x 1 $x
lset x 1 1 $x
set x

### lset-in-foreach
set l {1 2 3 4 5}
set seen {}
foreach e $l {lset l end $e; lappend seen $e}
list $l $seen

### lset-array-element
set a(k) {x y}
lset a(k) 1 z
array get a

### lset-in-proc
proc p {} {set l {a b c}; set k 1; lset l $k X; lset l end Y; lset l {0} Z; return $l}
p

### lset-through-upvar
proc p {name} {upvar 1 $name l; lset l 0 1 new}
set m {{a b} c}
p m
set m

### lset-matrix
set m [lrepeat 3 [lrepeat 3 0]]
for {set i 0} {$i < 3} {incr i} {lset m $i $i 1}
set m

### lset-shimmered-from-string
set s "a b c"
append s " d"
lset s 3 z
append s "!"
set s

### lset-trace-sees-new-value
set x {a b}
set log {}
trace add variable x write {apply {{n args} {upvar 1 $n v; lappend ::log $v}}}
lset x 0 q
set log

### lset-path-variable
set tree {root {{left {}} {right {}}}}
set path {1 0 1}
lset tree $path leaf
lindex $tree $path
### index-that-is-no-list
set q {a b}; list [catch {lset q "\{" x} m] $m $::errorCode
### index-that-is-no-list-and-longer
set q {a b}; list [catch {lset q "\{a" x} m] $m [catch {lset q "0 \{" x} m] $m [catch {lset q "\"a" x} m] $m
### index-that-is-no-list-in-a-procedure
apply {{} {set q {a b}; set i "\{"; list [catch {lset q $i x} m] $m [catch {lset q "0 \{" x} m] $m $q}}
### index-that-is-no-list-before-another
set q {{a b} c}; list [catch {lset q "\{" 1 x} m] $m [catch {lset q 0 "\{" x} m] $m
