# Lists, strings, dicts and arrays that a script builds in variables of a namespace, outside of procedures, and others meanwhile.

### list-in-a-loop
set l {}
set r {}
for {set i 0} {$i < 40} {incr i} {
    lappend l $i x$i
    if {$i % 9 == 4} {lappend r [llength $l] [lindex $l end] [lindex $l $i] [lindex $l end-$i] $l}
}
list $r [llength $l] [lrange $l 3 7]

### an-index-that-changes-the-list
set l {}
for {set i 0} {$i < 20} {incr i} {
    lappend l [list $i a]
    lappend r [lindex $l [llength $l]-1 0] [lindex $l [lappend l z; expr {0}] 1] [lindex $l [llength [lset l 0 {5 6}]]]
}
list $r $l

### an-index-that-is-the-list
set l 0
for {set i 0} {$i < 12} {incr i} {lappend l $i}
list [catch {lindex $l $l} m] $m [lindex $l [lindex $l [lindex $l 3]]] [catch {lindex $l 0 $l} m] $m [lindex $l 1] $l

### a-name-that-is-the-list
set l {}
set n l
for {set i 0} {$i < 20} {incr i} {
    lappend l $i
    append r [lindex $l [llength [set $n]]-1] [lindex $l [string length [set ::l]]] [lindex [set $n] end] [lindex $l end] ,
}
set r

### set-as-index
set l {}
for {set i 0} {$i < 12} {incr i} {
    lappend l $i
    lappend r [lindex $l [llength [set l {7 8 9}]]] [lindex $l end]
}
list $r $l

### lset
set l [lrepeat 8 0]
for {set i 0} {$i < 40} {incr i} {
    lset l [expr {$i % 8}] [expr {[lindex $l [expr {($i + 1) % 8}]] + $i}]
    if {$i % 13 == 7} {set k $l; lset k 0 changed}
}
list $l $k [catch {lset l 9 x} m] $m [catch {lset l -1 x} m] $m [lset l end+1 x]

### lset-nested
set m {}
for {set i 0} {$i < 6} {incr i} {lappend m [lrepeat 5 $i]}
for {set i 0} {$i < 30} {incr i} {lset m [expr {$i % 6}] [expr {$i % 5}] n$i; lappend r [lindex $m [expr {$i % 6}] 0]}
list $m $r [catch {lset m 2 9 x} e] $e $m

### queue
set q {}
for {set i 0} {$i < 60} {incr i} {
    lappend q $i
    if {[llength $q] > 7} {append s [lindex $q 0]; set q [lrange $q 1 end]}
    if {$i % 20 == 19} {set q [lreplace $q 0 1]; set q [linsert $q 1 i$i]; set q [lreverse $q]}
}
list $s $q

### long-queue
set q {}
set s 0
for {set i 0} {$i < 3000} {incr i} {
    lappend q $i
    if {$i % 3 == 2} {incr s [lindex $q 0]; set q [lrange $q 1 end]}
}
list $s [llength $q] [lindex $q 0] [lindex $q end]

### string
set t {}
for {set i 0} {$i < 50} {incr i} {
    append t $i ,
    if {$i % 11 == 3} {lappend r [string length $t] [string range $t end-3 end] $t; set u $t; append u more}
}
list $r $u [string length $t]

### dict-of-many-keys
set d {}
for {set i 0} {$i < 60} {incr i} {
    dict set d k[expr {$i * 7 % 40}] $i
    dict incr d n[expr {$i % 3}] $i
    dict lappend d l$i $i
    dict append d a[expr {$i % 2}] $i
    if {$i % 4 == 0} {dict unset d l[expr {$i - 3}]}
    if {$i % 17 == 5} {lappend r [dict size $d] [dict get $d n1] [dict exists $d l[expr {$i - 3}]] [dict keys $d n*]}
}
list $r $d

### dict-begun-by-create
set d [dict create a 1 b {x 1}]
for {set i 0} {$i < 20} {incr i} {dict incr d a; dict lappend d c $i; dict set d b e $i; set r $d; dict unset d b; dict append r z}
list $d $r

### dict-that-is-none
set d {a b c}
for {set i 0} {$i < 20} {incr i} {lappend r [catch {dict set d x $i} m] $m [catch {dict incr d a} m] $m [catch {dict lappend d q $i} m] $m}
list [lsort -unique $r] $d

### dict-with-doubled-keys
set d {a 1 b 2 a 3}
for {set i 0} {$i < 20} {incr i} {dict incr d a; if {$i == 10} {set r $d}; dict lappend d k $i}
list $r $d

### dict-errors
set d {}
for {set i 0} {$i < 20} {incr i} {
    dict set d k$i v
    lappend r [catch {dict incr d k$i} m] $m [catch {dict get $d $i} m] $m [catch {dict lappend d k$i "\{"} m] $m [catch {dict set d k$i x y} m] $m
}
list $r [dict get $d k3]

### dict-in-dict
set d {}
for {set i 0} {$i < 60} {incr i} {
    dict set d [expr {$i % 15}] [expr {$i % 4}] $i
    if {$i % 20 == 7} {dict unset d 3 3; lappend r [dict get $d 2] [dict exists $d 3 3] [dict size $d]}
}
list $r $d

### loops-over-what-changes
set d {}
for {set i 0} {$i < 20} {incr i} {dict set d k$i $i}
dict for {k v} $d {dict set d $k [expr {$v + 1}]; dict set d new$k $v; if {$v == 12} {dict unset d k13}}
set l {}
for {set i 0} {$i < 20} {incr i} {lappend l $i}
foreach x $l {if {$x % 2} {lappend l $x}; lset l 0 $x}
list $d $l

### array-of-many
for {set i 0} {$i < 3000} {incr i} {set p($i) 1}
for {set i 2} {$i * $i < 3000} {incr i} {if {$p($i)} {for {set j [expr {$i * $i}]} {$j < 3000} {incr j $i} {set p($j) 0}}}
for {set i 2; set c 0} {$i < 3000} {incr i} {if {$p($i)} {incr c}}
list $c [array size p] [info exists p(2999)] [info exists p(3000)]

### traced-meanwhile
set l {}
set d {}
for {set i 0} {$i < 30} {incr i} {
    lappend l $i
    dict set d $i [llength $l]
    if {$i == 15} {trace add variable l {read write} {apply {{n k op} {lappend ::seen $op [llength $::d]}}}}
    if {$i == 20} {trace remove variable l {read write} {apply {{n k op} {lappend ::seen $op [llength $::d]}}}}
    if {$i == 22} {trace add variable d write {apply {{n k op} {lset ::l 0 traced; lappend ::seen [lindex $::l end]}}}}
    lappend r [lindex $l $i]
}
list $r $seen $l

### a-read-trace-of-the-index-changes-the-list
set l {}
for {set i 0} {$i < 20} {incr i} {lappend l $i; lappend r [lindex $l $i]}
trace add variable i read {apply {args {lappend ::l t; set ::other $::l}}}
for {set k 0} {$k < 12} {incr k} {lappend l $k; lappend r [lindex $l $i] [lindex $l $k]}
trace remove variable i read {apply {args {lappend ::l t; set ::other $::l}}}
list $r $l [llength $other]

### unset-meanwhile
set l {}
for {set i 0} {$i < 30} {incr i} {
    lappend l $i
    dict set d $i 1
    append t $i
    if {$i % 10 == 7} {unset l d; lappend r [catch {lindex $l 0} m] $m [catch {dict get $d 1} m] $m}
    if {$i % 10 == 9} {unset t; lappend r [info exists t] [info exists l]}
}
list $r $l $d [info exists t]

### an-array-by-the-name
set l {}
for {set i 0} {$i < 12} {incr i} {lappend l $i; llength $l}
unset l
for {set i 0} {$i < 12} {incr i} {set l($i) x; lappend r [catch {lappend l $i} m] $m [catch {llength $l} m] $m}
list [lsort -unique $r] [array size l]

### others-see-it
proc push x {global l; lappend l $x; lindex $l end}
proc last {} {upvar #0 l q; lindex $q end}
proc put {k v} {dict set ::d $k $v; dict size $::d}
set l {}
set d {}
for {set i 0} {$i < 40} {incr i} {
    lappend l $i
    dict set d $i o
    append r [push p$i] [last] [llength $l] [put k$i v] [dict get $d k$i] [uplevel #0 {llength $l}] [eval {lindex $l 0}] [namespace eval :: {llength $l}]
}
set r

### in-a-namespace
namespace eval n {
    variable l {} d {}
    for {set i 0} {$i < 30} {incr i} {
        lappend l $i
        dict incr d [expr {$i % 14}] $i
        lappend ::r [lindex $l $i] [llength $::n::l] [dict get $d [expr {$i % 14}]]
        if {$i == 20} {namespace eval :: {lappend ::n::l from outside}}
    }
}
list $r $n::l $n::d [info exists l]

### in-eval-of-a-procedure
proc f {} {
    set l {}
    set s {
        for {set i 0} {$i < 20} {incr i} {
            lappend l $i; dict set d $i $l; dict incr e [expr {$i % 3}]; append r [lindex $l $i] [llength $l] [dict size $d]
            lset l 0 $i
        }
    }
    eval $s
    uplevel #0 $s
    list $l $r [dict get $d 3] $e
}
list [f] [llength $l] $e [string length $r]

### long-elements-and-keys
set l {}
set d {}
for {set i 0} {$i < 30} {incr i} {
    set x [string repeat [format %02d $i] 200]
    lappend l $x
    dict set d $x $i
    dict append d short $x
}
list [string length [lindex $l 7]] [dict get $d [lindex $l 29]] [dict size $d] [string length [dict get $d short]] [llength $l]

### results-that-are-used
set l {}
set d {}
for {set i 0} {$i < 20} {incr i} {
    set a [lappend l $i]
    set b [dict set d $i x]
    set c [append t $i]
    lappend a more; dict set b more 1; append c more
    set e [lset l 0 $i]
}
list $a $b $c $e $l $d $t

### const-meanwhile
set l {}
for {set i 0} {$i < 20} {incr i} {lappend l $i; lindex $l end}
const k $l
for {set i 0} {$i < 8} {incr i} {lappend r [catch {lappend k $i} m] $m [lindex $k $i]}
list [lsort -unique $r] [llength $k]

### child-interpreters
interp create c
c eval {set l {}; set d {}; for {set i 0} {$i < 30} {incr i} {lappend l $i; dict set d k$i $i; lappend r [lindex $l $i] [dict get $d k$i]}}
interp alias c up {} lappend l
for {set i 0} {$i < 20} {incr i} {lappend l $i; c eval [list up c$i]; lappend r [lindex $l end] [c eval {lindex $l end}]}
set x [list $r [c eval {list $r $d}] $l]
interp delete c
set x

### errors-and-places
set l {}
for {set i 0} {$i < 10} {incr i} {lappend l $i}
list [catch {lindex $l a} m o] $m [dict get $o -errorinfo] [catch {lindex $l 0 0 x} m o] $m [catch {lset l 3 x y} m o] $m [catch {dict get $l 0 0} m o] $m [dict get $o -errorcode]

### texts-of-a-script-outside
foreach x {1 22 333} {append r [format "%5d|%-4s|" $x $x] [join [split a-b-$x -] +] [string trim --$x-- -] [string first 2 $x] [string match *2* $x] [lindex {a b c} end-1]}
for {set i 0} {$i < 12} {incr i} {append r [format %03d $i] [scan $i:b %d:%s n s] $n$s [string map {1 one 2 two} $i]}
set r

### loops-over-a-list-that-changes
set l {}
for {set i 0} {$i < 12} {incr i} {lappend l $i; llength $l}
foreach x $l {
    foreach y $l z $l {lappend r $x$y$z; if {$y > 1} break; lset l $y c$x}
    if {$x == 3} {set l [lrange $l 2 end]}
    if {$x == 5} {lappend l $x}
    if {$x == 7} {unset l; set l new}
    if {$x == 9} {lappend l $x$x}
}
list $r $l $x

### a-loop-that-fails-in-its-list
set l {}
for {set i 0} {$i < 12} {incr i} {lappend l $i; llength $l}
proc f {} {foreach x $::l {if {$x == 3} {error $x}}}
for {set k 0} {$k < 5} {incr k} {
    catch {foreach x $l {if {$x == $k} {error stop$k}; lappend r $x}} m
    catch f n
    catch {uplevel #0 {foreach x $l {lappend l $x; if {$x == 4} {error again}}}} o
    lappend r $m $n $o [llength $l]
}
set r

### lists-in-dicts-and-arrays
set by [dict create]
for {set i 0} {$i < 150} {incr i} {
    dict lappend by k[expr {$i % 3}] $i
    lappend a([expr {$i % 4}]) "$i x"
    if {$i % 40 == 39} {lappend r [llength [dict get $by k1]] [lindex $a(2) end] [dict get $by k2]}
}
list $r $by [lsort -integer [array names a]] $a(3)

### lists-of-pairs-that-were-dicts
set d {}
for {set i 0} {$i < 5} {incr i} {dict set d k$i $i; dict lappend e x $d; lappend f(1) $d}
dict append d k1 more
lappend f(1) {*}$d
lappend g {*}[dict keys $d] $d
list $e $f(1) $g [catch {dict lappend d k9 a\ \{b c} m] $m [catch {lappend f(1) "\{"} m] $m [catch {set h "a \{"; lappend h x} m] $m

### loops-that-wait-in-coroutines
set l {}
for {set i 0} {$i < 20} {incr i} {lappend l $i; llength $l}
proc g {} {foreach x $::l {yield $x}; return done}
coroutine c g
set r {}
for {set k 0} {$k < 25} {incr k} {
    lappend l n$k
    if {[info commands c] ne ""} {lappend r [c]}
    if {$k == 5} {set l {}; for {set i 0} {$i < 30} {incr i} {lappend l z$i; llength $l}}
}
set m {}
for {set i 0} {$i < 20} {incr i} {lappend m $i; llength $m}
coroutine d eval {foreach y $m {yield $y}; set y}
for {set k 0} {$k < 10} {incr k} {lset m 3 q$k; lappend r [d]; lappend m 1}
set r

### used-in-every-way
set l {}; set d {}
for {set i 0} {$i < 40} {incr i} {
    lappend l $i
    dict set d $i v$i
    lappend r [list {*}$l] [llength [concat $l $l]] [lsort -integer -decreasing $l] [join $l -] [list $l [lappend l x$i] $l]
    lappend r [string length $l] [lsearch -exact $l x3] [lreverse $l] [expr {[llength $l] + [lindex $l 0]}]
    lappend r [dict get $d [lindex [dict keys $d] end]] [list {*}$d] [dict size $d] [catch {lindex $l [error in]} m] $m
    set l [lreplace $l end end]
    lassign $l a b c
    lappend r $a $b $c [lindex [list $l $d] 0 end] [info exists l]
    if {$i % 7 == 3} {set k $l; set dd $d; lappend k mine; dict set dd 0 mine}
    eval [list lappend l e]
    uplevel #0 {set l [lrange $l 0 end-1]}
    namespace eval :: {lappend r [llength $l]}
}
proc p {} {upvar #0 l a d b; foreach x $a {lappend a y; if {[llength $a] > 60} break}; dict for {k v} $b {dict unset b $k}; llength $a}
list [string length $r] [lrange $r end-20 end] $l $d $k $dd [p] $l $d
