# desc: dates: format, scan and add in GMT, a calendar
# n: 700
# small: 15
proc calendar {year month} {
    set day [clock scan "$year-$month-01" -format %Y-%m-%d -gmt 1]
    set week [lrepeat [expr {[clock format $day -format %u -gmt 1] - 1}] "  "]
    set out {}
    while {[scan [clock format $day -format %m -gmt 1] %d] == $month} {
        lappend week [clock format $day -format %e -gmt 1]
        if {[llength $week] == 7} { lappend out [join $week]; set week {} }
        set day [clock add $day 1 day -gmt 1]
    }
    lappend out [join $week]
    return [join $out \n]
}
proc bench n {
    set sum 0
    for {set i 0} {$i < $n} {incr i} {
        set t [expr {1000000000 + $i * 86399}]
        set text [clock format $t -format "%Y-%m-%d %H:%M:%S %a %b %j" -gmt 1]
        set back [clock scan [string range $text 0 18] -format "%Y-%m-%d %H:%M:%S" -gmt 1]
        if {$back != $t} { error "$text: $back instead of $t" }
        set sum [expr {($sum * 3 + [scan [string range $text end-2 end] %d] + [clock add $t 1 month -gmt 1]) % 1000003}]
        if {$i % 50 == 0} { incr sum [string length [calendar 2023 [expr {$i / 50 % 12 + 1}]]] }
    }
    return "$sum $text"
}
