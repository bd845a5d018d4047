### for-pairs
dict for {k v} {a 1 b 2} {lappend out $v $k}
set out

### for-result
dict for {k v} {a 1} {set v}

### for-empty
dict for {k v} {} {error never}

### for-break
dict for {k v} {a 1 b 2 c 3} {if {$k eq "b"} break; lappend out $k}
set out

### for-continue
dict for {k v} {a 1 b 2 c 3} {if {$k eq "b"} continue; lappend out $k}
set out

### for-duplicates
dict for {k v} {a 1 b 2 a 3} {lappend out $k $v}
set out

### for-variables-stay
dict for {k v} {a 1 b 2} {}
list $k $v

### for-error
dict for {k v} {a 1} {error boo}

### for-return
proc p {} {dict for {k v} {a 1 b 2} {if {$k eq "b"} {return $v}}; return none}
p

### for-one-variable
dict for {k} {a 1} {}

### for-three-variables
dict for {a b c} {a 1} {}

### for-bad-variable-list
dict for "\{" {a 1} {}

### for-bad-dict
dict for {k v} {a b c} {}

### for-too-few
dict for {k v} {a 1}

### for-too-many
dict for {k v} {a 1} {} x

### for-dict-changes-inside
set d {a 1 b 2}
dict for {k v} $d {dict set d $k$k $v; dict unset d $k}
set d

### for-nested
dict for {k v} {a {x 1} b {y 2}} {dict for {i j} $v {lappend out $k $i $j}}
set out

### for-array-elements
dict for {a(k) a(v)} {x 1} {lappend out $a(k) $a(v)}
set out

### for-same-variable
dict for {x x} {a 1 b 2} {lappend out $x}
set out

### for-in-proc
proc p {d} {set s 0; dict for {k v} $d {incr s $v}; return $s}
p {a 1 b 2 c 3}

### for-const-variable
const k 1
dict for {k v} {a 1} {}

### for-quoted-keys
dict for {k v} {{a b} {c d} {} {}} {lappend out $k $v}
set out

### for-coroutine-inside
proc p {} {set r {}; dict for {k v} {a 1 b 2} {lappend r [yield $k]}; return $r}
list [coroutine c p] [c x] [c y]

### for-large
dict for {k v} [lseq 2000] {incr s $v}
set s
