# desc: deep recursion: 900 frames down and up again, trees built and walked recursively
# n: 60
# small: 2
proc depth n { if {$n == 0} { return 0 }; return [expr {1 + [depth [expr {$n - 1}]]}] }
proc sum items {
    if {[llength $items] == 0} { return 0 }
    return [expr {[lindex $items 0] + [sum [lrange $items 1 end]]}]
}
proc tree depth { if {$depth == 0} { return leaf }; return [list [tree [expr {$depth - 1}]] $depth [tree [expr {$depth - 1}]]] }
proc leaves tree { if {$tree eq "leaf"} { return 1 }; return [expr {[leaves [lindex $tree 0]] + [leaves [lindex $tree 2]]}] }
proc hanoi {n from to via} {
    if {$n == 0} { return 0 }
    return [expr {[hanoi [expr {$n - 1}] $from $via $to] + 1 + [hanoi [expr {$n - 1}] $via $to $from]}]
}
proc bench n {
    set items {}
    for {set i 0} {$i < 300} {incr i} { lappend items $i }
    set result 0
    for {set i 0} {$i < $n} {incr i} {
        set result [expr {($result + [depth 900] + [sum $items] + [leaves [tree 6]] + [hanoi 7 a b c]) % 1000003}]
    }
    return $result
}
