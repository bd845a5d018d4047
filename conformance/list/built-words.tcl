### a-list-that-is-being-built-as-a-word-1
proc p {} {set l {}; lappend l a; concat $l [lappend l b]}; p
### a-list-that-is-being-built-as-a-word-2
proc p {} {set l {}; lappend l a; concat $l $l [lappend l b] $l}; p
### a-list-that-is-being-built-as-a-word-3
proc p args {concat $args [lappend args b]}; p a b
### a-list-that-is-being-built-as-a-word-4
proc p args {concat $args [set args {x y}] $args}; p a b
### a-list-that-is-being-built-as-a-word-5
proc p args {concat $args [unset args]}; p a b
### a-list-that-is-being-built-as-a-word-6
proc p args {lindex $args [lappend args 1; expr {2}]}; p a b
### a-list-that-is-being-built-as-a-word-7
proc p args {linsert $args [lappend args 1; expr {2}] z}; p a b
### a-list-that-is-being-built-as-a-word-8
proc p args {linsert $args end $args [lappend args 1] z}; p a b
### a-list-that-is-being-built-as-a-word-9
proc p args {lreplace $args 0 0 $args [lappend args 1] z $args}; p a b
### a-list-that-is-being-built-as-a-word-10
proc p args {concat [list a b] $args}; p c
### a-list-that-is-being-built-as-a-word-11
proc p args {concat "x $args" $args [list z] $args}; p c d
### a-list-that-is-being-built-as-a-word-12
proc p args {concat {a b} $args}; p c
### a-list-that-is-being-built-as-a-word-13
proc p args {concat {} $args}; p c
### a-list-that-is-being-built-as-a-word-14
proc p args {concat 1 $args 2 $args}; p c d
### a-list-that-is-being-built-as-a-word-15
proc p {a args} {concat $a $args}; p {1 2} 3
### a-list-that-is-being-built-as-a-word-16
proc p {args} {concat $args}; p {1 2} 3
### a-list-that-is-being-built-as-a-word-17
proc p {args} {concat $args {*}$args $args}; p {1 2} 3
### a-list-that-is-being-built-as-a-word-18
proc p {args} {concat $args [error x]}; catch {p {1 2} 3} m; set m
### a-list-that-is-being-built-as-a-word-19
proc p {args} {lsearch -exact $args [lappend args c]}; p a {a b c} "a {a b c} c"
### a-list-that-is-being-built-as-a-word-20
proc p {args} {lrange $args [lappend args 1; llength $args] end}; p a b c
### a-list-that-is-being-built-as-a-word-21
proc p {args} {split $args [lappend args 1]}; p a b c
### a-list-that-is-being-built-as-a-word-22
proc p {args} {join $args [lappend args 1]}; p a b c
### a-list-that-is-being-built-as-a-word-23
proc p {args} {foreach x $args y [lappend args d] {lappend r $x $y}; set r}; p a b c
### a-list-that-is-being-built-as-a-word-24
proc p {args} {foreach x $args {lappend args $x; lappend r $x; if {[llength $r] > 9} break}; list $r $args}; p a b c
### a-list-that-is-being-built-as-a-word-25
proc p {args} {lassign $args a b; lassign [list x {*}$args] c d; list $a $b $c $d [lassign $args a]}; p a b c
### a-list-that-is-being-built-as-a-word-26
proc p {args} {string equal $args [lappend args c]}; p a b c
### a-list-that-is-being-built-as-a-word-27
proc p {args} {format {%s %s} $args [lappend args c]}; p a b c
### a-list-that-is-being-built-as-a-word-28
proc p {args} {list $args [lappend args c] $args}; p a b c
### a-list-that-is-being-built-as-a-word-29
proc p {args} {set x "$args[lappend args c]$args"}; p a b c
### a-list-that-is-being-built-as-a-word-30
proc p {args} {expr {[llength $args] + [llength [lappend args x]] + [llength $args]}}; p a b c
### a-list-that-is-being-built-as-a-word-31
proc p {args} {dict set d $args [lappend args x]; set d}; p a b c
### a-list-that-is-being-built-as-a-word-32
proc p {args} {lset args 0 $args; set args}; p a b c
### a-list-that-is-being-built-as-a-word-33
proc p {args} {lappend args $args [lappend args 2] $args}; p a b c
### a-list-that-is-being-built-as-a-word-34
proc p {args} {lreverse $args}; p a b c
### a-list-that-is-being-built-as-a-word-35
proc p {args} {lsort [concat $args $args]}; p a b c
### a-list-that-is-being-built-as-a-word-36
proc p {args} {uplevel 1 [concat [list list a] $args]}; p a b c
### a-list-that-is-being-built-as-a-word-37
proc p {args} {eval [list list a] $args}; p a b c
### a-list-that-is-being-built-as-a-word-38
proc p {args} {uplevel 1 list a $args}; p a b c
### a-list-that-is-being-built-as-a-word-39
proc p {args} {lrepeat 2 $args $args}; p a b c
### a-list-that-is-being-built-as-a-word-40
proc p {args} {string map [list a $args] $args}; p a b c
### a-list-that-is-being-built-as-a-word-41
proc p {args} {lmap x $args {concat $x $args}}; p a b c
### a-list-that-is-being-built-as-a-word-42
proc p {args} {linsert [list 1 2] 1 $args}; p a b c
### a-list-that-is-being-built-as-a-word-43
proc p {args} {lreplace [list 1 2] 1 1 $args}; p a b c
### a-list-that-is-being-built-as-a-word-44
proc p {args} {lsearch [list a b $args] $args}; p a b c
### a-list-that-is-being-built-as-a-word-45
proc p {args} {lrange [list a b $args] 0 [llength $args]}; p a b c
### a-list-that-is-being-built-as-a-word-46
proc p {args} {lindex [list a b $args] 2}; p a b c
### a-list-that-is-being-built-as-a-word-47
proc p {args} {lindex [list a b $args] 2 1}; p a b c
### a-list-that-is-being-built-as-a-word-48
proc p {args} {concat [lindex $args 0] [lrange $args 1 end]}; p {a b} c
### a-list-that-is-being-built-as-a-word-49
proc p {args} {regsub -all a $args [lindex $args 1]}; p {a b} c
### a-list-that-is-being-built-as-a-word-50
proc p {args} {switch $args {a {list 1} {a b} {concat x $args}}}; p a b
### a-list-that-is-being-built-as-a-word-51
proc p {args} {return -code ok $args}; p a b
### a-list-that-is-being-built-as-a-word-52
proc p {args} {catch {concat x $args} m; set m}; p a b
### a-list-that-is-being-built-as-a-word-53
proc p {args} {set l $args; lappend l x; concat $l $args}; p a b
### a-list-that-is-being-built-as-a-word-54
proc p {args} {set l $args; lappend l x; concat [join $l] $args $l}; p a b
### a-list-that-is-being-built-as-a-word-55
proc p {} {for {set i 0} {$i < 4} {incr i} {lappend l $i}; concat [list x] $l $i $l}; p
### a-list-that-is-being-built-as-a-word-56
proc p {} {for {set i 0} {$i < 4} {incr i} {lappend l $i}; concat $i $l}; p
### a-list-that-is-being-built-as-a-word-57
proc p {} {for {set i 0} {$i < 4} {incr i} {lappend l $i.5}; concat $i $l}; p
### a-list-that-is-being-built-as-a-word-58
proc p {} {for {set i 0} {$i < 4} {incr i} {lappend l $i}; list [concat $l a] [concat a $l] [concat $l 1] [concat 1 $l]}; p
### a-list-that-was-made-before-a-negative-number-1
proc p args {string index [lrange $args 1 end] -1}; p a b
### a-list-that-was-made-before-a-negative-number-2
proc p args {linsert [lrange $args 1 end] -1 z}; p a b
### a-list-that-was-made-before-a-negative-number-3
proc p args {linsert [lrange $args 1 end] 0 z}; p a b
### a-list-that-was-made-before-a-negative-number-4
proc p args {list [lrange $args 1 end] -1 z}; p a b
### a-list-that-was-made-before-a-negative-number-5
proc p args {list [lrange $args 1 2] -1 z}; p a b
### a-list-that-was-made-before-a-negative-number-6
proc p args {lindex [lrange $args 1 end] -1}; p a b
### a-list-that-was-made-before-a-negative-number-7
proc p args {string range [lrange $args 1 end] -1 2}; p a b
