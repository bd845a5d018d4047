# desc: a dict gets new keys
# n: 250000
# grows: linear
proc bench n {
    set d {}
    for {set i 0} {$i < $n} {incr i} { dict set d k$i $i }
    return [dict size $d]
}
