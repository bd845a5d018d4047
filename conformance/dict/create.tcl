### create-empty
dict create

### create-pairs
dict create a 1 b 2

### create-duplicates
dict create a 1 b 2 a 3

### create-empty-key-and-value
dict create {} {}

### create-quoting
dict create {a b} {c d} \{ \} # {}

### create-odd
dict create a 1 b

### create-nested
dict create a [dict create b [dict create c 1]]

### create-many
dict size [dict create {*}[lseq 1000]]
