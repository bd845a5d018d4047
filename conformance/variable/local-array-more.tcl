# Arrays of procedures: what watches them, links to them, changes them while somebody goes over them, and takes them away.

### trace-array
proc note {name key op} { upvar 1 $name v; lappend ::log $name/$key/$op/[array exists v] }
proc a {} { set x(a) 1; trace add variable x array note; set r [list [array size x] [array names x] [array get x] [array exists x] [array exists y]]; array set x {b 2}; array unset x b; trace remove variable x array note; lappend r [array size x] $x(a) }
set log {}
list [a] $log

### trace-element-of-it
proc note {name key op} { upvar 1 $name v; lappend ::log $name,$key,$op }
proc a {} { set x(a) 1; set x(b) 2; trace add variable x(a) {read write unset} note; incr x(a); incr x(b); append x(a) 5; lappend x(a) 6; set r [list $x(a) $x(b) [array get x b]]; array unset x a; lappend r [array names x] }
set log {}
list [a] $log

### trace-made-by-helper
proc watch name { upvar 1 $name v; trace add variable v write {lappend ::log} }
proc a {} { set x(k) 1; watch x; set x(k) 2; incr x(k); unset x(k); set x(k) 3; array set x {k 4 l 5}; return $x(k)$x(l) }
set log {}
list [a] $log

### trace-refuses
proc no {args} { error refused }
proc a {} { set x(a) 1; trace add variable x write no; list [catch {set x(a) 2} e] $e [catch {set x(b) 2} e] $e [catch {array set x {c 3}} e] $e [catch {incr x(a)} e] $e $x(a) [lsort [array names x]] }
a

### trace-unsets-the-array
proc gone {name key op} { upvar 1 $name v; unset v }
proc a {} { set x(a) 1; set x(b) 2; trace add variable x(a) read gone; list [catch {set x(a)} e] $e [info exists x] [catch {set x(b)} e] $e [set x(c) 5] }
a

### upvar-element-and-unset
proc a {} { set x(a) 1; upvar 0 x(a) y; unset x; set r [list [info exists y] [catch {set y 2} e] $e]; set x(a) 3; lappend r $x(a) [info exists y] }
a

### upvar-element-of-caller
proc set3 name { upvar 1 $name v; set v 3 }
proc a {} { set3 x(a); set3 x(b); incr x(b); lappend r $x(a) $x(b) [array size x]; set3 y; lappend r [catch {set3 y(a)} e] $e }
a

### upvar-element-that-is-missing
proc see name { upvar 1 $name v; info exists v }
proc a {} { set x(a) 1; list [see x(a)] [see x(b)] [array names x] [array size x] [info exists x(b)] [see z(b)] [array exists z] [info exists z] }
a

### global-and-local-of-one-name
set x(a) global
proc a {} { set x(a) local; set r $x(a); lappend r $::x(a); upvar #0 x g; lappend r $g(a); set g(b) new; list $r [array names x] [info exists ::x(b)] }
a

### global-element
proc a {} { set x(a) 1; set r [list [catch {global x(b)} e] $e [catch {upvar #0 there x(b)} e] $e]; upvar #0 there y; set y(k) 5; lappend r $::there(k) $x(a) }
a

### namespace-upvar
namespace eval n { variable v; array set v {p 1 q 2} }
proc a {} { set x(a) 1; namespace upvar n v w; incr w(p); set w(r) $x(a); list [lsort [array names w]] $n::v(p) [catch {namespace upvar n v x} e] $e $x(a) }
a

### for-and-set-of-another
proc a {} { array set x {a 1 b 2}; array for {k v} x { set y($k) $v; lappend out $k }; list [lsort $out] [lsort [array names y]] $y(a)$y(b) }
a

### for-and-new-element
proc a {} { array set x {a 1 b 2}; list [catch {array for {k v} x { set x(new$k) $v }} e] $e [array size x] }
a

### for-and-unset
proc a {} { array set x {a 1 b 2 c 3}; list [catch {array for {k v} x { unset x($k) }} e] $e [array size x] }
a

### for-and-changed-values
proc a {} { array set x {a 1 b 2 c 3}; array for {k v} x { incr x($k) 10 }; list $x(a) $x(b) $x(c) [array size x] }
a

### for-and-unset-whole
proc a {} { array set x {a 1 b 2 c 3}; list [catch {array for {k v} x { unset x }} e] $e [info exists x] }
a

### foreach-names-and-unset
proc a {} { for {set i 0} {$i < 40} {incr i} { set x(k$i) $i }; foreach k [array names x] { if {$x($k) % 3} { unset x($k); set x($k.) 1 } else { set x($k) [array size x] } }; list [array size x] $x(k0) $x(k1.) [info exists x(k1)] [llength [array get x]] }
a

### foreach-get-and-unset-whole
proc a {} { array set x {a 1 b 2}; foreach {k v} [array get x] { array unset x; lappend r $k$v [array exists x]; set x(z) 1 }; list [lsort $r] [array get x] }
a

### search-and-change
proc a {} { array set x {a 1 b 2 c 3}; set s [array startsearch x]; set n [array nextelement x $s]; set x(a) 5; lappend r [array anymore x $s]; set x(new) 1; list $r [catch {array anymore x $s} e] $e [array size x] }
a

### statistics
proc a {} { set x(a) 1; set r [string match "*entries in table*" [array statistics x]]; lappend r $x(a) [catch {array statistics y} e] $e }
a

### default-set-then-elements
proc a {} { set x(a) 1; array default set x 0; incr x(n) 5; append x(t) b; lappend x(l) c; dict set x(d) k v; set r [list $x(a) $x(n) $x(t) $x(l) $x(d) $x(none) [info exists x(none)] [array size x]]; array default unset x; lappend r [catch {set x(none)} e] $e $x(n) }
a

### default-of-unset-local
proc a {} { array default set x none; set r [list $x(a) [array exists x] [array size x]]; set x(a) 1; unset x(a); lappend r $x(a); array unset x; lappend r [array exists x] [catch {set x(a)} e] $e }
a

### coroutine-over-evals
proc gen {} { set x(n) 0; array set x {a {1 2} b text}; set last [info coroutine]; while 1 { set got [yield [list $x(n) [llength $x(a)] [array size x]]]; incr x(n); lappend x(a) $got; set x(k$got) $last } }
coroutine g gen
list [g one] [g two] [g one] [apply {{} { set x(a) 1; list [g three] $x(a) }}]

### coroutine-linked-array-of-caller
proc leaf {} { upvar 1 x y; incr y(n); yield $y(n); incr y(n) 10; set y(leaf) 1; yield $y(n) }
proc gen {} { set x(n) 1; leaf; return [lsort [array get x]] }
list [coroutine g gen] [g] [g]

### coroutine-dies-with-array
proc gone {name key op} { lappend ::log $name $key $op }
proc gen {} { set x(a) 1; trace add variable x unset gone; set y(b) 2; yield; error no }
set log {}
coroutine g gen
coroutine h gen
rename h {}
list [catch g e] $e $log

### tailcall-leaves-array
proc b name { upvar 1 $name v; list [info exists v] }
proc a {} { set x(a) 1; tailcall b x }
set x(a) 0
list [a] [array get x]

### return-of-array-values
proc make n { for {set i 0} {$i < $n} {incr i} { set x($i) [list $i [string repeat $i 2]] }; return [array get x] }
proc a {} { array set y [make 5]; set z(all) [make 3]; list [lsort [array names y]] $y(4) [llength $z(all)] }
a

### error-with-key
proc a {} { set x(k) 1; set x($::key) }
set key "some key"
list [catch a e] $e $::errorCode $::errorInfo

### errors-have-positions
proc a {} {
    set x(a) 1
    incr x(a) 2
    incr x(a) foo
}
list [catch a e] $e $::errorInfo

### array-set-of-odd-list
proc a {} {
    array set x {a 1}
    set l {b 2 c}
    array set x $l
}
list [catch a e] $e $::errorCode $::errorInfo

### array-set-onto-element-name
proc a {} { set x(a) 1; list [catch {array set x(a) {b 1}} e] $e [catch {array set x(q) {b 1}} e] $e [array size x(a)] [array names x(a)] [array get x(a)] [catch {array unset x(a)} e] $e [array get x] }
a

### array-words-that-are-not-plain
proc a {} { array set x {a 1 b 2}; set n x; set c array; set s size; list [array size $n] [$c size x] [array $s x] [array size x] [eval array size x] [array si x] [array {*}{size x}] [catch {array size} e] $e [catch {array size x y} e] $e [lsort [array names $n]] [::array size x] [::tcl::array::size x] }
a

### array-renamed
rename array old
proc array {args} { list mine {*}$args }
proc a {} { set x(a) 1; list [array size x] [array set x {b 2}] [old size x] }
a

### array-subcommand-changed
proc my {args} { return "my size of $args" }
set map [namespace ensemble configure array -map]
proc a {} { set x(a) 1; array size x }
set r [list [a]]
namespace ensemble configure array -map [dict replace $map size ::my]
lappend r [a]
namespace ensemble configure array -map $map
lappend r [a]

### array-command-traced
proc note {args} { lappend ::log [lrange $args 0 0] }
proc a {} { array set x {a 1}; array size x; array names x; array unset x; return [array exists x] }
trace add execution array enter note
set log {}
set r [a]
trace remove execution array enter note
list $r $log

### info-locals-and-vars
proc a {} { set x(a) 1; set s 1; array set y {}; unset s; list [lsort [info locals]] [lsort [info vars]] [info exists y] [info exists x] [array exists s] }
a

### lists-and-texts-that-grow-in-elements
proc a n { for {set i 0} {$i < $n} {incr i} { lappend x(l) $i; append x(t) $i,; lset x(l) end [list $i]; if {$i % 50 == 0} { set copy $x(l) } }; list [llength $x(l)] [llength $copy] [string length $x(t)] [lindex $x(l) end] }
a 300

### same-name-in-other-frames
proc down n { set x($n) $n; if {$n > 0} { set x(below) [down [expr {$n - 1}]] }; set x(size) [array size x]; return [lsort [array names x]] }
down 4

### deep-eval-that-fails
proc down n { set x($n) $n; array set x [list a $n b $n]; if {$n == 0} { error bottom }; down [expr {$n - 1}] }
list [catch {down 50} e] $e [catch {down 3} e] $e [llength [split $::errorInfo \n]]

### finally-and-array
proc a {} { set x(a) 1; try { set x(b) 2; error no } on error e { set x(msg) $e } finally { incr x(a) }; array get x msg }
proc b {} { array set o {k 1}; foreach i {1 2 3} { if {$i == 2} { return $o(k)$i }; incr o(k) } }
list [a] [b]

### many-long-and-short-keys
proc a n { for {set i 0} {$i < $n} {incr i} { set x([string repeat k $i]) $i; set x(é$i) $i; set x($i) $i; set x(-$i) $i; set x($i.0) $i }; set s 0; for {set i 0} {$i < $n} {incr i} { incr s $x([string repeat k $i]); incr s $x(é$i); incr s $x($i); incr s $x(-$i); incr s $x($i.0) }; list $s [array size x] [info exists x([string repeat k $n])] }
list [a 40] [a 300]

### keys-that-are-lists-and-numbers
proc a {} { set l [list 1 2]; set x($l) list; set x([list a [list b c]]) nested; set d [expr {1.0 * 3}]; set x($d) double; set x([expr {1 == 1}]) true; set x([llength $l]) two; list [set {x(1 2)}] [set {x(a {b c})}] $x(3.0) $x(1) $x(2) [lsort [array names x]] }
a

### keys-of-files-words
proc a s { foreach w [split $s] { incr x($w) }; foreach w [lsort [array names x]] { lappend out $w $x($w) }; return $out }
a "the cat and the dog and the 7 7.0 07 7"

### two-thousand
proc a n { for {set i 0} {$i < $n} {incr i} { set x(key$i) $i }; for {set i 0} {$i < $n} {incr i 2} { unset x(key$i) }; set s 0; for {set i 0} {$i < $n} {incr i} { if {[info exists x(key$i)]} { incr s $x(key$i) } }; list $s [array size x] [llength [array names x]] }
a 2000
