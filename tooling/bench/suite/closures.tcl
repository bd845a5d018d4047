# desc: anonymous functions: apply, currying with {*}, aliases, map, filter and fold over lists
# n: 300
# small: 8
proc map {f items} { set out {}; foreach x $items { lappend out [{*}$f $x] }; return $out }
proc filter {f items} { set out {}; foreach x $items { if {[{*}$f $x]} { lappend out $x } }; return $out }
proc fold {f start items} { foreach x $items { set start [{*}$f $start $x] }; return $start }
proc curry {f args} { return [list {*}$f {*}$args] }
proc compose args { return [list composed $args] }
proc composed {fs x} { foreach f [lreverse $fs] { set x [{*}$f $x] }; return $x }
proc lambda {params body} { return [list apply [list $params $body]] }
proc adder n { return [list apply {{n x} { expr {$n + $x} }} $n] }
proc counter start { interp alias {} count$start {} bump c$start; set ::c$start $start; return count$start }
proc bump {name by} { incr ::$name $by }
proc bench n {
    set items {}
    for {set i 0} {$i < 60} {incr i} { lappend items $i }
    set square [lambda x { expr {$x * $x} }]
    set odd [lambda x { expr {$x % 2} }]
    set plus [lambda {a b} { expr {($a + $b) % 100003} }]
    set clamp [curry [lambda {lo hi x} { expr {$x < $lo ? $lo : $x > $hi ? $hi : $x} }] 10 900]
    set both [compose $square [adder 3]]
    set count [counter 5]
    set result 0
    for {set i 0} {$i < $n} {incr i} {
        set r [fold $plus $i [map $clamp [map $both [filter $odd $items]]]]
        $count [expr {$r % 7}]
        incr result $r
        incr result [llength [lmap x $items { if {$x % 3} continue; {*}$square $x }]]
    }
    return "$result $::c5"
}
