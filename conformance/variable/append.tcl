### append-basic
set x abc
append x def ghi

### append-creates
append fresh a b

### append-no-values-reads
set x abc
append x

### append-no-values-missing
append nosuch

### append-no-args
append

### append-empty-values
list [append fresh {} {}] [info exists fresh]

### append-element
append a(1) x y
list $a(1)

### append-array-error
set a(1) x
append a y

### append-element-of-scalar
set s x
append s(1) y

### append-itself
set x ab
append x $x $x

### append-number-becomes-string
set x 12
append x 3
expr {$x + 1}

### append-number-forms-preserved
set x 0x1
append x F

### append-to-list-value
set x {a b}
append x " {c d}"
llength $x

### append-many
for {set i 0} {$i < 1000} {incr i} {append x $i,}
string length $x

### append-value-semantics
set a base
set b $a
append a +
list $a $b

### append-unicode
set x "\U1f600"
append x "\u00e9" "\U10ffff"
list [string length $x] $x

### append-nul
set x a
append x \0 b
string length $x

### append-error-trace
proc p {} {
    set a(1) x
    append a y
}
p

### append-constant
const c 1
append c 2

### append-read-trace-not-fired-with-values
set x a
set log {}
trace add variable x {read write} {apply {{n1 n2 op} {lappend ::log $op}}}
append x b c
set log

### append-link
proc p {} {upvar 1 v l; append l more}
p
set v

### append-missing-namespace
append nosuch::v x
