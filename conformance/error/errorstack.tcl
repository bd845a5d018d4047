The error stack (-errorstack of return options): what failed, and the calls it happened in.

### invoked-command
proc p {} {nosuch a b}
catch p m o
dict get $o -errorstack

### operator-and-operands
proc p x {expr {$x + 1}}
catch {p a} m o
dict get $o -errorstack

### error-command
proc p {} {error msg}
catch p m o
dict get $o -errorstack

### error-command-with-code
proc p {} {error msg {} CODE}
catch p m o
dict get $o -errorstack

### return-code-error
proc p {} {return -code error msg}
catch p m o
dict get $o -errorstack

### break-outside-of-loop
proc p {} {break}
catch p m o
dict get $o -errorstack

### eval-in-procedure
proc p {} {eval {error x}}
proc q {} {p}
catch q m o
dict get $o -errorstack

### uplevel
proc p a {uplevel 1 {error x}}
proc q {} {p 5}
catch q m o
dict get $o -errorstack

### lambda
catch {apply {x {error $x}} 5} m o
dict get $o -errorstack

### namespace-eval
catch {namespace eval foo {proc p {} {error x}; p}} m o
dict get $o -errorstack

### callback
catch {lsort -command nosuch {b a}} m o
dict get $o -errorstack

### tailcall
proc p {} {tailcall nosuch a}
proc q {} {p}
catch q m o
dict get $o -errorstack

### given-and-continued
proc p {} {return -code error -errorstack {INNER foo CALL bar} msg}
proc q {} {p}
catch q m o
dict get $o -errorstack

### rethrown
proc low {} {error deep}
proc mid {} {
    catch low m o
    return -options $o $m
}
catch mid m o
dict get $o -errorstack

### syntax-error-in-expression
catch {expr {1 +}} m o
dict get $o -errorstack

### ensemble-subcommand
catch {string length} m o
dict get $o -errorstack

### stack-of-a-running-coroutine
catch {coroutine c eval {c}} m o; dict get $o -errorstack

### stack-of-a-resumed-coroutine
proc p {} {c}
coroutine c eval {yield; error in}
catch p m o; dict get $o -errorstack

### stack-of-error-with-too-many-words
catch {error a b c d} m o; dict get $o -errorstack

### errorstack-element-1
set a(y) 1; catch {set a(x)} m o; dict get $o -errorstack

### errorstack-element-2
set a(y) 1; catch {list $a(x)} m o; dict get $o -errorstack

### errorstack-element-3
proc p {} {set a(y) 1; set a(x)}; catch p m o; dict get $o -errorstack

### errorstack-element-4
proc p {} {set a(y) 1; list $a(x)}; catch p m o; dict get $o -errorstack

### errorstack-element-5
catch {set q} m o; dict get $o -errorstack

### errorstack-element-6
proc p {} {global a; list $a(x)}; catch p m o; dict get $o -errorstack

### errorstack-element-7
set a(y) 1; catch {expr {$a(x)+1}} m o; dict get $o -errorstack

### errorstack-element-8
proc p {k} {list $::a($k)}; catch {p 1} m o; dict get $o -errorstack

### errorstack-element-9
proc p {k} {set a(1) 1; list $a($k)}; catch {p 2} m o; dict get $o -errorstack

### errorstack-element-10
set a(y) 1; catch {set k a(x); set $k} m o; dict get $o -errorstack
