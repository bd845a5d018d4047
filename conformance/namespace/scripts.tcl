### levels
namespace eval a {list [info level] [uplevel 1 {info level}] [uplevel #0 {namespace current}] [uplevel 1 {namespace current}]}

### return-inside
proc p {} {namespace eval n {return 5}; return 6}; p

### break-inside
proc p {} {foreach x {1 2 3} {namespace eval n {break}}; set x}; p

### error-line
namespace eval n {

 error foo
}

### code-and-run
namespace eval n {variable v 5; proc show args {variable v; list $v $args}}; set c [namespace eval n {namespace code show}]; list [eval $c 1 2] [{*}$c {a b}] [uplevel #0 $c x]

### inscope-error
namespace eval n {}; namespace inscope n {error foo
bar} x

### path-forgets-deleted-namespace
namespace eval a {proc x {} {return AX}}; namespace eval c {namespace path ::a}; namespace delete a; namespace eval a {proc x {} {return NEW}}; namespace eval c {list [catch x m] $m}

### path-shadows-inline-command
namespace eval a {proc if args {return "my if"}}; namespace eval c {proc t {} {if 1 {return inline}}; set r [t]; namespace path ::a; list $r [t]}

### unknown-handler-of-namespace
namespace eval n {proc u args {return "u: $args"}; namespace unknown ::n::u; proc p {} {bar 2}}; list [n::p] [catch {bar} m] $m [namespace eval n::m {catch bar m; set m}]

### unknown-procedure-level
proc unknown args {uplevel 1 {set z 5}; info level 0}; proc p {} {list [foo] $z}; p

### unknown-procedure-error
proc unknown args {error "no such: $args"}
proc p {} {
  foo bar}
p

### namespace-upvar
namespace eval a {variable x 1; variable arr; array set arr {k v}}; proc p {} {namespace upvar ::a x lx arr la nosuch ln; set lx 2; set la(n) 1; list $lx $la(k) [info exists ln] [set ln 5]}; list [p] $a::x [lsort [array names a::arr]] $a::nosuch

### children-patterns
namespace eval x1 {}; namespace eval x2 {}; namespace eval y {namespace eval x3 {}}; list [lsort [namespace children :: x*]] [namespace children y x*] [lsort [namespace children :: ::x*]] [catch {namespace children a b c} m] $m
