# desc: recursive procedure calls
# n: 23
proc ack {m n} {
    if {$m == 0} { return [expr {$n + 1}] }
    if {$n == 0} { return [ack [expr {$m - 1}] 1] }
    return [ack [expr {$m - 1}] [ack $m [expr {$n - 1}]]]
}
proc tak {x y z} {
    if {$y >= $x} { return $z }
    tak [tak [expr {$x - 1}] $y $z] [tak [expr {$y - 1}] $z $x] [tak [expr {$z - 1}] $x $y]
}
proc bench n { list [ack 2 [expr {$n * 3}]] [tak 14 8 3] }
