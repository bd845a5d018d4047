set l [lrepeat 100 0]
for {set i 0} {$i < 100} {incr i} {lset l $i [expr {$i * $i}]}
list [lindex $l 99] [llength $l]
