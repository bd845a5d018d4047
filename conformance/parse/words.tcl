### empty-script
set r [eval {}]
string length $r

### blank-and-separators
eval " \t;;\n ; \n"
set x [eval {;set y 3;;}]

### semicolon-separates
set a 1; set b 2 ;set c 3
list $a $b $c

### semicolon-in-braces-and-quotes
list {a;b} "c;d" e\;f

### newline-in-braces
list {a
b}

### newline-in-quotes
list "a
b"

### tabs-and-form-feeds-between-words
eval "list\ta\vb\fc\rd"

### words-with-quotes-inside
list a"b" c"d e

### words-with-braces-inside
list a{b c} x}y z{

### quoted-word-joined-text
catch {list "a"b} m
set m

### braced-word-joined-text
catch {list {a}b} m
set m

### extra-after-quote-error
list "abc"def

### extra-after-brace-error
list {abc}def

### extra-after-brace-bracket
list {abc}[list x]

### extra-after-quote-semicolon-ok
set x "abc";set y {def};list $x $y

### missing-close-quote
set x "abc

### missing-close-brace
set x {abc

### missing-close-brace-nested
set x {a {b} {c
set y 1

### missing-close-brace-comment-hint
catch {eval "proc p {} \{\n# a stray \{ brace\nset x 1\n\}"} m o
set m

### missing-close-bracket
set x [list a

### missing-close-bracket-in-quotes
set x "a [list b"

### close-bracket-alone
set x ]

### close-brace-alone
set x }

### close-bracket-ends-outer
set x [string cat a] ]

### error-in-first-word
"abc

### error-in-later-command-runs-earlier
set log {}
catch {
    lappend log first
    set x {a}b
    lappend log never
} m
list $log $m

### braces-nested
list {a {b {c} d} e}

### braces-escaped
list {a \{ b} {a \} b} {\\}

### braces-backslash-kept
list {\n\t\x41\u0041 \\ \$} {$x [y]}

### braces-backslash-newline
list {a\
    b} {a\
b}

### braces-double-backslash-newline
string length {a\\
b}

### quotes-substitute
set x 5
list "x=$x [string cat y] \t|" "\"" "\{ \}"

### quotes-nested-brackets-with-quotes
list "a [string cat "b c" {d "e}] f"

### quotes-with-unbalanced-braces
list "{ a" "b }"

### quote-in-the-middle
list a"b

### empty-words
list "" {} [list] ${}

### empty-words-with-variable
set {} empty-name
list "" {} [list] ${}

### command-substitution-empty
list [] x[]y

### command-substitution-several-commands
list [set a 1; set b 2] [set c 3
set d 4]

### command-substitution-joined
set x b
list a[string cat $x]c[string cat d]e

### command-substitution-with-comment
list [
    # comment ] with bracket
    string cat ok
]

### command-substitution-ends-with-semicolon
list [set a 5;]

### command-substitution-brackets-in-braces
list [string cat {]} "\]"]

### command-substitution-nested-deep
list [string cat [string cat [string cat [string cat deep]]]]

### comment-basic
# set x 1
set y 2

### comment-after-semicolon
set x 1 ;# comment [error never] {
set x

### comment-not-at-command-start
list a # b

### comment-continued-with-backslash
# comment \
set x never
set y 2

### comment-double-backslash-not-continued
# comment \\
set x 5

### comment-with-unbalanced-brace-in-body
proc p {} {
    # balanced {} braces only
    return ok
}
p

### comment-with-quote-and-bracket
# "unclosed [bracket
set x fine

### comment-hash-in-word
list a#b #c {#d}

### comment-as-first-word-of-substitution
set r [# nothing
]
string length $r

### comment-expanded-word
catch {{*}{# not a comment}} m
set m

### expansion-basic
list {*}{a b c} d {*}{e {f g}}

### expansion-empty
list a {*}{} b {*}"" {*}[list]

### expansion-variable-and-command
set l {1 {2 3}}
list {*}$l {*}[list x y] {*}"p q"

### expansion-command-word
{*}{string length} abcd
{*}[list list a] b

### expansion-all-empty-command
set r before
set r [{*}{}]
string length $r

### expansion-not-at-word-start
list a{*}b {*} x{*}

### expansion-followed-by-space
list {*} {a b}

### expansion-malformed-list
list {*}"a \{b"

### expansion-malformed-trace
proc p {} {
    set l "a \{"
    list x {*}$l
}
p

### expansion-quoted-not-expansion
list "{*}" \{*\}{a b}

### expansion-with-braces-other
list {* } {**} {*}a

### expansion-newlines
list {*}{
    a
    b
}

### expansion-duplicates-evaluated-once
set n 0
list {*}[incr n; list a b] {*}[incr n; list c] $n

### expansion-many
llength [list {*}[lrepeat 5000 x]]

### expansion-double
list {*}{*}{a b}

### expansion-in-quotes-substitution
list "[list {*}{a b}]"

### continuation-backslash-newline
list a \
    b \
    c

### continuation-joins-words
list a\
b

### continuation-in-quotes
list "a \
     b"

### continuation-backslash-space-newline
catch {list a \ 
b} m
set m

### continuation-at-end
list a b \

### backslash-at-end
eval "list a \\"

### crlf-lines
eval "set a 1\r\nset b 2\r\nset c \$a"

### null-character
string length [eval "list a\0b"]

### unicode-whitespace-is-not-separator
llength [eval "list a\u00a0b\u2003c"]

### unicode-in-source
list é 中文 😀 [string length "é中😀"]

### byte-order-mark-in-script
catch {eval "\ufeffset x 1"} m
set m

### long-line
llength [eval "list [string repeat {a } 20000]"]

### many-commands
set s {}
for {set i 0} {$i < 2000} {incr i} {append s "incr total $i\n"}
eval $s

### deep-brace-nesting
string length [set x [string repeat \{ 500][string repeat \} 500]]

### deep-bracket-nesting
set s x
for {set i 0} {$i < 100} {incr i} {set s "\[string cat $s\]"}
list [catch {eval "set r $s"} m]

### deep-bracket-nesting-value
set s ok
for {set i 0} {$i < 100} {incr i} {set s "\[string cat $s\]"}
eval "set r $s"

### command-name-forms
proc {a b} {} {return spaced}
set cmd list
list [{a b}] ["a b"] [$cmd x] [l[string cat ist] y] [\x6cist z]

### command-name-with-newline-in-error
catch {"a
b"} m
set m

### words-are-not-rescanned
set x {[error never] $y}
list $x "$x"

### dollar-in-middle-and-end
list a$ $ "$" "$ x" a$,b

### braces-then-newline-then-more
set a {
  x
}
string length $a

### parse-error-line-in-errorinfo
catch {eval "set a 1\nset b 2\nset c {x}y\nset d 4"} m o
list $m [dict get $o -errorline] [dict get $o -errorinfo]

### parse-error-missing-brace-errorinfo
catch {eval "set a 1\nset b \{x\ny"} m o
list $m [dict get $o -errorinfo]

### parse-error-missing-quote-errorinfo
catch {eval "set a 1\nset b \"x\ny"} m o
list $m [dict get $o -errorinfo]

### parse-error-missing-bracket-errorinfo
catch {eval "set a 1\nset b \[x\ny"} m o
list $m [dict get $o -errorinfo]

### parse-error-in-nested-bracket-errorinfo
catch {eval "set a 1\nset b \[list {x}y\]"} m o
list $m [dict get $o -errorinfo]

### parse-error-codes
set out {}
foreach s [list "set a \{" "set a \"" "set a \[" "set a {b}c" "set a \"b\"c" "set a \$\{b" "set a \$b(c"] {
    catch {eval $s} m o
    lappend out $m [dict get $o -errorcode]
}
join $out \n
