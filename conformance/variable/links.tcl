### element-unset-and-set
set a(x) 1; set a(y) 2; proc p {} {upvar a(x) e; uplevel {unset a(x)}; list [info exists e] [catch {set e 5} m o] $m [array get ::a]}; p

### namespace-deleted
namespace eval n {variable v 1}; proc p {} {upvar #0 n::v e; namespace delete n; list [info exists e] [catch {set e} m o] $m [dict get $o -errorcode] [catch {set e 5} m o] $m [dict get $o -errorcode] [catch {incr e} m] $m [catch {append e 1} m] $m [catch {lappend e 1} m] $m [catch {unset e} m o] $m [dict get $o -errorcode] [catch {array set e {a b}} m] $m}; p

### array-in-deleted-namespace
namespace eval n {variable v; set v(x) 1}; proc p {} {upvar #0 n::v e; namespace delete n; list [info exists e(x)] [catch {set e(x)} m o] $m [dict get $o -errorcode] [catch {set e(x) 5} m o] $m [dict get $o -errorcode] }; p

### linked-again
proc p {} {set a 1; set b 2; upvar 0 a x; upvar 0 b x; set x}; p

### unset-through-link
proc p {} {upvar x y; set y 1; unset y; list [info exists ::x] [catch {set y} m] $m [set y 3] $::x}; p

### link-to-element-is-no-array
set a(1) 1; proc p {} {upvar a(2) b; catch {array set b {1 2}} m o; list $m [dict get $o -errorcode]}; p

### link-of-a-link
proc outer {} {set v 1; inner; set v}; proc inner {} {upvar 1 v w; upvar 0 w q; incr q 5}; outer

### dynamic-local-of-caller
proc outer {} {inner; list $v [info locals]}; proc inner {} {upvar 1 v w; set w dyn}; outer

### three-ways-to-one-variable
namespace eval n {variable x 1; namespace eval m {proc p {} {variable ::n::x; incr x; upvar #0 ::n::x y; incr y; namespace upvar ::n x z; incr z}}}; n::m::p; set n::x

### link-out-of-coroutine
proc p {} {set x 1; coroutine c apply {{} {upvar 1 x y; set y 2; yield [info exists y]}}; }; list [p] [catch {c} m] $m

### element-unset-through-link
set a(x) 1; proc p {} {upvar 1 a(x) e; unset e; list [info exists e] [info exists ::a(x)] [set e 2] $::a(x)}; p
