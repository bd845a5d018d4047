### switch-exact-default-mode
switch a {a {set r 1} b {set r 2} default {set r 3}}

### switch-inline-form
switch b a {set r 1} b {set r 2} default {set r 3}

### switch-no-match
switch z {a {set r 1} b {set r 2}}

### switch-no-match-keeps-nothing
set r old
list [switch z a {set r 1}] $r

### switch-default
switch z {a {set r 1} default {set r dflt}}

### switch-default-only-last
switch z {default {set r first} z {set r second}}

### switch-default-not-last-matches-literal
switch default {default {set r literal} z {set r z}}

### switch-fallthrough
set out {}
foreach x {a b c d} {lappend out [switch $x {a - b - c {string cat abc $x} default {string cat other}}]}
set out

### switch-fallthrough-to-default
switch a {a - default {set r d}}

### switch-fallthrough-last
switch a {a - b -}

### switch-fallthrough-last-default
switch z {a - default -}

### switch-fallthrough-last-inline
switch a a -

### switch-glob
set out {}
foreach x {apple banana cherry a?c abc} {lappend out [switch -glob $x {a?c {set _ q} a* {set _ a} *an* {set _ an} default {set _ none}}]}
set out

### switch-glob-braces-and-classes
set out {}
foreach x {a5 ab a- {a]}} {lappend out [switch -glob -- $x {{a[0-9]} {set _ digit} {a[a-z]} {set _ letter} {a\]} {set _ bracket} default {set _ none}}]}
set out

### switch-regexp
switch -regexp foobar {^a {set r a} o+b {set r b} default {set r c}}

### switch-regexp-matchvar
switch -regexp -matchvar m -- foo42bar {{(\d)(\d)} {set m}}

### switch-regexp-indexvar
switch -regexp -indexvar i -matchvar m -- foo42bar {{(\d)(\d)} {list $m $i}}

### switch-regexp-matchvar-default
set m before
switch -regexp -matchvar m -indexvar i -- abc {x {set r x} default {list $m $i}}

### switch-regexp-matchvar-no-match
set m before
switch -regexp -matchvar m -- abc {x {set r x}}
set m

### switch-regexp-optional-subexpression
switch -regexp -matchvar m -indexvar i -- ac {a(b)?c {list $m $i}}

### switch-nocase-exact
switch -nocase ABC {abc {set r yes} default {set r no}}

### switch-nocase-glob
switch -nocase -glob -- ABC {a* {set r yes} default {set r no}}

### switch-nocase-regexp
switch -nocase -regexp -- ABC {^b {set r b} b {set r yes}}

### switch-nocase-unicode
switch -nocase "\u00c9" "\u00e9" {set r yes} default {set r no}

### switch-matchvar-needs-regexp
switch -matchvar m abc {abc {set r 1}}

### switch-indexvar-needs-regexp
switch -glob -indexvar m abc {abc {set r 1}}

### switch-matchvar-missing-value
switch -regexp -matchvar

### switch-matchvar-missing-value-before-rest
switch -regexp -matchvar m

### switch-two-modes
switch -glob -exact a {a {set r 1}}

### switch-two-modes-same
switch -regexp -regexp a {a {set r 1}}

### switch-bad-option
switch -nosuch a {a {set r 1}}

### switch-option-abbreviation
switch -gl -- abc {a* {set r 1}}

### switch-option-ambiguous
switch -e a {a {set r 1}}

### switch-ends-options
switch -- -glob {-glob {set r dash} default {set r other}}

### switch-string-begins-with-dash
set s -x
switch $s {-x {set r 1} default {set r 2}}

### switch-string-begins-with-dash-inline
set s -glob
switch $s a {set r 1} default {set r 2}

### switch-no-args
switch

### switch-one-arg
switch a

### switch-only-option
switch -exact

### switch-string-only-after-options
switch -exact -- a

### switch-odd-inline
switch a b c d

### switch-odd-list
switch a {a 1 b}

### switch-empty-list
switch a {}

### switch-odd-list-comment-hint
switch a {
    # a comment
    a {set r 1}
}

### switch-even-comment-becomes-patterns
switch a {
    # comment here now
    a {set r 1}
}

### switch-bad-list
switch a "a \{"

### switch-bad-list-unquoted
switch a {a {set r 1}x}

### switch-empty-string
switch "" {"" {set r empty} default {set r other}}

### switch-string-not-number
switch 1.0 {1 {set r one} 1.0 {set r one-point} default {set r none}}

### switch-hex-not-number
switch 0x10 {16 {set r sixteen} 0x10 {set r hex}}

### switch-first-match-wins
switch -glob aa {a* {set r 1} aa {set r 2}}

### switch-result-empty-body
list [switch a {a {}}]

### switch-pattern-not-substituted
set p a
switch a {$p {set r substituted} a {set r literal}}

### switch-pattern-substituted-inline
set p a
switch a $p {set r substituted} default {set r none}

### switch-body-substituted-inline
set v 5
switch a a "set r $v"

### switch-break-in-body
set out {}
foreach x {1 2 3} {switch $x {2 {break} default {lappend out $x}}}
set out

### switch-return-in-body
proc p x {switch $x {a {return A} b {return B}}; return none}
list [p a] [p b] [p c]

### switch-nested
set x a
set y 2
switch $x {
    a {
        switch $y {
            1 {set r a1}
            2 {set r a2}
        }
    }
    b {set r b}
}

### switch-many-arms
proc p x {
    switch -exact -- $x {
        zero {return 0} one {return 1} two {return 2} three {return 3} four {return 4}
        five {return 5} six {return 6} seven {return 7} eight {return 8} nine {return 9}
        default {return -1}
    }
}
lmap x {zero nine five ten {} two} {p $x}

### switch-duplicate-arms
switch a {a {set r 1} a {set r 2}}

### switch-error-trace-in-proc
proc p {} {
    switch b {
        a {set r 1}
        b {
            set x 1
            error "in b"
        }
    }
}
p

### switch-error-trace-global
switch b {
    a {set r 1}
    b {
        set x 1
        error "in b"
    }
}

### switch-error-trace-default-arm
set s switch
$s z {
    a {set r 1}
    default {
        error "in default"
    }
}

### switch-error-trace-long-pattern
set s switch
$s [string repeat x 80] [string repeat x 80] {error long}

### switch-error-trace-glob
set s switch
$s -glob abc {a* {error globbed}}

### switch-bad-regexp
switch -regexp abc {a( {set r 1}}

### switch-bad-regexp-not-reached
switch -regexp abc {abc {set r 1} a( {set r 2}}

### switch-matchvar-array-error
set m(1) x
switch -regexp -matchvar m -- abc {b {set r 1}}

### switch-inline-list-mode-with-one-element
switch a [list a {set r 1}]

### switch-unicode
switch "\U1f600" [list "\U1f601" {set r wrong} "\U1f600" {set r right}]

### switch-regexp-default-pattern
switch -regexp default {x {set r x} default {set r d}}

### switch-command-in-string
switch [string toupper a] {A {set r upper} a {set r lower}}

### switch-newlines-between-arms
switch -- b {

    a
    {set r 1}

    b
    {set r 2}
}
