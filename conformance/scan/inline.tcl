### decimal
list [scan 42 %d] [scan -42 %d] [scan +42 %d] [scan {  42} %d] [scan 42abc %d] [scan 0042 %d]

### decimal-several
list [scan {1 2 3} {%d %d %d}] [scan 1,2,3 %d,%d,%d] [scan 12:34:56 %d:%d:%d]

### decimal-no-match
list [scan abc %d] [scan {} %d] [scan {   } %d] [scan - %d] [scan --5 %d]

### decimal-missing-second
list [scan 12 {%d %d}] [scan 12 %d%d] [scan {12 x} {%d %d}]

### width
list [scan 12345 %2d%3d] [scan 12345 %2d%d] [scan -12 %2d] [scan 123 %1d%1d%1d%1d] [scan abcdef %3s%s]

### width-sign-only
list [scan -12 %1d] [scan -12 %1d%d]

### octal
list [scan 17 %o] [scan 18 %o] [scan 8 %o] [scan -17 %o] [scan 0o17 %o]

### hexadecimal
list [scan ff %x] [scan 0xff %x] [scan 0XFF %X] [scan -0x1f %x] [scan fg %x] [scan g %x]

### hexadecimal-prefix-alone
list [scan 0x %x%s] [scan 0xg %x%s] [scan 0x0x1 %x%s]

### binary
list [scan 101 %b] [scan 0b101 %b] [scan 102 %b] [scan -101 %b] [scan 0b2 %b%s]

### any-base
list [scan 0x1f %i] [scan 017 %i] [scan 08 %i%s] [scan 10 %i] [scan 0b11 %i%s] [scan -0x10 %i]

### unsigned
list [scan 5 %u] [scan -1 %u] [scan -1 %lu] [scan -5 %u]

### unsigned-big
list [scan 99999999999999999999 %llu] [catch {scan -1 %llu} m o] $m [dict get $o -errorcode]

### range-32
list [scan 2147483647 %d] [scan 2147483648 %d] [scan 4294967295 %d] [scan 4294967296 %d] [scan -2147483649 %d]

### range-64
list [scan 9223372036854775807 %ld] [scan 9223372036854775808 %ld] [scan -9223372036854775809 %ld]

### range-unlimited
list [scan 20000000000000000000 %lld] [scan 20000000000000000000 %Ld] [scan -99999999999999999999 %lld]

### range-hexadecimal
list [scan ffffffff %x] [scan fffffffff %x] [scan ffffffffffffffff %lx] [scan fffffffffffffffff %llx]

### size-modifiers
list [scan 70000 %hd] [scan 5 %zd] [scan 5 %td] [scan 5 %jd] [scan 5 %qd]

### float
list [scan 3.14 %f] [scan -2 %f] [scan 1e5 %f] [scan .5 %f] [scan 5. %f] [scan 1.5e-3 %e] [scan 2E4 %g]

### float-stops
list [scan 1.5abc %f%s] [scan 1e %f%s] [scan 1e+x %f%s] [scan 1.2.3 %f%f] [scan 0x10 %f%s]

### float-no-match
list [scan abc %f] [scan . %f] [scan -. %f] [scan e5 %f]

### float-infinity
list [scan inf %f] [scan -Inf %f] [scan infinity %f] [scan infinx %f%s] [scan in %f]

### float-nan
list [scan nan %f] [scan {nan 5} %f%d]

### float-range
list [scan 1e400 %f] [scan -1e400 %f] [scan 1e-400 %f]

### float-width
list [scan 12345 %3f] [scan 1e5 %2f%s] [scan 1.5 %1f%f]

### float-sign-of-zero
list [scan -0 %f] [scan -0.0 %f]

### float-sizes
list [scan 1.5 %lf] [scan 1.5 %Lf] [scan 1.5 %hf]

### string
list [scan abc %s] [scan {abc def} %s] [scan {  abc} %s] [scan {} %s]

### string-several
list [scan {abc def ghi} {%s %s}] [scan {abc def} %s%s%s]

### string-width
list [scan abcdef %3s] [scan abcdef %3s%2s] [scan abc %0s]

### character
list [scan abc %c] [scan { a} %c] [scan abc %c%c%c] [scan {} %c] [scan 5 {%d%c}]

### character-unicode
list [scan é %c] [scan 日本 %c%c] [scan \U1f600x %c%c]

### character-skip
list [scan abc %*c%c] [scan abc %*c%*c%c]

### set
list [scan abcxyz {%[a-c]}] [scan abc123 {%[a-z]%[0-9]}] [scan xyz {%[a-c]}] [scan abc {%[abc]}]

### set-negated
list [scan abc,def {%[^,]}] [scan abc,def {%[^,],%s}] [scan ,abc {%[^,]}]

### set-brackets
list [scan {]abc} {%[]a]}] [scan {xyz]abc} {%[^]]}] [scan {a]} {%[]a]}]

### set-dash
list [scan a-b {%[a-]}] [scan -a {%[-a]}] [scan abcxyz {%[c-a]}] [scan a-z {%[--a]}]

### set-caret
list [scan ^a {%[a^]}] [scan a^ {%[^^]}]

### set-space
list [scan {  abc} {%[ ]%s}] [scan {a b} {%[a-z ]}]

### set-width
list [scan abcdef {%3[a-z]}] [scan abcdef {%2[a-z]%[a-z]}]

### set-unicode
list [scan éüa {%[éü]}] [scan αβγδ {%[α-γ]}] [scan \U1f600\U1f601x "%\[\U1f600-\U1f602\]"]

### count
list [scan abc %n] [scan {abc def} {%s%n %s%n}] [scan {} %n] [scan {  x} { %n}]

### count-after-end
list [scan 12 {%d%n%s}] [scan {12 } {%d %n}]

### literal
list [scan abc123 abc%d] [scan abx123 abc%d] [scan {(5)} (%d)] [scan 5% %d%%]

### literal-percent
list [scan %5 %%%d] [scan 50% {%d%%}] [scan {50 %} {%d%% %s}]

### literal-space
list [scan {a    b} {a b%n}] [scan ab {a b%n}] [scan {a b} {ab%n}]

### literal-tab-newline
list [scan "a\t\nb" {a b%n}] [scan "a b" "a\n\nb%n"]

### literal-only
list [scan abc abc] [scan abc xyz] [scan {} {}]

### suppressed
list [scan {1 2 3} {%d %*d %d}] [scan {abc 5} {%*s %d}] [scan abc %*s] [scan {12 x} {%*d %d}]

### suppressed-set
list [scan {abc,5} {%*[a-z],%d}] [scan 123abc {%*d%s}] [scan abcdefgh %*5s%s]

### positions
list [scan {a b} {%2$s %1$s}] [scan {1 2 3} {%3$d %1$d %2$d}] [scan {a b} {%3$s %1$s}]

### positions-width
list [scan 1234 {%1$2d%2$d}] [scan {a b c} {%1$s %*s %2$s}]

### unicode-space
list [scan "\u00a05" %d] [scan "a\u2003b" %s] [scan "a\u3000b" {a %s}]

### whitespace-kinds
list [scan "\n\t\v\f\r 5" %d] [scan "a\vb" %s]

### nul
list [scan "\0a" %c%c] [string length [scan "a\0b" %s]]

### time
scan 08:09 %d:%d

### color
scan #08D03F #%2x%2x%2x

### coordinates
scan {(5.2,-4e-2)} { (%f ,%f %c}

### words-with-positions
set string { a string  with words }; set words {}; while {[scan $string %s%n word length] == 2} {lappend words $word; set string [string range $string $length end]}; set words

### result-is-list
llength [scan {a b} {%s %s %s}]

### numeric-result-types
list [expr {[scan 0x10 %x] + 1}] [expr {[scan 1.50 %f] * 2}]

### long-number
scan [string repeat 9 60] %lld

### csv-row
scan {Smith, 42, 3.5} {%[^,], %d, %f}

### words-without-sign-1
lmap v {18446744073709551615 18446744073709551614 18446744071562067968 18446744071562067967 18446744069414584320 18446744073709551616 9223372036854775808} {scan $v "%d"}

### words-without-sign-2
lmap v {18446744073709551615 18446744071562067968 18446744071562067967 9223372036854775808} {list [catch {scan $v %u} m] $m}

### words-without-sign-3
lmap v {ffffffffffffffff ffffffff80000000 ffffffff7fffffff fffffffffffffff} {list [scan $v %x] [scan $v %hx]}
