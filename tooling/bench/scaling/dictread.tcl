# desc: a procedure reads a dict after each update
# n: 100000
# grows: linear
proc size d { return [dict size $d] }
proc bench n {
    set d {}
    set sum 0
    for {set i 0} {$i < $n} {incr i} { dict incr d k[expr {$i % 1000}]; dict set d x$i $i; incr sum [size $d] }
    return $sum
}
