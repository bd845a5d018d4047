# desc: a megabyte of text: lines, fields, counts by key, substitutions, a summary
# n: 20000
# small: 200
# grows: linear
proc make n {
    set levels {INFO WARN ERROR DEBUG}
    set s 1
    set lines {}
    for {set i 0} {$i < $n} {incr i} {
        set s [expr {($s * 16807) % 2147483647}]
        lappend lines "2024-03-[format %02d [expr {$i % 28 + 1}]] [lindex $levels [expr {$s % 4}]] module[expr {$s % 13}] took [expr {$s % 997}] ms"
    }
    return [join $lines \n]
}
proc bench n {
    set text [make $n]
    set total 0
    foreach line [split $text \n] {
        lassign [split $line " "] day level module - ms
        incr count($level)
        incr spent($module) $ms
        if {[string match *ERROR* $line]} { append errors [string range $line 0 9] \n }
        incr total [string length $line]
    }
    set shout [string map {ERROR Error WARN Warn module m} $text]
    set result {}
    foreach name [lsort [array names count]] { lappend result $name $count($name) }
    set worst [lindex [lsort -integer -index 1 -stride 2 [array get spent]] end]
    return "$total $result $worst [string length $errors] [string length $shout] [regexp -all {took 9\d\d ms} $text]"
}
