# desc: generators
# n: 20000
proc upto n { yield; for {set i 0} {$i < $n} {incr i} { yield $i }; return -1 }
proc bench n {
    coroutine next upto $n
    set sum 0
    while {[set v [next]] >= 0} { incr sum $v }
    return $sum
}
