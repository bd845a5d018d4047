### set-scalar-in-procedure
proc p {} {set s 1; array set s $::l}; set l {a b}; catch p m o; list $m [dict get $o -errorcode]

### set-element-name
array set a(1) {}

### unset-escaped-pattern
array set a {*y 1 xy 2}; array unset a {\*y}; array get a

### for-unset-last-element
array set a {x 1}; array for {k v} a {unset a(x)}; array size a

### for-values-are-read-in-time
array set a {x 1 y 2}; set l {}; array for {k v} a {set a($k) new; lappend l $v}; lsort $l

### for-key-variable-is-the-array
array set a {x 1}; catch {array for {a v} a {}} m; set m

### for-nested
array set a {x 1}; array for {k v} a {array for {k2 v2} a {lappend r $k$k2}}; set r

### for-at-another-level
array set a {x 1}; proc p {} {global a; uplevel #0 {array for {k v} a {set ::z $k}}}; p; list $z $k $v

### for-yield
array set a {x 1}; array for {k v} a {yield}

### default-of-scalar
set s 1; list [catch {array default get s} m o] $m [catch {array default exists s} m] $m [catch {array default unset s} m] $m

### default-arity
list [catch {array default get} m] $m [catch {array default get a b} m] $m [catch {array default set a} m] $m [catch {array default set a b c} m] $m  [catch {array default exists} m] $m [catch {array default exists a b} m] $m [catch {array default unset} m] $m [catch {array default unset a b} m] $m

### default-survives-unset-of-elements
array default set a 5; array unset a *; list [array default get a]

### default-through-link
array default set a 5; upvar 0 a(x) e; list [info exists e] [catch {set e} m] $m

### default-is-where-updates-begin
array default set a 5; incr a(x) 2; append a(y) z; lappend a(z) w; list $a(x) $a(y) $a(z)

### search-ends-when-element-goes
array set a {x 1 y 2}; set s [array startsearch a]; unset a(x); list [catch {array nextelement a $s} m] $m [catch {array nextelement a $s} m] $m

### search-by-another-name
array set a {x 1 y 2}; proc p {} {upvar a bb; set s [array startsearch bb]; list $s [catch {array anymore bb $s} m] $m [catch {uplevel [list array anymore a $s]} m] $m}; p

### search-numbers
array set a {x 1}; set s [array startsearch a]; set s2 [array startsearch a]; array donesearch a $s2; list [array startsearch a]

### statistics
array set a {x 1 y 2 z 3}; array statistics a
