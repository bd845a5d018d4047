What is known of errors that were caught, whenever somebody looks: at once, later, after other errors, or not at all.

### info-after-many
proc f x { error "bad $x" }
for {set i 0} {$i < 5} {incr i} { catch {f $i} }
list $::errorInfo $::errorCode

### info-while-another-passes
proc f x { throw [list X $x] "bad $x" }
proc g {} { upvar 1 seen seen; try { f 2 } finally { lappend seen $::errorInfo $::errorCode } }
catch {f 1}
catch {g}
list $seen $::errorInfo

### info-assigned-then-caught
proc f x { throw [list X $x] "bad $x" }
catch {f 1}
append ::errorInfo +
set l [list $::errorInfo $::errorCode]
catch {f 2}
set ::errorCode mine
lappend l $::errorInfo $::errorCode
catch {f 3}
unset ::errorInfo
lappend l [info exists ::errorInfo] $::errorCode
catch {f 4}
lappend l $::errorInfo $::errorCode

### info-through-a-link
proc f x { throw [list X $x] "bad $x" }
proc g {} {
    upvar #0 errorInfo info errorCode code
    foreach x {1 2 3} { catch {f $x}; lappend l [lindex [split $info \n] 0] $code }
    set l
}
g

### finally-passes-on
proc f {} { throw {A B} thrown }
proc g {} { try { f } finally { set x 1 } }
proc h {} { try { g } finally { set x 1 } }
list [catch h m o] $m $o $::errorInfo

### finally-catches-another
proc f {} { throw {A B} thrown }
proc g {} { try { f } finally { catch {error other} } }
list [catch g m o] $m $o $::errorInfo

### no-handler-matches
proc f {} { throw {A B} thrown }
proc g {} { try { f } trap B m {} trap {A B C} m {} }
list [catch g m o] $m $o

### handler-fails
proc f {} { throw {A B} thrown }
proc g {} { try { f } trap A m { error again } }
list [catch g m o] $m $o

### handler-fails-after-another
proc f {} { throw {A B} thrown }
proc g {} { try { f } trap A m { catch {error other}; error again } finally { catch {error last} } }
list [catch g m o] $m [dict get $o -during]

### handler-goes-on-with-the-loop
proc f x { throw [list X $x] "bad $x" }
proc g {} {
    foreach i {1 2 3} {
        try { f $i } trap {X 2} m { continue } on error m { lappend l $m } finally { lappend l f$i }
    }
    list $l $::errorCode
}
g

### handler-looks
proc f {} { throw {A B} thrown }
proc g {} { try { f } on error m { list $m $::errorInfo [info errorstack] } }
g

### passes-on-through-many
proc f {} { throw {A B} thrown }
proc g n { if {$n == 0} f; try { g [expr {$n - 1}] } finally { set x 1 } }
list [catch {g 40} m o] [dict get $o -errorcode] [dict get $o -errorline] [llength [split [dict get $o -errorinfo] \n]]

### found-by-expr
proc f {} { try { expr {1 + [string length a] + "x"} } finally { set x 1 } }
list [catch f m o] $o

### given-trace-passes-on
proc f {} { error msg "given info" {C D} }
proc g {} { try { f } finally { set x 1 } }
list [catch g m o] $o

### in-a-child
interp create k
proc f {} { try { k eval {try { error inside } finally { set x 1 }} } on error m { catch {k eval {error second}}; error outer } }
list [catch f m o] $o [k eval {set ::errorInfo}]

### handler-yields
proc f {} { throw {A B} thrown }
proc g {} {
    coroutine c apply {{} { try f on error m { yield $m; error second } }}
    catch {error between}
    list [catch c m o] $m [dict get $o -during -errorcode]
}
g

### many-words
proc f args { error "no [llength $args]" }
set l [lrepeat 400 word]
list [catch {f {*}$l} m] $m [string length $::errorInfo] [llength [info errorstack]]

### return-code-of-catch
foreach code {ok error break continue} { catch "return -code $code x" m o; lappend l $m $o }
set l

### return-code-in-procedures
proc f {} { return -code error failed }
proc g {} { return -code break }
proc h {} { foreach x {1 2} { g; lappend l $x }; foreach x {1 2} { return -code ok [info exists l] } }
list [catch f m o] $m $o [h]

### return-code-return
proc f {} { return -code return inner }
proc g {} { f; return outer }
g

### return-code-alone
proc f {} { return -code error }
list [catch f m o] $m $o

### procedure-gone
proc f x { error "bad $x" }
proc g {} { catch {f 1}; rename f h; catch {h 2} m o; rename h {}; proc f {} {}; list $::errorInfo [info errorstack] [dict get $o -errorstack] }
g

### procedure-defined-anew
proc f x {
    error "bad $x"
}
proc g {} { catch {f 1}; proc f x { return "\n\n\n$x" }; list $::errorInfo [dict get [info errorstack] CALL] [f 2] }
g

### namespace-gone
namespace eval n { proc f x { error "bad $x" } }
catch {namespace eval n { f 1 }}
namespace delete n
list $::errorInfo [info errorstack]

### variables-change
proc f {l} { lappend l more; error $l }
proc g {} {
    set l [list first [string repeat x 40]]
    catch {f $l} m o
    for {set i 0} {$i < 5} {incr i} { lappend l $i; append m $i }
    set text abc
    append text [string repeat d 40]
    catch {expr {$text + 1}} m2 o2
    append text e
    list $::errorInfo [info errorstack] [dict get $o -errorstack] [string length $text$m] [dict get $o2 -errorstack]
}
g

### script-gone
proc g n { catch [string cat {error } "gone$n" "\n\n"]; for {set i 0} {$i < 50} {incr i} { eval "set x$i \[string repeat y $i]" }; list $::errorInfo [info errorstack] }
list [g 1] [g 2]

### long-script
proc g {} { catch "error [string repeat {ab } 10][string repeat x 300]" ; return $::errorInfo }
proc h {} { catch {error short "" {A B}; set x aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa} ; return $::errorInfo }
proc u {} { catch {eval [list error [string repeat \u00e9\u20ac 60]]}; return $::errorInfo }
list [g] [h] [u]

### lines
proc f x {

    if {$x} {
        error "bad"
    }
}
proc g {} {
    catch { f 1 } m o

    list [dict get $o -errorline] $::errorInfo
}
g

### line-after-another
proc f x {
    catch {error inner}

    error outer$x
}
proc g {} {
    foreach x {1 2 3} {
        catch {

            f $x } m o
        lappend l [dict get $o -errorline]
    }
    lappend l $::errorInfo
}
g

### line-of-a-given-trace
proc f {} {


    catch {error a}
    error msg "given"
}
catch {

f} m o
list [dict get $o -errorline] $::errorInfo

### error-in-a-trace
trace add variable v write {apply {args { catch {error inside} m o; lappend ::seen $::errorInfo; error "no $args" }}}
proc f {} { catch {error before}; catch {set ::v 1} m o; list $m $::seen $::errorInfo [dict get $o -errorstack] }
f

### error-caught-in-a-trace
trace add variable v read {apply {args { catch {error inside} }}}
set v 5
proc f {} { catch {error before$::v} m o; list $m $::v $::errorInfo [dict get $o -errorinfo] }
f

### trace-of-error-info
trace add variable ::errorInfo write {apply {{name args} { upvar #0 $name i; lappend ::seen [lindex [split $i \n] 0]; catch {error nested} }}}
proc f x { error "bad $x" }
proc g {} { foreach x {1 2} { catch {f $x} }; list [lsort -unique $::seen] $::errorInfo }
g

### trace-of-error-code-comes-later
proc f x { throw [list X $x] "bad $x" }
proc g {} {
    catch {f 1}
    trace add variable ::errorCode write {apply {args { lappend ::seen $::errorCode }}}
    catch {f 2}
    catch {f 3}
    trace remove variable ::errorCode write {apply {args { lappend ::seen $::errorCode }}}
    catch {f 4}
    list $::seen $::errorCode
}
g

### trace-of-reading
proc f x { error "bad $x" }
proc g {} {
    catch {f 1}
    trace add variable ::errorInfo read {apply {args { lappend ::reads [info level] }}}
    catch {f 2}
    list [lindex [split $::errorInfo \n] 0] $::reads
}
g

### leave-trace-of-what-fails
proc f x { error "bad $x" }
proc given {} { error msg {given info} }
foreach p {f given} { trace add execution $p leave {apply {args { catch {error inside} }}} }
proc g {} { list [catch {f 1} m o] $m [dict get $o -errorstack] $::errorInfo [catch given m o] [dict get $o -errorinfo] $::errorInfo }
g

### error-in-a-leave-trace
proc f x { catch {error within}; return $x }
trace add execution f leave {apply {args { error "not left" }}}
proc g {} { list [catch {f 1} m o] $m $::errorInfo [dict get $o -errorcode] }
g

### steps
proc f x { catch {error "bad $x"} m; error again }
trace add execution f enterstep {apply {args { catch {error step}; lappend ::seen [lindex [split $::errorInfo \n] 0] }}}
list [catch {f 1} m o] $m $::errorInfo $seen [dict get $o -errorline]

### steps-look
proc f x {
    catch {error "bad $x"} m
    set y 1
    error again
}
catch {error before}
trace add execution f enterstep {apply {args { lappend ::seen [lindex [split $::errorInfo \n] 0] }}}
list [catch {f 1} m o] $::errorInfo $seen [dict get $o -errorline]

### coroutine-fails-later
proc c {} { catch {error early}; yield $::errorInfo; lappend l $::errorInfo; error late }
coroutine k c
catch {error between}
list [catch k m o] $m $::errorInfo [dict get $o -errorstack]

### coroutine-looks-after-others
proc c {} { catch {error early} m o; yield; catch {error second} m2 o2; yield; list [dict get $o -errorinfo] [dict get $o2 -errorstack] $::errorInfo }
coroutine k c
catch {error a}
k
catch {error b}
k

### coroutine-in-try
proc c {} { try { yield; error inside } trap NONE m { yield $m; error "again $m" } finally { yield last } }
proc d {} { lappend l [coroutine k c] [k]; catch {error other}; lappend l [k]; catch {error other2}; lappend l [catch k m o] $m [dict get $o -during -errorcode] $::errorInfo }
d

### injected-error
proc c {} { yield a; yield b; return done }
proc d {} {
    coroutine k c
    coroinject k apply {args { return resumed }}
    coroinject k apply {args { catch {error quiet}; return first }}
    list [k] $::errorInfo $::errorCode [k]
}
d

### failing-injection-before-another
proc c {} { yield a; yield b; return done }
proc d {} {
    coroutine k c
    coroinject k apply {args { return resumed }}
    coroinject k apply {args { throw {A B} bad }}
    list [catch k m] $m $::errorInfo $::errorCode [info errorstack]
}
d

### child-fails-and-goes-on
interp create k
k eval { proc f x { error "inside $x" {} [list K $x] } }
proc g {} {
    catch {k eval {f 1}} m o
    catch {error mine}
    list $::errorInfo $::errorCode [k eval {list $errorInfo $errorCode [info errorstack]}] [dict get $o -errorcode] [dict get $o -errorinfo]
}
g

### child-keeps-its-own
interp create k
proc g x { k eval [list error "inside $x"] }
proc h {} { g 1 }
catch h m o
list [k eval {set errorInfo}] [k eval {info errorstack}] $::errorInfo [dict get $o -errorstack]

### child-calls-back
interp create k
interp alias k back {} back
proc back x { catch {error "caught $x"}; error "back $x" }
list [catch {k eval {catch {back 1} m; set l [list $errorInfo $m]; catch {error own}; lappend l $errorInfo}} r] $r $::errorInfo

### child-gone
interp create k
catch {k eval {error inside}} m o
interp delete k
list $::errorInfo $m [dict get $o -errorstack]

### nested-in-uplevel
proc f {} { uplevel 1 { catch { uplevel 1 { catch {error deep}; lappend ::l $::errorInfo; error less } } m o; lappend ::l $::errorInfo; error least } }
proc g {} { f }
list [catch g m o] $l $::errorInfo [dict get $o -errorstack]

### levels
proc f n { return -code error -level $n -errorcode [list L $n] "level $n" }
proc g n { f $n; return passed }
foreach n {0 1 2} { lappend l [catch {g $n} m o] $m $::errorInfo $::errorCode [dict get $o -level] }
set l

### options-later
proc f x { throw [list X $x] "bad $x" }
proc g {} { foreach x {1 2 3 4} { catch {f $x} m o($x) }; f 5 }
proc h {} { upvar #0 o o; catch g m o(5); foreach x {5} { lappend l [dict get $o($x) -errorinfo] [dict get $o($x) -errorstack] }; set l }
h

### all-options-later
proc f x { throw [list X $x] "bad $x" }
proc g {} {
    foreach x {1 2 3} { catch {f $x} m o; lappend all $o }
    foreach o $all { lappend l [dict get $o -errorcode] [dict get $o -errorinfo] [dict get $o -errorstack] [dict get $o -errorline] }
    set l
}
g

### options-passed-on-later
proc f x { throw [list X $x] "bad $x" }
proc g {} { catch {f 1} m o; catch {f 2}; return -options $o $m }
proc h {} { g }
list [catch h m o] $m $::errorCode $::errorInfo [dict get $o -errorcode]

### passed-on-with-changes
proc f x { throw [list X $x] "bad $x" }
proc g {} { try { f 1 } on error {m o} { catch {error other}; dict set o -errorcode MINE; dict set o -extra 5; return -options $o "more $m" } }
list [catch g m o] $m $::errorCode $::errorInfo [dict get $o -extra]

### error-of-error-info
proc f x { error "bad $x" }
proc g {} { if {[catch {f 1} m]} { set info $::errorInfo; set code $::errorCode; catch {f 2}; error $m $info $code } }
list [catch g m o] $::errorInfo [dict get $o -errorstack]

### set-by-hand
proc f x { error "bad $x" }
proc g {} {
    catch {f 1}
    set ::errorInfo hand
    set ::errorCode {B Y}
    set l [list $::errorInfo $::errorCode [lindex [info errorstack] 0]]
    catch {set x 1}
    lappend l $::errorInfo
    catch {f 2}
    unset ::errorInfo ::errorCode
    lappend l [info exists ::errorInfo] [info exists ::errorCode]
    catch {f 3}
    lappend l $::errorInfo $::errorCode
}
g

### an-array-of-that-name
proc f x { error "bad $x" }
catch {f 1}
unset errorInfo
upvar #0 errorInfo i
catch {f 2}
list $i [array exists errorInfo] [info vars errorI*]

### names-exist
proc f x { error "bad $x" }
proc g {} { global errorInfo; catch {f 1}; list [info exists errorInfo] [info exists ::errorCode] [lsort [info globals error*]] [string length $errorInfo] }
g

### handlers-nest
proc f x { throw [list X $x] "bad $x" }
proc g {} {
    try {
        try { f 1 } trap {X 2} m { lappend l two } finally { try { f 3 } trap {X 3} {} { lappend l three } }
    } trap {X 1} m { lappend l $m $::errorCode } finally { lappend l last }
    set l
}
g

### finally-returns
proc f x { throw [list X $x] "bad $x" }
proc g {} { try { f 1 } finally { return fine } }
proc h {} { foreach x {1 2} { try { f $x } finally { continue } }; return $::errorCode }
list [g] $::errorCode [h]

### traps-of-other-codes
proc f c { return -code error -errorcode $c failed }
foreach c {{A B} A {A "B C"} {} "A \{" {a b} {A  B}} {
    try { f $c } trap {A B} {} { lappend l AB } trap A {} { lappend l A } trap {} {} { lappend l any } on error m { lappend l $m }
}
set l

### traps-in-a-loop
proc f i { switch [expr {$i % 4}] { 0 { throw {N ZERO} z } 1 { error one } 2 { return -code error two } }; return ok }
proc g n {
    for {set i 0} {$i < $n} {incr i} {
        try { f $i } trap {N ZERO} m { incr count($m) } on error m { incr count($m) } finally { incr count(all) }
    }
    list [lsort [array get count]] $::errorInfo $::errorCode
}
g 400

### many-levels
proc f n { if {$n == 0} { error bottom } else { f [expr {$n - 1}] } }
catch {f 60} m o
list [llength [split $::errorInfo \n]] [llength [info errorstack]] [string length [dict get $o -errorinfo]]

### sorting-fails
proc cmp {a b} { catch {error "within $a"}; error "cannot compare $a" }
proc g {} { catch {lsort -command cmp {b a}} m o; list $m $::errorInfo [dict get $o -errorstack] }
g

### substitution-fails
proc f x { error "bad $x" }
proc g {} { catch {subst {a [f 1] b}} m o; catch {expr {1 + [f 2]}}; list $::errorInfo [dict get $o -errorinfo] }
g

### lambda-gone
proc g {} { catch {apply [list x "error \"bad \$x\""] 5} m o; catch {apply {{} {set nosuch}}}; list [dict get $o -errorinfo] $::errorInfo [info errorstack] }
g

### return-code-error-looks
proc f {} { return -code error "failed" }
proc g {} { f }
proc h {} { catch g m o; list $m $o $::errorInfo $::errorCode [info errorstack] }
h

### the-message-changes-later
proc f {} {
    set l [list a [string repeat b 40]]
    lappend l c
    catch {error $l} m o
    lappend l d
    set text [string repeat t 40]
    append text u
    catch {throw {A B} $text} m2 o2
    append text v
    list $::errorInfo $l $m $m2 [dict get $o -errorinfo] [dict get $o2 -errorstack] [info errorstack]
}
f

### handler-resumes-what-had-a-handler
proc c {} {
    yield
    try { error first } on error m { yield $m }
    yield between
    try { throw {C D} second } finally { yield finally }
}
proc d {} {
    coroutine k c
    k
    try { throw {A B} outer } on error m { lappend l [k]; lappend l [k]; lappend l [catch k m2] $m2; error [list $l] }
}
list [catch d m o] $m [dict get $o -during -errorcode] [dict get $o -during -errorinfo]

### handler-ends-a-coroutine-with-a-handler
proc c {} { yield; try { error first } on error m { yield $m }; return done }
proc d {} {
    coroutine k c
    k
    try { throw {A B} outer } on error m { k; throw {E F} more }
}
list [catch d m o] $m [dict get $o -during -errorcode] [dict get $o -during -errorinfo]

### handler-calls-what-has-a-handler
proc f n { if {$n == 0} { throw {A B} bottom }; try { f [expr {$n - 1}] } on error m { catch {error within$n}; g $n; throw [list N $n] "$m $n" } }
proc g n { try { error g$n } on error m {}; foreach x {1 2} { try { error $x } on error m continue } }
list [catch {f 3} m o] $m [dict get $o -during -during -during -errorcode] [dict get $o -during -during -errorinfo]

### finally-after-a-loop-left-a-handler
proc f {} {
    foreach x {1 2 3} { try { error $x } on error m { if {$x < 3} continue; break } }
    try { throw {A B} last } finally { foreach x {1 2} { try { error $x } on error m { continue } } }
}
list [catch f m o] $m [dict get $o -errorcode] [dict get $o -errorinfo]

### return-code-error-in-what-is-defined-while-it-is-called
proc unknown args {
    proc added {first args} {return -code error direct}
    set code [catch {uplevel 1 $args} result options]
    set trace [dict get $options -errorinfo]
    dict unset options -errorinfo
    dict incr options -level
    lappend ::l $trace
    return -options $options $result
}
proc outer args { added {*}$args }
foreach call {outer added outer} {
    catch {rename added {}}
    catch {$call a short}
    lappend l $::errorInfo
    catch {$call a short}
    lappend l $::errorInfo
}
set l

### return-code-error-after-a-given-trace
proc f {} { return -code error direct }
proc h {} { catch {error a "given info"}; catch {return -code error -errorinfo mine m}; f }
catch h
lappend l $::errorInfo
catch {eval {rename nosuch {}}}
catch f
lappend l $::errorInfo
catch {uplevel 1 {error msg given}}
catch {return -options {-code 1 -level 1 -errorinfo info} m}
catch {f}
lappend l $::errorInfo

### return-code-error-after-options-of-another
proc f {} { return -code error direct }
proc again {} { catch {error first} m o; dict incr o -level; dict unset o -errorinfo; return -options $o $m }
proc g {} { catch again; catch {return -level 0 -code error -errorinfo x y}; f }
catch {again}
catch {f}
lappend l $::errorInfo
catch {g}
lappend l $::errorInfo
