# desc: a script outside of procedures: a sieve, a queue, a table of counts, rows of text, all in global variables
# n: 4000
# small: 60
# grows: linear
set script {
    set primes {}
    array unset composite
    for {set i 2} {$i < $n} {incr i} {
        if {[info exists composite($i)]} continue
        lappend primes $i
        for {set j [expr {$i * $i}]} {$j < $n} {incr j $i} { set composite($j) 1 }
    }
    set queue {}
    set sum 0
    for {set i 0} {$i < $n} {incr i} {
        lappend queue [expr {$i * 7 % 101}]
        if {[llength $queue] > 20} {
            set sum [expr {($sum * 3 + [lindex $queue 0] + [lindex $queue end]) % 1000003}]
            set queue [lrange $queue 1 end]
        }
        lset queue 0 $i
    }
    set counts [dict create]
    foreach p $primes { dict incr counts ends[expr {$p % 10}]; dict lappend by [string length $p] $p }
    set rows {}
    dict for {end count} $counts { lappend rows [format "%-6s %5d" $end $count] }
    set text {}
    foreach row [lsort $rows] { append text $row \n }
    dict for {length list} $by { append text "$length: [llength $list]\n" }
    unset by
}
proc bench n {
    set ::n $n
    uplevel #0 $::script
    return "[llength $::primes] $::sum [string length $::text] [lindex [split $::text \n] 0]"
}
