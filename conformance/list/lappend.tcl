Beyond what variable/lappend.tcl has: the list side.

### lappend-quoting
lappend x {a b} {} \{ "#"

### lappend-to-string
set x "a  b"
lappend x c

### lappend-to-bad-list
set x "a \{"
lappend x b

### lappend-nothing-to-bad-list
set x "a \{"
lappend x

### lappend-to-number
set x 5
lappend x 6

### lappend-to-dict
set x [dict create a 1]
lappend x b 2

### lappend-to-dict-then-odd
set x [dict create a 1]
lappend x b
catch {dict get $x a} m
set m

### lappend-value-semantics
set a {1 2}
set b $a
lappend a 3
lappend b 4
list $a $b

### lappend-own-value
set x {a b}
lappend x $x
lappend x {*}$x

### lappend-large
for {set i 0} {$i < 5000} {incr i} {lappend x $i}
list [llength $x] [lindex $x 4999] [lrange $x 0 2]

### lappend-branches
set base [lseq 40]
set a $base; lappend a x
set b $base; lappend b y
set c $a; lappend c z
list [lrange $a end-1 end] [lrange $b end-1 end] [lrange $c end-1 end] [llength $base]
