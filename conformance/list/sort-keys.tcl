# Sorting lists of lists by an element, in a procedure that has made them.

### sort-key-text
proc a {} { foreach {k v} {b 1 a 2 b 0 ab 3 {} 4 a 5 abcd 6 abc 7 abcdefg 8 abcdefh 9} { lappend l [list $k $v] }; list [lsort -index 0 $l] [lsort -index 0 -decreasing $l] }
a

### sort-key-integer
proc a {} { foreach {k v} {5 a -3 b 5 c 2147483647 d -2147483648 e 0 f -3 g} { lappend l [list $v $k] }; list [lsort -integer -index 1 $l] [lsort -decreasing -index 1 -integer $l] }
a

### sort-key-unique
proc a {} { foreach {k v} {b 1 a 2 b 3 a 4 c 5 b 6} { lappend l [list $k$k $v] }; list [lsort -unique -index 0 $l] [lsort -unique -decreasing -index 0 $l] [lsort -unique -index 1 -integer $l] }
a

### sort-key-steady
proc a {} { for {set i 0} {$i < 300} {incr i} { lappend l [list name[expr {$i * 7 % 5}] [expr {$i * 31 % 17}] $i] }; set l [lsort -index 0 [lsort -integer -decreasing -index 1 $l]]; list [lrange $l 0 4] [lrange $l 150 154] [lindex $l end] }
a

### sort-key-mixed
proc a {} { lappend l {b 1} [list a x] [list 3 y]; list [lsort -index 0 $l] [catch { lsort -integer -index 1 $l } m] $m }
a

### sort-key-missing
proc a {} { lappend l [list a 1] [list b]; list [catch { lsort -index 1 $l } m] $m [catch { lsort -index 9 $l } m] $m }
a

### sort-characters
proc a {} { set l [split "the quick brown fox" ""]; list [lsort $l] [lsort -decreasing $l] [lsort -unique $l] }
a

### sort-integers-of-lists
proc a {} { set l [list 3 -1 20 3]; set m [split 7,10,2,10 ,]; list [lsort -integer $l] [lsort -integer -unique $l] [lsort -integer -decreasing -unique $m] [lsort -unique $m] }
a

### search-plain-pattern
proc a {} { for {set i 0} {$i < 70} {incr i} { lappend l n$i; lappend m $i }; list [lsearch $l n7] [lsearch $l n7*] [lsearch $l {n6?}] [lsearch $l N7] [lsearch $m 69] [lsearch $m 07] [lsearch $m {[5-6]}] [lsearch $m {\5}] [lsearch $l {}] [lsearch -exact $l n7*] }
a
