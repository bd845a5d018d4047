# Arrays of procedures, which stay in linear memory until somebody wants more than an element.

### elements
proc a {} { set x(a) 1; set x(b) [list 1 2]; incr x(a) 4; incr x(new); append x(s) p q; lappend x(b) 3; set k a; list $x(a) $x($k) $x(b) $x(new) $x(s) [info exists x(a)] [info exists x(z)] [info exists x] [array size x] }
a

### keys-that-look-alike
proc a {} { foreach k {1 01 +1 -1 -01 0 -0 1.0 1e0 0x1 {} { } 1000000000 999999999 -1000000000 12345678901234567890 000} { set x($k) <$k> }; set x([expr {0.5 * 2}]) double; set x([expr {1000 * 1000 * 1000}]) big; set x([expr {2 - 3}]) minus; list [array size x] [lsort [array names x]] $x(1) $x(1.0) $x(1000000000) $x(-1) [info exists x(2)] }
a

### keys-of-other-characters
proc a {} { foreach k [list \u00e9 \u4e2d\u6587 \U1F600 "a b" "a(b)" "x)" \0 a\nb] { set x($k) [string length $k] }; set out {}; foreach k [lsort [array names x]] { lappend out $k $x($k) }; list $out [info exists x(\U1F600)] $x(a b) }
a

### long-keys
proc a {} { set long [string repeat ab 200]; set x(1) one; set x(t) two; set x($long) three; set x(after) four; list [array size x] $x($long) $x(1) $x(t) $x(after) [info exists x(${long}c)] [string length [lindex [lsort [array names x]] 1]] }
a

### long-key-only-looked-for
proc a {} { set long [string repeat ab 200]; set x(1) one; list [info exists x($long)] [catch {set x($long)} e] $e $x(1) [catch {unset x($long)} e] [string length $e] [array size x] }
a

### errors
proc a {} { set x(a) 1; list [catch {set x} e] $e $::errorCode [catch {set x 1} e] $e $::errorCode [catch {incr x} e] $e [catch {set x(b)} e] $e $::errorCode [catch {append x y} e] $e [catch {lappend x y} e] $e [catch {unset x(b)} e] $e $::errorCode [catch {lset x 0 0} e] $e [catch {dict set x k v} e] $e [catch {foreach x {1 2} {}} e] $e [catch {incr x(a) q} e] $e $x(a) [catch {lindex $x 0} e] $e [catch {string length $x} e] $e }
a

### scalar-then-element
proc a {} { set x 1; list [catch {set x(a) 1} e] $e [catch {incr x(a)} e] $e [info exists x(a)] [catch {unset x(a)} e] $e [unset x] [set x(a) 2] [array get x] }
a

### incr-that-fails-makes-nothing
proc a {} { list [catch {incr x(a) foo} e] $e [info exists x] [info exists x(a)] [catch {set y($undefined) 1} e] $e [info exists y] }
a

### unset-and-again
proc a {} { for {set i 0} {$i < 50} {incr i} { set x(k$i) $i; set x($i) $i }; for {set i 0} {$i < 50} {incr i 2} { unset x(k$i) x($i) }; for {set i 0} {$i < 10} {incr i} { set x(k$i) again }; unset -nocomplain x(nothing) x(k1); set out {}; foreach k [lsort [array names x]] { lappend out $k $x($k) }; list [array size x] $out [info exists x(k1)] }
a

### come-and-go
proc a n { for {set i 0} {$i < $n} {incr i} { set x(k[expr {$i % 7}]) $i; set x(last) $i; unset x(k[expr {$i % 7}]); if {$i % 100 == 0} { set keep($i) [array size x] } }; list [array get x] [array size keep] $keep(900) }
a 3000

### unset-whole
proc a {} { set x(a) 1; unset x; set r [list [info exists x] [info exists x(a)] [catch {set x(a)} e] $e]; set x 5; lappend r $x; unset x; set x(b) 2; lappend r [array get x]; array unset x; lappend r [array exists x] [info exists x]; set x(c) 3; lappend r [array get x]; set r }
a

### empty-array-stays
proc a {} { set x(a) 1; unset x(a); list [array exists x] [array size x] [array get x] [array names x] [catch {set x 1} e] $e [info exists x] [info vars x] }
a

### grows
proc a n { for {set i 0} {$i < $n} {incr i} { set k "w[expr {$i * 7919 % 5003}]"; if {[info exists c($k)]} { incr c($k) } else { set c($k) 1 }; set g([expr {$i % 31}],[expr {$i % 17}]) $i }; set s 0; foreach k [lsort [array names c]] { set s [expr {($s * 7 + $c($k)) % 1000003}] }; for {set i 0} {$i < 40} {incr i} { if {[info exists g($i,3)]} { incr s $g($i,3) } }; list $s [array size c] [array size g] [llength [array get c]] }
a 8000

### values-kept-over-collections
proc a n { for {set i 0} {$i < $n} {incr i} { set x([expr {$i % 100}]) [list $i "value-$i" [list n $i]]; append x(text) [string index "abcdefg" [expr {$i % 7}]]; lappend x(list) "item $i" }; list $x(0) $x(99) [string length $x(text)] [string range $x(text) 0 20] [llength $x(list)] [lindex $x(list) 1234] }
a 5000

### value-semantics
proc a {} { set x(l) {1 2 3}; lappend x(l) 4; set y $x(l); lappend x(l) 5; lset x(l) 0 X; set z [lappend x(l) 6]; lappend x(l) 7; dict set x(d) a 1; set d $x(d); dict set x(d) b 2; list $y $z $x(l) $d $x(d) }
a

### upvar-array
proc fill {name n} { upvar 1 $name arr; for {set i 0} {$i < $n} {incr i} { set arr(k$i) $i; incr arr(sum) $i } }
proc read {name} { upvar 1 $name arr; set arr(seen) [array size arr]; unset arr(k0); list $arr(sum) [info exists arr(k0)] [info exists arr(k1)] }
proc a {} { fill x 5; list [read x] [lsort [array names x]] $x(sum) [info exists x(k0)] }
a

### upvar-through-two
proc leaf {name} { upvar 1 $name v; set v(leaf) 1; incr v(count) }
proc mid {name} { upvar 1 $name w; set w(mid) 1; leaf w; leaf w; array set w {z 26}; unset w(mid) }
proc a {} { mid x; set y(a) 1; mid y; list [lsort [array names x]] $x(count) [lsort [array names y]] $y(count) }
a

### upvar-makes-whole-go
proc kill {name} { upvar 1 $name v; unset v }
proc again {name} { upvar 1 $name v; array unset v; set v(new) 1 }
proc a {} { set x(a) 1; kill x; set r [list [info exists x] [catch {set x(a)} e] $e]; set x(b) 1; again x; lappend r [array get x]; set r }
a

### upvar-element
proc bump {name} { upvar 1 $name v; incr v; append v! 1 }
proc a {} { set x(a) 1; set x(b) 2; bump x(a); bump x(new); upvar 0 x(b) link; set link 7; list $x(a) $x(new) $x(b) [array size x] [unset x(b)] [info exists link] [set link 3] $x(b) }
a

### upvar-onto-array
proc a {} { set x(a) 1; list [catch {upvar 0 y x} e] $e [catch {upvar 0 x x} e] $e [catch {global x} e] $e [catch {variable x} e] $e [upvar 0 x z] [set z(b) 2] [lsort [array names x]] }
a

### traces
proc note {name key op} { upvar 1 $name v; lappend ::log [list $name $key $op [array exists v]] }
proc a {} { set x(a) 1; set x(b) 2; trace add variable x {read write unset} note; set x(a) 3; incr x(b); set q $x(a); set x(c) new; unset x(b); info exists x(nope); trace remove variable x {read write unset} note; set x(a) 9; trace add variable x(a) write note; set x(a) 10; set x(c) quiet; list $::log [lsort [array names x]] }
set log {}
a

### trace-on-unset-of-local
proc gone {name key op} { lappend ::log [list $name $key $op] }
proc a {} { set x(a) 1; trace add variable x unset gone; set x(b) 1; return done }
set log {}
list [a] $log

### array-commands
proc a {} { array set x {a 1 b 2 c 3}; set x(d) 4; array set x [list a 10 e {5 5}]; list [lsort [array names x]] [lsort [array names x {[ab]}]] [array get x a*] [array size x] [array exists x] [array unset x c] [array size x] [catch {array set x {odd}} e] $e [array size x] [array set x {}] [catch {array names x -bad p} e] [lsort -stride 2 [array get x]] }
a

### array-set-begins
proc a {} { array set x {}; set r [list [array exists x] [array size x] [info exists x(a)] [catch {set x} e] $e]; array set y [list k [array size x] k 2]; array set x [array get y]; lappend r $x(k) [array get x]; set s 1; lappend r [catch {array set s {a 1}} e] $e [array size s] [array exists s] [array names s] [array get s]; set r }
a

### array-set-many
proc a n { for {set i 0} {$i < $n} {incr i} { lappend l k$i $i }; array set x $l; set x(k3) three; array set y [array get x]; array unset x; array set x [array get y]; list [array size x] $x(k3) $x(k199) [llength [array names y]] [lindex [lsort [array names y]] end] }
a 200

### array-set-of-no-list
proc a {} { set x(a) 1; list [catch {array set x "a \{"} e] $e $::errorCode [catch {array set y "a \{"} e] $e [array exists y] [catch {array set x {a 1 b}} e] $e [array get x] }
a

### array-for-and-search
proc a {} { for {set i 0} {$i < 5} {incr i} { set x($i) v$i }; set out {}; array for {k v} x { lappend out $k $v }; set s [array startsearch x]; while {[array anymore x $s]} { lappend n [array nextelement x $s] }; array donesearch x $s; list [lsort $out] [lsort $n] [array size x] }
a

### array-default
proc a {} { set x(a) 1; array default set x 7; list $x(zz) [incr x(n)] [info exists x(zz)] [array size x] [array default get x] }
a

### recursion-has-its-own
proc f {n} { set x(n) $n; set x(list) [list $n]; if {$n > 0} { lappend x(list) {*}[f [expr {$n - 1}]] }; incr x(n); lappend x(list) $x(n); return $x(list) }
f 6

### eval-and-uplevel
proc set2 {name value} { uplevel 1 [list set $name $value] }
proc a {} { set x(a) 1; eval {set x(b) 2; incr x(a)}; set2 x(c) 3; set name x; set ${name}(d) 4; incr ${name}(a); set e {x(e)}; set $e 5; set out {}; foreach k [lsort [array names x]] { lappend out $k $x($k) }; list $out [info locals x] [subst {$x(a)}] [expr {$x(b) + $x(c)}] }
a

### coroutine
proc gen {} { set x(a) 1; set x(l) {}; while 1 { lappend x(l) [yield $x(a)]; incr x(a) [llength $x(l)]; set x($x(a)) [array size x]; if {[array size x] > 6} { return [lsort [array names x]] } } }
coroutine g gen
list [g p] [g q] [g r] [g s] [g t]

### error-leaves-frame
proc f {} { set x(a) 1; set x(b) [string repeat z 100]; error stop }
for {set i 0} {$i < 50} {incr i} { catch f e }
set e

### nested-run
proc cmp {a b} { set seen($a) 1; set seen($b) 1; expr {$a - $b + [array size seen] - [array size seen]} }
proc a {} { for {set i 0} {$i < 30} {incr i} { set x($i) [expr {$i * 7 % 30}]; lappend l $x($i) }; set s [lsort -command cmp $l]; list $s $x(29) [array size x] }
a

### element-as-loop-variable
proc a {} { foreach x(i) {1 2 3} { lappend x(all) $x(i) }; foreach {p x(q)} {1 2 3 4} { lappend x(all) $p $x(q) }; list [lsort [array names x]] $x(all) $x(q) [catch {error no} x(msg)] $x(msg) [lassign {8 9} x(m) x(n)] $x(m) $x(n) }
a

### keys-with-substitution
proc a {} { set i 3; set x($i,[expr {$i + 1}]) v; set x([set i]-$i) w; set k "3,4"; list $x(3,4) $x($k) $x(3-3) [set x($i,4)] [lsort [array names x]] }
a

### const-and-array
proc a {} { set x(a) 1; list [catch {const x 1} e] $e [catch {const x(b) 1} e] $e $x(a) }
a

### same-key-after-changes
proc a {} { set k key-one; set x($k) 1; set y($k) 2; incr x($k); incr y($k); unset x($k); set r [list [info exists x($k)] [info exists y($k)]]; set x($k) 5; for {set i 0} {$i < 100} {incr i} { set x(m$i) $i }; incr x($k); lappend r $x($k) $y($k); set k key-two; lappend r [info exists x($k)]; set r }
a
