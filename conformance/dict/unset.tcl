### unset-key
set d {a 1 b 2}
dict unset d a
set d

### unset-missing-key
set d {a 1}
dict unset d z

### unset-missing-variable
dict unset nod a
set nod

### unset-nested
set d {a {b 1 c 2}}
dict unset d a b

### unset-nested-last
set d {a {b 1}}
dict unset d a b

### unset-nested-missing
set d {a {b 1}}
dict unset d a z

### unset-outer-missing
set d {a 1}
dict unset d z x

### unset-through-non-dict
set d {a 1}
dict unset d a x

### unset-bad-dict
set d {a b c}
dict unset d a

### unset-too-few
dict unset d

### unset-canonical
set d {a  1}
dict unset d z

### unset-then-set-moves-to-end
set d {a 1 b 2 c 3}
dict unset d a
dict set d a 4

### unset-value-semantics
set a {x 1 y 2}
set b $a
dict unset a x
list $a $b

### unset-missing-variable-nested
dict unset nod a b
