### break-top-level
break

### break-with-argument
break 1

### break-in-proc-without-loop
proc p {} {break}
p

### break-in-proc-without-loop-trace
proc p {} {
    set a 1
    break
}
proc q {} {
    p
}
q

### break-in-loop-of-caller
proc p {} {break}
list [catch {foreach x {1 2} {p}} m] $m

### break-code-caught
catch {break}

### break-through-eval
set out {}
foreach x {1 2 3} {eval {if {$x == 2} break}; lappend out $x}
set out

### break-through-uplevel
proc stop {} {uplevel 1 break}
set out {}
foreach x {1 2 3} {if {$x == 2} stop; lappend out $x}
set out

### break-return-code
proc stop {} {return -code break}
set out {}
foreach x {1 2 3} {if {$x == 2} stop; lappend out $x}
set out

### break-through-catch-script
set out {}
foreach x {1 2 3} {lappend out [catch {if {$x == 2} break}]}
set out

### break-in-switch-in-loop
set out {}
foreach x {a b c} {switch $x {b break}; lappend out $x}
set out

### break-in-command-substitution
set out {}
foreach x {1 2 3} {lappend out [if {$x == 2} break; set x]}
set out

### break-in-nested-substitution-depth
set out {}
foreach x {1 2 3} {lappend out a[string cat b[string cat c[if {$x == 2} break]]]}
set out

### break-in-namespace-eval
set out {}
foreach x {1 2 3} {namespace eval :: {if {$x == 2} break}; lappend out $x}
set out

### break-in-apply
list [catch {foreach x {1 2} {apply {{} break}}} m] $m

### break-in-try-finally
set out {}
foreach x {1 2 3} {
    try {
        if {$x == 2} break
    } finally {
        lappend out f$x
    }
    lappend out $x
}
set out

### break-in-dict-for
set out {}
dict for {k v} {a 1 b 2 c 3} {if {$k eq "b"} break; lappend out $k}
set out

### break-variable-command
set b break
set out {}
foreach x {1 2 3} {if {$x == 2} $b; lappend out $x}
set out

### break-clears-result
set r [foreach x {1 2 3} {set x; break}]
string length $r

### break-expanded-extra
foreach x {1 2} {break {*}{}}
set x

### break-extra-in-loop
foreach x {1 2} {break now}
