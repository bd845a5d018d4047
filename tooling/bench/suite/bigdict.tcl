# desc: a dict of many keys, nested updates
# n: 20000
proc bench n {
    set d {}
    for {set i 0} {$i < $n} {incr i} { dict set d key[expr {$i % 1000}] sub[expr {$i % 7}] $i }
    set sum 0
    dict for {k v} $d { dict for {k2 v2} $v { set sum [expr {($sum + $v2) % 1000003}] } }
    return "[dict size $d] $sum"
}
