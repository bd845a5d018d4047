# Dicts of more keys than a short one has, which procedures build, change, look into and hand on.

### counted
proc a l { foreach w $l { dict incr n $w; dict incr m x$w 3; dict lappend by [string length $w] $w; dict append all [string index $w 0] $w }; list $n $m $by $all [dict size $n] }
a {a b c d e f g h i j k l m n o p q r s t a c e g ab cd ab ef a 1 01 1.0 1}

### order
proc a {} { for {set i 0} {$i < 30} {incr i} { dict set d k$i $i }; dict unset d k3; dict unset d k29; dict unset d nope; dict set d k3 again; dict set d k5 five; list $d [dict keys $d] [dict values $d] [dict size $d] [dict exists $d k29] }
a

### value-semantics
proc change {d} { dict set d k1 changed; dict unset d k2; return [dict size $d]$d }
proc a {} { for {set i 0} {$i < 20} {incr i} { dict set d k$i $i }; set e $d; dict set d k1 one; set r [change $d]; dict set d k2 two; set f [list $d]; dict set d k3 three; list $d $e $r $f }
a

### nested
proc a {} { for {set i 0} {$i < 40} {incr i} { for {set j 0} {$j < 20} {incr j} { dict set d a$i b$j $j } }; dict set d a3 bx deep x; dict unset d a4 b4; set e $d; dict set d a5 b5 new; list [dict size $d] [dict get $d a3 bx deep] [dict exists $d a4 b4] [dict get $e a5 b5] [dict get $d a5 b5] [dict size [dict get $d a4]] [dict getdef $d a9 none no] [dict getdef $d a99 b1 no] }
a

### linked
proc put {name k v} { upvar 1 $name d; dict set d $k $v; dict size $d }
proc eldest name { upvar 1 $name d; dict for {k v} $d break; dict unset d $k; set k }
proc a {} { for {set i 0} {$i < 20} {incr i} { put d k$i $i }; set first [eldest d]; set e $d; set second [eldest d]; put d k0 back; list $first $second $d $e }
a

### loop-and-change
proc build n { for {set i 0} {$i < $n} {incr i} { dict set d k$i $i }; return $d }
proc set-in n { set d [build $n]; dict for {k v} $d { dict set d $k$k $v; dict unset d k7; lappend seen $k $v }; list $seen $d }
proc loop-own n { set d [build $n]; dict for {d v} $d { lappend seen $d $v }; list $seen $d }
proc loop-twice n { set d [build $n]; dict for {k v} $d { dict for {k2 v2} $d { if {$v2 > 2} break; dict incr d $k$k2 $v } }; set d }
proc unset-in n { set d [build $n]; dict for {k v} $d { unset -nocomplain d; lappend seen $k }; list $seen [info exists d] }
proc leave n { for {set i 0} {$i < $n} {incr i} { dict set d k$i $i }; catch { dict for {k v} $d { error out } }; foreach i {1 2} { dict for {k v} $d { if {$v > 3} break; lappend seen $k } }; dict set d k1 z; dict for {k v} $d { dict for {k2 v2} $d { return [list $seen $d $k$k2] } } }
list [set-in 15] [loop-own 15] [loop-twice 15] [unset-in 15] [leave 15]

### keys-that-change-it
proc id x { return $x }
proc a {} { for {set i 0} {$i < 20} {incr i} { dict set d $i $i }; list [dict get $d [id 3]] [dict get $d [dict set d 3 new; id 3]] [dict get $d [dict unset d 4; id 4]] [dict exists $d 4] [dict get $d [set d {}; id 5]] $d }
proc b {} { for {set i 0} {$i < 20} {incr i} { dict set d $i $i }; list [dict get $d [unset d; id 5]] [info exists d] [catch { dict get $d 1 } m] $m }
list [a] [b]

### errors
proc a {} { for {set i 0} {$i < 20} {incr i} { dict set d k$i v$i }; list [catch { dict get $d nope } m] $m $::errorCode [catch { dict incr d k1 } m] $m $::errorCode [catch { dict incr d k20 x } m] $m [dict exists $d k20] [catch { dict set d k1 a b c } m] $m [catch { dict get $d k1 x } m] $m [catch { dict unset d k2 a b } m] $m [catch { dict lappend d "k\{" } m] $m [dict size $d] }
proc b {} { list [catch { dict incr d k x } m] $m [info exists d] [catch { dict lappend e k "a \{" } m] $m [catch { dict unset f a b } m] $m [info exists f] [catch { dict incr g a 0x10 } m] $m }
list [a] [b]

### traced
proc a {} { for {set i 0} {$i < 20} {incr i} { dict set d k$i $i }; trace add variable d {read write unset} {apply {{n1 n2 op} { lappend ::log $op }}}; dict set d k1 one; dict incr d k2; dict unset d k3; dict exists $d k4; set e $d; dict set e k5 x; unset d; list $::log [dict size $e] }
a

### as-an-array
proc a {} { for {set i 0} {$i < 20} {incr i} { dict set d k$i $i }; list [catch { set d(k1) } m] $m [catch { array set d {a 1} } m] $m [array exists d] [catch { upvar 0 d(k) e } m] $m [dict size $d] }
a

### yielded
proc gen {} { for {set i 0} {$i < 20} {incr i} { dict set d k$i $i }; set v [yield]; while 1 { dict incr d k1; dict for {k x} $d { set v [yield $k$v[dict size $d]]; dict set d n$v 1 } } }
coroutine co gen
list [co a] [co b] [co c] [rename co {}]

### lists-texts-and-numbers
proc a {} { for {set i 0} {$i < 20} {incr i} { dict set d k$i $i }; set n [llength $d]; set l [string length $d]; append d " end 1"; dict set d more 2; lappend d x 3; list $n $l [dict size $d] [lindex $d end] [dict get $d end] [dict get $d x] }
a

### long-keys
proc a {} { for {set i 0} {$i < 20} {incr i} { dict set d k$i $i }; set long [string repeat x 400]; set before [dict exists $d $long]; dict set d $long 1; list $before [dict exists $d $long] [dict get $d $long] [dict size $d] [catch { dict get $d y$long }] }
a

### many-over-collections
proc fill {n} { for {set i 0} {$i < $n} {incr i} { dict set d key$i [list $i "item $i"]; if {$i % 3 == 0} { dict unset d key[expr {$i / 2}] } }; return $d }
proc sum d { set s 0; dict for {k v} $d { incr s [lindex $v 0] }; foreach k [dict keys $d] { incr s [string length [dict get $d $k]] }; return $s }
proc a n { set d [fill $n]; set s [sum $d]; for {set i 0} {$i < 200} {incr i} { dict set e [expr {$i % 50}] [string repeat ab $i]; lappend junk [list $i $e] }; list $s [dict size $d] [dict exists $d key7] [dict get $d key[expr {$n - 1}]] [sum $d] [dict size [lindex $junk 20 1]] [dict get $e 7] }
a 3000

### more-than-a-table-holds
proc a n { for {set i 0} {$i < $n} {incr i} { dict set d $i $i }; dict incr d 5 10; list [dict size $d] [dict get $d 5] [dict get $d [expr {$n - 1}]] [lrange [dict keys $d] 0 3] }
a 200000
