# desc: matrices as lists of lists: product, transposition, solving linear equations by elimination
# n: 36
# small: 6
proc product {a b} {
    set columns [transpose $b]
    set out {}
    foreach row $a {
        set line {}
        foreach column $columns {
            set s 0
            foreach x $row y $column { set s [expr {$s + $x * $y}] }
            lappend line $s
        }
        lappend out $line
    }
    return $out
}
proc transpose m {
    set out {}
    for {set j 0} {$j < [llength [lindex $m 0]]} {incr j} { lappend out [lmap row $m { lindex $row $j }] }
    return $out
}
proc solve {m v} {
    set n [llength $m]
    for {set k 0} {$k < $n} {incr k} {
        set best $k
        for {set i [expr {$k + 1}]} {$i < $n} {incr i} {
            if {abs([lindex $m $i $k]) > abs([lindex $m $best $k])} { set best $i }
        }
        set t [lindex $m $k]; lset m $k [lindex $m $best]; lset m $best $t
        set t [lindex $v $k]; lset v $k [lindex $v $best]; lset v $best $t
        for {set i [expr {$k + 1}]} {$i < $n} {incr i} {
            set f [expr {[lindex $m $i $k] / double([lindex $m $k $k])}]
            for {set j $k} {$j < $n} {incr j} { lset m $i $j [expr {[lindex $m $i $j] - $f * [lindex $m $k $j]}] }
            lset v $i [expr {[lindex $v $i] - $f * [lindex $v $k]}]
        }
    }
    for {set i [expr {$n - 1}]} {$i >= 0} {incr i -1} {
        set s [lindex $v $i]
        for {set j [expr {$i + 1}]} {$j < $n} {incr j} { set s [expr {$s - [lindex $m $i $j] * [lindex $v $j]}] }
        lset v $i [expr {$s / double([lindex $m $i $i])}]
    }
    return $v
}
proc bench n {
    set s 5
    set m {}
    set v {}
    for {set i 0} {$i < $n} {incr i} {
        set row {}
        for {set j 0} {$j < $n} {incr j} {
            set s [expr {($s * 16807) % 2147483647}]
            lappend row [expr {$s % 19 - 9 + ($i == $j ? 50 : 0)}]
        }
        lappend m $row
        lappend v [expr {$s % 100}]
    }
    set p [product $m [product $m $m]]
    set sum 0
    foreach row $p { foreach x $row { set sum [expr {($sum * 3 + $x) % 1000003}] } }
    set rest 0.0
    set x [solve $m $v]
    foreach row $m want $v {
        set s 0
        foreach a $row b $x { set s [expr {$s + $a * $b}] }
        set rest [expr {max($rest, abs($s - $want))}]
    }
    return "$sum [expr {$rest < 1e-9}] [format %.6f [lindex $x 0]]"
}
