### size-pairs
dict size {a 1 b 2}

### size-duplicates
dict size {a 1 b 2 a 3}

### size-empty
dict size {}

### size-spaces
dict size "  \n "

### size-bad
dict size {a}

### size-no-args
dict size

### size-too-many
dict size {a 1} b
