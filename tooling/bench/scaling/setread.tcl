# desc: a procedure reads a list after each lset
# n: 250000
# grows: linear
proc first l { return [lindex $l 0] }
proc bench n {
    set l [lrepeat $n 1]
    set sum 0
    for {set i 0} {$i < $n} {incr i} { lset l $i $i; incr sum [first $l] }
    return $sum
}
