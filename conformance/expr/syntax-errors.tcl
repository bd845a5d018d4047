What is said about expressions that are none.

### comma-as-operand
expr {, <}

### comma-outside
expr {(1,2)}

### colon-needs-its-operand-first
expr {1 :}

### colon-nested-partial
expr {"a" : "1" = 3}

### close-first
expr {)}

### close-as-operand
expr {1 + )}

### open-only
expr {(}

### open-far-from-the-end
expr {( 12345678901234567890 in {}}

### bareword-after-operand
expr {1 + 2 foo bar}

### boolean-after-operand
expr {1 true}

### function-after-operand
expr {1 f(1)}

### operator-glued-to-digits
list [expr {1eq1}] [expr {1 eq1}] [expr {1in{1 2}}] [expr {1.0eq 1}]

### number-then-word
expr {1.5e}

### number-joined-to-word
expr {Infx}

### special-number-called
expr {inf(1)}

### function-missing-first-argument
expr {a(,1)}

### function-two-operands
expr {a(1 2)}

### name-with-colons
expr {a::b}

### function-with-colons
expr {::a(1)}

### bad-binary
expr {0b1012}

### bad-octal-short
expr {0o}

### letter-not-ascii
expr {é + 1}

### excerpt-counts-bytes
expr {<< && [ é max(1,2) "1" foo(1)}

### comment-at-the-end-of-long-text
expr {# % == 12345678901234567890}

### parse-error-inside-brackets
expr {[list {a}b]}

### unclosed-brace-long
set e "{ le .5 @ 12345 1e3 1_000"
expr $e

### folded-in-branch-taken
set a 1
expr {$a ? 1/0 : 2}

### folded-in-branch-not-taken
set a 0
expr {$a ? 1/0 : 2}

### folded-needs-constants
expr {"" ? $y : no}

### folded-whole
expr {1 && "abc"}

### folded-function-argument
expr {max(1/0, 2)}

### not-folded-when-computed
set e {1/0}
expr $e

### double-as-written
expr {~.5}

### double-as-written-computed
set e {1e3 >> 1}
expr $e

### condition-negated
set l abc
if {!$l} {}

### value-negated
set l abc
expr {!$l}

### list-as-boolean
set l {a b}
expr {$l && 1}

### parenthesized-constant
list [expr {(0x10)}] [expr {((010))}] [expr {(0x10) + 0}] [expr {("0x10") eq 16}]

### parenthesized-constant-computed
set e {(0x10)}
expr $e

### not-a-number-in-conditions
list [catch {if {NaN} {}} m] $m [catch {set x NaN; expr {$x || 0}} m] $m [catch {while $x {}} m] $m

### underscore-1
expr {_}

### underscore-2
expr {_a}

### underscore-3
expr {a_b}

### underscore-4
expr {_a(1)}

### underscore-5
expr {1 + _}

### underscore-6
expr {_::a(1)}

### underscore-7
expr {a::b(1)}

### underscore-8
expr {a:b}

### underscore-9
expr {::a(1)}

### underscore-10
expr {é}

### underscore-11
expr {1é}

### underscore-12
expr {aé}

### underscore-13
expr {1a}

### underscore-14
expr {1.5a}

### underscore-15
expr {0x1z}

### underscore-16
expr {a.b}

### underscore-17
expr {a-b}

### underscore-18
expr {\x41}

### underscore-19
expr {'a'}

### underscore-20
expr {1;2}

### underscore-21
expr {1`2}

### underscore-22
expr {#}

### underscore-23
expr {. + 1}

### underscore-24
expr {1..2}

### underscore-25
expr {x1(}
