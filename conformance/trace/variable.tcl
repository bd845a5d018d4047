### write-arguments
set log {}
trace add variable v write {lappend ::log}
set v 1
set log

### read-arguments
set log {}
set v 1
trace add variable v read {lappend ::log}
set x $v
set log

### unset-arguments
set log {}
set v 1
trace add variable v unset {lappend ::log}
unset v
set log

### element-trace-arguments
set log {}
trace add variable a(k) write {lappend ::log}
set a(k) 1
set a(other) 2
set log

### array-trace-sees-elements
set log {}
trace add variable a write {lappend ::log}
set a(x) 1
set a(y) 2
set log

### array-operation
set log {}
array set a {x 1}
trace add variable a array {lappend ::log}
array names a
array size a
array get a
array unset a nosuch*
set log

### several-operations
set log {}
trace add variable v {read write unset} {lappend ::log}
set v 1
set v
unset v
set log

### write-modifies-value
trace add variable v write {apply {{n1 n2 op} {upvar 1 $n1 x; set x [string toupper $x]}}}
list [set v hello] $v

### write-clamps
trace add variable v write {apply {args {if {$::v > 10} {set ::v 10}}}}
list [set v 5] [set v 50] $v [incr v 7]

### read-computes
set v 0
trace add variable v read {apply {args {incr ::v}}}
list $v $v $v

### write-error
trace add variable v write {apply {args {error "read-only"}}}
set v 1

### write-error-restores-nothing
set v old
trace add variable v write {apply {args {error "read-only"}}}
list [catch {set v new} m] $m $v

### write-error-code
trace add variable v write {apply {args {error no {} {MY CODE}}}}
catch {set v 1} m o
list $m [dict get $o -errorcode]

### read-error
set v 1
trace add variable v read {apply {args {error "hidden"}}}
set v

### read-error-element
set a(k) 1
trace add variable a read {apply {args {error "hidden"}}}
set x $a(k)

### unset-error-ignored
set v 1
trace add variable v unset {apply {args {error "ignored"}}}
list [catch {unset v} m] $m [info exists v]

### order-most-recent-first
set log {}
trace add variable v write {apply {args {lappend ::log first}}}
trace add variable v write {apply {args {lappend ::log second}}}
set v 1
set log

### unset-removes-trace
set log {}
set v 1
trace add variable v {write unset} {lappend ::log}
unset v
set v 2
list $log [trace info variable v]

### unset-trace-re-adds
set log {}
proc again args {lappend ::log unset; trace add variable ::v unset again}
set v 1
trace add variable v unset again
unset v
set v 2
unset v
set log

### unset-trace-sets-variable
set v 1
trace add variable v unset {apply {args {set ::v reborn}}}
unset v
set v

### creates-undefined-variable
trace add variable v write list
list [info exists v] [info vars v] [trace info variable v]

### trace-on-missing-namespace
trace add variable nosuch::v write list

### info-variable
trace add variable v write {cmd a}
trace add variable v {read unset} {cmd b}
trace info variable v

### info-variable-none
trace info variable nosuch

### info-operations-order
trace add variable v {unset write array read} cmd
trace info variable v

### remove
set log {}
trace add variable v write {lappend ::log}
trace remove variable v write {lappend ::log}
set v 1
list $log [trace info variable v]

### remove-only-exact-match
trace add variable v {read write} cmd
trace remove variable v write cmd
trace info variable v

### remove-missing-is-silent
trace remove variable nosuch write cmd

### remove-one-of-duplicates
trace add variable v write cmd
trace add variable v write cmd
trace remove variable v write cmd
trace info variable v

### add-same-twice-fires-twice
set n 0
trace add variable v write {apply {args {incr ::n}}}
trace add variable v write {apply {args {incr ::n}}}
set v 1
set n

### no-recursion-while-active
set n 0
trace add variable v write {apply {args {incr ::n; set ::v again}}}
set v 1
list $n $v

### remove-during-callback
set log {}
proc once args {lappend ::log fired; trace remove variable ::v write once}
trace add variable v write once
set v 1
set v 2
set log

### add-during-callback
set log {}
proc cb args {lappend ::log cb; trace add variable ::v write cb2}
proc cb2 args {lappend ::log cb2}
trace add variable v write cb
set v 1
set v 2
set log

### fires-through-upvar
set log {}
trace add variable v write {lappend ::log}
proc p {} {upvar 1 v link; set link 5}
p
set log

### fires-for-local
proc p {} {
    set log {}
    trace add variable loc write {apply {{n1 n2 op} {upvar 1 $n1 x log l; lappend l $x}}}
    set loc 1
    incr loc 5
    set log
}
p

### local-unset-at-return
set log {}
proc p {} {
    set loc 1
    trace add variable loc unset {apply {args {lappend ::log $args}}}
    return done
}
list [p] $log

### local-array-unset-at-return
set log {}
proc p {} {
    set a(1) x
    trace add variable a unset {apply {args {lappend ::log $args}}}
    trace add variable a(1) unset {apply {args {lappend ::log $args}}}
    return
}
p
lsort $log

### callback-level
proc cb args {lappend ::log [info level] [info level 0]}
set log {}
trace add variable v write cb
proc p {} {global v; set v 1}
p
set log

### callback-frame-is-accessor
proc cb {n1 n2 op} {upvar 1 local l; lappend ::log $l}
set log {}
trace add variable g write cb
proc p {} {set local here; set ::g 1}
p
set log

### callback-namespace
namespace eval n {
    variable v
    proc cb args {lappend ::log [namespace current]}
    trace add variable v write [namespace code cb]
}
set log {}
set n::v 1
set log

### name-as-given
set log {}
namespace eval n {variable v}
trace add variable n::v write {lappend ::log}
set n::v 1
set ::n::v 2
namespace eval n {set v 3}
set log

### incr-fires-read-and-write
set log {}
set v 1
trace add variable v {read write} {apply {{n1 n2 op} {lappend ::log $op}}}
incr v
set log

### append-lappend-operations
set log {}
set v a
trace add variable v {read write} {apply {{n1 n2 op} {lappend ::log $op}}}
append v b
lappend v c
lset v 0 x
set log

### foreach-fires
set log {}
trace add variable v write {apply {args {lappend ::log $::v}}}
foreach v {1 2 3} {}
set log

### lassign-and-scan-fire
set log {}
trace add variable a write {apply {args {lappend ::log a}}}
trace add variable b write {apply {args {lappend ::log b}}}
lassign {1 2} a b
scan 5 %d a
regexp x x b
set log

### info-exists-fires-read
set log {}
set v 1
trace add variable v read {apply {args {lappend ::log read}}}
list [info exists v] $log

### read-trace-creates-element
array set a {}
trace add variable a read {apply {{n1 n2 op} {upvar 1 $n1 arr; if {![info exists arr($n2)]} {set arr($n2) auto-$n2}}}}
list $a(foo) $a(bar) [lsort [array names a]]

### read-trace-on-missing-array
trace add variable a read {apply {{n1 n2 op} {upvar 1 $n1 arr; if {![info exists arr($n2)]} {set arr($n2) auto-$n2}}}}
list $a(foo) $a(bar) [lsort [array names a]]

### dict-set-fires
set log {}
trace add variable d write {lappend ::log}
dict set d a 1
dict incr d n
set log

### array-set-fires-each
set log {}
trace add variable a write {apply {{n1 n2 op} {lappend ::log $n2}}}
array set a {x 1 y 2}
lsort $log

### array-unset-fires
set log {}
array set a {x 1 y 2}
trace add variable a unset {apply {{n1 n2 op} {lappend ::log [list $n1 $n2 $op]}}}
array unset a x
unset a
set log

### element-unset-with-array
set log {}
set a(x) 1
trace add variable a(x) unset {lappend ::log}
unset a
set log

### namespace-delete-fires-unset
set log {}
namespace eval n {variable v 1}
trace add variable n::v unset {lappend ::log}
namespace delete n
set log

### trace-with-result-ignored
trace add variable v write {apply {args {return "some result"}}}
set v 5

### callback-command-missing
trace add variable v write nosuch_callback
set v 1

### callback-wrong-args
proc cb {} {}
trace add variable v write cb
set v 1

### callback-malformed-list
trace add variable v write "a \{"
list [catch {set v 1} m] $m

### callback-with-extra-words
set log {}
proc cb {tag n1 n2 op} {lappend ::log "$tag:$n1:$n2:$op"}
trace add variable v write {cb {my tag}}
set v 1
set log

### both-array-and-element-traces
set log {}
trace add variable a write {apply {args {lappend ::log whole}}}
trace add variable a(k) write {apply {args {lappend ::log element}}}
set a(k) 1
set log

### error-trace-text
proc cb args {
    error "stop"
}
trace add variable v write cb
proc p {} {
    global v
    set v 1
}
p

### error-trace-text-incr
proc cb args {error stop}
set v 1
trace add variable v write cb
incr v

### error-trace-text-read
proc cb args {error stop}
set v 1
trace add variable v read cb
proc p {} {
    global v
    expr {$v + 1}
}
p

### write-trace-unsets-variable
trace add variable v write {apply {args {unset ::v}}}
list [catch {set v 1} m] $m [info exists v]

### no-args
trace

### bad-subcommand
trace nosuch

### add-no-type
trace add

### add-bad-type
trace add nosuch x write cmd

### add-variable-too-few
trace add variable v write

### add-variable-bad-operation
trace add variable v nosuch cmd

### add-variable-empty-operations
trace add variable v {} cmd

### add-variable-operation-abbreviation
list [catch {trace add variable v wri cmd} m] $m

### add-variable-operations-bad-list
trace add variable v "a \{" cmd

### info-variable-too-many
trace info variable a b

### remove-variable-too-few
trace remove variable v

### info-bad-type
trace info nosuch x

### subcommand-abbreviation
trace a variable v write list
trace i variable v

### type-abbreviation
trace add var v write list
trace info var v

### old-style-subcommands-gone
list [catch {trace variable v w cmd} m] $m [catch {trace vinfo v} m2] $m2 [catch {trace vdelete v w cmd} m3] $m3

### remove-each-operation
foreach op {array read write unset} {trace add variable v $op cmd}
trace remove variable v read cmd
trace remove variable v array cmd
trace remove variable v unset cmd
trace info variable v
