### other-elements-in-callback
set ::n 0; trace add variable a write {apply {{n1 n2 op} {incr ::n; if {$::n<5} {set ::a(y$::n) 1}}}}; set a(x) 1; list $n [lsort [array names a]]

### whole-and-element
set ::log {}; trace add variable a write {apply {args {lappend ::log A$args; if {[llength $::log]<6} {set ::a(z) 3}}}}; trace add variable a(x) write {apply {args {lappend ::log E$args; set ::a(y) 1; set ::a(x) 2}}};  set a(x) 1; set log

### removed-by-another
set ::log {}; proc a args {lappend ::log a; trace remove variable ::v write b};proc b args {lappend ::log b}; trace add variable v write b; trace add variable v write a; set v 1; set log

### unset-by-callback
set ::log {}; proc a args {lappend ::log a; unset ::v};proc b args {lappend ::log b}; trace add variable v write b; trace add variable v write a; list [catch {set v 1} m] $m $log

### unset-order
set ::log {}; set a(x) 1; set a(y) 2; trace add variable a unset {lappend ::log W}; trace add variable a(x) unset {lappend ::log X};trace add variable a(y) unset {lappend ::log Y}; unset a; set log

### other-codes-are-errors
set log {}; trace add variable v write {apply {args {lappend ::log second}}}; trace add variable v write {apply {args {return -code 7 foo}}}; list [catch {set v 1} m] $m $log

### array-made-by-callback
trace add variable a array {apply {args {lappend ::log $args; set ::a(auto) 1}}}; list [array exists a] [array names a] $log

### array-subcommands
array set a {x 1}; trace add variable a array {lappend ::log}; array for {k v} a {}; array statistics a; array startsearch a; array default set a 1; array exists a; set log

### lappend-elements
set l(x) a; trace add variable l {read write} {lappend ::log}; lappend l(x) b c d; lappend l(y) 1; append l(x) 2; incr l(z); set log

### dict-with-and-update
set l {a 2}; trace add variable l {read write} {lappend ::log}; dict with l {set a 3}; dict update l a b {set b 4}; dict for {k v} $l {}; set log

### local-array
proc p {} {set log {}; set x(1) 1; trace add variable x {read write unset array} {apply {args {upvar log l; lappend l $args}}}; incr x(1); set x(1); array set x {2 3}; unset x(1); unset x; set log}; p

### linked-element-of-traced-array
set a(x) 1; trace add variable a {read write} {lappend ::log}; proc p {} {upvar a(x) e; set e 2; set e}; p; set log

### linked-traced-element
set a(x) 1; trace add variable a(x) {read write} {lappend ::log}; proc p {} {upvar a(x) e; set e 2; set e}; p; set log

### lappend-in-procedure
proc p {} {set log {}; set x 1; trace add variable x {read write} {apply {args {upvar log l; lappend l [lindex $args end]}}}; lappend x 1; lappend x 2 3; append x a b; set log}; p

### lappend-by-name-in-procedure
set log {}; set x 1; trace add variable x {read write} {lappend ::log}; proc p {} {lappend ::x 1; set y ::x; lappend $y 1; lappend $y 3 4; lappend ::x 2 3; append ::x 1}; p; set log

### chain-of-variables
foreach i {1 2 3 4 5} {set v$i $i; trace add variable v$i read [list apply [list {n args} "lappend ::l \$n; if {$i<5} {set ::v[expr {$i+1}]}"]]}; set v1; set l

### unset-trace-adds
trace add variable v {write unset} {apply {{n1 n2 op} {lappend ::l $op; if {$op eq "unset"} {trace add variable ::v write {lappend ::l2}}}}}; set v 1; unset v; set v 2; list $l $l2

### errorinfo-in-callback
trace add variable v write {apply {args {catch {error inner}; set ::x $::errorInfo}}}; catch {error outer} m o; set v 1; list $::errorInfo [dict get $o -errorinfo]

### caught-error-in-callback
trace add variable v write {apply {args {catch {error inner}}}}; proc p {} {set ::v 1; error real}; catch p m; list $m $::errorInfo

### everything-that-writes
proc p {} {set x 1; trace add variable x write {apply {{n args} {upvar 1 $n v; lappend ::l $v}}}; set x 2; incr x; append x 4; lappend x 5; foreach x {7 8} {}; for {set x 0} {$x<2} {incr x} {}; while {[incr x]<5} {}; lassign {z} x; regexp a a x; scan 9 %d x; catch {error e} x; set y [set x]; dict set x a b; dict for {x y} {q r} {}; string match a* b; list}; p; set l

### traced-parameter
proc p x {trace add variable x {read write unset} {lappend ::l}; set x 2; list $x}; p 1; set l

### script-as-prefix
set x 1; trace add variable x write "lappend ::l x;#"; set x 2; set l

### malformed-script-as-prefix
set x 1; trace add variable x write {foo "bar}; list [catch {set x 2} m] $m

### empty-prefix
set x 1; trace add variable x write {}; list [catch {set x 2} m] $m

### two-commands-as-prefix
set x 1; trace add variable x write {set y;list}; list [catch {set x 2} m] $m

### traced-element-only
trace add variable a(k) write list; list [array exists a] [array size a] [array names a] [info exists a(k)] [array get a]

### unset-element-set-again
set a(1) x; trace add variable a(1) unset {apply {args {set ::a(1) again}}}; unset a(1); list [array get a] [trace info variable a(1)]

### local-without-value-at-return
proc p {} {trace add variable loc unset {lappend ::l}}; p; info exists l

### local-array-at-return
proc p {} {set loc(x) 1; set loc(y) 2; trace add variable loc(x) unset {lappend ::l}; trace add variable loc unset {lappend ::l}}; p; set l

### dynamic-local-at-return
proc p n {set $n 1; trace add variable $n unset {lappend ::l}}; p foo; set l

### level-at-return
proc p {} {set loc 1; trace add variable loc unset {apply {args {lappend ::l [info level] [catch {uplevel 1 {set loc}} m] $m}}}; error foo}; catch p m; list $m $l $errorInfo

### error-at-return
proc p {} {set loc 1; trace add variable loc unset {apply {args {error bar}}}; error foo}; list [catch p m] $m $errorInfo

### local-traced-through-link
proc p {} {set loc 1; q; return}; proc q {} {upvar loc l; trace add variable l unset {lappend ::l}; trace add variable l write {lappend ::l}; set l 2}; p; set l

### no-read-traces-of-an-array-while-its-array-trace-runs
proc cb args { lappend ::log $args; lappend ::log [array get ::a] $::a(x) }
proc rd args { lappend ::log [list read {*}$args] }
array set a {x 1}
trace add variable a array cb
trace add variable a read rd
trace add variable a(x) read {rd own}
array names a
set seen $log
set log {}
proc cb args { lappend ::log $args; set ::a(x) 2; unset ::a(x) }
trace add variable a {write unset} rd
array size a
list $seen $log

### read-traces-of-an-array-that-is-read-as-a-scalar
proc cb {args} { lappend ::log $args }
set arr(x) 1
trace add variable arr read cb
set c [list [catch {set arr} m] $m [catch {set ::arr} m] $m $log]
trace add variable arr read {error no}
lappend c [catch {set arr} m] $m $errorInfo
proc p {} { set a(x) 1; trace add variable a read {apply {args {unset ::nope}}}; list [catch {set a} m] $m [catch {string length $a} m] $m [info exists a] [catch {incr a} m] $m [array get a] }
lappend c [p]
proc q {} { set a(x) 1; trace add variable a read {apply {{n args} {upvar 1 $n a; unset a; set a 5}}}; list [catch {set a} m] $m [catch {set a} m] $m }
lappend c [q]

### traced-missing-element
proc p {} {trace add variable a(x) write list; list [array names a] [array size a] [info exists a(x)] [catch {unset a(x)} m o] $m [dict get $o -errorcode] [catch {unset a(x)} m o] $m [dict get $o -errorcode]  [array names a] [array size a]}; p

### unset-in-a-trace-of-the-same-variable
proc log args {lappend ::seen $args}
proc drop args {unset ::v}
foreach op {read write} {
  set v 1
  trace add variable v $op drop
  trace add variable v unset log
  if {$op eq "read"} {lappend seen [catch {set v} m] $m} else {lappend seen [catch {set v 2} m] $m}
}
set seen

### array-get-whose-trace-unsets-the-array
set a(x) 1
trace add variable a read {unset -nocomplain a ;#}
list [catch {array get a} m] $m

### array-get-whose-trace-unsets-the-element
set a(x) 1
trace add variable a read {unset -nocomplain a(x) ;#}
array get a

### array-set-of-an-odd-list-with-a-trace
trace add variable a array {set ::a(made) 1 ;#}
list [catch {array set a {x 1 y}} m] $m [array get a]

### what-watches-array-set-in-a-procedure-sees-no-array-yet
proc saw {name key op} {lappend ::saw $op $key [uplevel 1 [list info exists $name]] [uplevel 1 [list array exists $name]]}
proc fill {ops pairs} {
  set ::saw {}
  trace add variable a $ops saw
  list [catch {array set a $pairs} m] $m [array exists a] $::saw
}
lmap ops {array write {array write}} {lmap pairs {{} {x 1} {x 1 y 2}} {fill $ops $pairs}}

### what-watches-array-set-in-a-procedure-looks-for-the-variable
proc lost args {uplevel 1 {unset a}}
proc fill {} {trace add variable a array lost; array set a {x 1}; array get a}
fill
### an-array-that-cannot-be-read-as-a-value-has-read-traces
proc seen args {lappend ::n $args}; set r {}; foreach c {{incr la} {lappend la} {lappend la x} {lappend la x y} {append la x} {dict set la k 1} {dict unset la k} {dict append la k v} {dict lappend la k v} {dict incr la k} {set name la; incr $name} {upvar 0 la lb; incr lb}} {set s "array set la {k 1}; trace add variable la {read write} seen; catch {$c} m; set m"; set n {}; lappend r [apply [list {} $s]] $n; set n {}; lappend r [namespace eval ns $s] $n; namespace delete ns}; set r
### the-array-of-an-element-that-a-command-is-given-is-a-variable-of-the-procedure
proc seen args {lappend ::n $args}; set r {}; foreach c {{catch {} lo ar(k)} {catch {} ar(k)} {dict set ar(k) a b} {dict incr ar(k) a} {dict append ar(k) a b} {dict update ar(k) a b {}} {dict update d a ar(k) {}} {const ar(k) 1} {upvar 1 x ar(k)} {array set ar(k) {}} {lassign 1 ar(k)} {set ar(k) 1} {regexp a a ar(k)}} {set n {}; apply [list {} "set lo 1; if {\$::n ne {}} {$c}; trace add variable ar unset seen; trace add variable lo unset seen"]; lappend r $n}; set r
### what-array-exists-asks-for-is-a-variable-of-the-procedure
proc seen args {lappend ::n $args}; proc p {} {set a 1; array exists b; trace add variable b unset seen; trace add variable a unset seen}; set n {}; p; set n
