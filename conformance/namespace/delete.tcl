### variables-stay-while-running
namespace eval a {variable v 1; proc p {} {variable v; namespace delete ::a; set v 2; list $v [info exists v] [catch {variable w 3} m] $m}}; a::p

### commands-stay-while-running
namespace eval a {proc p {} {namespace delete ::a; proc q {} {return Q}; list [catch q m] $m [namespace current] [info commands q]}}; list [a::p] [info commands ::a::q] [namespace exists a]

### made-again-while-running
namespace eval a {proc p {} {namespace delete ::a; namespace eval ::a {proc z {} {return Z}}; list [catch z m] $m [a::z] [namespace current]}}; list [a::p] [a::z]

### many-frames
namespace eval a {proc p n {if {$n} {p [expr {$n-1}]} else {namespace delete ::a}; namespace exists ::a}}; list [a::p 3] [namespace exists a]

### child-runs
namespace eval a {namespace eval b {proc p {} {namespace delete ::a; list [namespace current] [namespace exists ::a] [namespace exists ::a::b] [catch {p2} m] $m}; proc p2 {} {return P2}}}; a::b::p

### unset-traces-wait
namespace eval a {variable v 1; proc p {} {trace add variable ::a::v unset {lappend ::log}; namespace delete ::a; lappend ::log end; return}}; a::p; set log

### delete-traces-wait
namespace eval a {proc p {} {trace add command ::a::q delete {lappend ::log}; namespace delete ::a; lappend ::log end; return}; proc q {} {}}; a::p; set log

### from-a-write-trace
namespace eval a {variable v 1}; trace add variable a::v write {apply {args {namespace delete ::a}}}; list [catch {set a::v 5} m] $m [namespace exists a]

### from-an-unset-trace
namespace eval a {variable v 1}; trace add variable a::v unset {apply {args {catch {namespace delete ::a} ::m}}}; unset a::v; list $m [namespace exists a]

### from-a-delete-trace
namespace eval a {proc p {} {}}; trace add command a::p delete {apply {args {lappend ::l [namespace exists ::a] [catch {namespace delete ::a} m] $m}}}; namespace delete a; set l

### variable-made-meanwhile
namespace eval a {variable v 1}; trace add variable a::v unset {apply {args {catch {set ::a::w 5} ::m}}}; namespace delete a; list $m [namespace exists a] [info exists a::w]

### procedure-deletes-itself
proc p {} {rename p {}; list [info level 0] [catch p m] $m}; p

### procedure-redefines-itself
proc p {} {foreach x {1 2} {proc p {} {return new}; lappend r $x}; set r}; list [p] [p]

### stops-at-unknown-name
namespace eval a {}; namespace eval b {}; list [catch {namespace delete a nosuch b} m] $m [namespace exists a] [namespace exists b]

### suspended-coroutine
namespace eval a {proc body {} {yield 1; list [namespace current] [catch {helper} m] $m}; proc helper {} {return H}}; coroutine c a::body; namespace delete a; list [catch c m] $m

### imported-procedure
namespace eval a {proc p {} {namespace delete ::a; return [info commands p]}; namespace export p}; namespace import a::p; list [p] [info commands p]

### link-to-old-variable
namespace eval a {variable v 1}; proc p {} {variable ::a::v; lappend r [info exists v]; namespace delete ::a; namespace eval ::a {variable v 2}; lappend r [info exists v] [catch {set v 3} m] $m $::a::v}; p
