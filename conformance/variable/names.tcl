### spaces
set {a b} 5; list ${a b} [set {a b}] [info exists {a b}]; set a(b\ c) 6; list $a(b\ c) [array names a]

### empty-key
set a() empty; list $a() [array names a] [info exists a()]

### open-parenthesis-only
set x "a(b"; set $x 5; list [set "a(b"] [info exists a]

### empty-array-name
set "(x)" 5; list [set (x)] [array get ""] [info exists ""]

### ends-with-colons
catch {set x:: 5} m; list $m

### loop-variable-is-element
proc p {} {foreach a(x) {1 2 3} {lappend r $a(x)}; list $r [array get a]}; p

### catch-into-elements
proc p {} {catch {error foo} a(m) a(o); list $a(m) [dict get $a(o) -code]}; p

### variables-that-calls-make-are-those-of-the-procedure
proc make {name value} {upvar 1 $name v; set v $value}
proc p {} {make foo 1; upvar 0 foo z; incr z; set names [info locals]; make bar 2; list $names [set foo] [lsort [info locals]] [info exists bar]}
p

### a-name-given-to-a-call-may-be-a-global-variable
proc make {name value} {upvar 1 $name v; set v $value}
proc p {} {global foo; make foo 1; upvar #0 other bar; make bar 2; list [info locals] $::foo $::other}
p

### a-name-given-to-a-call-may-be-an-array
proc make {name value} {upvar 1 $name v; set v $value}
proc p {} {make a(x) 1; make a(y) 2; list [lsort [array names a]] [catch {make a 3} m] $m [info exists a(x)]}
p

### a-name-given-to-a-call-is-looked-up-before-it-is-a-variable
proc nothing args {}
proc p {} {nothing foo; list [catch {uplevel 0 {set foo}} m o] $m [dict get $o -errorcode] [info exists foo]}
p

### names-given-to-a-call-after-a-yield
proc make {name value} {upvar 1 $name v; set v $value}
proc p {} {make foo 1; yield [set foo]; make bar 2; return [list [set foo] [lsort [info locals]]]}
list [coroutine c p] [c]
### a-variable-without-a-name-is-a-local-as-others-are
set r {}; foreach c {{catch {error a} {}; set {}} {catch {error a} m {}; dict get ${} -code} {dict incr {} k 0x10; dict incr {} j 010} {dict append {} k v; dict unset {} k; set {}} {dict update {} k v {set v 1; nope}} {dict with {} {nope}} {const {} 1; set {} 2} {namespace upvar :: x {}; set {}} {try {error a} on error {} {set {}}} {array set {} {k 1}; set (k)} {array exists {}} {foreach {} {a b} {}; set {}}} {set m {}; catch {apply [list {} $c]} m o; lappend r $m [dict get $o -code] [if {[dict get $o -code]} {list [dict get $o -errorcode] [dict get $o -errorinfo]}]; proc p {} "$c; info locals"; catch p m; lappend r $m}; set r
