# Each conversion of scan.

### conversion-d
foreach s {12 -12 +7 0x1F 017 0b101 1e3 1.5 .5 abc {  42 7} {} 9999999999 99999999999999999999 -1 é} {set v none; lappend l [catch {scan $s %d v} m] $m $v}; set l

### conversion-d-width
foreach s {123456 -123456 0x12345 abcdef 1.25e10} {foreach k {1 2 3 5} {set v none; lappend l [catch {scan $s %${k}d v} m] $m $v}}; set l

### conversion-d-skipped
list [catch {scan {12 34} {%*d %d} v} m] $m [catch {scan {12 34} {%2$d %1$d} a b} m] $m [info exists a]

### conversion-d-inline
list [catch {scan {12 34 56} {%d %d %d}} m] $m [catch {scan {} %d} m] $m [catch {scan {} {}} m] $m

### conversion-d-sizes
foreach k {h l ll L q j z t} {lappend l [catch {scan 12345678901234567890 %${k}d} m] $m}; set l

### conversion-i
foreach s {12 -12 +7 0x1F 017 0b101 1e3 1.5 .5 abc {  42 7} {} 9999999999 99999999999999999999 -1 é} {set v none; lappend l [catch {scan $s %i v} m] $m $v}; set l

### conversion-i-width
foreach s {123456 -123456 0x12345 abcdef 1.25e10} {foreach k {1 2 3 5} {set v none; lappend l [catch {scan $s %${k}i v} m] $m $v}}; set l

### conversion-i-skipped
list [catch {scan {12 34} {%*i %d} v} m] $m [catch {scan {12 34} {%2$i %1$i} a b} m] $m [info exists a]

### conversion-i-inline
list [catch {scan {12 34 56} {%i %i %i}} m] $m [catch {scan {} %i} m] $m [catch {scan {} {}} m] $m

### conversion-i-sizes
foreach k {h l ll L q j z t} {lappend l [catch {scan 12345678901234567890 %${k}i} m] $m}; set l

### conversion-u
foreach s {12 -12 +7 0x1F 017 0b101 1e3 1.5 .5 abc {  42 7} {} 9999999999 99999999999999999999 -1 é} {set v none; lappend l [catch {scan $s %u v} m] $m $v}; set l

### conversion-u-width
foreach s {123456 -123456 0x12345 abcdef 1.25e10} {foreach k {1 2 3 5} {set v none; lappend l [catch {scan $s %${k}u v} m] $m $v}}; set l

### conversion-u-skipped
list [catch {scan {12 34} {%*u %d} v} m] $m [catch {scan {12 34} {%2$u %1$u} a b} m] $m [info exists a]

### conversion-u-inline
list [catch {scan {12 34 56} {%u %u %u}} m] $m [catch {scan {} %u} m] $m [catch {scan {} {}} m] $m

### conversion-u-sizes
foreach k {h l ll L q j z t} {lappend l [catch {scan 12345678901234567890 %${k}u} m] $m}; set l

### conversion-x
foreach s {12 -12 +7 0x1F 017 0b101 1e3 1.5 .5 abc {  42 7} {} 9999999999 99999999999999999999 -1 é} {set v none; lappend l [catch {scan $s %x v} m] $m $v}; set l

### conversion-x-width
foreach s {123456 -123456 0x12345 abcdef 1.25e10} {foreach k {1 2 3 5} {set v none; lappend l [catch {scan $s %${k}x v} m] $m $v}}; set l

### conversion-x-skipped
list [catch {scan {12 34} {%*x %d} v} m] $m [catch {scan {12 34} {%2$x %1$x} a b} m] $m [info exists a]

### conversion-x-inline
list [catch {scan {12 34 56} {%x %x %x}} m] $m [catch {scan {} %x} m] $m [catch {scan {} {}} m] $m

### conversion-x-sizes
foreach k {h l ll L q j z t} {lappend l [catch {scan 12345678901234567890 %${k}x} m] $m}; set l

### conversion-upper-x
foreach s {12 -12 +7 0x1F 017 0b101 1e3 1.5 .5 abc {  42 7} {} 9999999999 99999999999999999999 -1 é} {set v none; lappend l [catch {scan $s %X v} m] $m $v}; set l

### conversion-upper-x-width
foreach s {123456 -123456 0x12345 abcdef 1.25e10} {foreach k {1 2 3 5} {set v none; lappend l [catch {scan $s %${k}X v} m] $m $v}}; set l

### conversion-upper-x-skipped
list [catch {scan {12 34} {%*X %d} v} m] $m [catch {scan {12 34} {%2$X %1$X} a b} m] $m [info exists a]

### conversion-upper-x-inline
list [catch {scan {12 34 56} {%X %X %X}} m] $m [catch {scan {} %X} m] $m [catch {scan {} {}} m] $m

### conversion-upper-x-sizes
foreach k {h l ll L q j z t} {lappend l [catch {scan 12345678901234567890 %${k}X} m] $m}; set l

### conversion-o
foreach s {12 -12 +7 0x1F 017 0b101 1e3 1.5 .5 abc {  42 7} {} 9999999999 99999999999999999999 -1 é} {set v none; lappend l [catch {scan $s %o v} m] $m $v}; set l

### conversion-o-width
foreach s {123456 -123456 0x12345 abcdef 1.25e10} {foreach k {1 2 3 5} {set v none; lappend l [catch {scan $s %${k}o v} m] $m $v}}; set l

### conversion-o-skipped
list [catch {scan {12 34} {%*o %d} v} m] $m [catch {scan {12 34} {%2$o %1$o} a b} m] $m [info exists a]

### conversion-o-inline
list [catch {scan {12 34 56} {%o %o %o}} m] $m [catch {scan {} %o} m] $m [catch {scan {} {}} m] $m

### conversion-o-sizes
foreach k {h l ll L q j z t} {lappend l [catch {scan 12345678901234567890 %${k}o} m] $m}; set l

### conversion-b
foreach s {12 -12 +7 0x1F 017 0b101 1e3 1.5 .5 abc {  42 7} {} 9999999999 99999999999999999999 -1 é} {set v none; lappend l [catch {scan $s %b v} m] $m $v}; set l

### conversion-b-width
foreach s {123456 -123456 0x12345 abcdef 1.25e10} {foreach k {1 2 3 5} {set v none; lappend l [catch {scan $s %${k}b v} m] $m $v}}; set l

### conversion-b-skipped
list [catch {scan {12 34} {%*b %d} v} m] $m [catch {scan {12 34} {%2$b %1$b} a b} m] $m [info exists a]

### conversion-b-inline
list [catch {scan {12 34 56} {%b %b %b}} m] $m [catch {scan {} %b} m] $m [catch {scan {} {}} m] $m

### conversion-b-sizes
foreach k {h l ll L q j z t} {lappend l [catch {scan 12345678901234567890 %${k}b} m] $m}; set l

### conversion-c
foreach s {12 -12 +7 0x1F 017 0b101 1e3 1.5 .5 abc {  42 7} {} 9999999999 99999999999999999999 -1 é} {set v none; lappend l [catch {scan $s %c v} m] $m $v}; set l

### conversion-c-width
foreach s {123456 -123456 0x12345 abcdef 1.25e10} {foreach k {1 2 3 5} {set v none; lappend l [catch {scan $s %${k}c v} m] $m $v}}; set l

### conversion-c-skipped
list [catch {scan {12 34} {%*c %d} v} m] $m [catch {scan {12 34} {%2$c %1$c} a b} m] $m [info exists a]

### conversion-c-inline
list [catch {scan {12 34 56} {%c %c %c}} m] $m [catch {scan {} %c} m] $m [catch {scan {} {}} m] $m

### conversion-s
foreach s {12 -12 +7 0x1F 017 0b101 1e3 1.5 .5 abc {  42 7} {} 9999999999 99999999999999999999 -1 é} {set v none; lappend l [catch {scan $s %s v} m] $m $v}; set l

### conversion-s-width
foreach s {123456 -123456 0x12345 abcdef 1.25e10} {foreach k {1 2 3 5} {set v none; lappend l [catch {scan $s %${k}s v} m] $m $v}}; set l

### conversion-s-skipped
list [catch {scan {12 34} {%*s %d} v} m] $m [catch {scan {12 34} {%2$s %1$s} a b} m] $m [info exists a]

### conversion-s-inline
list [catch {scan {12 34 56} {%s %s %s}} m] $m [catch {scan {} %s} m] $m [catch {scan {} {}} m] $m

### conversion-e
foreach s {12 -12 +7 0x1F 017 0b101 1e3 1.5 .5 abc {  42 7} {} 9999999999 99999999999999999999 -1 é} {set v none; lappend l [catch {scan $s %e v} m] $m $v}; set l

### conversion-e-width
foreach s {123456 -123456 0x12345 abcdef 1.25e10} {foreach k {1 2 3 5} {set v none; lappend l [catch {scan $s %${k}e v} m] $m $v}}; set l

### conversion-e-skipped
list [catch {scan {12 34} {%*e %d} v} m] $m [catch {scan {12 34} {%2$e %1$e} a b} m] $m [info exists a]

### conversion-e-inline
list [catch {scan {12 34 56} {%e %e %e}} m] $m [catch {scan {} %e} m] $m [catch {scan {} {}} m] $m

### conversion-f
foreach s {12 -12 +7 0x1F 017 0b101 1e3 1.5 .5 abc {  42 7} {} 9999999999 99999999999999999999 -1 é} {set v none; lappend l [catch {scan $s %f v} m] $m $v}; set l

### conversion-f-width
foreach s {123456 -123456 0x12345 abcdef 1.25e10} {foreach k {1 2 3 5} {set v none; lappend l [catch {scan $s %${k}f v} m] $m $v}}; set l

### conversion-f-skipped
list [catch {scan {12 34} {%*f %d} v} m] $m [catch {scan {12 34} {%2$f %1$f} a b} m] $m [info exists a]

### conversion-f-inline
list [catch {scan {12 34 56} {%f %f %f}} m] $m [catch {scan {} %f} m] $m [catch {scan {} {}} m] $m

### conversion-g
foreach s {12 -12 +7 0x1F 017 0b101 1e3 1.5 .5 abc {  42 7} {} 9999999999 99999999999999999999 -1 é} {set v none; lappend l [catch {scan $s %g v} m] $m $v}; set l

### conversion-g-width
foreach s {123456 -123456 0x12345 abcdef 1.25e10} {foreach k {1 2 3 5} {set v none; lappend l [catch {scan $s %${k}g v} m] $m $v}}; set l

### conversion-g-skipped
list [catch {scan {12 34} {%*g %d} v} m] $m [catch {scan {12 34} {%2$g %1$g} a b} m] $m [info exists a]

### conversion-g-inline
list [catch {scan {12 34 56} {%g %g %g}} m] $m [catch {scan {} %g} m] $m [catch {scan {} {}} m] $m

### conversion-n
foreach s {12 -12 +7 0x1F 017 0b101 1e3 1.5 .5 abc {  42 7} {} 9999999999 99999999999999999999 -1 é} {set v none; lappend l [catch {scan $s %n v} m] $m $v}; set l

### conversion-n-width
foreach s {123456 -123456 0x12345 abcdef 1.25e10} {foreach k {1 2 3 5} {set v none; lappend l [catch {scan $s %${k}n v} m] $m $v}}; set l

### conversion-n-skipped
list [catch {scan {12 34} {%*n %d} v} m] $m [catch {scan {12 34} {%2$n %1$n} a b} m] $m [info exists a]

### conversion-n-inline
list [catch {scan {12 34 56} {%n %n %n}} m] $m [catch {scan {} %n} m] $m [catch {scan {} {}} m] $m

### percent-itself
list [scan {50%x} {%d%%%s} a b] $a $b [catch {scan 50x {%d%%} a} m] $m [scan {5 %} {%d %%%n} a b]

### sets
list [scan abc-123 {%[a-c]%[^0-9]%[0-9]} a b c] $a $b $c [scan {]x} {%[]]%s} a b] $a $b [scan a-z {%[a-]} a] $a [catch {scan x {%[} a} m] $m
