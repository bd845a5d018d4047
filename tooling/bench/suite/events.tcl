# desc: simulation of events: a queue of a shop, times in a heap of lists, state in arrays, statistics
# n: 4000
# small: 80
# grows: n log n
namespace eval sim { variable heap {} now 0 seed 1; variable shop }
proc sim::random limit { variable seed; set seed [expr {($seed * 16807) % 2147483647}]; return [expr {$seed % $limit}] }
proc sim::at {time args} {
    variable heap
    set i [llength $heap]
    lappend heap {}
    while {$i > 0} {
        set up [expr {($i - 1) >> 1}]
        set other [lindex $heap $up]
        if {[lindex $other 0] <= $time} break
        lset heap $i $other
        set i $up
    }
    lset heap $i [linsert $args 0 $time]
}
proc sim::next {} {
    variable heap
    set top [lindex $heap 0]
    set last [lindex $heap end]
    set heap [lreplace $heap end end]
    set n [llength $heap]
    if {$n == 0} { return $top }
    set i 0
    set time [lindex $last 0]
    while {[set c [expr {2 * $i + 1}]] < $n} {
        if {$c + 1 < $n && [lindex $heap [expr {$c + 1}] 0] < [lindex $heap $c 0]} { incr c }
        set child [lindex $heap $c]
        if {[lindex $child 0] >= $time} break
        lset heap $i $child
        set i $c
    }
    lset heap $i $last
    return $top
}
proc sim::arrive customer {
    variable shop
    variable now
    set shop(came,$customer) $now
    lappend shop(queue) $customer
    serve
    if {$customer < $shop(customers)} { at [expr {$now + 1 + [random 9]}] arrive [expr {$customer + 1}] }
}
proc sim::serve {} {
    variable shop
    variable now
    while {$shop(free) > 0 && [llength $shop(queue)] > 0} {
        set shop(queue) [lassign $shop(queue) customer]
        incr shop(free) -1
        incr shop(waited) [expr {$now - $shop(came,$customer)}]
        unset shop(came,$customer)
        at [expr {$now + 5 + [random 10]}] leave $customer
    }
}
proc sim::leave customer { variable shop; incr shop(free); incr shop(served); serve }
proc bench n {
    array unset sim::shop
    array set sim::shop [list queue {} free 2 waited 0 served 0 customers $n]
    set sim::now 0
    set sim::seed 7
    set sim::heap {}
    namespace eval sim {
        at 0 arrive 1
        while {[llength $heap] > 0} {
            set arguments [lassign [next] now event]
            $event {*}$arguments
        }
    }
    return "$sim::now $sim::shop(served) $sim::shop(waited) [array size sim::shop]"
}
