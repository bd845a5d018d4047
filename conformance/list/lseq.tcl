### lseq-count
lseq 3

### lseq-zero
lseq 0

### lseq-negative-count
lseq -3

### lseq-start-end
lseq 2 5

### lseq-descending
lseq 3 0

### lseq-same
lseq 1 1

### lseq-to
lseq 1 to 5

### lseq-dots
lseq 1 .. 5

### lseq-by
lseq 1 .. 9 by 2

### lseq-step-without-by
lseq 1 9 3

### lseq-to-step-without-by
lseq 1 to 9 3

### lseq-start-end-by
lseq 1 9 by 4

### lseq-abbreviations
list [lseq 1 t 3] [lseq 1 . 3] [lseq 1 c 3] [lseq 1 9 b 4]

### lseq-count-by
lseq 5 by 2

### lseq-count-by-negative
lseq 5 by -2

### lseq-count-by-zero
lseq 3 by 0

### lseq-start-count
lseq 10 count 3

### lseq-start-count-by
lseq 10 count 3 by 5

### lseq-start-count-step
lseq 10 count 3 -5

### lseq-count-word-zero
lseq 1 count 0

### lseq-count-word-negative
lseq 1 count -5

### lseq-count-word-by-zero
lseq 1 count 4 by 0

### lseq-wrong-sign
lseq 6 to 1 by 2

### lseq-wrong-sign-up
lseq 1 to 6 by -2

### lseq-step-zero
lseq 3 to 9 by 0

### lseq-same-any-step
list [lseq 1 1 5] [lseq 1 1 -5] [lseq 1 1 0]

### lseq-step-too-far
lseq 1 to 5 by 9

### lseq-negative-range
lseq 0 -5

### lseq-hex
lseq 0x10 0x14 0x2

### lseq-whole-double-count
lseq 4.0

### lseq-exponent-count
llength [lseq 1e3]

### lseq-spaces
lseq " 1 " " 3 "

### lseq-doubles
lseq 0 0.5 by 0.1

### lseq-doubles-rounded
lseq 0 1 0.1

### lseq-doubles-descending
lseq 1 0 -0.3

### lseq-doubles-wrong-sign
lseq 1 0 0.3

### lseq-doubles-quarter
lseq 1 2 0.25

### lseq-doubles-end-not-reached
lseq 0 1 0.3

### lseq-doubles-start
lseq 5.5 1

### lseq-doubles-end
lseq 5 1.5

### lseq-doubles-negative
lseq -1.5 1.5

### lseq-doubles-count
lseq 0.5 count 3

### lseq-doubles-count-by
lseq 1 count 3 by 0.5

### lseq-doubles-step-zero
lseq 1 to 3 by 0.0

### lseq-double-step-integral
lseq 1 to 5 by 1.0

### lseq-double-exponent
lseq 1e3 3e3 1e3

### lseq-double-exponent-step
lseq 1 2 1e-1

### lseq-double-two-decimals
lseq 1.10 1.50 0.1

### lseq-double-computed-step
lseq 0 1 [expr {1/3.0}]

### lseq-double-small
lseq 1e-20 5e-20 1e-20

### lseq-double-large
lseq 1e20 2e20 1e20

### lseq-double-infinite-step
lseq 3 by Inf

### lseq-wide-limits
lseq 9223372036854775806 9223372036854775807

### lseq-beyond-2-to-53
lseq 9007199254740991 count 3

### lseq-no-args
lseq

### lseq-six-args
lseq 1 2 3 4 5 6

### lseq-two-to
lseq 1 to 2 to 3

### lseq-too-many-after-by
lseq 1 by 2 3

### lseq-missing-to-value
lseq 1 to

### lseq-missing-by-value
lseq 1 to 5 by

### lseq-missing-count-value
lseq 1 count

### lseq-missing-abbreviated
lseq 1 b

### lseq-operation-first
lseq to

### lseq-word
lseq x

### lseq-word-second
lseq 1 x

### lseq-word-as-operation
lseq 1 x 3

### lseq-word-step
lseq 1 to 3 by x

### lseq-empty-word
lseq {}

### lseq-list-word
lseq [list 1 2]

### lseq-bad-operation
lseq 1 2 3 4

### lseq-bad-operation-word
lseq 1 2 foo 4

### lseq-expression-is-no-number
lseq 1+1

### lseq-fraction-count
lseq 2.5

### lseq-fraction-count-word
lseq 1 count 2.5

### lseq-nan-count
lseq NaN

### lseq-infinite-count
lseq Inf

### lseq-nan-end
lseq 1 NaN

### lseq-nan-step
lseq 1 5 NaN

### lseq-infinite-end
lseq 1 Inf

### lseq-too-large
lseq 9223372036854775808

### lseq-too-large-start
lseq 99999999999999999999 3

### lseq-overflow
lseq 9223372036854775800 count 10

### lseq-in-foreach
set s 0
foreach i [lseq 1 100] {incr s $i}
set s

### lseq-in-lmap
lmap i [lseq 1 5] {expr {$i * $i}}

### lseq-indexing
set l [lseq 10 50 10]
list [lindex $l 2] [lindex $l end] [lrange $l 1 2] [llength $l]

### lseq-is-a-list
set l [lseq 3]
lappend l x
lset l 0 y
set l

### lseq-text
string length [lseq 100]

### lseq-in-operator
list [expr {5 in [lseq 10]}] [expr {10 in [lseq 10]}]

### lseq-count-of-small-steps-1
lseq 1e-5 0.0 1e-5

### lseq-count-of-small-steps-2
lseq 0 4e-1 -4e-1

### lseq-count-of-small-steps-3
lseq 1e-2 0 1e-2

### lseq-count-of-small-steps-4
lseq 1e-2 0 -1e-2

### lseq-end-too-far-away-for-64-bits
list [lseq -9223372036854775808 0 9223372036854775807] [lseq -9223372036854775808 9223372036854775807 4611686018427387904] [lseq 9223372036854775807 -9223372036854775808 -9223372036854775807] [lseq -9223372036854775807 0 9223372036854775807] [lseq 9223372036854775807 0 -9223372036854775806]
