The ensemble itself.

### dict-no-subcommand
dict

### dict-unknown-subcommand
dict frobnicate

### dict-ambiguous-subcommand
dict re {a 1} a

### dict-ambiguous-get
dict ge {a 1} a

### dict-abbreviation
list [dict cr a 1] [dict si {a 1}] [dict rep {a 1} a 2] [dict ex {a 1} a]

### dict-empty-subcommand
dict {} a

### dict-bad-dict-odd
dict size {a b c}

### dict-bad-dict-brace
dict size "a \{"

### dict-bad-dict-quote
dict size "a \"b"

### dict-bad-dict-junk-after-brace
dict size "{a}b c"

### dict-bad-dict-junk-after-quote
dict size "\"a\"b c"

### dict-order-is-insertion
set d [dict create z 1 y 2 x 3]
dict set d y 9
dict set d w 4
set d

### dict-keys-compare-by-text
set d [dict create 1 a 1.0 b 01 c 0x1 d]
list [dict size $d] [dict get $d [expr {0.5 + 0.5}]]

### dict-key-of-list
set d [dict create [list a b] 1]
dict get $d {a b}

### dict-key-of-number
set d [dict create 5 x]
dict get $d [expr {2 + 3}]

### dict-key-empty
dict get {{} x} {}

### dict-key-astral
dict get [dict create \U1F600 face é e] \U1F600

### dict-key-nul
dict get [dict create a\0b 1 a 2] a\0b

### dict-duplicate-keys-in-text
set d {a 1 b 2 a 3}
list [dict get $d a] [dict keys $d] [dict values $d] $d

### dict-value-semantics
set a [dict create x 1]
set b $a
dict set a x 2
dict set b y 3
list $a $b

### dict-value-semantics-nested
set inner [dict create x 1]
set a [dict create in $inner]
set b $a
dict set a in x 2
list $a $b $inner

### dict-value-semantics-large
for {set i 0} {$i < 500} {incr i} {dict set a k$i $i}
set b $a
for {set i 0} {$i < 500} {incr i 50} {dict set a k$i x; dict unset b k[expr {$i + 1}]}
list [dict size $a] [dict size $b] [dict get $a k50] [dict get $b k50] [dict exists $a k51] [dict exists $b k51]

### dict-older-versions-stay
set d {}
foreach k {a b c d e} {dict set d $k 1; lappend all $d}
dict unset d a
list $all $d

### dict-expr-on-values
set d {a 0x10 b 2}
expr {[dict get $d a] * [dict get $d b]}

### dict-of-lists
set d {}
dict lappend d k 1 2
lindex [dict get $d k] end

### dict-large
for {set i 0} {$i < 5000} {incr i} {dict set d $i [expr {$i * $i}]}
list [dict size $d] [dict get $d 4999] [lrange [dict keys $d] 0 3]

### dict-delete-and-add-many
set d {}
for {set i 0} {$i < 200} {incr i} {dict set d k$i $i}
for {set i 0} {$i < 195} {incr i} {dict unset d k$i}
dict set d k0 again
set d
