# desc: two versions of a list, used by turns
# n: 250000
# grows: linear
proc bench n {
    set a [lrepeat $n 0]
    set b $a
    for {set i 0} {$i < $n} {incr i} { if {$i & 1} { lset a $i $i } else { lset b $i [lindex $a $i] } }
    return "[lindex $a end] [lindex $b end]"
}
