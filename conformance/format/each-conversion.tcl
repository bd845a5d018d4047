# Each conversion of format.

### conversion-d
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %d $s} m] $m}; set l

### conversion-d-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}d 42} m] $m}; set l

### conversion-d-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}d 70000} m] $m}; set l

### conversion-i
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %i $s} m] $m}; set l

### conversion-i-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}i 42} m] $m}; set l

### conversion-i-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}i 70000} m] $m}; set l

### conversion-u
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %u $s} m] $m}; set l

### conversion-u-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}u 42} m] $m}; set l

### conversion-u-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}u 70000} m] $m}; set l

### conversion-x
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %x $s} m] $m}; set l

### conversion-x-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}x 42} m] $m}; set l

### conversion-x-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}x 70000} m] $m}; set l

### conversion-upper-x
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %X $s} m] $m}; set l

### conversion-upper-x-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}X 42} m] $m}; set l

### conversion-upper-x-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}X 70000} m] $m}; set l

### conversion-o
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %o $s} m] $m}; set l

### conversion-o-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}o 42} m] $m}; set l

### conversion-o-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}o 70000} m] $m}; set l

### conversion-b
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %b $s} m] $m}; set l

### conversion-b-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}b 42} m] $m}; set l

### conversion-b-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}b 70000} m] $m}; set l

### conversion-c
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %c $s} m] $m}; set l

### conversion-c-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}c 42} m] $m}; set l

### conversion-c-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}c 70000} m] $m}; set l

### conversion-s
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %s $s} m] $m}; set l

### conversion-s-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}s 42} m] $m}; set l

### conversion-s-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}s 70000} m] $m}; set l

### conversion-e
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %e $s} m] $m}; set l

### conversion-e-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}e 42} m] $m}; set l

### conversion-e-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}e 70000} m] $m}; set l

### conversion-upper-e
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %E $s} m] $m}; set l

### conversion-upper-e-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}E 42} m] $m}; set l

### conversion-upper-e-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}E 70000} m] $m}; set l

### conversion-f
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %f $s} m] $m}; set l

### conversion-f-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}f 42} m] $m}; set l

### conversion-f-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}f 70000} m] $m}; set l

### conversion-upper-f
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %F $s} m] $m}; set l

### conversion-upper-f-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}F 42} m] $m}; set l

### conversion-upper-f-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}F 70000} m] $m}; set l

### conversion-g
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %g $s} m] $m}; set l

### conversion-g-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}g 42} m] $m}; set l

### conversion-g-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}g 70000} m] $m}; set l

### conversion-upper-g
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %G $s} m] $m}; set l

### conversion-upper-g-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}G 42} m] $m}; set l

### conversion-upper-g-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}G 70000} m] $m}; set l

### conversion-a
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %a $s} m] $m}; set l

### conversion-a-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}a 42} m] $m}; set l

### conversion-a-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}a 70000} m] $m}; set l

### conversion-upper-a
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %A $s} m] $m}; set l

### conversion-upper-a-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}A 42} m] $m}; set l

### conversion-upper-a-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}A 70000} m] $m}; set l

### conversion-p
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %p $s} m] $m}; set l

### conversion-p-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}p 42} m] $m}; set l

### conversion-percent
foreach s {0 1 -1 255 65 1.5 -2.25 1e10 1e300 abc {} Inf} {lappend l [catch {format %% $s} m] $m}; set l

### conversion-percent-flags
foreach k {5 -5 05 +5 { 5} #5 #08 +-7 .3 8.3 -8.2 08.1 .0 *} {lappend l [catch {format %${k}% 42} m] $m}; set l

### conversion-percent-sizes
foreach k {h l ll L q j z t hh} {lappend l [catch {format %${k}% 70000} m] $m}; set l
