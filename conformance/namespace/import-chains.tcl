### forget-the-origin
namespace eval a {proc f {} {return a}; namespace export f}; namespace eval b {namespace import ::a::f; namespace export f}; namespace import b::f; list [f] [namespace origin f] [info commands f] [namespace forget a::f] [info commands f]

### forget-in-the-middle
namespace eval a {proc f {} {return a}; namespace export f}; namespace eval b {namespace import ::a::f; namespace export f}; namespace import b::f; namespace eval b {namespace forget ::a::f}; info commands f

### forget-the-last
namespace eval a {proc f {} {return a}; namespace export f}; namespace eval b {namespace import ::a::f; namespace export f}; namespace import b::f; namespace forget b::f; info commands f

### delete-namespace-in-the-middle
namespace eval a {proc f {} {return a}; namespace export f}; namespace eval b {namespace import ::a::f; namespace export f}; namespace import b::f; namespace delete b; info commands f

### delete-namespace-of-the-origin
namespace eval a {proc f {} {return a}; namespace export f}; namespace eval b {namespace import ::a::f; namespace export f}; namespace import b::f; namespace delete a; list [info commands f] [info commands b::*]

### two-ways-to-one-command
namespace eval a {proc f {} {return a}; namespace export f}; namespace eval b {namespace import ::a::f; namespace export f}; namespace import a::f; catch {namespace import b::f} m; set m

### procedure-over-import
namespace eval a {proc f {} {return a}; namespace export f}; namespace import a::f; proc f {} {return mine}; list [f] [a::f] [namespace import]

### renamed-import-is-listed
namespace eval a {proc f {} {}; proc g {} {}; namespace export *}; namespace import a::*; rename f h; lsort [namespace import]

### forget-by-own-name
namespace eval a {proc f {} {}; proc g {} {}; namespace export *}; namespace import a::*; rename f gg; namespace forget g*; namespace import

### export-stops-at-error
namespace eval a {catch {namespace export x b::c y} m; list $m [namespace export]}

### imported-inline-command
namespace export while; namespace eval a {namespace import ::while; set i 0; while {$i<3} {incr i}; set i}

### origin-through-chain
namespace eval a {proc x {} {}; namespace export x}; namespace eval b {namespace import ::a::x; namespace export x}; namespace import b::x; list [namespace origin x] [namespace origin b::x] [catch {namespace origin nosuch} m o] $m [dict get $o -errorcode] [namespace origin set]
