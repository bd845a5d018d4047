# string map

### map-empty
string map {} abc

### map-single
string map {a b} banana

### map-order
string map {abc 1 ab 2 a 3 1 0} 1abcaababcabababc

### map-masked-key
string map {1 0 ab 2 a 3 abc 1} 1abcaababcabababc

### map-no-rescan
string map {a b b a} abab

### map-empty-key
string map {{} x a b} banana

### map-only-empty-key
string map {{} x} banana

### map-remove
string map {a {}} banana

### map-grow
string map {a aaa} banana

### map-multi-char
string map {ab X bc Y} abcbcab

### map-same-key-twice
string map {a 1 a 2} aa

### map-html
string map {& &amp; < &lt; > &gt; \" &quot;} {<a href="x">&</a>}

### map-special-replacement
string map {a $& b \\1 c $1} abc

### map-regexp-chars
string map {. DOT * STAR [ OPEN} a.b*c\[d

### map-nocase
string map -nocase {abc X} abcABCaBc

### map-nocase-keys
string map -nocase {ABC X d y} abcDd

### map-nocase-keeps-rest
string map -nocase {b X} aBAb

### map-nocase-unicode
string map -nocase {\u00e9 E} \u00c9\u00e9

### map-nocase-dotted-i
string map -nocase "i y" iI\u0130\u0131

### map-abbreviated-option
string map -n {A b} a

### map-astral-key
string map "\U1F600 smile" a\U1F600b

### map-astral-value
string length [string map "a \U1F600" banana]

### map-nul
string length [string map {\0 xx} a\0b]

### map-dict
string map [dict create a 1 b 2] abc

### map-list-with-numbers
string map [list 1 one 2 two] 1212

### map-number
expr {[string map {1 2} 111] + 0}

### map-list-value
string map {b x} [list a {b c} b]

### map-many-pairs
set m {}; for {set i 0} {$i < 500} {incr i} {lappend m key$i- v$i,}; string map $m key1-key499-key50-key

### map-many-same-start
string map {aa 1 ab 2 ac 3 ad 4 ae 5 af 6 ag 7 ah 8 ai 9 aaa 0 a x} aaabacadaeafagahaia

### map-changed-map
set m {a 1}; set r [string map $m ab]; lappend m b 2; list $r [string map $m ab]

### map-long
string length [string map {a bb} [string repeat xay 5000]]

### map-char-classes
string map {" " _ \t _ \n _} "a b\tc\nd"

### map-odd
string map {a} x

### map-odd-empty-string
string map {a b c} {}

### map-bad-list
string map "a \{" x

### map-bad-option
string map -foo {a b} x

### map-dash
string map - {a b} x

### map-missing
string map {a b}

### map-many
string map -nocase {a b} c d
