### unset-basic
set x 1
unset x
info exists x

### unset-several
set a 1
set b 2
unset a b
list [info exists a] [info exists b]

### unset-no-args
list [unset]

### unset-missing
unset nosuch

### unset-missing-after-others
set a 1
list [catch {unset a nosuch b} m] $m [info exists a]

### unset-nocomplain
unset -nocomplain nosuch

### unset-nocomplain-several
set b 1
unset -nocomplain nosuch b nosuch2
info exists b

### unset-dash-dash
set -nocomplain 1
unset -- -nocomplain
info exists -nocomplain

### unset-nocomplain-dash-dash
set -- 1
unset -nocomplain -- --
info exists --

### unset-option-abbreviation
set x 1
unset -nocomp x

### unset-option-only
list [unset -nocomplain] [unset --]

### unset-element
set a(1) x
set a(2) y
unset a(1)
array get a

### unset-missing-element
set a(1) x
unset a(2)

### unset-element-of-scalar
set s 1
unset s(1)

### unset-element-of-missing
unset nosuch(1)

### unset-last-element-keeps-array
set a(1) x
unset a(1)
list [info exists a] [array exists a] [array size a]

### unset-array
set a(1) x
unset a
array exists a

### unset-then-other-type
set x 1
unset x
set x(1) 2
array get x

### unset-in-proc
proc p {} {set x 1; unset x; info exists x}
p

### unset-parameter
proc p x {unset x; info exists x}
p 1

### unset-then-read-trace
proc p {} {
    set x 1
    unset x
    return $x
}
p

### unset-link-removes-target
proc p {} {upvar 1 v l; unset l; info exists l}
set v 1
list [p] [info exists v]

### unset-link-then-set-again
proc p {} {upvar 1 v l; unset l; set l back}
set v 1
p
set v

### unset-global-link
set g 1
proc p {} {global g; unset g; list [info exists g] [info exists ::g]}
p

### unset-target-under-link
proc p {} {upvar 1 v l; uplevel 1 {unset v}; list [info exists l] [catch {set l} m] $m}
set v 1
p

### unset-namespace-variable
namespace eval n {variable v 1}
unset n::v
list [info exists n::v] [namespace eval n {info vars v}]

### unset-constant
const c 1
unset c

### unset-constant-nocomplain
const c 1
unset -nocomplain c
info exists c

### unset-loop-over-array
array set a {1 a 2 b 3 c}
foreach k [lsort [array names a]] {unset a($k)}
array size a

### unset-trace-fires
set log {}
set v 1
trace add variable v unset {apply {args {lappend ::log $args}}}
unset v
set log

### unset-element-that-only-has-traces
trace add variable x(a) {read write unset} {lappend ::log}
list [catch {unset x(a)} m o] $m [dict get $o -errorcode] [info exists x(a)]

### unset-element-that-only-has-a-link
upvar 0 x(a) y
unset x(a)

### unset-element-linked-in-procedure
proc p {} {
  upvar 0 x(a) y
  unset x(a)
}
p

### unset-element-twice-with-trace-on-array
array set x {a 1}
trace add variable x unset list
unset x(a)
catch {unset x(a)} m o
list $m [dict get $o -errorcode]

### nocomplain-twice
set -nocomplain 1
list [unset -nocomplain -nocomplain] [info exists -nocomplain] [apply {{} {set -nocomplain 1; unset -nocomplain -nocomplain; info exists -nocomplain}}]
