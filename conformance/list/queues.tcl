# Lists as queues, stacks and heaps: the result goes back to the variable that the list was in.

### queue-cut-end
proc a {} { for {set i 0} {$i < 1500} {incr i} { lappend l $i }; set m $l; set l [lrange $l 0 end-1]; set l [lreplace $l end-1 end]; lappend l x; list [llength $l] [lindex $l end] [lindex $l end-1] [llength $m] [lindex $m end] }
a

### queue-cut-end-linked
proc pop name { upvar 1 $name l; set x [lindex $l end]; set l [lrange $l 0 end-1]; return $x }
proc a {} { for {set i 0} {$i < 1500} {incr i} { lappend l $i }; set r {}; while {[llength $l] > 1495} { lappend r [pop l] }; list $r [llength $l] [lindex $l end] }
a

### queue-cut-all
proc a {} { lappend l 1 2 3; set l [lrange $l 0 -1]; lappend r $l; lappend l 7; set l [lrange $l -5 99]; lappend r $l; set l [lreplace $l 0 end]; lappend l z; lappend r $l }
a

### queue-cut-while-loop
proc a {} { lappend l 1 2 3 4; foreach x $l { set l [lrange $l 0 end-1]; lappend r $x [llength $l] }; return $r }
a

### queue-cut-shared-with-caller
proc f m { set m [lrange $m 0 end-2]; return $m }
proc a {} { for {set i 0} {$i < 100} {incr i} { lappend l n$i }; set k [f $l]; list [llength $l] [llength $k] [lindex $k end] }
a

### queue-take-first
proc a n { for {set i 0} {$i < $n} {incr i} { lappend l $i }; set l [lassign $l x y]; set r [list $x $y [llength $l] [lindex $l 0]]; while {[llength $l] > 3} { set l [lassign $l x] }; lappend r $x $l }
list [a 5] [a 70] [a 1500]

### queue-take-first-linked
proc take name { upvar 1 $name q; set q [lassign $q first]; return $first }
proc a {} { for {set i 0} {$i < 30} {incr i} { lappend q [list $i x$i]; if {$i % 3 == 2} { lappend r [take q] } }; list $r $q }
a

### queue-take-into-itself
proc a {} { lappend l 1 2 3; set m [lassign $l l x]; list $l $x $m }
proc b {} { lappend l 1 2 3; set l [lassign $l l x]; list $l $x }
proc c {} { lappend l 1 2 3; upvar 0 l k; set k [lassign $l x l]; list $k $x $l }
list [a] [b] [c]

### queue-take-twice-the-same
proc a {} { lappend l 1 2 3; set r [lassign $l x x]; list $r $x }
a

### queue-take-traced
proc note args { lappend ::notes $args }
proc a {} { trace add variable x write note; trace add variable l write note; lappend l 1 2 3; set l [lassign $l x y]; list $l $x $y }
list [a] $notes

### queue-take-fails
proc a {} { lappend l 1 2 3; array set x {k v}; set c [catch { set l [lassign $l y x z] } m]; list $c $m $l $y [info exists z] }
a

### queue-take-more-than-there-is
proc a {} { lappend l 1; set z old; set r [lassign $l x y z]; list $x $y $z $r [lassign 5 q] $q [lassign 1.50 q] $q [lassign {} q] $q }
a

### queue-take-malformed
proc a {} { set l "a \{b"; list [catch { lassign $l x } m] $m [info exists x] }
a

### queue-long-argument
proc sum l { if {[llength $l] == 0} { return 0 }; expr {[lindex $l 0] + [sum [lrange $l 1 end]]} }
proc a {} { for {set i 0} {$i < 200} {incr i} { lappend l $i }; list [sum $l] [sum [split [string repeat 1,2, 80]0 ,]] }
a

### queue-text-list
proc a {} { set l "  a  {b c}\td "; list [lrange $l 0 end] [linsert $l 1 x] [lreplace $l 0 0] [lreverse $l] [linsert $l 1] [lassign $l p] $p $l }
a
