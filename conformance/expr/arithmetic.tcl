### precedence
list [expr {2 + 3 * 4}] [expr {(2 + 3) * 4}] [expr {2 * 3 ** 2}] [expr {-2 ** 2}] [expr {10 - 4 - 3}] [expr {100 / 10 / 5}]

### precedence-mixed
list [expr {1 + 2 << 3}] [expr {1 << 2 + 3}] [expr {5 & 3 == 3}] [expr {1 | 2 ^ 3 & 4}] [expr {1 < 2 == 1}] [expr {!0 + 1}]

### precedence-logical
list [expr {1 || 0 && 0}] [expr {0 && 1 || 1}] [expr {1 ? 2 : 3 ? 4 : 5}] [expr {0 ? 2 : 0 ? 4 : 5}] [expr {1 + 1 ? 2 + 3 : 9}]

### precedence-string-operators
list [expr {"a" eq "a" == 1}] [expr {1 + 1 eq 2}] [expr {"a" in {a b} && 1}] [expr {"b" lt "c" eq 1}]

### power-is-right-associative
list [expr {2 ** 3 ** 2}] [expr {(2 ** 3) ** 2}] [expr {2 ** -1}] [expr {-1 ** 2}]

### integer-division-floors
list [expr {7 / 2}] [expr {-7 / 2}] [expr {7 / -2}] [expr {-7 / -2}] [expr {0 / 5}] [expr {-1 / 2}]

### remainder-sign-of-divisor
list [expr {7 % 3}] [expr {-7 % 3}] [expr {7 % -3}] [expr {-7 % -3}] [expr {6 % 3}] [expr {-6 % 3}] [expr {0 % -5}]

### division-double
list [expr {7 / 2.0}] [expr {-7.0 / 2}] [expr {1 / 3.0}] [expr {1e300 * 10 / 1e300}]

### divide-by-zero-integer
expr {1 / 0}

### divide-by-zero-remainder
expr {1 % 0}

### divide-by-zero-big
expr {100000000000000000000 / 0}

### divide-by-zero-double
list [expr {1 / 0.0}] [expr {-1 / 0.0}] [expr {1.0 / 0}]

### divide-zero-by-zero-double
expr {0.0 / 0}

### remainder-double
expr {7.5 % 2}

### remainder-double-right
expr {7 % 2.0}

### overflow-to-bignum
list [expr {9223372036854775807 + 1}] [expr {-9223372036854775808 - 1}] [expr {9223372036854775807 * 2}] [expr {-9223372036854775808 * -1}] [expr {-9223372036854775808 / -1}]

### bignum-back-to-small
list [expr {9223372036854775808 - 1}] [expr {18446744073709551616 / 4294967296}] [expr {18446744073709551616 % 1000}]

### bignum-arithmetic
set a 123456789012345678901234567890
set b 987654321098765432109876543210
list [expr {$a + $b}] [expr {$a - $b}] [expr {$a * $b}] [expr {$b / $a}] [expr {$b % $a}] [expr {-$a / 7}] [expr {-$a % 7}] [expr {$a % -7}]

### bignum-comparison
set a 123456789012345678901234567890
list [expr {$a > 1}] [expr {$a == $a}] [expr {$a < 1e40}] [expr {$a == 1.2345678901234568e29}] [expr {-$a < $a}]

### bignum-bitwise
set a 0xffffffffffffffffffff
list [expr {$a & 0xff00ff}] [expr {$a | 1}] [expr {$a ^ 0xff}] [expr {~$a}] [expr {-$a & 0xffff}] [expr {-$a | 0xff}]

### bignum-sign-floor
list [expr {-100000000000000000001 / 100000000000000000000}] [expr {-100000000000000000001 % 100000000000000000000}] [expr {100000000000000000001 / -100000000000000000000}]

### safe-integer-boundary
list [expr {9007199254740991 + 1}] [expr {9007199254740992 + 1}] [expr {9007199254740993 * 1}] [expr {-9007199254740992 - 1}] [expr {4503599627370497 * 2 + 1}] [expr {94906267 * 94906267}]

### integer-and-double-mixing
list [expr {1 + 1.0}] [expr {2 * 0.5}] [expr {9007199254740993 + 0.0}] [expr {10 ** 20 + 0.5}] [expr {1 - 1.0}]

### negative-zero
list [expr {-0.0}] [expr {0.0 * -1}] [expr {0 * -1.0}] [expr {-0.0 + 0}] [expr {-0.0 == 0.0}] [expr {-0}]

### power-integers
list [expr {2 ** 10}] [expr {2 ** 62}] [expr {2 ** 63}] [expr {2 ** 64}] [expr {2 ** 200}] [expr {10 ** 18}] [expr {10 ** 19}] [expr {7 ** 30}]

### power-negative-base
list [expr {(-2) ** 3}] [expr {(-2) ** 4}] [expr {(-2) ** 63}] [expr {(-1) ** 1000001}] [expr {(-3) ** 41}]

### power-special-bases
list [expr {0 ** 0}] [expr {0 ** 5}] [expr {1 ** 100000000000}] [expr {(-1) ** 100000000001}] [expr {1 ** -5}] [expr {(-1) ** -3}] [expr {(-1) ** -4}] [expr {5 ** -1}] [expr {5 ** 0}]

### power-zero-negative
expr {0 ** -1}

### power-double
list [expr {2.0 ** 3}] [expr {2 ** 0.5}] [expr {4 ** -0.5}] [expr {2.0 ** -2}] [expr {0.0 ** 0}] [expr {10.0 ** 20}]

### power-negative-base-fractional
expr {(-8) ** (1.0 / 3)}

### power-huge-exponent
expr {2 ** 100000000000}

### power-zero-double-negative
list [expr {0.0 ** -1}] [expr {(-0.0) ** -1}]

### unary-operators
list [expr {-5}] [expr {+5}] [expr {- -5}] [expr {--5}] [expr {-+-5}] [expr {!5}] [expr {!!5}] [expr {~5}] [expr {~~5}] [expr {-~5}] [expr {!0.0}]

### unary-plus-keeps-number
list [expr {+0x10}] [expr {+ 010}] [expr {+1.50}] [expr {-0x10}]

### unary-minus-minimum
list [expr {-9223372036854775808}] [expr {- (-9223372036854775808)}] [expr {-(9223372036854775808)}]

### unary-minus-string
expr {-"abc"}

### unary-plus-string
expr {+abc}

### unary-not-string
expr {!"abc"}

### unary-not-booleans
list [expr {!true}] [expr {!no}] [expr {!"off"}] [expr {!"1.5"}]

### bitwise-not-double
expr {~1.5}

### shifts
list [expr {1 << 0}] [expr {1 << 10}] [expr {1 << 62}] [expr {1 << 63}] [expr {1 << 64}] [expr {1 << 100}] [expr {-1 << 5}] [expr {5 << 70}]

### shifts-right
list [expr {1024 >> 3}] [expr {-1 >> 1}] [expr {-1024 >> 3}] [expr {-5 >> 1}] [expr {5 >> 100}] [expr {-5 >> 100}] [expr {(1 << 100) >> 98}] [expr {(-1 << 100) >> 98}]

### shift-negative-amount
expr {1 << -1}

### shift-right-negative-amount
expr {1 >> -1}

### shift-zero-huge-amount
list [expr {0 << 100000000000000000000}] [expr {5 >> 100000000000000000000}] [expr {-5 >> 100000000000000000000}]

### shift-huge-amount
expr {1 << 100000000000000000000}

### shift-double-left
expr {1.0 << 1}

### shift-double-right
expr {1 << 1.0}

### bitwise
list [expr {12 & 10}] [expr {12 | 10}] [expr {12 ^ 10}] [expr {-1 & 255}] [expr {-256 | 255}] [expr {-1 ^ 255}] [expr {5 & -2}]

### bitwise-double
expr {1.0 & 1}

### bitwise-string
expr {"a" | 1}

### bitwise-boolean-word
expr {true & 1}

### arithmetic-with-boolean-word
expr {true + 1}

### arithmetic-with-string
expr {"abc" + 1}

### arithmetic-with-string-right
expr {1 * "abc"}

### arithmetic-with-empty-string
expr {{} + 1}

### arithmetic-with-list
expr {"1 2" + 1}

### arithmetic-with-variable-string
set x "not a number"
expr {$x - 1}

### arithmetic-with-octal-looking-string
list [expr {010 + 1}] [expr {"08" + 1}] [expr {0o10 + 1}]

### arithmetic-with-padded-strings
list [expr {" 5 " + 1}] [expr {"\t7\n" * 2}] [expr {" 1.5 " + 1}]

### number-forms
list [expr 0x1F] [expr 0X1f] [expr 0b101] [expr 0o17] [expr 0d19] [expr 1_000_000] [expr 0xFF_FF] [expr 0b1_0]

### number-forms-doubles
list [expr 1.] [expr .5] [expr 1e3] [expr 1E3] [expr 1.5e-3] [expr 1e+3] [expr 1_0.5] [expr 5e-324]

### number-form-bad-hex
expr {0xg}

### number-form-bad-binary
expr {0b12}

### number-form-bad-octal
expr {0o9}

### number-form-trailing-letters
expr {12abc}

### number-form-two-points
expr {1.2.3}

### number-form-underscore-end
expr {1_}

### number-form-underscore-double
expr {1__0}

### number-form-exponent-missing
expr {1e}

### double-formatting
lmap e {1.0 1e15 1e16 1e17 123456789012345678.0 1e100 1e-4 1e-5 0.0001 0.00001 1.5e-7 3.14159265358979 0.1 1e22 1e21} {expr $e}

### double-formatting-results
list [expr {0.1 + 0.2}] [expr {1 / 3.0}] [expr {2 / 3.0}] [expr {1e16 + 1}] [expr {100.0 * 1.1}] [expr {5e-324 / 1}] [expr {1.7976931348623157e308}]

### double-overflow
list [expr {1e308 * 10}] [expr {-1e308 * 10}] [expr {1e308 + 1e308}]

### double-literal-overflow
list [expr 1e400] [expr -1e400] [expr 1e-400]

### infinity
list [expr {Inf}] [expr {-Inf}] [expr {inf + 1}] [expr {Infinity}] [expr {Inf > 1e308}] [expr {-Inf < Inf}] [expr {Inf == Inf}]

### infinity-minus-infinity
expr {Inf - Inf}

### infinity-times-zero
expr {Inf * 0}

### nan-operand
expr {NaN + 1}

### nan-literal
expr {NaN}

### nan-equality
list [catch {expr {NaN == NaN}} m] $m [catch {expr {NaN != 1}} m] $m

### nan-is-boolean
list [catch {expr {NaN ? 1 : 0}} m] $m

### long-sum
expr {1+2+3+4+5+6+7+8+9+10+11+12+13+14+15+16+17+18+19+20}

### deep-parentheses
expr [string repeat ( 200]1[string repeat ) 200]

### deep-unary
expr [string repeat - 100]1

### integer-result-type
list [expr {4 / 2}] [expr {4.0 / 2}] [expr {int(4.0 / 2)}] [expr {2 ** 3.0}] [expr {1e0}]

### large-multiplication
list [expr {4294967296 * 4294967296}] [expr {3037000500 * 3037000500}] [expr {-3037000500 * 3037000500}] [expr {9223372036854775807 * -1}] [expr {9223372036854775807 * 9223372036854775807}]

### factorial-big
set r 1
for {set i 1} {$i <= 50} {incr i} {set r [expr {$r * $i}]}
set r

### fibonacci-big
set a 0
set b 1
for {set i 0} {$i < 200} {incr i} {lassign [list $b [expr {$a + $b}]] a b}
set a

### big-digit-count
string length [expr {7 ** 1000}]

### big-division-identity
set a 98765432109876543210987654321
set ok 1
foreach b {3 -3 12345678901 -12345678901 99999999999999999999 -99999999999999999999 1} {
    foreach x [list $a -$a] {
        if {($x / $b) * $b + $x % $b != $x} {set ok "$x $b"}
    }
}
set ok

### double-to-integer-conversions
list [expr {int(1e18)}] [expr {int(1e20)}] [expr {wide(1e15)}] [expr {round(1e20)}] [expr {int(-1.9)}]

### deep-parentheses-thousand
expr [string repeat ( 1000]1[string repeat ) 1000]

### long-chain-of-operators
expr [join [lrepeat 3000 1] +]

### hex-octal-binary-big
list [expr {0xffffffffffffffff}] [expr {0x10000000000000000}] [expr {0b1111111111111111111111111111111111111111111111111111111111111111}] [expr {0o7777777777777777777777}] [expr {-0x8000000000000000}]

### double-shortest-round-trip
lmap e {0.1+0.7 4.35*100 1.1+2.2 1e23 9007199254740993.0 123456789.123456789 1/7.0 2.2250738585072014e-308 4.9e-324} {expr $e}

### integer-modulo-large-mixed
list [expr {-7 % 18446744073709551616}] [expr {7 % -18446744073709551616}] [expr {18446744073709551616 % -7}] [expr {-18446744073709551616 / 7}]

### comparison-of-minimum
list [expr {-9223372036854775808 < -9223372036854775807}] [expr {abs(-9223372036854775808) > 0}] [expr {-9223372036854775808 == -0x8000000000000000}]

### increments-across-representations
set x 9223372036854775800
set out {}
for {set i 0} {$i < 3} {incr i} {lappend out [set x [expr {$x + 5}]]}
set out

### sum-of-tenths
set s 0
for {set i 0} {$i < 10} {incr i} {set s [expr {$s + 0.1}]}
list $s [expr {$s == 1.0}]

### numeric-value-keeps-identity-as-string
set x [expr {1.0}]
set y [expr {1}]
list $x $y [string length $x] [expr {$x == $y}] [expr {$x eq $y}]
