# desc: a text report: columns padded to their widest cell, numbers grouped, paragraphs wrapped
# n: 60
# small: 2
proc grouped n {
    while {[regsub {^(-?\d+)(\d{3})} $n {\1,\2} n]} {}
    return $n
}
proc wrap {text width} {
    set lines {}
    set line ""
    foreach word [split $text] {
        if {$line ne "" && [string length $line] + [string length $word] + 1 > $width} { lappend lines $line; set line "" }
        append line [expr {$line eq "" ? "" : " "}] $word
    }
    lappend lines $line
    return [join $lines \n]
}
proc table rows {
    set widths {}
    foreach row $rows {
        set i 0
        foreach cell $row {
            if {$i >= [llength $widths]} { lappend widths 0 }
            if {[string length $cell] > [lindex $widths $i]} { lset widths $i [string length $cell] }
            incr i
        }
    }
    set out {}
    foreach row $rows {
        set line ""
        foreach cell $row width $widths {
            if {[string is digit [string index $cell 0]]} { append line [format " %*s |" $width $cell] } else { append line [format " %-*s |" $width $cell] }
        }
        lappend out |$line
    }
    return [join $out \n]
}
proc bench n {
    set words {Every record of the quarter was read twice and what differed was marked by hand before the sums were made}
    set sum 0
    for {set i 0} {$i < $n} {incr i} {
        set rows [list {name amount share}]
        for {set k 0} {$k < 30} {incr k} {
            set amount [expr {($i * 7919 + $k * 104729) % 9999991}]
            lappend rows [list [string totitle "item [lindex $words [expr {$k % 19}]]"] [grouped $amount] [format %.2f%% [expr {$amount / 99999.91}]]]
        }
        set page "[string repeat = 40]\n[table $rows]\n[wrap [join [lrepeat 6 $words]] 60]\n[string toupper total]"
        set sum [expr {($sum * 3 + [string length $page]) % 1000003}]
    }
    return "$sum [lindex [split $page \n] 4]"
}
