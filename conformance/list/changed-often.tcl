# Long lists that were made in one piece, and are changed in their place many times.

### by-lset
proc f {} {
    set l [lrepeat 300 0]
    set before $l
    for {set i 0} {$i < 1000} {incr i} {lset l [expr {$i * 7 % 300}] $i}
    list [tcl::mathop::+ {*}$l] [lindex $l 7] [lindex $before 7] [llength $before]
}
f

### while-others-look
proc count {l} {llength $l}
proc f {} {
    set l [lsort -integer [lrepeat 200 1]]
    for {set i 0} {$i < 400} {incr i} {
        lset l [expr {$i % 200}] $i
        if {$i % 50 == 0} {lappend kept $l; lappend r [count $l] [lindex $l 3]}
    }
    list $r [lmap k $kept {lindex $k 10}] [lindex $l 10]
}
f

### by-lappend
proc f {} {
    set l [split [string repeat "ab " 100]]
    set before $l
    for {set i 0} {$i < 200} {incr i} {lappend l $i; if {$i % 31 == 0} {lappend r [llength $l] [lindex $l end]}}
    list $r [llength $before] [lindex $l 100] [lindex $l 250]
}
f

### looked-up-here-and-there
proc f {} {
    set chars [split ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/ ""]
    set words [lsort [lmap c $chars {string cat w $c}]]
    for {set i 0} {$i < 300} {incr i} {append r [lindex $chars [expr {$i * 37 % 64}]]; lappend s [lindex $words [expr {$i * 29 % 70}]]}
    list $r [lrange $s 0 20] [lindex $chars 64] [lindex $chars -1]
}
f

### of-namespaces
namespace eval n {variable l [lrepeat 100 0]}
proc f {} {
    variable ::n::l
    for {set i 0} {$i < 300} {incr i} {lset l [expr {$i % 100}] $i; lappend l x}
    list [llength $l] [lindex $l 99] [lindex $::n::l 0] [llength [set ::n::l]]
}
f

### concat-of-lists
proc f {} {
    set a [lreverse {3 2 1}]; set b [lreverse {{x y} #c {}}]; set c [lreverse {z #d}]
    list [concat $a $b] [concat $b $a {} [list]] [concat $a $c $a] [concat $c $c] [concat {} [list]] [concat $a " q  r " $b] [llength [concat $b $b $b]]
}
f

### a-list-against-nothing
proc f {} {
    set t [list 1 [list 2 {} {}] {}]
    foreach v [list $t {} [list] [list {}] [lrange $t 5 end] [lindex $t 2] [split {}] [dict create] [dict create a 1]] {
        lappend r [expr {$v eq {}}] [expr {{} eq $v}] [expr {$v ne ""}] [string equal $v ""] [string compare $v ""]
    }
    return $r
}
f
