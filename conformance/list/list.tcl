Making lists, and how elements are quoted.

### list-none
list

### list-words
list a b c

### list-spaces
list {a b} { c } {}

### list-open-brace
list \{

### list-close-brace
list \}

### list-brace-inside
list a\{b a\}b

### list-balanced-braces
list a{b}c

### list-quote
list \" a\"b

### list-backslash
list \\ a\\ \\n

### list-backslash-newline
list "a\\\nb"

### list-dollar-and-bracket
list {$x} {[y]} {a;b}

### list-close-bracket
list \]  a\]

### list-hash-first
list # a

### list-hash-later
list a # #b

### list-hash-nested
list [list # a] #

### list-hash-first-word
list #abc def

### list-empty-first
list {} a

### list-newline-and-tab
list "a\nb" "c\td"

### list-formfeed-and-vertical-tab
list "a\fb" "c\vd" "e\rf"

### list-nul
string length [list a\0b]

### list-unbalanced-with-space
list "a \{ b" "c \} d"

### list-trailing-backslash-with-space
list "a b\\"

### list-astral
list \U1F600 "\U1F600 x" é

### list-numbers
list 1 -2 0x1F 1.50 1e3

### list-nested
list a [list b [list c [list d {}]]]

### list-round-trip
set odd [list \{ \} "\" \\" {a b} {} # \] \$ "\n" "\{ \\" {x{y} z}]
lmap x [lindex [list $odd] 0] y $odd {string equal $x $y}

### list-expand
list {*}{a {b c} d} {*}{} e

### list-of-list-is-not-flat
llength [list {a b} {c d}]

### list-quote-then-parse-each
set out {}
foreach s {a\ b \{ \} \" \\ \[ \] \$ \; # {}} {lappend out [expr {[lindex [list $s] 0] eq $s}]}
set out
