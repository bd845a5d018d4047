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
