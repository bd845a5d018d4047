### fixed
list [format %f 3.14159265] [format %.2f 3.14159265] [format %.0f 3.5] [format %f 1] [format %f -0.0]

### fixed-width
list [format %10.3f| 3.14159] [format %-10.3f| 3.14159] [format %010.3f -3.14159] [format %+.1f 2.5] [format {% .1f} 2.5]

### fixed-halves
list [format %.0f 0.5] [format %.0f 1.5] [format %.0f 2.5] [format %.2f 0.125] [format %.2f 0.375] [format %.1f 0.25]

### fixed-not-halves
list [format %.2f 1.005] [format %.2f 2.675] [format %.1f 0.05] [format %.1f 0.15] [format %.3f 0.0005]

### fixed-large-halves
list [format %.0f 4503599627370497.5] [format %.0f 4503599627370496.5]

### fixed-many-digits
list [format %.20f 0.1] [format %.50f 0.1] [format %.20f 1e-7]

### fixed-large
list [format %f 1e22] [format %.3f 1e22] [format %.0f 1e100]

### fixed-tiny
list [format %.10f 1e-300] [format %.5f 5e-324]

### fixed-over-hundred-places
format %.120f 1.5

### fixed-point-flag
list [format %#.0f 1] [format %.0f 1]

### scientific
list [format %e 12345.6789] [format %.2e 12345.6789] [format %E 12345.6789] [format %.0e 12345] [format %e 0]

### scientific-exponents
list [format %.1e 1e100] [format %.1e 1e-100] [format %e 5e-324] [format %.3e 1.7976931348623157e308]

### scientific-halves
list [format %.0e 25] [format %.0e 35] [format %.1e 2.25] [format %.3e 9.9995] [format %.0e 9.5]

### scientific-many-digits
list [format %.30e 0.1] [format %.25e 123456789]

### scientific-point-flag
list [format %#.0e 1] [format %.0e 1]

### general
list [format %g 12345.6789] [format %g 123456789] [format %g 0.0001] [format %g 0.00001] [format %g 100000] [format %g 1000000]

### general-precision
list [format %.3g 1234] [format %.0g 1234] [format %.10g 1234567.891] [format %.17g 0.1] [format %.20g 0.1]

### general-alternate
list [format %#g 1.5] [format %#.3g 1] [format %#g 100000] [format %#g 1e10]

### general-upper
list [format %G 1e-10] [format %G 1e10] [format %G 0.5]

### general-zero
list [format %g 0] [format %g -0.0] [format %#g 0]

### general-width
list [format %10g| 1.5] [format %-10g| 1.5] [format %010g -1.5] [format %+g 1] [format {% g} 1]

### general-rounds-up
list [format %g 999999.5] [format %.3g 999.9] [format %.2g 99.5]

### hexadecimal
list [format %a 1.0] [format %a 0.1] [format %a 3.0] [format %a -2.5] [format %a 0] [format %a -0.0]

### hexadecimal-precision
list [format %.2a 3.14159] [format %.0a 1.5] [format %.0a 2.5] [format %.1a 1.03125] [format %.15a 1.1]

### hexadecimal-upper
format %A 255.5

### hexadecimal-subnormal
list [format %a 1e-310] [format %a 5e-324] [format %a 1.7976931348623157e308]

### hexadecimal-width
list [format %20a| 1.5] [format %-20a| 1.5] [format %020a 1.5] [format %+a 1] [format %#.0a 1]

### infinity
list [format %f Inf] [format %e -Inf] [format %g Inf] [format %G Inf] [format %E -Inf] [format %a Inf]

### infinity-flags
list [format %+f Inf] [format %10f| Inf] [format %-10f| Inf] [format %010f Inf] [format {% g} Inf]

### overflow-literal
format %g 1e400

### nan
catch {format %f NaN} m o; list $m [dict get $o -errorcode]

### not-a-number
catch {format %f abc} m o; list $m [dict get $o -errorcode]

### not-a-number-empty
catch {format %g {}} m o; list $m [dict get $o -errorcode]

### not-a-number-list
catch {format %e {1 2}} m o; list $m [dict get $o -errorcode]

### integer-argument
list [format %f 123456789012345678901234567890] [format %.2f 0x10] [format %g 42]

### size-modifiers-ignored
list [format %lf 1.5] [format %Lf 1.5] [format %hf 1.5] [format %llg 1.5]

### star
list [format %.*f 2 3.14159] [format %*.*f 10 2 3.14159] [format %.*f -2 3.14159] [format %-*.*e| 12 1 3.14159]

### empty-precision
list [format %.f 2.7] [format %.e 12345] [format %.g 12345]

### sum-of-tenths
format %.17g [expr {0.1 + 0.2}]

### table
set s {}; foreach x {1 10 100 1000.5} {append s [format {%-8s%10.2f;} n$x $x]}; set s
