Beyond what variable/lassign.tcl has about variables.

### lassign-all
list [lassign {a b c} x y z] $x $y $z

### lassign-rest
list [lassign {a b c d} x y] $x $y

### lassign-too-few
list [lassign {a} x y z] $x $y $z

### lassign-empty-list
set x old
list [lassign {} x] $x

### lassign-rest-is-canonical
lassign {a b  {c} "d"} x

### lassign-rest-quoting
lassign {a {b c} {} #} x

### lassign-shift
set argv {a b c}
set argv [lassign $argv first]
list $first $argv

### lassign-same-variable-twice
list [lassign {1 2 3} x x] $x

### lassign-onto-own-list
set l {1 2 3}
list [lassign $l l] $l

### lassign-elements
list [lassign {1 2} a(x) a(y)] [lsort [array names a]] $a(x) $a(y)

### lassign-bad-list
lassign "a \{" x

### lassign-no-args
lassign

### lassign-in-proc
proc swap {aName bName} {upvar $aName a $bName b; lassign [list $b $a] a b}
set p 1; set q 2
swap p q
list $p $q

### lassign-nested-values
list [lassign {{a b} {c {d e}}} p q] [lindex $q 1 1]
