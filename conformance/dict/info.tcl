### info-empty
dict info {}

### info-small
dict info {a 1 b 2 c 3}

### info-larger
dict info [dict create {*}[lseq 60]]

### info-words
dict info {apple 1 banana 2 cherry 3 date 4 elderberry 5 fig 6 grape 7 é 8 😀 9}

### info-bad
dict info {a}

### info-too-many
dict info a b
