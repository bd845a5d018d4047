# desc: a list as a queue of constant length
# n: 250000
# grows: linear
proc bench n {
    set q {1 2 3 4 5 6 7 8}
    set sum 0
    for {set i 0} {$i < $n} {incr i} { lappend q $i; incr sum [lindex $q 0]; set q [lrange $q 1 end] }
    return $sum
}
