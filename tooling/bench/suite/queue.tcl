# desc: lists as queues and stacks: lassign, lrange, linsert, lreplace, search, sets of sorted lists
# n: 12000
# small: 250
# grows: linear
proc enqueue {name args} { upvar 1 $name q; lappend q {*}$args }
proc dequeue name { upvar 1 $name q; set q [lassign $q first]; return $first }
proc insertSorted {items x} {
    set at [lsearch -integer -bisect $items $x]
    return [linsert $items [expr {$at + 1}] $x]
}
proc bench n {
    set q {}
    set sum 0
    for {set i 0} {$i < $n} {incr i} {
        enqueue q $i [expr {$i * 3}]
        incr sum [dequeue q]
        if {[llength $q] > 50} { set q [lrange $q 40 end] }
    }
    set sorted {}
    for {set i 0} {$i < $n / 10} {incr i} {
        set sorted [insertSorted $sorted [expr {$i * 7919 % 1009}]]
        if {[llength $sorted] > 100} { set sorted [lreplace $sorted 20 79] }
    }
    set stack {}
    foreach c [split [string repeat "(a(b)c)" [expr {$n / 50}]] ""] {
        switch -- $c {
            ( { lappend stack $c }
            ) { set stack [lrange $stack 0 end-1] }
            default { incr sum [llength $stack] }
        }
    }
    return "$sum [llength $q] [llength $sorted] [lindex $sorted 5] [llength $stack] [lsearch -exact $sorted [lindex $sorted 7]]"
}
