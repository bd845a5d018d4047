# desc: a template engine: split, substitute, join
# n: 3000
proc render {template values} {
    set out ""
    foreach part [split $template "@"] {
        if {[dict exists $values $part]} { append out [dict get $values $part] } else { append out $part }
    }
    return $out
}
proc bench n {
    set total 0
    for {set i 0} {$i < $n} {incr i} {
        set page [render "<h1>@title@</h1><p>@body@</p><i>@n@</i>" [dict create title "Page $i" body [string repeat x 20] n $i]]
        incr total [string length $page]
    }
    return $total
}
