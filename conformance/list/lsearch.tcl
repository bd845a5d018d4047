### lsearch-found
lsearch {a b c} b

### lsearch-not-found
lsearch {a b c} z

### lsearch-empty-list
lsearch {} a

### lsearch-empty-pattern
lsearch {a {} b} {}

### lsearch-glob-star
lsearch {abc bcd} b*

### lsearch-glob-question
lsearch {abc ab} a?

### lsearch-glob-set
lsearch {x1 x2 x3} {x[23]}

### lsearch-glob-escape
lsearch {ab a*b} {a\*b}

### lsearch-exact
lsearch -exact {ab a*} a*

### lsearch-exact-text-not-number
lsearch -exact {1.0 01 1} 1

### lsearch-regexp
lsearch -regexp {a b1 c} {[0-9]}

### lsearch-regexp-bad
lsearch -regexp {a b} {[}

### lsearch-regexp-bad-empty-list
lsearch -regexp {} (

### lsearch-regexp-all
lsearch -all -inline -regexp {ab bc cd} {^.c|d$}

### lsearch-regexp-nocase
lsearch -regexp -nocase {a B} ^b$

### lsearch-last-style-wins
list [lsearch -exact -glob {ab a*} a*] [lsearch -glob -exact {ab a*} a*]

### lsearch-nocase-glob
lsearch -nocase {a BC} b*

### lsearch-nocase-exact
lsearch -exact -nocase {a É} é

### lsearch-all
lsearch -all {a b a} a

### lsearch-all-none
lsearch -all {a b} z

### lsearch-inline
lsearch -inline {ab bc} b*

### lsearch-inline-none
lsearch -inline {ab bc} z

### lsearch-all-inline
lsearch -all -inline {a20 b35 a47} a*

### lsearch-not
lsearch -not {a b} a

### lsearch-not-all
lsearch -not -all {a b a c} a

### lsearch-not-inline
lsearch -inline -not {a20 b35 c47} a*

### lsearch-set-difference
lsearch -all -inline -not -exact {a b c a d a} a

### lsearch-inline-is-not-quoted
lsearch -inline {{a b} c} a*

### lsearch-start
lsearch -start 3 {a b c a b c} c

### lsearch-start-end
lsearch -start end-1 {a b a b} b

### lsearch-start-negative
lsearch -start -5 {a b} a

### lsearch-start-beyond
lsearch -start 5 {a b} a

### lsearch-start-beyond-all-inline
lsearch -all -inline -start 5 {a b} a

### lsearch-start-end-of-empty
lsearch -start end {} a

### lsearch-start-sum
lsearch -start 1+1 {a b a b} *

### lsearch-start-bad
lsearch -start foo {a b} a

### lsearch-start-missing
lsearch -start {a b} a

### lsearch-integer
lsearch -exact -integer {1 02 3} 2

### lsearch-integer-glob-ignores
lsearch -integer {1 02 3} 2

### lsearch-integer-bad-element
lsearch -exact -integer {1 x 3} 3

### lsearch-integer-bad-element-later
lsearch -exact -integer {1 3 x} 3

### lsearch-integer-bad-pattern
lsearch -exact -integer {1 2} x

### lsearch-integer-bad-pattern-empty-list
lsearch -exact -integer {} x

### lsearch-integer-too-large
lsearch -exact -integer {1} 99999999999999999999

### lsearch-real
lsearch -exact -real {1 2.50 3} 2.5

### lsearch-real-nan
lsearch -exact -real {1 NaN} 3

### lsearch-real-bad-pattern
lsearch -exact -real {1 2} x

### lsearch-dictionary
lsearch -exact -dictionary {a02 A2 a2} a2

### lsearch-ascii
lsearch -ascii -exact {a b} b

### lsearch-sorted
lsearch -sorted {a b c d} c

### lsearch-sorted-missing
lsearch -sorted {a b d e} c

### lsearch-sorted-first-of-equals
lsearch -sorted {a b b b c} b

### lsearch-sorted-decreasing
lsearch -sorted -decreasing {d c b a} b

### lsearch-sorted-integer
lsearch -sorted -integer {1 5 10 20} 10

### lsearch-sorted-real
lsearch -sorted -real {1 1.5 2.25 10} 2.25

### lsearch-sorted-dictionary
lsearch -sorted -dictionary {a1 a2 a10} a10

### lsearch-sorted-nocase
lsearch -sorted -nocase {a B c} b

### lsearch-sorted-inline
lsearch -sorted -inline {a b c} b

### lsearch-sorted-all
lsearch -sorted -all {a a b} a

### lsearch-sorted-not
lsearch -sorted -not {a a b} a

### lsearch-sorted-start
lsearch -sorted -start 2 {a b c d} b

### lsearch-sorted-astral
lsearch -sorted "\uFFFD \U1F600" \U1F600

### lsearch-sorted-bad-element
lsearch -sorted -integer {1 x 3} 2

### lsearch-sorted-glob-last
lsearch -sorted -glob {a b} b*

### lsearch-bisect
lsearch -bisect {a c e g} d

### lsearch-bisect-before-all
lsearch -bisect {b c} a

### lsearch-bisect-after-all
lsearch -bisect {a b} z

### lsearch-bisect-equal-last
lsearch -bisect {a b b b c} b

### lsearch-bisect-empty
lsearch -bisect {} a

### lsearch-bisect-integer
lsearch -bisect -integer {0 10 20 30} 15

### lsearch-bisect-decreasing
lsearch -bisect -decreasing {e c a} d

### lsearch-bisect-inline
lsearch -bisect -inline {a c e} d

### lsearch-bisect-inline-none
lsearch -bisect -inline {b c} a

### lsearch-bisect-all
lsearch -bisect -all {a b} a

### lsearch-bisect-not
lsearch -bisect -not {a b} a

### lsearch-bisect-exact-last
lsearch -bisect -exact {a c} b

### lsearch-index
lsearch -index 1 {{a b} {c d}} d

### lsearch-index-inline
lsearch -index 1 -inline {{a b} {c d}} d

### lsearch-index-nested
lsearch -index {0 1} {{{a b} c} {{d e} f}} e

### lsearch-index-end
lsearch -index end {{a b} {c d e}} e

### lsearch-index-empty
lsearch -index {} {a b} b

### lsearch-index-missing
lsearch -index 1 {{a b} c} z

### lsearch-index-missing-not-reached
lsearch -index 1 {{a b} c} b

### lsearch-index-negative
lsearch -index -1 {{a b}} b

### lsearch-index-bad
lsearch -index foo {{a b}} b

### lsearch-index-bad-second
lsearch -index {0 foo} {{a b}} b

### lsearch-index-no-value
lsearch -index {a b} c

### lsearch-index-all
lsearch -index 1 -all -inline {{abc abc} {abc bcd} {abc cde}} *bc*

### lsearch-index-sorted
lsearch -index 1 -sorted -integer {{a 1} {b 5} {c 9}} 5

### lsearch-subindices
lsearch -subindices -index 1 {{a b} {c d}} d

### lsearch-subindices-inline
lsearch -subindices -inline -index 1 {{a b} {c d}} d

### lsearch-subindices-all
lsearch -subindices -all -index 0 {{a b} {c d}} *

### lsearch-subindices-all-inline
lsearch -subindices -all -inline -index 0 {{a b} {c d}} *

### lsearch-subindices-nested
lsearch -subindices -index {0 1} {{{a b} c} {{d e} f}} e

### lsearch-subindices-end
lsearch -subindices -index end {{a b} {c d}} d

### lsearch-subindices-none
lsearch -subindices -index 0 {{a b}} z

### lsearch-subindices-use
set l {{a b} {c d}}
lindex $l [lsearch -subindices -index 1 $l d]

### lsearch-subindices-without-index
lsearch -subindices {a b} b

### lsearch-stride
lsearch -stride 2 {a b c d} c

### lsearch-stride-other-column
lsearch -stride 2 {a b c d} b

### lsearch-stride-one
lsearch -stride 1 {a b} b

### lsearch-stride-index
lsearch -stride 2 -index 1 {a b c d} d

### lsearch-stride-index-inline
lsearch -stride 2 -index 1 -inline {a b c d} d

### lsearch-stride-index-nested
lsearch -stride 2 -index {1 0} {a {b x} c {d y}} d

### lsearch-stride-all
lsearch -stride 2 -all {a b c d a x} a

### lsearch-stride-all-inline
lsearch -stride 2 -index 1 -all -inline {abc abc abc bcd abc cde} *bc*

### lsearch-stride-not
lsearch -stride 2 -not {a b c d} a

### lsearch-stride-start
lsearch -stride 2 -start 3 {a b c d} c

### lsearch-stride-sorted
lsearch -stride 2 -sorted {a 1 b 2 c 3} b

### lsearch-stride-bisect
lsearch -stride 2 -bisect -integer {0 zero 10 ten 20 twenty} 15

### lsearch-stride-subindices
lsearch -stride 2 -index 1 -subindices {a b c d} d

### lsearch-stride-subindices-nested
lsearch -stride 2 -index {1 0} -subindices -all {a {b x} c {d y}} *

### lsearch-stride-dict
lsearch -stride 2 -exact [dict create k1 v1 k2 v2] k2

### lsearch-stride-empty-list
lsearch -stride 3 {} a

### lsearch-stride-not-multiple
lsearch -stride 2 {a b c} a

### lsearch-stride-zero
lsearch -stride 0 {a b} a

### lsearch-stride-word
lsearch -stride x {a b} a

### lsearch-stride-outside
lsearch -stride 2 -index 2 {a b} a

### lsearch-stride-no-value
lsearch -stride {a b} c

### lsearch-abbreviation
lsearch -ex {ab a*} a*

### lsearch-ambiguous
lsearch -s {a b} a

### lsearch-bad-option
lsearch -foo {a b} a

### lsearch-too-few
lsearch a

### lsearch-bad-list
lsearch "a \{" a

### lsearch-pattern-looks-like-option
lsearch {a -exact b} -exact

### lsearch-large-exact
lsearch -exact [lseq 20000] 15000

### lsearch-large-sorted
lsearch -sorted -integer [lseq 0 100000 3] 29997

### lsearch-values-of-all-kinds
lmap p {12 1.5 {a b} x} {lsearch -exact [list x 12 [expr {3 / 2.0}] [list a b]] $p}

### lsearch-in-proc
proc find {l x} {lsearch -exact $l $x}
list [find {a b c} c] [find {a b c} d] [find [list 1 2 3] 3]
### lsearch-increasing-option
list [lsearch -sorted -increasing -integer {1 3 5 7} 5] [lsearch -increasing {b a} a]
