### continue-top-level
continue

### continue-with-argument
continue 1

### continue-in-proc-without-loop
proc p {} {continue}
p

### continue-code-caught
catch {continue}

### continue-through-eval
set out {}
foreach x {1 2 3} {eval {if {$x == 2} continue}; lappend out $x}
set out

### continue-return-code
proc skip {} {return -code continue}
set out {}
foreach x {1 2 3} {if {$x == 2} skip; lappend out $x}
set out

### continue-return-level-zero
set out {}
foreach x {1 2 3} {if {$x == 2} {return -level 0 -code continue}; lappend out $x}
set out

### continue-in-inner-loop-only
set out {}
foreach x {1 2} {
    foreach y {a b c} {
        if {$y eq "b"} continue
        lappend out $x$y
    }
    lappend out end$x
}
set out

### continue-in-while-condition-command
set i 0
set out {}
while {[incr i] < 5} {
    if {$i == 3} {uplevel 0 continue}
    lappend out $i
}
set out

### continue-in-proc-trace
proc p {} {
    continue
}
proc q {} {
    foreach x {1 2} {
        p
    }
}
q

### continue-in-command-substitution
set out {}
foreach x {1 2 3} {lappend out [if {$x == 2} continue; set x]}
set out

### continue-in-finally
set out {}
foreach x {1 2 3} {
    try {lappend out t$x} finally {if {$x == 2} continue}
    lappend out $x
}
set out

### continue-in-catch-finally-order
set out {}
foreach x {1 2} {
    try {
        try {continue} finally {lappend out inner$x}
    } finally {lappend out outer$x}
}
set out

### continue-in-for-runs-step
set steps 0
for {set i 0} {$i < 4} {incr i; incr steps} {continue; error never}
set steps
