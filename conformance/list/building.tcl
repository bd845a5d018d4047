# Lists and strings that procedures build: through links, with end, by lmap, in the arms of switch.

### lmap-in-lmap
proc a {} { set r [lmap x {1 2 3} { lmap y {a b} { list $x$y [lsort [info locals]] } }]; list $r [lsort [info locals]] }
a

### lmap-break-continue
proc b {} { list [lmap x {1 2 3 4} { if {$x == 3} break; set x }] [lmap x {1 2 3 4} { if {$x == 3} continue; set x }] [lmap x {1 2} continue] [llength [lmap x {1 2} break]] }
b

### lmap-in-a-loop-with-errors
proc c {} { for {set i 0} {$i < 5} {incr i} { catch { lmap x {1 2 3} { if {$x == 2} { error e$i }; set x } } m; lappend l $m [lmap x {a b} { set x }] }; set l }
c

### lmap-in-a-coroutine
proc d {} { coroutine e apply {{} { yield [lmap x {1 2 3} { yield $x; set x }]; lmap y {a b} { yield $y } }}; list [e q] [e w] [e r] [e] [e] [e] }
d

### lmap-result-goes-on
proc f {} { set l [lmap x {1 2 3} { list $x }]; set m $l; lappend l z; lset m 0 y; list $l $m [lindex $l end] [lindex $m end-1] }
f

### lmap-many
proc g n { llength [lmap x [lrepeat $n 5] { incr x }] }
g 10000

### end-of-a-list-that-is-built
proc h {} { for {set i 0} {$i < 100} {incr i} { lappend l $i; lappend r [lindex $l end] [lindex $l end-3] }; list $r [lindex $l end-100] [lindex $l end+1] [catch {lindex $l end-} m] $m }
h

### heap-through-a-link
proc push {name x} { upvar 1 $name h; lappend h $x; set h [lrange $h 0 end]; lset h 0 [lindex $h end]; set h [lreverse $h]; llength $h }
proc i {} { set h {}; for {set k 0} {$k < 80} {incr k} { push h $k; if {$k % 3 == 0} { set h [lrange $h 1 end-1] } }; list $h [llength $h] }
i

### link-to-a-global
proc j {} { global gl; lappend gl a; set gl [linsert $gl 0 b]; set gl [lreplace $gl 1 1 c d]; upvar 0 gl other; set other [lrange $other 1 end]; lappend other e; set gl }
list [j] [j] $gl

### arms-with-escapes
proc k s { set row {}; set rows {}; set f ""; foreach c [split $s ""] { switch -- $c { "," { lappend row $f; set f "" } "\n" { lappend row $f; lappend rows $row; set row {}; set f "" } default { append f $c } } }; list $rows $row $f }
k "a,bc,,d\ne,f\n\ng"

### append-as-a-result
proc l {} { set s {}; set t [append s a b]; set u [if 1 { append s c }]; set v [switch x { "\x78" { append s d } }]; foreach z {1 2} { append s $z }; list $s $t $u $v }
l

### rows-of-more-than-sixteen
proc m n { set m [lrepeat 3 [lrepeat $n 0]]; for {set i 0} {$i < $n} {incr i} { lset m 1 $i $i; lset m 2 end $i; set t [lindex $m 1]; lset m 0 $t }; list $m }
list [m 5] [m 20] [m 70]

### lmap-over-an-lmap
proc n {} { set a {1 2 3}; list [lmap q [lmap q $a {set q}] { list $q [lmap z [lmap y $a {set y}] {expr {$z + $q}}] }] [lmap q [lmap q $a {set q}] { break }] [lmap x [lmap y [lmap z $a {set z}] {incr y}] {incr x}] }
n
