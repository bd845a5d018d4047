# desc: elements of an array, set, read, unset
# n: 250000
# grows: linear
proc bench n {
    for {set i 0} {$i < $n} {incr i} { set a(k$i) $i }
    set sum 0
    foreach {k v} [array get a] { incr sum $v }
    for {set i 0} {$i < $n} {incr i 2} { unset a(k$i) }
    return "$sum [array size a]"
}
