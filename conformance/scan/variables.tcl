### one
list [scan 42 %d x] $x

### several
list [scan {5 apples 1.5} {%d %s %f} n what x] $n $what $x

### partial
list [scan {5 x} {%d %d} a b] $a [info exists b]

### none-mismatch
list [scan abc %d x] [info exists x]

### none-end-of-string
list [scan {} %d x] [info exists x] [scan {  } %s x] [scan - %d x]

### literal-mismatch
list [scan abd abc%d x] [scan ab abc%d x]

### suppressed-only-then-end
list [scan 12 {%*d %d} q] [scan {} {%*d %d} q]

### suppressed-counts-not
list [scan {1 2 3} {%d %*d %d} a b] $a $b

### count-conversion
list [scan abc %s%n s n] $s $n

### count-only
list [scan {} %n n] $n

### array-element
list [scan {1 2} {%d %d} a(x) a(y)] $a(x) $a(y)

### namespace-variable
namespace eval n {variable v}; list [scan 7 %d ::n::v] $n::v

### in-procedure
proc p {s} {scan $s {%d-%d} a b; list $a $b}; p 3-4

### same-variable-twice
list [scan {1 2} {%d %d} x x] $x

### old-value-kept
set x old; list [scan abc %d x] $x

### positions
list [scan {a b c} {%1$s %3$s %2$s} x y z] $x $y $z

### not-a-variable
set v 1; list [catch {scan abc %s v(1)} m o] $m [dict get $o -errorcode]

### trace-fires
set log {}; trace add variable x write {apply {args {lappend ::log $args}}}; scan 5 %d x; list $x $log

### too-few-variables
catch {scan {a b} {%s %s} x} m o; list $m [dict get $o -errorcode]

### too-many-variables
catch {scan {a b} %s x y} m o; list $m [dict get $o -errorcode]

### variable-without-conversion
catch {scan abc abc x} m o; list $m [dict get $o -errorcode]

### suppressed-with-variable
catch {scan abc %*s x} m o; list $m [dict get $o -errorcode]

### position-out-of-range
catch {scan {a b} {%2$s} x} m o; list $m [dict get $o -errorcode]

### position-zero
catch {scan a {%0$s}} m o; list $m [dict get $o -errorcode]

### position-twice
catch {scan {a b} {%1$s %1$s}} m o; list $m [dict get $o -errorcode]

### position-unassigned
catch {scan {a b} {%1$s} x y} m o; list $m [dict get $o -errorcode]

### position-mixed
list [catch {scan {a b} {%1$s %s}} m o] $m [dict get $o -errorcode] [catch {scan {a b} {%s %1$s}} m] $m

### bad-conversion
list [catch {scan abc %y} m o] $m [dict get $o -errorcode] [catch {scan abc %a} m] $m [catch {scan abc %p} m] $m

### bad-conversion-unicode
list [catch {scan abc %é} m] $m

### bad-conversion-flags
list [catch {scan 5 %-5d} m] $m [catch {scan 5 %+d} m] $m [catch {scan 5 %hhd} m] $m [catch {scan 5 %5*d} m] $m

### incomplete
list [catch {scan abc %} m o] [string length $m] [catch {scan abc %5} m] [catch {scan abc %*} m] [catch {scan abc %l} m]

### character-width
catch {scan abc %5c} m o; list $m [dict get $o -errorcode]

### character-width-zero
catch {scan abc %0c} m; set m

### size-of-string
list [catch {scan abc %ls} m o] $m [dict get $o -errorcode] [catch {scan abc %lc} m] $m [catch {scan abc {%l[a]}} m] $m [catch {scan abc %ln} m] $m

### size-h-of-string
list [scan abc %hs] [scan abc %hc]

### unmatched-bracket
list [catch {scan abc {%[a}} m o] $m [dict get $o -errorcode] [catch {scan abc {%[]}} m] $m [catch {scan abc {%[^]}} m] $m

### no-arguments
list [catch {scan} m o] $m [dict get $o -errorcode] [catch {scan a} m] $m

### errors-before-scanning
set x old; list [catch {scan 5 {%d %y} x y} m] $m $x

### order-of-errors
list [catch {scan 1 {%s %y %s %s} x y z q} m] $m [catch {scan 1 {%s %s %} x} m] $m

### large-width
list [scan 123 %99999999999d x] $x

### compiled-loop
proc p {} {set t 0; foreach s {1,2 3,4 5,6} {scan $s %d,%d a b; incr t [expr {$a * $b}]}; set t}; p
