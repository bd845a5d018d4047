### lappend-new
dict lappend d k a {b c}

### lappend-existing
set d {k {a b}}
dict lappend d k c

### lappend-nothing-new
dict lappend d k

### lappend-nothing-existing
set d {k {a  b}}
dict lappend d k

### lappend-canonical
set d {k {a  b}}
dict lappend d k c

### lappend-bad-list
set d [dict create k "a \{"]
dict lappend d k c

### lappend-nothing-to-bad-list
set d [dict create k "a \{"]
dict lappend d k

### lappend-bad-dict
set d {a b c}
dict lappend d k c

### lappend-too-few
dict lappend d

### lappend-groups
foreach w {ant bee ape bat cow} {dict lappend d [string index $w 0] $w}
set d

### lappend-value-semantics
set list {1 2}
set d [dict create k $list]
set e $d
dict lappend d k 3
list $d $e $list

### lappend-many
for {set i 0} {$i < 300} {incr i} {dict lappend d [expr {$i % 3}] $i}
list [llength [dict get $d 0]] [lrange [dict get $d 2] 0 3]
