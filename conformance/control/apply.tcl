### apply-basic
apply {x {expr {$x * 2}}} 21

### apply-no-parameters
apply {{} {return hi}}

### apply-defaults
list [apply {{a {b 2}} {list $a $b}} 1] [apply {{a {b 2}} {list $a $b}} 1 9]

### apply-args
apply {{a args} {list $a $args}} 1 2 3

### apply-namespace
namespace eval n {variable v 7; proc f {} {return n-f}}
apply {{} {variable v; list $v [f] [namespace current]} n}

### apply-namespace-relative-to-global
namespace eval outer {namespace eval inner {}}
namespace eval outer {apply {{} {namespace current} outer::inner}}

### apply-namespace-missing
apply {{} {return x} nosuch}

### apply-wrong-number-of-args
apply {{a b} {}} 1

### apply-too-many-args
apply {a {}} 1 2

### apply-no-args
apply

### apply-not-a-lambda
apply {a b c d}

### apply-one-element-lambda
apply {{a}}

### apply-bad-list-lambda
apply "a \{"

### apply-bad-parameter
apply {{{a b c}} {}} 1

### apply-bad-parameter-name
apply {{a(1)} {}} 1

### apply-error-trace
apply {x {
    set y $x
    error "bad $y"
}} 5

### apply-error-trace-in-proc
proc p {} {
    apply {{} {
        error inside
    }}
}
p

### apply-lambda-in-variable-trace
set f {x {error "v$x"}}
apply $f 3

### apply-long-lambda-trace-truncated
apply {xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx {error long}} 1

### apply-return-code
list [catch {apply {{} {return -code 5 five}}} m] $m

### apply-break-inside
apply {{} break}

### apply-recursion-through-variable
set fact {n {expr {$n < 2 ? 1 : $n * [apply $::fact [expr {$n - 1}]]}}}
apply $fact 20

### apply-info-level
apply {{} {info level 0}}

### apply-info-level-args
apply {args {lrange [info level 0] 2 end}} a b

### apply-upvar
set v 1
apply {{} {upvar 1 v x; incr x}}
set v

### apply-as-command-prefix
set prefix [list apply {{x y} {expr {$x + $y}}}]
{*}$prefix 3 4

### apply-curried
set add {x {list apply {{x y} {expr {$x + $y}}} $x}}
set add5 [apply $add 5]
{*}$add5 10

### apply-globals-not-visible
set g 1
apply {{} {info exists g}}

### apply-same-lambda-different-namespace
namespace eval a {proc who {} {return a}}
namespace eval b {proc who {} {return b}}
lmap ns {a b a} {apply [list {} who $ns]}

### apply-lambda-shimmers-to-list
set f {x {string length $x}}
set r [apply $f abcd]
list $r [llength $f] [lindex $f 0] [apply $f ab]
