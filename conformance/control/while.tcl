### while-basic
set i 0
set out {}
while {$i < 5} {lappend out $i; incr i}
set out

### while-result-empty
set i 0
while {$i < 2} {incr i}

### while-never-runs
while 0 {error never}

### while-break
set i 0
while 1 {if {[incr i] > 7} break}
set i

### while-continue
set i 0
set out {}
while {$i < 6} {
    incr i
    if {$i % 2} continue
    lappend out $i
}
set out

### while-break-in-condition
set i 0
set r [while {[if {$i > 2} break; expr 1]} {incr i}]
list $i $r

### while-continue-in-condition
set i 0
proc cond {} {
    global i
    incr i
    if {$i == 2} {return -code continue}
    expr {$i < 4}
}
list [catch {while {[cond]} {}} m] $m $i

### while-no-args
while

### while-one-arg
while 1

### while-three-args
while 1 2 3

### while-condition-not-boolean
while {"maybe"} {break}

### while-condition-error-later
set i 3
set r [catch {while {10 / $i} {incr i -1}} m]
list $r $m $i

### while-condition-from-variable-is-fixed
set i 0
set cond {$i < 3}
while $cond {incr i; set cond 0}
set i

### while-unbraced-condition-constant
set i 0
while "$i < 3" {if {[incr i] > 5} break}
set i

### while-body-from-variable
set i 0
set body {incr i 2}
while {$i < 7} $body
set i

### while-body-changed-while-running
set i 0
set body {incr i; set body {error changed}}
while {$i < 3} $body
set i

### while-nested-break
set out {}
set i 0
while {$i < 3} {
    incr i
    set j 0
    while 1 {
        incr j
        if {$j > $i} break
        lappend out $i$j
    }
}
set out

### while-return-inside
proc find {list what} {
    set i 0
    while {$i < [llength $list]} {
        if {[lindex $list $i] eq $what} {return $i}
        incr i
    }
    return -1
}
list [find {a b c} b] [find {a b c} z]

### while-error-trace
proc p {} {
    set i 0
    while {$i < 3} {
        incr i
        if {$i == 2} {
            error "at $i"
        }
    }
}
p

### while-error-trace-computed-body
proc p body {
    set i 0
    while {$i < 3} $body
}
p {
    incr i
    error "at $i"
}

### while-error-trace-through-name
set w while
$w 1 {
    set a 1
    error inside
}

### while-error-in-condition-trace
proc p {} {
    while {$nosuch} {
        break
    }
}
p

### while-body-sees-changed-variable-type
set x 1
set out {}
while {[llength $x] < 4} {lappend x a; lappend out [string length $x]}
list $x $out

### while-catch-break
set i 0
set codes {}
while {$i < 3} {
    incr i
    lappend codes [catch {break}] [catch {continue}]
}
list $i $codes

### while-large-count
proc p {} {
    set n 0
    set i 0
    while {$i < 20000} {incr i; incr n $i}
    return $n
}
p

### while-condition-with-side-effect
set l {a b c}
set out {}
while {[set l [lrange $l 1 end]] ne {}} {lappend out $l}
set out

### while-empty-body
set n 5
while {[incr n -1]} {}
set n

### while-long-condition
set i 0
while {
    $i < 3
    && 1
} {
    incr i
}
set i
