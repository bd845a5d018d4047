### lpop-last
set x {a b c}
list [lpop x] $x

### lpop-first
set x {a b c}
list [lpop x 0] $x

### lpop-middle
set x {a b c}
list [lpop x 1] $x

### lpop-end-minus
set x {a b c}
list [lpop x end-1] $x

### lpop-only
set x {a}
list [lpop x] $x

### lpop-nested
set x {{a b} {c d e}}
list [lpop x 1 1] $x

### lpop-nested-end
set x {a {b c}}
list [lpop x 1 end] $x

### lpop-nested-only
set x {a {b}}
list [lpop x 1 0] $x

### lpop-deep
set x {{{a b} {c d}} {{e f} {g h}}}
list [lpop x 1 1 0] $x

### lpop-quoting
set x {a {b c} {d e}}
list [lpop x] $x

### lpop-empty
set x {}
lpop x

### lpop-empty-index
set x {}
lpop x 0

### lpop-out-of-range
set x {a b}
lpop x 2

### lpop-negative
set x {a b}
lpop x -1

### lpop-end-plus
set x {a b}
lpop x end+1

### lpop-nested-out-of-range
set x {{a b} c}
lpop x 0 2

### lpop-outer-out-of-range
set x {a b}
lpop x 9 0

### lpop-bad-index
set x {a b}
lpop x foo

### lpop-bad-second-index
set x {a b}
lpop x 0 foo

### lpop-index-list
set x {{a b} c}
lpop x {0 1}

### lpop-empty-word
set x {a b}
lpop x {}

### lpop-bad-list
set x "a \{"
lpop x

### lpop-missing-variable
lpop nox

### lpop-no-args
lpop

### lpop-error-leaves-variable
set x [list a b]
catch {lpop x 5}
set x

### lpop-value-semantics
set a {1 2 3}
set b $a
lpop a
list $a $b

### lpop-stack
set s {}
foreach i {1 2 3 4} {lappend s $i}
set out {}
while {[llength $s]} {lappend out [lpop s]}
set out

### lpop-queue
set q [lseq 30]
set out {}
for {set i 0} {$i < 25} {incr i} {lappend out [lpop q 0]; lappend q n$i}
list [lrange $out 20 end] [llength $q] [lrange $q 0 6] [lrange $q end-2 end]

### lpop-array-element
set a(k) {x y}
list [lpop a(k)] $a(k)

### lpop-in-proc
proc p {} {set l {a b c d}; list [lpop l] [lpop l 0] $l}
p

### lpop-old-copy-of-large
set a [lseq 100]
set b $a
for {set i 0} {$i < 40} {incr i} {lpop a; lpop a 0}
list $a [llength $b] [lindex $b 0] [lindex $b end]
