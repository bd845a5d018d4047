### global-basic
set g 1
proc p {} {global g; incr g}
list [p] $g

### global-several
set a 1
set b 2
proc p {} {global a b; list $a $b}
p

### global-no-args
proc p {} {global}
list [p]

### global-creates-on-write
proc p {} {global fresh; set e [info exists fresh]; set fresh 1; list $e [info exists ::fresh]}
p

### global-never-written-stays-undefined
proc p {} {global ghost}
p
info exists ghost

### global-at-top-level
global x
set x 5

### global-in-namespace-eval
set g outer
namespace eval n {global g; catch {set g} r; set ::r $r}
set r

### global-qualified
namespace eval n {variable v 7}
proc p {} {global n::v; incr v}
list [p] $n::v

### global-after-local-exists
proc p {} {set g local; global g}
p

### global-parameter-conflict
proc p g {global g}
p 1

### global-array
array set a {k v}
proc p {} {global a; set a(new) 1; array size a}
list [p] [lsort [array names a]]

### global-element
proc p {} {global a(1); set a(1)}
list [catch p m] $m

### global-twice
proc p {} {global g; global g; set g 3}
p
set g

### global-missing-namespace
proc p {} {global nosuch::v; set v 1}
p

### global-dynamic-name
set g1 one
proc p name {global $name; set $name}
p g1

### global-not-inherited
set g 1
proc a {} {global g; b}
proc b {} {info exists g}
a

### global-error-trace
proc p {} {
    set x 1
    global x
}
p
