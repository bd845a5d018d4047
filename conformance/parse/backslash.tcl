### single-characters
list \a \b \f \n \r \t \v

### codes-of-single-characters
lmap c [list \a \b \f \n \r \t \v] {scan $c %c}

### ordinary-characters
list \q \z \; \# \" \{ \} \[ \] \$ \\ \  \( \)

### octal
list \101 \60 \0 \12 \377 \400 \777 \08 \1019

### octal-lengths
lmap s [list \1 \12 \123 \1234 \400] {string length $s}

### hex
list \x41 \x4 \x411 \xe9 \x4g

### hex-lengths
lmap s [list \x41 \x4 \x411 \x4g \xff] {string length $s}

### hex-no-digits
list \x \xg "\x"

### unicode-four
list \u0041 \u41 \u4 \u00e9 \u4e2d \u00e9a \u4e2d4

### unicode-four-lengths
lmap s [list \u0041 \u41 \u411111 \u] {string length $s}

### unicode-no-digits
list \u \uz "\U"

### unicode-eight
list \U1f600 \U0001f600 \U0001f6000 \U10ffff \U41

### unicode-eight-lengths
lmap s [list \U1f600 \U0001f600 \U0001f6000 \U10ffff] {string length $s}

### unicode-eight-too-large
lmap s [list \U110000 \U00110000 \Uffffffff] {string length $s}

### surrogates
lmap s [list \ud83d \ude00] {string length $s}

### surrogate-lone-value
string cat <\ud800>

### surrogate-pair-escape
string length \ud83d\ude00

### nul
list [string length \0] [string length \x00] [string length \u0000] [string length a\0b]

### backslash-newline
list a\
   b

### backslash-newline-in-quotes
list "a\
   b"

### backslash-newline-in-braces
list {a\
   b}

### backslash-newline-tabs
list "a\
	 	b"

### backslash-newline-in-list-text
llength "a\
b"

### backslash-crlf
string length [eval "list a\\\r\nb"]

### backslash-before-multibyte
list \é \中 \😀

### backslash-at-end-of-quotes
list "a\\"

### backslash-in-braces-literal
list {\x41 \n \u0041}

### backslash-double
list \\ \\n \\\\ "\\n"

### backslash-space-joins
llength [list a\ b c]

### backslash-in-variable-name
set a\ b 5
list ${a b} [set "a b"]

### backslash-in-command-name
\x73\x65\x74 x 5

### backslash-in-array-index
set {a(b c)} 1
list $a(b\ c) [set a(b\x20c)]

### backslash-subst-command
subst {\x41\u00e9\n|\101}

### backslash-octal-stops
list \1a \19 \8 \9

### case-of-letters
list \X41 \N \T
