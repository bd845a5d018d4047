# desc: CSV: a parser character by character with quotes, conversion into dicts, sums by column, a writer
# n: 400
# small: 10
# grows: linear
proc parse text {
    set rows {}
    set row {}
    set field ""
    set quoted 0
    set n [string length $text]
    for {set i 0} {$i < $n} {incr i} {
        set c [string index $text $i]
        if {$quoted} {
            if {$c ne "\""} {
                append field $c
            } elseif {[string index $text [expr {$i + 1}]] eq "\""} {
                append field $c
                incr i
            } else {
                set quoted 0
            }
            continue
        }
        switch -- $c {
            "\"" { set quoted 1 }
            "," { lappend row $field; set field "" }
            "\n" { lappend row $field; lappend rows $row; set row {}; set field "" }
            default { append field $c }
        }
    }
    return $rows
}
proc quote field {
    if {[regexp {[",\n]} $field]} { return "\"[string map {\" \"\"} $field]\"" }
    return $field
}
proc write rows { return [join [lmap row $rows { join [lmap field $row { quote $field }] , }] \n]\n }
proc bench n {
    set text "id,name,price,note\n"
    for {set i 0} {$i < $n} {incr i} { append text "$i,\"name, $i\",[expr {$i * 7 % 100}].5,\"said \"\"yes\"\"\"\n" }
    set rows [parse $text]
    set header [lindex $rows 0]
    set sum 0
    foreach row [lrange $rows 1 end] {
        set record {}
        foreach key $header field $row { dict set record $key $field }
        set sum [expr {$sum + [dict get $record price]}]
    }
    set back [write $rows]
    return "[llength $rows] $sum [string length $back] [expr {[parse $back] eq $rows}] [dict get $record note]"
}
