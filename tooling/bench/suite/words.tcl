# desc: a text report: count words, sort, format
# n: 20000
proc bench n {
    set text {}
    set s 7
    for {set i 0} {$i < $n} {incr i} {
        set s [expr {($s * 75 + 74) % 65537}]
        lappend text w[expr {$s % 500}]
    }
    foreach w $text { dict incr count $w }
    set lines {}
    foreach {w c} $count { lappend lines [format "%-10s %5d" $w $c] }
    set lines [lsort $lines]
    return "[llength $lines] [string length [join $lines \n]]"
}
