# What is said of a value that is no number.

### list-of-one-with-space-inside
foreach v [list [list {a b}] [list { }] [list "a\nb"] [list [list a b]] [list "\{a b"] [list a] [list {}] [list "a b\}"]] {foreach c {{incr i $v} {expr {$v ? 1 : 0}} {lseq $v} {info level $v} {fpclassify $v} {expr {int($v)}} {expr {sqrt($v)}} {format %d $v} {string repeat a $v} {while $v break} {expr {!$v}}} {set i 1; lappend l [catch $c m] $m}}; join $l \n

### dict
foreach v [list [dict create] [dict create a b] [dict remove {a 1} a] [dict filter {a b} key c]] {foreach c {{incr i $v} {expr {$v ? 1 : 0}} {lseq $v} {info level $v} {fpclassify $v} {expr {int($v)}} {expr {sqrt($v)}} {format %d $v} {string repeat a $v} {expr {!$v}} {expr {$v + 1}}} {set i 1; lappend l [catch $c m] $m}}; join $l \n

### empty-list
foreach c {{incr i $v} {expr {$v ? 1 : 0}} {lseq $v} {info level $v} {fpclassify $v} {expr {int($v)}} {format %d $v} {expr {!$v}}} {set i 1; set v [list]; lappend l [catch $c m] $m}; join $l \n

### long-text
set v [string repeat ab\u00e9 40]; foreach c {{incr i $v} {expr {$v ? 1 : 0}} {lseq $v} {info level $v} {fpclassify $v} {expr {int($v)}} {format %d $v} {if {$v} {}} {while {$v} {}} {expr {!$v}}} {set i 1; lappend l [catch $c m] $m}; join $l \n

### condition-that-is-not-a-number
list [catch {if {"a b"} {}} m o] $m [dict get $o -errorcode] [catch {if {"nan"} {}} m o] $m [dict get $o -errorcode] [catch {if {[list]} {}} m o] $m [dict get $o -errorcode]

### error-code
list [catch {incr i "a b"} m o] [dict get $o -errorcode] [catch {incr i 1.5} m o] [dict get $o -errorcode] [catch {incr i [expr {1.5}]} m o] $m [dict get $o -errorcode]
