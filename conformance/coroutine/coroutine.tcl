### basic
proc gen {} {
    foreach x {1 2 3} {yield $x}
    return done
}
list [coroutine g gen] [g] [g] [g] [info commands g]

### yield-receives-value
proc echo {} {
    set v [yield ready]
    while 1 {set v [yield "got $v"]}
}
list [coroutine e echo] [e a] [e {b c}] [e {}]

### yield-no-value-sent
proc body {} {list [yield] [yield]}
coroutine c body
list [c] [c x]

### yield-default-result
coroutine c apply {{} {yield; yield}}

### too-many-args-to-resume
coroutine c apply {{} {yield}}
c a b

### yield-too-many
coroutine c apply {{} {yield a b}}

### coroutine-no-args
coroutine

### coroutine-one-arg
coroutine c

### coroutine-with-arguments
coroutine c apply {{a b} {yield [list $a $b]; return end}} 1 {2 3}

### coroutine-unknown-command
coroutine c nosuch

### coroutine-command-removed-after-error
proc body {} {error early}
list [catch {coroutine c body} m] $m [info commands c]

### yield-outside
yield

### yieldto-outside
yieldto list

### coroutine-in-missing-namespace
coroutine nosuch::c list

### coroutine-name-qualified
namespace eval n {}
coroutine n::c apply {{} {yield 1; return 2}}
list [n::c] [info commands n::c]

### coroutine-name-existing-command
proc c {} {return proc}
coroutine c apply {{} {yield 1; return coro}}
list [c]

### coroutine-ends-then-invalid
coroutine c apply {{} {yield}}
c
c

### info-coroutine
proc body {} {yield [info coroutine]; info coroutine}
list [coroutine c body] [c] [info coroutine]

### info-coroutine-renamed
proc body {} {yield; info coroutine}
coroutine c body
rename c d
d

### rename-suspended
coroutine c apply {{} {set n 0; while 1 {yield [incr n]}}}
rename c counter
list [counter] [counter]

### delete-suspended
coroutine c apply {{} {yield 1; error never}}
rename c {}
info commands c

### delete-suspended-unset-traces
set log {}
proc body {} {
    set local 1
    trace add variable local unset {apply {args {lappend ::log unset}}}
    yield
}
coroutine c body
rename c {}
set log

### delete-suspended-skips-finally
set log {}
proc body {} {try {yield} finally {lappend ::log finally}}
coroutine c body
rename c {}
set log

### delete-itself
proc body {} {
    rename [info coroutine] {}
    yield step
    return finished
}
list [catch {coroutine c body} m] $m [info commands c]

### local-variables-persist
proc counter start {
    while 1 {
        yield $start
        incr start
    }
}
coroutine c counter 10
list [c] [c] [c]

### independent-instances
proc counter start {while 1 {yield $start; incr start}}
coroutine a counter 0
coroutine b counter 100
list [a] [b] [a] [b]

### yield-in-nested-proc
proc inner {} {yield inner1; yield inner2; return inner-end}
proc outer {} {yield outer1; set r [inner]; yield "outer2 $r"; return outer-end}
list [coroutine c outer] [c] [c] [c] [c]

### yield-in-loop-bodies
proc body {} {
    foreach x {a b} {
        for {set i 0} {$i < 2} {incr i} {
            yield $x$i
        }
    }
    return end
}
list [coroutine c body] [c] [c] [c] [c]

### yield-in-catch
proc body {} {
    set code [catch {yield in-catch; error after} m]
    list $code $m
}
list [coroutine c body] [c]

### yield-in-try
proc body {} {
    try {yield t; error x} on error m {yield "handler $m"} finally {yield fin}
    return end
}
list [coroutine c body] [c] [c] [c]

### yield-in-expression
proc body {} {expr {[yield a] + [yield b]}}
list [coroutine c body] [c 10] [c 32]

### yield-in-eval-uplevel
proc body {} {eval {yield e}; uplevel 0 {yield u}; return end}
list [coroutine c body] [c] [c]

### yield-in-uplevel-script
proc yielder {} {uplevel 1 {yield [set x]}}
proc body {} {set x 5; yielder; return end}
list [coroutine c body] [c]

### yield-in-namespace-eval
proc body {} {namespace eval ::n {yield n}; return end}
list [coroutine c body] [c]

### yield-in-dict-for
proc body {} {dict for {k v} {a 1 b 2} {yield $k$v}; return end}
list [coroutine c body] [c] [c]

### yield-in-lmap
proc body {} {lmap x {1 2 3} {yield $x}}
list [coroutine c body] [c a] [c b] [c c]

### yield-in-switch-and-if
proc body {} {switch a {a {if 1 {yield deep}}}; return end}
list [coroutine c body] [c]

### yield-through-lsort
proc cmp {a b} {yield; string compare $a $b}
proc body {} {lsort -command cmp {b a}}
list [catch {coroutine c body} m] $m

### yield-in-variable-trace
proc body {} {
    trace add variable v write {apply {args {yield traced}}}
    set v 1
    return end
}
list [catch {coroutine c body} m] $m

### yield-in-subst
proc body {} {subst {a[yield s]b}}
list [coroutine c body] [c X]

### yield-in-ensemble
namespace eval e {proc sub {} {yield from-ens; return r}; namespace export sub; namespace ensemble create}
proc body {} {e sub}
list [coroutine c body] [c]

### yield-in-apply
proc body {} {apply {{} {yield lambda; return inner}}}
list [coroutine c body] [c]

### yield-in-unknown
rename unknown original_unknown
proc unknown args {yield "unknown $args"}
proc body {} {nosuch x; return end}
list [coroutine c body] [c]

### yield-in-alias
interp alias {} pause {} yield
proc body {} {pause 5; return end}
list [coroutine c body] [c]

### yield-in-tailcalled
proc second {} {yield in-second; return second-end}
proc body {} {tailcall second}
list [coroutine c body] [c]

### error-after-yield-trace
proc body {} {
    yield
    set x 1
    error late
}
coroutine c body
proc caller {} {
    c
}
caller

### error-removes-coroutine
coroutine c apply {{} {yield; error late}}
list [catch c m] $m [info commands c] [catch c m] $m

### return-code-from-body
proc body {} {yield; return -code 5 five}
coroutine c body
list [catch c m] $m

### break-from-body
proc body {} {yield; return -code break}
coroutine c body
set out {}
foreach x {1 2 3} {if {$x == 2} c; lappend out $x}
set out

### level-inside
proc body {} {yield [info level]; info level}
proc p {} {coroutine c body}
list [p] [c]

### level-words
proc body args {yield; info level 1}
coroutine c body a b
c

### upvar-to-caller-of-resume
proc body {} {yield; upvar 1 local v; set v}
proc starter {} {set local starter; coroutine c body}
proc resumer {} {set local resumer; c}
starter
list [catch resumer m] $m

### upvar-global
set g 1
proc body {} {upvar #0 g v; yield; incr v}
coroutine c body
c
set g

### uplevel-global
proc body {} {yield; uplevel #0 {set made 1}}
coroutine c body
c
set made

### resume-inside-itself
proc body {} {yield; [info coroutine]}
coroutine c body
list [catch c m] $m

### one-resumes-another
proc a {} {yield; set r [cb]; return "a saw $r"}
proc b {} {yield; return b-value}
coroutine ca a
coroutine cb b
ca

### coroutine-creates-coroutine
proc inner {} {yield i1; return i2}
proc outer {} {yield [coroutine c2 inner]; yield [c2]; return end}
list [coroutine c1 outer] [c1] [c1]

### ping-pong
proc ping {} {yield; for {set i 0} {$i < 3} {incr i} {lappend ::log ping$i; yield}; return}
set log {}
coroutine a ping
coroutine b ping
foreach x {1 2 3} {a; b}
set log

### producer-consumer
proc producer {} {yield; foreach x {a b c} {yield $x}; return -code break}
coroutine p producer
set out {}
while 1 {lappend out [p]}
set out

### generator-of-fibonacci
proc fib {} {yield; lassign {0 1} a b; while 1 {yield $a; lassign [list $b [expr {$a + $b}]] a b}}
coroutine f fib
lmap i {1 2 3 4 5 6 7 8 9 10} {f}

### tree-walk-recursive
proc walk t {
    foreach n $t {
        if {[llength $n] > 1} {walk $n} else {yield $n}
    }
}
proc start t {yield; walk $t; return END}
coroutine w start {a {b {c d} e} f}
lmap i {1 2 3 4 5 6 7} {w}

### many-coroutines
for {set i 0} {$i < 100} {incr i} {coroutine c$i apply {n {while 1 {yield $n; incr n}}} $i}
set sum 0
for {set i 0} {$i < 100} {incr i} {incr sum [c$i]}
set sum

### many-yields
proc body {} {set n 0; while 1 {incr n [yield $n]}}
coroutine c body
for {set i 0} {$i < 2000} {incr i} {c $i}
c 0

### deep-stack-inside
proc down n {if {$n == 0} {yield bottom; return up}; down [expr {$n - 1}]}
list [coroutine c down 200] [c]

### yieldto-command
proc body {} {set v [yieldto string cat from yieldto]; return "resumed with $v"}
list [coroutine c body] [c x y]

### yieldto-receives-list
proc body {} {yieldto list start}
coroutine c body
list [c 1 {2 3} 4]

### yieldto-no-args
coroutine c apply {{} {yieldto}}

### yieldto-return-code
proc body {} {yield; yieldto return -code error "from yieldto"}
coroutine c body
list [catch c m] $m [info commands c]

### yieldto-another-coroutine
proc a {} {yield; yieldto cb; return a-end}
proc b {} {yield; lappend ::log b; return b-result}
set log {}
coroutine ca a
coroutine cb b
list [ca] $log

### yieldto-symmetric-switch
proc worker {name other} {
    yield
    foreach i {1 2} {
        lappend ::log $name$i
        yieldto $other
    }
}
set log {}
coroutine a worker A b
coroutine b worker B a
a
set log

### yieldto-level
proc body {} {yieldto info level}
proc p {} {coroutine c body}
list [p]

### yieldto-namespace
namespace eval n {
    proc who {} {return n-who}
    proc body {} {yieldto who}
}
coroutine c n::body

### yieldto-current-coroutine
proc body {} {yield; yieldto string cat coroutine-left}
coroutine c body
c

### yieldto-then-too-many-args-ok
proc body {} {set l [yieldto string cat first]; yield $l}
coroutine c body
c a b c

### coroutine-eval-in-global-namespace
namespace eval n {
    proc body {} {yield [namespace current]; namespace current}
    coroutine c body
}
list [n::c]

### coroutine-command-with-namespace-relative
namespace eval n {proc f {} {yield nf}; set ::r [coroutine c f]}
list $r [info commands ::n::c] [info commands ::c]

### coroprobe
proc body {} {set secret 42; yield; return end}
coroutine c body
coroprobe c set secret

### coroprobe-level
proc body {} {yield; return end}
coroutine c body
list [coroprobe c info level] [coroprobe c info coroutine]

### coroprobe-not-a-coroutine
proc p {} {}
coroprobe p info level

### coroprobe-no-args
coroprobe

### coroinject
proc body {} {set r [yield first]; return "body got $r"}
coroutine c body
coroinject c apply {{args} {return "injected $args"}}
c value

### coroinject-order
proc body {} {yield; return $::log}
set log {}
coroutine c body
coroinject c apply {args {lappend ::log one}}
coroinject c apply {args {lappend ::log two}}
c

### coroinject-sees-locals
proc body {} {set x 1; yield; return "x=$x"}
coroutine c body
coroinject c apply {args {upvar 1 x v; set v changed}}
c

### coroinject-error
proc body {} {catch {yield} m; return "caught $m"}
coroutine c body
coroinject c apply {args {error injected}}
c

### coroinject-not-a-coroutine
coroinject nosuch list

### coroinject-no-args
coroinject

### coroutine-in-child-interp
interp create ch
ch eval {
    proc body {} {yield 1; yield 2; return 3}
    list [coroutine c body] [c] [c]
}

### coroutine-result-of-builtin
coroutine c string length abc

### coroutine-of-ensemble-or-alias
interp alias {} al {} apply {{} {yield via-alias; return end}}
list [coroutine c al] [c]

### proc-redefined-while-suspended
proc body {} {yield; return old}
coroutine c body
proc body {} {return new}
c

### namespace-deleted-while-suspended
namespace eval n {variable v 1; proc body {} {variable v; yield; return "still $v"}}
coroutine c n::body
namespace delete n
list [catch c m] $m

### recursion-limit-inside
proc p {} {p}
proc body {} {yield; catch p m; return $m}
coroutine c body
c

### yield-as-last-command-result
proc body {} {yield}
coroutine c body
c final

### array-and-upvar-persist
proc body {} {array set a {x 1}; upvar 0 a b; yield; set b(y) 2; lsort [array names a]}
coroutine c body
c

### foreach-position-persists
proc body l {foreach {a b} $l {yield $a-$b}}
coroutine c body {1 2 3 4 5}
list [c] [c] [c]

### command-substitution-partial-word
proc body {} {set s "<[yield 1]|[yield 2]>"; return $s}
coroutine c body
c A
c B

### many-suspended-at-once
proc gen n {yield; for {set i 0} {$i < $n} {incr i} {yield $i}; return done}
for {set i 0} {$i < 300} {incr i} {coroutine k$i gen [expr {$i % 7}]; k$i}
set out {}
while {[llength [info commands k*]]} {foreach k [lsort -dictionary [info commands k*]] {append out [$k]}}
string length $out

### renamed-and-deleted-while-it-runs
proc body {} {yield; rename [info coroutine] other; yield [info coroutine]; rename [info coroutine] {}; yield gone; puts never}
coroutine c body
list [c] [other] [catch other m] $m

### probe-renamed-imported
namespace eval n {proc body {} {set x 1; while 1 {yield $x; incr x}}; coroutine c body; namespace export c}
namespace import n::c
rename n::c n::d
coroprobe n::d set x 40
list [c] [n::d] [catch {namespace delete n; c} m] $m [info commands c]

### unset-trace-when-deleted
set log {}
proc body {} {set v 1; trace add variable v unset {apply {args {lappend ::log $args}}}; yield; set v 2}
coroutine c body
rename c {}
coroutine d body
d
set log

### leaves-at-once-1
coroutine c yield; lmap x {a b} {set x}

### leaves-at-once-2
proc p {} {coroutine c yield; lmap x {a b} {set x}}; p

### leaves-at-once-3
proc g {} {yield}; coroutine c g; lmap x {a b} {set x}

### leaves-at-once-4
proc g {} {yield}; proc p {} {coroutine c g; lmap x {a b} {set x}}; p

### leaves-at-once-5
coroutine c yield; list [lmap x {a b} {set x}]

### leaves-at-once-6
coroutine c yield; set y [lmap x {a b} {set x}]; set y

### leaves-at-once-7
coroutine c list 1; lmap x {a b} {set x}

### leaves-at-once-8
coroutine c yield; dict map {x y} {a b} {set x}

### leaves-at-once-9
coroutine c yield; set l {}; lappend l a; lappend l b; set l

### leaves-at-once-10
coroutine c yield; c; lmap x {a b} {set x}

### leaves-at-once-11
eval {}; lmap x {a b} {set x}

### leaves-at-once-12
proc g {} {}; g; lmap x {a b} {set x}

### leaves-at-once-13
for {set i 0} {$i < 1000} {incr i} {coroutine c$i yield $i}; lmap x {a b} {set x}

### leaves-at-once-14
interp alias {} co {} coroutine; co c yield; lmap x {a b} {set x}

### leaves-at-once-15
set c coroutine; {*}$c c yield; lmap x {a b} {set x}

### leaves-at-once-16
set l {coroutine c yield}; {*}$l; lmap x {a b} {set x}

### leaves-at-once-17
proc t args {}; trace add execution coroutine enter t; coroutine c yield; lmap x {a b} {set x}

### leaves-at-once-18
coroutine c yieldto list 5; lmap x {a b} {set x}

### leaves-at-once-19
list 1 [coroutine c yieldto list 5] [lmap x {a b} {set x}]

### leaves-at-once-20
proc g {} {coroutine d yield 4; lmap x {a b} {yield $x}}; list [coroutine c g] [c 1] [c 2]

### leaves-at-once-21
namespace ensemble create -command e -map {co coroutine}; list [e co c yield 3] [lmap x {a b} {set x}]

### leaves-at-once-22
list [namespace eval n {coroutine c yield 3}] [lmap x {a b} {set x}]

### leaves-at-once-23
list [catch {coroutine c yield 3} m] $m [lmap x {a b} {set x}]

### leaves-at-once-24
list [coroutine c eval yield 3] [c 1] [lmap x {a b} {set x}]

### leaves-at-once-25
interp create i; i alias co coroutine; list [catch {i eval {co c yield 1}} m] $m [lmap x {a b} {set x}]

### tail-yield-in-another-namespace
namespace eval ns {proc q {} {tailcall yield z}; proc who {} {return ns}}
proc who {} {return global}
list [coroutine d apply {{} {list [ns::q] [who]}}] [d val]

### tail-yield-ends-the-coroutine
list [coroutine c apply {{} {tailcall yield t}}] [c x] [info commands c]

### tail-yieldto
list [coroutine c apply {{} {tailcall yieldto list t u}}] [c a b] [info commands c]

### tail-yield-behind-tail-calls
proc t n {if {$n} {tailcall t [incr n -1]} else {tailcall yield bottom}}
list [coroutine e apply {{} {list [t 5] [t 2]}}] [e 1] [e 2]

### tail-coroutine-that-yields-at-once
list [coroutine f apply {{} {tailcall coroutine g apply {{} {yield in}}}}] [info commands f] [info commands g] [g]

### tail-coroutine-as-the-last-command
proc p {} {tailcall coroutine g yield in}
p

### yieldto-yield-leaves-two
list [coroutine a apply {{} {set r [coroutine b apply {{} {set w [yieldto yield x]; return "b got $w"}}]; return "a got $r"}}] [a 5] [b 6]

### yieldto-yield-from-a-resumed-one
list [coroutine a apply {{} {coroutine b apply {{} {yield; yieldto yield x}}; set r [b]; return "a got $r"}}] [a 5] [b 7]

### yieldto-yieldto
list [coroutine a apply {{} {coroutine b apply {{} {yieldto yieldto list 1 2}}}}] [a 5 6] [b 3]

### tail-yield-in-a-catch
proc t {} {tailcall yield bottom}
list [coroutine h apply {{} {catch t m; list caught $m}}] [h 5]

### tail-yield-completes-fine
list [catch {coroutine c apply {{} {tailcall yield t}}} m o] $m $o

### tail-yield-in-a-loop
proc t {} {tailcall yield bottom}
list [coroutine i apply {{} {foreach x {1 2} {lappend r [t]}; set r}}] [i a] [i b]

### yieldto-of-a-procedure-that-tail-yields
namespace eval ns {proc q {} {tailcall yield z}}
list [coroutine j apply {{} {ns::q; yieldto ns::q}}] [catch j m] $m

### tail-yield-in-a-nested-run
proc t {} {tailcall yield bottom}
coroutine c apply {{} {lsort -command {apply {{a b} {t}}} {b a}}}

### yieldto-in-a-deleted-namespace
namespace eval n {}
proc n::body {} {
  yield first
  yieldto string cat never
}
coroutine c n::body
namespace delete n
list [catch c m] $m $errorCode [info commands c]

### corotype
coroutine c eval {
  yield
  yieldto string cat second
  tcl::unsupported::corotype [info coroutine]
}
set seen [list [tcl::unsupported::corotype c] [c] [::tcl::unsupported::corotype c] [c]]
proc no {} {}
foreach name {nosuch no list} {lappend seen [catch {tcl::unsupported::corotype $name} m] $m $errorCode}
lappend seen [catch {tcl::unsupported::corotype} m] $m

### return-ends-a-script-made-at-top-level
coroutine c eval {yield 1; return x}
proc f {} {list [c] went on}
f

### return-passes-a-script-made-in-a-procedure
proc f {} {coroutine c eval {yield 1; return x}; c; list went on}
f

### return-code-ends-a-script-made-at-top-level
coroutine c eval {yield 1; return -code error x}
proc f {} {c; list went on}
f

### return-of-two-levels-from-a-coroutine-made-at-top-level
proc g {} {yield 1; return -level 2 -code 7 x}
coroutine c g
proc f {} {list [catch c message options] $message $options}
f

### return-without-a-yield-at-top-level
set r [coroutine c eval {return x}]
list went on $r

### inject-error-info-that-is-given
coroutine c eval {catch {yield 1} m o; yield [list $m [dict get $o -errorinfo] [dict get $o -errorcode]]}
coroinject c error boo
c code

### tailcall-resumes
proc g {} {yield; list [yield a] b}
coroutine c g
proc f {} {tailcall c}
list [f] [c x]
