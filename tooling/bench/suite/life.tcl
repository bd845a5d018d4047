# desc: the game of life on an array with composed keys; procedures with array arguments
# n: 20
# small: 2
proc neighbours {worldName x y} {
    upvar 1 $worldName world
    set n 0
    foreach dx {-1 0 1} {
        foreach dy {-1 0 1} {
            if {($dx || $dy) && [info exists world([expr {$x + $dx}],[expr {$y + $dy}])]} { incr n }
        }
    }
    return $n
}
proc step worldName {
    upvar 1 $worldName world
    foreach cell [array names world] {
        lassign [split $cell ,] x y
        foreach dx {-1 0 1} { foreach dy {-1 0 1} { set look([expr {$x + $dx}],[expr {$y + $dy}]) 1 } }
    }
    foreach cell [array names look] {
        lassign [split $cell ,] x y
        set n [neighbours world $x $y]
        if {$n == 3 || ($n == 2 && [info exists world($cell)])} { set next($cell) 1 }
    }
    array unset world
    array set world [array get next]
}
proc bench n {
    array set world {0,1 1 1,1 1 2,1 1 2,0 1 1,-1 1 10,10 1 11,10 1 12,10 1 20,5 1 21,5 1 22,5 1 21,6 1 20,7 1}
    set sum 0
    for {set i 0} {$i < $n} {incr i} { step world; set sum [expr {($sum * 7 + [array size world]) % 1000003}] }
    return "$sum [lrange [lsort -dictionary [array names world]] 0 3]"
}
