### set-and-read
list [set x 5] [set x] $x

### set-no-args
set

### set-three-args
set a b c

### set-undefined
set nosuch

### set-undefined-element
set a(1) x
set a(2)

### set-element-of-undefined-array
set nosuch(1)

### set-read-array-as-scalar
set a(1) x
set a

### set-write-array-as-scalar
set a(1) x
set a 5

### set-element-of-scalar
set s 5
set s(1)

### set-write-element-of-scalar
set s 5
set s(1) x

### set-array-element-names
set a() empty
set {a(x y)} space
set a(1,2) comma
set a(\$) dollar
set {a())} paren
lsort [array names a]

### set-array-element-variable-index
set i 3
set a($i) three
set a(3)

### set-array-element-computed-index
set a([expr {1 + 1}]) two
set "a([string repeat x 3])" xs
list $a(2) $a(xxx)

### set-array-element-nested-index
set b(1) key
set a(key) found
set a($b(1))

### set-empty-variable-name
set {} value
list [set {}] ${} [info exists {}]

### set-empty-array-name
set (x) value
list [set (x)] $(x) [array names {}]

### set-odd-variable-names
set {a b} 1
set {x;y} 2
set "n\nl" 3
list ${a b} ${x;y} [set "n\nl"]

### set-unicode-name
set "\u00e9\u4e2d" 1
set "\U1f600" 2
list [set "\u00e9\u4e2d"] [set "\U1f600"]

### set-parenthesis-forms
set {a(} 1
set {a)} 2
set {)b(} 3
list [set {a(}] [set {a)}] [set {)b(}]

### set-qualified
namespace eval n {}
set n::v 1
set ::n::w 2
list [set ::n::v] $n::w [namespace eval n {variable v; set v}]

### set-qualified-missing-namespace
set nosuch::v 1

### set-qualified-missing-namespace-read
set nosuch::v

### set-qualified-array-element
namespace eval n {}
set n::a(k) 1
list $n::a(k) [set n::a(k)]

### set-colons-in-element
set a(x::y) 1
list [array names a] $a(x::y)

### set-global-from-proc
proc p {} {set ::g 5; set g}
list [catch p m] $m $::g

### set-in-namespace-creates-in-namespace
namespace eval n {set fresh 1}
list [info exists ::fresh] [info exists ::n::fresh]

### set-in-namespace-finds-global
set g global
namespace eval n {set g changed}
list $g [info exists ::n::g]

### set-namespace-variable-shadows
set g global
namespace eval n {variable g local; set g changed}
list $g $n::g

### set-trailing-colons
list [catch {set n:: 1} m] $m

### set-single-colon
set a:b 1
list ${a:b} [catch {set r $a:b} m] $m

### set-value-untouched
lmap v {{ 5 } 0x1F 1_000 {a  b} "\n" {}} {set x $v}

### set-large-value
string length [set x [string repeat ab 50000]]

### set-error-trace
proc p {} {
    set y 1
    set x $nosuch
}
p

### set-error-trace-element
proc p {} {
    set a(1) 1
    return $a(2)
}
p

### set-error-dynamic-name
proc p name {set $name}
p missing

### set-dynamic-name-element
proc p {} {
    set name a(k)
    set $name 5
    list [info exists a] $a(k) [set $name]
}
p

### set-in-proc-same-name-as-command
proc p {} {set set 5; return $set}
p

### set-constant
const c 1
set c 2

### set-upvar-to-element
set a(1) one
upvar 0 a(1) link
set link changed
set a(1)

### same-script-in-both-scopes-1
set s {set here 2}
eval $s
proc q {} {set local 1; eval $::s; info locals}
list [q] [q] [info exists here]

### same-script-in-both-scopes-2
set s {set here 2; incr here}
eval $s; eval $s; eval $s
proc q {} {set local 1; eval $::s; info locals}
list [q] [q] [info exists here]

### same-script-in-both-scopes-3
proc ev s {uplevel 1 $s}
ev {set here 2}
proc q {} {set local 1; ev {set here 2}; info locals}
list [q] [q] [info exists here]

### same-script-in-both-scopes-4
set s {incr ::n::v; set ::n::v}
namespace eval n {variable v 0}
eval $s; eval $s
proc q {} {eval $::s; eval $::s; eval $::s}
list [q] [q] [eval $s]

### same-script-in-both-scopes-5
set s {set v 5; set v}
proc q {} {eval $::s; info locals}
q; eval $s; eval $s; eval $s; unset v
list [q] [info exists v]
