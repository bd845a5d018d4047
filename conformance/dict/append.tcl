### append-new-key
dict append d k v

### append-existing
set d {a 1 b 2}
dict append d a x y

### append-nothing-new
dict append d k

### append-nothing-existing
set d {k  v}
dict append d k

### append-empty
set d {k v}
dict append d k {}

### append-bad-dict
set d {a b c}
dict append d k v

### append-too-few
dict append d

### append-array
set a(1) x
dict append a k v

### append-list-value
set d [dict create k [list a b]]
dict append d k c

### append-astral
dict append d \U1F600 \U1F601 é

### append-value-semantics
set a {k v}
set b $a
dict append a k w
list $a $b

### append-many
for {set i 0} {$i < 100} {incr i} {dict append d k $i,}
string length [dict get $d k]
