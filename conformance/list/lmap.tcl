Beyond what control/lmap.tcl has: lists made and taken apart.

### lmap-pairs
lmap {k v} {a 1 b 2 c} {list $v $k}

### lmap-two-lists
lmap x {1 2 3} y {a b} {string cat $x $y}

### lmap-list-changes-inside
set l {1 2 3}
lmap x $l {lappend l $x; expr {$x * 2}}

### lmap-filter
lmap x [lseq 10] {if {$x % 3} continue; set x}

### lmap-of-dict
lmap {k v} [dict create a 1 b 2] {string cat $k= $v}

### lmap-bad-list
lmap x "a \{" {set x}

### lmap-nested
lmap row {{1 2} {3 4}} {lmap x $row {expr {$x * 10}}}
