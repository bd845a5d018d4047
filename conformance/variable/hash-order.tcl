The order in which names are listed is that of tclsh's hash tables.

### few-elements
array set fruit {apple 1 pear 2 fig 3 plum 4 kiwi 5}
array get fruit
### options-of-a-procedure
proc opt args {array set o {-a 1 -b 2 -c 3 -verbose 0 -file {}}; array set o $args; array names o}
opt -z 1 -verbose 2
### table-that-grows
proc sizes {n} {
    for {set i 0} {$i < $n} {incr i} {set a(k[expr {$i * 7919 % 1000}]) $i}
    array names a
}
lmap n {1 2 4 11 12 13 47 48 49 191 192 193} {sizes $n}
### global-array-that-grows
set all {}
for {set i 0} {$i < 200} {incr i} {set g(x$i) $i; if {$i in {3 10 11 12 47 48 100 191 199}} {lappend all [array names g]}}
set all
### elements-that-go
proc going {n} {
    for {set i 0} {$i < $n} {incr i} {
        set a(k[expr {$i * 31 % 97}]) $i
        if {$i % 3 == 0} {unset a(k[expr {$i * 31 % 97}])}
    }
    set all [array names a]
    foreach k {x y z k1 k2 k3} {set a($k) 1; unset a($k); set a($k) 2}
    list $all [array get a]
}
lmap n {10 30 60 90} {going $n}
### global-elements-that-go
for {set i 0} {$i < 90} {incr i} {
    set g([expr {$i * 31 % 97}]) $i
    if {$i % 3 == 0} {unset g([expr {$i * 31 % 97}])}
}
foreach k {x y z 1 2 3} {unset -nocomplain g($k); set g($k) 2}
array names g
### other-characters
array set a [list \u00e9 1 \u20ac 2 \U1F600 3 a\0b 4 \u00e9\u20ac 5 {} 6 { } 7 -1 8 0x10 9 1.5 10]
lmap k [array names a] {binary encode hex [encoding convertto utf-8 $k]}
### a-pattern
array set a {a1 1 b1 2 a2 3 b2 4 a3 5 b3 6}
list [array names a a*] [array get a b*] [array names a -regexp 2|3]
### array-for
array set a {one 1 two 2 three 3 four 4 five 5}
set l {}
array for {k v} a {lappend l $k $v}
set l
### searching
array set a {one 1 two 2 three 3 four 4 five 5}
set s [array startsearch a]
set l {}
while {[array anymore a $s]} {lappend l [array nextelement a $s]}
set l
### links-keep-their-places
array set a {a 1 b 2}
upvar 0 a(c) c
unset a(a)
set a(a) 4
set a(d) 3
set l [list [array get a]]
set c 5
lappend l [array get a]
unset a(c)
set a(c) 4
lappend l [array names a]
### traces-of-an-array-that-goes
proc note {name key op} {lappend ::notes $key}
array set a {one 1 two 2 three 3 four 4 five 5}
foreach k {one two three four five} {trace add variable a($k) unset note}
unset a
set notes
### traces-of-elements-that-go
proc note {name key op} {lappend ::notes $key}
array set a {one 1 two 2 three 3 four 4 five 5}
trace add variable a unset note
array unset a *o*
set notes
### statistics-count-what-was-there
for {set i 0} {$i < 50} {incr i} {set a($i) $i}
array unset a 1*
array unset a 2*
array statistics a
### of-an-array-as-a-list
array set a {b 1 c 2 a 3}
array set b [array get a]
list [array names b] [array get b]
### in-namespaces
namespace eval n {}
foreach name {a bb ccc delta eps zeta eta theta iota kappa lambda mu nu xi omicron pi rho} {
    proc n::$name {} {}
    namespace eval n::$name {}
    set n::v$name 1
}
list [info procs n::*] [info commands n::*t*] [namespace children n] [info vars n::*] [namespace eval n {info vars v*}]
### renamed-in-a-namespace
foreach name {a bb ccc delta eps} {namespace eval n [list proc $name {} {}]}
rename n::a n::other
rename n::bb {}
info procs n::*
### interpreters-and-aliases
foreach name {a bb ccc delta eps zeta eta theta iota kappa lambda mu nu} {
    interp create i$name
    interp alias ia al$name {} list
}
list [interp children] [interp aliases ia]
### variables-that-a-procedure-makes
proc p {} {
    set a 1
    foreach name {q w e r t y} {set $name 1}
    lappend l [info locals]
    upvar 1 z link
    lappend l [info vars]
}
p
### functions
namespace eval n {info functions}
### functions-of-ones-own
namespace eval n {proc tcl::mathfunc::mine x {}; proc tcl::mathfunc::other x {}; lrange [info functions] 0 4}
