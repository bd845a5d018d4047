# desc: sorting records by several keys
# n: 8000
proc bench n {
    set s 3
    set records {}
    for {set i 0} {$i < $n} {incr i} {
        set s [expr {($s * 16807) % 2147483647}]
        lappend records [list name[expr {$s % 100}] [expr {$s % 1000}] $i]
    }
    set a [lsort -index 0 [lsort -integer -index 1 -decreasing $records]]
    set b [lsort -unique -index 1 -integer $records]
    return "[lindex $a 0] [lindex $a end] [llength $b]"
}
