# desc: the characters of a string by index
# n: 250000
# grows: linear
proc bench n {
    set s [string repeat "abcdefg\u00e4" [expr {$n / 8}]]
    set sum 0
    for {set i 0} {$i < $n} {incr i} { if {[string index $s $i] eq "c"} { incr sum } }
    return $sum
}
