### no-args
info

### bad-subcommand
info nosuch

### subcommand-abbreviation
set v 1
list [info ex v] [info lev]

### subcommand-ambiguous
info c

### args
proc p {a {b 2} args} {}
list [info args p] [catch {info args nosuch} m] $m

### args-builtin
info args set

### args-none
proc p {} {}
info args p

### args-qualified
namespace eval n {proc f {x y} {}}
list [info args n::f] [namespace eval n {info args f}]

### args-imported
namespace eval n {proc f {x y} {}; namespace export f}
namespace import n::f
info args f

### args-no-arguments
info args

### body
proc p {} { set a 1 ; # c
}
info body p

### body-empty
proc p {} {}
list [info body p]

### body-builtin
info body set

### body-missing
info body nosuch

### default
proc p {a {b 2} {c {}}} {}
list [info default p a v] $v [info default p b v] $v [info default p c v] <$v>

### default-missing-argument
proc p {a} {}
info default p nosuch v

### default-missing-procedure
info default nosuch a v

### default-variable-is-array
proc p {{a 1}} {}
set v(1) x
info default p a v

### default-no-args
info default p a

### exists
set s 1
set a(k) 1
list [info exists s] [info exists a] [info exists a(k)] [info exists a(z)] [info exists nosuch] [info exists s(k)] [info exists {}]

### exists-qualified
namespace eval n {variable v 1; variable w}
list [info exists n::v] [info exists n::w] [info exists ::n::v] [info exists nosuch::v]

### exists-in-proc
set g 1
proc p x {set l 1; list [info exists x] [info exists l] [info exists g] [info exists ::g]}
p 1

### exists-no-args
info exists

### exists-unset-link
proc p {} {upvar 1 nosuch l; info exists l}
p

### vars-global-pattern
set abc_one 1
set abc_two 2
lsort [info vars abc_*]

### vars-in-proc
proc p {a b} {set c 1; global g; upvar 1 x y; lsort [info vars]}
p 1 2

### vars-in-proc-pattern
proc p {alpha beta} {set gamma 1; lsort [info vars *a*]}
p 1 2

### vars-unset-not-listed
proc p {} {set a 1; set b 2; unset a; info vars}
p

### vars-namespace
namespace eval n {variable one 1; variable two 2}
list [lsort [info vars n::*]] [namespace eval n {lsort [info vars]}] [lsort [info vars ::n::o*]]

### vars-missing-namespace
info vars nosuch::*

### vars-exact-name
set exact_name 1
list [info vars exact_name] [info vars ::exact_name] [info vars exact_nam]

### locals
proc p {a args} {set b 1; global g; lsort [info locals]}
p 1 2

### locals-pattern
proc p {aa ab} {set ac 1; set b 1; lsort [info locals a*]}
p 1 2

### locals-global-level
info locals

### locals-in-namespace-eval
namespace eval n {set x 1; info locals}

### locals-after-unset
proc p a {set b 1; unset b; info locals}
p 1

### locals-dynamic
proc p {} {set n dyn; set $n 1; lsort [info locals]}
p

### locals-in-apply
apply {{x y} {set z 1; lsort [info locals]}} 1 2

### globals-pattern
set zz_g 1
proc p {} {list [info globals zz_*] [info globals ::zz_*]}
p

### globals-created-in-proc
proc p {} {set ::zz_new 1; info globals zz_new}
p

### commands-pattern
proc my_cmd_a {} {}
proc my_cmd_b {} {}
list [lsort [info commands my_cmd_*]] [info commands my_cmd_a] [info commands nosuch_*]

### commands-builtin
list [info commands set] [info commands ::set] [lsort [info commands {l[sr]*}]]

### commands-namespace
namespace eval n {proc f {} {}; proc g {} {}}
list [lsort [info commands n::*]] [namespace eval n {list [info commands f] [info commands set]}] [info commands ::n::f]

### commands-namespace-list-includes-global
namespace eval n {proc only_here {} {}}
namespace eval n {set l [info commands]; list [expr {"only_here" in $l}] [expr {"set" in $l}]}

### commands-missing-namespace
info commands nosuch::*

### commands-renamed
proc p {} {}
rename p renamed_p
info commands *renamed_p

### commands-glob-special-characters
proc {a[b]} {} {}
list [info commands {a\[b\]}] [info commands {a[b]}]

### procs-pattern
proc my_p1 {} {}
proc my_p2 {} {}
interp alias {} my_p3 {} list
lsort [info procs my_p*]

### procs-namespace
namespace eval n {proc f {} {}; proc g {} {}; namespace eval c {proc h {} {}}}
list [lsort [info procs n::*]] [namespace eval n {lsort [info procs]}] [info procs n::c::h]

### procs-builtin-not-listed
info procs set

### level-global
info level

### level-nested
proc a {} {b}
proc b {} {info level}
list [a] [b]

### level-zero
proc p {a args} {info level 0}
p 1 2 {x y}

### level-negative
proc a {x} {b y}
proc b {z} {list [info level -1] [info level 1] [info level 2]}
a 5

### level-zero-global
info level 0

### level-out-of-range
proc p {} {info level 5}
p

### level-negative-out-of-range
proc p {} {info level -2}
p

### level-not-integer
proc p {} {info level x}
p

### level-words-as-called
proc p args {info level 0}
set v "a b"
p $v [string cat c d] {*}{e f}

### level-in-eval-and-uplevel
proc p {} {list [eval {info level}] [uplevel 1 {info level}] [namespace eval n {info level}]}
p

### level-after-rename
proc p {} {rename p q; info level 0}
p

### complete
list [info complete {set a 1}] [info complete "set a \{"] [info complete "set a \["] [info complete "set a \""] [info complete {}] [info complete "set a 1\n"]

### complete-nested
list [info complete "proc p \{\} \{\n  if 1 \{\n"] [info complete "proc p \{\} \{\n  if 1 \{\n\}\n\}"] [info complete "set a \[list b \{c \]"] [info complete "set a \[list \"x\]"]

### complete-backslash
list [info complete "set a \\"] [info complete "set a \\\n"] [info complete "set a \\\\"] [info complete "set a b\\\n c"]

### complete-comments
list [info complete "# comment \{"] [info complete "# comment \\\n"] [info complete "set a 1 ;# \{"] [info complete "set a \{ # \}"]

### complete-quotes-and-braces
list [info complete "set a \"b\}\""] [info complete "set a b\"c"] [info complete "set a b\{c"] [info complete "set a \{\"\}"] [info complete "set a \{\\\}"]

### complete-errors-are-complete
list [info complete "set a \{b\}c"] [info complete "set a \]"] [info complete "set a \}"] [info complete "\$\{x"] [info complete "\$a(b"]

### complete-variable-and-expansion
list [info complete "\$\{x\}"] [info complete "set x {*}\{a"] [info complete "{*}"] [info complete "set x \$a(\[b"]

### complete-no-args
info complete

### cmdcount-increases
set a [info cmdcount]
set b [info cmdcount]
expr {$b > $a}

### tclversion
info tclversion

### script-empty
info script

### script-set
list [info script foo.tcl] [info script]

### nameofexecutable-args
info nameofexecutable x

### functions
list [info functions sqrt] [lsort [info functions m*]] [info functions nosuch]

### cmdtype
proc p {} {}
interp alias {} al {} list
namespace eval e {namespace ensemble create; proc x {} {}; namespace export x}
namespace import e::x
coroutine co apply {{} {yield}}
interp create ch
set out {}
foreach c {p al e x co ch set string} {lappend out [info cmdtype $c]}
set out

### cmdtype-missing
info cmdtype nosuch

### constant
const c 1
set v 1
list [info constant c] [info constant v]

### consts
const zz_c 1
list [info consts zz_*] [apply {{} {const l 1; info consts}}]

### coroutine-outside
info coroutine

### errorstack-after-error
proc p x {error "e$x"}
catch {p 1}
lrange [info errorstack] 2 end

### errorstack-bad-interp
info errorstack nosuch

### frame-count
proc p {} {info frame}
expr {[p] - [info frame]}

### frame-bad-level
info frame 50

### frame-not-integer
info frame x

### frame-proc-fields
proc p {} {
    set x 1
    info frame 0
}
set f [p]
list [dict get $f type] [dict get $f line] [dict get $f proc] [dict get $f level] [dict get $f cmd]

### frame-caller
proc inner {} {info frame -1}
proc outer {} {
    set a 1
    inner
}
set f [outer]
list [dict get $f type] [dict get $f line] [dict get $f proc] [dict get $f cmd]

### frame-types
proc p {} {info frame 0}
set out {}
foreach f [list [p] [info frame 0] [eval {info frame 0}] [apply {{} {info frame 0}}] [uplevel 0 {info frame 0}]] {
    lappend out [dict get $f type] [dict get $f line]
}
set out

### frame-keys
proc p {} {info frame 0}
list [dict keys [p]] [dict keys [info frame 0]] [dict keys [apply {{} {info frame 0}}]]

### frame-line-top-level
set a 1
set f [info frame 0]
dict get $f line

### frame-one
proc p {} {
    info frame 1
}
dict get [p] cmd

### frame-line-in-nested-bodies
proc p {} {
    if 1 {
        foreach x 1 {
            set f [info frame 0]
        }
    }
    dict get $f line
}
p

### frame-negative-levels
proc a {} {
    b
}
proc b {} {list [dict get [info frame -1] cmd] [dict get [info frame -2] cmd]}
a

### frame-cmd-text
proc p {} {dict get [info frame 0] cmd}
p

### frame-eval-type
set f [eval {info frame 0}]
dict get $f cmd

### frame-lambda
set f [apply {{} {
    info frame 0
}}]
list [dict get $f line] [dict exists $f lambda]

### loaded-empty-for-child
interp create c
info loaded c

### patchlevel-prefix
string match 9.0* [info patchlevel]

### sharedlibextension-type
info sharedlibextension x

### object-not-class
info object isa object nosuch

### object-isa-class-missing
info object isa class nosuch

### level-inside-foreach-in-proc
proc p {} {foreach x 1 {lappend r [info level 0]}; set r}
p

### exists-traced
set n 0
set v 1
trace add variable v read {apply {args {incr ::n}}}
info exists v
set n

### args-of-lambda
list [catch {info args {x {}}} m] $m

### body-of-imported
namespace eval n {proc f {} {return body-text}; namespace export f}
namespace import n::f
info body f

### vars-after-upvar-unset
proc p {} {upvar 1 x l; unset -nocomplain l; lsort [info vars]}
p

### complete-unicode
list [info complete "set a \{\U1f600\}"] [info complete "set a \{\U1f600"]

### errorstack-of-1
interp create i; coroutine c yield; lmap x {a b} {set x}

### errorstack-of-2
interp create i; catch {error foo}; list [info errorstack] [info errorstack i]

### errorstack-of-3
interp create i; info errorstack i

### errorstack-of-4
interp create i; i eval {catch {error foo}}; i eval {info errorstack}

### errorstack-of-5
interp create i; i eval {catch {nosuch}}; info errorstack i

### errorstack-of-6
interp create {i}; interp create {i j}; info errorstack {i j}

### errorstack-of-7
info errorstack {}

### hostname-and-library-take-nothing
list [catch {info hostname x} m] $m [catch {info library x} m] $m

### level-huge-1
lmap l {123456789012345678901234567890 -123456789012345678901234567890 9223372036854775808 99999999999 1e5} {list [catch {info level $l} m o] $m [dict get $o -errorcode]}

### version-is-a-variable
set before [list [info tclversion] [expr {[info patchlevel] eq $tcl_patchLevel}]]
set tcl_version mine
list $before [info tclversion]

### version-variable-gone
unset tcl_version
info tclversion

### patchlevel-variable-gone
unset tcl_patchLevel
catch {info patchlevel} m o
list $m [dict get $o -errorcode]
