# desc: graphs: breadth first search, shortest ways, topological order, neighbours in dicts and arrays
# n: 1500
# small: 40
# grows: n log n
proc make n {
    set s 3
    set graph {}
    for {set i 0} {$i < $n} {incr i} {
        dict set graph $i {}
        for {set k 0} {$k < 4} {incr k} {
            set s [expr {($s * 16807) % 2147483647}]
            dict set graph $i [expr {($i + 1 + $s % 60) % $n}] [expr {$s % 50 + 1}]
        }
    }
    return $graph
}
proc reach {graph from} {
    set seen($from) 0
    set queue [list $from]
    for {set at 0} {$at < [llength $queue]} {incr at} {
        set node [lindex $queue $at]
        foreach next [dict keys [dict get $graph $node]] {
            if {![info exists seen($next)]} {
                set seen($next) [expr {$seen($node) + 1}]
                lappend queue $next
            }
        }
    }
    return [list [array size seen] $seen([lindex $queue end])]
}
proc shortest {graph from} {
    set distance [dict create $from 0]
    set buckets(0) [list $from]
    set last 0
    for {set d 0} {$d <= $last} {incr d} {
        if {![info exists buckets($d)]} continue
        foreach node $buckets($d) {
            if {[dict get $distance $node] != $d} continue
            dict for {next length} [dict get $graph $node] {
                set far [expr {$d + $length}]
                if {![dict exists $distance $next] || [dict get $distance $next] > $far} {
                    dict set distance $next $far
                    lappend buckets($far) $next
                    if {$far > $last} { set last $far }
                }
            }
        }
        unset buckets($d)
    }
    return [list [dict size $distance] [tcl::mathop::+ {*}[dict values $distance]]]
}
proc order graph {
    foreach node [dict keys $graph] { set degree($node) 0 }
    dict for {node next} $graph { foreach other [dict keys $next] { if {$other > $node} { incr degree($other) } } }
    set ready [lmap node [dict keys $graph] { if {$degree($node)} continue; set node }]
    set out {}
    while {[llength $ready] > 0} {
        set node [lindex $ready end]
        set ready [lreplace $ready end end]
        lappend out $node
        foreach other [dict keys [dict get $graph $node]] {
            if {$other > $node && [incr degree($other) -1] == 0} { lappend ready $other }
        }
    }
    return [list [llength $out] [lindex $out end]]
}
proc bench n { set graph [make $n]; return "[reach $graph 0] [shortest $graph 0] [order $graph]" }
