### abs
list [expr {abs(-5)}] [expr {abs(5)}] [expr {abs(-0.0)}] [expr {abs(-1.5)}] [expr {abs(-9223372036854775808)}] [expr {abs(-100000000000000000000)}]

### abs-string
expr {abs("x")}

### rounding
list [expr {round(2.5)}] [expr {round(-2.5)}] [expr {round(0.5)}] [expr {round(0.49999999999999994)}] [expr {round(5)}] [expr {round(1e15 + 0.5)}] [expr {round(-0.4)}]

### ceil-and-floor
list [expr {ceil(1.2)}] [expr {ceil(-1.2)}] [expr {floor(1.8)}] [expr {floor(-1.2)}] [expr {ceil(5)}] [expr {floor(-0.5)}] [expr {ceil(-0.5)}]

### int-entier-wide
list [expr {int(3.9)}] [expr {int(-3.9)}] [expr {entier(1e20)}] [expr {wide(5.5)}] [expr {int(2 ** 70)}] [expr {wide(2 ** 64 + 5)}] [expr {wide(2 ** 63)}] [expr {entier(2 ** 70)}]

### int-infinity
expr {int(Inf)}

### int-nan
list [catch {expr {int(NaN)}} m] $m

### int-string
expr {int("abc")}

### double
list [expr {double(5)}] [expr {double("0x10")}] [expr {double(2 ** 70)}] [expr {double(1.5)}]

### bool
list [expr {bool(5)}] [expr {bool("yes")}] [expr {bool(0.0)}] [expr {bool("off")}] [catch {expr {bool("maybe")}} m] $m

### min-max
list [expr {min(3, 1, 2)}] [expr {max(3, 1, 2)}] [expr {min(5)}] [expr {max(1, 2.0)}] [expr {max(2.0, 2)}] [expr {min(2, 2.0)}] [expr {max(10 ** 20, 1e19)}] [expr {min(-1, -1e0)}]

### min-no-args
expr {min()}

### max-string
expr {max(1, "a")}

### sqrt
list [expr {sqrt(16)}] [expr {sqrt(2)}] [expr {sqrt(0)}] [expr {sqrt(1e300)}] [expr {sqrt(10 ** 40)}]

### sqrt-negative
expr {sqrt(-1)}

### isqrt
list [expr {isqrt(16)}] [expr {isqrt(17)}] [expr {isqrt(0)}] [expr {isqrt(10 ** 40)}] [expr {isqrt(2 ** 101)}] [expr {isqrt(15.9)}] [expr {isqrt(9223372036854775807)}]

### isqrt-negative
expr {isqrt(-1)}

### pow
list [expr {pow(2, 10)}] [expr {pow(2, -1)}] [expr {pow(2.0, 0.5)}] [expr {pow(0, 0)}]

### pow-domain
expr {pow(-1, 0.5)}

### fmod
list [expr {fmod(7, 3)}] [expr {fmod(-7, 3)}] [expr {fmod(7.5, 2)}] [expr {fmod(7, -3)}]

### fmod-zero
expr {fmod(1, 0)}

### hypot
list [expr {hypot(3, 4)}] [expr {hypot(-5, 12)}]

### exp-and-log
list [expr {exp(0)}] [expr {exp(1)}] [expr {log(1)}] [expr {log10(1000)}] [expr {log(exp(1))}]

### log-zero
list [catch {expr {log(0)}} m] $m [catch {expr {log10(0)}} m] $m

### log-negative
expr {log(-1)}

### exp-overflow
list [catch {expr {exp(1000)}} m] $m [expr {exp(-1000)}]

### trigonometry
list [expr {sin(0)}] [expr {cos(0)}] [expr {tan(0)}] [expr {asin(1)}] [expr {acos(1)}] [expr {atan(1)}] [expr {atan2(1, 1)}] [expr {atan2(-1, -1)}]

### hyperbolic
list [expr {sinh(0)}] [expr {cosh(0)}] [expr {tanh(0)}]

### asin-domain
expr {asin(2)}

### acos-domain
expr {acos(-1.5)}

### srand-makes-rand-repeatable
set a [expr {srand(42)}]
set b [expr {rand()}]
set c [expr {srand(42)}]
list [expr {$a == $c}] [expr {$b == rand()}] [expr {$b > 0 && $b < 1}]

### srand-value
list [expr {srand(1)}] [expr {srand(0)}] [expr {srand(123456789)}]

### rand-after-srand
expr {srand(1)}
list [expr {rand()}] [expr {rand()}]

### isinf-isnan-and-friends
list [expr {isinf(Inf)}] [expr {isinf(1)}] [expr {isnan(NaN)}] [expr {isnan(1.0)}] [expr {isfinite(1)}] [expr {isfinite(Inf)}] [expr {isnormal(1.0)}] [expr {isnormal(1e-310)}] [expr {issubnormal(1e-310)}] [expr {isunordered(1, NaN)}] [expr {isunordered(1, 2)}]

### unknown-function
expr {nosuch(1)}

### too-few-arguments
expr {sqrt()}

### too-many-arguments
expr {sqrt(1, 2)}

### too-few-arguments-two
expr {pow(1)}

### too-many-arguments-none-expected
expr {rand(1)}

### function-case-sensitive
expr {SQRT(4)}

### function-name-with-spaces
list [expr {sqrt (16)}] [expr { max ( 1 , 2 ) }]

### nested-functions
expr {int(sqrt(max(16, 9)) + abs(-2.5))}

### user-function
proc ::tcl::mathfunc::double_it x {expr {$x * 2}}
expr {double_it(21) + 1}

### user-function-namespace
namespace eval n {
    proc tcl_fn {} {}
    namespace eval tcl::mathfunc {proc local x {return "n-$x"}}
    proc use {} {expr {local(5)}}
}
n::use

### user-function-varargs
proc ::tcl::mathfunc::sum args {set t 0; foreach a $args {set t [expr {$t + $a}]}; return $t}
list [expr {sum()}] [expr {sum(1)}] [expr {sum(1, 2, 3.5)}]

### user-function-string-result
proc ::tcl::mathfunc::greet who {return "hello $who"}
expr {greet("bob")}

### user-function-error-trace
proc ::tcl::mathfunc::fail x {
    error "in function"
}
proc p {} {
    expr {1 + fail(2)}
}
p

### user-function-wrong-args
proc ::tcl::mathfunc::two {a b} {}
expr {two(1)}

### redefined-builtin-function
rename ::tcl::mathfunc::abs ::tcl::mathfunc::old_abs
proc ::tcl::mathfunc::abs x {return "mine $x"}
expr {abs(-1)}

### function-as-command
list [::tcl::mathfunc::sqrt 16] [::tcl::mathfunc::max 1 5 3] [catch {::tcl::mathfunc::sqrt} m] $m [catch {::tcl::mathfunc::sqrt a} m] $m

### operators-as-commands
list [::tcl::mathop::+] [::tcl::mathop::+ 5] [::tcl::mathop::+ 1 2 3] [::tcl::mathop::*] [::tcl::mathop::* 2 3 4] [::tcl::mathop::- 5] [::tcl::mathop::- 10 1 2] [::tcl::mathop::/ 2] [::tcl::mathop::/ 20 2 5] [::tcl::mathop::** 2 3 2] [::tcl::mathop::**]

### operators-as-commands-comparison
list [::tcl::mathop::<] [::tcl::mathop::< 1] [::tcl::mathop::< 1 2 3] [::tcl::mathop::< 1 3 2] [::tcl::mathop::== 1 1.0 1e0] [::tcl::mathop::eq a a b] [::tcl::mathop::<= 1 1 2] [::tcl::mathop::lt a b c] [::tcl::mathop::ge c b b]

### operators-as-commands-binary
list [::tcl::mathop::!= 1 2] [::tcl::mathop::ne a a] [::tcl::mathop::in b {a b}] [::tcl::mathop::ni b {a b}] [::tcl::mathop::% 7 3] [::tcl::mathop::<< 1 4] [::tcl::mathop::>> 16 2] [::tcl::mathop::! 0] [::tcl::mathop::~ 5]

### operators-as-commands-bits
list [::tcl::mathop::&] [::tcl::mathop::& 12 10 8] [::tcl::mathop::|] [::tcl::mathop::| 1 2 4] [::tcl::mathop::^] [::tcl::mathop::^ 5 3 1]

### operator-command-wrong-args
list [catch {::tcl::mathop::! 1 2} m] $m [catch {::tcl::mathop::% 1} m] $m [catch {::tcl::mathop::-} m] $m [catch {::tcl::mathop::!= 1} m] $m [catch {::tcl::mathop::in a} m] $m [catch {::tcl::mathop::/} m] $m

### operator-command-bad-operand
list [catch {::tcl::mathop::+ 1 a} m] $m [catch {::tcl::mathop::* a} m] $m [catch {::tcl::mathop::& 1.5 1} m] $m [catch {::tcl::mathop::~ x} m] $m

### operator-command-division
list [catch {::tcl::mathop::/ 1 0} m] $m [::tcl::mathop::/ 7 2] [::tcl::mathop::/ 7.0 2] [catch {::tcl::mathop::/ 0} m] $m

### info-functions
lsort [info functions is*]

### math-functions-as-commands-rounding
list [::tcl::mathfunc::ceil 1.2] [::tcl::mathfunc::floor -1.2] [::tcl::mathfunc::round 2.5] [::tcl::mathfunc::int 3.9] [::tcl::mathfunc::entier 1e20] [::tcl::mathfunc::wide 5.5] [::tcl::mathfunc::double 2] [::tcl::mathfunc::bool yes] [::tcl::mathfunc::abs -3]

### math-functions-as-commands-transcendental
list [::tcl::mathfunc::sin 0] [::tcl::mathfunc::cos 0] [::tcl::mathfunc::tan 0] [::tcl::mathfunc::asin 0] [::tcl::mathfunc::acos 1] [::tcl::mathfunc::atan 0] [::tcl::mathfunc::atan2 0 1] [::tcl::mathfunc::sinh 0] [::tcl::mathfunc::cosh 0] [::tcl::mathfunc::tanh 0] [::tcl::mathfunc::exp 0] [::tcl::mathfunc::log 1] [::tcl::mathfunc::log10 100]

### math-functions-as-commands-pairs
list [::tcl::mathfunc::pow 2 3] [::tcl::mathfunc::fmod 7 4] [::tcl::mathfunc::hypot 3 4] [::tcl::mathfunc::isqrt 99] [::tcl::mathfunc::min 3 2] [::tcl::mathfunc::max 3 2]

### math-functions-as-commands-classification
list [::tcl::mathfunc::isfinite 1] [::tcl::mathfunc::isinf Inf] [::tcl::mathfunc::isnan 1] [::tcl::mathfunc::isnormal 1] [::tcl::mathfunc::issubnormal 1] [::tcl::mathfunc::isunordered 1 2]

### math-functions-as-commands-random
set a [::tcl::mathfunc::srand 7]
set b [::tcl::mathfunc::rand]
::tcl::mathfunc::srand 7
expr {$b == rand()}

### operators-as-commands-more-comparisons
list [::tcl::mathop::> 3 2 1] [::tcl::mathop::> 3 3] [::tcl::mathop::>= 3 3 1] [::tcl::mathop::le a b b] [::tcl::mathop::le b a] [::tcl::mathop::gt c b a] [::tcl::mathop::gt a a] [::tcl::mathop::ge b b a]

### function-called-through-namespace-path-shadow
namespace eval ::tcl::mathfunc {proc half x {expr {$x / 2.0}}}
namespace eval n {proc f {} {expr {half(3) + 1}}}
n::f

### function-removed-again
proc ::tcl::mathfunc::temp x {return $x}
proc use {} {expr {temp(5)}}
set r [use]
rename ::tcl::mathfunc::temp {}
list $r [catch use m] $m

### function-argument-list-operators
expr {max(1 + 2, 3 * 4, -5) - min(abs(-1), 2)}

### nested-ternary-in-arguments
expr {max(1 ? 2 : 3, 0 ? 9 : 1)}

### fpclassify
lmap v {0 -0.0 1.5 1e-310 Inf -Inf NaN} {fpclassify $v}

### fpclassify-not-a-number
fpclassify abc

### fpclassify-no-args
fpclassify

### integers-between-the-largest-double-and-infinity
lmap n {2**1024 2**1024-1 2**1024-2**970 2**1024-2**970-1 10**400} {list [expr "floor($n)"] [expr "ceil($n)"] [expr "floor(-($n))"] [expr "ceil(-($n))"]}
