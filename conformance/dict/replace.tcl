### replace-existing
dict replace {a 1 b 2} a 3

### replace-new
dict replace {a 1} b 2

### replace-several
dict replace {a 1 b 2} b 3 c 4 a 5

### replace-none
dict replace {a  1 a 2}

### replace-odd
dict replace {a 1} b

### replace-bad
dict replace {a b c} a 1

### replace-no-args
dict replace

### replace-value-semantics
set a {x 1}
set b [dict replace $a x 2 y 3]
list $a $b
