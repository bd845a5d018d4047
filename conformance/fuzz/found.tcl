What differential fuzzing has found (tooling/fuzz-diff), made small.
### format-d
format %d
### format-g
format {%#g}
### format-d-x
format %d x
### set-x-1-list-format
set x 1; list [format %d x]
### proc-q-format-d-x
proc q {} {format %d x}; q
### string-is-nope-a
string is nope a
### string-is-nope-error-never
string is nope [error never]
### string-is-a
string is {} a
### catch-error-first-m-o
catch {error first} m o; catch {break} m o; dict exists $o -errorinfo
### package-present-demo-1-0
package present demo 1.0-1.5
### dict-update-d-a
dict update d a
### dict-update-d-a-b
dict update d a b c d
### set-d-a-1-dict
set d {a 1}; dict {*}[list update d a x] {incr x}; set d
### namespace-parent-nope
namespace parent ::nope
### namespace-children-nope
namespace children nope
### namespace-inscope-nope-set-x
namespace inscope ::nope set x
### namespace-path-nope
namespace path ::nope
### proc-p-global-x-1
proc p {} {global x(1)}; set x 5; p
### proc-p-global-y-1
proc p {} {global y(1)}; p
### proc-p-set-x-1
proc p {} {set x 1; set x(1)}; p
### proc-p-set-x-1-again-2
proc p {} {set x 1; eval {set x(1)}}; p
### proc-p-set-x-1-again-3
proc p {} {set x 1; catch a x(1)}; p
### proc-p-set-x-1-again-4
proc p {} {set x 1; append x(1) a b}; p
### proc-p-catch-nosuch-m
proc p {} {catch {nosuch} ::m ::o; dict get $::o -errorinfo}; p
### proc-p-foreach-a-i
proc p {} {foreach a(i) {1} {nosuch}}; p
### proc-p-lmap-v-1
proc p {} {lmap ::v {1} {nosuch}}; p
### proc-p-try-nosuch-on
proc p {} {try {nosuch} on ok {a b c} {}}; p
### proc-p-try-nosuch-trap
proc p {} {try {nosuch} trap {} {} {nosuch2}}; p
### proc-p-try-trap-finally
proc p {} {try {} trap {} {} {} finally {nosuch}}; p
### proc-p-dict-for-a
proc p {} {dict for {a b(1)} {x y} {nosuch}}; p
### proc-p-dict-update-d
proc p {} {dict update ::d a b {nosuch}}; set d {a 1}; p
### proc-p-dict-with-d
proc p {} {dict with d {}}; p
### proc-p-if-0-set
proc p {} {if 0 {set d 1}; dict with d {}}; p
### if-x
if x
### if-error-cond
if {[error cond]}
### if-0-elseif-error-cond
if 0 {} elseif {[error cond]} {} else
### if-1-set-x-else
if 1 {set x}  else
### try-set-x-1-on
try {set x 1} on 07 {} {set y 2}
### try-error-a-on-0x1
try {error a} on 0x1 {m} {set m}
### set-a-0x10-list-expr
set a 0x10; list [expr {$a ** 1}] [expr {$a ** 0}] [tcl::mathop::** $a 1]
### tcl-mathop-1e22
tcl::mathop::** 1e22
### tcl-mathop-abc
tcl::mathop::- abc
### interp-create-c-list-interp
interp create c; list [interp recursionlimit c 010] [interp recursionlimit c]
### interp-create-c-interp-recursionlimit
interp create c; interp recursionlimit c 9223372036854775808
### set-x-1-const-x
set x 1; const x(1) 2
### set-x-1-array-set
set x 1; array set x {a b}
### set-x-1-array-set-again-2
set x 1; array set x {{} b}
### proc-p-set-x-1-again-5
proc p {} {set x 1; array set x {a b}}; p
### proc-p-set-x-1-again-6
proc p {} {set x 1; array set x {a b c}}; p
### proc-p-set-x-1-again-7
proc p {} {set x 1; array set x [error never]}; p
### proc-p-set-x-1-again-8
proc p {} {set x 1; array default unset x}; p
### expr-list-nosuch
expr {*}[list {[nosuch]}]
### expr-list-1-1
expr {*}[list { } {1 + 1}]
### switch-x-x-error-d
switch x x {error d}
### switch-x-x-error-d-again-2
switch -- x x {error d}
### switch-argv0x-x-error-d
switch $x x {error d}
### switch-exac-exact-x-y
switch -exac -exact x y
### apply-a-b-c-nope
apply {{{a b c}} {} ::nope}
### return-options-a-1-b
return -options {a 1 b}
### return-options-a-1-b-again-2
return -options {a 1 b} x
### return-errorstack-x-errorstack-a
return -errorstack x -errorstack {a b} r
### return-level-1-0-level
return -level 1.0 -level 0 r
### throw-c-error-first
throw { {}c} [error first]
### proc-p-dict-incr-z
proc p {} {dict incr z a 0x10; set z}; p
### dict-incr-z-a-0x10
dict incr z a 0x10; set z
### foreach-a-c-b
foreach a { {}c} b\{ {} {}
### foreach-error-first-a
foreach {} [error first] a {} {}
### trace
trace {}
### expr-x
expr {😀x}
### set-y-2-5-incr
set y 2.5; incr y {3 4}
### set-y-2-5-incr-again-2
set y 2.5; incr y 1.5
### expr-nan
expr {+NaN}
### expr-nan-again-2
expr {-NaN}
### if-nan
if {+NaN} {}
### proc-p-upvar-0-arr
proc p {} {upvar 0 arr arr; upvar 1 arr arr; upvar 0 arr arr; set arr(1)}; array set arr {1 one}; p
### info-level-9223372036854775807
info level 9223372036854775807
### encoding-convertto-profile-tcl8-utf
encoding convertto -profile tcl8 utf-8
### encoding-convertto-profile-tcl8-failindex
encoding convertto -profile tcl8 -failindex x utf-8
### catch-error-first-m-proc
catch {error first} m; proc p {} {tailcall list}; catch p m o; dict exists $o -errorinfo
### interp-create-c-c-eval
interp create c; c eval "\nerror x"
### interp-create-c-interp-alias
interp create c; interp alias {} a c if; a 1 "\n\nerror x"
### dict-for-k-v-a
dict for {k v} {a 1} "error x"
### const-k-1-dict-map
const k 1; dict map {k v} {a 1} {}
### dict-map-a-1
dict map "\{" {a 1} {}
### catch-x-1-catch-nosuch
catch {} {x(1)}; catch {nosuch} m; set x 1; catch {} x(1)
### expr-scan-3-4-12
expr {[scan {-3 4}|{12 -5} %d %x])  }
### expr-100-0-x-s
expr {100.0 >= $x ^ $s / 10 < [ {$n ** 1 ** 1}; scan {}| ]  }
### expr-1-list-a-b
expr {1 + [list {a}b aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa] + 2}
### expr-1-list-a-b-again-2
expr {1 + [list {a}b]}
### expr-1-list-a-b-again-3
expr {1 + [list "a"b]}
### expr-1-list-a-b-again-4
expr {1 + [list "a"b 111111111111111111111111111111111]}
### expr-1-list-a-111111111111111111111111111111111
expr {1 + [list "a" 111111111111111111111111111111111}
### expr-1-list-a-111111111111111111111111111111111-again-2
expr {1 + [list $a( 111111111111111111111111111111111}
### expr-1-list-a-111111111111111111111111111111111-again-3
expr {1 + [list $a(] 111111111111111111111111111111111]}
### expr-1-list-foo-a
expr {1 + [list [foo {a}b] 111111111111111111111111111111111]}
### expr-1-list-foo-a-again-2
expr {1 + [list [foo {a}b 111111111111111111111111111111111}
### expr-1-list-a-b-again-5
expr {1 + "[list {a}b]"}
### expr-1-list-a-b-again-6
expr {1 + "[list {a}b] jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj"}
### expr-1-a-list-a
expr {1 + $a([list {a}b] jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj)}
### expr-1-abc
expr {1 + "abc}
### expr-1-abc-list-a
expr {1 + "abc[list a}
### coroutine-co-apply-set-v
coroutine co apply {{} {set v 1; yield; list $v}}; coroinject co error a; co 1
### coroutine-co-apply-set-v-again-2
coroutine co apply {{} {set v 1; yield; list $v}}; coroinject co nope a; co 1
### coroutine-co-apply-set-v-again-3
coroutine co apply {{} {set v 1; yield; list $v}}; coroinject co return -code 1; co 1
### set-e-a-proc-p
set e a; proc p args {}; trace add execution p enter {apply {args {return -code 1 -errorcode {A B} -errorinfo info r}}}; p $e
### set-e-a-proc-p-again-2
set e a; proc p args {}; trace add execution p leave {apply {args {error x}}}; p $e
### set-e-a-proc-p-again-3
set e a; proc p args {}; trace add execution p leave {apply {args {error x}}}; eval [list p $e]
### set-e-a-proc-p-again-4
set e a; proc p args {}; trace add execution p leave {apply {args {error x}}}; apply {x {list [p $x]}} 1
### set-e-a-proc-p-again-5
set e a; proc p args {}; trace add execution p leave {apply {args {error x}}}; interp alias {} al {} p 1; al $e
### set-e-a-proc-p-again-6
set e a; proc p args {}; trace add execution p leave {apply {args {error x}}}; lsort -command p {a b}
### set-e-a-proc-p-again-7
set e a; proc p args {}; trace add execution p enterstep {apply {args {error x}}}; proc p args {set x $args; incr y}; p $e
### set-e-a-proc-p-again-8
set e a; proc p args {set x $args; incr y};  trace add execution p enterstep {apply {args {error x}}}; p $e
### set-e-a-proc-p-again-9
set e a; proc p args {set x $args; incr y};  trace add execution p leavestep {apply {args {error x}}}; p $e
### set-e-a-proc-p-again-10
set e a; proc p args {if {$args ne {}} {set x $args}};  trace add execution p leavestep {apply {args {error x}}}; p $e
### set-e-a-proc-p-again-11
set e a; proc p args {uplevel 1 {set x $e}};  trace add execution p enterstep {apply {args {error x}}}; p $e
### set-e-a-proc-p-again-12
set e a; proc p args {tailcall set x $args};  trace add execution p enterstep {apply {args {if {[lindex $args 0 0] eq {set}} {error x}}}}; p $e
### set-e-a-namespace-eval
set e a; namespace eval en {proc one a {return $a}; namespace export *; namespace ensemble create};  trace add execution en::one enter {apply {args {error x}}}; en one $e
### proc-p-args-trace-add
proc p args {}; trace add execution p enter {apply {args {break}}}; foreach i {1 2} {p $i}
### proc-p-args-trace-add-again-2
proc p args {}; trace add execution p enter {apply {args {error x}}}; coroutine co p a
### trace-add-variable-s-write
trace add variable s {write} {p}; proc p args {}; trace add execution p enter {apply {args {error x}}}; set s 3
### eval-list-error-a-info
eval [list error a info]
### eval-list-error-a-info-again-2
eval [list error a info c]
### eval-list-nope
eval [list nope]
### eval-list-return-code-1
eval [list return -code 1 -errorinfo x y]
### proc-f-eval-list-return
proc f {} {eval [list return -code 1 -errorinfo x y]}; f
### uplevel-0-list-error-a
uplevel 0 [list error a info]
### namespace-eval-a-list-error
namespace eval a [list error a info]
### proc-g-error-a-info
proc g {} {error a info}; eval [list g]
### set-a-interp-alias-al
set a [interp alias {} al {} al2 1]; interp alias {} al2 {} list 2; al x
### interp-alias-al-al2-interp
interp alias {} al {} al2; interp alias {} al2 {} sum 1; proc sum {a b} {}; al 1 2 3
### interp-alias-al-al2-3
interp alias {} al {} al2 3; interp alias {} al2 {} sum 1; proc sum {a b} {}; al 1 2 3
### interp-alias-al-al2-3-again-2
interp alias {} al {} al2 3; interp alias {} al2 {} sum; proc sum {a b} {}; al
### interp-alias-al-al2-3-again-3
interp alias {} al {} al2 3; interp alias {} al2 {} sum; proc sum {a b c} {}; al
### interp-alias-al2-sum-1
interp alias {} al2 {} sum 1; proc sum {a b c} {}; al2
### interp-alias-al2-sum-1-again-2
interp alias {} al2 {} sum 1; proc sum {a b c} {}; al2 1 2 3
### interp-alias-al2-sum-proc
interp alias {} al2 {} sum; proc sum {a b c} {}; al2 
### interp-alias-al2-sum-1-again-3
interp alias {} al2 {} sum 1 2 3 4; proc sum {a b c} {}; al2 
### interp-alias-al-al2-interp-again-2
interp alias {} al {} al2; interp alias {} al2 {} al3 1; interp alias {} al3 {} sum 2; proc sum {a b c d} {}; al 
### interp-alias-al-al2-5
interp alias {} al {} al2 5; interp alias {} al2 {} al3 1; interp alias {} al3 {} sum 2; proc sum {a b c d} {}; al 
### interp-alias-al-al2-interp-again-3
interp alias {} al {} al2; interp alias {} al2 {} al3 1; interp alias {} al3 {} sum; proc sum {a b c d} {}; al 
### interp-alias-al-al2-interp-again-4
interp alias {} al {} al2; interp alias {} al2 {} al3; interp alias {} al3 {} sum; proc sum {a b c d} {}; al 
### interp-alias-al-al2-q
interp alias {} al {} al2 q; interp alias {} al2 {} al3; interp alias {} al3 {} sum; proc sum {a b c d} {}; al 
### interp-alias-al-al2-q-again-2
interp alias {} al {} al2 q; interp alias {} al2 {} string length; al
### interp-alias-al-al2-length
interp alias {} al {} al2 length; interp alias {} al2 {} string; al
### interp-alias-al-al2-length-again-2
interp alias {} al {} al2 length; interp alias {} al2 {} string; al a b
### interp-alias-al-string-length
interp alias {} al {} string length; al a b
### interp-alias-al-al2-a
interp alias {} al {} al2 a; interp alias {} al2 {} string length; al a b
### interp-alias-al-string-al
interp alias {} al {} string; al length
### namespace-eval-e-proc-m
namespace eval e {proc m {a b} {}; namespace export *; namespace ensemble create}; interp alias {} al {} e m; al 
### namespace-eval-e-proc-m-again-2
namespace eval e {proc m {a b} {}; namespace export *; namespace ensemble create}; interp alias {} al {} e m 1; al 
### namespace-eval-e-proc-m-again-3
namespace eval e {proc m {a b} {}; namespace export *; namespace ensemble create}; interp alias {} al {} al2 1;  interp alias {} al2 {} e m; al 
### namespace-eval-e-interp-alias
namespace eval e {interp alias {} ::e::m {} ::sum 1; namespace export *; namespace ensemble create}; proc sum {a b c} {}; e m
### namespace-eval-e-interp-alias-again-2
namespace eval e {interp alias {} ::e::m {} ::sum 1; namespace export *; namespace ensemble create -map {m {m 2}}}; proc sum {a b c d} {}; e m
### interp-alias-al-ns-q
interp alias {} al {} ns::q 1; interp alias {} al2 {} al 2 3; namespace eval ns {proc q a {}}; al2
### interp-alias-al-ns-q-again-2
interp alias {} al {} ns::q 1; interp alias {} al2 {} al 2; namespace eval ns {proc q a {}}; al2 3
### interp-alias-al-ns-q-again-3
interp alias {} al {} ns::q 1; interp alias {} al2 {} al; namespace eval ns {proc q a {}}; al2 3
### interp-alias-al-ns-q-again-4
interp alias {} al {} ns::q; interp alias {} al2 {} al 1; namespace eval ns {proc q a {}}; al2 3
### info-loaded-x
info loaded x
### info-loaded-y
info loaded {} y
### info-loaded
info loaded {}
### interp-create-c-interp-eval
interp create c; interp eval {c y} {}
### interp-create-c-interp-eval-again-2
interp create c; interp eval {c y z} {}
### interp-create-c-interp-create
interp create c; interp create {c y z} 
### interp-create-c-interp-create-again-2
interp create c; interp create {d y z} 
### interp-create-c-interp-delete
interp create c; interp delete {d y z} 
### set-v-0xa-expr-v
set v 0xa; expr {$v == 10 ? 1.50 : -3}
### set-v-0xa-expr-v-again-2
set v 0xa; expr {$v == 10 ? 0x10 : -$v}
### set-v-0xa-expr-v-again-3
set v 0xa; expr {$v == 10 ? 0x10 : ($v)}
### set-v-0xa-expr-v-again-4
set v 0xa; expr {$v == 11 ? 0x10 : (0x10)}
### set-v-0xa-expr-v-again-5
set v 0xa; expr {$v == 10 ? 0x10 : abs(5)}
### set-v-0xa-expr-v-again-6
set v 0xa; expr {$v == 10 ? 0x10 : "a"}
### set-v-0xa-expr-v-again-7
set v 0xa; expr {$v == 10 ? 0x10 : !$v}
### set-v-0xa-expr-v-again-8
set v 0xa; expr {$v && 10 ? $v : -$v}
### set-v-0xa-expr-set
set v 0xa; expr {[set v] ? $v : -$v}
### set-v-0xa-expr-v-again-9
set v 0xa; expr {($v) ? $v : -$v}
### set-v-0xa-expr-v-again-10
set v 0xa; expr {$v == 10 ? $v : $v == 9 ? $v : -$v}
### set-v-0xa-expr-v-again-11
set v 0xa; expr {$v == 11 ? $v : $v ? $v : -$v}
### set-v-0xa-expr-1
set v 0xa; expr {1 == 1 ? $v : -$v}
### set-v-0xa-expr-1-again-2
set v 0xa; expr {1 == 1 ? 0x10 : -3}
### set-v-0xa-expr-v-again-12
set v 0xa; expr {$v ? 0x10 : -3}
### set-v-0xa-expr-v-again-13
set v 0xa; expr {+$v ? "$v" : -3}
### set-v-0xa-expr-v-again-14
set v 0xa; expr {+$v ? "0x$v" : -3}
### set-v-0xa-expr-v-again-15
set v 0xa; expr {+$v ? true : -3}
### set-v-0xa-expr-v-again-16
set v 0xa; expr {(+$v ? 010 : -3) + 0}
### set-v-0xa-expr-v-again-17
set v 0xa; expr {(+$v ? 0x10 : -$v)}
### set-v-0xa-set-r
set v 0xa; set r [expr {+$v ? 0x10 : (-$v)}]; string length $r
### set-v-0xa-list-expr
set v 0xa; list [expr {+$v ? $v : 2+$v}] [expr {+$v ? 1.0e5 : $v**2}] [expr {+$v ? { 7 } : $v << 2}]
### set-v-0xa-expr-1-again-3
set v 0xa; expr {(1 == 1 ? 0x10 : -3)}
### set-v-0xa-expr-v-again-18
set v 0xa; expr {+$v ? 0x10 : abs(-$v)}
### set-v-0xa-expr-v-again-19
set v 0xa; expr {+$v ? (1 ? 0x10 : 2) : -$v}
### set-v-0xa-expr-v-again-20
set v 0xa; expr {+$v ? 1 ? 0x10 : 2 : -$v}
### set-v-0xa-expr-1-again-4
set v 0xa; expr {1 ? 0x10 : (0x10)}
### set-v-0xa-expr-1-again-5
set v 0xa; expr {(1) ? 0x10 : -$v}
### set-v-0xa-expr-0x10
set v 0xa; expr {((0x10))}
### set-v-0xa-expr-v-again-21
set v 0xa; expr {+$v ? abs($v) ? $v : -$v : -$v}
### set-v-0xa-set-e
set v 0xa; set e {+$v ? $v : -$v}; expr $e
### set-v-0xa-set-e-again-2
set v 0xa; set e {0 ? 0x10 : (0x11)}; expr $e
### set-v-0xa-eval-expr
set v 0xa; eval {expr {+$v ? $v : -$v}}
### set-v-0xa-expr-v-again-22
set v 0xa; expr { (+$v ? $v : -$v) ? 0x10 : -$v}
### set-v-0xa-proc-tcl
set v 0xa; proc tcl::mathfunc::ff {a} {return $a}; expr {+$v ? ff($v) : -$v}
### set-v-0xa-proc-tcl-again-2
set v 0xa; proc tcl::mathfunc::ff {a} {return $a}; expr {+$v ? -$v : ff($v)}
### set-v-1-50-expr
set v 1.50; expr {+$v ? [set v] : -$v}
### set-v-1-50-expr-again-2
set v 1.50; expr {+$v ? $v : 1+$v}
### clock-scan-12-hour-base
clock scan {+12 hour} -base 1000000000 -timezone :Asia/Kolkata
### trace-add-variable-arr-read
trace add variable arr read {apply {args {error x}}}; lappend arr(new) z w
### set-arr-k-1-trace
set arr(k) 1; trace add variable arr read {apply {args {error x}}}; incr arr(new)
### trace-add-variable-x-read
trace add variable x read {apply {args {error x}}}; lappend x z w
### proc-f-trace-add-variable
proc f {} {trace add variable x read {apply {args {error x}}}; lappend x z}; f
### switch-nocase-a-z-a
switch -nocase -- {[a-z]} {a* - b* {dict set dd} default {string equal 1}}
### switch-glob-nocas-az-a
switch -glob -nocas -- {az} {a* {dict set dd} default {string equal 1}}
### set-x-5-scan-264
set x 5; scan 264 %d x(1)
### set-x-5-dict-update
set x 5; dict update d a aa {scan 264 %d x(1)}
### set-x-5-if-1
set x 5; if 1 {regexp a a x(1)}
### set-x-5-catch-lassign
set x 5; catch {lassign {1 2} x(1)} m o; dict get $o -errorcode
### set-x-5-catch-set
set x 5; catch {set x(1) 2} m o; dict get $o -errorcode
### set-x-5-lappend-x
set x 5; lappend x(1) 2
### set-x-5-dict-unset
set x 5; dict unset x(1) a
### set-x-5-dict-with
set x 5; dict with x(1) {}
### set-x-5-foreach-x
set x 5; foreach x(1) {1} {}
### set-x-5-global-x
set x 5; global x(1)
### set-x-5-array-set
set x 5; array set x {1 2}
### set-x-5-string-is
set x 5; string is digit -failindex x(1) a
### set-x-5-const-x
set x 5; const x(1) 3
### set-x-5-switch-regexp
set x 5; switch -regexp -matchvar x(1) -- a a {}
### proc-f-dict-for-k
proc f {} {dict for {k w} {a 1} {lpop z}}; f
### proc-f-lpop-z-f
proc f {} {lpop z}; f
### set-x-3-trace-add
set x 3; trace add variable x read {apply {args {error x}}}; incr x
### proc-f-set-x-3
proc f {} {set x 3; trace add variable x read {apply {args {error x}}}; incr x 2; }; f
### proc-f-set-x-a
proc f {} {set x(a) 3; trace add variable x read {apply {args {error x}}}; incr x(a)}; f
### set-x-3-trace-add-again-2
set x 3; trace add variable x read {apply {args {error x}}}; append x $i
### set-x-3-trace-add-again-3
set x 3; trace add variable x read {apply {args {error x}}}; lappend x 1
### set-x-3-trace-add-again-4
set x 3; trace add variable x read {apply {args {error x}}}; lappend x
### proc-f-set-x-a-again-2
proc f {} {set x(a) 3; trace add variable x read {apply {args {error x}}}; lappend x(a) 1 2}; f
### proc-f-set-x-3-again-2
proc f {} {set x 3; trace add variable x read {apply {args {error x}}}; lappend x {*}{1 2}}; f
### set-x-trace-add-variable
set x {}; trace add variable x read {apply {args {error x}}}; dict set x a 1
### set-x-trace-add-variable-again-2
set x {}; trace add variable x read {apply {args {error x}}}; dict incr x a 1
### set-x-trace-add-variable-again-3
set x {}; trace add variable x read {apply {args {error x}}}; dict append x a 1
### proc-f-set-x-trace
proc f {} {set x {}; trace add variable x read {apply {args {error x}}}; dict unset x a}; f
### proc-f-set-x-trace-again-2
proc f {} {set x {}; trace add variable x read {apply {args {error x}}}; dict lappend x a b}; f
### set-x-trace-add-variable-again-4
set x {}; trace add variable x read {apply {args {error x}}}; lpop x
### switch-regexp-nocase-az-az
switch -regexp -nocase -- {az} {az {dict set dd} default {string equal 1}}
### switch-regexp-matchvar-x-nocas
switch -regexp -matchvar x -nocas -- {az} {az {dict set dd} default {string equal 1}}
### switch-regex-az-az-dict
switch -regex -- {az} {az {dict set dd} default {string equal 1}}
### switch-exact-nocase-az-az
switch -exact -nocase -- {az} {az {dict set dd} default {string equal 1}}
### switch-e-az-az-dict
switch -e -- {az} {az {dict set dd} default {string equal 1}}
### switch-exac-az-az-dict
switch -exac -- {az} az {dict set dd} default {string equal 1}
### switch-nocase-az-az-dict
switch -nocase -- az az {dict set dd} default {string equal 1}
### set-a-az-switch-glob
set a az; switch -glob -nocase $a az {dict set dd} default {string equal 1}
### proc-f-a-switch-nocase
proc f a {switch -nocase -- $a {AZ {dict set dd} default {string equal 1}}}; f az
### const-ns-v-1
const ns::v 1
### interp-create-child-child-eval
interp create child; child eval {const ns::v 1e400}
### namespace-eval-a-const-ns
namespace eval a {const ns::v 1}
### interp-create-child-child-eval-again-2
interp create child; child eval {append ns::v 1e400}
### upvar-9223372036854775808-arr-e
upvar 9223372036854775808 arr e
### upvar-99999999999-arr-e
upvar #99999999999 arr e
### upvar-1-5-arr-e
upvar 1.5 arr e
### uplevel-9223372036854775808-set-x
uplevel 9223372036854775808 {set x}
### proc-f-upvar-9223372036854775808-arr
proc f {} {upvar 9223372036854775808 arr e}; f
### interp-create-nope-safe
interp create nope -safe
### interp-create-nope
interp create nope --
### interp-create-nope-safe-again-2
interp create nope -- -safe
### interp-create-safe-safe
interp create -safe -- -safe
### set-l-a-switch-r
set l a; switch -r $l {a {error 1}}
### set-l-a-switch-glob
set l a; switch -glob $l {a {error 1}}
### set-l-a-switch-glob-again-2
set l a; switch -glob a {a {error 1}}
### set-l-a-switch-r-again-2
set l a; switch -r -- a {a {error 1}}
### set-l-a-switch-regexp
set l a; switch -regexp a {a {error 1}}
### set-l-a-switch-regexp-again-2
set l a; switch -regexp $l a {error 1}
### set-l-a-switch-g
set l a; switch -g $l a {error 1}
### set-l-a-switch-e
set l a; switch -e $l {a {error 1}}
### namespace-eval-ns-variable-v
namespace eval ns {variable v 3; proc q {a} {variable v; list $a $v}}; proc et args {lappend ::notes $args}; proc main {} {trace add execution ns::q enterstep et; coroutine co apply {{} {yieldto ns::q foo}}}; main
### namespace-eval-ns-variable-v-again-2
namespace eval ns {variable v 3; proc q {a} {variable v; list $a $v}}; proc et args {lappend ::notes $args}; proc main {} {trace add execution ns::q enterstep et; coroutine co apply {{} {yieldto ns::q foo}}}; list [main] $::notes
### proc-q-a-set-v
proc q {a} {set v 3; list $a $v}; proc et args {lappend ::notes $args}; proc main {} {trace add execution q enterstep et; coroutine co apply {{} {yieldto q foo}}}; list [main] $::notes
### proc-q-a-set-v-again-2
proc q {a} {set v 3; list $a $v}; proc et args {lappend ::notes $args}; trace add execution q enterstep et; proc main {} {coroutine co apply {{} {yieldto q foo}}}; list [main] $::notes
### proc-q-a-set-v-again-3
proc q {a} {set v 3; list $a $v}; proc et args {lappend ::notes $args}; trace add execution q enterstep et;coroutine co apply {{} {yieldto q foo}}; set ::notes
### proc-q-a-set-v-again-4
proc q {a} {set v 3; list $a $v}; proc et args {lappend ::notes $args}; trace add execution q leave et; coroutine co apply {{} {yieldto q foo}}; set ::notes
### proc-q-a-set-v-again-5
proc q {a} {set v 3; list $a $v}; proc et args {lappend ::notes $args}; trace add execution q leave et; proc main {} {coroutine co apply {{} {yieldto q foo}}}; list [main] $::notes
### proc-q-a-set-v-again-6
proc q {a} {set v 3; list $a $v}; proc et args {lappend ::notes $args}; trace add execution q enter et; proc main {} {coroutine co apply {{} {yieldto q foo}}}; list [main] $::notes
### proc-q-a-set-v-again-7
proc q {a} {set v 3; list $a $v}; proc et args {lappend ::notes $args}; trace add execution q enterstep et; proc main {} {coroutine co apply {{} {yieldto q foo}}; set w 1}; list [main] $::notes
### proc-q-a-set-v-again-8
proc q {a} {set v 3; list $a $v}; proc et args {lappend ::notes $args}; trace add execution q enterstep et; proc main {} {tailcall q foo}; list [main] $::notes
### proc-gone-rename-gone-dict
proc gone {} {rename gone {}; dict size [info frame 0]; dict with z {set x}}; proc p args {}; catch {tailcall p [gone] 2} m; set m
### proc-gone-rename-gone-dict-again-2
proc gone {} {rename gone {}; dict with z {set x}}; catch {gone} m; set m
### proc-gone-rename-gone-info
proc gone {} {rename gone {}; info frame 0}; catch {gone} m; set m
### proc-gone-rename-gone-dict-again-3
proc gone {} {rename gone {}; dict size [info frame 0]}; gone
### proc-newproc-a-z-newproc
proc newproc {{[a-z]}} {}; newproc
### proc-newproc-a-b-newproc
proc newproc {{a b}} {}; newproc
### proc-newproc-a-z-newproc-again-2
proc newproc {\[a-z\]} {}; newproc
### proc-newproc-a-z-c
proc newproc {{[a-z]} {c 2}} {}; newproc
### apply-a-z
apply {{{[a-z]}} {}}
### expr-b-5-a
expr {b} ( - 5 "a"
### expr-b-5-a-again-2
expr {b ( - 5 a}
### expr-b-5-a-again-3
expr {b(- 5 a)}
### expr-b-5-a-again-4
expr {b (- 5 + a}
### expr-0o17-1
expr {(0o17) * 1}
### expr-2-0x10
expr {2 ** (0x10)}
### info-level-2147483648
info level 2147483648
### info-level-2147483647
info level 2147483647
### info-level-2147483649
info level -2147483649
### info-level-4294967297
info level 4294967297
### interp-create-child-child-alias
interp create child; child alias ca {} -1
### interp-create-child-child-alias-again-2
interp create child; child alias ca {} 
### interp-create-child-child-alias-again-3
interp create child; child alias ca {}
### trace-add-variable-x-unset
trace add variable x unset {apply {args {error q}}}; set x 1; upvar 0 arr(k) up1; set up1 7; unset up1
### trace-add-variable-s-write-again-2
trace add variable s write {apply {args {error q}}}; upvar 0 s up1; set up1 7
### array-set-arr-k-1
array set arr {k 1}; trace add variable arr(k) write {apply {args {error q}}}; upvar 0 arr(k) up1; set up1 7
### array-set-arr-k-1-again-2
array set arr {k 1}; trace add variable arr write {apply {args {error q}}}; upvar 0 arr(k) up1; set up1 7
### proc-f-variable-ns-v
proc f {} {variable ns::v x}; f
### namespace-eval-a-variable-ns
namespace eval a {variable ns::v x}
### clock-scan-24-61-base
clock scan 24:61 -base 0 -gmt 1
### expr-1-nan-1
expr {1 ? {NaN} : 1}
### clock-scan-2000-09-02
clock scan {2000 09 02} -format {%y %m %d} -gmt 1
### catch-result-and-options-in-one-local
proc p {} {catch {error x} l l; set l}; p
### catch-locals-in-order
proc p {} {catch {error x} a b; info locals}; p
### try-on-unsigned-code
try {error a} on 2147483648 {v w} {}
### try-on-code-that-is-negative
try {return -code 2147483648 -level 0} on 2147483648 {v w} {list $v $w}
### return-code-unsigned
catch {return -code 4294967290 -level 0}
### return-code-beyond-32-bits
try {error a} on 4294967296 {v w} {}
### namespace-eval-without-name
namespace eval foo {namespace eval {} set x 1}
### namespace-eval-without-name-at-the-top
namespace eval {} {namespace current}
### lappend-of-nothing-is-no-write
proc t {a b op} {lappend ::notes [list $a $b $op]}; set x 1; trace add variable x {read write} t; lappend x; set ::notes
### lappend-of-nothing-to-nothing-is-a-write
proc t {a b op} {lappend ::notes [list $a $b $op]}; trace add variable x {read write} t; lappend x; set ::notes
### incr-reads-an-element-of-no-array-yet
proc t {a b op} {lappend ::notes [list $a $b $op]}; trace add variable x {read write} t; incr x(a); set ::notes
### variables-made-later-are-unset-first
proc t {a b op} {lappend ::notes [list $a $b $op]}; proc p {} {set lo 1; trace add variable lo unset t; set v a; set $v 1; trace add variable a unset t; set b 1; trace add variable b unset t; list}; p; set ::notes
### leave-trace-shows-so-much-of-a-command
proc p args {}; trace add execution p leave nope; p aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
### leave-trace-shows-all-of-55-bytes
proc p args {}; trace add execution p leave nope; p aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
### enter-trace-counts-bytes
proc p args {}; trace add execution p enter nope; p éééééééééééééééééééééééééééééééééééééééééé
### switch-arm-shows-no-half-character
set l {}; eval {switch -regexp -- {béééab😀ééé} {((😀?)a\{2,\}(?=.b\{1,3\}?1?))?a?😀|((b\{2\}(?:b\\Y😀)?b)(\\t()a?)*(?!\\x61\\A\ )) {list $mv; lsort {b a}} default {list d}}}
### clock-scan-number-too-large
clock scan 99999999999999999999 -gmt 1
### clock-scan-number-too-large-behind-a-sign
clock scan -99999999999999999999 -gmt 1
### clock-scan-number-too-large-behind-a-word
clock scan {tomorrow 99999999999999999999} -gmt 1
### clock-scan-largest-number
clock scan 9223372036854775807 -base 86399 -gmt 1
### clock-scan-word-behind-digits
clock scan {19670410T110000 the} -base 0 -gmt 1
### clock-scan-sign-behind-digits
clock scan {19670410 *} -base 0 -gmt 1
### clock-scan-bracket-behind-digits
clock scan {196704 ]} -base 0 -gmt 1
### clock-add-days-beyond-32-bits
clock add 0 2147483648 days -gmt 1
### clock-add-weekdays-beyond-32-bits
clock add 0 -2147483649 weekdays -gmt 1
### clock-add-most-days
clock add 0 2147483647 days -gmt 1
### clock-zone-that-begins-with-a-backslash
catch {clock format 0 -timezone \\x} m; set m
### clock-zone-that-looks-like-a-drive
catch {clock format 0 -timezone ab:c} m; set m
### clock-zone-with-a-colon-behind-a-digit
catch {clock format 0 -timezone 1:b} m; set m
### package-version-with-a-build
list [package vcompare 1.2+x 1.2] [package vsatisfies 1.2+4 1] [package vsatisfies 1 1+2-3]
### package-version-that-begins-with-a-plus
package vcompare +1 1
### package-requirement-with-a-build-in-the-second
package vsatisfies 1 1-3+2
### package-provide-with-a-build
package provide a 1+b; package require a 1
### interp-limit-beyond-64-bits
interp create c; interp limit c commands -value 9223372036854775808
### interp-limit-granularity-beyond-32-bits
interp create c; interp limit c commands -granularity 4294967296
### interp-limit-granularity-that-is-negative
interp create c; interp limit c commands -granularity 2147483648
### interp-limit-seconds-beyond-64-bits
interp create c; interp limit c time -seconds 92233720368547758070
### interp-limit-is-inherited
interp create c; interp limit c commands -value 0; interp create {c d}; list [interp limit {c d} commands] [catch {interp eval {c d} {set x 1}} m] $m
### interp-limit-of-time-is-inherited
interp create c; interp limit c time -seconds 9999999999 -milliseconds 5 -granularity 3; interp create {c d}; interp limit {c d} time
### interp-limit-not-set-is-not-inherited
interp create c; interp limit c commands -granularity 3; interp create {c d}; interp limit {c d} commands
### interp-create-second-path
interp create 0 -- -1
### format-width-beyond-64-bits
format %*s 9223372036854775808 a
### format-precision-beyond-32-bits
format %.*s 4294967296 abc
### dict-with-leaves-no-dict
set d {}; dict with d {set d new}
### dict-with-leaves-no-dict-in-a-local
apply {d {dict with d k {set d {k x}}; set d}} {k {}}
### dict-with-leaves-no-dict-and-returns
apply {d {dict with d {set d new; return x}}} {}
### incr-of-a-long-text
set n [string repeat x 100]; incr n
### incr-of-a-long-text-counts-bytes
set n [string repeat é😀 20]; incr n
### jumps-in-an-expression-that-is-wrong
proc m {} {list a
while 0 {if {[continue]  : } {continue}}
list b
}
m
### jumps-out-of-a-substitution-that-is-wrong
proc m {} {set x [binary encode hex abc]
dict map {k w} {a 1} {if {[break]  : } {continue}; if a ;b; z}
list $x
}
list [catch m m] $m
### dict-map-that-breaks-in-a-procedure
proc p {} {dict map {k v} {a 1 b 2 c 3} {if {$k eq "b"} {break}; set v}}; p
### dict-map-that-breaks-at-the-top
dict map {k v} {a 1 b 2 c 3} {if {$k eq "b"} {break}; set v}
### try-handler-returns-an-error
catch {apply {{} {try {error again} on error {} {return -code 1 x}}}} m o; dict exists $o -during
### try-handler-fails-at-level-0
catch {apply {{} {try {error again} on error {} {return -level 0 -code 1 x}}}} m o; dict exists $o -during
### try-finally-returns-an-error
catch {try {error again} finally {return -code 1 r}} m o; dict exists $o -during
### a-number-in-an-expression-is-compared-as-written
set s "16 x"; list [expr {$s > 1e10}] [expr {1e10 > $s}] [expr {$s < 017}] [expr {$s <= 0x1F}] [expr {5 < 1e10}]
### lset-index-with-blanks
set l {a b}; list [catch {lset l { 6 } x} m] $m [catch {lset l { 6x } x} m] $m [lset l { 1 } c]
### try-falls-through-in-a-procedure
proc p {} {try {error x} on error m - on 5 {} {set m}}; p
### try-falls-through-to-a-handler-whose-variable-is-not-set
proc p {} {try {error x} on error {} - on 5 m {set m}}; p
### try-falls-through-at-the-top
try {error x} on error {} - on 5 m {set m}
### procedures-as-deep-as-the-recursion-limit
interp recursionlimit {} 50; proc f {} {incr ::n; f}; proc g {} {catch f}; g; set n
### procedures-as-deep-as-the-recursion-limit-at-the-top
interp recursionlimit {} 50; proc f {} {incr ::n; f}; if 1 {catch f}; set n
### procedures-as-deep-as-the-recursion-limit-in-a-child
interp create c; c recursionlimit 50; c eval {proc f {} {incr ::n; f}; if 1 {catch f}; set n}
### unset-of-an-element-that-has-only-a-trace
array set a {k 7}; unset a(k); trace add variable a(k) read list; list [catch {unset a(k)} m] $m $errorCode
### unset-of-an-element-that-has-only-a-link
array set a {k 7}; upvar 0 a(k) up; unset a(k); list [catch {unset a(k)} m] $m $errorCode
### unset-of-an-element-that-is-not
array set a {k 7}; unset a(k); list [catch {unset a(k)} m] $m $errorCode
### an-alias-of-a-command-that-is-not-after-an-error
interp create c; interp alias {} a c nope; catch {

nope2}; list [catch a m] $m $errorInfo
### an-alias-of-a-procedure-that-fails
interp create c; interp alias {} a c p; c eval {proc p {} {

nope}}; list [catch a m] $m $errorInfo
### an-alias-of-eval-that-fails
interp create c; interp alias {} a c eval; list [catch {a {

nope}} m] $m $errorInfo
### an-alias-of-expr-that-fails
interp create c; interp alias {} a c expr; list [catch {a {1+[

nope]}} m] $m $errorInfo
### an-alias-of-while-that-fails
interp create c; interp alias {} a c while; list [catch {a 1 {

nope}} m] $m $errorInfo
### string-index-beyond-what-doubles-tell-apart
set i 9007199254740993; list [string index abc $i] [string index abc -$i] [lindex {a b} $i] [lindex [lseq 5] $i] [string range abc $i $i]
### info-complete-of-a-wrong-command-that-goes-on
list [info complete "{a b}{a b}\\\n"] [info complete "{a b}\\\n"] [info complete "a \"b\"c; {\\\n"] [info complete "{\\\n"]
### set-in-an-expression-has-a-place-of-its-own
proc p {} {if {1 + [set nope]} {}}; catch p m; set errorInfo
### a-local-beside-set-in-an-expression
proc p {} {expr {$nope + [set a]}}; catch p m; set errorInfo
### two-uses-of-set-in-an-expression
proc p {} {set a 1; expr {[set a] < [set nope]}}; catch p m; set errorInfo
### variable-is-declared-again-after-unset
namespace eval s {proc look {} {variable w; set w}; catch look; catch {unset w}; set a [info vars]; catch look; list $a [lsort [info vars]]}
### dict-filter-without-patterns-is-a-text
list [catch {expr {atan2(4, [dict filter {a 1} key])}} m] $m
### clock-scan-blanks-to-spare-before-a-zone-that-is-not-there
list [clock scan { 1 1900} -format {%d %Y %z} -gmt 1] [clock scan {1  1900} -format {%d %Y %z %Z} -gmt 1] [clock scan {1 1900} -format {%d %Y %z} -gmt 1] [catch {clock scan {01 1900} -format {%d %Y %z} -gmt 1} m] $m [catch {clock scan {9 Jan} -format {%d %b %z} -gmt 1} m] $m [clock scan { 9 Jan 2000} -format {%d %b %Y %z} -gmt 1] [catch {clock scan { 1 1900} -format {%d %Y %z } -gmt 1} m] $m
### clock-scan-a-zone-gives-way-to-what-follows
list [clock scan 12+010030 -format %H%z%M -gmt 1 -base 0] [clock scan 12+01:30 -format %H%z:%M -gmt 1 -base 0]
### clock-scan-years-of-calendar-and-weeks-that-differ
list [catch {clock scan {1998-W53-7 1999-01-03} -format {%G-W%V-%u %Y-%m-%d} -gmt 1} m] $m $errorCode [clock scan {1998-W53-7 1999-01-03} -format {%G-W%V-%u %Y-%m-%d} -gmt 1 -validate 0]
### a-link-to-an-element-that-was-unset-finds-the-traces-of-its-array
proc note args {lappend ::n [lrange $args 1 end]}; array set arr {k 1}; trace add variable arr {read write unset} note; upvar 0 arr(k) up; unset arr(k); set up {}; set up; unset up; incr up; set n
### the-same-in-a-procedure
proc note args {lappend ::n [lrange $args 1 end]}; proc p {} {array set arr {}; trace add variable arr {read write unset} note; upvar 0 arr(k) up; set up {}; unset up; incr up; unset arr(k); catch {unset arr(k)}; incr up}; p; set n
### clock-scan-an-hour-before-last-month
list [clock scan {jan 22, 1995 12 last months} -base 4102444800 -gmt 1] [clock scan {jan 22, 1995 12 last month} -base 0 -timezone :America/Sao_Paulo]
### dict-filter-without-patterns-of-no-dict
list [catch {dict filter {a 1 b} key} m] $m $errorCode
### the-place-of-an-error-in-an-expression-before-half-a-character
list [catch {expr "\[ {()\U1f600\\#\\\\\\ \\\\\\\\\\\\{} { }\] {sin()}"} m] $m
### package-vsatisfies-without-requirements
list [catch {package vsatisfies 1.0} m] $m [catch {package vsatisfies} m] $m
### a-lookahead-in-a-group-that-is-referred-to-many-times
list [regexp {((?!x)a)(?:\1{1,9}b){1,9}} aaabaaab m] $m [catch {regexp {^b?((?!ac)$,|(?:.*?\Y.{0})*\[]])(e(?:b)((a?b)(a)\1{1,3}?a){1,3}?)|a\Y(?:(a)(b)\2{2,}c)$} bbbaaaaabab m] $m
### an-error-in-what-a-list-has-put-in-its-place-is-not-that-of-the-list
proc g {} {error x}; proc f {} {tailcall g}; proc f2 {} {tailcall ::error y}; proc k {} {uplevel 1 [list f2]}; catch {uplevel #0 [list f]} m o; lappend r [dict get $o -errorinfo]; catch {eval [list f]} m o; lappend r [dict get $o -errorinfo]; catch k m o; lappend r [dict get $o -errorinfo]; catch {eval f2} m o; lappend r [dict get $o -errorinfo]; join $r \n
### an-error-in-the-substitution-of-a-condition
proc a {} {if [error b] {list 1}}; proc b {} {if $x {list}}; proc c {} {if "a[error b]" {list 1} else {list 2}}; proc d {} {if [list foo] {list 1}}; proc e {} {if [list 1] {error x}}; foreach p {a b c d e} {catch $p m o; lappend r [dict get $o -errorinfo] [dict get $o -errorcode]}; catch {if [error b] {list 1}} m o; lappend r [dict get $o -errorinfo]; join $r \n
### namespace-import-has-what-it-means-loaded
proc auto_import p {lappend ::r $p; proc ::src::late {} {return here}; return}; namespace eval src {namespace export *}; namespace eval dst {namespace import ::src::late; lappend ::r [late]; namespace forget ::src::*; namespace import -force ::src::l* ::src::none*}; rename auto_import {}; set r
### namespace-import-when-what-is-meant-cannot-be-loaded
proc auto_import p {error "not $p"}; set r [list [catch {namespace import ::src::late} m o] $m [dict get $o -errorinfo] [catch {namespace import {}} m] $m]; rename auto_import {}; set r
### unset-knows-all-names-before-the-first-goes
proc p {} {set a b; set b c; unset a $a; info locals}; proc q {} {array set arr {k 1}; upvar 0 arr(k) up; unset -nocomplain up "b-$arr(k)"; array names arr}; list [p] [q]
### proc-with-bad-parameters-is-named-by-its-last-part
namespace eval N {}; list [catch {proc ::N::f {{a b c}} x}] $errorInfo [catch {proc ::g {{a b c}} x}] $errorInfo [catch {namespace eval N {proc h {{}} x}}] $errorInfo
### where-a-colon-without-a-question-is-found
set r {}; foreach e {{1111111111 : 2222222222 + 3333333333} {(1111111111 : 2222222222 : 3333333333 : 4} {max(1111111111 : 2222222222222, 3333333333)} {1111111111 ? 2222222222 : 3333333333 : 44444444444} {(1 : 2} {1 : 2)} {1 : 2, 3} {(1 : 2, 3)} {max(1 : 2} {1 ? 2, 3} {max(1 ? 2, 3)}} {lappend r [catch {expr $e} m] $m $errorCode}; join $r \n
### variables-of-catch-come-before-those-of-its-body
proc p {} {set c [catch {lmap v {1 2} {set w $v}} m o]; info locals}; proc q {} {catch {set a 1} m; info locals}; proc r {} {set d {k v}; dict update d k b {set c 1}; info locals}; list [p] [q] [r]
### nul-counts-as-two-bytes-where-errors-are-cut
set r {}; foreach n {140 142 143} {set c [string repeat a $n]; catch {eval "error $c\0bcdefghijklmnopqrstuvw"}; lappend r $errorInfo}; catch {lindex "a \"b\"[string repeat \0 30]" 0} m; lappend r $m; set x [string repeat \0 60]; catch {incr x} m; lappend r $m; proc \0\0\0[string repeat ab 28] {} {error x}; catch \0\0\0[string repeat ab 28]; lappend r $errorInfo
### operators-behind-inf-and-nan
set r {}; foreach e {infeq\ 1 {infinityne inf} nanin2 {Infni {inf}} inflt\ 3 nanni infeqx {1 + nan} {-NaN} {!nAn} {nan eq "nan"} {nan ne "NaN"} {inf == inf} nan {nan == nan} {1 ? nan : 2} infin2.5 infinityx} {lappend r [catch {expr $e} m] $m}; join $r \n
### format-with-a-star-where-a-dot-is-missing
set r {}; foreach {f args} {%5*d {3 7} %*5d {3 7} %**d {3 7 8} %5*5d {3 7} %*5.3d {3 7} %05*s {3 ab} %1$5*d {3 7} %5*d {1.5 7} %5* -3 %5*.2s {3 abcd}} {lappend r [catch {format $f {*}$args} m] $m}; join $r \n
### info-consts-in-a-namespace-lists-the-global-ones-too
const g 1; const h 2; namespace eval a {const x 1; set h 3; upvar #0 g y; set r [lsort [info consts]]; lappend r [lsort [info consts *]] [info consts g] [info consts nope] [lsort [info consts ::*]] [info consts ::a::*]; namespace eval in {lappend ::a::r [lsort [info consts]]}; proc p {} {const l 1; info consts}; lappend r [p]}
### lremove-of-a-blank-list
list [lremove { } 1] [lremove { }] [lremove "\n" 0 end]
### a-recursion-limit-of-more-than-32-bits
interp create c; set r {}; foreach n {2147483647 2147483648 99999999999 9223372036854775807} {lappend r [interp recursionlimit c $n] [interp recursionlimit c] [c recursionlimit]}; lappend r [interp recursionlimit {} 3000000000] [interp recursionlimit {}] [catch {interp recursionlimit {} 9223372036854775808} m] $m [interp recursionlimit {}]
### scan-sets-what-comes-behind-a-variable-that-cannot-be-set
proc bad args {error bad!}; set y 0; trace add variable y write bad; set x 5; array set arr {a b}; set r {}; foreach names {{x(1) arr z q} {nope::y x(1) x q} {nope::y arr x q} {arr nope::y x(1) x} {y x(1) x arr(a)} {x(1) y x arr(a)}} {unset -nocomplain z q; lappend r [catch {scan {1 2 3 4} {%d %d %d %d} {*}$names} m o] $m [dict get $o -errorcode] $x $arr(a) [info exists z] [info exists q]}; join $r \n
### doubles-that-were-written-and-that-were-computed-have-another-error-code
set r {}; set a 1.0; set n 3; foreach s {{format %d 1.5} {format %d [expr {$a + .5}]} {format %c 1.5} {format %*d 1.5 1} {string repeat a 1.5} {string repeat a [expr {$a + .5}]} {lrepeat [expr {$n / 2.0}] a} {lsort -integer {1.5 2}} {lsort -integer [list 1.5 2]} {lsort -integer [list [expr {-$n / 2.0}] 2]} {binary format c [expr {sqrt(2.0)}]} {format %d [lindex {1.5} 0]} {format %d [expr {1.25}]}} {lappend r [catch $s m o] $m [dict get $o -errorcode]}; join $r \n
### incr-complains-about-the-amount-before-it-finds-an-array
proc p {} {array set y {}; list [catch {incr y abc} m] $m [catch {incr y} m] $m [catch {incr y 3} m] $m [catch {incr y 1.5} m] $m}; proc q {} {global arr; incr arr abc}; array set arr {k 1}; list [p] [catch q m] $m $errorInfo [catch {incr arr {a b}} m] $m [catch {incr arr 0x10} m] $m [array get arr]
### the-result-of-expr-as-an-amount-of-incr-is-named-as-it-was-written
proc p x {set y 2; incr y [expr {$x}]}; proc q x {set y 2; incr y [expr {[expr {$x}]}]}; set x 1e3; list [catch {p 1e3} m] $m [catch {q 1e3} m] $m $errorInfo [catch {incr y [expr {$x}]} m] $m [p 0x10] [q { 7 }] [catch {p NaN} m] $m
### array-for-goes-on-where-a-trace-does-not-give-the-value
array set a {a 1 b 2 c 3}; trace add variable a(b) read {error no;#}; set r {}; array for {k v} a {lappend r $k $v}; array set b {x 1}; trace add variable b read {break;#}; list [lsort $r] [array for {k2 v2} b {lappend r $k2}] [info exists v2] [catch {array for {k3 v3} b {set v3}} m] $m
### interp-invokehidden-reads-its-options-before-it-looks-for-the-interpreter
set r {}; foreach args {-global -bad -namespace {-namespace x} -- -n foo {-global -namespace x foo}} {lappend r [catch {interp invokehidden nope {*}$args} m] $m $errorCode}; interp create -safe s; lappend r [catch {s eval {interp invokehidden nope -bad foo}} m] $m [catch {s eval {interp invokehidden nope foo}} m] $m; join $r \n
### powers-of-doubles-to-the-last-digit
set r {}; foreach {x y} {2 2.5 0.30000000000000004 3 10 2.5 2 0.5 3 -1.5 1.0000001 1e6 1e-300 0.9 1e300 -0.37 -2.5 3 -2.5 -5 -8 0.5 7 1e-5 1.5 -700 5e-324 0.25 2 1023.5 2 -1021.5 1e10 31 0.1 -20 1.1 -2 -0.0 3 -0.0 -3.0 0 0.5 3.5 2} {lappend r [catch {expr {$x ** $y}} m] $m [catch {expr {pow($x, $y)}} m] $m}; join $r \n
### what-was-injected-first-is-called-however-the-last-one-ends
set n 0; proc rec args {lappend ::l $args; lindex $args end}; proc fail args {lappend ::l $args; error failed}; proc brk args {lappend ::l $args; return -code break b}; set r {}; foreach pair {{fail rec} {rec fail} {brk rec} {rec brk} {fail fail} {fail brk} {rec fail rec} {fail brk fail}} {set l {}; coroutine co[incr n] apply {{} {set c [catch {yield a} m o]; lappend ::l body $c $m; yield [if {$c == 1} {dict get $o -errorinfo}]}}; foreach p $pair {coroinject co$n $p}; lappend r [co$n in] $l}; join $r \n
### subcommands-without-a-map-are-looked-up-where-the-ensemble-is
namespace eval te::in {proc a {} {}; namespace export a; namespace ensemble create -subcommands {sub a} -unknown {apply {{e s args} {list sub un $s}}}}; namespace eval te {proc sub args {list SUB $args}}; set r [list [catch {namespace eval te {in sub 1}} m] $m [catch {namespace eval te {in zz 1}} m] $m]; proc sub args {list GLOBAL $args [info level 0] [namespace current]}; proc te::p {} {list [in sub 1] [in zz 2]}; lappend r [te::p] [namespace eval te {in sub 3}]; namespace eval te::in {namespace path ::te}; lappend r [te::p] [te::in sub 4]; rename te::in mv; lappend r [mv sub 5]; set steps {}; trace add execution te::p enterstep {apply {{c o} {lappend ::steps $c}}}; proc te::p {} {mv sub 6}; trace add execution te::p enterstep {apply {{c o} {lappend ::steps $c}}}; lappend r [te::p] $steps
### a-handler-of-an-ensemble-makes-it-forget-how-it-was-called
namespace eval te::in {proc sub {a b} {}; namespace export *; namespace ensemble create -unknown {apply {{e s args} {list ::te::in::sub}}}}; namespace eval te {namespace export *; proc x {a} {}; namespace ensemble create -unknown {apply {{e s args} {list ::te::in}}}}; namespace eval e3 {namespace export *; proc real {x} {}; namespace ensemble create -unknown {apply {{e s args} {namespace ensemble configure $e -map [list $s ::e3::real]; return {}}}}}; namespace eval e4 {namespace ensemble create -map {a ::e3 b {::e3 qq}}}; set r {}; foreach c {{te in zz} {te in sub} {te zz} {te zz sub} {te zz yy} {te in zz 1} {te x} {te::in zz} {te in} {e4 a zz} {e4 b} {e4 b}} {lappend r [catch $c m o] $m [dict get $o -errorinfo]}; join $r \n
### subcommands-that-are-listed-are-called-by-their-names-alone
namespace eval te {proc app args {info level 0}; proc add args {info level 0}; namespace export a*; namespace ensemble create}; set r [list [te app 1] [te ap 1] [apply {{} {te add 2}}]]; namespace ensemble configure te -subcommands {app add}; lappend r [te app 1] [te ap 1] [apply {{} {te add 2}}]; namespace ensemble configure te -map {add {::list x}}; lappend r [te add 1] [te app 2]; namespace ensemble configure te -subcommands {}; lappend r [te add 1] [catch {te app 2} m] $m
### traces-of-a-new-name-are-not-called-again-for-a-name-that-they-give
proc rt args {lappend ::seen $args [catch {rename ra rb} m] $m}; proc rd args {lappend ::seen $args [catch {rename ra {}} m] $m [catch {rename rx {}} m] $m}; set r {}; foreach t {rt rd} {foreach c {{proc ra args {new}} {rename ra {}} {rename ra rx} {interp alias {} ra {} list} {coroutine ra yield}} {foreach n {ra rb rx} {catch {rename $n {}}}; set seen {}; proc ra args {old}; trace add command ra {rename delete} $t; lappend r [catch $c m] $m $seen [lsort [info procs {r[abx]}]]}}; join $r \n
### a-command-that-a-trace-has-deleted-has-no-more-of-them
proc again args {lappend ::seen $args; catch {proc ra args {lappend ::seen again}}}; proc gone args {lappend ::seen $args; catch {rename ra {}}}; set r {}; foreach t {again gone} {foreach op {enter leave} {foreach c {{ra in} {apply {{} {ra in; list x}}}} {catch {rename ra {}}; set seen {}; proc ra args {lappend ::seen old}; trace add execution ra $op $t; trace add execution ra $op $t; lappend r [catch $c m] $m $seen}}}; set seen {}; proc ra {} {rename ra {}}; trace add execution ra leave again; trace add execution ra leave again; lappend r [catch {ra} m] $m $seen; join $r \n
### dict-unset-of-a-path-writes-the-dicts-on-it-anew
proc p {} {set r {}; foreach s {{dict unset td b} {dict unset td k b} {dict unset td k n} {dict unset td k b c}} {set td {k {n 1 n 2} k {n 1  n 3}}; lappend r [catch $s m] $m $td}; set td {k {n 1 n 2} k {n 1  n 3}}; dict unset td k b; lappend r $td; set td {k {n  1}}; dict unset td k b; lappend r $td; join $r \n}; p
### the-words-of-a-callback-of-an-array-that-does-not-exist
set r {}; trace add variable arr array nosuch; lappend r [catch {array set arr {k 1}} m o] $m [dict get $o -errorinfo] [catch {array get arr} m o] $m [dict get $o -errorcode] [dict get $o -errorinfo]; proc p {} {trace add variable a array {nosuch x}; array names a}; lappend r [catch p m o] $m [dict get $o -errorinfo]; interp create c; lappend r [catch {c eval {trace add variable arr array tracer; array set arr {k 1 new 2}}} m o] $m [dict get $o -errorinfo]; join $r \n
### what-was-imported-is-shown-by-the-words-that-call-it
namespace eval o {proc one a {}; proc two b {}; namespace export *}; namespace import o::one; namespace eval te {namespace import ::o::two; proc loc c {}; namespace ensemble create -subcommands {one two loc}}; namespace eval te3 {namespace import ::o::two; proc loc c {}; namespace export *; namespace ensemble create}; namespace eval te4 {namespace ensemble create -map {a ::one b ::o::one c ::te3::two}}; namespace eval :: {namespace export te3 lindex}; namespace eval v {namespace import ::te3 ::lindex}; namespace eval w {namespace ensemble create -command ::ww -map {h ::te3 i ::v::te3}}; interp alias {} x {} one; interp alias {} y {} te3::two; interp alias {} z {} te4 a; interp alias {} li {} v::lindex; set r {}; foreach c {{te one} {te two} {te loc} {te3 two} {te3 loc} {te4 a} {te4 b} {te4 c} {x} {y} {z} {li} {ww h} {ww i} {ww h two} {ww h loc} {ww i two} {ww i loc} {v::te3 two}} {lappend r [catch $c m] $m}; proc p {} {catch {te one} a; catch {te two} b; catch {te loc} c; list $a $b $c}; lappend r [p] [p]; join $r \n
### what-has-callbacks-is-shown-by-the-words-that-call-it
proc seen args {}; set r {}; foreach op {enter leave} {namespace eval ns {proc q a {}}; namespace eval ens {namespace export *; proc two a {return $a}; namespace ensemble create}; interp alias {} al {} ns::q x; interp alias {} ae {} ens two; interp alias {} al2 {} al; namespace eval m {namespace ensemble create -map {x {::ns::q 1}}}; trace add execution ns::q $op seen; trace add execution ens::two $op seen; foreach c {{al 1 2} {[al 1 2]} {al2 1} {ens two 1 2} {ae 1 2} {m x 1 2}} {lappend r [catch $c m] $m}; trace remove execution ens::two $op seen; trace add execution ens $op seen; lappend r [catch {ens two 1 2} m] $m [catch {ae 1 2} m] $m; proc f {} {catch {ens two 1 2} a; catch {m x 1 2} b; catch {al 1 3} c; list $a $b $c}; lappend r [f]; rename ns::q {}; namespace delete ens}; join $r \n
### dict-append-of-nothing-reads-the-dict-once
proc seen {a b op} {lappend ::n $op}; set r {}; foreach w {{dict append d b} {dict append d a} {dict append d b x} {dict append nope k}} {set d {a  1}; set n {}; trace add variable d {read write} seen; trace add variable nope {read write} seen; lappend r [eval $w] $n; unset d; catch {unset nope}}; proc p {} {set d {a  1}; trace add variable d {read write} seen; set ::n {}; list [dict append d a] [dict append d b] $::n}; lappend r [p]; join $r \n
### switch-sets-its-index-variable-first
proc seen {a b op} {lappend ::n $a}; foreach v {m i} {trace add variable $v write seen}; set r {}; foreach s {{b {}} {x {} default {}} {x {} y {}} {c -  b {}}} {set n {}; switch -regexp -matchvar m -indexvar i abc $s; lappend r $n}; proc p {} {array set a {k 1}; set m 1; set r {}; catch {switch -regexp -matchvar m -indexvar a abc b {}} e; lappend r $e $m; catch {switch -regexp -matchvar m -indexvar a abc x {} default {}} e; lappend r $e $m; catch {switch -regexp -matchvar a -indexvar m abc b {}} e; lappend r $e $m}; lappend r [p]; join $r \n
### what-comes-behind-the-digits-of-a-zone-counts-for-nothing
set r {}; foreach z {-128 -999 -128:00 +12junk +1234junk +12345678901 +1234567 +12: +12:34: +12:34:5 +12:3 {+12 } +0530x +053015x +05:3015 +061 +99:99:99} {lappend r $z [catch {clock format 1711843200 -format {%d %T %z %Z} -timezone $z} m] $m [catch {clock scan {2024-01-01 00:00} -timezone $z} m] $m}; join $r \n
### a-command-that-goes-has-no-callbacks-for-its-end
proc rt args {lappend ::seen $args [catch {ra nested} m] $m}; proc et args {lappend ::seen $args}; set r {}; foreach how {{rename ra {}} {proc ra args {new}} {rename ra rx} {interp alias {} ra {} list} {coroutine ra yield}} {foreach ops {leave enter {enter leave}} {foreach c {ra rx} {catch {rename $c {}}}; set seen {}; proc ra args {list $args}; trace add execution ra $ops et; trace add command ra {rename delete} rt; lappend r [catch $how m] $m $seen}}; join $r \n
### what-begins-a-loop-and-leaves-nothing-is-not-what-fails-behind-it
set r {}; foreach b {{for {list} {$nope} {} {}} {for {list} {$nope - 1 == 2} {set x 1} break} {for {set y 1; list} {$nope} {} break} {for {list; list} {$nope} {} break} {for {expr 1} {$nope} {} {}} {list; set nope} {while 1 {list; set nope}} {for {list [list]} {[zz]} {} {}}} {proc p {} $b; catch p m o; lappend r [dict get $o -errorinfo] [catch $b m o] [dict get $o -errorinfo]}; join $r \n
### a-link-that-is-refused-leaves-nothing
proc p {} {array set a {k 1}; set up {}; set r [catch {upvar 0 a(k) up} m]; lappend r $m; unset a(k); lappend r [catch {unset a(k)} m o] $m [dict get $o -errorcode]; catch {upvar 0 a(new) up}; lappend r [catch {unset a(new)} m o] $m [dict get $o -errorcode] [array names a]}; p
