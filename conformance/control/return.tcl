### return-top-level
return foo

### return-top-level-empty
return

### return-from-proc
proc p {} {return value; error never}
p

### return-empty
proc p {} {set x 1; return}
p

### return-code-error
proc p {} {return -code error "bad thing"}
list [catch p m o] $m [dict get $o -code] [dict get $o -level] [dict get $o -errorcode]

### return-code-error-trace
proc p {} {
    return -code error "bad thing"
}
proc q {} {
    set a 1
    p
}
q

### return-code-ok
proc p {} {return -code ok fine}
list [catch p m] $m

### return-code-names
set out {}
foreach code {ok error return break continue} {
    proc p {} [list return -code $code text]
    lappend out [catch p m] $m
}
set out

### return-code-numbers
set out {}
foreach code {0 1 2 3 4 5 -1 1000000 0x10} {
    proc p {} [list return -code $code text]
    lappend out [catch p]
}
set out

### return-code-bad
return -code nosuch x

### return-code-bad-abbreviation
return -code err x

### return-code-too-large
return -code 9999999999 x

### return-code-double
return -code 1.0 x

### return-code-empty
return -code {} x

### return-level-bad
return -level abc x

### return-level-negative
return -level -1 x

### return-options-odd
return -code

### return-odd-words
return a b c

### return-options-two-words-is-option
return foo bar

### return-unknown-option-kept
proc p {} {return -code error -custom {a b} msg}
catch p m o
list $m [dict get $o -custom]

### return-unknown-option-with-ok
proc p {} {return -custom 1 value}
catch p m o
list $m [dict get $o -custom] [dict get $o -code]

### return-level-zero
set r [return -level 0 value]
set r

### return-level-zero-error
list [catch {return -level 0 -code error oops} m] $m

### return-level-zero-trace
proc p {} {
    return -level 0 -code error oops
}
p

### return-level-two
proc a {} {b; return from-a}
proc b {} {return -level 2 from-b}
a

### return-level-three
proc a {} {b; return from-a}
proc b {} {c; return from-b}
proc c {} {return -level 3 from-c}
list [a] [catch {a} m] $m

### return-level-more-than-depth
proc a {} {return -level 5 deep}
list [catch a m o] $m [dict get $o -level] [dict get $o -code]

### return-level-in-catch
list [catch {return -level 1 x} m o] $m [dict get $o -level] [dict get $o -code]

### return-level-two-code-break
proc stop2 {} {return -level 2 -code break}
proc wrapper {} {stop2; error never}
set out {}
foreach x {1 2 3} {if {$x == 2} wrapper; lappend out $x}
set out

### return-code-return
proc inner {} {return -code return early}
proc outer {} {inner; return late}
outer

### return-code-return-equals-level-two
proc i1 {} {return -code return x}
proc i2 {} {return -level 2 x}
catch i1 m1 o1
catch i2 m2 o2
list [dict get $o1 -code] [dict get $o1 -level] [dict get $o2 -code] [dict get $o2 -level]

### return-errorcode
proc p {} {return -code error -errorcode {MY CODE 3} msg}
list [catch p m] $m $::errorCode

### return-errorcode-bad-list
return -code error -errorcode "a \{" msg

### return-errorinfo
proc p {} {return -code error -errorinfo "start of trace" msg}
p

### return-errorinfo-empty
proc p {} {return -code error -errorinfo {} msg}
p

### return-errorstack-bad
return -code error -errorstack {a b c} msg

### return-errorstack-not-list
return -code error -errorstack "\{" msg

### return-errorstack-given
proc p {} {return -code error -errorstack {INNER foo CALL bar} msg}
catch p m o
dict get $o -errorstack

### return-options-dict
proc p {} {
    catch {error first {} {A B}} m o
    return -options $o $m
}
list [catch p m o] $m [dict get $o -errorcode]

### return-options-rethrow-trace
proc p {} {
    catch {error first} m o
    dict incr o -level
    return -options $o "$m, again"
}
p

### return-options-overridden
proc p {} {return -options {-code error -errorcode X} -code ok value}
list [catch p m] $m

### return-options-later-wins
proc p {} {return -code ok -options {-code error} value}
list [catch p m] $m

### return-options-bad-dict
return -options {a b c} value

### return-options-nested
proc p {} {return -options {-options {-code 7} -level 1} v}
catch p

### return-catch-options-of-return
list [catch {return -code 5 -level 3 val} m o] $m [lsort -stride 2 $o]

### return-in-eval-in-proc
proc p {} {eval {return inner}; return outer}
p

### return-in-uplevel
proc p {} {uplevel 1 {return inner}; return outer}
proc q {} {p; return q-end}
q

### return-in-foreach-in-proc
proc p {} {foreach x {1 2} {return $x}; return none}
p

### return-in-command-substitution
proc p {} {set x [return sub]; return none}
p

### return-in-condition
proc p {} {if {[return cond]} {}; return none}
p

### return-dash-code-value
proc p {} {return -code}
list [catch p m] $m

### return-abbreviated-option-not-recognized
proc p {} {return -cod error msg}
list [catch p m o] $m [dict exists $o -cod]

### return-large-value
proc p {} {return [string repeat ab 10000]}
string length [p]

### return-break-at-top-of-proc
proc p {} {return -code break}
p

### return-custom-code-at-proc-call
proc p {} {return -code 42 answer}
proc q {} {p; return unreachable}
list [catch q m] $m

### return-custom-code-in-loop
proc p {} {return -code 42 answer}
list [catch {foreach x {1 2} {p}} m] $m

### return-code-in-namespace-eval
proc p {} {namespace eval n {return -code 0 fromns}; return after}
p

### return-proc-rename-in-flight
proc p {} {rename p {}; return gone}
list [p] [info procs p]

### return-options-errorline
proc p {} {

    error here
}
catch p m o
list [dict get $o -errorline] [dict get $o -code] [dict get $o -level]

### level-zero-options-1
catch {return -level 0 -foo bar x} m o; set o

### level-zero-options-2
catch {return -level 0 -code 0 x} m o; set o

### level-zero-options-3
proc p {} {return -foo bar x}; catch p m o; set o

### level-zero-options-4
set c return; catch {$c -level 0 -foo bar x} m o; set o

### level-zero-options-end-of-procedure
proc f {} {return -level 0 -x y}; catch f m o; set o

### level-zero-options-go-on
proc f {} {return -level 0 -x y; set a 1}; proc g {} {f; set b 1}; list [catch f m o] $m $o [catch g m o] $m $o

### level-zero-options-control-flow
proc f {} {set a 0; if 1 {return -level 0 -x y}; foreach z {1 2} {incr a}; while 0 {}; lindex {1 2} 1}; list [catch f m o] $m $o

### level-zero-options-called-between
proc h {} {}; proc f {} {return -level 0 -x y; h; set a 1}; proc g {} {return -level 0 -x y; lsort {a b}}; list [catch f m o] $m $o [catch g m o] $m $o

### level-zero-options-caught-between
proc f {} {return -level 0 -x y; catch {} a b; set b}; list [catch f m o] $m $o

### level-zero-options-of-callee
proc f {} {return -level 0 -x y; set a 1}; proc g {} {return [f]}; proc h {} {set x [f]}; proc i {} {f; return -code ok}; proc j {} {f; return}; foreach c {g h i j} {lappend l [catch $c m o] $m $o}; set l

### level-zero-options-not-compiled
proc f {} {set c return; $c -level 0 -x $c; set b 3}; proc g {} {return -level 0 -options {-u v}; set a 1}; list [catch f m o] $m $o [catch g m o] $m $o

### level-zero-options-scripts
catch {return -level 0 -x y; set a 1} m o1; catch {eval {return -level 0 -x y}; set b 1} m o2; set s {return -level 0 -x y; set b 1}; catch {eval $s} m o3; catch $s m o4; list $o1 $o2 $o3 $o4

### options-of-variable-traces-are-theirs
proc t args {return -level 0 -x y}; set v 0; trace add variable v {read write unset} t; list [catch {set v 1} m o] $m $o [catch {set v} m o] $m $o [catch {unset v} m o] $o

### options-outlive-unset-traces
proc t args {return -level 0 -x y}; proc l {} {set x 1; trace add variable x unset t; return -foo 1 bar}; list [catch {l; set a 3} m o] $m $o
