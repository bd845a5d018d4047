# split, join, concat

### split-default
split "a b\tc\nd\re"

### split-default-keeps-other-space
split "a\vb\u00a0c"

### split-adjacent
split "a  b"

### split-ends
split " a "

### split-empty
split {}

### split-empty-with-chars
split {} ,

### split-chars
split abc {}

### split-chars-astral
llength [split a\U1F600b {}]

### split-chars-spaces
split "a b" {}

### split-char
split a,b,,c ,

### split-several
split {a,b;c.d} {,;.}

### split-separator-at-ends
split ,a, ,

### split-no-separator
split abc ,

### split-only-separators
split ,,, ,

### split-unicode-separator
split a\u00e9b\u00e9c \u00e9

### split-astral-separator
split a\U1F600b\U1F601c \U1F600\U1F601

### split-braces
split "a {b} c"

### split-brace-unbalanced
split "Example with {unbalanced brace"

### split-list-value
split [list a {b c}] { }

### split-number
split 192.168.0.1 .

### split-long
llength [split [string repeat "word " 5000]]

### split-long-lines
lindex [split [string repeat "a somewhat longer line of text that goes on\n" 500] \n] 321

### split-elements-are-strings
lmap x [split 1,2,3 ,] {expr {$x * 2}}

### split-nul
llength [split a\0b\0c \0]

### split-missing
split

### split-many
split a b c

### join-default
join {a b c}

### join-with
join {a b c} ", "

### join-empty-separator
join {a b c} {}

### join-empty
join {} ,

### join-one
join {{a b}} ,

### join-nested
join {1 {2 3} 4 {5 {6 7} 8}}

### join-empty-elements
join {{} {} {}} -

### join-flat-keeps-quotes
join [list a"b c\{d]

### join-numbers
join [list 1 2.5 [expr {10**20}]] +

### join-astral
string length [join {a b} \U1F600]

### join-dict
join [dict create a 1 b 2] /

### join-split
join [split a,b,c ,] ;

### join-long
string length [join [lrepeat 5000 abc] ,]

### join-bad-list
join "a \{"

### join-bad-list-braces
join {{a}b c}

### join-bad-list-quotes
join {"a"b c}

### join-missing
join

### join-many
join a b c

### concat-none
concat

### concat-one
concat a

### concat-several
concat a b {c d e} {f {g h}}

### concat-trims
concat " a b {c   " d "  e} f"

### concat-inner-spaces
concat "a   b   c" { d e f }

### concat-empty-args
concat {} a {} b {}

### concat-only-empty
concat {} { } {}

### concat-newlines
concat "a\n" "\n\tb"

### concat-backslash-space
concat "a\\ " b

### concat-double-backslash
concat "a\\\\ " b

### concat-nbsp
string length [concat \u00a0a b]

### concat-lists
concat [list a b] [list {c d} {}]

### concat-list-and-string
concat [list a {b c}] " d  e "

### concat-hash
concat [list #a] [list #b]

### concat-hash-inside
concat [list x #a] [list y #b]

### concat-hash-of-command
concat [lreverse [list a #b]] [lreverse [list a #b]]

### concat-numbers
concat 1 2 3

### concat-not-lists
concat \{ a

### concat-bytes
concat [binary format H* 6162] c

### concat-does-not-change
set a [list 1 2]; set b [concat $a 3]; lappend b 4; list $a $b
