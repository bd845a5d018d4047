# desc: an old version of a list is kept, a global one is updated
# n: 250000
# grows: linear
proc bench n {
    set ::l [lrepeat $n 0]
    set old $::l
    for {set i 0} {$i < $n} {incr i} { lset ::l $i $i }
    return "[lindex $old end] [lindex $::l end]"
}
