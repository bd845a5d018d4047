### add-past-word
list [expr {9223372036854775807 + 1}] [expr {-9223372036854775808 - 1}] [expr {9007199254740991 + 2}]

### multiply-past-word
list [expr {4294967296 * 4294967296}] [expr {-3037000500 * 3037000500}] [expr {9007199254740993 * 3}]

### subtract-back
expr {2**64 - 2**64 + 1}

### divide-floor
list [expr {2**70 / 3}] [expr {-(2**70) / 3}] [expr {2**70 / -3}] [expr {-(2**70) / -3}]

### modulo-sign
list [expr {2**70 % 7}] [expr {-(2**70) % 7}] [expr {2**70 % -7}] [expr {-(2**70) % -7}]

### divide-minimum
list [expr {-9223372036854775808 / -1}] [expr {-9223372036854775808 % -1}]

### divide-small-by-big
list [expr {5 / 2**70}] [expr {-5 / 2**70}] [expr {-5 % 2**70}]

### divide-zero
catch {expr {2**70 / 0}} m o; list $m [dict get $o -errorcode]

### modulo-zero
expr {2**70 % 0}

### power-big
list [expr {3**100}] [expr {(-3)**101}] [expr {2**200}] [expr {10**30}]

### power-edge-of-word
list [expr {2**62}] [expr {2**63}] [expr {2**64}] [expr {(-2)**63}] [expr {7**22}] [expr {7**23}]

### power-of-one
list [expr {1**(2**70)}] [expr {(-1)**(2**70)}] [expr {(-1)**(2**70 + 1)}] [expr {0**(2**70)}]

### power-negative-exponent
list [expr {2**-1}] [expr {1**-5}] [expr {(-1)**-3}] [expr {(-1)**-4}] [expr {7**-(2**70)}]

### power-zero-negative
catch {expr {0**-1}} m o; list $m [dict get $o -errorcode]

### power-exponent-too-large
catch {expr {2**(2**40)}} m o; list $m [dict get $o -errorcode]

### power-tower
catch {expr {10**10**10}} m; set m

### power-too-large-after-limit
catch {expr {2**268435456}} m; set m

### power-real
list [expr {2**0.5}] [expr {2.0**70}] [expr {4**-0.5}] [expr {(-8.0)**3}]

### power-real-domain
catch {expr {(-8)**0.5}} m o; list $m [dict get $o -errorcode]

### power-zero-zero
list [expr {0**0}] [expr {0.0**0}] [expr {0**0.0}]

### shift-left
list [expr {1 << 62}] [expr {1 << 63}] [expr {1 << 64}] [expr {-1 << 64}] [expr {0 << 1000}]

### shift-left-too-far
catch {expr {1 << (1 << 40)}} m o; list $m [dict get $o -errorcode]

### shift-left-zero-far
expr {0 << (1 << 40)}

### shift-right
list [expr {2**70 >> 69}] [expr {-(2**70) >> 69}] [expr {-(2**70) - 1 >> 70}] [expr {1 >> 100}] [expr {-1 >> 100}]

### shift-right-far
list [expr {2**70 >> 2**70}] [expr {-(2**70) >> 2**70}]

### shift-negative
catch {expr {1 << -1}} m o; list $m [dict get $o -errorcode]

### bitwise-big
list [expr {2**70 & 2**70 - 1}] [expr {2**70 | 1}] [expr {2**70 ^ 2**69}] [expr {~(2**70)}]

### bitwise-negative-big
list [expr {-(2**70) & 0xff}] [expr {-(2**70) | 1}] [expr {-(2**70) ^ -1}] [expr {-1 & 2**70}]

### bitwise-64-bits
list [expr {0xffffffffffffffff & 0xff00}] [expr {0xffffffffffffffff | 0}] [expr {~0xffffffffffffffff}]

### compare-big
list [expr {2**70 > 2**69}] [expr {2**70 == 2**70}] [expr {-(2**70) < 0}] [expr {2**70 != 2**70 + 1}]

### compare-with-double
list [expr {9007199254740993 == 9007199254740992.0}] [expr {9007199254740993 > 9007199254740992.0}] [expr {10**400 < Inf}] [expr {10**400 > 1e308}]

### mixed-with-double
list [expr {2**70 + 0.5}] [expr {10**400 * 1.0}] [expr {-(10**400) * 1.0}] [expr {(10**309) / 1e10}]

### unary-minus
list [expr {-(9223372036854775808)}] [expr {-9223372036854775808}] [expr {- -9223372036854775808}]

### logical
list [expr {!(2**70)}] [expr {2**70 && 1}] [expr {2**70 ? "yes" : "no"}]

### incr-past-word
set i 9223372036854775807; incr i

### incr-by-big
set i 1; incr i 100000000000000000000

### factorial-30
set f 1; for {set i 2} {$i <= 30} {incr i} {set f [expr {$f * $i}]}; set f

### fibonacci-150
set a 0; set b 1; for {set i 0} {$i < 150} {incr i} {set t [expr {$a + $b}]; set a $b; set b $t}; set a

### gcd-big
set a [expr {2**100 * 3**20}]; set b [expr {2**50 * 3**40}]; while {$b} {set t [expr {$a % $b}]; set a $b; set b $t}; expr {$a == 2**50 * 3**20}

### digits-of-power
string length [expr {7**1000}]

### power-modulo
set r 1; for {set i 0} {$i < 200} {incr i} {set r [expr {$r * 123456789 % (10**20 + 39)}]}; set r

### isqrt-check
set n [expr {10**50 + 151}]; set r [expr {isqrt($n)}]; list [expr {$r*$r <= $n}] [expr {($r+1)*($r+1) > $n}]

### literal-forms
list [expr {0xffffffffffffffffffff}] [expr {0b1111000011110000111100001111000011110000111100001111000011110000111100001111}] [expr {0o7777777777777777777777777}]

### literal-underscores
expr {1_000_000_000_000_000_000_000 + 1}

### string-is
list [string is integer 123456789012345678901234567890] [string is entier 123456789012345678901234567890] [string is wideinteger 123456789012345678901234567890]

### format-big
format %lld [expr {2**100}]

### wide-wraps
list [expr {wide(2**63)}] [expr {wide(2**64 + 5)}] [expr {wide(-(2**63) - 1)}]

### double-of-big
list [expr {double(2**53 + 1)}] [expr {double(2**64 - 1)}] [expr {double(3**200)}]

### int-of-huge-double
expr {int(1e30)}

### max-of-big
list [expr {max(2**70, 2.0**71, 5)}] [expr {min(-(2**70), -1e30)}]

### sum-in-list
tcl::mathop::+ {*}[lrepeat 100 9223372036854775807]

### abs-of-minimum
expr {abs(-9223372036854775808)}

### round-trip-through-string
set x [expr {2**80}]; set y "$x"; expr {$y - $x}

### compare-as-string
list [expr {"1180591620717411303424" == 2**70}] [expr {"1180591620717411303424 " eq 2**70}] [expr {2**70 lt 5}]
