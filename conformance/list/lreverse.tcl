### lreverse-words
lreverse {a b {c d} e}

### lreverse-empty
lreverse {}

### lreverse-one
lreverse { a }

### lreverse-canonical
lreverse {a  {b}}

### lreverse-hash
lreverse {a #}

### lreverse-bad-list
lreverse "\{"

### lreverse-no-args
lreverse

### lreverse-too-many
lreverse a b

### lreverse-twice
lreverse [lreverse {3 1 {2 2}}]

### lreverse-value-semantics
set a {1 2 3}
set b [lreverse $a]
lset b 0 x
list $a $b

### lreverse-big
lrange [lreverse [lseq 100000]] 0 3

### lreverse-of-series
lreverse [lseq 1 to 5]
