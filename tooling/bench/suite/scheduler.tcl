# desc: priority queue of events
# n: 4000
proc push {heapName item} {
    upvar 1 $heapName heap
    lappend heap $item
    set i [expr {[llength $heap] - 1}]
    while {$i > 0} {
        set parent [expr {($i - 1) / 2}]
        if {[lindex $heap $parent] <= [lindex $heap $i]} break
        set t [lindex $heap $i]
        lset heap $i [lindex $heap $parent]
        lset heap $parent $t
        set i $parent
    }
}
proc pop heapName {
    upvar 1 $heapName heap
    set top [lindex $heap 0]
    set last [lindex $heap end]
    set heap [lrange $heap 0 end-1]
    set n [llength $heap]
    if {$n == 0} { return $top }
    lset heap 0 $last
    set i 0
    while 1 {
        set c [expr {2 * $i + 1}]
        if {$c >= $n} break
        if {$c + 1 < $n && [lindex $heap [expr {$c + 1}]] < [lindex $heap $c]} { incr c }
        if {[lindex $heap $i] <= [lindex $heap $c]} break
        set t [lindex $heap $i]
        lset heap $i [lindex $heap $c]
        lset heap $c $t
        set i $c
    }
    return $top
}
proc bench n {
    set heap {}
    set s 1
    set sum 0
    for {set i 0} {$i < $n} {incr i} {
        set s [expr {($s * 1103515245 + 12345) % 2147483648}]
        push heap $s
        if {$i % 3 == 2} { set sum [expr {($sum + [pop heap]) % 1000003}] }
    }
    return $sum
}
