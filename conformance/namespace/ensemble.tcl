### ensemble-basic
namespace eval e {
    proc one {} {return 1}
    proc two x {return "2 $x"}
    namespace export one two
    namespace ensemble create
}
list [e one] [e two z]

### ensemble-create-result
namespace eval e {namespace ensemble create}

### ensemble-unexported-hidden
namespace eval e {
    proc pub {} {return pub}
    proc priv {} {return priv}
    namespace export pub
    namespace ensemble create
}
e priv

### ensemble-no-subcommand
namespace eval e {proc x {} {}; namespace export x; namespace ensemble create}
e

### ensemble-unknown-two
namespace eval e {proc x {} {}; proc y {} {}; namespace export *; namespace ensemble create}
e z

### ensemble-unknown-one
namespace eval e {proc x {} {}; namespace export *; namespace ensemble create}
e z

### ensemble-unknown-none
namespace eval e {namespace ensemble create}
e z

### ensemble-unknown-many
namespace eval e {foreach c {delta alpha charlie bravo} {proc $c {} {}}; namespace export *; namespace ensemble create}
e zulu

### ensemble-prefix
namespace eval e {proc alpha {} {return a}; proc beta {} {return b}; namespace export *; namespace ensemble create}
list [e al] [e b]

### ensemble-prefix-ambiguous
namespace eval e {proc abc {} {}; proc abd {} {}; namespace export *; namespace ensemble create}
e ab

### ensemble-prefix-exact-wins
namespace eval e {proc ab {} {return ab}; proc abc {} {return abc}; namespace export *; namespace ensemble create}
e ab

### ensemble-prefixes-off
namespace eval e {proc alpha {} {return a}; namespace export *; namespace ensemble create -prefixes 0}
list [e alpha] [catch {e al} m] $m

### ensemble-map
namespace eval e {
    proc impl {a b} {list $a $b}
    namespace ensemble create -map {go {::e::impl first}}
}
e go second

### ensemble-map-qualified-in-configure
namespace eval e {
    proc impl {} {return i}
    namespace ensemble create -map {x impl y {impl}}
}
namespace ensemble configure e -map

### ensemble-map-not-exported-needed
namespace eval e {
    proc impl {} {return unexported}
    namespace ensemble create -map {x impl}
}
e x

### ensemble-map-missing-target
namespace eval e {namespace ensemble create -map {x nosuch}}
e x

### ensemble-map-empty-target
namespace eval e {namespace ensemble create -map {x {}}}

### ensemble-map-odd
namespace eval e {namespace ensemble create -map {x}}

### ensemble-subcommands
namespace eval e {
    proc a {} {return a}
    proc b {} {return b}
    namespace ensemble create -subcommands {b}
}
list [e b] [catch {e a} m] $m

### ensemble-subcommands-with-map
namespace eval e {
    proc impl x {return "impl $x"}
    proc other {} {return other}
    namespace ensemble create -subcommands {go other} -map {go {impl m} hidden impl}
}
list [e go] [e other] [catch {e hidden 1} m] $m

### ensemble-command-name
namespace eval e {proc x {} {return x}; namespace export x; namespace ensemble create -command ::named}
list [named x] [info commands ::e]

### ensemble-command-relative
namespace eval e {proc x {} {return x}; namespace export x; namespace ensemble create -command inner}
list [e::inner x]

### ensemble-command-missing-namespace
namespace eval e {namespace ensemble create -command ::nosuch::cmd}

### ensemble-parameters
namespace eval e {
    proc show {obj args} {return "show $obj $args"}
    proc size {obj} {return "size $obj"}
    namespace export *
    namespace ensemble create -parameters obj
}
list [e thing show 1 2] [e thing size] [catch {e thing} m] $m [catch {e thing nosuch} m] $m

### ensemble-parameters-usage
namespace eval e {
    proc show {obj x} {}
    namespace export *
    namespace ensemble create -parameters obj
}
list [catch {e} m] $m [catch {e o show} m] $m

### ensemble-unknown-handler
namespace eval e {
    proc x {} {return x}
    proc handle {ens sub args} {list ::e::fallback $sub}
    proc fallback {sub args} {return "fallback $sub: $args"}
    namespace export x
    namespace ensemble create -unknown ::e::handle
}
list [e x] [e other 1 2]

### ensemble-unknown-handler-empty
namespace eval e {
    proc handle {ens args} {return {}}
    proc x {} {}
    namespace export x
    namespace ensemble create -unknown ::e::handle
}
e nosuch

### ensemble-unknown-handler-reconfigures
namespace eval e {
    proc handle {ens sub args} {
        namespace ensemble configure $ens -map [list $sub [list ::e::made $sub]]
        return {}
    }
    proc made {sub args} {return "made $sub $args"}
    namespace ensemble create -unknown ::e::handle
}
list [e foo 1] [namespace ensemble configure e -map]

### ensemble-unknown-handler-error
namespace eval e {
    proc handle args {error "handler broke"}
    namespace ensemble create -unknown ::e::handle
}
e x

### ensemble-unknown-handler-break
namespace eval e {
    proc handle args {return -code break}
    namespace ensemble create -unknown ::e::handle
}
e x

### ensemble-unknown-handler-bad-list
namespace eval e {
    proc handle args {return "a \{"}
    namespace ensemble create -unknown ::e::handle
}
e x

### ensemble-wrong-args-message
namespace eval e {proc sub {a b} {}; namespace export *; namespace ensemble create}
e sub 1

### ensemble-wrong-args-message-map
namespace eval e {proc impl {fixed a b} {}; namespace ensemble create -map {go {impl F}}}
e go 1

### ensemble-wrong-args-prefix
namespace eval e {proc subcommand {a} {}; namespace export *; namespace ensemble create}
e sub

### ensemble-nested
namespace eval outer {
    namespace eval inner {
        proc leaf x {return "leaf $x"}
        namespace export leaf
        namespace ensemble create
    }
    namespace export inner
    namespace ensemble create
}
list [outer inner leaf 5] [catch {outer inner leaf} m] $m [catch {outer inner nosuch} m] $m [catch {outer inner} m] $m

### ensemble-error-trace
namespace eval e {
    proc fail {} {
        error "in subcommand"
    }
    namespace export fail
    namespace ensemble create
}
proc p {} {
    e fail
}
p

### ensemble-info-level
namespace eval e {proc x args {info level 0}; namespace export x; namespace ensemble create}
e x 1 2

### ensemble-info-level-map
namespace eval e {proc impl args {info level 0}; namespace ensemble create -map {go {::e::impl pre}}}
e go 1

### ensemble-uplevel
namespace eval e {proc x {} {uplevel 1 {set v 5}}; namespace export x; namespace ensemble create}
proc p {} {e x; return $v}
p

### ensemble-exists
namespace eval e {namespace ensemble create}
proc p {} {}
list [namespace ensemble exists e] [namespace ensemble exists p] [namespace ensemble exists nosuch] [namespace ensemble exists string]

### ensemble-configure-list
namespace eval e {proc x {} {}; namespace export x; namespace ensemble create}
namespace ensemble configure e

### ensemble-configure-one
namespace eval e {namespace ensemble create}
list [namespace ensemble configure e -namespace] [namespace ensemble configure e -prefixes] [namespace ensemble configure e -unknown]

### ensemble-configure-set
namespace eval e {proc x {} {return x}; proc y {} {return y}; namespace export x; namespace ensemble create}
namespace ensemble configure e -subcommands {y}
list [e y] [catch {e x} m] $m

### ensemble-configure-namespace-readonly
namespace eval e {namespace ensemble create}
namespace ensemble configure e -namespace ::

### ensemble-configure-bad-option
namespace eval e {namespace ensemble create}
namespace ensemble configure e -nosuch

### ensemble-configure-set-bad-option
namespace eval e {namespace ensemble create}
namespace ensemble configure e -nosuch 1

### ensemble-configure-odd
namespace eval e {namespace ensemble create}
namespace ensemble configure e -map {} -prefixes

### ensemble-configure-not-ensemble
proc p {} {}
namespace ensemble configure p

### ensemble-configure-missing
namespace ensemble configure nosuch

### ensemble-create-odd
namespace ensemble create -command

### ensemble-create-bad-option
namespace ensemble create -nosuch x

### ensemble-create-bad-boolean
namespace ensemble create -prefixes maybe

### ensemble-bad-subcommand
namespace ensemble nosuch

### ensemble-no-args
namespace ensemble

### ensemble-empty-subcommand
namespace eval e {proc x {} {}; namespace export x; namespace ensemble create}
e {}

### ensemble-redefine-subcommand
namespace eval e {proc x {} {return old}; namespace export x; namespace ensemble create}
set r [e x]
namespace eval e {proc x {} {return new}}
list $r [e x]

### ensemble-add-export-later
namespace eval e {proc x {} {return x}; namespace export x; namespace ensemble create}
set r [catch {e y}]
namespace eval e {proc y {} {return y}; namespace export y}
list $r [e y]

### ensemble-delete-subcommand
namespace eval e {proc x {} {}; proc y {} {}; namespace export *; namespace ensemble create}
rename e::y {}
e y

### ensemble-delete-namespace
namespace eval e {proc x {} {}; namespace export x; namespace ensemble create}
namespace delete e
list [info commands e] [catch {e x} m] $m

### ensemble-rename
namespace eval e {proc x {} {return ok}; namespace export x; namespace ensemble create}
rename e f
list [f x] [catch {f nosuch} m] $m

### ensemble-extend-string
namespace ensemble configure string -map [dict replace [namespace ensemble configure string -map] shout ::shout]
proc shout s {return "[string toupper $s]!"}
list [string shout hi] [string length abc]

### ensemble-overrides-builtin-subcommand
set map [namespace ensemble configure string -map]
namespace ensemble configure string -map [dict replace $map length ::mylen]
proc mylen s {return custom}
proc p {} {string length abc}
set r [p]
namespace ensemble configure string -map $map
list $r [p]

### ensemble-as-command-prefix
namespace eval e {proc add {a b} {expr {$a + $b}}; namespace export add; namespace ensemble create}
lmap x {1 2 3} {{*}{e add 10} $x}

### ensemble-through-import
namespace eval e {proc x {} {return ex}; namespace export x; namespace ensemble create -command ::e::ens; namespace export ens}
namespace import e::ens
ens x

### ensemble-alias-target
namespace eval e {interp alias {} ::e::up {} string toupper; namespace export up; namespace ensemble create}
e up abc

### ensemble-dict-map-subcommand-with-spaces
namespace eval e {proc impl args {return "got $args"}; namespace ensemble create -map [list {a b} impl]}
e {a b} c

### ensemble-tailcall
namespace eval e {proc x {} {tailcall set ::v 1}; namespace export x; namespace ensemble create}
list [e x] $v

### ensemble-subcommand-list-quoting
namespace eval e {namespace ensemble create -map [list {a b} list c list]}
e zz

### ensemble-configure-parameters
namespace eval e {proc show {obj x} {return "$obj-$x"}; namespace export show; namespace ensemble create}
namespace ensemble configure e -parameters {obj}
list [e o show 1] [namespace ensemble configure e -parameters]

### ensemble-configure-parameters-bad-list
namespace eval e {namespace ensemble create}
namespace ensemble configure e -parameters "a \{"

### ensemble-configure-map-reset
namespace eval e {proc x {} {return ex}; proc y {} {return ey}; namespace export y; namespace ensemble create -map {x x}}
set r [e x]
namespace ensemble configure e -map {}
list $r [e y] [catch {e x} m] $m

### ensemble-configure-unknown-set-and-reset
namespace eval e {proc h args {list list handled}; namespace ensemble create -unknown ::e::h}
set r [e foo 1]
namespace ensemble configure e -unknown {}
list $r [catch {e foo 1} m] $m

### a-subcommand-is-called-again-and-again
namespace eval e {namespace export *; proc a {x {y 2}} {list $x $y [lindex [info level 0] 0]}; proc b args {llength $args}; namespace ensemble create}
proc p {} {set out {}; for {set i 0} {$i < 3} {incr i} {lappend out [e a $i] [e a $i 3] [e b] [e b 1 2] [catch {e a} m] $m [catch {e a 1 2 3} m] $m}; set out}
p

### a-subcommand-changes-while-it-is-called
namespace eval e {namespace export *; proc a {} {return 1}; proc b {} {return 2}; namespace ensemble create}
proc p {} {
    set out {}
    foreach do {{} {proc e::a {} {return 3}} {namespace ensemble configure e -map {a ::e::b}} {namespace ensemble configure e -map {}} {rename e::a e::c} {proc e::a x {return 4}}} {
        eval $do
        lappend out [catch {e a} m] $m
    }
    set out
}
p

### a-handler-of-unknown-subcommands-is-asked-each-time
namespace eval e {proc a args {list a $args}; proc b args {list b $args}; namespace ensemble create -map {x ::e::b} -unknown ::e::ask; variable n 0; proc ask args {variable n; return [lindex {::e::a ::e::b} [expr {[incr n] % 2}]]}}
proc p {} {list [e q 1] [e q 1] [e q 1] [e x 2] [e x 2]}
p

### an-alias-of-an-ensemble-with-parameters
namespace eval e {proc a args {list a $args}; namespace ensemble create -parameters p -map {name ::e::a}}
interp alias {} short {} e first
proc p {} {list [short name x] [short name x] [e second name y] [e second name y]}
p
