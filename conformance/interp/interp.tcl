### no-args
interp

### bad-subcommand
interp nosuch

### create-named
list [interp create child] [interp exists child] [info commands child]

### create-auto-name
list [interp create] [interp create]

### create-existing
interp create a
interp create a

### create-command-exists
proc a {} {}
list [catch {interp create a} m] $m

### create-nested-path
interp create a
interp create {a b}
list [interp children] [interp children a] [interp exists {a b}] [a eval {interp children}]

### create-nested-missing-parent
interp create {nosuch b}

### create-too-many
interp create a b

### create-bad-option
interp create -nosuch

### create-safe
interp create -safe s
list [interp issafe s] [interp issafe] [s issafe]

### create-option-end
interp create -- -safe
list [interp exists -safe] [interp issafe -safe]

### create-option-end-name
interp create -- -x
interp children

### eval-basic
interp create c
list [interp eval c {set x 5}] [c eval {set x}] [info exists x]

### eval-concat
interp create c
c eval set y {a}

### eval-empty-path-is-self
set v 3
interp eval {} {incr v}

### eval-missing
interp eval nosuch {set x}

### eval-no-args
interp eval

### eval-one-arg
interp create c
interp eval c

### eval-child-command-no-args
interp create c
c eval

### eval-global-level
interp create c
proc p {} {c eval {info level}}
p

### eval-error
interp create c
list [catch {c eval {error boom {} {A B}}} m o] $m [dict get $o -errorcode]

### eval-error-trace
interp create c
c eval {
    proc p {} {
        error inside
    }
}
c eval p

### eval-return-codes
interp create c
list [catch {c eval {return 1}}] [catch {c eval break}] [catch {c eval continue}] [catch {c eval {return -code 7 x}}]

### eval-separate-state
interp create c
set v parent
proc f {} {return parent-f}
c eval {set v child; proc f {} {return child-f}}
list $v [f] [c eval {set v}] [c eval f]

### eval-values-cross
interp create c
list [c eval [list set l [list a {b c} \{ "\u00e9\U1f600"]]] [llength [c eval {set l}]]

### delete
interp create a
interp delete a
list [interp exists a] [info commands a]

### delete-by-command
interp create a
rename a {}
interp exists a

### delete-missing
interp delete nosuch

### delete-several
interp create a
interp create b
interp delete a b
interp children

### delete-none
interp delete

### delete-self
interp delete {}

### delete-nested
interp create a
interp create {a b}
interp delete {a b}
list [interp exists a] [interp exists {a b}]

### delete-parent-deletes-children
interp create a
interp create {a b}
interp delete a
list [interp exists a] [interp exists {a b}]

### delete-while-evaluating
interp create a
a alias die ::interp delete a
list [catch {a eval {die; set x 1}} m] [interp exists a]

### rename-child-command
interp create a
rename a b
list [b eval {expr 1+1}] [interp exists a] [interp exists b]

### exists
interp create a
list [interp exists] [interp exists {}] [interp exists a] [interp exists nosuch] [interp exists {a b}]

### children
interp create b
interp create a
list [lsort [interp children]] [interp children a]

### slaves-alias-subcommand
interp create a
list [catch {interp slaves} m] $m

### issafe-missing
interp issafe nosuch

### alias-basic
proc target args {return "target $args"}
interp alias {} al {} target x
list [al] [al y {z w}]

### alias-result-is-token
interp alias {} al {} list

### alias-to-parent
interp create c
proc ask q {return "parent answers $q"}
interp alias c ask {} ask
c eval {ask why}

### alias-to-child
interp create c
c eval {proc f x {return "child f $x"}}
interp alias {} f c f
f 5

### alias-between-children
interp create a
interp create b
b eval {proc g x {return "b g $x"}}
interp alias a g b g pre
list [catch {a eval {g}} m] $m

### alias-child-command-form
interp create c
c alias double expr 2 *
c eval {double 21}

### alias-query
interp alias {} al {} target pre fix
list [interp alias {} al] [interp aliases]

### alias-query-missing
interp alias {} nosuch

### alias-delete
interp alias {} al {} list
interp alias {} al {}
list [info commands al] [interp aliases]

### alias-delete-missing
interp alias {} nosuch {}

### alias-redefine
interp alias {} al {} list one
interp alias {} al {} list two
al

### alias-over-existing-command
proc f {} {return proc}
interp alias {} f {} list alias
f

### alias-target-missing
interp alias {} al {} nosuch_target
al 1

### alias-target-missing-trace
interp alias {} al {} nosuch_target
proc p {} {
    al 1
}
p

### alias-to-itself
interp alias {} al {} al
list [catch {al} m] $m

### alias-loop-of-two
interp alias {} a {} b
list [catch {interp alias {} b {} a} m] $m

### alias-loop-in-child
interp create c
interp alias c a {} b
list [catch {interp alias {} b c a} m] $m

### alias-args-not-reparsed
interp alias {} al {} list {a b} \$x {[cmd]}
al {c d}

### alias-level
proc target {} {info level}
interp alias {} al {} target
proc p {} {al}
list [al] [p]

### alias-level-words
proc target args {info level 0}
interp alias {} al {} target pre
al x

### alias-upvar
proc target {} {upvar 1 loc l; incr l}
interp alias {} al {} target
proc p {} {set loc 1; al; return $loc}
p

### alias-in-namespace-target-global
namespace eval n {proc f {} {return n-f}}
proc f {} {return global-f}
namespace eval n {interp alias {} ::al {} f}
al

### alias-qualified-name
namespace eval n {}
interp alias {} n::al {} list in-n
list [n::al] [namespace eval n al] [interp aliases]

### alias-missing-interp
interp alias nosuch a {} b

### alias-no-args
interp alias

### alias-one-arg
interp alias {}

### alias-return-codes
interp alias {} stop {} return -code break
set out {}
foreach x {1 2 3} {if {$x == 2} stop; lappend out $x}
set out

### alias-error-code
interp alias {} al {} throw {MY CODE}
list [catch {al msg} m o] $m [dict get $o -errorcode]

### alias-to-control-structure
interp alias {} unless {} if 0 {} else
set out {}
unless {lappend out ran}
set out

### alias-aliases-of-child
interp create c
interp alias c one {} list
interp alias c two {} list
list [lsort [interp aliases c]] [lsort [c aliases]]

### alias-target-query
interp create c
interp alias c al {} list
list [interp target c al] [catch {interp target c nosuch} m] $m

### alias-target-path
interp create a
interp create b
interp alias a x b y
list [interp target a x]

### hide-and-expose
interp create c
interp hide c lreverse
set r [catch {c eval {lreverse {a b}}} m]
interp expose c lreverse
list $r $m [c eval {lreverse {a b}}]

### hide-under-token
interp create c
interp hide c lreverse secret
list [interp hidden c] [c invokehidden secret {a b}]

### hide-missing
interp create c
interp hide c nosuch

### hide-twice
interp create c
interp hide c lreverse
interp hide c lreverse

### hide-namespace-command
interp create c
c eval {namespace eval n {proc f {} {}}}
interp hide c n::f

### hide-token-exists
interp create c
interp hide c lreverse tok
interp hide c llength tok

### hide-token-qualified
interp create c
interp hide c lreverse a::b

### expose-missing
interp create c
interp expose c nosuch

### expose-under-name
interp create c
interp hide c lreverse
interp expose c lreverse pick
list [c eval {pick {a b}}] [c eval {info commands lreverse}]

### expose-name-exists
interp create c
interp hide c lreverse
list [catch {interp expose c lreverse llength} m] $m

### expose-to-namespace
interp create c
interp hide c lreverse
interp expose c lreverse n::x

### hidden-list
interp create c
foreach cmd {lreverse llength} {interp hide c $cmd}
lsort [interp hidden c]

### invokehidden
interp create c
c hide expr
list [interp invokehidden c expr 1 + 2] [c invokehidden expr 3 * 4]

### invokehidden-not-hidden
interp create c
interp invokehidden c list a

### invokehidden-global
interp create c
c eval {proc p {} {set local 1; info level}}
c hide set
list [c invokehidden -global set g 5] [c invokehidden set g]

### invokehidden-namespace
interp create c
c eval {namespace eval n {variable v in-n}}
c hide set
c invokehidden -namespace n set v

### invokehidden-bad-option
interp create c
interp invokehidden c -nosuch x

### invokehidden-no-command
interp create c
interp invokehidden c -global

### invokehidden-arguments-not-evaluated
interp create c
c hide list
c invokehidden list {[error no]} {$x} {a b}

### safe-hides-dangerous
interp create -safe s
set h [interp hidden s]
lmap c {exec open file socket cd exit source load pwd glob set list} {expr {$c in $h}}

### safe-command-missing
interp create -safe s
s eval {exec ls}

### safe-has-core-commands
interp create -safe s
s eval {set x [lsort {b a}]; expr {[llength $x] + 1}}

### safe-child-of-safe
interp create -safe s
s eval {interp create inner; interp issafe inner}

### safe-cannot-expose
interp create -safe s
s eval {interp expose {} exec}

### safe-cannot-invokehidden
interp create -safe s
s eval {interp invokehidden {} exec ls}

### safe-cannot-hide
interp create -safe s
s eval {interp hide {} set}

### safe-alias-allows
interp create -safe s
proc lookup k {return "value of $k"}
interp alias s lookup {} lookup
s eval {lookup key}

### marktrusted
interp create -safe s
interp marktrusted s
list [interp issafe s]

### marktrusted-in-safe
interp create -safe s
s eval {interp marktrusted {}}

### recursionlimit-default
interp recursionlimit {}

### recursionlimit-set
list [interp recursionlimit {} 50] [interp recursionlimit {}]

### recursionlimit-effect
interp create c
c recursionlimit 20
c eval {
    proc p n {if {$n == 0} {return ok}; p [expr {$n - 1}]}
    list [p 5] [catch {p 100} m] $m
}

### recursionlimit-error-code
interp create c
c recursionlimit 20
list [catch {c eval {proc p {} {p}; p}} m o] $m [dict get $o -errorcode]

### recursionlimit-raised
interp create c
c recursionlimit 3000
c eval {proc p n {if {$n == 0} {return bottom}; p [expr {$n - 1}]}; p 1500}

### recursionlimit-bad
list [catch {interp recursionlimit {} 0} m] $m [catch {interp recursionlimit {} -5} m] $m [catch {interp recursionlimit {} x} m] $m

### recursionlimit-below-current
proc p n {if {$n == 0} {interp recursionlimit {} 5; return set}; p [expr {$n - 1}]}
list [catch {p 20} m] $m

### recursionlimit-no-args
interp recursionlimit

### recursionlimit-safe-child-cannot
interp create -safe s
s eval {interp recursionlimit {} 10}

### limit-commands
interp create c
interp limit c commands -value 100
list [catch {c eval {while 1 {set x 1}}} m] $m

### limit-commands-not-catchable-inside
interp create c
interp limit c commands -value 100
list [catch {c eval {catch {while 1 {set x 1}}; set survived 1}} m] $m

### limit-commands-catch-loop-cannot-survive
interp create c
interp limit c commands -value 200
list [catch {c eval {while 1 {catch {while 1 {set x 1}}}}} m] $m

### limit-commands-finally-not-run
interp create c
set log {}
interp alias c log {} lappend log
interp limit c commands -value 100
catch {c eval {try {while 1 {set x 1}} finally {log finally}}} m
list $m $log

### limit-commands-errorcode
interp create c
interp limit c commands -value 50
catch {c eval {while 1 {set x 1}}} m o
dict get $o -errorcode

### limit-commands-raised-continues
interp create c
interp limit c commands -value 50
catch {c eval {while 1 {set x 1}}}
interp limit c commands -value {}
c eval {set y usable}

### limit-query-defaults
interp create c
list [interp limit c commands] [interp limit c time]

### limit-query-one
interp create c
interp limit c commands -value 5000 -granularity 3
list [interp limit c commands -granularity] [interp limit c commands -value] [interp limit c commands -command]

### limit-command-callback
interp create c
set log {}
interp limit c commands -value 50 -command {lappend log limit-hit}
catch {c eval {while 1 {set x 1}}} m
list $m $log

### limit-command-callback-extends
interp create c
set n 0
proc more {} {
    global n
    if {[incr n] < 3} {
        interp limit c commands -value [expr {[interp limit c commands -value] + 200}]
    }
}
interp limit c commands -value 100 -command more
list [catch {c eval {while 1 {set x 1}}} m] $m $n

### limit-bad-type
interp create c
interp limit c nosuch

### limit-bad-option
interp create c
interp limit c commands -nosuch

### limit-bad-value
interp create c
list [catch {interp limit c commands -value -1} m] $m [catch {interp limit c commands -value x} m] $m [catch {interp limit c commands -granularity 0} m] $m

### limit-time-bad-value
interp create c
list [catch {interp limit c time -seconds x} m] $m [catch {interp limit c time -milliseconds -1} m] $m [catch {interp limit c time -milliseconds 5} m] $m

### limit-time-past
interp create c
interp limit c time -seconds 1
list [catch {c eval {while 1 {set x 1}}} m] $m

### limit-own-interp
interp limit {} commands -value 5

### limit-child-cannot-own
interp create c
c eval {interp limit {} commands -value 5}

### limit-no-args
interp limit

### limit-odd
interp create c
interp limit c commands -value 5 -granularity

### bgerror-default
interp bgerror {}

### bgerror-set
interp bgerror {} {my handler}
interp bgerror {}

### bgerror-bad
interp bgerror {} {}

### cancel-not-running
interp create c
list [catch {interp cancel c} m] $m [c eval {set x 1}]

### cancel-inside
interp create c
interp alias c stopme {} interp cancel c
list [catch {c eval {while 1 {stopme}}} m o] $m [dict get $o -errorcode]

### cancel-catchable-without-unwind
interp create c
interp alias c stopme {} interp cancel c
c eval {catch {while 1 {stopme}} m; set m}

### cancel-unwind-not-catchable
interp create c
interp alias c stopme {} interp cancel -unwind c
list [catch {c eval {catch {while 1 {stopme}}; set survived 1}} m] $m

### cancel-message
interp create c
interp alias c stopme {} interp cancel c {stop now}
list [catch {c eval {while 1 {stopme}}} m] $m

### cancel-missing
interp cancel nosuch

### cancel-bad-option
interp cancel -nosuch {}

### share-transfer-missing
list [catch {interp share {} nosuch {}} m] $m [catch {interp transfer {} nosuch {}} m] $m

### debug-frame-query
interp create c
interp debug c

### debug-bad-option
interp create c
interp debug c -nosuch

### child-no-args
interp create c
c

### child-bad-subcommand
interp create c
c nosuch

### child-subcommand-list
interp create c
list [c aliases] [c hidden] [c issafe] [c recursionlimit]

### child-alias-query-and-delete
interp create c
c alias al list a
set q [c alias al]
c alias al {}
list $q [c aliases]

### path-malformed
interp eval "a \{" {set x}

### path-too-deep
interp create a
interp eval {a b c} {set x}

### path-nested-eval
interp create a
interp create {a b}
interp create {a b c}
interp eval {a b c} {set deep reached}

### namespace-of-child-command
namespace eval n {interp create c}
list [info commands ::c] [info commands ::n::c]

### errorinfo-in-child-separate
interp create c
catch {c eval {error inner}}
list [string match inner* [c eval {set errorInfo}]] [string match inner* $::errorInfo]

### trace-across-alias
interp create c
set log {}
proc note args {lappend ::log $args}
interp alias c note {} note
c eval {trace add variable v write note; set v 1}
set log

### errorstack-in-child-stays
interp create k
proc f x { k eval [list error "inside $x"] }
proc g {} { f 1 }
catch g m o
list [k eval {set errorInfo}] [k eval {info errorstack}] $::errorInfo [dict get $o -errorstack]

### errorstack-in-child-stays-after-another-error
interp create k
k eval { proc f x { error "inside $x" {} [list K $x] } }
proc g {} {
    catch {k eval {f 1}} m o
    catch {error mine}
    list $::errorInfo $::errorCode [k eval {list $errorInfo $errorCode [info errorstack]}] [dict get $o -errorcode] [dict get $o -errorinfo]
}
g

### error-options-cross
interp create c
catch {c eval {return -code error -errorcode {X Y} -custom 5 msg}} m o
list $m [dict get $o -errorcode]

### unknown-in-child
interp create c
c eval {rename unknown {}; catch {nosuch} m; set m}

### invokehidden-alias-token-after-rename
interp create c
interp alias c first {} list target
c eval {rename first second}
list [c eval second] [interp aliases c]

### invokehidden-namespace-path-form
interp create c
c eval {namespace eval n {variable v in-n}}
interp hide c set
list [interp invokehidden c -namespace n -- set v] [catch {interp invokehidden c -global -- set nosuch} m] $m

### cancel-option-end
interp create c
interp alias c stopme {} interp cancel -unwind -- c bye
list [catch {c eval {while 1 {stopme}}} m] $m

### alias-many-levels
interp alias {} a1 {} list one
interp alias {} a2 {} a1 two
interp alias {} a3 {} a2 three
list [a3 four] [lsort [interp aliases]]

### alias-rename-target-while-used
proc target {} {return first}
interp alias {} al {} target
set r [al]
rename target other
proc target {} {return second}
list $r [al]

### alias-changes-after-child-deleted
interp create c
interp alias {} toc c set v
c eval {set v 1}
interp delete c
list [info commands toc] [catch toc m] $m

### child-uses-parent-variable-through-alias
interp create c
set shared {}
interp alias c push {} lappend shared
c eval {push 1; push {2 3}}
set shared

### eval-recursion-across-interps
interp create c
interp alias c up {} down
proc down n {if {$n == 0} {return bottom}; interp eval c [list up [expr {$n - 1}]]}
down 20

### coroutine-across-interp-boundary
interp create c
interp alias c pause {} yield
proc body {} {c eval {pause 1}}
list [catch {coroutine co body} m] $m

### safe-corner-1
interp create -safe a; a eval {info nameofexecutable}

### safe-corner-2
interp share {} nosuch a
### debug-frame-on-for-good
interp create c
list [interp debug c -frame] [interp debug c -frame 1] [interp debug c -frame 0] [interp debug c]

### alias-renamed-into-a-loop
interp alias {} a {} b
interp alias {} b {} c
rename a c

### alias-loop-renaming-undone
interp alias {} a {} b
interp alias {} b {} c
catch {rename a c}
list [lsort [interp aliases]] [info commands a] [info commands c] [catch a m] $m

### alias-renamed-to-its-target-elsewhere
namespace eval n {}
interp alias {} a {} b
rename a n::b
list [interp aliases] [catch n::b m] $m

### alias-loop-over-two-interpreters
interp create i
interp alias i a {} b
interp alias {} b i c
i eval {rename a c}

### alias-target-renamed
proc b args {list $args}
interp alias {} a {} b
rename b c
list [catch {a 1} m] $m [c 2]

### alias-into-a-child-behind-another-error
interp create child
interp alias {} pa child cx
catch {nope}
list [pa 1]

### alias-into-a-child-behind-an-error-in-a-procedure
interp create child
interp alias {} pa child expr
proc f {} {
    catch {
        nope
    }
    pa 1 +
}
f

### cancel-with-an-empty-message
foreach args {{-unwind child {}} {child {}} {child} {-unwind child foo}} {
  interp create child
  interp cancel {*}$args
  lappend seen [catch {interp eval child {set x 1}} m o] $m [dict get $o -errorcode]
  interp delete child
}
set seen

### deleted-by-what-its-last-command-calls
proc stop {} {interp delete outer}
interp create outer
interp create {outer inner}
outer alias stop stop
interp alias {outer inner} stop {} stop
set seen [list [catch {outer eval {inner eval stop}} m] $m [interp exists outer]]
interp create outer
outer alias stop stop
lappend seen [catch {outer eval {stop; set go on}} m] $m [interp exists outer]
interp create outer
outer alias stop stop
interp create other
interp alias other stop outer stop
lappend seen [other eval stop] [interp exists outer]

### alias-in-place-of-its-own-target
interp create child
list [catch {interp alias {} child child eval} m] $m [info commands child] [interp exists child]

### alias-deleted-while-it-is-hidden
interp create child
child alias a list
child hide a
list [interp aliases child] [interp hidden child] [child alias a {}] [interp hidden child] [interp aliases child]

### invokehidden-passes-codes-on
interp create child
child eval {proc ends {code} {return -code $code "with $code"}}
interp hide child ends
foreach code {-1 0 1 2 3 4 7} {lappend seen [catch {interp invokehidden child ends $code} m] $m}
interp hide child return
lappend seen [catch {child invokehidden return -code 3 x} m] $m

### recursionlimit-below-what-runs
foreach limit {1 2 3 4} {
  interp create child
  lappend seen [child eval "catch {eval {interp recursionlimit {} $limit; set x ok}} m; set m"]
  interp delete child
}
set seen

### alias-of-what-is-unknown
proc unknown args {list global $args}
namespace eval n {
  namespace unknown unknown
  proc unknown args {list local $args}
}
interp alias {} here {} nosuch
interp create child
child alias there nosuch
namespace eval n {list [here 1] [child eval {there 2}] [nosuch 3]}

### deleted-in-a-catch
interp create c
interp alias c die {} interp delete c
list [catch {c eval {catch die; set x 1}} m] $m [interp exists c]

### deleted-in-a-catch-and-aliases-are-not-called
interp create c
interp alias c die {} interp delete c
interp alias c note {} lappend log
list [catch {c eval {catch {die; set x 1} m; note $m; note b}} m] $m [info exists log]

### deleted-in-a-procedure-that-catches
interp create c
interp alias c die {} interp delete c
list [catch {c eval {proc f {} {catch die}; f; set x 1}} m] $m

### deleted-in-a-loop-that-catches
interp create c
interp alias c die {} interp delete c
list [catch {c eval {while 1 {catch die}}} m] $m

### invokehidden-eval-that-fails
interp create c
c hide eval
c invokehidden eval {error x}

### invokehidden-last-option-counts
interp create a
a eval {namespace eval foo {variable v in-foo}; set v global}
a hide set
list [a invokehidden -global -namespace foo set v] [a invokehidden -namespace foo -global set v] [a invokehidden -namespace foo -namespace :: set v]

### safe-asks-no-type-of-commands
interp create -safe i
list [catch {i eval {info cmdtype set}} m o] $m [dict get $o -errorcode]
