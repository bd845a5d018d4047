# desc: errors thrown and caught through several levels
# n: 10000
proc check x { if {$x % 4 == 0} { throw {CHECK FAILED} "bad $x" }; return $x }
proc middle x { try { return [check $x] } finally { incr ::done } }
proc bench n {
    set ::done 0
    set bad 0
    for {set i 0} {$i < $n} {incr i} {
        if {[catch {middle $i} message options]} { if {[lindex [dict get $options -errorcode] 0] eq "CHECK"} { incr bad } }
    }
    return "$bad $::done"
}
