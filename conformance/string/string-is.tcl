# string is

### alnum-empty
list [string is alnum {}] [string is alnum -strict {}]

### alpha-empty
list [string is alpha {}] [string is alpha -strict {}]

### ascii-empty
list [string is ascii {}] [string is ascii -strict {}]

### boolean-empty
list [string is boolean {}] [string is boolean -strict {}]

### control-empty
list [string is control {}] [string is control -strict {}]

### dict-empty
list [string is dict {}] [string is dict -strict {}]

### digit-empty
list [string is digit {}] [string is digit -strict {}]

### double-empty
list [string is double {}] [string is double -strict {}]

### entier-empty
list [string is entier {}] [string is entier -strict {}]

### false-empty
list [string is false {}] [string is false -strict {}]

### graph-empty
list [string is graph {}] [string is graph -strict {}]

### integer-empty
list [string is integer {}] [string is integer -strict {}]

### list-empty
list [string is list {}] [string is list -strict {}]

### lower-empty
list [string is lower {}] [string is lower -strict {}]

### print-empty
list [string is print {}] [string is print -strict {}]

### punct-empty
list [string is punct {}] [string is punct -strict {}]

### space-empty
list [string is space {}] [string is space -strict {}]

### true-empty
list [string is true {}] [string is true -strict {}]

### upper-empty
list [string is upper {}] [string is upper -strict {}]

### wideinteger-empty
list [string is wideinteger {}] [string is wideinteger -strict {}]

### wordchar-empty
list [string is wordchar {}] [string is wordchar -strict {}]

### xdigit-empty
list [string is xdigit {}] [string is xdigit -strict {}]

### alnum-ascii-characters
set r {}; for {set i 0} {$i < 128} {incr i} {if {[string is alnum [format %c $i]]} {lappend r $i}}; set r

### alnum-latin-characters
set r {}; for {set i 128} {$i < 384} {incr i} {if {[string is alnum [format %c $i]]} {lappend r $i}}; set r

### alnum-other-characters
set r {}; foreach i {0x2c5 0x37e 0x3a9 0x5d0 0x663 0x966 0xe01 0x1680 0x180e 0x200b 0x2000 0x2028 0x202e 0x203f 0x2060 0x2167 0x20ac 0x2202 0x3000 0x3042 0x4e2d 0xac00 0xe000 0xfeff 0xff21 0xff3f 0x10400 0x10428 0x1d7ce 0x1f600 0x20000 0xe0001 0xf0000} {if {[string is alnum [format %c $i]]} {lappend r [format %x $i]}}; set r

### alpha-ascii-characters
set r {}; for {set i 0} {$i < 128} {incr i} {if {[string is alpha [format %c $i]]} {lappend r $i}}; set r

### alpha-latin-characters
set r {}; for {set i 128} {$i < 384} {incr i} {if {[string is alpha [format %c $i]]} {lappend r $i}}; set r

### alpha-other-characters
set r {}; foreach i {0x2c5 0x37e 0x3a9 0x5d0 0x663 0x966 0xe01 0x1680 0x180e 0x200b 0x2000 0x2028 0x202e 0x203f 0x2060 0x2167 0x20ac 0x2202 0x3000 0x3042 0x4e2d 0xac00 0xe000 0xfeff 0xff21 0xff3f 0x10400 0x10428 0x1d7ce 0x1f600 0x20000 0xe0001 0xf0000} {if {[string is alpha [format %c $i]]} {lappend r [format %x $i]}}; set r

### ascii-ascii-characters
set r {}; for {set i 0} {$i < 128} {incr i} {if {[string is ascii [format %c $i]]} {lappend r $i}}; set r

### ascii-latin-characters
set r {}; for {set i 128} {$i < 384} {incr i} {if {[string is ascii [format %c $i]]} {lappend r $i}}; set r

### ascii-other-characters
set r {}; foreach i {0x2c5 0x37e 0x3a9 0x5d0 0x663 0x966 0xe01 0x1680 0x180e 0x200b 0x2000 0x2028 0x202e 0x203f 0x2060 0x2167 0x20ac 0x2202 0x3000 0x3042 0x4e2d 0xac00 0xe000 0xfeff 0xff21 0xff3f 0x10400 0x10428 0x1d7ce 0x1f600 0x20000 0xe0001 0xf0000} {if {[string is ascii [format %c $i]]} {lappend r [format %x $i]}}; set r

### control-ascii-characters
set r {}; for {set i 0} {$i < 128} {incr i} {if {[string is control [format %c $i]]} {lappend r $i}}; set r

### control-latin-characters
set r {}; for {set i 128} {$i < 384} {incr i} {if {[string is control [format %c $i]]} {lappend r $i}}; set r

### control-other-characters
set r {}; foreach i {0x2c5 0x37e 0x3a9 0x5d0 0x663 0x966 0xe01 0x1680 0x180e 0x200b 0x2000 0x2028 0x202e 0x203f 0x2060 0x2167 0x20ac 0x2202 0x3000 0x3042 0x4e2d 0xac00 0xe000 0xfeff 0xff21 0xff3f 0x10400 0x10428 0x1d7ce 0x1f600 0x20000 0xe0001 0xf0000} {if {[string is control [format %c $i]]} {lappend r [format %x $i]}}; set r

### digit-ascii-characters
set r {}; for {set i 0} {$i < 128} {incr i} {if {[string is digit [format %c $i]]} {lappend r $i}}; set r

### digit-latin-characters
set r {}; for {set i 128} {$i < 384} {incr i} {if {[string is digit [format %c $i]]} {lappend r $i}}; set r

### digit-other-characters
set r {}; foreach i {0x2c5 0x37e 0x3a9 0x5d0 0x663 0x966 0xe01 0x1680 0x180e 0x200b 0x2000 0x2028 0x202e 0x203f 0x2060 0x2167 0x20ac 0x2202 0x3000 0x3042 0x4e2d 0xac00 0xe000 0xfeff 0xff21 0xff3f 0x10400 0x10428 0x1d7ce 0x1f600 0x20000 0xe0001 0xf0000} {if {[string is digit [format %c $i]]} {lappend r [format %x $i]}}; set r

### graph-ascii-characters
set r {}; for {set i 0} {$i < 128} {incr i} {if {[string is graph [format %c $i]]} {lappend r $i}}; set r

### graph-latin-characters
set r {}; for {set i 128} {$i < 384} {incr i} {if {[string is graph [format %c $i]]} {lappend r $i}}; set r

### graph-other-characters
set r {}; foreach i {0x2c5 0x37e 0x3a9 0x5d0 0x663 0x966 0xe01 0x1680 0x180e 0x200b 0x2000 0x2028 0x202e 0x203f 0x2060 0x2167 0x20ac 0x2202 0x3000 0x3042 0x4e2d 0xac00 0xe000 0xfeff 0xff21 0xff3f 0x10400 0x10428 0x1d7ce 0x1f600 0x20000 0xe0001 0xf0000} {if {[string is graph [format %c $i]]} {lappend r [format %x $i]}}; set r

### lower-ascii-characters
set r {}; for {set i 0} {$i < 128} {incr i} {if {[string is lower [format %c $i]]} {lappend r $i}}; set r

### lower-latin-characters
set r {}; for {set i 128} {$i < 384} {incr i} {if {[string is lower [format %c $i]]} {lappend r $i}}; set r

### lower-other-characters
set r {}; foreach i {0x2c5 0x37e 0x3a9 0x5d0 0x663 0x966 0xe01 0x1680 0x180e 0x200b 0x2000 0x2028 0x202e 0x203f 0x2060 0x2167 0x20ac 0x2202 0x3000 0x3042 0x4e2d 0xac00 0xe000 0xfeff 0xff21 0xff3f 0x10400 0x10428 0x1d7ce 0x1f600 0x20000 0xe0001 0xf0000} {if {[string is lower [format %c $i]]} {lappend r [format %x $i]}}; set r

### print-ascii-characters
set r {}; for {set i 0} {$i < 128} {incr i} {if {[string is print [format %c $i]]} {lappend r $i}}; set r

### print-latin-characters
set r {}; for {set i 128} {$i < 384} {incr i} {if {[string is print [format %c $i]]} {lappend r $i}}; set r

### print-other-characters
set r {}; foreach i {0x2c5 0x37e 0x3a9 0x5d0 0x663 0x966 0xe01 0x1680 0x180e 0x200b 0x2000 0x2028 0x202e 0x203f 0x2060 0x2167 0x20ac 0x2202 0x3000 0x3042 0x4e2d 0xac00 0xe000 0xfeff 0xff21 0xff3f 0x10400 0x10428 0x1d7ce 0x1f600 0x20000 0xe0001 0xf0000} {if {[string is print [format %c $i]]} {lappend r [format %x $i]}}; set r

### punct-ascii-characters
set r {}; for {set i 0} {$i < 128} {incr i} {if {[string is punct [format %c $i]]} {lappend r $i}}; set r

### punct-latin-characters
set r {}; for {set i 128} {$i < 384} {incr i} {if {[string is punct [format %c $i]]} {lappend r $i}}; set r

### punct-other-characters
set r {}; foreach i {0x2c5 0x37e 0x3a9 0x5d0 0x663 0x966 0xe01 0x1680 0x180e 0x200b 0x2000 0x2028 0x202e 0x203f 0x2060 0x2167 0x20ac 0x2202 0x3000 0x3042 0x4e2d 0xac00 0xe000 0xfeff 0xff21 0xff3f 0x10400 0x10428 0x1d7ce 0x1f600 0x20000 0xe0001 0xf0000} {if {[string is punct [format %c $i]]} {lappend r [format %x $i]}}; set r

### space-ascii-characters
set r {}; for {set i 0} {$i < 128} {incr i} {if {[string is space [format %c $i]]} {lappend r $i}}; set r

### space-latin-characters
set r {}; for {set i 128} {$i < 384} {incr i} {if {[string is space [format %c $i]]} {lappend r $i}}; set r

### space-other-characters
set r {}; foreach i {0x2c5 0x37e 0x3a9 0x5d0 0x663 0x966 0xe01 0x1680 0x180e 0x200b 0x2000 0x2028 0x202e 0x203f 0x2060 0x2167 0x20ac 0x2202 0x3000 0x3042 0x4e2d 0xac00 0xe000 0xfeff 0xff21 0xff3f 0x10400 0x10428 0x1d7ce 0x1f600 0x20000 0xe0001 0xf0000} {if {[string is space [format %c $i]]} {lappend r [format %x $i]}}; set r

### upper-ascii-characters
set r {}; for {set i 0} {$i < 128} {incr i} {if {[string is upper [format %c $i]]} {lappend r $i}}; set r

### upper-latin-characters
set r {}; for {set i 128} {$i < 384} {incr i} {if {[string is upper [format %c $i]]} {lappend r $i}}; set r

### upper-other-characters
set r {}; foreach i {0x2c5 0x37e 0x3a9 0x5d0 0x663 0x966 0xe01 0x1680 0x180e 0x200b 0x2000 0x2028 0x202e 0x203f 0x2060 0x2167 0x20ac 0x2202 0x3000 0x3042 0x4e2d 0xac00 0xe000 0xfeff 0xff21 0xff3f 0x10400 0x10428 0x1d7ce 0x1f600 0x20000 0xe0001 0xf0000} {if {[string is upper [format %c $i]]} {lappend r [format %x $i]}}; set r

### wordchar-ascii-characters
set r {}; for {set i 0} {$i < 128} {incr i} {if {[string is wordchar [format %c $i]]} {lappend r $i}}; set r

### wordchar-latin-characters
set r {}; for {set i 128} {$i < 384} {incr i} {if {[string is wordchar [format %c $i]]} {lappend r $i}}; set r

### wordchar-other-characters
set r {}; foreach i {0x2c5 0x37e 0x3a9 0x5d0 0x663 0x966 0xe01 0x1680 0x180e 0x200b 0x2000 0x2028 0x202e 0x203f 0x2060 0x2167 0x20ac 0x2202 0x3000 0x3042 0x4e2d 0xac00 0xe000 0xfeff 0xff21 0xff3f 0x10400 0x10428 0x1d7ce 0x1f600 0x20000 0xe0001 0xf0000} {if {[string is wordchar [format %c $i]]} {lappend r [format %x $i]}}; set r

### xdigit-ascii-characters
set r {}; for {set i 0} {$i < 128} {incr i} {if {[string is xdigit [format %c $i]]} {lappend r $i}}; set r

### xdigit-latin-characters
set r {}; for {set i 128} {$i < 384} {incr i} {if {[string is xdigit [format %c $i]]} {lappend r $i}}; set r

### xdigit-other-characters
set r {}; foreach i {0x2c5 0x37e 0x3a9 0x5d0 0x663 0x966 0xe01 0x1680 0x180e 0x200b 0x2000 0x2028 0x202e 0x203f 0x2060 0x2167 0x20ac 0x2202 0x3000 0x3042 0x4e2d 0xac00 0xe000 0xfeff 0xff21 0xff3f 0x10400 0x10428 0x1d7ce 0x1f600 0x20000 0xe0001 0xf0000} {if {[string is xdigit [format %c $i]]} {lappend r [format %x $i]}}; set r

### integer-forms
lmap x {0 5 -5 +5 05 08 0x1F 0X1f 0xG 0o17 0o8 0b101 0b2 0d19 1_000 1__0 _1 1_ { 5 } {5 5} + - 5. .5 . 1.5 1e5 1e 1e+5 -1e-5 inf -Inf Infinity nan NaN true 0x 1e400 1_0.5 \u0663} {string is integer $x}

### integer-sizes
lmap x {9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809 18446744073709551615 99999999999999999999999 0xFFFFFFFFFFFFFFFFFF} {string is integer $x}

### integer-failindex
lmap x {{} x 12x 1.5 1.5.5 1e 1e5x {1 x} {  12 x} 0x 0x1g 1_ 12_ 1_0_x infx nanx - 99999999999999999999 \u00e95 5\u00e9} {unset -nocomplain v; list [string is integer -strict -failindex v $x] [expr {[info exists v] ? $v : {}}]}

### wideinteger-forms
lmap x {0 5 -5 +5 05 08 0x1F 0X1f 0xG 0o17 0o8 0b101 0b2 0d19 1_000 1__0 _1 1_ { 5 } {5 5} + - 5. .5 . 1.5 1e5 1e 1e+5 -1e-5 inf -Inf Infinity nan NaN true 0x 1e400 1_0.5 \u0663} {string is wideinteger $x}

### wideinteger-sizes
lmap x {9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809 18446744073709551615 99999999999999999999999 0xFFFFFFFFFFFFFFFFFF} {string is wideinteger $x}

### wideinteger-failindex
lmap x {{} x 12x 1.5 1.5.5 1e 1e5x {1 x} {  12 x} 0x 0x1g 1_ 12_ 1_0_x infx nanx - 99999999999999999999 \u00e95 5\u00e9} {unset -nocomplain v; list [string is wideinteger -strict -failindex v $x] [expr {[info exists v] ? $v : {}}]}

### entier-forms
lmap x {0 5 -5 +5 05 08 0x1F 0X1f 0xG 0o17 0o8 0b101 0b2 0d19 1_000 1__0 _1 1_ { 5 } {5 5} + - 5. .5 . 1.5 1e5 1e 1e+5 -1e-5 inf -Inf Infinity nan NaN true 0x 1e400 1_0.5 \u0663} {string is entier $x}

### entier-sizes
lmap x {9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809 18446744073709551615 99999999999999999999999 0xFFFFFFFFFFFFFFFFFF} {string is entier $x}

### entier-failindex
lmap x {{} x 12x 1.5 1.5.5 1e 1e5x {1 x} {  12 x} 0x 0x1g 1_ 12_ 1_0_x infx nanx - 99999999999999999999 \u00e95 5\u00e9} {unset -nocomplain v; list [string is entier -strict -failindex v $x] [expr {[info exists v] ? $v : {}}]}

### double-forms
lmap x {0 5 -5 +5 05 08 0x1F 0X1f 0xG 0o17 0o8 0b101 0b2 0d19 1_000 1__0 _1 1_ { 5 } {5 5} + - 5. .5 . 1.5 1e5 1e 1e+5 -1e-5 inf -Inf Infinity nan NaN true 0x 1e400 1_0.5 \u0663} {string is double $x}

### double-sizes
lmap x {9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809 18446744073709551615 99999999999999999999999 0xFFFFFFFFFFFFFFFFFF} {string is double $x}

### double-failindex
lmap x {{} x 12x 1.5 1.5.5 1e 1e5x {1 x} {  12 x} 0x 0x1g 1_ 12_ 1_0_x infx nanx - 99999999999999999999 \u00e95 5\u00e9} {unset -nocomplain v; list [string is double -strict -failindex v $x] [expr {[info exists v] ? $v : {}}]}

### boolean-words
lmap x {0 1 2 00 0x1 1.0 yes y YES Yes ye yess no n NO on of off o t true TRUE tru truex false f { 1} {}} {string is boolean $x}

### boolean-failindex
list [string is boolean -failindex v maybe] $v

### true-words
lmap x {0 1 2 00 0x1 1.0 yes y YES Yes ye yess no n NO on of off o t true TRUE tru truex false f { 1} {}} {string is true $x}

### true-failindex
list [string is true -failindex v maybe] $v

### false-words
lmap x {0 1 2 00 0x1 1.0 yes y YES Yes ye yess no n NO on of off o t true TRUE tru truex false f { 1} {}} {string is false $x}

### false-failindex
list [string is false -failindex v maybe] $v

### list-forms
lmap x [list {} a {a b} {a b c} { a  b } {{a b} c} "a \{b" "a b\}" {a "b c"} {a "b} {a {b}c} {a "b"c} "a\nb" {a\ b c} \\ {a b a c}] {string is list $x}

### list-failindex
lmap x [list {a b} a {a b c} "a \{b" "\u00e9\U1F600 \{b" {a "b} {a b {c}d} {  {x}y}] {unset -nocomplain v; list [string is list -failindex v $x] [expr {[info exists v] ? $v : {}}]}

### dict-forms
lmap x [list {} a {a b} {a b c} { a  b } {{a b} c} "a \{b" "a b\}" {a "b c"} {a "b} {a {b}c} {a "b"c} "a\nb" {a\ b c} \\ {a b a c}] {string is dict $x}

### dict-failindex
lmap x [list {a b} a {a b c} "a \{b" "\u00e9\U1F600 \{b" {a "b} {a b {c}d} {  {x}y}] {unset -nocomplain v; list [string is dict -failindex v $x] [expr {[info exists v] ? $v : {}}]}

### char-failindex
lmap {c x} {alpha ab1 digit 12a ascii ab\u00e9 space { x} upper ABc lower abC alnum ab.c xdigit 09g wordchar a_b-c} {string is $c -failindex v $x; set v}

### char-failindex-astral
string is alpha -failindex v \u00e9\U10400\U1F600; set v

### failindex-not-set-on-success
string is alpha -failindex v abc; info exists v

### failindex-empty-strict
string is alpha -strict -failindex v {}; set v

### failindex-array-element
string is digit -failindex v(x) 1a; array get v

### failindex-named-like-option
string is alpha -failindex -strict a1; set -strict

### option-abbreviated
list [string is alpha -s {}] [string is alpha -f v 1] $v

### option-twice
string is alpha -strict -strict {}

### class-abbreviated
list [string is alp a] [string is tr yes] [string is wi 5] [string is xd f]

### class-ambiguous
list [catch {string is al a} r] $r $::errorCode

### class-ambiguous-one-letter
list [catch {string is a a} r] $r $::errorCode

### class-empty
list [catch {string is {} a} r] $r $::errorCode

### class-bad
list [catch {string is foo a} r] $r $::errorCode

### option-bad
string is alpha -foo a

### option-dash
string is alpha - a

### option-empty
string is alpha {} a

### failindex-without-variable
string is alpha -strict -failindex a

### no-arguments
string is

### no-string
string is alpha

### too-many
string is alpha -strict -failindex v a b

### typed-values
list [string is integer [expr {1+1}]] [string is double [expr {1+1}]] [string is integer [expr {1.0}]] [string is double [expr {1.0}]] [string is boolean [expr {1==1}]] [string is boolean [expr {5}]] [string is list [list a b]] [string is dict [list a b c]] [string is dict [dict create a b]]

### typed-bignum
list [string is integer [expr {2**100}]] [string is wideinteger [expr {2**100}]] [string is wideinteger [expr {2**63 - 1}]] [string is wideinteger [expr {-(2**63)}]]

### long-string
list [string is alpha [string repeat abc 1000]] [string is alpha -failindex v [string repeat abc 1000]1] $v

### is-classes-of-short-strings
proc p v {list [string is integer -strict $v] [string is double $v] [string is alpha -strict $v] [string is digit $v] [string is xdigit -strict $v] [string is wordchar -strict $v] [string is list -strict $v]}
lmap v [list "" a ab 12 x12 1.5 inf nan { 7} 0x1F 1_000 a_b \u00e9 true {a b}] {p $v}
