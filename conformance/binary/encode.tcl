# binary encode

### hex
binary encode hex abc\xff\0

### hex-empty
binary encode hex {}

### hex-not-bytes
binary encode hex \u0100

### hex-not-bytes-later
binary encode hex \u00e9ab\u20ac

### hex-missing
binary encode hex

### hex-many
binary encode hex a b

### hex-of-int
binary encode hex 255

### base64-lengths
lmap x {{} a ab abc abcd} {binary encode base64 $x}

### base64-alphabet
binary encode base64 [binary format c* [lseq 0 255 7]]

### base64-plus-slash
binary encode base64 \xfb\xff\xfe

### base64-maxlen
binary encode base64 -maxlen 4 abcdefgh

### base64-maxlen-not-multiple
binary encode base64 -maxlen 5 abcdefgh

### base64-maxlen-one
binary encode base64 -maxlen 1 abc

### base64-maxlen-zero
binary encode base64 -maxlen 0 abcdefgh

### base64-maxlen-exact
binary encode base64 -maxlen 4 abcdef

### base64-maxlen-larger
binary encode base64 -maxlen 100 abcdef

### base64-wrapchar
binary encode base64 -maxlen 4 -wrapchar XY abcdefg

### base64-wrapchar-empty
binary encode base64 -maxlen 4 -wrapchar {} abcdefg

### base64-wrapchar-unicode
binary encode base64 -maxlen 4 -wrapchar \u00e9 abcdefg

### base64-wrapchar-alone
binary encode base64 -wrapchar X abcdefg

### base64-option-order
binary encode base64 -wrapchar - -maxlen 4 abcdefg

### base64-option-twice
binary encode base64 -maxlen 4 -maxlen 8 abcdefghi

### base64-maxlen-negative
binary encode base64 -maxlen -1 abc

### base64-maxlen-bad
binary encode base64 -maxlen x abc

### base64-maxlen-huge
binary encode base64 -maxlen 99999999999999999999 abc

### base64-option-abbreviated
binary encode base64 -max 4 abc

### base64-option-bad
binary encode base64 -foo 4 abc

### base64-odd-arguments
binary encode base64 -maxlen abc

### base64-missing
binary encode base64

### base64-not-bytes
binary encode base64 \u0100

### base64-mail-lines
binary encode base64 -maxlen 76 [string repeat 0123456789 12]

### uuencode-short
lmap x {{} a ab abc abcd} {binary encode uuencode $x}

### uuencode-zero-bytes
binary encode uuencode \0\0\0

### uuencode-two-lines
binary encode uuencode [string repeat a 46]

### uuencode-maxlen
lmap n {5 8 9 61 85} {binary encode uuencode -maxlen $n abcdefghijklmnop}

### uuencode-maxlen-small
binary encode uuencode -maxlen 4 a

### uuencode-maxlen-large
binary encode uuencode -maxlen 86 a

### uuencode-wrapchar
binary encode uuencode -wrapchar \r\n abc

### uuencode-wrapchar-empty
binary encode uuencode -wrapchar {} abc

### uuencode-wrapchar-bad
binary encode uuencode -wrapchar X abc

### uuencode-wrapchar-space
binary encode uuencode -wrapchar { } abc

### uuencode-odd-arguments
binary encode uuencode -maxlen a

### uuencode-not-bytes
binary encode uuencode \u0100

### no-format
binary encode

### bad-format
binary encode foo abc

### format-not-abbreviated
binary encode he abc

### no-subcommand
binary

### bad-subcommand
binary foo
