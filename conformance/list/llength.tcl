### llength-empty
llength {}

### llength-spaces
llength "  \t\n "

### llength-words
llength {a {b c} "d e" f\ g}

### llength-no-args
llength

### llength-two-args
llength a b

### llength-open-brace
llength "a \{b"

### llength-open-quote
llength "a \"b"

### llength-junk-after-brace
llength "{a}b c"

### llength-junk-after-quote
llength "\"a\"b c"

### llength-junk-long
llength "{a}bcdefghijklmnopqrstuvwxyz0123456789"

### llength-close-brace-alone
llength "a \} b"

### llength-backslash-space
llength {a\ b c}

### llength-backslash-newline
llength "a\\\nb"

### llength-comment-is-no-comment
llength {# a b}

### llength-semicolon
llength {a;b ; c}

### llength-nbsp-is-no-space
llength a\u00a0b

### llength-of-int
llength 17

### llength-of-computed-double
llength [expr {1.5 + 2}]

### llength-of-dict
llength [dict create a 1 b 2]

### llength-of-big-string
llength [string repeat "a b " 5000]

### llength-of-nested
llength {{a b {c d}} {}}
