### lsort-words
lsort {b a c}

### lsort-empty
lsort {}

### lsort-one
lsort { a }

### lsort-canonical
lsort {b   {a}}

### lsort-code-points
lsort {b B a A _ 1 é z}

### lsort-astral-after-bmp
lsort "\U1F600 \uFFFD a \uE000"

### lsort-prefix-first
lsort {ab a abc {}}

### lsort-decreasing
lsort -decreasing {b a c}

### lsort-increasing-wins-when-last
lsort -decreasing -increasing {b a c}

### lsort-ascii-of-numbers
lsort {10 9 2 33 1}

### lsort-integer
lsort -integer {10 9 2 33 1 -5}

### lsort-integer-forms
lsort -integer {0x10 010 0b11 9 0o7 1_000}

### lsort-integer-wide
lsort -integer {9223372036854775807 -9223372036854775808 0}

### lsort-integer-beyond-2-to-53
lsort -integer {9007199254740993 9007199254740992 9007199254740994}

### lsort-integer-spaces
lsort -integer {{ 3 } 1 { 2}}

### lsort-integer-word
lsort -integer {1 a}

### lsort-integer-empty-element
lsort -integer {1 {}}

### lsort-integer-double
lsort -integer {1 2.0}

### lsort-integer-single-word
lsort -integer x

### lsort-integer-too-large
lsort -integer {9223372036854775808 1}

### lsort-integer-list-element
lsort -integer {{1 2} 3}

### lsort-integer-stable
lsort -integer {1 0x1 01 0 1}

### lsort-real
lsort -real {.5 0.07e1 0.4 6e-1}

### lsort-real-mixed
lsort -real {5 3 1.5 -2 11 1e2}

### lsort-real-infinite
lsort -real {Inf 1 -Inf 0}

### lsort-real-zeros-stable
lsort -real {0.0 -0.0 0 -0}

### lsort-real-huge-integer
lsort -real {99999999999999999999 5 1e400}

### lsort-real-nan
lsort -real {1 NaN}

### lsort-real-word
lsort -real {1 x}

### lsort-dictionary
lsort -dictionary {a10 B2 b1 a1 a2}

### lsort-dictionary-case-is-tie-breaker
lsort -dictionary {bigboy bigbang bigBoy BIGBOY}

### lsort-dictionary-numbers
lsort -dictionary {x10y x9y x11y x010y}

### lsort-dictionary-leading-zeros
lsort -dictionary {a001 a01 a1 a0 a00}

### lsort-dictionary-long-numbers
lsort -dictionary {f99999999999999999999 f100000000000000000000 f2}

### lsort-dictionary-digit-or-letter
lsort -dictionary {a1 ab a aA a_ a-}

### lsort-dictionary-first-difference-decides
lsort -dictionary {a01B a1b a1B a01b}

### lsort-dictionary-non-ascii
lsort -dictionary {É é e z Ä ä}

### lsort-dictionary-decreasing
lsort -dictionary -decreasing {a10 B2 b1 a1 a2}

### lsort-dictionary-numbers-at-start
lsort -dictionary {10 9 1 01 100}

### lsort-nocase
lsort -nocase {b A a B}

### lsort-nocase-decreasing
lsort -nocase -decreasing {b A a B}

### lsort-nocase-non-ascii
lsort -nocase {É e é Z}

### lsort-nocase-no-effect-on-integer
lsort -nocase -integer {2 1}

### lsort-unique
lsort -unique {c a b a c}

### lsort-unique-keeps-last
lsort -unique -nocase {a B A b}

### lsort-unique-integer
lsort -unique -integer {1 0x1 2 01}

### lsort-unique-real
lsort -unique -real {1 1.0 1e0 2}

### lsort-unique-dictionary
lsort -unique -dictionary {a01 a1 a01 A1}

### lsort-unique-decreasing
lsort -unique -decreasing {c a b a}

### lsort-unique-index
lsort -unique -index 0 {{1 a} {2 x} {1 b}}

### lsort-indices
lsort -indices {c a b}

### lsort-indices-decreasing
lsort -indices -decreasing {c a b}

### lsort-indices-unique
lsort -indices -unique {c a b a}

### lsort-indices-stable
lsort -indices {a a b a}

### lsort-index
lsort -index 1 {{a 5} {c 3} {b 4} {e 1} {d 2}}

### lsort-index-integer
lsort -integer -index 1 {{First 24} {Second 18} {Third 30}}

### lsort-index-end
lsort -index end-1 {{a 1 e i} {b 2 3 f g} {c 4 5 6 d h}}

### lsort-index-nested
lsort -index {0 1} {{{b i g} 12345} {{d e m o} 34512} {{c o d e} 54321}}

### lsort-index-empty
lsort -index {} {b a}

### lsort-index-last-wins
lsort -index 0 -index 1 {{a 2} {b 1}}

### lsort-index-sum
lsort -index 0+1 {{a 2} {b 1}}

### lsort-index-stable
lsort -index 0 {{b 1} {a 1} {b 0} {a 0}}

### lsort-index-spaces
lsort -index 0 {{a 5} { c 3} {b 4}}

### lsort-index-missing
lsort -index 1 {{a 1} b}

### lsort-index-missing-end
lsort -index end {{a 1} {}}

### lsort-index-missing-nested
lsort -index {0 2} {{{a b c}} {{d e}}}

### lsort-index-single-element-checked
lsort -index 3 x

### lsort-index-empty-list
lsort -index 3 {}

### lsort-index-negative
lsort -index -1 {{a b}}

### lsort-index-end-plus
lsort -index end+1 {{a b}}

### lsort-index-too-large
lsort -index 2147483648 {{a b}}

### lsort-index-bad
lsort -index foo {{a b}}

### lsort-index-bad-second
lsort -index {0 foo} {{a b}}

### lsort-index-bad-list
lsort -index "\{" {a b}

### lsort-index-bad-sublist
lsort -index 0 [list "a \{" b]

### lsort-index-no-value
lsort -index {a b}

### lsort-stride
lsort -stride 2 {carrot 10 apple 50 banana 25}

### lsort-stride-index
lsort -stride 2 -index 1 -integer {carrot 10 apple 50 banana 25}

### lsort-stride-nested-index
lsort -stride 3 -index {0 1} {{Bob Smith} 25 Audi {Jane Doe} 40 Ford}

### lsort-stride-index-end
lsort -stride 2 -index end {a 2 c 1}

### lsort-stride-indices
lsort -stride 2 -indices {c 2 a 1}

### lsort-stride-unique
lsort -stride 2 -unique {a 1 b 2 a 3}

### lsort-stride-dict
lsort -stride 2 [dict create c d a b h i f g]

### lsort-stride-empty
lsort -stride 2 {}

### lsort-stride-not-multiple
lsort -stride 2 {a b c}

### lsort-stride-one
lsort -stride 1 {a b}

### lsort-stride-negative
lsort -stride -2 {a b}

### lsort-stride-word
lsort -stride x {a b}

### lsort-stride-outside
lsort -stride 2 -index 2 {a b}

### lsort-stride-outside-end
lsort -stride 2 -index end-2 {a b}

### lsort-stride-no-value
lsort -stride {a b}

### lsort-command
lsort -command {string compare} {c a b}

### lsort-command-lambda
lsort -command {apply {{a b} {expr {[string length $a] - [string length $b]}}}} {ccc a bb {}}

### lsort-command-decreasing
lsort -decreasing -command {string compare} {c a b}

### lsort-command-unique
lsort -unique -command {apply {{a b} {expr {$a % 3 - $b % 3}}}} {1 2 3 4 5 6}

### lsort-command-indices
lsort -indices -command {string compare} {c a b}

### lsort-command-index
lsort -index 1 -command {string compare} {{a z} {b y} {c x}}

### lsort-command-stride
lsort -stride 2 -index 1 -command {string compare} {a z b y c x}

### lsort-command-order-of-calls
proc cmp {a b} {lappend ::log $a$b; string compare $a $b}
lsort -command cmp {d c b a e h g f}
set log

### lsort-command-always-zero
lsort -command {apply {{a b} {return 0}}} {c a b}

### lsort-command-always-one
lsort -command {apply {{a b} {return 1}}} {c a b d}

### lsort-command-always-minus-one
lsort -command {apply {{a b} {return -1}}} {c a b d}

### lsort-command-contradicts-itself
proc cmp {a b} {expr {([incr ::n] * 7) % 3 - 1}}
llength [lsort -command cmp {1 2 3 4 5 6 7 8 9 10 11 12 13}]

### lsort-command-not-an-integer
lsort -command {apply {{a b} {return x}}} {b a}

### lsort-command-double
lsort -command {apply {{a b} {return 1.5}}} {b a}

### lsort-command-too-large
lsort -command {apply {{a b} {return 4294967296}}} {b a}

### lsort-command-error
lsort -command {apply {{a b} {error boo {} {MY CODE}}}} {b a}

### lsort-command-unknown
lsort -command nosuchcommand {b a}

### lsort-command-not-called-for-one
lsort -command nosuchcommand {a}

### lsort-command-bad-list
lsort -command "\{" {b a}

### lsort-command-break
catch {lsort -command {apply {{a b} {return -code break}}} {b a}}

### lsort-command-return
catch {lsort -command {apply {{a b} {return -code return x}}} {b a}} r
set r

### lsort-command-no-value
lsort -command {b a}

### lsort-command-then-integer
lsort -command nosuchcommand -integer {10 9}

### lsort-command-changes-the-list
set l {5 3 1 4 2}
proc cmp {a b} {lset ::l 0 changed; lappend ::l x; expr {$a - $b}}
list [lsort -command cmp $l] [lindex $l 0]

### lsort-command-sorts-too
proc cmp {a b} {string compare [lsort [split $a {}]] [lsort [split $b {}]]}
lsort -command cmp {cb ba zz ca}

### lsort-command-with-arguments
proc cmp {how a b} {string compare -length $how $a $b}
lsort -command {cmp 1} {bz ba ay ax}

### lsort-abbreviations
lsort -decr -int {1 3 2}

### lsort-ambiguous
lsort -in {a b}

### lsort-bad-option
lsort -foo {a b}

### lsort-bad-word
lsort foo {a b}

### lsort-dash-dash
lsort -- {a b}

### lsort-no-args
lsort

### lsort-option-alone-is-list
lsort -integer

### lsort-bad-list
lsort "a \{"

### lsort-value-semantics
set a {3 1 2}
set b [lsort $a]
lset b 0 x
list $a $b

### lsort-large-integers
set x 1
for {set i 0} {$i < 3000} {incr i} {set x [expr {($x * 3877 + 29573) % 139968}]; lappend l $x}
set s [lsort -integer $l]
list [lrange $s 0 4] [lrange $s end-4 end] [llength [lsort -integer -unique $l]]

### lsort-large-texts
set x 1
for {set i 0} {$i < 3000} {incr i} {set x [expr {($x * 3877 + 29573) % 139968}]; lappend l key$x}
set s [lsort $l]
list [lrange $s 0 4] [lrange $s end-4 end] [lrange [lsort -dictionary $l] 0 2] [llength [lsort -unique $l]]

### lsort-large-reals
for {set i 0} {$i < 500} {incr i} {lappend l [expr {($i * 7919 % 1009 - 500) / 8.0}]}
lrange [lsort -real $l] 100 103

### lsort-large-stable
for {set i 0} {$i < 200} {incr i} {lappend l [list [expr {$i % 3}] $i]}
lrange [lmap e [lsort -index 0 $l] {lindex $e 1}] 60 70

### lsort-large-mixed-unicode
foreach c [split "zaé\U1F600\uFFFDбяБ漢字" {}] {foreach d [split "ab\U1F601\uE000é" {}] {lappend l $c$d}}
list [lrange [lsort $l] 0 6] [lrange [lsort $l] end-6 end]
### lsort-ascii-option
lsort -ascii {b 10 9 B a}
