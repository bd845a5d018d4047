### lremove-one
lremove {a b c d e} 2

### lremove-several
lremove {a b c d e} end-1 1

### lremove-same-twice
lremove {a b c d e} 2 end-2

### lremove-nothing
lremove {a  b}

### lremove-out-of-range
lremove {a b c} 9 -1 end+1

### lremove-all
lremove {a b c} 0 1 2

### lremove-from-empty
lremove {} 0

### lremove-unordered
lremove {a b c d e f} 5 0 3

### lremove-bad-index
lremove {a b c} 0 x

### lremove-bad-list
lremove "\{" 0

### lremove-bad-list-no-index
lremove "\{"

### lremove-no-args
lremove

### lremove-value-semantics
set a {1 2 3 4}
set b [lremove $a 0 2]
list $a $b

### lremove-quoting
lremove {a {b c} {} d} 0

### lremove-many
lremove [lseq 50] {*}[lseq 0 49 2]
