### path-default
list [namespace path] [namespace eval a {namespace path}]

### path-set-and-get
namespace eval a {}
namespace eval b {}
namespace eval c {namespace path {::a b}; namespace path}

### path-set-and-get-existing
namespace eval a {}
namespace eval b {}
namespace eval c {namespace path {::a ::b}; namespace path}

### path-command-resolution
namespace eval a {proc f {} {return a-f}}
namespace eval b {namespace path ::a; f}

### path-order
namespace eval a {proc f {} {return a}}
namespace eval b {proc f {} {return b}}
namespace eval c {namespace path {::b ::a}; f}

### path-current-first
namespace eval a {proc f {} {return a}}
namespace eval c {proc f {} {return own}; namespace path ::a; f}

### path-before-global
proc f {} {return global}
namespace eval a {proc f {} {return a}}
namespace eval c {namespace path ::a; f}

### path-not-for-variables
namespace eval a {variable v 1}
namespace eval c {namespace path ::a; info exists v}

### path-missing-namespace
namespace path nosuch

### path-not-transitive
namespace eval a {proc f {} {return a}}
namespace eval b {namespace path ::a}
namespace eval c {namespace path ::b; catch f m; set m}

### path-deleted-namespace
namespace eval a {proc f {} {return a}}
namespace eval c {namespace path ::a}
namespace delete a
namespace eval c {list [namespace path] [catch f m] $m}

### path-changed-after-compile
namespace eval a {proc f {} {return a}}
namespace eval b {proc f {} {return b}}
namespace eval c {proc g {} {f}; namespace path ::a}
set r [c::g]
namespace eval c {namespace path ::b}
list $r [c::g]

### path-too-many
namespace path a b

### path-bad-list
namespace path "a \{"

### path-relative-qualified-command
namespace eval a {namespace eval sub {proc f {} {return a-sub-f}}}
namespace eval c {namespace path ::a; sub::f}

### path-which
namespace eval a {proc f {} {}}
namespace eval c {namespace path ::a; namespace which f}

### path-on-global
namespace eval a {proc pf {} {return via-path}}
namespace path a
pf

### path-mathop
namespace path ::tcl::mathop
list [+ 1 2 3] [* 4 5]

### path-info-commands
namespace eval a {proc pathonly {} {}}
namespace eval c {namespace path ::a; info commands pathonly}

### unknown-query-default
list [namespace unknown] [namespace eval a {namespace unknown}]

### unknown-set
namespace eval a {namespace unknown handler; namespace unknown}

### unknown-reset
namespace eval a {namespace unknown handler; namespace unknown {}; namespace unknown}

### unknown-global-handler
proc myunknown args {return "mine: $args"}
namespace unknown myunknown
nosuch 1 2

### unknown-global-handler-applies-in-namespaces
proc myunknown args {return "mine: $args"}
namespace unknown ::myunknown
namespace eval a {nosuch x}

### unknown-handler-namespace
namespace eval a {
    proc h args {namespace current}
    namespace unknown h
    nosuch
}

### unknown-bad-list
namespace unknown "a \{"

### unknown-too-many
namespace unknown a b

### unknown-handler-missing
namespace eval a {namespace unknown nosuchhandler; catch {foo bar} m; set m}

### upvar-links
namespace eval a {variable x 1}
namespace eval b {namespace upvar ::a x y; incr y}
set a::x

### upvar-in-proc
namespace eval a {variable x 1; variable arr; array set arr {k v}}
proc p {} {namespace upvar a x lx arr larr; incr lx; list $lx $larr(k) [lsort [info locals]]}
list [p] $a::x

### upvar-missing-namespace
namespace upvar nosuch x y

### upvar-odd
namespace upvar :: x

### upvar-no-args
namespace upvar

### upvar-only-namespace
list [namespace upvar ::]

### upvar-creates-variable
namespace eval a {}
proc p {} {namespace upvar a fresh f; set f 5}
p
set a::fresh

### upvar-local-exists
namespace eval a {variable x 1}
proc p {} {set y 1; namespace upvar a x y}
p

### upvar-element
namespace eval a {variable arr; array set arr {k v}}
proc p {} {namespace upvar a arr(k) e; set e new}
p
set a::arr(k)

### upvar-local-name-element
namespace eval a {variable x 1}
proc p {} {namespace upvar a x y(1)}
p

### inscope
namespace eval a {variable v 7; proc f args {list [namespace current] $args}}
list [namespace inscope a {set v}] [namespace inscope a f {x y} z]

### inscope-appends-words
namespace inscope :: list a {b c} {$d}

### inscope-missing
namespace inscope nosuch {set x}

### inscope-no-args
namespace inscope

### inscope-error-trace
namespace eval a {}
namespace inscope a {
    error inside
}

### code
namespace eval a {namespace code {set v}}

### code-global
namespace code {foo bar}

### code-twice
namespace eval a {namespace code [namespace code f]}

### code-evaluates-in-namespace
namespace eval a {variable v 3; proc get {} {namespace code {set v}}}
eval [a::get]

### code-with-args
namespace eval a {proc f args {return "f: $args"}; variable cb [namespace code f]}
eval $a::cb x y

### code-no-args
namespace code
