# desc: control structures of one's own with uplevel and upvar, a small configuration language evaluated in a namespace
# n: 1500
# small: 30
proc repeat {varName count body} {
    upvar 1 $varName i
    for {set i 0} {$i < $count} {incr i} {
        set code [catch { uplevel 1 $body } result options]
        switch -- $code {
            0 - 4 {}
            3 { return }
            default { dict incr options -level; return -options $options $result }
        }
    }
}
proc unless {condition body} { if {![uplevel 1 [list expr $condition]]} { uplevel 1 $body } }
proc with {varName value body} {
    upvar 1 $varName v
    set had [info exists v]
    if {$had} { set old $v }
    set v $value
    try { uplevel 1 $body } finally { if {$had} { set v $old } else { unset v } }
}
proc swap {aName bName} { upvar 1 $aName a $bName b; lassign [list $a $b] b a }
namespace eval config {
    variable result {} section ""
    proc section {name body} { variable section $name; namespace eval ::config $body }
    proc option {key value} { variable result; variable section; dict set result $section $key $value }
}
proc load script { set config::result {}; namespace eval config $script; return $config::result }
proc first {items test} {
    repeat i [llength $items] {
        set x [lindex $items $i]
        if {[expr $test]} { return $x }
    }
    return none
}
proc bench n {
    set a 1
    set b 2
    set sum 0
    for {set k 0} {$k < $n} {incr k} {
        repeat i 8 {
            if {$i == 2} continue
            if {$i == 6} break
            unless {$i % 2} { incr sum $i }
            swap a b
        }
        with depth $k { incr sum [expr {$depth % 3}] }
        incr sum [first [list 1 2 $k 4] {$x == 4}]
        if {$k % 20 == 0} {
            set c [load "section server { option port $k; option host local }; section log { option level 3 }"]
            incr sum [dict get $c server port]
        }
    }
    return "$sum $a $b [info exists depth] [dict get $c log level]"
}
