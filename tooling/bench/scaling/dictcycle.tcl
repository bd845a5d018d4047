# desc: keys of a dict come and go
# n: 250000
# grows: linear
proc bench n {
    set d {}
    for {set i 0} {$i < $n} {incr i} { dict set d $i 1; if {$i >= 100} { dict unset d [expr {$i - 100}] } }
    return "[dict size $d] [lindex $d 0]"
}
