# Dicts of few keys, which procedures make and take apart again.

### make-and-look
proc a {} { set d [dict create a 1 b {x y} c 3.5]; dict set d b 2; dict set d n m 4; list $d [dict get $d a] [dict get $d n m] [dict exists $d n m] [dict exists $d n z] [dict exists $d q m] [dict exists $d a z] [dict size $d] [dict keys $d] [dict values $d] }
a

### from-nothing
proc a {} { dict set d k 1; dict set e x y z 2; list $d $e [dict size {}] [dict keys {}] [dict get $e x y z] [dict create] [dict size $e] }
a

### keys-given-twice
proc a {} { set k a; set l [list $k 1 b 2 $k 3]; set d $l; dict set d b 9; set e [dict create $k 1 b 2 $k 3]; set f $l; dict set f c 4; list $l [dict get $l a] [dict size $l] $d $e $f [dict keys $l] [dict values $l] [dict exists $l a] }
a

### loop-over-keys-given-twice
proc a {} { set k a; set l [list $k 1 b 2 $k 3]; dict for {x y} $l { lappend out $x $y }; list $out [dict map {x y} $l { set y $y$y }] }
a

### numbers-as-keys
proc a {} { set d [dict create 1 a 01 b 1.0 c]; dict set d [expr {2 - 1}] A; dict set d [expr {0.5 * 2}] C; dict set d " 1" sp; list $d [dict get $d 1] [dict get $d 01] [dict get $d [expr {3 - 2}]] [dict exists $d 2] [dict size $d] }
a

### errors
proc a {} { set d [list a 1 b]; set e [list a 1 b x]; list [catch {dict get $d a} m] $m $::errorCode [catch {dict get $e z} m] $m $::errorCode [catch {dict get $e a q} m] $m [catch {dict set d x 1} m] $m [catch {dict exists $d a} m] $m [catch {dict size $d} m] $m [catch {dict create a} m] $m [catch {dict set e a q 5} m] $m $e [catch {dict keys $d} m] $m [catch {dict for {k v} $d {}} m] $m }
a

### one-too-many
proc a n { set d {}; for {set i 0} {$i < $n} {incr i} { dict set d k$i $i; lappend sizes [dict size $d] }; dict set d k3 three; list $d $sizes [dict get $d k3] [dict get $d k[expr {$n - 1}]] [dict exists $d k$n] }
list [a 11] [a 12] [a 13] [a 30]

### value-semantics
proc a {} { set d [dict create l {1 2}]; set e $d; dict set d l 3; dict set d m n 1; set f $d; dict set d m n 2; dict set f m o 3; list $d $e $f }
a

### deep
proc a {} { dict set d 1 2 3 4 5 6 7 8 9 10 x; dict set d 1 2 3 b y; list $d [dict get $d 1 2 3 4 5 6 7 8 9 10] [dict exists $d 1 2 3 4 5 6 7 8 9 11] }
a

### as-a-list
proc a {} { set d [dict create a 1 b 2]; lappend d c 3; set e [dict create x {p q}]; list [llength $d] [dict get $d c] [lindex $d end] [lrange $d 2 end] [string length $d] [lindex [dict get $e x] 1] [dict merge $d $e] [dict remove $d a] [dict replace $d a 5] }
a

### passed-and-returned
proc make {n} { return [dict create name n$n size $n] }
proc look {d} { list [dict get $d name] [dict get $d size] [dict exists $d other] }
proc a {} { for {set i 0} {$i < 500} {incr i} { set d [make $i]; set r [look $d]; lappend all $d }; list $r [look [lindex $all 3]] [dict get [lindex $all 499] name] }
a

### many-over-collections
proc a n { for {set i 0} {$i < $n} {incr i} { set d [dict create id $i name "item number $i"]; dict set d tags t[expr {$i % 5}] $i; if {$i % 1000 == 0} { lappend keep $d }; dict set last [expr {$i % 10}] $d }; list $keep [dict get $last 7 tags] [dict size $last] }
a 5000

### options-idiom
proc conf {args} { set o [dict create -a 1 -b 2]; foreach {k v} $args { if {![dict exists $o $k]} { error "bad option $k" }; dict set o $k $v }; return $o }
list [conf -a 5] [conf] [conf -b {x y} -a 0] [catch {conf -c 1} e] $e

### changed-in-its-loop
proc a {} { set d [dict create a 1 b 2 c 3]; dict for {k v} $d { dict set d $k$k $v; dict set d b changed; lappend seen $k $v }; list $seen $d }
a

### values-that-are-dicts-or-not
proc a {} { set d [dict create x "p 1  q 2" y {}]; list [dict get $d x q] [dict exists $d y a] [dict get $d y] [dict set d y k v] [dict set d x p 5] [dict get $d] }
a

### name-of-array-element
proc a {} { dict set x(d) a 1; dict set x(d) b c 2; set k d; list $x(d) [dict get $x($k) b c] [dict exists $x(d) b d] [dict size $x(d)] }
a
