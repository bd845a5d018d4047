# desc: numbers and texts are sorted
# n: 250000
# grows: n log n
proc bench n {
    set s 7
    set l {}
    for {set i 0} {$i < $n} {incr i} { set s [expr {($s * 16807) % 2147483647}]; lappend l $s }
    return "[lindex [lsort -integer $l] 7] [lindex [lsort $l] 7]"
}
