### abs-integers
list [expr {abs(-5)}] [expr {abs(5)}] [expr {abs(0)}] [expr {abs(-0)}]

### abs-doubles
list [expr {abs(-2.5)}] [expr {abs(-0.0)}] [expr {abs(-Inf)}]

### abs-big
list [expr {abs(-(2**70))}] [expr {abs(-9223372036854775808)}] [expr {abs(-9007199254740992)}]

### abs-keeps-spelling
list [tcl::mathfunc::abs 0x10] [tcl::mathfunc::abs 1.50] [tcl::mathfunc::abs { 7 }] [tcl::mathfunc::abs -0x10]

### abs-nan
catch {expr {abs(NaN)}} m o; list $m [dict get $o -errorcode]

### abs-not-a-number
catch {tcl::mathfunc::abs abc} m o; list $m [dict get $o -errorcode]

### abs-list
catch {tcl::mathfunc::abs {1 2}} m o; list $m [dict get $o -errorcode]

### abs-no-arguments
catch {expr {abs()}} m o; list $m [dict get $o -errorcode]

### abs-too-many-arguments
catch {expr {abs(1, 2)}} m o; list $m [dict get $o -errorcode]

### acos-values
list [expr {acos(1)}] [expr {acos(-1)}] [expr {acos(0)}] [expr {acos(0.5)}]

### acos-domain
catch {expr {acos(1.5)}} m o; list $m [dict get $o -errorcode]

### asin-values
list [expr {asin(1)}] [expr {asin(-0.5)}] [expr {asin(0)}] [expr {asin(-0.0)}]

### asin-domain
expr {asin(-2)}

### atan-values
list [expr {atan(1)}] [expr {atan(-1e300)}] [expr {atan(Inf)}] [expr {atan(-0.0)}] [expr {atan(2.5)}]

### atan2-quadrants
list [expr {atan2(1, 1)}] [expr {atan2(1, -1)}] [expr {atan2(-1, -1)}] [expr {atan2(-1, 1)}]

### atan2-axes
list [expr {atan2(0, 1)}] [expr {atan2(0, -1)}] [expr {atan2(-0.0, -1)}] [expr {atan2(2, 0)}] [expr {atan2(0, 0)}]

### atan2-infinite
list [expr {atan2(Inf, Inf)}] [expr {atan2(Inf, -Inf)}] [expr {atan2(1, Inf)}]

### atan2-one-argument
expr {atan2(1)}

### bool-numbers
list [expr {bool(2)}] [expr {bool(0.0)}] [expr {bool(-0.5)}] [expr {bool(2**80)}] [expr {bool(0x0)}]

### bool-words
list [expr {bool("yes")}] [expr {bool("OFF")}] [expr {bool("t")}] [expr {bool("n")}]

### bool-bad
catch {expr {bool("maybe")}} m o; list $m [dict get $o -errorcode]

### bool-list
expr {bool("1 2")}

### ceil-doubles
list [expr {ceil(2.1)}] [expr {ceil(-2.1)}] [expr {ceil(-0.5)}] [expr {ceil(3)}] [expr {ceil(1e300)}]

### ceil-between-doubles
list [expr {ceil(9007199254740993)}] [expr {ceil(123456789012345678901)}] [expr {ceil(10**400)}]

### floor-doubles
list [expr {floor(2.9)}] [expr {floor(-2.1)}] [expr {floor(-0.0)}] [expr {floor(3)}]

### floor-between-doubles
list [expr {floor(9007199254740993)}] [expr {floor(-9007199254740993)}] [expr {floor(123456789012345678901)}]

### floor-bad
expr {floor("a")}

### cos-values
list [expr {cos(0)}] [expr {cos(1)}] [expr {cos(1e22)}] [expr {cos(-5)}]

### cos-infinity
catch {expr {cos(Inf)}} m o; list $m [dict get $o -errorcode]

### cosh-values
list [expr {cosh(0)}] [expr {cosh(1)}] [expr {cosh(-2.5)}] [expr {cosh(1000)}]

### double-values
list [expr {double(5)}] [expr {double(1.5)}] [expr {double(9007199254740993)}] [expr {double(10**400)}]

### double-spelling
list [tcl::mathfunc::double 1e3] [tcl::mathfunc::double { 1.50}] [tcl::mathfunc::double 0x10]

### entier-values
list [expr {entier(5.9)}] [expr {entier(-5.9)}] [expr {entier(1e25)}] [expr {entier(2**70)}] [expr {entier(-0.0)}]

### entier-infinity
catch {expr {entier(Inf)}} m o; list $m [dict get $o -errorcode]

### exp-values
list [expr {exp(0)}] [expr {exp(1)}] [expr {exp(-1000)}] [expr {exp(1000)}] [expr {exp(0.5)}]

### fmod-signs
list [expr {fmod(5, 3)}] [expr {fmod(-5, 3)}] [expr {fmod(5, -3)}] [expr {fmod(5.5, 2)}] [expr {fmod(3, Inf)}]

### fmod-zero
catch {expr {fmod(5, 0)}} m o; list $m [dict get $o -errorcode]

### hypot-values
list [expr {hypot(3, 4)}] [expr {hypot(-5, 2)}] [expr {hypot(1e300, 1e300)}] [expr {hypot(Inf, 1)}] [expr {hypot(0, 0)}]

### int-values
list [expr {int(5.9)}] [expr {int(-5.9)}] [expr {int(1e20)}] [expr {int(9223372036854775808)}]

### int-keeps-spelling
list [tcl::mathfunc::int 0x10] [tcl::mathfunc::int { 5 }] [tcl::mathfunc::round 0b11]

### int-nan
expr {int(NaN)}

### isfinite-values
list [expr {isfinite(1)}] [expr {isfinite(Inf)}] [expr {isfinite(NaN)}] [expr {isfinite(10**400)}]

### isinf-values
list [expr {isinf(1)}] [expr {isinf(-Inf)}] [expr {isinf(NaN)}] [expr {isinf(10**400)}]

### isnan-values
list [expr {isnan(1)}] [expr {isnan(Inf)}] [expr {isnan(NaN)}]

### isnormal-values
list [expr {isnormal(1)}] [expr {isnormal(0)}] [expr {isnormal(1e-310)}] [expr {isnormal(Inf)}] [expr {isnormal(NaN)}]

### issubnormal-values
list [expr {issubnormal(1)}] [expr {issubnormal(0)}] [expr {issubnormal(1e-310)}] [expr {issubnormal(-5e-324)}]

### isunordered-values
list [expr {isunordered(1, 2)}] [expr {isunordered(NaN, 2)}] [expr {isunordered(2, NaN)}]

### isunordered-bad
catch {expr {isunordered("x", 2)}} m o; list $m [dict get $o -errorcode]

### isqrt-values
list [expr {isqrt(0)}] [expr {isqrt(15)}] [expr {isqrt(16)}] [expr {isqrt(10.9)}] [expr {isqrt(9007199254740991)}]

### isqrt-big
list [expr {isqrt(2**128)}] [expr {isqrt(2**128 - 1)}] [expr {isqrt(10**40)}] [expr {isqrt(1e30)}]

### isqrt-negative
catch {expr {isqrt(-1)}} m o; list $m [dict get $o -errorcode]

### isqrt-infinity
expr {isqrt(Inf)}

### log-values
list [expr {log(1)}] [expr {log(10)}] [expr {log(2)}] [expr {log(0)}] [expr {log(1e-300)}] [expr {log(Inf)}]

### log-negative
catch {expr {log(-1)}} m o; list $m [dict get $o -errorcode]

### log10-values
list [expr {log10(1)}] [expr {log10(1000)}] [expr {log10(2)}] [expr {log10(1e-5)}] [expr {log10(0)}]

### max-numbers
list [expr {max(1, 3, 2)}] [expr {max(1.5, 1)}] [expr {max(-1, -2)}] [expr {max(2**70, 1e30)}]

### max-ties
list [tcl::mathfunc::max 1 1.0] [tcl::mathfunc::max 1.0 1] [tcl::mathfunc::max 0x10 1] [tcl::mathfunc::min 1 1.0]

### max-bad
catch {tcl::mathfunc::max 5 x} m o; list $m [dict get $o -errorcode]

### max-nan
catch {tcl::mathfunc::max 5 NaN} m o; list $m [dict get $o -errorcode]

### max-no-arguments
catch {tcl::mathfunc::max} m o; list $m [dict get $o -errorcode]

### min-numbers
list [expr {min(1, 3, 2)}] [expr {min(1.5, 1)}] [expr {min(-1, -2)}] [expr {min(-Inf, -(2**70))}]

### pow-values
list [expr {pow(2, 3)}] [expr {pow(2, -1)}] [expr {pow(-8, 3)}] [expr {pow(10, 400)}] [expr {pow(0, -1)}] [expr {pow(0, 0)}]

### pow-domain
expr {pow(-8, 0.5)}

### rand-range
expr {srand(1)}; set ok 1; for {set i 0} {$i < 100} {incr i} {set r [expr {rand()}]; if {$r <= 0 || $r >= 1} {set ok 0}}; set ok

### rand-arguments
catch {expr {rand(1)}} m o; list $m [dict get $o -errorcode]

### round-halves
list [expr {round(0.5)}] [expr {round(1.5)}] [expr {round(2.5)}] [expr {round(-0.5)}] [expr {round(-2.5)}]

### round-edges
list [expr {round(0.49999999999999994)}] [expr {round(4503599627370497.5)}] [expr {round(1e20)}] [expr {round(7)}]

### round-infinity
expr {round(-Inf)}

### sin-values
list [expr {sin(0)}] [expr {sin(1)}] [expr {sin(-0.5)}] [expr {sin(1e22)}] [expr {sin(-0.0)}]

### sinh-values
list [expr {sinh(0)}] [expr {sinh(1)}] [expr {sinh(-2.5)}] [expr {sinh(-1000)}]

### sqrt-values
list [expr {sqrt(16)}] [expr {sqrt(2)}] [expr {sqrt(0)}] [expr {sqrt(-0.0)}] [expr {sqrt(Inf)}]

### sqrt-big
list [expr {sqrt(10**400)}] [expr {sqrt(10**700)}] [expr {sqrt(10**30)}]

### sqrt-negative
catch {expr {sqrt(-1)}} m o; list $m [dict get $o -errorcode]

### sqrt-negative-is-nan
expr {isnan(sqrt(-4))}

### tan-values
list [expr {tan(0)}] [expr {tan(1)}] [expr {tan(-2.5)}] [expr {tan(100000)}]

### tanh-values
list [expr {tanh(0)}] [expr {tanh(1)}] [expr {tanh(-0.5)}] [expr {tanh(50)}]

### wide-values
list [expr {wide(5.9)}] [expr {wide(9223372036854775807)}] [expr {wide(9223372036854775808)}] [expr {wide(1e20)}] [expr {wide(-(2**64) - 1)}]

### wide-spelling
tcl::mathfunc::wide 0x10

### function-of-string
catch {expr {sin("x")}} m o; list $m [dict get $o -errorcode]

### function-of-empty
expr {exp("")}

### function-of-boolean
expr {cos("true")}

### function-nested
expr {int(floor(sqrt(max(10, 20, 30))))}

### function-user-defined
proc tcl::mathfunc::twice x {expr {$x * 2}}; expr {twice(21) + twice(0.5)}

### function-unknown
catch {expr {nosuch(1)}} m o; list $m [dict get $o -errorcode]

### functions-exist
lsort [lmap f [info commands ::tcl::mathfunc::*] {namespace tail $f}]
