### spaces
set {a b} 5; list ${a b} [set {a b}] [info exists {a b}]; set a(b\ c) 6; list $a(b\ c) [array names a]

### empty-key
set a() empty; list $a() [array names a] [info exists a()]

### open-parenthesis-only
set x "a(b"; set $x 5; list [set "a(b"] [info exists a]

### empty-array-name
set "(x)" 5; list [set (x)] [array get ""] [info exists ""]

### ends-with-colons
catch {set x:: 5} m; list $m

### loop-variable-is-element
proc p {} {foreach a(x) {1 2 3} {lappend r $a(x)}; list $r [array get a]}; p

### catch-into-elements
proc p {} {catch {error foo} a(m) a(o); list $a(m) [dict get $a(o) -code]}; p
