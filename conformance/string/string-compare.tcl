# string compare and string equal

### compare-less
string compare a b

### compare-greater
string compare b a

### compare-equal
string compare abc abc

### compare-prefix
list [string compare ab abc] [string compare abc ab]

### compare-empty
list [string compare {} a] [string compare a {}] [string compare {} {}]

### compare-case
list [string compare A a] [string compare A _] [string compare a _]

### compare-nocase
list [string compare -nocase ABC abd] [string compare -nocase Z _] [string compare -nocase abc ABC]

### compare-length
list [string compare -length 2 abc abd] [string compare -length 3 abc abd] [string compare -length 0 a b]

### compare-length-negative
string compare -length -1 abc abd

### compare-length-larger
string compare -length 100 abc abd

### compare-length-and-nocase
string compare -length 2 -nocase ABx aby

### compare-nocase-and-length
string compare -nocase -length 2 ABx aby

### compare-abbreviated-options
list [string compare -n A a] [string compare -l 1 ab ac]

### compare-code-points
list [string compare \uFFFF \U10000] [string compare \uE000 \U1F600] [string compare \U1F600 \U1F601]

### compare-nul
list [string compare a\0b a\0c] [string compare a a\0] [string compare \0 {}]

### compare-numbers-as-strings
list [string compare 10 9] [string compare 1 1.0] [string compare 0x10 16]

### compare-lists-as-strings
string compare [list a b] {a  b}

### compare-long
string compare [string repeat a 1000]b [string repeat a 1000]c

### compare-length-astral
string compare -length 1 \U1F600a \U1F600b

### compare-bad-option
string compare -foo a b

### compare-dash
string compare - a b

### compare-empty-option
string compare {} a b

### compare-bad-length
string compare -length x a b

### compare-length-float
string compare -length 1.0 a b

### compare-length-huge
string compare -length 99999999999999999999 a b

### compare-length-without-value
string compare -length 2 a

### compare-twice-length
string compare -length 1 -length 2 a b

### compare-one-arg
string compare a

### compare-option-like-strings
string compare -nocase -length

### compare-sign-only
expr {[string compare a z] == -1 && [string compare z a] == 1}

### equal-yes
string equal abc abc

### equal-no
string equal abc abd

### equal-nocase
list [string equal -nocase AbC aBc] [string equal -nocase abc abd]

### equal-length
list [string equal -length 2 abc abd] [string equal -length 3 abc abd]

### equal-nocase-sharp-s
list [string equal -nocase \u00df \u1e9e] [string equal -nocase \u00df SS]

### equal-nocase-dotted-i
list [string equal -nocase \u0130 i] [string equal -nocase \u0131 I]

### equal-nocase-long-s
string equal -nocase \u017f s

### equal-nocase-sigma
list [string equal -nocase \u03a3 \u03c3] [string equal -nocase \u03c2 \u03c3] [string equal -nocase \u03a3 \u03c2]

### equal-nocase-digraph
list [string equal -nocase \u01c5 \u01c4] [string equal -nocase \u01c5 \u01c6]

### equal-nocase-kelvin
string equal -nocase \u212a k

### equal-nocase-size-changes
string equal -nocase \u023a \u2c65

### equal-nocase-deseret
string equal -nocase \U10400 \U10428

### equal-int-and-string
list [string equal 5 [expr {2+3}]] [string equal 5.0 [expr {2.5*2}]] [string equal 05 5]

### equal-list-and-string
list [string equal [list a b] "a b"] [string equal [list a {b c}] "a {b c}"]

### equal-bytes-and-string
string equal [binary format H* e9] \u00e9

### equal-bad-option
string equal -foo a b

### equal-one-arg
string equal a

### equal-many-args
string equal a b c d e f
