# What fault_test.c runs while things fail. Each script gives the same result however often it runs in one interpreter.

### set
set x 1; set y $x; list $x $y

### arithmetic
set n 0; for {set i 0} {$i < 20} {incr i} {set n [expr {$n * 3 + $i % 7}]}; set n

### doubles
set s 0.5; foreach f {1.5 2.25 1e3} {set s [expr {$s * $f + sqrt($f)}]}; format %.6f $s

### strings
set s {}; foreach w {alpha beta gamma} {append s [string toupper $w] - [string length $w]}; string range $s 2 end-1

### string-map
string map {a 1 b 22 cc {}} "abcabccab[string repeat cc 5]"

### unicode
set s "\u00e9\u4e2d[format %c 128512]"; list [string length $s] [string index $s 2] [string reverse $s]

### long-string
set s [string repeat abc 1000]; string length [append s $s]

### lists
set l {}; foreach x {1 2 {3 4} {}} {lappend l $x [list $x $l]}; llength [lreverse $l]

### lset
set m {{1 2} {3 4}}; lset m 0 1 [lindex $m 1 0]; lset m 1 end+1 9; set m

### big-list
set l {}; for {set i 0} {$i < 300} {incr i} {lappend l $i}; list [llength $l] [lindex $l 250] [lrange $l 3 5]

### sort
lsort -integer -decreasing {5 3 10 1 9 2}

### sort-command
lsort -command {apply {{a b} {string compare $a $b}}} {d a c b}

### lmap
lmap x {1 2 3} {if {$x == 2} continue; expr {$x * $x}}

### split-join
join [split a,b,,c[string repeat ,d 200] ,] <>

### dict
set d {}; dict set d a b 1; dict set d a c 2; dict incr d n; dict lappend d l x y; dict unset d a b; set d

### dict-for
set r {}; dict for {k v} {a 1 b 2 c 3} {lappend r $v $k}; set r

### dict-with
proc dw {} {set d {a 1 b 2}; dict with d {set a [expr {$a + $b}]}; return $d}; dw

### dict-filter
dict filter {a 1 b 22 c 333} script {k v} {expr {[string length $v] > 1}}

### array
array unset a; array set a {x 1 y 2}; incr a(x) 5; set a(z) $a(y); list [lsort [array names a]] $a(x) [array size a]

### array-local
proc al {} {for {set i 0} {$i < 5} {incr i} {set a($i) [expr {$i * $i}]}; set s 0; foreach k [array names a] {incr s $a($k)}; return $s}; al

### proc
proc add {a {b 2} args} {return [list $a $b $args]}; list [add 1] [add 1 5] [add 1 5 x y]

### recursion
proc fib n {if {$n < 2} {return $n}; expr {[fib [expr {$n - 1}]] + [fib [expr {$n - 2}]]}}; fib 7

### deep
proc deep n {if {$n == 0} {return bottom}; deep [expr {$n - 1}]}; deep 100

### upvar
proc up {n by} {upvar 1 $n v; incr v $by}; proc caller {} {set x 1; up x 4; up x 5; return $x}; caller

### uplevel
proc run script {uplevel 1 $script}; proc ul {} {set x 1; run {incr x; set y $x}; return $y}; ul

### global
set g 0; proc gl {} {global g; incr g; set ::g2 [expr {$g + 1}]}; gl; list $g $g2

### namespace
catch {namespace delete n}; namespace eval n {variable v 1; proc f x {variable v; incr v $x}; namespace eval m {proc g {} {namespace current}}}; list [n::f 3] [n::m::g] $n::v

### namespace-import
catch {namespace delete p q}; namespace eval p {proc f {} {return p}; namespace export f}; namespace eval q {namespace import ::p::f; proc g {} f}; q::g

### namespace-delete-running
namespace eval d {proc f {} {namespace delete ::d; return [catch {namespace current} m]}}; list [d::f] [namespace exists d]

### namespace-path
catch {namespace delete pa pb}; namespace eval pa {proc h {} {return h}}; namespace eval pb {namespace path ::pa; proc t {} h}; pb::t

### ensemble
catch {namespace delete e}; namespace eval e {proc x a {list $a}; proc y {} {return y}; namespace export x y; namespace ensemble create}; list [e x 1] [e y] [catch {e z} m] $m

### rename
catch {rename r2 {}}; proc r1 {} {return r1}; rename r1 r2; list [r2] [catch r1]

### shadow
proc set2 args {uplevel 1 set $args}; set2 x 5; list [set2 x] $x

### catch
list [catch {error bad info {A B}} m o] $m [dict get $o -errorcode] [catch {expr {1 / 0}} m] $m

### error-trace
proc e1 {} {error deep}; proc e2 {} {e1}; catch e2 m o; dict get $o -errorinfo

### try
set r {}; foreach c {ok error break} {try {switch $c {ok {set x 1} error {error x {} {P Q}} break {throw {R S} t}}} on ok v {lappend r ok} trap P m {lappend r p} trap {R S} m {lappend r r} finally {lappend r f}}; set r

### return-code
proc rc {} {return -code break}; set n 0; while 1 {incr n; if {$n > 3} rc}; set n

### switch
set r {}; foreach x {a bc zz 12} {lappend r [switch -glob -- $x {a {set v 1} b* {set v 2} {[0-9]*} {set v 3} default {set v 4}}]}; set r

### foreach-many
set r {}; foreach {a b} {1 2 3 4} c {x y} {lappend r $a$b$c}; set r

### while-break
set i 0; while 1 {if {[incr i] == 3} continue; if {$i > 6} break}; set i

### trace-variable
unset -nocomplain v log; set log {}; trace add variable v {read write unset} {apply {{n i op} {lappend ::log $op}}}; set v 1; set v; unset v; set log

### trace-array
unset -nocomplain ta tl; set tl {}; trace add variable ta {write unset} {apply {{n i op} {lappend ::tl $i $op}}}; set ta(k) 1; unset ta(k); unset ta; set tl

### trace-error
unset -nocomplain te; trace add variable te write {apply {args {error no}}}; list [catch {set te 1} m] $m

### coroutine
proc gen n {for {set i 0} {$i < $n} {incr i} {yield $i}; return end}; coroutine c gen 3; set r [list [c] [c] [c] [catch c]]

### coroutine-kept
catch {rename k {}}; proc keep {} {set got {}; while 1 {lappend got [yield [llength $got]]}}; coroutine k keep; k a; k b

### coroutine-deleted
proc idle {} {yield}; coroutine gone idle; rename gone {}; info commands gone

### tailcall
proc tc n {if {$n == 0} {return done}; tailcall tc [expr {$n - 1}]}; tc 30

### apply
apply {{x {y 3}} {expr {$x + $y}} ::} 4

### alias
interp alias {} lst {} list head; lst 1 2

### expand
proc ex args {llength $args}; ex {*}{a b c} {*}[list d e] f

### subst
set name world; subst {Hello $name [string length $name] \x41}

### eval-built
set s {}; for {set i 0} {$i < 30} {incr i} {append s "set v$i $i\n"}; eval $s

### format
format {%5d|%-5s|%05.2f|%x|%c} 42 ab 3.14159 255 65

### info
proc ip {a {b 1}} {info locals}; list [info args ip] [info default ip b d] $d [ip 1] [info exists nosuch]

### info-level
proc il args {info level 0}; il a {b c}

### incr-append
unset -nocomplain c s; incr c; incr c 4; append s a b; lappend s c; list $c $s

### const-and-links
proc cl {} {const k 5; upvar 0 k j; list $j [catch {set k 6} m] $m}; cl

### unknown
namespace unknown {apply {args {list unknown {*}$args}}}; set r [nosuchcommand 1 2]; namespace unknown {}; set r

### wrong-args
list [catch {set} m] $m [catch {proc} m] $m [catch {string length} m] $m

### parse-error
list [catch {eval "set x \{"} m] $m [catch {expr {1 +}} m] $m

### trace-execution-missing
list [catch {trace add execution set enter x} m] $m

### variable-qualified
catch {namespace delete vq}; namespace eval vq {namespace eval in {variable deep 7}}; proc vq::f {} {variable ::vq::in::deep; incr deep 0; return $deep}; vq::f

### uplevel-levels
proc lv {} {list [uplevel #0 {info level}] [uplevel 1 {info level}] [catch {uplevel #7 {}} m] $m}; lv

### foreach-cells
proc fc {} {foreach {a b} {1 2 3 4 5 6} {lappend r [list $a $b]; foreach c $r {append s $c,}}; return $s}; fc

### while-strings
proc ws {} {set s abcdefghij; set n 0; for {set i 0} {$i < [string length $s]} {incr i} {if {[string index $s $i] eq "e"} {set n $i}}; return $n}; ws

### lmap-nested
proc ln {} {lmap x {1 2 3} {lmap y {a b} {list $x $y}}}; ln

### throw-through
proc th n {if {$n == 0} {throw {A B} deep}; th [expr {$n - 1}]}; list [catch {th 10} m o] $m [dict get $o -errorcode] [llength [dict get $o -errorstack]]
