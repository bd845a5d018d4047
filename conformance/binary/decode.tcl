# binary decode

### hex
binary decode hex 616263

### hex-upper
binary encode hex [binary decode hex ABCDEF]

### hex-odd
binary decode hex 616

### hex-space
binary decode hex {61 62	63}

### hex-space-inside-pair
binary decode hex {6 1}

### hex-strict
binary decode hex -strict 6162

### hex-strict-space
binary decode hex -strict {61 62}

### hex-bad
binary decode hex 61zz

### hex-bad-first
binary decode hex x

### hex-bad-unicode
binary decode hex \u00e9

### hex-empty
binary decode hex {}

### hex-option-bad
binary decode hex -foo 61

### hex-option-abbreviated
binary decode hex -s 61

### hex-option-as-data
binary decode hex -strict

### hex-missing
binary decode hex

### hex-many
binary decode hex -strict -strict 61

### hex-round-trip
set d [binary format c* [lseq 256]]; string equal $d [binary decode hex [binary encode hex $d]]

### base64-lengths
lmap x {{} YQ== YWI= YWJj YWJjZA==} {binary decode base64 $x}

### base64-no-padding
lmap x {Y YQ YWI YWJj YWJjZ} {binary decode base64 $x}

### base64-lines
binary decode base64 "YWJj\nZGVm\n"

### base64-junk-skipped
binary decode base64 {Y*W-J_j}

### base64-after-padding
binary decode base64 YQ==YQ==

### base64-early-padding
binary encode hex [binary decode base64 Y=Jj]

### base64-leading-padding
binary encode hex [binary decode base64 =0]

### base64-only-padding
binary decode base64 ====

### base64-strict
binary decode base64 -strict YWJj

### base64-strict-padding
lmap x {YQ== YQ= YQ YWI= YWI} {binary decode base64 -strict $x}

### base64-strict-space
binary decode base64 -strict {YW Jj}

### base64-strict-newline-at-end
binary decode base64 -strict YWJj\n

### base64-strict-after-padding
binary decode base64 -strict YQ==x

### base64-strict-bad-padding
binary decode base64 -strict YQ=x

### base64-strict-only-padding
binary decode base64 -strict =

### base64-strict-one-left
binary decode base64 -strict YWJjZ

### base64-option-bad
binary decode base64 -foo YQ==

### base64-missing
binary decode base64

### base64-round-trip
set d [binary format c* [lseq 256]]; string equal $d [binary decode base64 [binary encode base64 -maxlen 60 $d]]

### uuencode
binary decode uuencode #86)C\n

### uuencode-no-newline
binary decode uuencode #86)C

### uuencode-lines
binary decode uuencode "#86)C\n#9&5F\n"

### uuencode-carriage-returns
binary decode uuencode "#86)C\r\n#9&5F\r\n"

### uuencode-empty
binary decode uuencode {}

### uuencode-short-line
binary decode uuencode "!80\n"

### uuencode-bad
binary decode uuencode abc

### uuencode-strict
binary decode uuencode -strict "#86)C\n#9&5F\n"

### uuencode-strict-short
binary decode uuencode -strict "!8\n"

### uuencode-strict-carriage-return
binary decode uuencode -strict "#86)C\r\n"

### uuencode-strict-missing
binary decode uuencode -strict %

### uuencode-junk-after-line
binary decode uuencode #86)Cz

### uuencode-round-trip
set d [binary format c* [lseq 252]]; string equal $d [binary decode uuencode [binary encode uuencode $d]]

### uuencode-option-bad
binary decode uuencode -foo #86)C

### uuencode-missing
binary decode uuencode

### no-format
binary decode

### bad-format
binary decode foo abc

### format-not-abbreviated
binary decode he 61
