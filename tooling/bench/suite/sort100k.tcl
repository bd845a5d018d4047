# desc: sorting records: by a text, by a number, by two keys, with a command, without duplicates
# n: 100000
# small: 1000
# grows: n log n
proc byParts {a b} { return [expr {[lindex $a 1] % 10 - [lindex $b 1] % 10}] }
proc bench n {
    set s 42
    set records {}
    for {set i 0} {$i < $n} {incr i} {
        set s [expr {($s * 16807) % 2147483647}]
        lappend records [list customer[expr {$s % 5000}] [expr {$s % 100003}] [expr {$s / 1000.0}]]
    }
    set a [lsort -index 0 $records]
    set b [lsort -integer -index 1 $records]
    set c [lsort -real -decreasing -index 2 $records]
    set d [lsort -dictionary -index 0 [lsort -integer -index 1 $records]]
    set e [lsort -unique -index 0 $records]
    set f [lsort -command byParts [lrange $records 0 [expr {$n / 50}]]]
    set at [expr {$n / 3}]
    return "[lindex $a $at] [lindex $b $at] [lindex $c $at] [lindex $d $at] [llength $e] [lindex $f 3]"
}
