# desc: a recursive descent parser of arithmetic into trees, an evaluator of the trees, a printer
# n: 400
# small: 8
namespace eval calc { variable tokens {} at 0 }
proc calc::peek {} { variable tokens; variable at; lindex $tokens $at }
proc calc::take {} {
    variable tokens
    variable at
    set t [lindex $tokens $at]
    incr at
    return $t
}
proc calc::parse text {
    variable tokens [regexp -all -inline {[0-9]+|[a-z]+|[-+*/%()]} $text]
    variable at 0
    set tree [sum]
    if {[peek] ne ""} { return -code error -errorcode {CALC SYNTAX} "unexpected \"[peek]\"" }
    return $tree
}
proc calc::sum {} {
    set left [product]
    while {[peek] in {+ -}} {
        set op [take]
        set left [list $op $left [product]]
    }
    return $left
}
proc calc::product {} {
    set left [atom]
    while {[peek] in {* / %}} {
        set op [take]
        set left [list $op $left [atom]]
    }
    return $left
}
proc calc::atom {} {
    set t [take]
    if {[string is integer -strict $t]} { return [list num $t] }
    if {$t eq "("} {
        set tree [sum]
        if {[take] ne ")"} { return -code error -errorcode {CALC SYNTAX} "expected )" }
        return $tree
    }
    if {$t eq "-"} { return [list neg [atom]] }
    if {[regexp {^[a-z]+$} $t]} { return [list var $t] }
    return -code error -errorcode {CALC SYNTAX} "unexpected \"$t\""
}
proc calc::eval {tree vars} {
    switch -- [lindex $tree 0] {
        num { return [lindex $tree 1] }
        var { return [dict get $vars [lindex $tree 1]] }
        neg { return [expr {-[eval [lindex $tree 1] $vars]}] }
    }
    lassign $tree op a b
    set a [eval $a $vars]
    set b [eval $b $vars]
    switch -- $op {
        + { expr {$a + $b} }
        - { expr {$a - $b} }
        * { expr {$a * $b} }
        / { expr {$a / $b} }
        % { expr {$a % $b} }
    }
}
proc calc::show tree {
    switch -- [lindex $tree 0] {
        num - var { return [lindex $tree 1] }
        neg { return "-[show [lindex $tree 1]]" }
        default { lassign $tree op a b; return "([show $a] $op [show $b])" }
    }
}
proc bench n {
    set texts {
        "1 + 2 * 3 - 4"
        "(x + 7) * (y - 3) % 11"
        "-(a * (b + (c * (x - 2)))) / 3"
        "((((((x))))))"
        "12 + x * y * a * b - c * 2 % 7 + 100 / 4"
        "1 + * 2"
    }
    set sum 0
    for {set i 0} {$i < $n} {incr i} {
        set vars [dict create x $i y [expr {$i % 7}] a 2 b 3 c 4]
        foreach text $texts {
            if {[catch {calc::parse $text} tree]} { incr sum [string length $tree]; continue }
            set sum [expr {($sum + [calc::eval $tree $vars] + [string length [calc::show $tree]]) % 1000003}]
        }
    }
    return "$sum [calc::show [calc::parse [lindex $texts 2]]]"
}
