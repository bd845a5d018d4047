### remove-key
dict remove {a 1 b 2} a

### remove-several
dict remove {a 1 b 2 c 3} c a

### remove-missing
dict remove {a 1} z

### remove-twice
dict remove {a 1 b 2} a a

### remove-none
dict remove {a  1 b 2}

### remove-all
dict remove {a 1} a

### remove-bad
dict remove {a b c} a

### remove-no-args
dict remove

### remove-value-semantics
set a {x 1 y 2}
set b [dict remove $a x]
list $a $b
