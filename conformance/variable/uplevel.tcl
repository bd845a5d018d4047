### uplevel-basic
proc p {} {uplevel 1 {set x 5}}
p
set x

### uplevel-default-level
proc p {} {uplevel {set x default}}
p
set x

### uplevel-concat
proc p {} {uplevel 1 set x {a}}
p
set x

### uplevel-level-zero
proc p {} {set x in; uplevel 0 {set x changed}; return $x}
p

### uplevel-hash-zero
proc a {} {set v local; b; return $v}
proc b {} {uplevel #0 {set v global}}
list [a] $v

### uplevel-two-levels
proc a {} {set v a; b; return $v}
proc b {} {set v b; c; return}
proc c {} {uplevel 2 {set v from-c}}
a

### uplevel-creates-local
proc a {} {b; return [list $made [info locals]]}
proc b {} {uplevel 1 {set made 1}}
a

### uplevel-result
proc p {} {uplevel 1 {expr {1 + 1}}}
p

### uplevel-return-code
proc p {} {uplevel 1 {return early}; return late}
proc q {} {p; return end}
q

### uplevel-break
proc p {} {uplevel 1 break}
list [catch {p} m] $m

### uplevel-no-args
uplevel

### uplevel-only-level
proc p {} {uplevel 1}
p

### uplevel-level-number-as-script
list [catch {uplevel #0} m] $m

### uplevel-bad-level
proc p {} {uplevel 7 {set x 1}}
p

### uplevel-bad-hash-level
proc p {} {uplevel #9 {set x 1}}
p

### uplevel-bad-hash-level-text
proc p {} {uplevel #a {set x 1}}
list [catch p m] $m

### uplevel-negative-level
proc p {} {uplevel -1 {set x 1}}
list [catch p m] $m

### uplevel-global-level-one
uplevel 1 {set x 1}

### uplevel-level-in-script
proc a {} {b}
proc b {} {uplevel 1 {info level}}
a

### uplevel-info-level-zero-inside
proc a x {b y}
proc b z {uplevel 1 {info level 0}}
a 1

### uplevel-namespace
namespace eval n {proc p {} {uplevel 1 {namespace current}}}
list [n::p] [namespace eval m {namespace path ::n; ::n::p}]

### uplevel-command-resolution
proc helper {} {return global-helper}
namespace eval n {
    proc helper {} {return n-helper}
    proc p {} {list [helper] [uplevel 1 helper]}
}
n::p

### uplevel-error-trace
proc p {} {
    uplevel 1 {
        set a 1
        error inside
    }
}
p

### uplevel-error-trace-computed
proc p script {
    uplevel 1 $script
}
p {
    error computed
}

### uplevel-error-trace-list
proc p {} {
    uplevel 1 [list error {from list}]
}
p

### uplevel-errorline
proc p {} {
    uplevel 1 {

        error inside
    }
}
catch p m o
dict get $o -errorline

### uplevel-nested
proc a {} {set v 1; b; return $v}
proc b {} {uplevel 1 {c}}
proc c {} {uplevel 1 {incr v}}
a

### uplevel-loop-construct
proc repeat {n body} {
    for {set i 0} {$i < $n} {incr i} {uplevel 1 $body}
}
set count 0
repeat 5 {incr count}
set count

### uplevel-loop-construct-with-break
proc forever body {
    while 1 {
        set code [catch {uplevel 1 $body} r o]
        switch $code {
            0 - 4 {}
            3 {return}
            default {dict incr o -level; return -options $o $r}
        }
    }
}
set i 0
forever {if {[incr i] > 4} break}
set i

### uplevel-loop-construct-return-through
proc forever body {
    while 1 {
        set code [catch {uplevel 1 $body} r o]
        if {$code == 0 || $code == 4} continue
        if {$code == 3} return
        dict incr o -level
        return -options $o $r
    }
}
proc user {} {set i 0; forever {if {[incr i] > 4} {return "left at $i"}}; return not-reached}
user

### uplevel-script-is-name-with-digits
proc p {} {uplevel 1 set 1 one}
p
set 1

### uplevel-level-forms
proc p {} {list [catch {uplevel 1x {set y 1}} m] $m [catch {uplevel 0x1 {set y 2}} m] $m [catch {uplevel { 1} {set y 3}} m] $m}
p

### uplevel-single-list-argument
proc p {} {uplevel [list set x "a b"]}
p
set x

### uplevel-deep
proc down n {if {$n == 0} {uplevel #0 {set reached 1}} else {down [expr {$n - 1}]}}
down 100
set reached

### uplevel-upvar-combination
proc with {name value body} {
    upvar 1 $name v
    set saved $v
    set v $value
    try {uplevel 1 $body} finally {set v $saved}
}
set x outer
list [with x inner {set x}] $x

### uplevel-in-coroutine-level
proc body {} {yield; uplevel #0 {set co 1}}
coroutine c body
c
set co

### uplevel-of-a-list-with-expr
proc f c {uplevel 1 [list expr $c]}
proc p {} {set x 4; list [f {$x + 1}] [f 5] [catch {f {}} m o] $m [dict get $o -errorinfo]}
p

### uplevel-of-a-list-with-expr-that-fails
proc f c {uplevel 1 [list expr $c]}
proc p {} {set x 4; f {$x + $y}}
list [catch p m o] $m [dict get $o -errorinfo] [dict get $o -errorcode]

### uplevel-of-a-list-whose-expr-is-malformed
proc f c {uplevel 1 [list expr $c]}
proc p {} {f {1 + }}
list [catch p m o] $m [dict get $o -errorinfo] [dict get $o -errorcode]

### uplevel-of-lists-in-each-other
proc f n {if {$n == 0} {error bottom}; uplevel 1 [list f [expr {$n - 1}]]}
list [catch {f 2} m o] $m [dict get $o -errorinfo]
