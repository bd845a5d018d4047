# desc: a string is built by appends, then cut up
# n: 250000
# grows: linear
proc bench n {
    set s ""
    for {set i 0} {$i < $n} {incr i} { append s "line $i\n" }
    return "[string length $s] [llength [split $s \n]]"
}
