# desc: integers: CRC-32 with a table, hashes, primes, big integers, conversion between bases
# n: 40
# small: 1
proc table {} {
    set t {}
    for {set i 0} {$i < 256} {incr i} {
        set c $i
        for {set k 0} {$k < 8} {incr k} { set c [expr {$c & 1 ? ($c >> 1) ^ 0xEDB88320 : $c >> 1}] }
        lappend t $c
    }
    return $t
}
proc crc {table text} {
    set c 0xFFFFFFFF
    foreach ch [split $text ""] { set c [expr {($c >> 8) ^ [lindex $table [expr {($c ^ [scan $ch %c]) & 0xFF}]]}] }
    return [expr {$c ^ 0xFFFFFFFF}]
}
proc base {n b} {
    set out ""
    while {$n > 0} { set out [string index 0123456789abcdefghijklmnopqrstuvwxyz [expr {$n % $b}]]$out; set n [expr {$n / $b}] }
    return $out
}
proc power {b e m} {
    set r 1
    while {$e > 0} {
        if {$e & 1} { set r [expr {$r * $b % $m}] }
        set b [expr {$b * $b % $m}]
        set e [expr {$e >> 1}]
    }
    return $r
}
proc factorial n { set f 1; for {set i 2} {$i <= $n} {incr i} { set f [expr {$f * $i}] }; return $f }
proc primes n {
    set out {}
    for {set i 2} {$i < $n} {incr i} {
        set prime 1
        foreach p $out { if {$p * $p > $i} break; if {$i % $p == 0} { set prime 0; break } }
        if {$prime} { lappend out $i }
    }
    return $out
}
proc bench n {
    set t [table]
    set sum 0
    for {set i 0} {$i < $n} {incr i} {
        set c [crc $t [string repeat "The number is $i. " 20]]
        set sum [expr {($sum + $c) % 1000003}]
        append bases [base $c 36] " "
        incr sum [power [expr {$i + 3}] 1000003 998244353]
    }
    set f [factorial 120]
    return "$sum [string length $bases] [llength [primes [expr {$n * 100}]]] [expr {$f % 1000000007}] [string length $f] [expr {power(2, 10)}]"
}
proc tcl::mathfunc::power {a b} { return [expr {$a ** $b}] }
