# string cat, length, index, range, reverse, repeat, insert, replace

### cat-none
string cat

### cat-one
string cat abc

### cat-many
string cat a b {c d} {}

### cat-numbers
string cat [expr {1+1}] [expr {0.5}] 0x10

### cat-list
string cat [list a {b c}] [list d]

### cat-astral
string length [string cat \U1F600 a \U1F601]

### cat-does-not-change-variable
set a x; string cat $a y; set a

### length-empty
string length {}

### length-ascii
string length "hello world"

### length-latin
string length \u00e9\u00e8

### length-astral
string length a\U1F600b

### length-combining
string length e\u0301

### length-nul
string length a\0b

### length-of-list
string length [list a {b c} {}]

### length-of-int
string length [expr {10**20}]

### length-of-double
string length [expr {1.0/3}]

### length-of-dict
string length [dict create a 1 b {2 3}]

### length-of-bytes
string length [binary format H* ff00]

### length-abbreviated
string le abc

### length-no-args
string length

### length-two-args
string length a b

### index-first
string index abc 0

### index-last
string index abc end

### index-end-minus
string index abc end-2

### index-before
string index abc -1

### index-after
string index abc 3

### index-sum
string index abcdef 1+2

### index-difference
string index abcdef 5-1

### index-end-plus-negative
string index abcdef end+-1

### index-spaces
string index abc { 1 }

### index-hex
string index abcdefghijklmnopqrstuvwxyz 0x10

### index-leading-zero
string index abcdefghijkl 010

### index-underscore
string index abcdefghijklmnopqrstuvwxyz 1_0

### index-huge
list [string index abc 99999999999999999999] [string index abc -99999999999999999999]

### index-end-huge
string index abc end-99999999999999999999

### index-empty-string
string index {} 0

### index-astral
set s a\U1F600b; list [string index $s 2] [scan [string index $s 1] %c]

### index-astral-end
scan [string index ab\U1F600 end] %c

### index-of-int
string index 12345 2

### index-of-list
string index [list a b c] 2

### index-float
string index abc 1.0

### index-word
string index abc one

### index-empty
string index abc {}

### index-half-sum
string index abc 1+

### index-abbreviated-end
string index abc en

### index-list
string index abc {1 2}

### index-no-index
string index abc

### index-long
string index [string repeat abcdefghij 100] 517

### index-long-astral
scan [string index [string repeat a\U1F600 100] 151] %c

### range-middle
string range abcdef 1 3

### range-clamped
string range abcdef -5 99

### range-empty
string range abcdef 3 2

### range-end
string range abcdef end-1 end

### range-all
string range abcdef 0 end

### range-first-char
string range abcdef 0 0

### range-after-end
string range abc 5 9

### range-before
string range abc -3 -1

### range-of-empty
string range {} 0 end

### range-astral
set r [string range a\U1F600b\U1F601c 1 3]; list [string length $r] [string index $r 1]

### range-of-list
string range [list a {b c} d] 2 6

### range-of-int
string range 1234567 2 4

### range-bad-first
string range abc x 1

### range-bad-last
string range abc 1 y

### range-missing
string range abc 1

### range-long
string range [string repeat 0123456789 50] 123 131

### range-whole-list-keeps-value
set l [list a b c]; llength [string range $l 0 end]

### reverse-empty
string reverse {}

### reverse-ascii
string reverse hello

### reverse-latin
string reverse \u00e9ab

### reverse-astral
string reverse a\U1F600b

### reverse-number
expr {[string reverse 1234] + 1}

### reverse-list
string reverse {a b {c d}}

### reverse-long
string equal [string reverse [string repeat ab 3000]] [string repeat ba 3000]

### reverse-no-args
string reverse

### repeat-three
string repeat abc 3

### repeat-zero
string repeat abc 0

### repeat-one
string repeat abc 1

### repeat-negative
string repeat abc -5

### repeat-empty-string-huge
string repeat {} 1000000000000000

### repeat-count-spaces
string repeat a { 4 }

### repeat-count-hex
string repeat a 0x4

### repeat-count-octal
string repeat a 0o4

### repeat-count-float
string repeat a 2.0

### repeat-count-word
string repeat a many

### repeat-count-empty
string repeat a {}

### repeat-count-list
string repeat a {1 2}

### repeat-count-too-large
string repeat a 99999999999999999999

### repeat-count-too-negative
string repeat a -99999999999999999999

### repeat-too-much
string repeat a 1000000000000

### repeat-too-much-utf8
string repeat \u00e9 1000000000000

### repeat-beyond-size
string repeat abc 9223372036854775807

### repeat-million
string length [string repeat abc 1000000]

### repeat-astral
string length [string repeat \U1F600 50]

### repeat-is-list
llength [string repeat "a " 100]

### repeat-missing
string repeat a

### insert-start
string insert abc 0 X

### insert-end
string insert abc end X

### insert-before-last
string insert abc end-1 X

### insert-after-end
string insert abc end+5 X

### insert-negative
string insert abc -3 X

### insert-middle
string insert abcdef 3 XYZ

### insert-sum
string insert abcdef 1+1 X

### insert-empty
string insert abc 1 {}

### insert-into-empty
string insert {} 5 X

### insert-astral
string length [string insert a\U1F600b 2 XY]

### insert-bad-index
string insert abc x Y

### insert-missing
string insert abc 1

### replace-remove
string replace abcdef 1 3

### replace-with
string replace abcdef 1 3 XY

### replace-reversed
string replace abcdef 3 1 XY

### replace-before
string replace abcdef -4 -1 XY

### replace-clamp-left
string replace abcdef -4 1 XY

### replace-clamp-right
string replace abcdef 4 99 XY

### replace-after
string replace abcdef 6 9 XY

### replace-all
string replace abcdef 0 end {}

### replace-end
string replace abcdef end end Z

### replace-empty-string-end
string replace {} 0 end X

### replace-astral
string replace a\U1F600b 1 1 --

### replace-list-value
string replace [list a b c] 0 1 {}

### replace-number
expr {[string replace 1234 1 2 0] + 0}

### replace-bad-first
string replace abc x 1

### replace-bad-last
string replace abc 1 x

### replace-missing
string replace abc 1

### replace-too-many
string replace abc 1 2 x y

### ensemble-no-subcommand
string

### ensemble-bad-subcommand
string foo abc

### ensemble-ambiguous-subcommand
string t abc

### ensemble-empty-subcommand
string {} abc

### ensemble-bytelength-is-gone
string bytelength abc

### ensemble-subcommand-in-variable
set sub tou; string $sub abc

### ensemble-configure-prefix
string toup abc
