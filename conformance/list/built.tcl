# Lists that a procedure builds and goes over, and what may change them meanwhile.

### built-list-1
proc a {} { set l {}; foreach i {1 2 3 4 5} {lappend l $i}; set r {}; foreach x $l { lappend l x$x; lappend r $x }; list $l $r }
return [a]

### built-list-2
proc b {} { set l {}; for {set i 0} {$i<100} {incr i} {lappend l $i}; set r {}; foreach x $l { if {$x == 40} {set l {}; lappend l new}; lappend r $x }; list $l $r }
return [b]

### built-list-3
proc c {} { set l {}; for {set i 0} {$i<70} {incr i} {lappend l $i}; set r {}; foreach {x y} $l { if {$x == 40} {lset l 50 ZZ}; lappend r $x-$y }; list $l $r }
return [c]

### built-list-4
proc d {} { set l {}; for {set i 0} {$i<5} {incr i} {lappend l $i}; set r {}; foreach x $l { foreach y $l {lappend r $x$y; if {$y==2 && $x==1} {lappend l q}} }; list $l $r }
return [d]

### built-list-5
proc push {v x} {upvar 1 $v l; lappend l $x}
proc e {} { set l {}; for {set i 0} {$i<50} {incr i} {lappend l $i}; set r {}; foreach x $l { push l n$x; lappend r $x }; list $l $r }
return [e]

### built-list-6
proc f {} { set l {}; for {set i 0} {$i<50} {incr i} {lappend l $i}; set r {}; foreach x $l { if {$x==3} {unset l}; lappend r $x }; list [info exists l] $r }
return [f]

### built-list-7
proc g {} { set l {}; for {set i 0} {$i<50} {incr i} {lappend l $i}; set r {}; catch {foreach x $l { if {$x==33} {error boo}; lappend r $x }}; lappend l more; foreach x $l {lappend r $x; if {$x==7} break}; lappend l evenmore; list $l $r }
return [g]

### built-list-8
proc h {} { set l {}; for {set i 0} {$i<50} {incr i} {lappend l $i}; foreach l $l {lappend r $l}; list $l $r }
return [h]

### built-list-9
proc mk {n} { set l {}; for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc i {} { set x [mk 5]; set y [mk 3]; set x [mk 4]; foreach q $x { set x [mk 7]; lappend y $q }; list $x $y }
return [i]

### built-list-10
proc mk2 {n} { if {$n == 0} {set l {}; lappend l end; return $l}; set r [mk2 [expr {$n-1}]]; lappend r $n; return $r }
return [mk2 20]

### built-list-11
proc j {} { set l {}; for {set i 0} {$i<50} {incr i} {lappend l $i}; set r {}; foreach x $l y $l { lappend r $x$y }; list $l $r }
return [j]

### built-list-12
proc k {} { set l {}; for {set i 0} {$i<50} {incr i} {lappend l $i}; set r {}; foreach x $l { if {$x==10} { set z $l; lappend z t; set r2 $z}; lappend r $x }; list $l $r $r2 }
return [k]

### built-list-13
proc m {} { set l {}; for {set i 0} {$i<40} {incr i} {lappend l $i}; set r {}; foreach x $l { if {$x==10} { eval {lappend l zz} }; if {$x == 12} {uplevel 0 {set l foo}}; lappend r $x }; list $l $r }
return [m]

### built-list-14
proc n {} { set l {}; for {set i 0} {$i<40} {incr i} {lappend l $i}; trace add variable q write {apply {{args} {upvar 1 l l; lappend l T}}}; set r {}; foreach x $l { set q $x; lappend r $x }; list $l $r }
return [n]

### built-list-15
proc gen {} { set l {}; for {set i 0} {$i<40} {incr i} {lappend l $i}; foreach x $l { yield $x; lappend l $x }; return $l }
coroutine co gen; set r {}; for {set i 0} {$i<40} {incr i} {lappend r [co]}
return $r

### built-list-16
proc o {} { set l {}; for {set i 0} {$i<40} {incr i} {lappend l $i}; foreach x $l { foreach y $l { if {$y > 3} break; foreach z $l {if {$z>2} continue; append s $x$y$z,} } }; set s }
return [string length [o]]

### built-list-17
proc p {args} {append ::out "p $args|"}
p {*}{1 2} [list {*}{a b}] {*}[list x y] {*}{} z
catch {p {*}"\{" [append ::out sideeffect]} m
return $m/$out

### built-list-18
proc p {args} {append ::out "p $args|"}
catch {p {*}"a \{" b} m
return $m

### built-list-19
proc p {args} {append ::out "p $args|"}
set cmd {p A}; {*}$cmd B; {*}$cmd; for {set i 0} {$i<4} {incr i} { {*}$cmd $i {*}[list $i $i] }
{*}{}
return $out

### built-list-24
proc sw {x} { switch -- $x { a {return 1} 10 {return ten} b - c {return bc} 1.5 {return d} default {return other} } }
foreach x {a b c 10 10.0 0x0a 1.5 {} zz a} { append o2 [sw $x], }; foreach x [list [expr {5+5}] [expr {3*0.5}] [string range xax 1 1] [string range x10x 1 2]] { append o2 [sw $x], }
return $o2

### built-list-20
proc inl {x} { expr {$x in {a b 10 1.5 "" zz}} }
foreach x [list a b 10 [expr {5+5}] [expr {3*0.5}] [string range xzzx 1 2] [string range x 2 3] 0xa 010] { append o3 [inl $x][inl $x], }
return $o3

### built-list-21
foreach x {5 a 55} { foreach y [list 5 [expr {4+1}] a [string index a55 1] [string range a55 1 2] [expr {11*5}]] { append o4 [expr {$x eq $y}] } }
return $o4

### built-list-22
proc lam {} { set s 0; set f {{a b} {expr {$a+$b}}}; for {set i 0} {$i<10} {incr i} { set s [apply $f $s $i]; if {$i==5} {proc unrelated {} {}} }; set s }
return [lam]

### built-list-23
proc dyn {} { foreach c {aa bb cc aa} { proc $c {} "return P$c" }; set r {}; for {set i 0} {$i < 6000} {incr i} { set n [string index abc [expr {$i%3}]]; append n $n; if {[$n] ne "P$n"} {error "wrong $n [$n]"} }; return ok }
return [dyn]

