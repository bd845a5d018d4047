### upvar-basic
proc p {} {upvar 1 x y; incr y}
set x 1
list [p] $x

### upvar-default-level
proc p name {upvar $name y; set y changed}
set x 1
p x
set x

### upvar-several
proc p {} {upvar 1 a x b y; list $x $y}
set a 1
set b 2
p

### upvar-hash-level
set g top
proc a {} {set g local; b}
proc b {} {upvar #0 g v; set v}
a

### upvar-absolute-level-one
proc a {} {set v in-a; b}
proc b {} {c}
proc c {} {upvar #1 v v; set v}
a

### upvar-level-two
proc a {} {set v in-a; b}
proc b {} {set v in-b; c}
proc c {} {upvar 2 v v; set v}
a

### upvar-level-zero-alias
set a 1
upvar 0 a b
set b 2
set a

### upvar-zero-in-proc
proc p {} {set a 1; upvar 0 a b; incr b; set a}
p

### upvar-to-element
array set a {k 1}
proc p {} {upvar 1 a(k) v; incr v}
list [p] $a(k)

### upvar-to-new-element
proc p {} {upvar 1 a(new) v; set v 1}
p
array get a

### upvar-whole-array
array set a {x 1}
proc p {} {upvar 1 a arr; set arr(y) 2; lsort [array names arr]}
p

### upvar-to-missing-creates-on-write
proc p {} {upvar 1 fresh v; list [info exists v] [set v 5]}
list [p] $fresh

### upvar-to-element-of-scalar
set s 1
proc p {} {upvar 1 s(k) v; set v 2}
p

### upvar-no-args
upvar

### upvar-one-arg
upvar 1

### upvar-level-and-one
proc p {} {upvar 1 x}
p

### upvar-odd
proc p {} {upvar 1 a b c}
p

### upvar-odd-without-level
proc p {} {upvar a b c}
list [catch p m] $m

### upvar-bad-level
proc p {} {upvar foo#1 a b}
list [catch p m] $m

### upvar-level-too-high
proc p {} {upvar 5 a b}
p

### upvar-level-absolute-too-high
proc p {} {upvar #5 a b}
p

### upvar-level-negative
proc p {} {upvar -1 a b}
p

### upvar-level-like-name
proc p {} {upvar #x a b}
list [catch p m] $m

### upvar-local-exists
proc p {} {set y 1; upvar 1 x y}
p

### upvar-parameter-exists
proc p y {upvar 1 x y}
p 1

### upvar-relink
proc p {} {
    upvar 1 a v
    set r $v
    upvar 1 b v
    list $r $v
}
set a 1
set b 2
p

### upvar-to-itself
proc p {} {upvar 0 v v}
list [catch p m] $m

### upvar-local-name-element
proc p {} {upvar 1 x y(1)}
p

### upvar-local-name-element-dynamic
proc p n {upvar 1 x $n}
p y(1)

### upvar-cycle-of-two
proc p {} {upvar 0 a b; upvar 0 b a; set a 1}
list [catch p m] $m

### upvar-chain
proc a v {upvar 1 $v x; b x}
proc b v {upvar 1 $v y; c y}
proc c v {upvar 1 $v z; append z !}
set t hi
a t
set t

### upvar-swap
proc swap {a b} {upvar 1 $a x $b y; lassign [list $x $y] y x; return}
set p 1
set q 2
swap p q
list $p $q

### upvar-namespace-variable-from-proc
namespace eval n {variable v 5}
proc p {} {upvar #0 n::v w; incr w}
list [p] $n::v

### upvar-namespace-relative-name
namespace eval n {variable v 5}
proc p {} {upvar 1 n::v w; incr w}
p

### upvar-global-to-local-variable-forbidden
namespace eval n {}
proc p {} {set loc 1; upvar 0 loc ::n::link}
p

### upvar-unset-removes-target
proc p {} {upvar 1 x l; unset l}
set x 1
p
info exists x

### upvar-traced-target
set log {}
trace add variable x write {apply {{n1 n2 op} {lappend ::log [list $n1 $n2 $op]}}}
proc p {} {upvar 1 x alias; set alias 1}
p
set log

### upvar-in-uplevel
proc p {} {uplevel 1 {upvar 0 src dst}}
set src 7
p
set dst

### upvar-local-array-to-caller-array
array set a {1 x}
proc p {} {upvar 1 a b; unset b(1); array size b}
list [p] [array size a]

### upvar-info-vars-lists-link
proc p {} {upvar 1 x linkname; lsort [info vars]}
p

### upvar-info-locals-excludes-link
proc p {} {set loc 1; upvar 1 x linkname; lsort [info locals]}
set x 1
p

### upvar-to-constant
const c 5
proc p {} {upvar 1 c v; set v 6}
p

### upvar-error-trace
proc p {} {
    set a 1
    upvar 1 x a
}
p

### upvar-deleted-frame-variable-survives
proc make {} {upvar #0 store s; set s kept}
make
set store

### upvar-name-with-level-digits
set 1 one
proc p {} {upvar 1 1 v; set v}
p
