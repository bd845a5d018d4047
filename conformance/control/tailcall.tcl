### tailcall-basic
proc a {} {tailcall b x y}
proc b args {return "b got $args"}
a

### tailcall-never-returns-to-caller-body
proc a {} {tailcall set ::r done; error never}
list [a] $::r

### tailcall-level
proc a {} {tailcall b}
proc b {} {info level}
list [a] [b]

### tailcall-caller-is-callers-caller
proc a {} {set x in-a; tailcall b}
proc b {} {upvar 1 x x; set x}
set x global
a

### tailcall-outside-proc
tailcall set x 1

### tailcall-in-uplevel
proc a {} {uplevel 1 {tailcall set x 1}}
list [catch a m] $m

### tailcall-no-args-cancels
proc a {} {tailcall; return still-here}
a

### tailcall-deep-recursion
proc count {n acc} {
    if {$n == 0} {return $acc}
    tailcall count [expr {$n - 1}] [expr {$acc + 1}]
}
count 20000 0

### tailcall-mutual-recursion
proc even n {if {$n == 0} {return yes}; tailcall odd [expr {$n - 1}]}
proc odd n {if {$n == 0} {return no}; tailcall even [expr {$n - 1}]}
list [even 5000] [even 5001]

### tailcall-error-trace
proc a {} {
    tailcall b
}
proc b {} {
    error "in b"
}
proc c {} {
    a
}
c

### tailcall-unknown-command-trace
proc a {} {
    tailcall nosuch_thing 1 2
}
a

### tailcall-resolved-in-current-namespace
namespace eval n {
    proc f {} {return n-f}
    proc g {} {tailcall f}
}
proc f {} {return global-f}
list [n::g] [f]

### tailcall-in-catch
proc a {} {catch {tailcall set ::z 1} m; return "caught"}
list [a] [info exists ::z]

### tailcall-last-one-wins
proc a {} {catch {tailcall set ::r first}; tailcall set ::r second}
a
set r

### tailcall-from-apply
apply {x {tailcall string toupper $x}} abc

### tailcall-break-code
proc stop {} {tailcall return -code break}
proc b {} {tailcall break}
set out {}
foreach x {1 2 3} {if {$x == 2} b; lappend out $x}
set out

### tailcall-arguments-evaluated-before
proc a {} {set v local; tailcall list $v [info level]}
a

### tailcall-in-try
proc a {} {try {tailcall set ::w 1} finally {set ::w fin}}
list [catch a m] $m

### tailcall-in-loop
proc a {} {foreach x {1 2 3} {if {$x == 2} {tailcall string cat got $x}}; return no}
a

### tailcall-to-alias
interp alias {} shout {} string toupper
proc a x {tailcall shout $x}
a quiet

### the-caller-s-namespace
proc p {} {tailcall namespace current}
namespace eval n {proc t {} {tailcall namespace current}}
list [namespace eval n {::p}] [n::t]

### yield
list [coroutine c apply {{} {tailcall yield 5}}] [c x]

### yieldto
proc g {} {tailcall yieldto list a b}
list [coroutine c g] [c 1 2]

### yield-further-in
proc h2 {} {tailcall yield 6}
proc h {} {tailcall h2}
proc k {} {h2; return k}
list [coroutine c h] [c 7] [coroutine c k] [c 8]
