# desc: each element of a list is set in turn
# n: 250000
# grows: linear
proc bench n {
    set l [lrepeat $n 0]
    for {set i 0} {$i < $n} {incr i} { lset l $i $i }
    return [lindex $l end]
}
