# Variables of namespaces that one long call works with, and others meanwhile.

### global-in-a-loop
proc f {} {
    global i s
    set i 0; set s {}
    for {set k 0} {$k < 50} {incr k} {incr i; set i [expr {$i + 1}]; append s $i; lappend ::l $i}
    list $i [string length $s] [llength $::l] [set ::i]
}
f

### unset-and-set-again
proc f {} {
    global i
    for {set k 0} {$k < 30} {incr k} {
        incr i
        if {$k % 7 == 3} {unset i}
        if {$k % 7 == 5} {unset ::i; lappend r [info exists i]}
        if {$k % 10 == 9} {lappend r [info exists i] [catch {set ::i} m] $m}
    }
    return $r
}
f

### traced-meanwhile
proc f {} {
    global i
    set i 0
    for {set k 0} {$k < 20} {incr k} {
        incr i
        if {$k == 9} {trace add variable ::i write {apply {{n k op} {lappend ::seen $::i}}}}
        if {$k == 15} {trace remove variable i write {apply {{n k op} {lappend ::seen $::i}}}}
    }
    list $i $::seen
}
f

### an-array
proc f {} {
    global a
    for {set k 0} {$k < 100} {incr k} {set a($k) $k; incr a([expr {$k / 2}]); if {$k % 25 == 0} {lappend r [array size a] [array size ::a]}}
    list $r $a(10) [array exists ::a] [lsort -integer [array names a 9*]]
}
f

### by-upvar
proc bump {name} {upvar #0 $name v; incr v 2}
proc push {name x} {upvar 1 $name v; lappend v $x}
proc f {} {
    global q
    set q {}
    for {set k 0} {$k < 40} {incr k} {bump total; push q $k; push ::p $k; if {$k % 10 == 0} {unset ::p}}
    list $::total [llength $q] $::p [lindex $::q end]
}
f

### in-a-namespace-that-goes
namespace eval n {variable v 0}
proc f {} {
    upvar #0 ::n::v w
    for {set k 0} {$k < 20} {incr k} {incr w; if {$k == 10} {namespace delete n; namespace eval n {variable v 100}}}
    list [catch {set w} m] $m $::n::v
}
f

### by-several-names
proc f {} {
    global x
    upvar #0 x y
    upvar 0 x z
    for {set k 0} {$k < 30} {incr k} {incr x; incr y; incr z; lappend r [expr {$x == $y && $y == $z && $z == $::x}]}
    list $x [lsort -unique $r]
}
f
