### lmap-basic
lmap x {1 2 3} {expr {$x * $x}}

### lmap-empty
lmap x {} {error never}

### lmap-pairs
lmap {k v} {a 1 b 2 c} {list $k $v}

### lmap-two-lists
lmap a {1 2 3} b {4 5} {string cat $a + $b}

### lmap-continue-filters
lmap x {1 2 3 4 5 6} {if {$x % 2} continue; set x}

### lmap-break-keeps-collected
lmap x {1 2 3 4} {if {$x == 3} break; expr {$x * 10}}

### lmap-elements-quoted
lmap x {a b} {string cat $x " " $x}

### lmap-empty-results-kept
lmap x {1 2 3} {}

### lmap-return-inside
proc p {} {lmap x {1 2 3} {if {$x == 2} {return early}; set x}}
p

### lmap-nested
lmap row {{1 2} {3 4}} {lmap cell $row {incr cell}}

### lmap-no-args
lmap

### lmap-even-args
lmap x {1 2} y {}

### lmap-empty-varlist
lmap {} {1 2} {}

### lmap-bad-list
lmap x "a \{" {}

### lmap-error-trace-in-proc
proc p {} {
    lmap x {1 2} {
        error "no $x"
    }
}
p

### lmap-error-trace-global
lmap x {1 2} {
    set y 1
    error "no $x"
}

### lmap-error-trace-through-name
set f lmap
$f x {1 2} {
    error "no $x"
}

### lmap-in-expression
expr {[llength [lmap x {a b c} {set x}]] + 1}

### lmap-array-variable
lmap a(1) {x y} {string toupper $a(1)}

### lmap-sees-outer-variables
set factor 3
lmap x {1 2 3} {expr {$x * $factor}}

### lmap-break-in-nested-proc
proc stop {} {return -code break}
lmap x {1 2 3} {if {$x == 2} stop; set x}

### lmap-variable-is-array-error
set a(1) 1
lmap a {1 2} {}
