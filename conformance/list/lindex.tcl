### lindex-first
lindex {a b c} 0

### lindex-last
lindex {a b c} 2

### lindex-past-end
lindex {a b c} 3

### lindex-negative
lindex {a b c} -1

### lindex-far
lindex {a b c} 99999999999999999999

### lindex-far-negative
lindex {a b c} -99999999999999999999

### lindex-no-index
lindex {a  b c}

### lindex-empty-index-list
lindex {a  b c} {}

### lindex-no-index-bad-list
lindex "a \{"

### lindex-end
lindex {a b c} end

### lindex-end-minus
lindex {a b c} end-1

### lindex-end-plus
lindex {a b c} end+1

### lindex-end-minus-far
lindex {a b c} end-99999999999999999999999

### lindex-end-plus-negative
lindex {a b c} end+-1

### lindex-end-minus-negative
lindex {a b c} end--1

### lindex-sum
lindex {a b c} 1+1

### lindex-difference
lindex {a b c} 3-1

### lindex-sum-signs
lindex {a b c d} 1-+1

### lindex-negative-start-sum
lindex {a b c} -1+2

### lindex-plus-sign
lindex {a b c} +1

### lindex-hex
lindex {a b c} 0x1

### lindex-binary-and-octal
list [lindex {a b c} 0b10] [lindex {a b c} 0o1] [lindex {a b c} 0d1]

### lindex-leading-zero
lindex {a b c d e f g h i j k} 010

### lindex-underscore
lindex {a b c d e f g h i j k} 1_0

### lindex-spaces-around
lindex {a b c} " 1 "

### lindex-space-before-end
lindex {a b c} " end"

### lindex-space-after-end
lindex {a b c} "end "

### lindex-space-inside-is-a-path
lindex {a {b c}} "1 0"

### lindex-bad-word
lindex {a b c} foo

### lindex-bad-empty-second
lindex {a b c} {} {}

### lindex-bad-double
lindex {a b c} 1.0

### lindex-bad-exponent
lindex {a b c} 1e0

### lindex-bad-end-dash
lindex {a b c} end-

### lindex-bad-end-prefix
lindex {a b c} en

### lindex-bad-end-case
lindex {a b c} END

### lindex-bad-two-operators
lindex {a b c} end-1+1

### lindex-bad-brace
lindex {a b c} "\{"

### lindex-bad-nbsp
lindex {a b c} \u00a01

### lindex-bad-list
lindex "a \{" 0

### lindex-bad-list-before-bad-index
lindex "a \{" foo

### lindex-two-indices
lindex {{a b} {c d}} 1 0

### lindex-index-list
lindex {{a b} {c d}} {1 0}

### lindex-index-list-of-one
lindex {a b} {{1}}

### lindex-three-indices
lindex {{{a b} {c d}} {{e f} {g h}}} 1 1 0

### lindex-path-with-end
lindex {{a b} {c d}} end end

### lindex-path-leaves-list
lindex {a b} 5 0

### lindex-path-leaves-list-then-bad
lindex {a b} 5 x

### lindex-path-list-leaves-list-then-bad
lindex {a b} {5 0 x}

### lindex-path-into-word
lindex {a b} 1 0 0 0

### lindex-path-bad-sublist
lindex [list a "b \{"] 1 0

### lindex-list-then-index
lindex {{a b}} {0 1} 0

### lindex-no-args
lindex

### lindex-computed-index
set i 1
lindex {a b c d} $i+2

### lindex-element-with-braces
lindex {a {b {c d}} e} 1

### lindex-element-with-backslashes
lindex {a\tb c\x41d \u00e9} 1

### lindex-quoted-element
lindex {"a b" c} 0

### lindex-substitution-is-not-done
lindex {$x [y] \$z} 1

### lindex-astral
lindex "a \U1F600 b" 1

### lindex-of-int
lindex 42 0

### lindex-of-string-with-spaces
lindex "  a   b  " 1

### lindex-of-dict
lindex [dict create a 1 b 2] 3

### lindex-same-list-many-ways
set l {a b c}
lmap i {0 1 2 3 -1 end end-1 1+1} {lindex $l $i}

### lindex-keeps-number-text
lindex {0x10 010 1.50 1e2} 0

### lindex-in-expr
expr {[lindex {1 2 3} 1] + [lindex {0x10 5} 0]}

### lindex-in-proc
proc at {l args} {lindex $l {*}$args}
list [at {{a b} c} 0] [at {{a b} c} 0 1] [at {{a b} c}] [at {{a b} c} {0 0}]

### lindex-constant-in-proc
proc p {l} {list [lindex $l 0] [lindex $l end] [lindex $l end-1] [lindex $l 5] [lindex $l -1]}
list [p {a b c}] [p {}] [p x]

### lindex-bad-in-proc
proc p {l i} {lindex $l $i}
p {a b} foo

### lindex-no-integer-between-blanks
lmap i {{0b12 } { 0o8} { 0xg } {0b } { 0b1 } { 0o1} {0x1 } { 0d1 } {09 }} {catch {lindex {a b c} $i} m; set m}
