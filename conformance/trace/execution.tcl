### enter
set log {}
proc p args {lappend ::log body}
trace add execution p enter {lappend ::log}
p 1 {a b}
set log

### leave
set log {}
proc p args {return "result $args"}
trace add execution p leave {lappend ::log}
p 1
set log

### leave-error
set log {}
proc p {} {error boom}
trace add execution p leave {lappend ::log}
catch p
set log

### leave-codes
set log {}
proc p code {return -code $code text}
trace add execution p leave {apply {{cmd code result op} {lappend ::log $code $result}}}
foreach c {ok error return break continue 7} {catch {p $c}}
set log

### enter-and-leave-order
set log {}
proc p {} {lappend ::log body}
trace add execution p {enter leave} {apply {args {lappend ::log [lindex $args end]}}}
p
set log

### several-enter-order
set log {}
proc p {} {}
trace add execution p enter {apply {args {lappend ::log first}}}
trace add execution p enter {apply {args {lappend ::log second}}}
p
set log

### several-leave-order
set log {}
proc p {} {}
trace add execution p leave {apply {args {lappend ::log first}}}
trace add execution p leave {apply {args {lappend ::log second}}}
p
set log

### enterstep
set log {}
proc p x {
    set a $x
    set b [expr {$a + 1}]
    return $b
}
trace add execution p enterstep {lappend ::log}
p 5
set log

### leavestep
set log {}
proc p x {
    set a $x
    return $a
}
trace add execution p leavestep {lappend ::log}
p 5
set log

### enterstep-nested-calls
set log {}
proc inner x {set y $x}
proc p {} {inner 1; inner 2}
trace add execution p enterstep {apply {{cmd op} {lappend ::log $cmd}}}
p
set log

### step-both
set log {}
proc p {} {set a 1; incr a}
trace add execution p {enterstep leavestep} {apply {{cmd args} {lappend ::log $cmd [lindex $args end]}}}
p
set log

### step-stops-after-return
set log {}
proc p {} {set a 1}
trace add execution p enterstep {apply {{cmd op} {lappend ::log $cmd}}}
p
set other 1
set log

### step-in-control-structures
set log {}
proc p {} {
    foreach x {1 2} {
        if {$x == 2} {
            set y found
        }
    }
}
trace add execution p enterstep {apply {{cmd op} {lappend ::log [lindex [split $cmd \n] 0]}}}
p
set log

### enter-error-stops-call
set log {}
proc p {} {lappend ::log body}
trace add execution p enter {apply {args {error "denied"}}}
list [catch p m] $m $log

### enter-error-trace
proc p {} {}
trace add execution p enter {apply {args {error "denied"}}}
proc q {} {
    p
}
q

### leave-error-replaces-result
proc p {} {return fine}
trace add execution p leave {apply {args {error "leave failed"}}}
list [catch p m] $m

### callback-result-ignored
proc p {} {return real}
trace add execution p {enter leave} {apply {args {return ignored}}}
p

### enter-redefines-command
proc p {} {return old}
trace add execution p enter {apply {args {proc ::p {} {return new}}}}
list [catch p m] $m [p]

### enter-deletes-command
proc p {} {return old}
trace add execution p enter {apply {args {rename ::p {}}}}
list [catch p m] $m

### builtin-command
set log {}
trace add execution string enter {lappend ::log}
string length abc
trace remove execution string enter {lappend ::log}
string length abc
set log

### compiled-builtin-command
set log {}
proc p {} {set x 5; incr x}
p
trace add execution incr enter {lappend ::log}
p
trace remove execution incr enter {lappend ::log}
p
set log

### trace-set-command
set n 0
trace add execution set enter {apply {args {incr ::n}}}
set a 1
set b 2
trace remove execution set enter {apply {args {incr ::n}}}
set c 3
expr {$n}

### renamed-command-keeps-trace
set log {}
proc p {} {}
trace add execution p enter {lappend ::log}
rename p q
q
set log

### called-through-namespace-name
set log {}
namespace eval n {proc p {} {}}
trace add execution n::p enter {lappend ::log}
n::p
::n::p
namespace eval n p
set log

### called-through-alias
set log {}
proc p args {}
interp alias {} al {} p pre
trace add execution p enter {lappend ::log}
al x
set log

### called-through-eval-list
set log {}
proc p args {}
trace add execution p enter {lappend ::log}
eval [list p "a b" {c}]
set log

### words-quoted-in-command-string
set log {}
proc p args {}
trace add execution p enter {lappend ::log}
set v "x y"
p $v "\n" {} \{ [string cat q r]
set log

### info
proc p {} {}
trace add execution p {enter leave} {cmd a}
trace add execution p {leavestep enterstep} {cmd b}
trace info execution p

### info-missing
trace info execution nosuch

### add-missing
trace add execution nosuch enter cmd

### remove
set log {}
proc p {} {}
trace add execution p enter {lappend ::log}
trace remove execution p enter {lappend ::log}
p
set log

### remove-not-present
proc p {} {}
trace remove execution p enter cmd

### bad-operation
proc p {} {}
trace add execution p nosuch cmd

### empty-operations
proc p {} {}
trace add execution p {} cmd

### remove-inside-callback
set log {}
proc p {} {}
proc cb args {lappend ::log fired; trace remove execution p enter cb}
trace add execution p enter cb
p
p
set log

### recursion-in-callback
set log {}
proc p {} {lappend ::log p}
trace add execution p enter {apply {args {lappend ::log t; if {[llength $::log] < 5} p}}}
p
set log

### recursive-proc
set log {}
proc fact n {expr {$n < 2 ? 1 : $n * [fact [expr {$n - 1}]]}}
trace add execution fact enter {apply {{cmd op} {lappend ::log $cmd}}}
list [fact 3] $log

### leave-result-of-recursive-proc
set log {}
proc fact n {expr {$n < 2 ? 1 : $n * [fact [expr {$n - 1}]]}}
trace add execution fact leave {apply {{cmd code result op} {lappend ::log $result}}}
list [fact 4] $log

### level-in-callback
set log {}
proc p {} {}
trace add execution p enter {apply {args {lappend ::log [info level]}}}
p
proc q {} {p}
q
set log

### uplevel-in-callback
proc p {} {}
trace add execution p enter {apply {args {uplevel 1 {set marker here}}}}
proc q {} {p; return $marker}
q

### info-operation-order
proc p {} {}
trace add execution p {leave enterstep enter leavestep} cmd
trace info execution p

### trace-deleted-with-command
proc p {} {}
trace add execution p enter cmd
proc p {} {}
trace info execution p

### remove-each-operation
proc p {} {}
foreach op {enter leave enterstep leavestep} {trace add execution p $op cmd}
trace remove execution p leave cmd
trace remove execution p enterstep cmd
trace remove execution p leavestep cmd
trace info execution p

### step-trace-removed-stops
set log {}
proc p {} {set a 1; set b 2; set c 3}
proc cb {cmd op} {
    lappend ::log $cmd
    if {[llength $::log] == 2} {trace remove execution p enterstep cb}
}
trace add execution p enterstep cb
p
set log
