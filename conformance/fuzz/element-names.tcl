# Names of elements where the name of an array is asked for.

### element-names-1
set S 1; array set S(1) {a b}

### element-names-2
array set no::v {a b}

### element-names-3
proc p {n} {array set $n {a b}}; p no::v

### element-names-4
array set no::v(x) {a b}

### element-names-5
proc p {} {array set no::v(x) {a b}}; p

### element-names-6
set S 1; array set S(x) {}

### element-names-7
array set S(x) {}

### element-names-8
array set no::v {}

### element-names-9
proc p {} {array set no::v {}}; p

### element-names-10
set S 1; array set S {a}

### element-names-11
set S 1; array set S {}

### element-names-12
set S 1; array set S {a b}

### element-names-13
proc p {} {set S 1; array set S {}}; p

### element-names-14
proc p {} {set S 1; array set S(1) {a b}}; p

### element-names-15
set S 1; array default set S(1) 3

### element-names-16
array default set no::w 3

### element-names-17
array default set no::w(1) 3

### element-names-18
array set a {x 1}; array default set a(x) 3

### element-names-19
array set a {x 1}; array set a(x) {y 2}

### element-names-20
array set a(x) {y 2}

### element-names-21
array default set a(x) 1

### element-names-22
set S 1; array default get S(1)

### element-names-23
array default get no::w(1)

### element-names-24
array unset no::w(1)

### element-names-25
array names no::w(1)

### element-names-26
array size no::w

### element-names-27
array default unset no::w(1)

### element-names-28
array default exists no::w

### element-names-29
array startsearch no::w(1)

### element-names-30
array for {k v} no::w(1) {}

### element-names-31
array statistics S(1)

### element-names-32
proc p {} {set S 1; dict set S(1) a b}; p

### element-names-33
proc p {} {set S 1; dict append S(1) a b}; p

### element-names-34
proc p {} {set S 1; dict unset S(1) a}; p

### element-names-35
set S 1; dict set S(1) a b

### element-names-36
proc p {k} {set S 1; dict set S($k) a b}; p 1

### element-names-37
proc p {} {dict set no::S(1) a b}; p

### element-names-38
catch {array set a(x) {y 2}} m o; list $m [dict get $o -errorcode] [array exists a] [array names a] [info exists a(x)]

### element-names-39
catch {array default set a(x) 2} m o; list $m [dict get $o -errorcode] [array exists a] [array names a] [info exists a(x)]

### element-names-40
array set a {x 1}; catch {array set a(x) {}} m o; list $m [dict get $o -errorcode] [array get a]

### element-names-41
proc p {} {catch {array set a(x) {y 2}} m o; list $m [dict get $o -errorcode] [array exists a] [array names a]}; p

### element-names-42
proc p {} {dict set a(x) k v; dict set a(x) k w; array get a}; p

### element-names-43
proc p {} {set n 5; catch {dict set n(x) k v} m; list $m $n}; p
