### numbers
list [expr {1 < 2}] [expr {2 <= 2}] [expr {3 > 4}] [expr {3 >= 3}] [expr {1 == 1.0}] [expr {1 != 2}]

### numeric-strings
list [expr {"10" == "10.0"}] [expr {"0x10" == 16}] [expr {" 5 " == 5}] [expr {"1e1" == 10}] [expr {"010" == 10}] [expr {"010" == 8}] [expr {"1_000" == 1000}]

### strings
list [expr {"abc" == "abc"}] [expr {"abc" < "abd"}] [expr {"abc" < "ab"}] [expr {"" < "a"}] [expr {"B" < "a"}] [expr {"a10" < "a9"}]

### number-against-string
list [expr {1 < "a"}] [expr {10 < "9a"}] [expr {"abc" == 0}] [expr {"" == 0}] [expr {"" < 0}] [expr {5 == "five"}]

### eq-and-ne
list [expr {"10" eq "10.0"}] [expr {1 eq 1}] [expr {0x10 eq 16}] [expr {"a" ne "A"}] [expr {"" eq ""}] [expr {1.0 eq 1}] [expr {1.50 eq "1.50"}]

### string-operators
list [expr {"a" lt "b"}] [expr {"b" le "b"}] [expr {"b" gt "a"}] [expr {"a" ge "b"}] [expr {10 lt 9}] [expr {"10" lt "9"}] [expr {"a" lt ""}]

### string-operators-literal-numbers-keep-text
list [expr {0x10 eq "0x10"}] [expr {1e0 eq "1e0"}] [expr {1_0 eq "1_0"}] [expr {010 eq "010"}] [expr {true eq "true"}]

### computed-values-are-canonical
list [expr {(0x10 + 0) eq "16"}] [expr {(1e1 + 0) eq "10.0"}] [expr {-0x1 eq "-1"}]

### unicode-comparison
list [expr {"\u00e9" eq "\u00e9"}] [expr {"\U1f600" gt "\uffff"}] [expr {"\uff5e" lt "\U10000"}] [expr {"\ud7ff" lt "\ue000"}]

### in-and-ni
list [expr {"b" in {a b c}}] [expr {"z" in {a b c}}] [expr {"z" ni {a b c}}] [expr {"" in {}}] [expr {"" in {{}}}] [expr {1 in {1.0 01}}] [expr {"a b" in {{a b}}}]

### in-malformed-list
expr {"a" in "x \{"}

### in-variable-list
set l {x y z}
list [expr {"y" in $l}] [expr {"y" ni $l}] [expr {[string tolower Z] in $l}]

### in-is-string-comparison
list [expr {10 in {0xA}}] [expr {"0xA" in {0xA}}] [expr {1.0 in {1}}]

### boolean-words-compare-as-strings
list [expr {true == 1}] [expr {"yes" == "true"}] [expr {true == true}] [expr {"on" < "yes"}]

### chained-comparisons
list [expr {1 < 2 < 3}] [expr {3 > 2 > 1}] [expr {1 == 1 == 1}] [expr {2 == 2 == 2}]

### infinity-and-big
list [expr {Inf > 10 ** 400}] [expr {-Inf < -(10 ** 400)}] [expr {1e308 < 10 ** 309}]

### big-against-double-precision
list [expr {9007199254740993 == 9007199254740992.0}] [expr {9007199254740993 > 9007199254740992.0}] [expr {9223372036854775807 == 9223372036854775808.0}] [expr {2 ** 64 == 18446744073709551616.0}]

### doubles
list [expr {0.1 + 0.2 == 0.3}] [expr {1e-320 > 0}] [expr {0.0 == -0.0}] [expr {1.0 < 1.0000000000000002}]

### logical-and-or
list [expr {1 && 1}] [expr {1 && 0}] [expr {0 || 1}] [expr {0 || 0}] [expr {5 && 3}] [expr {0.0 || 0.1}] [expr {"yes" && "on"}]

### logical-laziness
set n 0
list [expr {0 && [incr n]}] [expr {1 || [incr n]}] [expr {1 && [incr n]}] [expr {0 || [incr n]}] $n

### logical-lazy-errors
list [expr {0 && (1 / 0)}] [expr {1 || [error never]}] [expr {1 ? 2 : [error never]}] [expr {0 ? $nosuch : 3}]

### logical-operand-not-boolean
expr {"abc" && 1}

### logical-right-operand-not-boolean
expr {1 && "abc"}

### logical-or-operand-not-boolean
expr {0 || "abc"}

### logical-result-is-0-or-1
list [expr {5 || 0}] [expr {"true" || 0}] [expr {2 && 3}] [expr {!7}]

### logical-empty-operand
expr {{} || 1}

### ternary
list [expr {1 ? "a" : "b"}] [expr {0 ? "a" : "b"}] [expr {1 ? 0x10 : 2}] [expr {"no" ? 1 : 2}]

### ternary-nested
lmap x {-5 0 5} {expr {$x < 0 ? "neg" : $x == 0 ? "zero" : "pos"}}

### ternary-laziness
set n 0
list [expr {1 ? 5 : [incr n]}] [expr {0 ? [incr n] : 6}] $n

### ternary-condition-not-boolean
expr {"x" ? 1 : 2}

### ternary-parenthesized
expr {(1 ? 0 : 1) ? 2 : (0 ? 3 : 4)}

### ternary-missing-colon
expr {1 ? 2}

### ternary-missing-else
expr {1 ? 2 :}

### ternary-colon-without-question
expr {1 : 2}

### result-of-comparison-is-integer
expr {("a" eq "a") + ("b" eq "b")}

### list-operand
list [expr {[list a b] eq "a b"}] [expr {{a b} == "a b"}]
