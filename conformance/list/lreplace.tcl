### lreplace-one
lreplace {a b c} 1 1 x

### lreplace-one-by-many
lreplace {a b c} 1 1 x y z

### lreplace-many-by-one
lreplace {a b c d} 1 2 x

### lreplace-delete-one
lreplace {a b c} 1 1

### lreplace-delete-first
lreplace {a b c} 0 0

### lreplace-delete-last
lreplace {a b c} end end

### lreplace-delete-all
lreplace {a b c} 0 end

### lreplace-insert-when-last-before-first
lreplace {a b c} 2 0 x y

### lreplace-insert-at-zero
lreplace {a b c} 0 -1 x

### lreplace-negative-both
lreplace {a b c} -5 -3 x

### lreplace-beyond-both
lreplace {a b c} 9 12 x

### lreplace-first-beyond-last-inside
lreplace {a b c} 9 1 x

### lreplace-end-plus
lreplace {a b c} end+1 end+3 x

### lreplace-negative-first
lreplace {a b c} -1 0 x

### lreplace-last-beyond
lreplace {a b c} 1 99 x

### lreplace-nothing
lreplace {a  b} 0 -1

### lreplace-of-empty
lreplace {} 0 0

### lreplace-of-empty-by-elements
lreplace {} 0 0 a b

### lreplace-of-empty-beyond
lreplace {} 5 9 a

### lreplace-quoting
lreplace {a b c} 1 1 {x y} {}

### lreplace-bad-first
lreplace {a b} x 0

### lreplace-bad-last
lreplace {a b} 0 x

### lreplace-bad-list
lreplace "a \{" 0 0

### lreplace-too-few
lreplace {a b} 0

### lreplace-value-semantics
set a {1 2 3}
set b [lreplace $a 1 1 x]
set c [lreplace $a end end]
list $a $b $c

### lreplace-same-length
set a {1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20}
set b [lreplace $a 5 7 x y z]
list [lrange $a 4 8] [lrange $b 4 8] [llength $b]

### lreplace-in-proc
proc p {l} {list [lreplace $l 0 0 z] [lreplace $l end end] [lreplace $l 1 end-1 y] [lreplace $l end+1 end+1 w]}
p {a b c d}

### lreplace-unquotes
lreplace {{a} {b} {c}} 1 1
