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

### links-to-missing-element-1
upvar 0 a(x) y; list [info exists a] [info exists a(x)] [array exists a] [array size a] [array names a] [array get a] [info exists y] [info vars a]

### links-to-missing-element-2
upvar 0 a(x) y; unset y

### links-to-missing-element-3
upvar 0 a(x) y; unset a(x)

### links-to-missing-element-4
upvar 0 a(x) y; unset a

### links-to-missing-element-5
upvar 0 a(x) y; set y 1; unset y; list [array size a] [array names a] [info exists a(x)] [catch {unset a(x)} m o] $m [dict get $o -errorcode] [catch {unset y} m o] $m [dict get $o -errorcode]

### links-to-missing-element-6
upvar 0 a(x) y; set y 1; unset a(x); list [array size a] [array names a] [info exists y] [catch {set y} m o] $m [dict get $o -errorcode] [catch {unset y} m o] $m [dict get $o -errorcode] [set y 5] [array get a]

### links-to-missing-element-7
proc p {} {upvar 0 a(x) y; list [info exists a] [info exists a(x)] [array exists a] [array size a] [array names a] [array get a] [info exists y] [info vars] [info locals]}; p

### links-to-missing-element-8
proc p {} {upvar 0 a(x) y; unset y}; p

### links-to-missing-element-9
proc p {} {upvar 0 a(x) y; unset a(x)}; p

### links-to-missing-element-10
proc p {} {upvar 0 a(x) y; list [catch {unset a(x)} m o] $m [dict get $o -errorcode] [catch {unset y} m o] $m [dict get $o -errorcode] [catch {set y} m o] $m [dict get $o -errorcode] [catch {set a(x)} m o] $m [dict get $o -errorcode] [catch {set a(z)} m o] $m [dict get $o -errorcode] [catch {unset a(z)} m o] $m [dict get $o -errorcode]}; p

### links-to-missing-element-11
upvar 0 a(x) y; list [catch {unset a(x)} m o] $m [dict get $o -errorcode] [catch {unset y} m o] $m [dict get $o -errorcode] [catch {set y} m o] $m [dict get $o -errorcode] [catch {set a(x)} m o] $m [dict get $o -errorcode] [catch {set a(z)} m o] $m [dict get $o -errorcode] [catch {unset a(z)} m o] $m [dict get $o -errorcode]

### links-to-missing-element-12
proc p {n} {upvar 1 $n y; list [catch {unset y} m o] $m [dict get $o -errorcode] [catch {incr y} m o] $m [unset y] [catch {unset y} m o] $m [dict get $o -errorcode]}; proc q {} {list [p a(x)] [array names a] [array size a] [info exists a] [info vars]}; list [p a(x)] [array names a] [q]

### links-to-missing-element-13
upvar 0 a(x) y; array unset a x; list [array exists a] [info exists y] [set y 2] [array get a]

### links-to-missing-element-14
upvar 0 a(x) y; array unset a; list [array exists a] [info exists y] [catch {set y 2} m o] $m [dict get $o -errorcode] [array get a]

### links-to-missing-element-15
upvar 0 a(x) y; unset a; list [array exists a] [info exists y] [catch {set y 2} m o] $m [dict get $o -errorcode] [catch {set y} m o] $m [dict get $o -errorcode] [catch {unset y} m o] $m [dict get $o -errorcode] [array exists a]

### links-to-missing-element-16
proc p {} {upvar 0 a(x) y; unset a; list [array exists a] [info exists y] [catch {set y 2} m o] $m [dict get $o -errorcode] [catch {set y} m o] $m [dict get $o -errorcode] [catch {unset y} m o] $m [dict get $o -errorcode] [array exists a] [catch {incr y} m o] $m [dict get $o -errorcode] [catch {append y s} m o] $m [dict get $o -errorcode] [catch {lappend y s} m o] $m [dict get $o -errorcode]}; p

### links-to-missing-element-17
proc p {} {upvar 0 a(x) y; set a 1}; p

### links-to-missing-element-18
upvar 0 a(x) y; set a 1

### links-to-missing-element-19
upvar 0 a(x) y; upvar 0 y z; list [info exists z] [catch {unset z} m o] $m [dict get $o -errorcode] [set z 2] [array get a]

### links-to-missing-element-21
proc p {} {set a(y) 1; upvar 0 a(x) b; list [array names a] [array size a] [array get a] [catch {unset a(x)} m o] $m [dict get $o -errorcode]  [catch {unset b} m o] $m [dict get $o -errorcode] [catch {unset b} m o] $m [dict get $o -errorcode]}; p

### links-to-missing-element-22
upvar 0 a(x) y; namespace which -variable a

### links-to-missing-element-23
upvar 0 a(x) y; set e [info exists y]; catch {set y}; trace add variable y write {apply {args {lappend ::r $args}}}; set a(x) 4; set y 5; list $r [array get a]
