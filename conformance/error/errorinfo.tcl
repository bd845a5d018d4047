Traces of errors that pass through several kinds of script, and their line numbers.

### proc-in-proc
proc a {} {
    b
}
proc b {} {
    set x 1
    c 1 2
}
proc c {x y} {

    error "x=$x"
}
a

### while-in-foreach-in-proc
proc p {} {
    foreach x {1 2} {
        while 1 {
            if {$x == 2} {
                error "x is $x"
            }
            break
        }
    }
}
p

### uplevel-in-proc-in-foreach
proc run script {
    uplevel 1 $script
}
proc p {} {
    foreach x {1} {
        run {
            set y 2
            error inner
        }
    }
}
p

### catch-inside-does-not-add
proc p {} {
    catch {error hidden}
    set a 1
    error visible
}
p

### eval-in-namespace-in-proc
proc p {} {
    namespace eval ns {
        eval {
            error deep
        }
    }
}
p

### apply-in-uplevel
proc p {} {
    uplevel 1 {
        apply {{} {
            error lambda
        }}
    }
}
p

### switch-in-while-computed
set body {
    switch a {
        a {
            error here
        }
    }
}
while 1 $body

### if-in-foreach-computed
set cmd {
    if 1 {
        error here
    }
}
foreach x 1 $cmd

### nested-eval-line-numbers
eval {
    set a 1
    eval {
        set b 2
        eval {
            error deepest
        }
    }
}

### substitution-in-word
proc f {} {error in-f}
proc p {} {
    set a "text [f] more"
}
p

### substitution-in-expression
proc f {} {error in-f}
proc p {} {
    expr {1 + [f]}
}
p

### substitution-in-array-index
proc f {} {error in-f}
proc p {} {
    set a([f]) 1
}
p

### substitution-in-variable-reference
proc p {} {
    set x $a([error idx])
}
p

### substitution-nested-lines
proc p {} {
    list a [
        list b [
            error deep
        ]
    ]
}
p

### condition-of-while
proc f {} {
    error cond
}
proc p {} {
    set i 0
    while {[f]} {
        incr i
    }
}
p

### list-argument-of-foreach
proc p {} {
    foreach x [error listarg] {
        set y 1
    }
}
p

### default-proc-error-in-expr
proc p {} {
    set x abc
    set y [expr {$x * 2}]
}
p

### divide-by-zero
proc p {a b} {
    set q [expr {
        $a / $b
    }]
}
p 1 0

### expression-error-in-if
proc p {} {
    set x {}
    if {$x > [error cmp]} {
        set y 1
    }
}
p

### unknown-command-in-nested-body
proc p {} {
    foreach x {1} {
        if 1 {
            nosuchcommand $x
        }
    }
}
p

### wrong-args-of-builtin-in-proc
proc p {} {
    set a 1
    lindex
}
p

### wrong-args-of-compiled-builtin-in-proc
proc p {} {
    set a 1
    incr
}
p

### wrong-args-of-proc-in-expression
proc f {a} {}
proc p {} {
    expr {[f] + 1}
}
p

### bad-option-in-proc
proc p {} {
    set l {b a}
    lsort -nosuch $l
}
p

### parse-error-in-body-line
proc p {} {
    set a 1
    set b [list x
}
p

### parse-error-in-eval
proc p {} {
    eval "set a 1\nset b \"open"
}
p

### extra-characters-in-body
proc p {} {
    set a {x}y
}
p

### rethrow-with-options
proc low {} {error low-level}
proc mid {} {
    if {[catch {low} msg opts]} {
        return -options $opts $msg
    }
}
proc top {} {
    mid
}
top

### rethrow-with-new-message
proc low {} {error low-level}
proc mid {} {
    if {[catch {low} msg opts]} {
        return -options $opts "mid: $msg"
    }
}
mid

### rethrow-with-error-three-args
proc low {} {error low-level}
proc mid {} {
    if {[catch {low} msg]} {
        error "again: $msg" $::errorInfo $::errorCode
    }
}
mid

### rethrow-incremented-level
proc low {} {error low-level}
proc mid {} {
    if {[catch {low} msg opts]} {
        dict incr opts -level
        return -options $opts $msg
    }
}
proc top {} {
    mid
}
top

### return-code-error-in-helper
proc check v {
    if {$v < 0} {
        return -code error "negative: $v"
    }
}
proc user {} {
    set x -1
    check $x
}
user

### try-finally-in-proc
proc p {} {
    try {
        set a 1
        error "from try"
    } finally {
        set b 2
    }
}
p

### try-handler-rethrow
proc p {} {
    try {
        error original
    } on error {m o} {
        return -options $o $m
    }
}
p

### error-in-trace-callback
proc cb args {
    error "no writing"
}
trace add variable v write cb
proc p {} {
    global v
    set v 1
}
p

### error-in-read-trace
proc cb args {
    error "no reading"
}
set v 1
trace add variable v read cb
proc p {} {
    global v
    return "value: $v"
}
p

### error-in-unset-trace-ignored
set v 1
trace add variable v unset {apply {args {error "ignored"}}}
unset v

### lsort-command-error
proc cmp {a b} {
    error "cannot compare"
}
proc p {} {
    lsort -command cmp {b a}
}
p

### regsub-command-error
proc cb m {error "callback $m"}
regsub -command a abc cb

### dict-for-error
proc p {} {
    dict for {k v} {a 1} {
        error "at $k"
    }
}
p

### dict-for-error-global
dict for {k v} {a 1} {
    set x 1
    error "at $k"
}

### dict-map-error
dict map {k v} {a 1} {
    error "at $k"
}

### dict-filter-script-error
dict filter {a 1} script {k v} {
    error "at $k"
}

### dict-update-error
set d {a 1}
dict update d a x {
    error "in update"
}

### dict-with-error
set d {a 1}
dict with d {
    error "in with"
}

### time-error
proc p {} {
    time {
        error timed
    }
}
p

### subst-error
proc p {} {
    subst {text [error in-subst]}
}
p

### string-map-argument-error
proc p {} {
    string map {a} abc
}
p

### ensemble-subcommand-error
proc p {} {
    string nosuch x
}
p

### ensemble-wrong-args
proc p {} {
    string length
}
p

### interp-eval-error
interp create child
proc p {} {
    child eval {
        set x 1
        error "in child"
    }
}
p

### interp-alias-error
proc target x {
    error "target got $x"
}
interp alias {} al {} target pre
proc p {} {
    al
}
p

### interp-alias-wrong-args
proc target x {}
interp alias {} al {} target
al 1 2

### coroutine-body-error
proc body {} {
    yield
    error "in coroutine"
}
coroutine c body
proc p {} {
    c
}
p

### coroutine-creation-error
proc body {} {
    error "at start"
}
proc p {} {
    coroutine c body
}
p

### namespace-unknown-error
namespace eval n {
    proc h args {
        error "unknown: $args"
    }
    namespace unknown h
    proc f {} {
        nosuch 1
    }
}
n::f

### recursion-trace
proc p n {
    if {$n == 0} {
        error bottom
    }
    p [expr {$n - 1}]
}
p 3

### deep-trace-length
proc p n {if {$n == 0} {error bottom} else {p [expr {$n - 1}]}}
catch {p 100}
list [llength [split $::errorInfo \n]] [string range $::errorInfo end-30 end]

### recursion-limit-trace-start
proc p {} {p}
catch p
join [lrange [split $::errorInfo \n] 0 8] \n

### command-text-long-truncated
proc p {} {
    error "a message that is long enough to make the text of this command longer than one hundred and fifty characters, so that it is cut short in the trace"
}
p

### command-text-multiline
proc p {} {
    list a \
        b [error here] \
        c
}
p

### command-text-with-comment-before
proc p {} {
    # leading comment
    error here ;# trailing comment
}
p

### command-text-after-semicolon
proc p {} {set a 1; set b 2; error third; set c 4}
p

### command-text-expansion
proc p {} {
    set l {a b}
    error {*}$l
}
p

### command-text-computed-name
proc p {} {
    set cmd error
    $cmd message
}
p

### message-with-newlines
proc p {} {
    error "first\nsecond\n"
}
p

### message-empty-in-proc
proc p {} {
    error ""
}
p

### message-ends-with-newline-global
error "line\n"

### unicode-in-trace
proc "\u00e9\U1f600" x {
    error "\u4e2d: $x"
}
"\u00e9\U1f600" "\u00fc"

### procedure-name-with-spaces
proc {my proc} {} {
    error here
}
{my proc}

### procedure-name-qualified
namespace eval a::b {proc f {} {
    error here
}}
a::b::f

### procedure-called-by-relative-name
namespace eval a {
    namespace eval b {proc f {} {error here}}
    proc g {} {b::f}
}
a::g

### procedure-imported-name
namespace eval a {proc f {} {error here}; namespace export f}
namespace import a::f
f

### procedure-aliased-name
proc f {} {error here}
interp alias {} g {} f
g

### tailcall-frame-missing
proc a {} {
    tailcall b
}
proc b {} {
    error in-b
}
proc c {} {
    a
}
c

### line-number-after-multiline-string
proc p {} {
    set s "line
line
line"
    error after
}
p

### line-number-after-backslash-newlines
proc p {} {
    list a \
         b \
         c
    error after
}
p

### line-number-in-quoted-body
proc p {} "
    set a 1

    error after
"
p

### line-number-crlf
proc p {} "\r\n    set a 1\r\n    error after\r\n"
catch p m o
dict get $o -errorinfo

### line-number-one-liner
proc p {} {error one}
p

### line-number-top-level-command
set a 1
set b 2
proc p {} {
    error x
}

p

### global-errorinfo-after-catch-levels
proc a {} {error deep}
proc b {} {catch a; return ok}
b
set ::errorInfo

### errorinfo-variable-traced-by-user
set log {}
trace add variable ::errorInfo write {apply {args {lappend ::log x}}}
catch {error y}
expr {[llength $log] > 0}

### errorinfo-settable
set ::errorInfo custom
catch {error new}
set ::errorInfo

### errorcode-kinds
set out {}
foreach s {
    {set nosuch} {nosuch} {expr {1/0}} {incr x abc} {lindex {a b} foo} {string nosuch} {lindex}
    {error e} {throw {A B} m} {expr {1 +}} {dict get {a 1} b} {lindex "a \{" 0} {format %d abc}
    {namespace delete nosuch} {rename nosuch x} {upvar 50 a b} {return -code nosuch}
    {interp eval nosuch {}} {string index abc x} {regexp ( x} {expr {sqrt(-1)}} {expr {nosuch(1)}}
} {
    catch $s m o
    lappend out [dict get $o -errorcode]
}
join $out \n

### errorline-of-nested-bodies
set out {}
foreach script {
    {error a}
    {
error b}
    {set x 1
set y 2; error c}
    {if 1 {
error d
}}
    {foreach x 1 {

error e
}}
    {eval {
error f
}}
} {
    catch $script m o
    lappend out $m [dict get $o -errorline]
}
set out

### errorline-in-proc
proc p {} {
    set a 1

    error here
}
catch p m o
dict get $o -errorline

### errorline-with-errorinfo-given
catch {

    error msg "given info"
} m o
list [dict get $o -errorline] [dict get $o -errorinfo]

### errorstack
proc a x {b [expr {$x + 1}]}
proc b y {error "y=$y"}
catch {a 1} m o
lrange [dict get $o -errorstack] 2 end

### errorstack-info
proc a {} {error x}
catch a
lrange [info errorstack] 2 end

### errorstack-uplevel
proc a {} {uplevel 1 b}
proc b {} {error x}
catch a m o
lrange [dict get $o -errorstack] 2 end

### background-free-error-in-vwait-less-update
set x 1
catch {error one {} {A}}
catch {error two}
list $::errorCode [lindex [split $::errorInfo \n] 0]

### tailcall-eval
proc f {} {tailcall eval {error x}}
f

### tailcall-dict-for
proc f {} {tailcall dict for {k v} {a b} {error x}}
f

### tailcall-dict-map
proc f {} {tailcall dict map {k v} {a b} {error x}}
f

### tailcall-dict-with-nothing
proc f {} {tailcall dict with d {}}
f

### yieldto-eval
coroutine c eval {yieldto eval {error x}}

### expanded-eval-tailcall-in-procedure
proc f {} {tailcall {*}{eval {error x}}}
proc g {} {f; list}
g
