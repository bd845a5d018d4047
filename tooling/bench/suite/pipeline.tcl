# desc: coroutines that feed each other: a source, filters, a chunker, a consumer; many short-lived generators
# n: 6000
# small: 100
# grows: linear
proc source n { yield [info coroutine]; for {set i 0} {$i < $n} {incr i} { yield [expr {$i * 37 % 1001}] }; return "" }
proc keep {test from} {
    yield [info coroutine]
    while {[set x [$from]] ne ""} { if {[expr $test]} { yield $x } }
    return ""
}
proc chunks {size from} {
    yield [info coroutine]
    set chunk {}
    while {[set x [$from]] ne ""} {
        lappend chunk $x
        if {[llength $chunk] == $size} { yield $chunk; set chunk {} }
    }
    if {[llength $chunk] > 0} { yield $chunk }
    return ""
}
proc digits n { yield; while {$n > 0} { yield [expr {$n % 10}]; set n [expr {$n / 10}] }; return end }
proc bench n {
    set c [coroutine chunker chunks 5 [coroutine filter keep {$x % 3 != 0} [coroutine numbers source $n]]]
    set sum 0
    set count 0
    while {[set chunk [$c]] ne ""} {
        foreach x $chunk { set sum [expr {($sum * 3 + $x) % 1000003}] }
        incr count
    }
    for {set i 0} {$i < $n / 10} {incr i} {
        coroutine d digits [expr {$i * 7919}]
        while {[set x [d]] ne "end"} { incr sum $x }
    }
    return "$sum $count [llength [info commands chunker]]"
}
