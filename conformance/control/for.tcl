### for-basic
set out {}
for {set i 0} {$i < 5} {incr i} {lappend out $i}
set out

### for-result-empty
for {set i 0} {$i < 2} {incr i} {set i}

### for-variable-after-loop
for {set i 0} {$i < 5} {incr i 2} {}
set i

### for-condition-false-first
set out {}
for {lappend out start} 0 {lappend out next} {lappend out body}
set out

### for-continue-runs-next
set out {}
for {set i 0} {$i < 6} {incr i} {
    if {$i % 2} continue
    lappend out $i
}
set out

### for-break-skips-next
for {set i 0} {$i < 10} {incr i} {if {$i == 4} break}
set i

### for-break-in-next
set out {}
for {set i 0} 1 {if {[incr i] > 2} break} {lappend out $i}
list $out $i

### for-continue-in-next
list [catch {for {set i 0} {$i < 3} {incr i; continue} {}} m] $m $i

### for-break-in-start
list [catch {for {break} 1 {} {}} m] $m

### for-continue-in-start
list [catch {for {continue} 1 {} {}} m] $m

### for-break-in-test
set i 0
list [catch {for {} {[break]} {} {}} m] $m

### for-return-in-next
proc p {} {
    for {set i 0} 1 {if {$i > 3} {return $i}} {incr i}
}
p

### for-no-args
for

### for-three-args
for {set i 0} {$i < 3} {incr i}

### for-five-args
for {} 0 {} {} extra

### for-bad-test
for {set i 0} {$i ! 3} {incr i} {}

### for-non-boolean-test
for {set i 0} {"x$i"} {incr i} {}

### for-error-in-start
for {error start} 1 {} {}

### for-error-in-next
for {set i 0} {$i < 3} {error next} {}

### for-error-in-body-trace
proc p {} {
    for {set i 0} {$i < 3} {incr i} {
        set a $i
        error body
    }
}
p

### for-error-in-next-trace
proc p {} {
    for {set i 0} {$i < 3} {incr i; nosuchcommand} {
        set a $i
    }
}
p

### for-error-through-name-trace
set f for
$f {set i 0} {$i < 3} {
    incr i
    error next
} {set a 1}

### for-error-in-start-through-name-trace
set f for
$f {error start} {$i < 3} {incr i} {set a 1}

### for-error-in-body-through-name-trace
set f for
$f {set i 0} {$i < 3} {incr i} {

    error body
}

### for-two-variables
set out {}
for {set i 0; set j 10} {$i < $j} {incr i 3; incr j -2} {lappend out $i-$j}
set out

### for-unbraced-next-is-constant
set i 0
set step 1
for {} {$i < 4} "incr i $step" {set step 2}
list $i $step

### for-nested
set out {}
for {set i 0} {$i < 3} {incr i} {
    for {set j 0} {$j < $i} {incr j} {lappend out $i$j}
}
set out

### for-body-modifies-counter
set out {}
for {set i 0} {$i < 10} {incr i} {lappend out $i; incr i $i}
set out

### for-double-counter
set out {}
for {set x 0.0} {$x < 1} {set x [expr {$x + 0.25}]} {lappend out $x}
set out

### for-counter-crosses-64-bit
set out {}
for {set i 9223372036854775806} {$i < 9223372036854775810} {incr i} {lappend out $i}
set out

### for-empty-everything-broken-by-body
set n 0
for {} {1} {} {if {[incr n] == 3} break}
set n
