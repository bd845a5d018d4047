### unknown-default-message
nosuchcommand

### unknown-default-message-with-args
nosuchcommand a b

### unknown-default-trace-in-proc
proc p {} {
    set x 1
    nosuchcommand $x "a b"
}
p

### unknown-qualified
nosuch::command

### unknown-empty-name
""

### unknown-name-with-spaces
"no such" thing

### unknown-name-long
[string repeat x 200]

### unknown-redefined
rename unknown original_unknown
proc unknown args {return "unknown: $args"}
list [nosuch a {b c}] [nosuch2]

### unknown-redefined-defines-command
rename unknown original_unknown
proc unknown {name args} {
    proc ::$name args "return {made $name \$args}"
    uplevel 1 [list $name {*}$args]
}
list [foo 1] [foo 2] [llength [info procs foo]]

### unknown-deleted
rename unknown {}
nosuch a b

### unknown-error-trace
rename unknown original_unknown
proc unknown args {
    error "handler failed: $args"
}
proc p {} {
    nosuch 1
}
p

### unknown-returns-break
rename unknown original_unknown
proc unknown args {return -code break}
set out {}
foreach x {1 2 3} {if {$x == 2} nosuch; lappend out $x}
set out

### unknown-level
rename unknown original_unknown
proc unknown args {info level}
proc p {} {nosuch}
list [nosuch] [p]

### unknown-uplevel-variable
rename unknown original_unknown
proc unknown {name value} {uplevel 1 [list set $name $value]}
proc p {} {v 5; return $v}
p

### unknown-namespace-handler
namespace eval n {
    proc handler args {return "n handled $args"}
    namespace unknown handler
    proc f {} {nosuch x y}
}
n::f

### unknown-namespace-handler-with-prefix
namespace eval n {
    proc handler {tag args} {return "$tag $args"}
    namespace unknown {handler TAG}
    proc f {} {nosuch x}
}
n::f

### unknown-namespace-handler-not-inherited
namespace eval n {
    proc handler args {return handled}
    namespace unknown ::n::handler
    namespace eval child {proc f {} {nosuch}}
}
list [catch n::child::f m] $m

### unknown-called-for-missing-in-expr
proc ::missing_helper {} {return 4}
expr {[missing_helper] + 1}

### unknown-recursion
rename unknown original_unknown
proc unknown args {another_missing {*}$args}
list [catch {nosuch} m] $m

### unknown-numeric-name
list [catch {123} m] $m [catch {-5 x} m] $m

### unknown-glob-characters
list [catch {foo*} m] $m [catch {a?b} m] $m
