### foreach-basic
set out {}
foreach x {a b {c d} {}} {lappend out <$x>}
set out

### foreach-result-empty
foreach x {1 2} {set x}

### foreach-empty-list
foreach x {} {error never}

### foreach-empty-list-leaves-variable
set x before
foreach x {} {}
set x

### foreach-variable-after-loop
foreach x {1 2 3} {}
set x

### foreach-two-variables
set out {}
foreach {k v} {a 1 b 2 c} {lappend out $k=$v}
set out

### foreach-two-lists
set out {}
foreach a {1 2 3} b {x y} {lappend out $a$b}
set out

### foreach-mixed-lists
set out {}
foreach {a b} {1 2 3 4 5} c {x y z w} d {} {lappend out [list $a $b $c $d]}
set out

### foreach-same-variable-twice
set out {}
foreach {a a} {1 2 3 4} {lappend out $a}
set out

### foreach-same-variable-in-two-lists
set out {}
foreach a {1 2} a {x y} {lappend out $a}
set out

### foreach-no-args
foreach

### foreach-two-args
foreach x {a b}

### foreach-even-args
foreach x {a b} y {}

### foreach-empty-varlist
foreach {} {a b} {}

### foreach-empty-second-varlist
foreach x {a b} {} {c d} {}

### foreach-bad-varlist
foreach "a \{" {1 2} {}

### foreach-bad-list
foreach x "a \{b" {}

### foreach-bad-list-second-reported
foreach x {a b} y "c \"d\"e" {lappend out $x}

### foreach-break-and-continue
set out {}
foreach x {1 2 3 4 5 6} {
    if {$x == 2} continue
    if {$x == 5} break
    lappend out $x
}
list $out $x

### foreach-list-modified-during-loop
set l {a b c}
set out {}
foreach x $l {lappend l $x$x; lappend out $x}
list $out $l

### foreach-list-variable-unset-during-loop
set l {a b c}
set out {}
foreach x $l {unset -nocomplain l; lappend out $x}
list $out [info exists l]

### foreach-loop-variable-modified
set out {}
foreach x {a b c} {append x !; lappend out $x}
set out

### foreach-loop-variable-unset
set out {}
foreach x {a b c} {lappend out $x; unset x}
list $out [info exists x]

### foreach-loop-over-itself
set x {a b c}
set out {}
foreach x $x {lappend out $x}
list $out $x

### foreach-array-element
foreach a(k) {1 2 3} {lappend out $a(k)}
list $out [array get a]

### foreach-array-elements-and-variable-index
set i 2
foreach "a(1) a($i)" {p q r s} {lappend out $a(1)$a(2)}
set out

### foreach-array-variable-error
set a(1) x
foreach a {1 2} {}

### foreach-array-variable-error-in-proc
proc p {} {
    set a(1) x
    foreach a {1 2} {
        set b 1
    }
}
p

### foreach-qualified-variable
namespace eval ns {variable v}
foreach ns::v {1 2 3} {}
set ns::v

### foreach-missing-namespace
foreach nosuch::v {1 2} {}

### foreach-constant-variable
const c 5
foreach c {1 2} {}

### foreach-error-trace-in-proc
proc p list {
    foreach x $list {
        if {$x eq "bad"} {
            error "bad element"
        }
    }
}
p {good bad}

### foreach-error-trace-global
foreach x {1 2} {
    set y $x
    error "boom $x"
}

### foreach-error-trace-through-name
set f foreach
$f {a b} {1 2} c {3} {

    error "boom $a$b$c"
}

### foreach-nested-error-trace
proc p {} {
    foreach x {1} {
        foreach y {2} {
            foreach z {3} {
                error deep
            }
        }
    }
}
p

### foreach-return
proc p {} {foreach x {1 2 3} {if {$x == 2} {return got$x}}}
p

### foreach-duplicate-keys
set out {}
foreach {k v} {a 1 a 2} {lappend out $k$v}
set out

### foreach-string-with-newlines
set out {}
foreach x "a\nb\tc  d\n" {lappend out $x}
set out

### foreach-string-with-braces-and-quotes
set out {}
foreach x {a {b c} "d e" f\ g {} "" \{} {lappend out <$x>}
join $out

### foreach-unicode
set out {}
foreach x "\u00e9 \u4e2d\U1f600 \U10ffff" {lappend out [string length $x]}
set out

### foreach-dict
set out {}
foreach {k v} [dict create x 1 y 2] {lappend out $k-$v}
set out

### foreach-list-grows-with-computed-script
set body {lappend out $x}
foreach x {1 2 3} $body
set out

### foreach-varlist-computed
set vars {a b c}
foreach $vars {1 2 3 4} {lappend out $a.$b.$c}
set out

### foreach-three-lists-longest-wins
set n 0
foreach a {1} {b c} {1 2 3 4 5} d {1 2} {incr n; lappend out [list $a $b $c $d]}
list $n $out

### foreach-braced-loop-in-expr
set total 0
foreach n {1 2.5 0x10 -3} {set total [expr {$total + $n}]}
set total

### foreach-traced-variable
set log {}
trace add variable x write {apply {args {lappend ::log $::x}}}
foreach x {1 2 3} {}
set log

### foreach-trace-error-stops
trace add variable x write {apply {args {error refused}}}
foreach x {1 2 3} {}

### foreach-upvar-variable
proc p {} {
    upvar 1 out v
    foreach v {1 2 3} {}
}
p
set out

### foreach-global-in-proc
proc p {} {
    global g
    foreach g {x y z} {}
    return [info exists g]
}
list [p] $g

### foreach-level-inside
proc p {} {foreach x {1 2} {lappend r [info level]}; set r}
p
