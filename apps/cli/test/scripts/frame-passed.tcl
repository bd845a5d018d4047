# A script that is passed on keeps its place in the file when eval and its like evaluate it; other commands do not keep it.
proc where {} {
    foreach k {type line file cmd proc level} {if {[dict exists [info frame -1] $k]} {append r "$k=[dict get [info frame -1] $k] "}}
    return $r
}
proc show {args} {puts "[lindex $args 0]: [string map [list [pwd] PWD] [lindex $args 1]]"}
eval {
    show eval [where]
}
proc run {s} {
    eval $s
}
run {
    show proc-eval [where]
}
proc up {s} {uplevel 1 $s}
up {
    show uplevel [where]
}
proc up0 {s} {uplevel #0 $s}
up0 {
    show uplevel0 [where]
}
proc iff {s} {if 1 $s}
iff {
    show if [where]
}
proc nse {s} {namespace eval foo $s}
nse {
    show nseval [where]
}
proc app {s} {apply [list {} $s]}
app {
    show apply [where]
}
proc app2 {l} {apply $l}
app2 {{} {
    show apply2 [where]
}}
set x {
    show var [where]
}
eval $x
proc whl {s} {while 1 $s}
whl {
    show while [where]
    break
}
proc ct {s} {catch $s}
ct {
    show catch [where]
}
proc two {s} {run $s}
two {
    show two [where]
}
proc mk {b} {proc mm {} $b}
mk {
    show mkproc [where]
}
mm
run [list show list [where]]
namespace eval q {
    show nsdirect [where]
}
foreach s {{
    show foreachlist [where]
} {
    show foreachlist2 [where]
}} {eval $s}
set d [dict create a {
    show dict [where]
}]
eval [dict get $d a]
array set arr {a {
    show array [where]
}}
eval $arr(a)
proc sw {s} {switch a a $s}
sw {
    show switch [where]
}
switch b {
    b {
        show switch2 [where]
    }
}
try {
   show try [where]
} finally {
   show finally [where]
}
proc tr {s} {try $s}
tr {
   show tryproc [where]
}
proc fe {s} {foreach i 1 $s}
fe {
   show foreachp [where]
}
interp alias {} ali {} run
ali {
    show alias [where]
}
after 0 {
    show after [where]
    set done 1
}
vwait done
proc defarg {{s {
    show default [where]
}}} {eval $s}
defarg
trace add variable tv write {apply {args {
    show trace [where]
}}}
set tv 1
proc nested {s} {
    run {
        show innested [where]
    }
    eval $s
}
nested {
    run {
        show deeper [where]
    }
}
lmap i 1 {
    show lmap [where]
}
dict for {k v} {a b} {
    show dictfor [where]
}
coroutine co apply {{} {
    show coro [where]
}}
package require tcltest
tcltest::test a-1 {x} -body {
    show tcltest [where]
} -setup {

    show setup [where]
}
namespace eval foo {
    run {
        show in-nseval [where]
    }
}
eval {
    run {
        show in-eval [where]
    }
}
if 1 {
    run {
        show in-if [where]
    }
}
foreach i 1 {
    run {
        show in-foreach [where]
    }
}
catch {
    run {
        show in-catch [where]
    }
}
try {
    run {
        show in-try [where]
    }
} finally {}
set r [run {
    show in-bracket [where]
}]
run [string cat {
    show in-computed [where]
}]
run {show one-line [where]}
run {set a 1; show two-commands [where]}
run {set a 1
   set b 2
   show third [where]}
run {
    if 1 {
       show if-inside [where]
    }
}
run {
    foreach i 1 {
       show foreach-inside [where]
    }
}
run {
    set x [where]
    show sub-inside $x
}
run {
    eval {
       show eval-inside [where]
    }
}
run {
    run {
       show run-inside [where]
    }
}
proc run2 {a b} {eval $b}
run2 {
    show wrong [where]
} {
    show run2 [where]
}
run2 {
} {
    show run2b [where]
}
proc runs {a b} {eval $a $b}
runs {
    show joined [where]
} {
}
proc runl {args} {eval [lindex $args 0]}
runl {
    show from-args [where]
}
proc runv {args} {foreach a $args {eval $a}}
runv {
    show from-each [where]
} {
    show from-each2 [where]
}
proc runu {args} {uplevel 1 [lindex $args 0]}
runu {
    show from-args-up [where]
}
proc runul {s} {uplevel 1 [list run $s]}
runul {
    show via-list [where]
}
proc copy {s} {set t $s; eval $t}
copy {
    show copied [where]
}
proc appd {s} {append s "\n"; eval $s}
appd {
    show appended [where]
}
proc glb {s} {global g; set g $s; eval $g}
glb {
    show globaled [where]
}
glb "
    show quoted [where]
"
run {show a \
  [where]
  show b [where]}
run \
{
    show continued [where]
}
run [list show x y]; run {
    show second [where]
}
proc inproc {} {
    run {
        show in-proc [where]
    }
}
inproc
proc nsin {s} {namespace inscope :: $s}
nsin {
    show inscope [where]
}
proc iev {s} {interp eval {} $s}
iev {
    show interp-eval [where]
}
proc lm {s} {lmap i 1 $s}
lm {
    show lmap-p [where]
}
proc tm {s} {time $s}
tm {
    show time-p [where]
}
proc af {s} {array for {k v} ::tcl_platform "$s;break"}
proc lsrt {s} {lsort -command $s {a b}}
proc su {s} {subst $s}
su {[
    show subst-p [where]]}
proc fr {s} {for {set i 0} {$i < 1} {incr i} $s}
fr {
    show for-p [where]
}
proc ev2 {s} {eval eval $s}
ev2 {
    show eval-eval [where]
}
proc src {s} {eval {*}[list $s]}
src {
    show expanded [where]
}
proc tl {s} {tailcall eval $s}
tl {
    show tailcalled [where]
}
proc ca {s} {catch {uplevel 1 $s}}
ca {
    show catch-uplevel [where]
}
proc bk {s} {set x [uplevel 1 $s]}
bk {
    show br-uplevel [where]
}
proc ifu {s} {if {[uplevel 1 $s] eq ""} {}}
ifu {
    show if-uplevel [where]
}
set v {
    show from-var [where]
}
run $v

proc frames {} {
    lmap number {1 0 -1} {string map [list [pwd] PWD] [info frame $number]}
}
puts [frames]
puts [namespace eval x {frames}]

# Other interpreters, and a namespace whose body has an escaped backslash before a line's end.
interp create child
interp alias child where {} where
interp alias child show {} show
proc in-child {s} {interp eval child $s}
in-child {
    show in-child [where]
    show in-child-0 [info frame 0]
}
child eval {

    show child-eval [info frame 0]
}
proc with-child {} {
    child eval {
        show from-procedure [info frame 0]
    }
}
with-child
namespace eval escaped {
    proc text {} {return "a \\
      b"}
    proc own {} {
        show own [info frame 0]
    }
    show escaped [info frame 0]
}
escaped::own
proc started {} {
    coroutine co eval {
        show coroutine [info frame 0]
    }
}
started
