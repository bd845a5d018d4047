The messages for malformed expressions, and how operands are substituted.

### no-args
expr

### empty
expr {}

### blank
expr {  }

### comment-only
expr {# comment}

### comment-at-end
expr {1 + 2 # the sum
}

### comment-between-lines
expr {
    1 +  # one
    2    # two
}

### missing-operand-end
expr {1 +}

### missing-operand-start
expr {* 2}

### missing-operand-middle
expr {1 + * 2}

### missing-operator
expr {1 2}

### missing-operator-after-parenthesis
expr {(1) 2}

### missing-operator-before-parenthesis
expr {1 (2)}

### unbalanced-open
expr {(1 + 2}

### unbalanced-close
expr {1 + 2)}

### empty-parentheses
expr {()}

### empty-parentheses-in-sum
expr {1 + ()}

### bareword
expr {foo}

### bareword-in-sum
expr {1 + foo}

### bareword-long
expr {abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz + 1}

### bareword-boolean
list [expr {true}] [expr {yes}] [expr {off}] [expr {TRUE}] [expr {f}] [expr {tru}]

### bareword-boolean-prefix-ambiguous
expr {o}

### invalid-character
expr {1 @ 2}

### invalid-character-start
expr {#}

### invalid-character-unicode
expr {1 § 2}

### single-equals
expr {1 = 2}

### assignment-like
expr {x = 2}

### single-ampersand-ok-triple-not
expr {1 &&& 2}

### dot-only
expr {.}

### comma-outside-function
expr {1, 2}

### comma-leading-in-function
expr {max(,1)}

### comma-trailing-in-function
expr {max(1,)}

### comma-missing-in-function
expr {max(1 2)}

### function-without-close
expr {sqrt(4}

### function-name-alone
expr {sqrt}

### missing-close-bracket
expr {1 + [set x}

### missing-close-quote
expr {"abc}

### missing-close-brace
expr "{abc"

### missing-close-brace-variable
expr "\${abc"

### dollar-alone
expr {$}

### dollar-space
expr {$ x}

### extra-after-quote
expr {"abc"def}

### extra-after-brace
expr {{abc}def}

### extra-after-variable
set x 1
expr {$x y}

### two-strings
expr {"a" "b"}

### unary-alone
expr {-}

### unary-not-alone
expr {!}

### incomplete-comparison
expr {1 <}

### incomplete-in
expr {1 in}

### incomplete-logical
expr {1 &&}

### operator-word-adjacent
list [expr {"a"eq"a"}] [expr {1in{1}}] [catch {expr {1eq1}} m] $m

### operator-word-as-bareword
expr {eq}

### operator-prefix-word
expr {1 equals 1}

### long-expression-truncated-left
expr {1234567890 + 1234567890 + 1234567890 + 1234567890 + 1234567890 + 1234567890 @ 2}

### long-expression-truncated-right
expr {1 @ 1234567890 + 1234567890 + 1234567890 + 1234567890 + 1234567890 + 1234567890 + 1234567890}

### long-expression-truncated-both
expr {1234567890 + 1234567890 + 1234567890 + 1234567890 @ 1234567890 + 1234567890 + 1234567890 + 1234567890}

### error-multiline
expr {
    1 +
    foo
}

### error-in-proc-trace
proc p {} {
    set x 1
    expr {$x +}
}
p

### error-in-proc-only-when-reached
proc p {} {
    return early
    expr {1 +}
}
p

### several-arguments-concatenated
set x 5
list [expr 1 + 2] [expr $x * 2] [expr {1} + {2}] [expr 1 +2]

### unbraced-double-substitution
set x {$y}
set y 7
expr $x + 1

### unbraced-string-needs-quotes
set s abc
list [catch {expr $s eq "abc"} m] [expr {$s eq "abc"}]

### unbraced-command-injection
set n 0
set x {[incr n]}
list [expr $x] $n

### braced-operand-no-substitution
list [expr {{$x}}] [expr {{[cmd]}}] [expr {{a\nb} eq "a\\nb"}]

### quoted-operand-substitution
set x 5
list [expr {"$x"}] [expr {"a${x}b"}] [expr {"[string repeat $x 2]"}] [expr {"\x41\n" eq "A\n"}]

### variable-forms
set x 5
set a(k) 7
set {odd name} 9
list [expr {$x}] [expr {$a(k)}] [expr {${odd name}}] [expr {$a([string cat k])}] [expr {${x}}] [expr {$::x}]

### variable-array-index-with-spaces
set {a(b c)} 3
expr {$a(b c) + 1}

### variable-missing
expr {$nosuch + 1}

### command-operand
list [expr {[string length abc] * 2}] [expr {[set y 4; expr {$y + 1}]}] [expr {-[string length ab]}]

### command-operand-empty
list [expr {[] eq ""}] [catch {expr {[] + 1}} m] $m

### command-operand-error
expr {1 + [error inside]}

### command-result-text-kept
list [expr {[set x 0x10]}] [expr {[set x " 5"]}] [expr {[set x abc]}]

### single-operand-text
set a 0x10
set b "  12 "
set c 1e3
list [expr {$a}] [expr {$b}] [expr {$c}] [expr {0x10}] [expr {"0x10"}] [expr {{ 7 }}] [expr {01}] [expr {1.50}]

### single-operand-in-parentheses
set a 0x10
list [expr {($a)}] [expr {(0x10)}] [expr {("0x10")}]

### order-of-evaluation
set log {}
proc t {n v} {lappend ::log $n; return $v}
list [expr {[t a 1] + [t b 2] * [t c 3]}] $log

### order-of-evaluation-variables
set x 1
list [expr {$x + [incr x] + $x}] $x

### whitespace-variety
expr "1\t+\n2\v+\f3"

### newlines-inside-braces
expr {
    1
    +
    2
}

### backslash-newline-inside
expr {1 + \
    2}

### result-is-string
list [expr {"hello"}] [expr {"" eq {} ? "empty" : "not"}]

### number-and-word-boundaries
list [catch {expr {1x}} m] $m [catch {expr {0xz}} m] $m [catch {expr {1.e}} m] $m

### in-with-parentheses
expr {("a" in {a b}) && ("c" ni {a b})}

### nested-quotes-and-brackets
expr {"[string cat "a" "b"]" eq "ab"}

### nested-expr
expr {[expr {[expr {1 + 1}] * 3}] - 1}

### constant-folding-error-is-runtime
proc p x {if {$x} {expr {1 / 0}} else {return safe}}
list [p 0] [catch {p 1} m] $m

### semicolon
expr {1; 2}

### close-bracket
expr {1 ]}

### unicode-digits-not-numbers
expr {"\u0663" + 1}

### nul-in-expression
list [catch {expr "1 + \0"} m] [string length $m]

### non-numeric-list-message
set l [list a b c]
expr {$l + 1}

### non-numeric-dict-message
set d [dict create a 1]
expr {$d * 2}

### non-numeric-bytes-message
expr {[binary format c3 {1 2 3}] + 1}

### non-numeric-long-string-message
set s [string repeat abc 30]
expr {$s + 1}

### empty-operand-messages
list [catch {expr {"" + 1}} m] $m [catch {expr {1 - ""}} m] $m [catch {expr {-""}} m] $m [catch {expr {~""}} m] $m [catch {expr {!""}} m] $m

### operand-messages-by-operator
set out {}
foreach op {+ - * / % ** << >> & | ^} {
    catch {expr "\"x\" $op 1"} m
    lappend out $m
    catch {expr "1 $op \"x\""} m
    lappend out $m
}
join $out \n

### operand-messages-double-for-integer-operators
set out {}
foreach op {% << >> & | ^} {
    catch {expr "1.5 $op 1"} m
    lappend out $m
    catch {expr "1 $op 1.5"} m
    lappend out $m
}
join $out \n

### operand-error-codes
set out {}
foreach e {{"x" + 1} {1.5 % 2} {~1.5} {"" + 1} {!"x"} {{a b} + 1} {NaN + 1} {true + 1}} {
    catch {expr $e} m o
    lappend out [dict get $o -errorcode]
}
join $out \n

### syntax-error-codes
set out {}
foreach e {{} {1 +} {1 2} foo {(1} {1)} {nosuch(1)} {1 @ 2} {"a} {[a} {1 ? 2} {max(1,)} {()}} {
    catch {expr $e} m o
    lappend out [dict get $o -errorcode]
}
join $out \n

### a-choice-of-constants-at-the-end-leaves-numbers-as-they-are-written
proc p {v w} {list [expr {!$w ? 0x1F : 1 ? 3 : 4}] [expr {$v > 0 ? 0x1F : $w ? ~$v : {} ? 5 : 6}] [expr {!$w ? 0x1F : (1 ? 3 : 4)}] [expr {!$w ? 0x1F : 5}] [expr {+1 ? 0x1F : $w ? ~$v : {} ? 5 : 6}]}; p 1 0
