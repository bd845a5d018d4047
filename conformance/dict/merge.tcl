### merge-none
dict merge

### merge-one
dict merge {a 1 b 2}

### merge-one-bad
dict merge {a}

### merge-two
dict merge {a 1 b 2} {b 3 c 4}

### merge-three
dict merge {a 1} {b 2} {a 3 c 4}

### merge-order
dict merge {c 1 b 2} {a 3 c 4}

### merge-empty-second
dict merge {a 1} {}

### merge-empty-first
dict merge {} {a  1}

### merge-all-empty
dict merge {} {} {}

### merge-duplicates
dict merge {} {a 1 a 2}

### merge-bad-later
dict merge {a 1} b

### merge-value-semantics
set a {x 1}
set b {y 2}
set c [dict merge $a $b]
dict set c x 9
list $a $b $c

### merge-with-itself
set a {x 1 y 2}
dict merge $a $a

### merge-defaults
set opts {-b 5}
dict merge {-a 1 -b 2} $opts

### merge-large
dict size [dict merge [lseq 1000] [lseq 500 1499]]
