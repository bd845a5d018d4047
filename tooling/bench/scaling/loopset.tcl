# desc: a loop over a list sets its elements
# n: 250000
# grows: linear
proc bench n {
    set l [lrepeat $n 1]
    set i 0
    foreach x $l { lset l $i [expr {$x + $i}]; incr i }
    return [lindex $l end]
}
