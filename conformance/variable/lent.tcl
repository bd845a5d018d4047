Variables of namespaces that procedures use again and again are lent to the core: lists, strings and arrays are built there, and
go back when anybody else looks.

### list-built-in-a-namespace
namespace eval n { variable l {} }
proc n::add x { variable l; lappend l $x; llength $l }
for {set i 0} {$i < 20} {incr i} { n::add $i }
list $n::l [llength $n::l] [lindex $n::l end]

### list-seen-from-outside-in-between
namespace eval n { variable l {} }
proc n::add x { variable l; lappend l $x; lset l 0 $x }
set out {}
for {set i 0} {$i < 20} {incr i} { n::add $i; if {$i % 5 == 0} { lappend out $n::l [info exists n::l] [string length $n::l] } }
set out

### list-value-is-not-changed-later
namespace eval n { variable l {}; variable kept {} }
proc n::add x { variable l; variable kept; lappend l $x; lappend kept $l; lset l 0 changed }
for {set i 0} {$i < 8} {incr i} { n::add $i }
list $n::l $n::kept

### append-of-nothing-shares-the-value
proc p {} { set z [list 1 2 3]; lappend z 4; set q $z; append z ""; lappend z 5; list $q $z }
set z [lrepeat 20 a]
set q $z
append z "" ""
lset z 5 changed
list [p] $q $z

### list-cut-at-the-end
namespace eval n { variable l {} }
proc n::push x { variable l; lappend l $x }
proc n::pop {} { variable l; set top [lindex $l end]; set l [lrange $l 0 end-1]; return $top }
proc n::drop {} { variable l; set l [lreplace $l end end] }
proc n::shift {} { variable l; set l [lrange $l 1 end] }
set out {}
for {set i 0} {$i < 12} {incr i} { n::push $i; n::push x$i; lappend out [n::pop]; n::push y; n::push z; n::drop; if {$i % 3 == 0} { n::shift } }
list $n::l $out

### string-built-in-a-namespace
namespace eval n { variable s "" }
proc n::add x { variable s; append s $x , }
for {set i 0} {$i < 20} {incr i} { n::add $i; if {$i % 7 == 0} { append n::s <[string length $n::s]> } }
set n::s

### counter-and-list-under-two-names
namespace eval n { variable l {} }
proc n::add x { variable l; upvar #0 n::l other; lappend l $x; lappend other [llength $l]; lindex $l [lindex $other 0] }
set out {}
for {set i 0} {$i < 10} {incr i} { lappend out [n::add $i] }
list $n::l $out

### list-linked-twice-is-index-of-itself
proc inner {} { upvar 1 l a l b; list [lindex $a $b] [lrange $a $b end] [llength $b] }
proc outer {} { lappend l 0; inner }
outer

### trace-in-the-middle
namespace eval n { variable l {} }
proc n::add x { variable l; lappend l $x }
proc note args { lappend ::noted $args }
for {set i 0} {$i < 10} {incr i} { n::add $i }
trace add variable n::l write note
n::add traced
trace remove variable n::l write note
for {set i 0} {$i < 10} {incr i} { n::add $i }
list $n::l $noted

### unset-in-the-middle
namespace eval n { variable l {} }
proc n::add x { variable l; lappend l $x }
proc n::gone {} { variable l; unset l; info exists l }
set out {}
for {set i 0} {$i < 24} {incr i} { n::add $i; if {$i % 8 == 7} { lappend out $n::l [n::gone] [info exists n::l] } }
set out

### array-of-a-namespace
namespace eval n { variable a; array set a {x 1 y 2} }
proc n::work i { variable a; incr a(x); set a(k[expr {$i % 4}]) $i; lappend a(list) $i; append a(text) $i; info exists a(none) }
for {set i 0} {$i < 30} {incr i} { n::work $i }
list [lsort [array names n::a]] $n::a(x) $n::a(k1) $n::a(list) $n::a(text) [array size n::a]

### array-seen-from-outside-in-between
namespace eval n { variable a; array set a {} }
proc n::work i { variable a; set a($i) x; incr a(count); if {$i > 3} { unset a([expr {$i - 3}]) } }
set out {}
for {set i 0} {$i < 40} {incr i} { n::work $i; if {$i % 10 == 9} { lappend out [array size n::a] [lsort [array names n::a]] [array exists n::a] } }
set out

### array-errors
namespace eval n { variable a; array set a {x 1} }
proc n::work i { variable a; list [catch {set a} m] $m [catch {set a(no)} m] $m [catch {incr a} m] $m [catch {lappend a 1} m] $m [catch {unset a(no)} m] $m [catch {set a 1} m] $m [incr a(x)] }
for {set i 0} {$i < 20} {incr i} { set out [n::work $i] }
list $out [array get n::a]

### array-trace-in-the-middle
namespace eval n { variable a; array set a {x 1} }
proc n::work i { variable a; incr a(x); set a(y) $i }
proc note args { lappend ::noted $args }
for {set i 0} {$i < 10} {incr i} { n::work $i }
trace add variable n::a(x) write note
n::work 10
trace add variable n::a write note
n::work 11
trace remove variable n::a write note
trace remove variable n::a(x) write note
for {set i 0} {$i < 10} {incr i} { n::work $i }
list [lsort -stride 2 [array get n::a]] $noted

### array-element-linked-in-the-middle
namespace eval n { variable a; array set a {x 1} }
proc n::work i { variable a; incr a(x); lappend a(l) $i }
proc other {} { upvar #0 n::a(x) x n::a(l) l; incr x 100; lset l 0 changed; list $x [llength $l] }
set out {}
for {set i 0} {$i < 20} {incr i} { n::work $i; if {$i % 6 == 5} { lappend out [other] } }
list $out $n::a(x) $n::a(l)

### array-iterated-while-it-changes
namespace eval n { variable a; array set a {x 1 y 2 z 3} }
proc n::work i { variable a; incr a(x) }
proc n::more i { variable a; set a(more$i) 1 }
for {set i 0} {$i < 20} {incr i} { n::work $i }
set seen {}
array for {k v} n::a { lappend seen $k; n::work 1 }
list [lsort $seen] [catch { array for {k v} n::a { for {set i 0} {$i < 20} {incr i} { n::work $i; n::more $i } } } message] $message

### array-unset-and-made-a-scalar
namespace eval n { variable a; array set a {x 1} }
proc n::work i { variable a; incr a(x) }
proc n::turn {} { variable a; unset a; set a scalar; set r $a; unset a; set a(x) 5; return $r }
set out {}
for {set i 0} {$i < 40} {incr i} { n::work $i; if {$i % 13 == 12} { lappend out [n::turn] $n::a(x) } }
list $out [array get n::a]

### array-with-long-and-strange-keys
namespace eval n { variable a; array set a {x 1} }
proc n::work k { variable a; incr a($k); incr a(x) }
for {set i 0} {$i < 30} {incr i} { n::work $i; n::work 007; n::work " $i"; n::work [list a $i]; n::work "" }
n::work [string repeat long 100]
for {set i 0} {$i < 30} {incr i} { n::work $i; n::work [string repeat long 100] }
list [array size n::a] $n::a(x) $n::a(7) $n::a(007) $n::a([string repeat long 100]) $n::a([list a 3]) $n::a()

### array-of-a-deleted-namespace
namespace eval n { variable a; array set a {x 1} }
proc n::work i { variable a; incr a(x); if {$i == 30} { namespace delete ::n; return [info exists a(x)] } }
for {set i 0} {$i <= 30} {incr i} { set r [n::work $i] }
list $r [namespace exists n] [info exists n::a]

### coroutine-and-procedure-share
namespace eval n { variable l {}; variable a; array set a {c 0} }
proc n::add x { variable l; variable a; lappend l $x; incr a(c) }
proc n::gen {} { variable l; variable a; while 1 { yield [llength $l],$a(c); lappend l gen; incr a(c) } }
coroutine g n::gen
set out {}
for {set i 0} {$i < 15} {incr i} { n::add $i; if {$i % 4 == 0} { lappend out [g] } }
list $out $n::l $n::a(c)

### lassign-in-a-namespace
proc note args { lappend ::noted $args }
namespace eval q {
    trace add variable a write ::note
    set out [list [lassign {1 2 3 4} a b] $a $b [lassign {1} a b c] $c]
    array set d {x 1}
    lappend out [catch {lassign {1 2} b d} m] $m $b [catch {lassign "1 \{2" b d} m] $m $b
    const e 5
    lappend out [catch {lassign {7 8} b e} m] $m $b
}
list $q::out $noted
