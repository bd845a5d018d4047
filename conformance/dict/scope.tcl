# What dict update and dict with do before and after their script.

### yield-within
proc gen {} {
    set d [dict create a 1 b 2]
    dict update d a x b y {incr x [yield first]; incr y [yield $d]}
    yield $d
    dict with d {incr a [yield third]; unset b}
    return $d
}
list [coroutine c gen] [c 10] [c 20] [c] [c 100]

### yield-within-path
proc gen {} {
    for {set i 0} {$i < 20} {incr i} {dict set d k$i in [dict create n $i]}
    dict with d k3 in {set n [yield ready]}
    dict update d k4 e {dict set e in n [yield [dict get $d k3]]}
    list [dict get $d k3] [dict get $d k4] [dict size $d]
}
list [coroutine c gen] [c 30] [c 40]

### traces-on-the-dict
proc log {var name key op} {lappend ::log $var $op}
proc f {} {
    set d [dict create a 1 b 2]
    trace add variable d {read write unset} {log d}
    dict update d a x c y {lappend ::log body; set y new}
    return
}
proc g {} {
    set d [dict create a 1 b 2]
    trace add variable d {read write unset} {log d}
    dict with d {lappend ::log body; unset b}
    return
}
list [f] [g] $log

### traces-on-keys
proc log {var name key op} {lappend ::log $var $op}
proc f {} {
    set d [dict create a 1 b 2]
    foreach v {x y a b} {trace add variable $v {read write unset} [list log $v]}
    dict update d a x c y {lappend ::log body; set y new}
    lappend ::log |
    dict with d {lappend ::log body; unset b}
    return $d
}
list [f] $log

### trace-that-changes-the-dict
proc f {} {
    for {set i 0} {$i < 15} {incr i} {dict set d $i $i}
    trace add variable x write {apply {args {upvar d d; unset -nocomplain d; lappend d other 1}}}
    dict update d 1 x 2 y {lappend r $x $y}
    lappend r $d
}
f

### read-trace-that-changes-the-dict
proc f {} {
    set d [dict create a 1 b 2]
    trace add variable x read {apply {args {upvar d d; dict set d c 3}}}
    dict update d a x {}
    return $d
}
f

### errors
proc f {} {
    set d [dict create a 1 b 2]
    dict update d a x {
        set x 5
        error inner
    }
}
proc g {} {
    set d [dict create a 1 b 2]
    dict with d {
        set a 5
        error inner
    }
}
foreach p {f g} {catch $p m o; lappend r $m [dict get $o -errorinfo] [dict get $o -errorstack] [dict get $o -errorline]}
set r

### errors-before
proc f {} {dict update nosuch a x {}}
proc g {} {dict with nosuch {}}
proc h {} {set d [list a]; dict update d a x {}}
proc i {} {set d [list a]; dict with d {}}
proc j {} {set d [dict create a [list b]]; dict with d a {}}
proc k {} {set d [dict create a [list b]]; dict with d x {}}
proc l {} {set d [dict create a [list b]]; dict with d a b c {}}
proc m {} {set d(1) [dict create a 1]; dict with d {}}
foreach p {f g h i j k l m} {lappend r [catch $p m o] $m [dict get $o -errorcode] [dict get $o -errorinfo]}
join $r \n

### errors-after
proc f {} {set d [dict create a 1]; dict update d a x {set d {p q r}}}
proc g {} {set d [dict create a 1]; dict with d {set d {p q r}}}
proc h {} {set d [dict create a 1]; dict with d {set d {p q r}; error first}}
proc i {} {set d [dict create k [dict create a 1]]; dict with d k {set d {k {p q r}}}}
proc j {} {set d [dict create k [dict create a 1]]; dict with d k {set d {k}}}
foreach p {f g h i j} {lappend r [catch $p m o] $m [dict get $o -errorcode] [dict get $o -errorinfo]}
join $r \n

### variables-that-cannot-be-set
proc f {} {
    set d [dict create a 1 b 2 c 3]
    array set b {1 2}
    set r [list [catch {dict with d {set a 7}} m o] $m [dict get $o -errorcode] $d $a [info exists c]]
    set e [dict create k 1 l 2]
    lappend r [catch {dict update e k x l b {}} m o] $m [dict get $o -errorcode] $e $x
    lappend r [catch {dict update e nosuch b {set y [info exists b]}} m] $m $e [info exists b]
}
f

### keys-that-are-missing-or-go
proc f {} {
    set d [dict create a 1 b 2]
    set z old
    dict update d c z a x {lappend r [info exists z]; unset x}
    lappend r $d [info exists z]
    dict update d c z {set z 9}
    lappend r $d
    dict with d {unset b c}
    lappend r $d
    dict with d {set more 1}
    lappend r $d
    set d [dict create o [dict create p 1 q 2]]
    dict with d o {unset p; incr q}
    lappend r $d
    dict update d o x {unset x}
    lappend r $d
}
f

### the-variable-goes
proc f {} {
    set d [dict create a 1 b [dict create c 2]]
    dict update d a x {unset d}
    lappend r [info exists d]
    set d [dict create a 1 b [dict create c 2]]
    dict with d b {unset d}
    lappend r [info exists d]
    set d [dict create a 1 b [dict create c 2]]
    dict with d b {dict unset d b}
    lappend r $d
    set d [dict create a 1 b [dict create c 2]]
    dict with d b {set d {}}
    lappend r $d
    set d [dict create a 1]
    dict with d {set d {}; incr a}
    lappend r $d
    dict update d a x {set d [list p q]}
    lappend r $d
}
f

### the-variable-is-one-of-them
proc f {} {
    set d [dict create d 1 e 2]
    lappend r [catch {dict with d {}} m] $m $d
    set d [dict create d 1 e 2]
    lappend r [catch {dict with d {set d [dict create d 5 e 6]; incr e}} m] $m $d
    set d [dict create a 1 b 2]
    lappend r [catch {dict update d a d b x {}} m] $m $d $x
    set d [dict create a 1 b 2]
    lappend r [catch {dict update d a x b d {set d [dict create a 5]; incr x}} m] $m $d
    set d [dict create a 1 b 2]
    lappend r [catch {dict update d nosuch d a x {incr x}} m] $m [info exists d]
}
f

### deep-paths
proc f {} {
    dict set d a b c [dict create n 1 m 2]
    dict with d a b c {incr n; set m [list $n x]}
    lappend r $d
    dict with d a b {dict set c more 1}
    lappend r $d
    dict with d a b c {unset n m more}
    lappend r $d
    dict with d a b c {}
    lappend r $d
    for {set i 0} {$i < 30} {incr i} {dict set big k$i [dict create n $i]}
    for {set i 0} {$i < 30} {incr i} {dict with big k$i {incr n $i}}
    for {set i 0} {$i < 30} {incr i 7} {dict update big k$i k {dict incr k n -1}}
    lappend r $big
}
f

### return-break-continue
proc ret {} {set d [dict create a 1]; dict update d a x {incr x; return $d}; return no}
proc ret2 {} {upvar 1 d d; dict with d {incr a; return -code return $a}}
proc ret3 {} {set d [dict create a 1]; ret2; return no}
proc f {} {
    set d [dict create n 0]
    foreach i {1 2 3 4 5} {
        dict update d n x {incr x; if {$i == 2} continue; if {$i == 4} break}
        lappend r $i
    }
    lappend r $d
    foreach i {1 2 3 4 5} {
        dict with d {incr n 10; if {$i == 2} continue; if {$i == 4} break}
        lappend r $i
    }
    lappend r $d [catch {dict with d {return -code 7 seven}} m] $m
}
list [ret] [ret3] [f]

### global-and-namespace
set p [dict create x 1 y 2]
for {set k 0} {$k < 20} {incr k} {
    dict with p {incr x $y; if {$k == 10} {unset y; set y 5}}
    dict update p x q new$k n {incr q; if {$k % 7 == 0} {set n $k}}
}
namespace eval ns {
    variable p [dict create a 1 b [dict create c 2]]
    for {set k 0} {$k < 20} {incr k} {
        dict with p {incr a}
        dict with p b {incr c $a}
        dict update p a x {incr x}
    }
    proc f {} {
        variable p
        for {set k 0} {$k < 20} {incr k} {dict update p a x b y {incr x; dict incr y c}; dict with p b {incr c}}
        dict with ::ns::p {incr a}
        dict with ::p {incr y}
        list $a $y
    }
}
list $p $x $y $q $ns::p [ns::f] $ns::p $p

### by-links
proc add {name n} {upvar 1 $name d; dict update d sum s count c {incr s $n; incr c}}
proc all {name} {upvar 1 $name d; dict with d {return [list $sum $count [lsort [info locals]]]}}
proc f {} {
    set d [dict create]
    for {set i 0} {$i < 30} {incr i} {add d $i}
    list $d [all d]
}
proc g {} {
    upvar 0 d(x) e
    set e {}
    set d(y) {}
    for {set i 0} {$i < 3} {incr i} {add e $i; add d(y) $i; dict with e {incr count}}
    list $d(x) $d(y)
}
list [f] [g]

### elements-and-odd-names
proc f {} {
    set d [dict create e(1) 1 e(2) 2 {} 3 {a b} 4 ::glob 5]
    dict with d {incr e(1); incr {}; set {a b} [list ${a b}]; incr ::glob}
    list $d [lsort [array names e]] ${} ${a b}
}
list [f] $glob

### many-keys
proc f {n} {
    for {set i 0} {$i < $n} {incr i} {dict set d v$i $i}
    dict with d {incr v1; incr v[expr {$n - 1}]; unset v2}
    dict update d v1 x v3 y new z {incr x; incr y; set z $n}
    list [dict size $d] [dict get $d v1] [dict get $d v3] [dict get $d v[expr {$n - 1}]] [dict get $d new] [lrange [dict keys $d] end-1 end]
}
list [f 5] [f 12] [f 13] [f 40] [f 70]

### values-stay-what-they-are
proc f {} {
    set before { a  1   b 2 }
    set d $before
    dict with d {set c $d}
    lappend r $c $d $before
    set d $before
    dict update d a x {set c $d}
    lappend r $c $d $before
    set d {a 1 b 2 a 3}
    dict with d {lappend r $a; incr a}
    lappend r $d
    set d {a 1 b 2 a 3}
    dict update d a x {lappend r $x; incr x}
    lappend r $d
    set d [list a 1 b 2 a 3]
    dict with d {lappend r $a; incr b}
    lappend r $d
    set keep [dict create a 1 b 2]
    set d $keep
    dict with d {incr a}
    dict update d b x {unset x}
    lappend r $d $keep
}
f

### lists-that-are-built
proc f {} {
    set d [dict create l {} s {} n 0]
    for {set i 0} {$i < 20} {incr i} {
        dict update d l l s s n n {lappend l $i; append s $i; incr n}
        dict with d {lappend l x; append s -; dict incr d n 100}
    }
    return $d
}
f

### loops-over-it
proc f {} {
    for {set i 0} {$i < 15} {incr i} {dict set d k$i [dict create n $i]}
    dict for {k v} $d {
        dict with d $k {incr n}
        dict update d $k x {dict set x seen $k}
        dict with v {lappend r $n}
    }
    list $r $d
}
f

### nested-scopes
proc f {} {
    set d [dict create a [dict create n 1] b [dict create n 2]]
    dict update d a x b y {
        dict with x {incr n; set m $n}
        dict update y n n {incr n $m}
        dict with d a {incr n 100}
    }
    list $d $n
}
f

### code-renewed-within
proc helper {} {return 1}
proc f {} {
    set d [dict create a 1 b 2]
    dict update d a x {
        proc helper {} {return 2}
        rename set set_
        proc set {args} {uplevel 1 [list set_ {*}$args]}
        set x [helper]
        rename set {}
        rename set_ set
    }
    dict with d {
        proc incr {name} {upvar 1 $name v; set v more}
        incr b
        rename incr {}
    }
    return $d
}
rename incr incr_
list [f] [rename incr_ incr]

### called-in-other-ways
proc f {} {
    set d [dict create a 1 b 2]
    set w with
    dict $w d {set a 5}
    {*}[list dict update d b x {set x 6}]
    set c dict
    $c with d {append b !}
    ::tcl::dict::with d {append b ?}
    eval {dict update d a x {set x 7}}
    uplevel 0 {dict with d {append a .}}
    lappend d {*}[list e 1]
    dict with d {unset e}
    return $d
}
f
