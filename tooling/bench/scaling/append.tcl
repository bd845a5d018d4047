# desc: a string is built by appends, its length read after each, then cut up
# n: 250000
# grows: linear
proc bench n {
    set s ""
    set sum 0
    for {set i 0} {$i < $n} {incr i} { append s "line $i\n"; incr sum [expr {[string length $s] & 1}] }
    return "$sum [llength [split $s \n]]"
}
