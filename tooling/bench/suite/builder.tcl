# desc: building text: appends in loops, nested markup from procedures, joins, repeats, reading it again by index
# n: 400
# small: 8
proc tag {name attributes content} {
    set out <$name
    foreach {key value} $attributes { append out " $key=\"[string map {& &amp; < &lt; \" &quot;} $value]\"" }
    append out > $content </ $name >
    return $out
}
proc page i {
    set items ""
    for {set k 0} {$k < 12} {incr k} { append items [tag li [list class "row$k" title "a & b <$i>"] "item $k of $i"] }
    set html [tag html {} [tag head {} [tag title {} "Page $i"]][tag body {id main} [tag ul {} $items]]]
    return $html
}
proc bench n {
    set site ""
    set sum 0
    for {set i 0} {$i < $n} {incr i} {
        set p [page $i]
        append site $p \n
        incr sum [string length $p]
        if {[string index $p 5] ne ">"} { error "page $i: $p" }
    }
    set digits ""
    for {set i 0} {$i < $n * 20} {incr i} { append digits [expr {$i % 10}] }
    for {set i 0} {$i < $n * 20} {incr i 7} { incr sum [string index $digits $i] }
    return "$sum [string length $site] [string range $site end-30 end-1] [string length [string repeat $digits 3]]"
}
