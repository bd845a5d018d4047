# Sums as indices, of lists and strings that are made in different ways.

### of-a-built-list
proc f {} {
    for {set i 0} {$i < 70} {incr i} {lappend l e$i}
    foreach at {0+1 1+1 0-1 -1+1 69+0 68+1 70-1 69+1 64+5 end end-1 end+1 end-0 end+0 end-69 end-70} {
        lappend r $at [lindex $l $at] [llength [lrange $l $at end]] [llength [lrange $l 0 $at]]
    }
    return $r
}
f

### of-what-a-command-makes
proc f {} {
    foreach l [list [split a,b,c,d,e ,] [lsort {e d c b a}] [lreverse {e d c b a}] {a b c d e}] {
        foreach at {0+1 1+1 0-1 3+1 4+1 end-1 end-4 end-5 end+1} {lappend r [lindex $l $at] [lreplace $l $at $at X] [linsert $l $at Y]}
    }
    return $r
}
f

### that-are-none
proc f {} {
    set l [lreverse {e d c b a}]
    foreach at {--1 +1 1+ 1- end- en endx end-1-1 1+1+1 1--1 1+-1 end--1 01 08 010+1 1+01 1+00 end-00 end-01 9999999999+1 1e1 { 1} {1 } 0x1 0x1+1 1_0 {} x} {
        lappend r [catch {lindex $l $at} m] $m [catch {string index abcde $at} m] $m [catch {lrange $l 0 $at} m] $m
    }
    return $r
}
f

### of-strings
proc f {} {
    foreach s [list "hello world" [string repeat xy 200] a\u00e9b a\U1F600b 12345 {} q] {
        foreach at {0+0 0+1 1-1 2+1 end-1 end+1 5-6 end} {
            lappend r [string index $s $at] [string length [string range $s $at end]] [string length [string range $s 0 $at]]
        }
    }
    return $r
}
f

### that-set-elements
proc f {} {
    for {set i 0} {$i < 5} {incr i} {lappend l $i}
    foreach at {0+1 end-1 2-2 end+0} {lset l $at x$at}
    lappend r $l
    foreach at {9+9 0-1 end+2 x} {lappend r [catch {lset l $at y} m] $m}
    lappend r $l
}
f

### of-a-list-of-another
proc change {name} {upvar 1 $name l; lset l 0+1 changed; set l [lrange $l 0 end-1]; lset l end-0 last; return [lindex $l 1+1]}
proc f {} {
    for {set i 0} {$i < 2000} {incr i} {lappend l $i}
    for {set i 0} {$i < 100} {incr i} {lappend r [change l]}
    list [llength $l] [lindex $l 1] [lindex $l end] [lindex $r 50]
}
f

### a-failed-one-changes-no-text
proc f {} {
    set l [string trim " a  b   c "]
    foreach i {9 9 9 9 9 9 9 9} {catch {lset l $i x}; catch {lset l $i $i x; set y 1}}
    return <$l>
}
f
