Traces of commands that evaluate scripts: compiled in procedures, called by another name, or outside of procedures.

### while-dynamic-body-in-proc
proc p b {while 1 $b}
p {
 error x
}

### while-dynamic-condition-in-proc
proc p c {while $c {}}
p {
 [error x]
}

### for-dynamic-body-in-proc
proc p b {for {} 1 {} $b}
p {
 error x
}

### if-dynamic-body-in-proc
proc p b {if 1 $b}
p {
 error x
}

### if-condition-with-dynamic-body
proc p b {if {
[error y]} $b}
p {}

### if-parse-error-in-condition-with-dynamic-body
proc p b {while {
1+} $b}
p {}

### foreach-dynamic-variables
proc p v {foreach $v {1 2} {
 error x
}}
p a

### switch-dynamic-body
proc p b {switch a a $b}
p {
 error x
}

### switch-fallthrough-names-the-pattern-that-matched
set s switch
$s 1 {
    a {set r 1}
    1 - default {
        error here
    }
}

### switch-fallthrough-glob
set s switch
$s -glob abc {
    x - a* - b {
        error here
    }
}

### switch-matchvar-is-called
switch -matchvar m -regexp a {
a {
error q}}

### switch-abbreviated-option-is-called
switch -gl a {
a {
error q}}

### switch-escapes-in-list
switch a {a\x20b {
error q} a {
error r}}

### catch-dynamic-script-in-proc
proc p {} {
    set s {error c}
    catch $s m
    set ::errorInfo
}
p

### catch-in-loop-at-top-errorline
foreach x 1 {
    set a 1
    set c [catch {error m}]
}
catch {

    foreach x 1 {

        error m
    }
} m o
dict get $o -errorline

### try-dynamic-body
proc p b {try $b on break {} {}}
p {
 error x
}

### try-dynamic-handler
proc p b {try {error a} on error {} $b}
p {
 error x
}

### try-dynamic-variables
proc p v {try {
error x
} on break $v {}}
p a

### try-finally-only-at-top
try {set x 1} finally {
    error x
}

### try-dynamic-body-finally-only
set b {
    error x
}
try $b finally {}

### try-renamed
rename try mytry
mytry {error x} on ok {} {}

### try-abbreviated-handler
set t try
$t {error a} tr NONE {} {
    error b
}

### try-order-of-options
catch {try {error a {} CODE} trap CODE {m o} {error b}} m o
dict keys $o

### words-are-substituted-before
proc w x {lappend ::log $x; return $x}
if 0 [w {set a 1}] elseif 0 [w {set a 2}] else [w {set a 3}]
set log

### switch-bodies-are-substituted-before
proc w x {lappend ::log $x; return $x}
switch b a [w {set r 1}] b [w {set r 2}]
set log

### redefined-in-the-same-script
rename if xif
proc if args {return [llength $args]}
foreach x {1 2} {lappend log [if a b c]}
set log

### redefined-break
rename break xb
proc break {} {return -code continue}
set l {}
foreach x {1 2 3} {lappend l $x; break; lappend l no}
set l

### redefined-trace
rename if xif
proc if args {
    error z
}
foreach x {1 2} {
    if a b c
}

### wrong-args-by-another-name
rename set put
put a b c

### continue-in-next-clause-of-inner-loop
set log {}
foreach x {1 2} {
    for {set i 0} {$i < 3} {incr i; continue} {lappend log $x$i}
    lappend log end
}
set log

### stale-line-of-error-with-info
proc p {} {
    catch {

        error x
    }
    error m INFO
}
p

### line-after-another-script
proc p {} {
    catch {

        error x
    }
    eval {set a 1}
    error m INFO
}
p
