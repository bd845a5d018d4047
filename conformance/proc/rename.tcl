### rename-basic
proc p {} {return p}
rename p q
list [q] [catch p m] $m

### rename-result-empty
proc p {} {}
rename p q

### rename-delete
proc p {} {}
rename p {}
info commands p

### rename-no-args
rename

### rename-three-args
rename a b c

### rename-unknown
rename nosuch other

### rename-delete-unknown
rename nosuch {}

### rename-target-exists
proc p {} {}
proc q {} {}
rename p q

### rename-target-is-builtin
proc p {} {}
rename p set

### rename-to-itself
proc p {} {}
rename p p

### rename-into-namespace
namespace eval n {}
proc p {} {namespace current}
rename p n::p
list [n::p] [info commands ::p]

### rename-out-of-namespace
namespace eval n {proc p {} {namespace current}}
rename n::p top
top

### rename-to-missing-namespace
proc p {} {}
rename p nosuch::p

### rename-relative-target-is-current-namespace
proc ::p {} {return p}
namespace eval n {rename ::p q}
list [info commands ::n::q] [info commands ::q]

### rename-builtin-and-restore
rename puts hidden_puts
proc puts args {return "captured $args"}
set r [puts hello]
rename puts {}
rename hidden_puts puts
set r

### rename-inside-loop-takes-effect
proc a {} {return old}
set out {}
foreach i {1 2 3} {
    lappend out [a]
    if {$i == 2} {rename a old_a; proc a {} {return new}}
}
set out

### rename-builtin-under-new-name-keeps-working
rename string chaine
set r [chaine length abc]
rename chaine string
set r

### rename-wrong-args-uses-new-name
rename lindex pick
set r [list [catch {pick} m] $m]
rename pick lindex
set r

### rename-subcommand-error-uses-new-name
rename string chaine
set r [list [catch {chaine nosuch} m] $m [catch {chaine length} m] $m]
rename chaine string
set r

### rename-import-follows
namespace eval n {proc f {} {return f}; namespace export f}
namespace import n::f
rename n::f n::g
list [f] [namespace origin f]

### rename-original-deleted-removes-import
namespace eval n {proc f {} {return f}; namespace export f}
namespace import n::f
rename n::f {}
info commands f

### rename-qualified-old-name
proc p {} {return p}
rename ::p ::q
q

### rename-colons-only-target
proc p {} {return p}
list [catch {rename p ::} m] $m [info commands p]

### rename-in-error-message-quoting
rename "no such\ncommand" x

### rename-proc-keeps-parameters
proc p {a {b 2}} {list $a $b}
rename p q
list [info args q] [info default q b v] $v [q 1]

### rename-alias
interp alias {} al {} string length
rename al al2
list [al2 abcd] [interp aliases {}]

### rename-ensemble
namespace eval e {proc x {} {return ex}; namespace export x; namespace ensemble create}
rename e f
list [f x] [namespace ensemble exists f]

### rename-delete-then-unknown
proc p {} {return p}
proc user {} {p}
set out [user]
rename p {}
list $out [catch user m] $m

### rename-shadow-global-command-in-namespace
namespace eval n {proc user {} {llength {a b c}}}
set out [n::user]
proc n::llength l {return shadowed}
lappend out [n::user]
rename n::llength {}
lappend out [n::user]
