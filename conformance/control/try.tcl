### try-body-result
try {set x 5}

### try-no-handlers-error
try {error plain}

### try-on-ok
try {set x 5} on ok r {list got $r}

### try-on-error
try {error oops} on error {m o} {list $m [dict get $o -code]}

### try-on-error-no-variables
try {error oops} on error {} {set r handled}

### try-on-return
proc p {} {
    try {return val} on return {r o} {list $r [dict get $o -level] [dict get $o -code]}
}
p

### try-on-break
set out {}
foreach x {1 2 3} {try {if {$x == 2} break} on break {} {lappend out caught$x}; lappend out $x}
set out

### try-on-continue
set out {}
foreach x {1 2} {try {continue} on continue {} {lappend out c$x}; lappend out $x}
set out

### try-on-number
try {return -level 0 -code 42 x} on 42 {m} {list custom $m}

### try-on-number-mismatch
list [catch {try {return -level 0 -code 42 x} on 43 {m} {list custom $m}} m] $m

### try-on-bad-code
try {set x 1} on nosuch {} {}

### try-first-handler-wins
try {error x} on error {} {set r first} on error {} {set r second}

### try-trap-prefix
try {throw {A B C} m} trap {A B} {} {set r prefix}

### try-trap-exact
try {throw {A B} m} trap {A B} {} {set r exact}

### try-trap-longer-than-code
try {throw {A B} m} trap {A B C} {} {set r long} trap A {} {set r short}

### try-trap-empty-matches-all-errors
try {throw {A B} m} trap {} {} {set r any}

### try-trap-not-for-ok
try {set x fine} trap {} {} {set r any}

### try-trap-word-boundaries
try {throw {AB C} m} trap A {} {set r wrong} trap AB {} {set r right}

### try-trap-bad-list
try {error x} trap "\{" {} {}

### try-trap-arith
try {expr {1 / 0}} trap {ARITH DIVZERO} {m} {list div $m}

### try-trap-numeric-words
try {throw {X 010} m} trap {X 8} {} {set r eight} trap {X 010} {} {set r ten}

### try-order-trap-and-on
try {throw {A} m} on error {} {set r on} trap A {} {set r trap}

### try-fallthrough-handler
try {error x} on break {} - on error {} - on ok {} {set r shared}

### try-handler-without-variable-list
try {error x} on break - on error {} {set r shared}

### try-fallthrough-uses-variables-of-body
set out {}
foreach s {{throw {A 1} one} {throw {B 2} two}} {
    lappend out [try $s trap A {ma} - trap B {mb} {list [info exists ma] [info exists mb]}]
}
set out

### try-fallthrough-last
try {error x} on error {} -

### try-fallthrough-last-before-finally
try {error x} on error {} - finally {}

### try-handler-error
try {error first} on error {m} {error "second after $m"}

### try-handler-error-during
catch {try {error first {} {F 1}} on error {} {error second}} m o
list $m [dict get [dict get $o -during] -errorcode]

### try-handler-result
try {error x} on error m {set m}

### try-handler-break
set out {}
foreach x {1 2 3} {try {error x} on error {} {if {$x == 2} break}; lappend out $x}
set out

### try-finally-runs-on-ok
set log {}
set r [try {set x body} finally {lappend log fin; set x fin}]
list $r $log

### try-finally-runs-on-error
set log {}
list [catch {try {error x} finally {lappend log fin}} m] $m $log

### try-finally-runs-on-return
proc p {} {try {return a} finally {lappend ::log fin}}
set log {}
list [p] $log

### try-finally-overrides-with-error
try {set x 1} finally {error from-finally}

### try-finally-overrides-error-during
catch {try {error a {} A} finally {error b {} B}} m o
list $m [dict get $o -errorcode] [dict get $o -during -errorcode]

### try-finally-overrides-with-return
proc p {} {try {return a} finally {return b}}
p

### try-finally-break-overrides-error
set out {}
foreach x {1 2} {try {error a} finally {lappend out $x; break}}
set out

### try-handler-and-finally-order
set log {}
try {lappend log body; error x} on error {} {lappend log handler} finally {lappend log finally}
set log

### try-handler-error-then-finally
set log {}
catch {try {error a} on error {} {error b} finally {lappend log fin}} m
list $m $log

### try-no-args
try

### try-body-only-empty
try {}

### try-finally-missing-script
try {set x 1} finally

### try-finally-not-last
try {set x 1} finally {} on error {} {}

### try-finally-extra
try {set x 1} finally {} {}

### try-on-too-few
try {set x 1} on error {}

### try-trap-too-few
try {set x 1} trap A

### try-bad-handler-type
try {set x 1} catch error {} {}

### try-handler-type-abbreviation
try {error x} o error {} {set r ok}

### try-handler-type-abbreviation-trap
try {error x} tr {} {} {set r ok}

### try-three-variables
try {error x} on error {a b c} {set r $a}

### try-bad-variable-list
try {error x} on error "\{" {}

### try-variable-is-array
set a(1) x
try {error m} on error a {set r 1}

### try-variable-is-array-during
set a(1) x
catch {try {error m {} FIRST} on error a {set r 1}} m o
list $m [dict exists $o -during]

### try-handlers-not-parsed-when-unused
try {set x ok} on error {} {this "is broken}

### try-options-variable-rethrow
proc p {} {
    try {
        error deep
    } on error {m o} {
        return -options $o "wrapped: $m"
    }
}
p

### try-nested
try {
    try {throw {INNER 1} i} trap OUTER {} {set r wrong}
} trap INNER {m} {list outer-got $m}

### try-nested-finally-order
set log {}
catch {
    try {
        try {error a} finally {lappend log 1}
    } finally {lappend log 2}
}
set log

### try-trace-in-body
proc p {} {
    try {
        set a 1
        error body
    } on ok {} {
    }
}
p

### try-trace-in-handler
proc p {} {
    try {
        error body
    } on error {} {
        set b 1
        error handler
    }
}
p

### try-trace-in-finally
proc p {} {
    try {
        set a 1
    } finally {

        error finally
    }
}
p

### try-trace-global
try {
    error body
} on ok {} {}

### try-trace-through-name
set t try
$t {
    set a 1
    error body
} on break {} {}

### try-trace-through-name-handler
set t try
$t {
    error body
} on error {} {
    set b 1
    error handler
}

### try-trace-through-name-finally
set t try
$t {set a 1} finally {
    error fin
}

### try-on-ok-with-finally
set log {}
list [try {set x 3} on ok v {expr {$v * 2}} finally {lappend log done}] $log

### try-return-options-in-handler
try {return -level 0 -code error -errorcode {A B} msg} on error {m o} {dict get $o -errorcode}

### try-catches-custom-return-code
proc p {} {return -code 9 nine}
try {p} on 9 m {list caught $m} on error {} {set r wrong}

### try-yield-free-loop
set n 0
for {set i 0} {$i < 50} {incr i} {
    try {if {$i % 3 == 0} {throw {T 3} x}; incr n} trap T {} {incr n 100} finally {incr n 1000}
}
set n

### try-unset-variables-in-handler
try {error x} on error {m o} {unset m o; set r [info exists m]}

### try-computed-handler
set h {set r computed}
try {error x} on error {} $h

### try-plain-return-completions
proc finally {} {try {return x} finally {set ::done 1}}
proc caught {} {try {return x} finally {catch {error q}}}
proc handled {} {try {return x} on return {m o} {list $m $o}}
proc again {} {try {return x} on return {m o} {return -options $o $m-}}
proc failing {} {try {return x} finally {error z}}
proc failinghandler {} {try {return x} on return {m o} {error z} finally {set ::done 2}}
proc higher {} {try {return -level 2 x} finally {set ::done 3}; return y}
proc higherthan {} {higher; return z}
proc own {} {try {return -foo 1 x} finally {set ::done 4}; return y}
proc codes {} {try {return -code error x} finally {set ::done 5}}
set all {}
foreach p {finally caught handled again failing failinghandler higherthan own codes} {
  set code [catch $p m o]
  dict unset o -errorstack
  lappend all $p $code $m $o
}
join $all \n

### try-error-goes-on-after-finally
proc inner {x} {error "bad $x"}
proc outer {} {try {inner 5} finally {set ::done 1}}
list [catch outer m o] $m $o $::errorInfo $::errorCode

### try-error-goes-on-twice
proc inner {} {throw {A B} bad}
proc middle {} {try {inner} finally {set ::done 1}}
proc outer {} {try {middle} finally {set ::done 2}}
list [catch outer m o] $m $o

### try-error-goes-on-after-another-error
proc inner {} {throw {A B} bad}
proc outer {} {try {inner} finally {catch {error other}}}
list [catch outer m o] $m $o $::errorInfo

### try-error-goes-on-from-return-options
proc inner {} {throw {A B} bad}
proc outer {} {catch inner m o; return -options $o $m}
list [catch outer m o] $m $o [catch {return -options $o $m} m o] $o

### try-error-goes-on-with-changed-options
proc inner {} {throw {A B} bad}
proc outer {} {catch inner m o; dict set o -more 1; return -options $o $m}
list [catch outer m o] $m $o

### try-error-info-while-error-goes-on
proc watch args {lappend ::seen $::errorInfo}
proc inner {} {error bad}
proc outer {} {
  set local 1
  trace add variable local unset watch
  try {inner} finally {set ::done 1}
}
catch outer
list $seen $errorInfo

### try-error-goes-on-in-child
interp create child
child eval {proc inner {} {error bad}}
list [catch {interp eval child {
  try {inner} finally {set done 1}
}} m o] $o $errorInfo

### try-options-of-older-error-go-on
catch {error first} m1 o1
catch {error second} m2 o2
list [catch {return -options $o1 $m1} m o] $m $o

### try-options-under-another-name
catch {error first} m o
list [catch {return -foo $o $m} m2 o2] $m2 [dict get $o2 -foo]
