One value used as string, list, dict and number in turn.

### shimmer-list-then-string
set x [list a b]
list [string length $x] [llength $x] [string index $x 1] [lindex $x 1]

### shimmer-string-keeps-its-text
set x "a   b"
llength $x
set x

### shimmer-dict-keeps-text-of-string
set x "a  1   a 2"
dict size $x
set x

### shimmer-number-as-list
set x [expr {2 + 3}]
list [llength $x] [lindex $x 0] [expr {$x + 1}]

### shimmer-list-as-number
set x [list 5]
expr {$x + 1}

### shimmer-list-of-two-as-number
catch {expr {[list 5 6] + 1}} m
set m

### shimmer-list-as-boolean
set x [list true]
if {$x} {return yes}

### shimmer-dict-as-list-order
lrange [dict create z 1 a 2] 0 end

### shimmer-list-as-dict-drops-duplicates
set x [list a 1 b 2 a 3]
list [dict get $x a] [dict size $x] [llength $x] $x

### shimmer-dict-then-list-then-dict
set d [dict create a 1 b 2]
set n [llength $d]
lappend d a 9
list $n $d [dict size $d] [dict get $d a]

### shimmer-append-after-list
set x [list a b]
llength $x
append x " c"
list [llength $x] $x

### shimmer-append-half-an-element
set x [list a b]
append x c
list [llength $x] $x

### shimmer-string-compare-of-lists
expr {[list a b] eq {a b}}

### shimmer-spaces-make-texts-differ
expr {[list a b] eq {a  b}}

### shimmer-eq-after-canonical
expr {[lrange {a  b} 0 end] eq {a b}}

### shimmer-index-value
set i [expr {1 + 1}]
list [lindex {a b c} $i] [string length $i]

### shimmer-list-as-index
set i [list 1 0]
lindex {a {b c}} $i

### shimmer-element-shared
set inner [list 1 2]
set x [list $inner $inner]
set y $x
lset y 0 9
list $x $y $inner

### shimmer-command-from-list
set c [list list {a b} c]
{*}$c

### shimmer-script-as-list
set s {set y 5}
list [llength $s] [eval $s] [lindex $s 0]

### shimmer-astral-through-list
set x [list \U1F600\U1F601 é]
list [string length $x] [string length [lindex $x 0]] [string index [lindex $x 0] 1]

### shimmer-list-of-numbers-text
set x [list 1 2.50 0x10 1e3]
foreach n $x {expr {$n + 1}}
set x

### shimmer-nested-dict-in-list
set l [list [dict create a 1]]
lset l 0 1 2
dict get [lindex $l 0] a

### shimmer-split-join
join [lreverse [split "a,b,,c" ,]] ,

### shimmer-concat-is-not-list
list [llength [concat {a b} {c {d e}}]] [llength [list {a b} {c {d e}}]]

### shimmer-value-in-many-variables
set a [lrepeat 20 x]
set b $a; set c $a; set d [list $a $a]
lset a 0 A; lset b 0 B; lset c 0 C
list [lindex $a 0] [lindex $b 0] [lindex $c 0] [lindex $d 0 0] [lindex $d 1 0]

### shimmer-list-in-array-index
set k [list a b]
set arr($k) 1
array names arr

### shimmer-big-round-trip
set l {}
for {set i 0} {$i < 300} {incr i} {lappend l [string repeat \{ [expr {$i % 3}]]$i}
set copy [string cat $l ""]
expr {[lrange $copy 0 end] eq $l && [llength $copy] == 300}
