The `if` command: clauses, noise words, results, errors.

### if-true
if 1 {set x yes}

### if-false-no-else
if 0 {set x yes}

### if-else-chain
proc pick n {
    if {$n < 0} {
        return negative
    } elseif {$n == 0} {
        return zero
    } elseif {$n < 10} {
        return small
    } else {
        return large
    }
}
list [pick -1] [pick 0] [pick 9] [pick 10]

### if-then-noise-word
list [if 1 then {set x a}] [if 0 then {set x a} elseif 1 then {set x b} else {set x c}]

### if-implicit-else
if 0 {set x a} {set x b}

### if-boolean-words
set out {}
foreach c {true false yes no on off t f y n tr fal ye of TRUE False oN} {
    lappend out [if $c {expr 1} else {expr 0}]
}
set out

### if-condition-number-forms
set out {}
foreach c {0x0 0x1 0.0 0.1 -1 1e-300 00 0b0 {  1  }} {
    lappend out [if $c {expr 1} else {expr 0}]
}
set out

### if-ambiguous-boolean
if o {set x 1}

### if-non-boolean
if abc {set x 1}

### if-non-boolean-quoted
if {"abc"} {set x 1}

### if-empty-condition
if {} {set x 1}

### if-empty-string-value
set e ""
if {$e} {set x 1}

### if-no-args
if

### if-only-condition
if 1

### if-only-condition-then
if 1 then

### if-condition-false-missing-script
if 0

### if-elseif-without-condition
if 0 {set x 1} elseif

### if-elseif-without-script
if 0 {set x 1} elseif 1

### if-else-without-script
if 0 {set x 1} else

### if-else-without-script-not-taken
if 1 {set x 1} else

### if-extra-words-after-else
if 0 {set x 1} else {set x 2} {set x 3}

### if-extra-words-after-implicit-else
if 0 {set x 1} {set x 2} {set x 3}

### if-extra-words-taken-branch
if 1 {set x 1} else {set x 2} {set x 3}

### if-extra-words-computed
set e else
if 1 {set x 1} $e {set x 2} {set x 3}

### if-lazy-conditions
set n 0
if {[incr n]} {} elseif {[incr n]} {} elseif {[incr n]} {}
set n

### if-later-condition-never-parsed
if 1 {set x ok} elseif {this is ( not an expression} {set x bad}

### if-result-of-empty-body
set x 5
list [if 1 {}] [if 0 {} else {}]

### if-command-name-in-variable
set cmd if
list [$cmd 1 {set x a}] [$cmd 0 {set x a} else {set x b}] [catch {$cmd 1} m] $m

### if-clauses-from-variables
set cond {$a > 3}
set then {set r more}
set else {set r less}
set a 5
if $cond $then else $else

### if-condition-substituted-twice
set a {$b}
set b 1
if $a {set r yes} else {set r no}

### if-expanded-words
if {*}{0 {set r a} else {set r b}}

### if-break-passes-through
set out {}
foreach i {1 2 3 4} {
    if {$i == 2} continue
    if {$i == 4} {break} else {lappend out $i}
}
set out

### if-return-passes-through
proc p {} {if 1 {return inner}; return outer}
p

### if-error-in-condition-trace
proc p x {
    if {$x + 1} {
        set y 1
    }
}
p abc

### if-error-in-body-trace
proc p {} {
    if 1 {
        set a 1
        error boom
    }
}
p

### if-error-in-else-trace
proc p {} {
    if 0 {
        set a 1
    } else {

        error boom
    }
}
p

### if-error-in-computed-body-trace
set body {
    set a 1
    error boom
}
proc p {} {
    global body
    if 1 $body
}
p

### if-nested-command-in-condition
proc fail {} {error "from condition"}
if {[fail]} {set x 1}

### if-renamed-command-in-use
proc mine args {return "mine: [llength $args]"}
rename if builtin_if
rename mine if
set r [if a b c]
rename if {}
rename builtin_if if
list $r [if 1 {set x restored}]

### if-body-in-quotes
set v before
if 1 "set v $v-after"

### if-condition-string-comparison
set s abc
list [if {$s eq "abc"} {expr 1}] [if {$s ne "abc"} {expr 1} else {expr 2}] [if {$s < "abd"} {expr 3}]

### if-unbraced-condition-words
set x 3
if $x==3 {set r equal} else {set r different}
