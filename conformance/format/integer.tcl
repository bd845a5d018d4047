### decimal
list [format %d 42] [format %d -42] [format %i 42] [format %d 0x1f] [format %d { 7 }]

### decimal-width
list [format %5d 42] [format %-5d| 42] [format %05d 42] [format %05d -42] [format %1d 12345]

### decimal-flags
list [format %+d 42] [format %+d -42] [format {% d} 42] [format {% d} -42] [format {%+ d} 42]

### decimal-precision
list [format %.5d 42] [format %.5d -42] [format %8.5d 42] [format %-8.5d| 42] [format %.0d 0]

### zero-flag-with-precision
format %08.5d -42

### zero-flag-with-minus
list [format %-05d| 42] [format %0-5d| 42]

### alternate-decimal
list [format %#d 255] [format %#d -255] [format %#d 0] [format %+#d 255] [format %#010d -255]

### unsigned
list [format %u 42] [format %u -1] [format %lu -1] [format %hu -1] [format %+u 5]

### unsigned-big
catch {format %llu -1} m o; list $m [dict get $o -errorcode]

### octal
list [format %o 8] [format %o -1] [format %#o 8] [format %#o 0] [format %lo -1]

### hexadecimal
list [format %x 255] [format %X 255] [format %x -1] [format %lx -1] [format %#x 255] [format %#X 255] [format %#x 0]

### hexadecimal-padding
list [format %08x 255] [format %#08x 255] [format %#10x| 255] [format %-#10x| 255] [format %.8x 255] [format %#10.5x 255]

### binary
list [format %b 5] [format %#b 5] [format %08b 5] [format %b -1] [format %#b 0]

### binary-long
format %lb -5

### pointer
list [format %p 255] [format %p 0] [format %20p 255] [format %-10p| 255] [format %p -1]

### size-default-32
list [format %d 2147483647] [format %d 2147483648] [format %d 4294967296] [format %d -2147483649]

### size-h
list [format %hd 65535] [format %hd 32768] [format %hx -1] [format %hd 70000]

### size-l
list [format %ld 9223372036854775807] [format %ld 9223372036854775808] [format %jd 5] [format %qd 9223372036854775808]

### size-ll
list [format %lld 9223372036854775808] [format %lld -99999999999999999999] [format %llx -1] [format %llo -8] [format %llb -5]

### size-capital-l
list [format %Ld 99999999999999999999] [format %Lx -255]

### size-z-t
list [format %zd 9223372036854775808] [format %tx -1]

### size-i
list [format %I64d 9223372036854775808] [format %I32d 4294967297] [format %Id 4294967297] [format %I64x -1]

### big-value-truncated
list [format %d 123456789012345678901234567890] [format %ld 123456789012345678901234567890] [format %hd 123456789012345678901234567890]

### big-negative-truncated
list [format %x -123456789012345678901234567890] [format %ld -123456789012345678901234567890]

### big-flags
list [format %+lld 99999999999999999999] [format %040lld -99999999999999999999] [format %.30lld 99999999999999999999]

### big-hexadecimal-flags
list [format %+llx 255] [format %#llx -255] [format %010llx -255] [format {% llx} 255] [format %.10llx -255]

### big-alternate
list [format %#llu 5] [format %#lli 5] [format %#llo -8] [format %#llb 5]

### unsigned-alternate
list [format %#u 5] [format %#lu 5]

### star-width
list [format %*d 5 42] [format %*d -5 42] [format %-*d| 5 42] [format %0*d 5 42]

### star-precision
list [format %.*d 5 42] [format %.*d -3 42] [format %*.*d 8 5 42]

### star-not-integer
catch {format %*d x 5} m o; list $m [dict get $o -errorcode]

### star-missing-value
catch {format %*d 5} m o; list $m [dict get $o -errorcode]

### not-an-integer
catch {format %d abc} m o; list $m [dict get $o -errorcode]

### not-an-integer-double
list [catch {format %d 1.5} m o] $m [dict get $o -errorcode] [catch {format %d [expr {3 / 2.0}]} m o] $m [dict get $o -errorcode]

### not-an-integer-list
catch {format %x {1 2}} m o; list $m [dict get $o -errorcode]

### not-an-integer-empty
catch {format %d {}} m o; list $m [dict get $o -errorcode]

### not-an-integer-boolean
catch {format %d true} m o; list $m [dict get $o -errorcode]

### not-an-integer-infinity
catch {format %d Inf} m o; list $m [dict get $o -errorcode]

### underscores
list [format %d 1_000] [format %x 0xff_ff]

### color
format #%02x%02x%02x 8 208 63

### powers-of-three
set s {}; for {set i 0} {$i < 8} {incr i} {append s [format {|%3d|%6d|} $i [expr {3**$i}]]}; set s
