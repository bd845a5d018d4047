# desc: an element deep in nested lists and dicts is updated
# n: 100000
# grows: linear
proc bench n {
    set m {}
    for {set i 0} {$i < 100} {incr i} { lappend m [lrepeat [expr {$n / 100}] 0] }
    set d {}
    for {set i 0} {$i < $n} {incr i} {
        lset m [expr {$i % 100}] [expr {$i / 100}] $i
        dict set d [expr {$i % 10}] [expr {$i % 1000}] $i
    }
    return "[lindex $m 99 end] [dict size [dict get $d 3]]"
}
