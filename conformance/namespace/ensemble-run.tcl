### map-to-itself
namespace eval e {namespace ensemble create -map {x {::e y} y ::list}}; e x 1 2

### map-loop
namespace eval e {namespace ensemble create -map {x {::e x}}}; catch {e x 1 2} m o; list $m

### listed-subcommand-missing
namespace eval e {namespace ensemble create -subcommands {zz}}; list [catch {e zz} m o] $m [dict get $o -errorcode] [dict get $o -errorinfo]

### listed-subcommand-twice
namespace eval e {proc a {} {return 1}; namespace ensemble create -subcommands {a a b}}; list [e a] [catch {e c} m] $m [namespace ensemble configure e -subcommands]

### listed-subcommand-is-global-command
namespace eval e {namespace ensemble create -subcommands {list}}; list [catch {e list 1 2} m] $m

### two-ensembles-of-a-namespace
namespace eval e {proc a {} {return 1}; namespace export a; namespace ensemble create; namespace ensemble create -command ::e2}; list [e a] [e2 a] [namespace delete e] [catch {e2 a} m] $m

### replaces-a-procedure
proc e {} {return proc}; namespace eval e {proc a {} {return 1}; namespace export a; namespace ensemble create}; e a

### map-names-are-qualified
namespace eval e {namespace ensemble create -map {a b::c d ::f g {h i j}}}; namespace ensemble configure e -map

### map-keeps-order
namespace eval e {namespace ensemble create -map {z a b c a d}}; list [namespace ensemble configure e -map] [catch {e q} m] $m

### deleted-while-running
namespace eval e {proc a {} {rename ::e {}; return ok}; namespace export a; namespace ensemble create}; list [e a] [catch {e a} m] $m

### empty-word-abbreviates-the-only-one
namespace eval e {proc a {} {return A}; namespace export a; namespace ensemble create}; list [catch {e {}} m] $m

### empty-name
namespace eval e {proc {} {} {return E}; namespace export *; namespace ensemble create}; list [catch {e {}} m] $m

### deep-recursion
namespace eval e {proc d n {if {$n == 0} {return done}; e d [expr {$n-1}]}; namespace export d; namespace ensemble create}; e d 400

### uplevel-out-of-it
namespace eval e {proc setit {n v} {uplevel 1 [list set $n $v]}; namespace export setit; namespace ensemble create}; proc p {} {e setit x 5; set x}; p

### return-codes-pass
namespace eval e {proc r {} {return -code return early}; proc b {} {return -code break}; namespace export *; namespace ensemble create}; proc p {} {e r; return late}; proc q {} {foreach x {1 2 3} {e b}; set x}; list [p] [q]

### tailcall-into-it
namespace eval e {proc a x {tailcall e b $x}; proc b x {info level}; namespace export *; namespace ensemble create}; e a 1

### yield-inside
namespace eval e {proc y x {yield $x; return done$x}; namespace export *; namespace ensemble create}; coroutine c apply {{} {set r [e y 5]; return "r=$r"}}; list [c]

### expanded-words
namespace eval e {proc all args {return $args}; namespace export *; namespace ensemble create}; set l {all a {b c}}; list [e {*}$l] [e {*}{all} {*}{1 2}]

### reconfigured-while-running
namespace eval e {proc a {} {namespace ensemble configure e -map {b ::e::bb}; e b}; proc bb {} {return BB}; namespace export a; namespace ensemble create}; list [e a] [catch {e a} m] $m

### renamed-subcommand
namespace eval e {proc a {} {return A}; namespace export *; namespace ensemble create}; e a; rename e::a e::z; list [catch {e a} m] $m [e z]

### exports-change
namespace eval e {proc ab {} {return AB}; proc ba {} {return BA}; namespace export a*; namespace ensemble create}; list [e ab] [catch {e ba} m] $m [namespace eval e {namespace export b*}] [e ba] [namespace eval e {namespace export -clear}] [catch {e ab} m] $m

### imported-subcommand
namespace eval s {proc x {} {return SX}; namespace export x}; namespace eval e {namespace import ::s::x; namespace export x; namespace ensemble create}; list [e x] [info commands e::*]

### command-in-another-namespace
namespace eval e {proc x {} {namespace current}; namespace export x; namespace ensemble create -command ::other::cmd}; list [other::cmd x] [namespace exists other] [namespace delete other] [info commands other::cmd] [namespace delete e]

### deleting-keeps-the-namespace
namespace eval e {proc x {} {return X}; namespace export x; namespace ensemble create}; rename e {}; list [namespace exists e] [e::x]

### subcommands-sorted
namespace eval e {proc é {} {return E}; proc z {} {return Z}; proc ab {} {}; proc B {} {}; namespace export *; namespace ensemble create}; list [e é] [catch {e q} m] $m
