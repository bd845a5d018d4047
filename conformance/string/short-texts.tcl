# Strings of few characters that are numbers, are searched, or grow.

### numbers-in-texts
proc f {} {
    foreach v {1.5 -1.5 .5 5. . - -. 007 08 1e3 123456789012345 1234567890.12345 1234567890.1234567 0.1 0.30 -0.0 00.10 1..2 1.2.3 abc inf nan Inf infx nanx name in n i na nf} {
        set w [lindex [split $v,x ,] 0]
        lappend r $v [catch {expr {$w + 1}} m] $m [catch {expr {$w * 3}} m] $m [string is double $w] [string is integer -strict $w] [string is entier $w]
        lappend r [catch {expr {$w}} m] $m [expr {$w < 2}] [expr {$w == 0.5}] [expr {$w == "abc"}] [catch {expr {$w % 2}} m] $m [catch {expr {-$w}} m] $m
    }
    return $r
}
f

### first-in-a-long-one
proc f {} {
    set h [string repeat "abracadabra " 300]
    set u [string repeat "abra\U1F600cadabra " 300]
    foreach x {abra cad zzz a "a " "" "abra abra" " a" \u00e9} {
        foreach at {-5 0 1 5 250 255 256 257 3590 3599 3600 3601 5000 99999999999 end 2+3 end-20} {lappend r [string first $x $h $at] [string first $x $u $at] [string last $x $h $at]}
        lappend r [string first $x $h] [string last $x $h] [string first $x $u] [string length $x] [string index $x 1] [string range $x 1 2] [string first $h $x]
    }
    return $r
}
f

### first-while-it-grows
proc f {} {
    set h [string repeat "abracadabra " 50]
    set at 0
    while {[set at [string first cad $h $at]] >= 0 && $at < 900} {lappend r $at; incr at 3; if {$at % 7 == 0} {append h xcad; lappend r [string first x $h]}}
    return $r
}
f

### appended-and-measured
proc f {} {
    foreach w {alpha b 12 "" gamma-ray 3.50 \u00e9t\u00e9 zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz} {
        set line $w
        foreach more {x " " 7 \u00e9 longer-than-others} {append line " " $more; lappend r [string length $line]}
        lappend r $line
    }
    return $r
}
f

### compared
proc f {} {
    foreach a [lsort {pear apple fig {} Fig 10 9}] {foreach b {apple fig 9 {}} {lappend r [string compare $a $b] [string equal $a $b] [expr {$a < $b}]}}
    return $r
}
f
