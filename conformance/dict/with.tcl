### with-opens-all
set d {a 1 b 2}
dict with d {set c [expr {$a + $b}]; set a 9}
list $c $d

### with-result
set d {a 1}
dict with d {string cat got $a}

### with-unset-removes
set d {a 1 b 2}
dict with d {unset a}
set d

### with-new-variables-do-not-enter
set d {a 1}
dict with d {set z 5}
set d

### with-nested-path
set d {o {i {v 1}}}
dict with d o i {incr v}
set d

### with-missing-path
set d {o 1}
dict with d x {}

### with-path-through-non-dict
set d {o 1}
dict with d o {}

### with-missing-variable
dict with nod {}

### with-bad-dict
set d {a b c}
dict with d {}

### with-error-still-writes
set d {a 1}
list [catch {dict with d {set a 2; error boo}} m] $m $d

### with-break
set d {a 1}
foreach i {1 2} {dict with d {incr a; break}}
set d

### with-return
proc p {} {set d {a 1}; dict with d {set a 7; return $d}}
p

### with-variable-unset
set d {a 1}
dict with d {unset d}
info exists d

### with-path-gone
set d {o {v 1}}
dict with d o {set d {p 2}}
set d

### with-key-is-variable-name
set d {d 1}
catch {dict with d {}} m
list $m $d

### with-array-like-key
set d {a(x) 1}
dict with d {incr a(x)}
set d

### with-empty-script
set d {a 1 b 2}
dict with d {}
list $a $b

### with-too-few
dict with d

### with-no-args
dict with

### with-odd-key-names
set d {{a b} 1 {} 2}
dict with d {set {a b} 3; set {} 4}
set d

### with-in-proc
proc p {d} {dict with d {set sum [expr {$x + $y}]}; list $sum $x $y}
p {x 1 y 2}

### with-twice
set d {a {n 1} b {n 2}}
foreach k {a b} {dict with d $k {incr n 10}}
set d
