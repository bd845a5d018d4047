### original-of-import
namespace eval a {proc f {} {return a}; namespace export f}; namespace import a::f; rename a::f a::g; list [f] [namespace origin f]

### original-of-import-to-namespace
namespace eval a {proc f {} {return a}; namespace export f}; namespace import a::f; namespace eval b {}; rename a::f b::g; list [f] [namespace origin f]

### procedure-moves-with-it
namespace eval a {variable v 5; proc f {} {variable v; set v}}; namespace eval b {variable v 6}; rename a::f b::f; b::f

### to-itself
proc f {} {}; catch {rename f f} m o; list $m [dict get $o -errorcode]

### makes-namespaces
proc f {} {return 1}; rename f x::y::g; list [x::y::g] [namespace exists x::y]

### empty-tail
proc f {} {return 1}; catch {rename f ::x::} m o; list $m [catch {f} m] $m [namespace exists ::x] [info commands ::x::*]

### many-colons
proc f {} {return 1}; catch {rename f :::a:::b} m o; list $m [info commands ::a::*] [a::b]

### tail-ends-with-colon
proc f {} {return 1}; catch {rename f a::b:} m o; list $m [info commands ::a::*]

### procedure-with-empty-tail
namespace eval a {}; catch {proc ::a:: {} {return empty}} m o; list $m [::a::]

### inline-command-under-another-name
rename while w; proc while args {return mine}; proc p {} {set i 0; w {$i<3} {incr i}; list $i [while 1 {}]}; p

### inline-command-and-back
rename set s; s x 5; rename s set; list [set x] [set x 6]

### inline-command-shadowed-in-namespace
namespace eval a {proc incr {v} {upvar 1 $v x; set x mine}; proc p {} {set i 0; incr i; set i}}; list [a::p] [set i 0; incr i]

### inline-command-replaced-later
proc p {} {set i 0; incr i; set i}; set a [p]; rename incr old_incr; proc incr args {return x}; set b [p]; rename incr {}; rename old_incr incr; list $a $b [p]
