### proc-result-is-empty
proc p {} {return x}

### proc-implicit-result
proc p {} {set a 1; set b 2}
p

### proc-empty-body
proc p {} {}
list [p]

### proc-arguments-in-order
proc p {a b c} {list $c $b $a}
p 1 2 3

### proc-defaults
proc p {a {b B} {c C}} {list $a $b $c}
list [p 1] [p 1 2] [p 1 2 3]

### proc-default-not-substituted
proc p {{a $x[y]\n}} {set a}
p

### proc-default-empty
proc p {{a {}}} {list <$a>}
p

### proc-args
proc p args {list [llength $args] $args}
list [p] [p a] [p a {b c} {}]

### proc-args-after-parameters
proc p {a {b B} args} {list $a $b $args}
list [p 1] [p 1 2] [p 1 2 3 4]

### proc-args-not-last-is-ordinary
proc p {args b} {list $args $b}
list [p 1 2] [catch {p 1} m] $m

### proc-args-with-default-is-ordinary
proc p {a {args dflt}} {list $a $args}
list [p 1] [p 1 2] [catch {p 1 2 3} m] $m

### proc-default-before-required
proc p {{a A} b} {list $a $b}
list [catch {p 1} m] $m [p 1 2]

### proc-too-few
proc p {a b} {}
p 1

### proc-too-many
proc p {a b} {}
p 1 2 3

### proc-no-parameters-called-with-one
proc p {} {}
p 1

### proc-wrong-args-usage-defaults
proc p {a {b 1} {c 2}} {}
p

### proc-wrong-args-usage-args
proc p {a args} {}
p

### proc-wrong-args-usage-quoting
proc {odd name} {{a b}} {}
{odd name} 1 2 3

### proc-wrong-args-namespace-name
namespace eval n {proc f a {}}
n::f

### proc-wrong-args-qualified-call
namespace eval n {proc f a {}}
list [catch {::n::f} m1] $m1 [catch {namespace eval n f} m2] $m2

### proc-wrong-args-trace
proc inner {a b} {}
proc outer {} {
    set x 1
    inner $x
}
outer

### proc-no-args
proc

### proc-two-args
proc p {}

### proc-four-args
proc p {} {} {}

### proc-parameter-empty-name
proc p {{}} {}

### proc-parameter-empty-name-with-default
proc p {{{} x}} {}

### proc-parameter-too-many-fields
proc p {{a b c}} {}

### proc-parameter-array-element
proc p {a(1)} {}

### proc-parameter-qualified
proc p {n::a} {}

### proc-parameter-list-malformed
proc p "a \{" {}

### proc-parameter-duplicate
proc p {a a} {list $a [lsort [info locals]]}
list [catch {p 1 2} m] $m

### proc-parameter-odd-names
proc p {{a b} "x y" 1 {} } {list}
catch p m
set m

### proc-parameter-names-with-spaces
proc p {{{x y} 5} $z} {list ${x y} ${$z}}
p 1 2

### proc-parameter-name-parenthesis-open-only
proc p {a(b} {set {a(b}}
p 5

### proc-name-empty
proc {} {} {return empty-name}
list [{}] [info procs {}]

### proc-name-odd-characters
proc "a b\$c;d" {} {return odd}
"a b\$c;d"

### proc-name-with-colon
proc a:b {} {return single}
a:b

### proc-name-leading-colons
proc ::top {} {return top}
list [top] [::top] [namespace origin top]

### proc-name-triple-colons
proc ::::n {} {return n}
n

### proc-in-missing-namespace
proc nosuch::p {} {}

### proc-in-namespace
namespace eval n {}
proc n::p {} {namespace current}
n::p

### proc-defined-in-namespace-eval
namespace eval n {proc p {} {namespace current}}
list [n::p] [info commands ::p]

### proc-redefine
proc p {} {return 1}
set a [p]
proc p {} {return 2}
list $a [p]

### proc-redefine-while-running
proc p {} {
    proc p {} {return new}
    return "old then [p]"
}
list [p] [p]

### proc-delete-while-running
proc p {} {
    rename p {}
    set x 5
    return "still $x [info level 0]"
}
list [p] [info commands p]

### proc-rename-while-running
proc p {} {
    rename p q
    info level 0
}
set first [p]
list $first [catch {q} m] $m

### proc-recursive-redefinition-depth
proc p n {
    if {$n == 0} {
        proc p n {return replaced}
        return bottom
    }
    list [p [expr {$n - 1}]] [p 0]
}
p 2

### proc-overrides-builtin
rename set builtin_set
proc set args {builtin_set r "wrapped $args"; return $r}
builtin_set out [set x 5]
rename set {}
rename builtin_set set
list $out [set out 3]

### proc-override-incr-then-restore
proc p x {incr x}
set out [p 1]
rename incr orig
proc incr v {return custom}
lappend out [p 1]
rename incr {}
rename orig incr
lappend out [p 1]

### proc-local-variables-are-fresh
proc p {} {
    if {[info exists v]} {return seen}
    set v 1
    return fresh
}
list [p] [p]

### proc-globals-invisible
set g 1
proc p {} {set g}
p

### proc-recursion-locals
proc fact n {
    if {$n < 2} {return 1}
    expr {$n * [fact [expr {$n - 1}]]}
}
list [fact 10] [fact 25]

### proc-fibonacci
proc fib n {expr {$n < 2 ? $n : [fib [expr {$n - 1}]] + [fib [expr {$n - 2}]]}}
fib 15

### proc-ackermann
proc ack {m n} {
    if {$m == 0} {return [expr {$n + 1}]}
    if {$n == 0} {return [ack [expr {$m - 1}] 1]}
    ack [expr {$m - 1}] [ack $m [expr {$n - 1}]]
}
ack 2 3

### proc-recursion-limit-error
proc p n {p [expr {$n + 1}]}
list [catch {p 0} m] $m $::errorCode

### proc-recursion-limit-usable-afterwards
proc p {} {p}
catch p
proc q n {if {$n == 0} {return ok}; q [expr {$n - 1}]}
q 500

### proc-mutual-recursion-limit
proc a {} {b}
proc b {} {a}
list [catch a m] $m

### proc-recursion-through-expr-limit
proc p n {expr {[p $n] + 1}}
list [catch {p 1} m] $m

### proc-recursion-through-catch
proc p {} {if {[catch p m]} {return -code error $m}}
list [catch p m] $m

### proc-parse-error-at-call
proc p {} {
    set x 1
    set y "abc
}
p

### proc-parse-error-only-when-reached
proc p {} {
    return before
    set y [
}
list [catch p m] $m

### proc-parse-error-in-body-runs-earlier-commands
set ::log {}
proc p {} {
    lappend ::log ran
    set y {a}b
}
list [catch p m] $m $::log

### proc-body-quotes-vs-braces
set v outer
proc p {} "set v inner; return $v"
p

### proc-many-parameters
set names {}
for {set i 0} {$i < 300} {incr i} {lappend names a$i}
proc p $names {expr {$a0 + $a299}}
p {*}[lmap n $names {string range $n 1 end}]

### proc-many-locals
set body {}
for {set i 0} {$i < 300} {incr i} {append body "set v$i $i\n"}
append body {expr {$v0 + $v150 + $v299}}
proc p {} $body
p

### proc-unicode-names
proc "\u00e9t\u00e9" "\u4e2d" "set \u4e2d"
"\u00e9t\u00e9" "\U1f600"

### proc-argument-values-untouched
proc p x {return $x}
lmap v {0x10 010 1e3 " 5 " {a  b} {}} {p $v}

### proc-argument-modified-is-local
proc p l {lappend l x; llength $l}
set l {a b}
list [p $l] $l

### proc-error-trace-depth
proc a {} {b}
proc b {} {c}
proc c {} {
    set x 1
    d $x
}
proc d v {
    error "deep $v"
}
a

### proc-error-line-numbers
proc p {} {

    set a 1; set b 2

    set c [string length [
        error nested
    ]]
}
p

### proc-error-line-with-continuation
proc p {} {
    set a \
        1
    error \
        "continued"
}
p

### proc-error-line-multiline-braces
proc p {} {
    set a {
        line
        line
    }
    error after
}
p

### proc-error-line-multiline-command-start
proc p {} {
    list a b \
        [error c] d
}
p

### proc-error-comment-lines
proc p {} {
    # comment one
    # comment two \
      continued
    error here
}
p

### proc-trace-long-name-truncated
proc pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp {} {error x}
pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp

### proc-trace-namespace-name
namespace eval n {
    proc f {} {
        error inside
    }
}
n::f

### proc-trace-renamed
proc p {} {error x}
rename p newname
newname

### proc-called-with-expansion
proc p {a b args} {list $a $b $args}
set l {2 3 4}
p 1 {*}$l

### proc-name-in-variable
proc p x {list got $x}
set cmd p
$cmd 5

### proc-name-computed
proc handle_a {} {return A}
proc handle_b {} {return B}
lmap k {a b} {handle_$k}

### proc-returns-large-list
proc p n {set l {}; for {set i 0} {$i < $n} {incr i} {lappend l $i}; return $l}
llength [p 5000]

### proc-comment-only-body
proc p {} {# nothing}
list [p]

### proc-deep-nesting-of-calls-in-arguments
proc i x {return $x}
i [i [i [i [i [i [i [i deep]]]]]]]

### proc-definition-inside-proc-is-global
proc outer {} {proc inner {} {return in}}
outer
inner

### proc-definition-inside-namespaced-proc
namespace eval n {proc outer {} {proc inner {} {return in}}}
n::outer
list [info commands ::inner] [n::inner]
### args-with-a-default-shows-as-one
proc np {a {args x}} {list $a $args}
list [catch {np} m] $m [np 1] [np 1 2 3]
### args-with-a-default-of-a-lambda
apply {{a {args x}} {}}
