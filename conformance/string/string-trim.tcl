# string trim, trimleft, trimright

### trim-spaces
string trim "  a b  "

### trim-all-ascii-space
string trim "\t\n\v\f\r a \r\n"

### trim-unicode-space
string trim \u00a0\u2003a\u3000

### trim-zero-width
string trim \ufeffa\u200b

### trim-nul
string length [string trim \0a\0]

### trim-other-controls-stay
string length [string trim \x01a\x1f]

### trim-chars
string trim xxyaxyx xy

### trim-chars-not-pattern
string trim {[a]} {[]}

### trim-chars-dash
string trim a-b-a a-

### trim-empty-chars
string trim " a " {}

### trim-empty-string
string trim {} abc

### trim-everything
string trim aaaa a

### trim-nothing
string trim abc xyz

### trim-astral
string trim \U1F600a\U1F600 \U1F600

### trim-many-chars
string trim 0123xyz3210 abcdefghijklmnopqrstuvw0123456789

### trim-latin
string trim \u00e9\u00e8x\u00e8 \u00e8\u00e9

### trimleft-spaces
string trimleft "  a  "

### trimleft-chars
string trimleft 000120 0

### trimleft-all
string trimleft 0000 0

### trimright-spaces
string trimright "  a  "

### trimright-chars
string trimright 1.5000 0

### trimright-newline
string trimright "line\n\n" \n

### trimright-astral
string trimright a\U1F600\U1F601 \U1F601\U1F600

### trim-number
expr {[string trimleft 007 0] * 2}

### trim-list
string trim [list { a } b]

### trim-missing
string trim

### trim-many
string trim a b c

### trimleft-missing
string trimleft

### trimright-many
string trimright a b c

### trim-long
string length [string trim [string repeat " " 5000]a[string repeat " " 5000]]

### trim-short-strings-in-a-procedure
proc p {a b} {list [string trim $a] [string trimleft $a] [string trimright $a] [string trim $a $b] [string trimleft $a $b] [string trimright $a $b]}
list [p " \t12\n " " 1"] [p "\u00a0x\u00a0" x] [p \0a\0 a] [p {} {}] [p aaa a] [p ab {}] [p \U1f600a a]
