### catch-ok
catch {set x 5}

### catch-ok-result
list [catch {set x 5} r] $r

### catch-error
list [catch {error oops} r] $r

### catch-codes
list [catch {set x 1}] [catch {error x}] [catch {return x}] [catch {break}] [catch {continue}]

### catch-result-variable-empty
catch {} r
list [info exists r] $r

### catch-options-ok
catch {set x 1} r o
lsort -stride 2 $o

### catch-options-error
catch {error msg} r o
lsort [dict keys $o]

### catch-options-error-values
catch {error msg {} {CODE 1}} r o
list [dict get $o -code] [dict get $o -level] [dict get $o -errorcode] [dict get $o -errorline]

### catch-options-errorinfo
catch {
    set a 1
    error msg
} r o
dict get $o -errorinfo

### catch-options-errorline
catch {
    set a 1
    set b 2
    error msg
} r o
dict get $o -errorline

### catch-options-errorline-nested
catch {
    foreach x {1} {

        error msg
    }
} r o
dict get $o -errorline

### catch-options-break
catch {break} r o
list $r [lsort -stride 2 $o]

### catch-options-return
catch {return -code error -errorcode E x} r o
list $r [dict get $o -code] [dict get $o -level] [dict get $o -errorcode]

### catch-no-args
catch

### catch-too-many
catch {} a b c

### catch-sets-errorinfo-global
catch {error deep}
set ::errorInfo

### catch-sets-errorcode-global
catch {error deep {} {A B C}}
set ::errorCode

### catch-ok-leaves-errorinfo
catch {error first}
catch {set x 1}
string range $::errorInfo 0 4

### catch-nested
list [catch {catch {error inner} m; error "outer: $m"} r] $r

### catch-result-in-array-element
catch {error x} a(result) a(options)
list $a(result) [dict get $a(options) -code]

### catch-variable-is-array
set a(1) x
catch {set y 1} a

### catch-options-variable-is-array
set a(1) x
catch {set y 1} r a

### catch-options-variable-write-error-trace
proc p {} {
    set a(1) x
    catch {error inner} a
}
p

### catch-same-variable-for-both
catch {error x} v v
dict get $v -code

### catch-in-proc-local-variables
proc p {} {
    catch {error x} r o
    list $r [info locals]
}
lsort [lindex [p] 1]

### catch-break-does-not-leave-loop
set n 0
foreach x {1 2 3} {catch break; incr n}
set n

### catch-return-does-not-leave-proc
proc p {} {catch {return inner} r; return "outer $r"}
p

### catch-computed-script
set script {error computed}
list [catch $script m] $m $::errorInfo

### catch-computed-script-parse-error
set script "set x \{"
list [catch $script m] $m

### catch-parse-error-after-command
set x 0
list [catch {set x 1; set y "abc} m] $m $x

### catch-unknown-command
list [catch {nosuch_command a b} m] $m $::errorCode

### catch-deep-trace
proc a x {b [expr {$x + 1}]}
proc b x {
    c [expr {$x * 2}]
}
proc c x {

    error "value $x"
}
catch {a 5} m o
dict get $o -errorinfo

### catch-rethrow-keeps-trace
proc a {} {error original}
proc b {} {
    catch {a} m o
    return -options $o $m
}
catch b m o
dict get $o -errorinfo

### catch-rethrow-with-error-command
proc a {} {error original}
proc b {} {
    if {[catch {a} m]} {
        error $m $::errorInfo $::errorCode
    }
}
catch b m o
dict get $o -errorinfo

### catch-expression-result
set x [expr {[catch {expr {1 / 0}} m] + 1}]
list $x $m

### catch-arithmetic-codes
set out {}
foreach e {{1/0} {1%0} {0**-1} {int(1e400)} {sqrt(-1)} {log(0)} {1<<-1}} {
    lappend out [catch {expr $e} m] $m $::errorCode
}
set out

### catch-stack-overflow
proc p {} {p}
list [catch p m] $m $::errorCode

### catch-during-handled-keys
catch {
    try {error a} finally {error b}
} m o
list $m [dict exists $o -during] [dict get [dict get $o -during] -code]

### catch-error-in-nested-substitution
catch {set x a[set y b[error inner]]} m o
dict get $o -errorinfo

### catch-options-level-of-return-in-proc
proc p {} {return -level 2 -code error zip}
catch {p} m o
list $m [dict get $o -code] [dict get $o -level]

### catch-with-variable-named-like-options
catch {error x} -code -level
list [set -code] [dict get [set -level] -code]

### catch-then-success-options
catch {error x} m o
catch {set y 1} m o
lsort [dict keys $o]

### catch-result-quoting
list [catch {error "a \{ \[b \$c"} m] $m

### catch-compiled-in-loop
proc p {} {
    set out {}
    foreach s {{set x 1} {error e} break continue {return r}} {lappend out [catch $s m] $m}
    set out
}
p

### catch-unicode-message
list [catch {error "\u00e9\u4e2d\U1f600"} m] $m [string length $m]

### catch-namespaced-variable
namespace eval n {}
catch {error x} n::m n::o
list $n::m [dict get $n::o -code]

### catch-missing-namespace-variable
catch {error x} nosuch::m

### catch-success-options-after-caught-throw
proc p {} {
  try {throw {A B} x} trap {A B} message {}
  set q 1
  catch {incr q} result options
  set options
}
p

### catch-success-options-after-catch-without-options
proc p {} {
  catch {return -options {-foo 5} x}
  set q 1
  catch {incr q} result options
  set options
}
p

### catch-success-options-after-catch-with-options
proc p {} {
  catch {return -options {-foo 5} x} result before
  set q 1
  catch {incr q} result options
  list $before $options
}
p
