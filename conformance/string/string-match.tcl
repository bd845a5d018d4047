# string match

### match-star
list [string match * {}] [string match * abc] [string match a* abc] [string match *c abc] [string match *b* abc]

### match-question
list [string match ? a] [string match ? {}] [string match ?? a] [string match a?c abc]

### match-literal
list [string match abc abc] [string match abc abcd] [string match {} {}] [string match {} a]

### match-set
list [string match {[abc]} b] [string match {[abc]} d] [string match {[a-c]} b] [string match {[a-c]x} bx]

### match-set-reversed-range
string match {[z-a]} m

### match-set-caret
list [string match {[^a]} b] [string match {[^a]} ^]

### match-set-dash-last
list [string match {[a-]} -] [string match {[a-]} \]]

### match-set-dash-first
string match {[-a]} -

### match-set-double-range
list [string match {[a-c-e]} d] [string match {[a-c-e]} -]

### match-set-empty
list [string match {[]} x] [string match {[]a]} a] [string match {[]a]} {]a]}]

### match-set-unclosed
list [string match {[a} a] [string match {[a} b] [string match {[a-} a] [string match {[a-b-} a] [string match {[} {[}]

### match-set-backslash
list [string match {[\]]} {\]}] [string match {[a\]} \\] [string match {[a\]} a]

### match-escape
list [string match {\*} *] [string match {\*} a] [string match {\\} \\] [string match {\a} a] [string match {a\?b} a?b]

### match-trailing-backslash
list [string match \\ \\] [string match a\\ a] [string match a\\ a\\]

### match-star-escape
list [string match {*\**} a*b] [string match {*\**} ab]

### match-backtracking
list [string match *a*a*b aab] [string match *ab*ab abab] [string match *ab*ab aab] [string match {*ab[cd]*e} xabdabcze]

### match-many-stars
string match *a*a*a*b [string repeat a 60]

### match-star-before-set
list [string match {*[0-9]} abc5] [string match {*[0-9]*} a5c] [string match {*[0-9]} abc]

### match-nocase
list [string match -nocase ABC abc] [string match -nocase {[a-c]*} BCD] [string match -nocase {[A-z]} _] [string match {[A-z]} _]

### match-nocase-unicode
list [string match -nocase \u00c9* \u00e9a] [string match -nocase \u00df \u1e9e] [string match -nocase \u0130 i]

### match-astral
list [string match ? \U1F600] [string match ?? \U1F600] [string match a*b a\U1F600b]

### match-astral-range
list [string match "\[\U1F600-\U1F610\]" \U1F605] [string match "\[\U1F600-\U1F610\]" a]

### match-newline
list [string match a*b "a\nb"] [string match a?b "a\nb"]

### match-nul
list [string match a*b a\0b] [string match a?b a\0b]

### match-number
list [string match 1* 123] [string match *.5 [expr {1.5}]]

### match-list
string match {a {b*}} [list a {b c}]

### match-list-value
string match {*b c*} [list a {b c} d]

### match-abbreviated-option
string match -n A a

### match-bad-option
string match -foo a b

### match-dash
string match - a b

### match-missing
string match a

### match-many
string match -nocase a b c

### match-short-strings-in-a-procedure
proc p {} {set out {}; foreach {pattern text} [list a*b*c axbbc {[a-c]?} bz {[c-a]*} b {[a} a {[a-} a \\ \\ \\* * \\*x *x *\[\]\]* a ** {} ? {} ?\u00e9 a\u00e9 *x?z* axyzb] {lappend out [string match $pattern $text]}; set out}
p

### match-of-switch-in-a-procedure
proc p v {switch -glob $v {a* {list 1} {[0-9]*} {list 2} ?? - ??? {list 3} {\**} {list 4} default {list 5}}}
lmap v [list abc 12 xy xyz *abcd xyzw {} \u00e9\u00e9] {p $v}
