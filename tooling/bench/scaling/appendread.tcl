# desc: a procedure reads a list after each append
# n: 250000
# grows: linear
proc last l { return [lindex $l end] }
proc bench n {
    set l {}
    set sum 0
    for {set i 0} {$i < $n} {incr i} { lappend l $i; incr sum [last $l] }
    return $sum
}
