### local-missing
proc p {} {set nosuch}; catch p m o; list $m [dict get $o -errorcode]

### local-element-of-nothing
proc p {} {set a(y)}; catch p m o; list $m [dict get $o -errorcode]

### local-element-of-scalar
proc p {} {set a 1; set a(y) 2}; catch p m o; list $m [dict get $o -errorcode]

### computed-name-missing
proc p n {set $n}; catch {p x} m o; list $m [dict get $o -errorcode]

### link-to-nothing
proc p {} {upvar 1 x y; set y}; catch {p} m o; list $m [dict get $o -errorcode]

### qualified-element-of-nothing
proc p {} {set ::y(1)}; catch {p} m o; list $m [dict get $o -errorcode]

### incr-local-array
proc p {} {array set a {x 1}; incr a}; catch p m o; list $m [dict get $o -errorcode]

### incr-local-bad-amount
proc p {q} {set a 5; incr a $q}; catch {p z} m o; list $m [dict get $o -errorcode] [dict get $o -errorinfo]

### incr-both-bad
set s q; catch {incr s w} m o;  list $m [dict get $o -errorcode] [dict get $o -errorinfo]

### incr-list
set s [list 1 2]; catch {incr s} m o;  list $m [dict get $o -errorcode] [dict get $o -errorinfo]

### incr-missing-namespace
catch {incr x::y} m o; list $m [dict get $o -errorcode] [dict get $o -errorinfo]

### unset-local-missing
proc p {} {unset a}; catch {p} m o; list $m [dict get $o -errorcode] [dict get $o -errorinfo]

### unset-local-element-of-nothing
proc p {} {unset a(y)}; catch {p} m o; list $m [dict get $o -errorcode] [dict get $o -errorinfo]

### incr-local-constant
proc p {} {const a 1; incr a 5}; catch p m o; list $m [dict get $o -errorcode] [dict get $o -errorinfo]

### foreach-local-constant
proc p {} {const a {1}; foreach a {1 2} {}}; catch p m o; list $m [dict get $o -errorcode] [dict get $o -errorinfo]

### declared-only
namespace eval n {variable v}; catch {set n::v} m o; dict get $o -errorcode

### traced-only
trace add variable v write list; catch {set v} m o; dict get $o -errorcode

### unset-declared
namespace eval n {variable v; list [catch {unset v} m o] $m [dict get $o -errorcode] [info vars]}

### link-element-to-its-array
proc p {} {set a(1) 1; upvar 0 a(1) a}; catch p m o; list $m [dict get $o -errorcode]

### link-traced-local
proc p {} {trace add variable y write list; upvar 0 x y}; catch p m o; list $m [dict get $o -errorcode]

### link-from-missing-namespace
catch {upvar 0 nosuch::b a} m o; list $m [dict get $o -errorcode]

### link-from-namespace-to-local
proc p {} {set loc 1; namespace eval n {upvar loc link; set link 4}; set loc}; catch p m o; list $m [dict get $o -errorcode]
