# The functions of expressions, called as commands.

### acos-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::acos $x} m] $m}; join $l \n

### acos-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::acos $x} m o] $m [dict get $o -code]}; join $l \n

### acos-words
list [catch {::tcl::mathfunc::acos} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::acos 1 2} m o] $m [dict get $o -errorcode] [catch {expr {acos(0x1)}} m] $m

### asin-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::asin $x} m] $m}; join $l \n

### asin-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::asin $x} m o] $m [dict get $o -code]}; join $l \n

### asin-words
list [catch {::tcl::mathfunc::asin} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::asin 1 2} m o] $m [dict get $o -errorcode] [catch {expr {asin(0x1)}} m] $m

### atan-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::atan $x} m] $m}; join $l \n

### atan-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::atan $x} m o] $m [dict get $o -code]}; join $l \n

### atan-words
list [catch {::tcl::mathfunc::atan} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::atan 1 2} m o] $m [dict get $o -errorcode] [catch {expr {atan(0x1)}} m] $m

### ceil-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::ceil $x} m] $m}; join $l \n

### ceil-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::ceil $x} m o] $m [dict get $o -code]}; join $l \n

### ceil-words
list [catch {::tcl::mathfunc::ceil} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::ceil 1 2} m o] $m [dict get $o -errorcode] [catch {expr {ceil(0x1)}} m] $m

### cos-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::cos $x} m] $m}; join $l \n

### cos-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::cos $x} m o] $m [dict get $o -code]}; join $l \n

### cos-words
list [catch {::tcl::mathfunc::cos} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::cos 1 2} m o] $m [dict get $o -errorcode] [catch {expr {cos(0x1)}} m] $m

### cosh-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::cosh $x} m] $m}; join $l \n

### cosh-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::cosh $x} m o] $m [dict get $o -code]}; join $l \n

### cosh-words
list [catch {::tcl::mathfunc::cosh} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::cosh 1 2} m o] $m [dict get $o -errorcode] [catch {expr {cosh(0x1)}} m] $m

### double-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::double $x} m] $m}; join $l \n

### double-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::double $x} m o] $m [dict get $o -code]}; join $l \n

### double-words
list [catch {::tcl::mathfunc::double} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::double 1 2} m o] $m [dict get $o -errorcode] [catch {expr {double(0x1)}} m] $m

### entier-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::entier $x} m] $m}; join $l \n

### entier-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::entier $x} m o] $m [dict get $o -code]}; join $l \n

### entier-words
list [catch {::tcl::mathfunc::entier} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::entier 1 2} m o] $m [dict get $o -errorcode] [catch {expr {entier(0x1)}} m] $m

### exp-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::exp $x} m] $m}; join $l \n

### exp-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::exp $x} m o] $m [dict get $o -code]}; join $l \n

### exp-words
list [catch {::tcl::mathfunc::exp} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::exp 1 2} m o] $m [dict get $o -errorcode] [catch {expr {exp(0x1)}} m] $m

### floor-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::floor $x} m] $m}; join $l \n

### floor-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::floor $x} m o] $m [dict get $o -code]}; join $l \n

### floor-words
list [catch {::tcl::mathfunc::floor} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::floor 1 2} m o] $m [dict get $o -errorcode] [catch {expr {floor(0x1)}} m] $m

### int-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::int $x} m] $m}; join $l \n

### int-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::int $x} m o] $m [dict get $o -code]}; join $l \n

### int-words
list [catch {::tcl::mathfunc::int} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::int 1 2} m o] $m [dict get $o -errorcode] [catch {expr {int(0x1)}} m] $m

### isfinite-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::isfinite $x} m] $m}; join $l \n

### isfinite-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::isfinite $x} m o] $m [dict get $o -code]}; join $l \n

### isfinite-words
list [catch {::tcl::mathfunc::isfinite} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::isfinite 1 2} m o] $m [dict get $o -errorcode] [catch {expr {isfinite(0x1)}} m] $m

### isinf-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::isinf $x} m] $m}; join $l \n

### isinf-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::isinf $x} m o] $m [dict get $o -code]}; join $l \n

### isinf-words
list [catch {::tcl::mathfunc::isinf} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::isinf 1 2} m o] $m [dict get $o -errorcode] [catch {expr {isinf(0x1)}} m] $m

### isnan-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::isnan $x} m] $m}; join $l \n

### isnan-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::isnan $x} m o] $m [dict get $o -code]}; join $l \n

### isnan-words
list [catch {::tcl::mathfunc::isnan} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::isnan 1 2} m o] $m [dict get $o -errorcode] [catch {expr {isnan(0x1)}} m] $m

### isnormal-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::isnormal $x} m] $m}; join $l \n

### isnormal-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::isnormal $x} m o] $m [dict get $o -code]}; join $l \n

### isnormal-words
list [catch {::tcl::mathfunc::isnormal} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::isnormal 1 2} m o] $m [dict get $o -errorcode] [catch {expr {isnormal(0x1)}} m] $m

### isqrt-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::isqrt $x} m] $m}; join $l \n

### isqrt-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::isqrt $x} m o] $m [dict get $o -code]}; join $l \n

### isqrt-words
list [catch {::tcl::mathfunc::isqrt} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::isqrt 1 2} m o] $m [dict get $o -errorcode] [catch {expr {isqrt(0x1)}} m] $m

### issubnormal-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::issubnormal $x} m] $m}; join $l \n

### issubnormal-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::issubnormal $x} m o] $m [dict get $o -code]}; join $l \n

### issubnormal-words
list [catch {::tcl::mathfunc::issubnormal} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::issubnormal 1 2} m o] $m [dict get $o -errorcode] [catch {expr {issubnormal(0x1)}} m] $m

### log-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::log $x} m] $m}; join $l \n

### log-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::log $x} m o] $m [dict get $o -code]}; join $l \n

### log-words
list [catch {::tcl::mathfunc::log} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::log 1 2} m o] $m [dict get $o -errorcode] [catch {expr {log(0x1)}} m] $m

### log10-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::log10 $x} m] $m}; join $l \n

### log10-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::log10 $x} m o] $m [dict get $o -code]}; join $l \n

### log10-words
list [catch {::tcl::mathfunc::log10} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::log10 1 2} m o] $m [dict get $o -errorcode] [catch {expr {log10(0x1)}} m] $m

### round-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::round $x} m] $m}; join $l \n

### round-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::round $x} m o] $m [dict get $o -code]}; join $l \n

### round-words
list [catch {::tcl::mathfunc::round} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::round 1 2} m o] $m [dict get $o -errorcode] [catch {expr {round(0x1)}} m] $m

### sin-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::sin $x} m] $m}; join $l \n

### sin-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::sin $x} m o] $m [dict get $o -code]}; join $l \n

### sin-words
list [catch {::tcl::mathfunc::sin} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::sin 1 2} m o] $m [dict get $o -errorcode] [catch {expr {sin(0x1)}} m] $m

### sinh-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::sinh $x} m] $m}; join $l \n

### sinh-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::sinh $x} m o] $m [dict get $o -code]}; join $l \n

### sinh-words
list [catch {::tcl::mathfunc::sinh} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::sinh 1 2} m o] $m [dict get $o -errorcode] [catch {expr {sinh(0x1)}} m] $m

### sqrt-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::sqrt $x} m] $m}; join $l \n

### sqrt-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::sqrt $x} m o] $m [dict get $o -code]}; join $l \n

### sqrt-words
list [catch {::tcl::mathfunc::sqrt} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::sqrt 1 2} m o] $m [dict get $o -errorcode] [catch {expr {sqrt(0x1)}} m] $m

### tan-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::tan $x} m] $m}; join $l \n

### tan-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::tan $x} m o] $m [dict get $o -code]}; join $l \n

### tan-words
list [catch {::tcl::mathfunc::tan} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::tan 1 2} m o] $m [dict get $o -errorcode] [catch {expr {tan(0x1)}} m] $m

### tanh-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::tanh $x} m] $m}; join $l \n

### tanh-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::tanh $x} m o] $m [dict get $o -code]}; join $l \n

### tanh-words
list [catch {::tcl::mathfunc::tanh} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::tanh 1 2} m o] $m [dict get $o -errorcode] [catch {expr {tanh(0x1)}} m] $m

### wide-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::wide $x} m] $m}; join $l \n

### wide-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::wide $x} m o] $m [dict get $o -code]}; join $l \n

### wide-words
list [catch {::tcl::mathfunc::wide} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::wide 1 2} m o] $m [dict get $o -errorcode] [catch {expr {wide(0x1)}} m] $m

### bool-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::bool $x} m] $m}; join $l \n

### bool-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::bool $x} m o] $m [dict get $o -code]}; join $l \n

### bool-words
list [catch {::tcl::mathfunc::bool} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::bool 1 2} m o] $m [dict get $o -errorcode] [catch {expr {bool(0x1)}} m] $m

### abs-of-numbers
foreach x {0 1 -1 0.5 -0.5 2 100 1e3 1e-310 Inf -Inf 0x10 0b11 9223372036854775808 -0.0 1.0000000001} {lappend l [catch {::tcl::mathfunc::abs $x} m] $m}; join $l \n

### abs-of-what-is-none
foreach x {a {} {a b} NaN 1x {{}} " 1 " 1_000 true} {lappend l [catch {::tcl::mathfunc::abs $x} m o] $m [dict get $o -code]}; join $l \n

### abs-words
list [catch {::tcl::mathfunc::abs} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::abs 1 2} m o] $m [dict get $o -errorcode] [catch {expr {abs(0x1)}} m] $m

### atan2-of-numbers
foreach {x y} {0 1 1 0 -1 0.5 2 3 10 3 -7 2 7.5 -2 Inf 1 1 Inf 0 0 1e300 1e300 0.0 -0.0 3 4.0} {lappend l [catch {::tcl::mathfunc::atan2 $x $y} m] $m}; join $l \n

### atan2-of-what-is-none
foreach {x y} {a 1 1 a {} 1 {a b} 1 NaN 1 1 NaN} {lappend l [catch {::tcl::mathfunc::atan2 $x $y} m o] $m}; join $l \n

### atan2-words
list [catch {::tcl::mathfunc::atan2} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::atan2 1 2 3} m] $m [catch {expr {atan2(2, 3)}} m] $m

### fmod-of-numbers
foreach {x y} {0 1 1 0 -1 0.5 2 3 10 3 -7 2 7.5 -2 Inf 1 1 Inf 0 0 1e300 1e300 0.0 -0.0 3 4.0} {lappend l [catch {::tcl::mathfunc::fmod $x $y} m] $m}; join $l \n

### fmod-of-what-is-none
foreach {x y} {a 1 1 a {} 1 {a b} 1 NaN 1 1 NaN} {lappend l [catch {::tcl::mathfunc::fmod $x $y} m o] $m}; join $l \n

### fmod-words
list [catch {::tcl::mathfunc::fmod} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::fmod 1 2 3} m] $m [catch {expr {fmod(2, 3)}} m] $m

### hypot-of-numbers
foreach {x y} {0 1 1 0 -1 0.5 2 3 10 3 -7 2 7.5 -2 Inf 1 1 Inf 0 0 1e300 1e300 0.0 -0.0 3 4.0} {lappend l [catch {::tcl::mathfunc::hypot $x $y} m] $m}; join $l \n

### hypot-of-what-is-none
foreach {x y} {a 1 1 a {} 1 {a b} 1 NaN 1 1 NaN} {lappend l [catch {::tcl::mathfunc::hypot $x $y} m o] $m}; join $l \n

### hypot-words
list [catch {::tcl::mathfunc::hypot} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::hypot 1 2 3} m] $m [catch {expr {hypot(2, 3)}} m] $m

### pow-of-numbers
foreach {x y} {0 1 1 0 -1 0.5 2 3 10 3 -7 2 7.5 -2 Inf 1 1 Inf 0 0 1e300 1e300 0.0 -0.0 3 4.0} {lappend l [catch {::tcl::mathfunc::pow $x $y} m] $m}; join $l \n

### pow-of-what-is-none
foreach {x y} {a 1 1 a {} 1 {a b} 1 NaN 1 1 NaN} {lappend l [catch {::tcl::mathfunc::pow $x $y} m o] $m}; join $l \n

### pow-words
list [catch {::tcl::mathfunc::pow} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::pow 1 2 3} m] $m [catch {expr {pow(2, 3)}} m] $m

### isunordered-of-numbers
foreach {x y} {0 1 1 0 -1 0.5 2 3 10 3 -7 2 7.5 -2 Inf 1 1 Inf 0 0 1e300 1e300 0.0 -0.0 3 4.0} {lappend l [catch {::tcl::mathfunc::isunordered $x $y} m] $m}; join $l \n

### isunordered-of-what-is-none
foreach {x y} {a 1 1 a {} 1 {a b} 1 NaN 1 1 NaN} {lappend l [catch {::tcl::mathfunc::isunordered $x $y} m o] $m}; join $l \n

### isunordered-words
list [catch {::tcl::mathfunc::isunordered} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::isunordered 1 2 3} m] $m [catch {expr {isunordered(2, 3)}} m] $m

### max-of-numbers
foreach {x y} {0 1 1 0 -1 0.5 2 3 10 3 -7 2 7.5 -2 Inf 1 1 Inf 0 0 1e300 1e300 0.0 -0.0 3 4.0} {lappend l [catch {::tcl::mathfunc::max $x $y} m] $m}; join $l \n

### max-of-what-is-none
foreach {x y} {a 1 1 a {} 1 {a b} 1 NaN 1 1 NaN} {lappend l [catch {::tcl::mathfunc::max $x $y} m o] $m}; join $l \n

### max-words
list [catch {::tcl::mathfunc::max} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::max 1 2 3} m] $m [catch {expr {max(2, 3)}} m] $m

### min-of-numbers
foreach {x y} {0 1 1 0 -1 0.5 2 3 10 3 -7 2 7.5 -2 Inf 1 1 Inf 0 0 1e300 1e300 0.0 -0.0 3 4.0} {lappend l [catch {::tcl::mathfunc::min $x $y} m] $m}; join $l \n

### min-of-what-is-none
foreach {x y} {a 1 1 a {} 1 {a b} 1 NaN 1 1 NaN} {lappend l [catch {::tcl::mathfunc::min $x $y} m o] $m}; join $l \n

### min-words
list [catch {::tcl::mathfunc::min} m o] $m [dict get $o -errorcode] [catch {::tcl::mathfunc::min 1 2 3} m] $m [catch {expr {min(2, 3)}} m] $m

### rand-range
set l {}; for {set i 0} {$i < 50} {incr i} {set x [::tcl::mathfunc::rand]; if {$x <= 0 || $x >= 1} {lappend l $x}}; set l

### rand-words
list [catch {::tcl::mathfunc::rand 1} m o] $m [dict get $o -errorcode]

### srand-repeats
::tcl::mathfunc::srand 12345; set a [list [::tcl::mathfunc::rand] [expr {rand()}]]; ::tcl::mathfunc::srand 12345; expr {$a eq [list [::tcl::mathfunc::rand] [expr {rand()}]]}

### srand-values
foreach x {0 1 -1 42 2147483647 4294967296 a 1.5 {}} {lappend l [catch {::tcl::mathfunc::srand $x} m] $m}; join $l \n
