### qualifiers
lmap n {a::b::c ::a ::a::b a a:: :: {} a::::b ::::a a:b} {namespace qualifiers $n}

### tail
lmap n {a::b::c ::a ::a::b a a:: :: {} a::::b ::::a a:b} {namespace tail $n}

### qualifiers-no-args
namespace qualifiers

### tail-too-many
namespace tail a b

### current-global
namespace current

### current-too-many
namespace current x

### current-in-proc
namespace eval n {proc p {} {namespace current}}
n::p

### parent
namespace eval a::b {}
list [namespace parent a::b] [namespace parent a] [namespace parent ::] [namespace eval a::b {namespace parent}]

### parent-missing
namespace parent nosuch

### parent-relative
namespace eval a {namespace eval b {}; namespace parent b}

### parent-too-many
namespace parent a b

### children
namespace eval a {namespace eval x {}; namespace eval y {}; namespace eval xy {}}
list [lsort [namespace children a]] [lsort [namespace children a x*]] [lsort [namespace children ::a ::a::y]]

### children-current
namespace eval a {namespace eval b {}; namespace children}

### children-none
namespace eval a {}
namespace children a

### children-missing
namespace children nosuch

### children-pattern-relative
namespace eval a {namespace eval b {}}
namespace eval a {list [namespace children :: a] [namespace children [namespace current] b] [namespace children [namespace current] b*]}

### children-empty-name
namespace eval a {namespace children {}}

### exists
namespace eval a::b {}
list [namespace exists a] [namespace exists a::b] [namespace exists ::a::b] [namespace exists b] [namespace exists {}] [namespace exists ::] [namespace eval a {namespace exists b}]

### exists-no-args
namespace exists

### delete
namespace eval a {proc f {} {}; variable v 1}
namespace delete a
list [namespace exists a] [catch a::f m] $m [info exists a::v]

### delete-nested
namespace eval a::b::c {}
namespace delete a
list [namespace exists a::b::c] [namespace exists a]

### delete-several
namespace eval a {}
namespace eval b {}
namespace delete a b
list [namespace exists a] [namespace exists b]

### delete-none
namespace delete

### delete-missing
namespace delete nosuch

### delete-missing-deletes-nothing
namespace eval a {}
list [catch {namespace delete a nosuch} m] $m [namespace exists a]

### delete-while-running
namespace eval a {
    variable v 5
    proc f {} {
        variable v
        namespace delete [namespace current]
        list $v [namespace current] [namespace exists ::a]
    }
}
list [a::f] [namespace exists a]

### delete-while-running-then-command
namespace eval a {
    proc helper {} {return help}
    proc f {} {
        namespace delete ::a
        list [catch helper m] $m
    }
}
a::f

### delete-and-recreate
namespace eval a {proc f {} {return old}}
namespace delete a
namespace eval a {proc f {} {return new}}
a::f

### delete-inside-eval
namespace eval a {
    namespace delete ::a
    list [namespace current] [namespace exists ::a]
}

### delete-imported-commands-vanish
namespace eval a {proc f {} {}; namespace export f}
namespace eval b {namespace import ::a::f}
namespace delete a
info commands b::f

### delete-linked-variable-survives-in-frame
namespace eval a {variable v 1}
proc p {} {
    upvar #0 a::v x
    namespace delete a
    list [info exists x] [catch {set x 5} m] $m
}
p

### delete-fires-unset-trace
set log {}
namespace eval a {variable v 1}
trace add variable a::v unset {apply {args {lappend ::log $args}}}
namespace delete a
set log

### delete-fires-command-trace
set log {}
namespace eval a {proc f {} {}}
trace add command a::f delete {apply {args {lappend ::log $args}}}
namespace delete a
set log

### which-command
proc top {} {}
namespace eval a {proc f {} {}}
list [namespace which top] [namespace which -command top] [namespace eval a {namespace which f}] [namespace eval a {namespace which top}] [namespace which nosuch] [namespace which a::f]

### which-variable
set g 1
namespace eval a {variable v}
list [namespace which -variable g] [namespace eval a {namespace which -variable v}] [namespace eval a {namespace which -variable g}] [namespace which -variable nosuch]

### which-builtin
list [namespace which set] [namespace eval a {namespace which string}]

### which-no-args
namespace which

### which-bad-option
namespace which -nosuch x

### which-option-as-name
list [namespace which -command]

### which-abbreviation
set g 1
namespace which -var g

### which-too-many
namespace which -command a b

### origin
namespace eval a {proc f {} {}; namespace export f}
namespace eval b {namespace import ::a::f; namespace export f}
namespace eval c {namespace import ::b::f}
list [namespace origin c::f] [namespace origin a::f] [namespace origin set]

### origin-missing
namespace origin nosuch

### origin-no-args
namespace origin

### no-args
namespace

### bad-subcommand
namespace nosuch

### subcommand-abbreviation
list [namespace curr] [namespace par]

### subcommand-ambiguous
namespace e x

### subcommand-empty
namespace {}

### global-qualified-call
proc f {} {return global-f}
namespace eval a {proc f {} {return a-f}; proc g {} {list [f] [::f]}}
a::g

### names-with-glob-characters
namespace eval a* {proc f {} {return star}}
list [a*::f] [namespace children :: {a\*}]

### proc-name-with-namespace-in-info
namespace eval a {proc f {} {}; proc g {} {}}
list [lsort [info commands a::*]] [lsort [info procs a::*]] [namespace eval a {lsort [info procs]}]

### variable-and-command-same-name
namespace eval a {variable x 1; proc x {} {return proc-x}; namespace eval x {variable y 2}}
list $a::x [a::x] $a::x::y

### deleted-namespace-proc-called-through-rename
namespace eval a {proc f {} {namespace current}}
rename a::f ::moved
namespace delete a
moved

### which-variable-unset
namespace eval a {variable v 1; unset v; namespace which -variable v}

### which-variable-unset-and-declared-again
namespace eval a {variable v 1; unset v; variable v; namespace which -variable v}

### which-variable-unset-and-traced
set v 1; unset v; trace add variable v read list; namespace which -variable v

### which-variable-unset-and-set-again
set v 1; unset v; set v 2; namespace which -variable v
