### map-values
dict map {k v} {a 1 b 2} {expr {$v * 10}}

### map-keys
dict map {k v} {a 1 b 2} {set k x$k; set v}

### map-continue
dict map {k v} {a 1 b 2 c 3} {if {$k eq "b"} continue; set v}

### map-break
dict map {k v} {a 1 b 2 c 3} {if {$k eq "c"} break; set v}

### map-empty
dict map {k v} {} {error never}

### map-key-collision
dict map {k v} {a 1 b 2} {set k same; set v}

### map-error
dict map {k v} {a 1} {error boo}

### map-return
proc p {} {dict map {k v} {a 1} {return early}; return late}
p

### map-one-variable
dict map {k} {a 1} {}

### map-bad-dict
dict map {k v} {a b c} {}

### map-too-few
dict map {k v} {a 1}

### map-variables-stay
dict map {k v} {a 1 b 2} {set v}
list $k $v

### map-nested
dict map {k v} {a {x 1 y 2} b {z 3}} {dict map {i j} $v {incr j}}

### map-order
dict map {k v} {c 1 a 2 b 3} {string cat $v $v}

### map-key-unset-inside
dict map {k v} {a 1} {unset k; set v}

### map-in-proc
proc p {d} {dict map {k v} $d {string length $v}}
p {a xx b yyy}
### map-break-in-a-procedure
proc p {} {dict map {k v} {a 1 b 2 c 3} {if {$k eq "c"} break; set v}}
p
### map-break-in-a-procedure-into-a-variable
apply {{} {set ds {a 1 b 2 c 3}; set ds [dict map {k v} $ds {if {$k eq "b"} {break}; set v}]; set ds}}
### map-break-in-a-procedure-with-a-script-of-a-variable
apply {{} {set body {if {$k eq "b"} break; set v}; dict map {k v} {a 1 b 2} $body}}
