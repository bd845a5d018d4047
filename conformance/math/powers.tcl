# The last digit of powers of doubles.

### halves
lmap x {2 2.5 3 0.3 7.25} {expr {$x ** 1.5}}

### whole-exponents
lmap {x n} {1.97 16 1.79 -10 1.05 10 1.0825 30 0.99 365 12.5 7 -1.1 5 -1.1 6} {expr {$x ** $n}}

### real-exponents
lmap {x y} {1.2 3.4 2 0.1 10 -0.5 0.07 2.2 99.5 -4.75 1.0001 10000.5} {expr {pow($x, $y)}}

### compound-interest
set r {}; for {set n 1} {$n <= 20} {incr n} {lappend r [expr {1000 * 1.0375 ** $n}]}; set r

### operator-command
list [::tcl::mathop::** 2 1.5] [::tcl::mathop::** 2.5 2.5] [::tcl::mathop::** 2 1.5 1.0]

### large-and-small
lmap {x y} {10.5 250 0.1 300 1e100 3.05 1e-100 -3.05 2 1023.5 2 -1060.5 1.5 2000 0.5 1100} {expr {$x ** $y}}

### specials
lmap {x y} {1 Inf -1 Inf -1 -Inf 0.0 0.0 2 Inf 0.5 Inf Inf -1.5 -Inf 3 -0.0 3 -8.0 2.0} {expr {double($x) ** $y}}

### of-negative-numbers
lmap y {2.0 3.0 -3.0 0.5} {catch {expr {-1.7 ** $y}} m; set m}
