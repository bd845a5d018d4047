# binary format

### a-one
binary encode hex [binary format a abc]

### a-count
binary encode hex [binary format a5 abc]

### a-cut
binary encode hex [binary format a2 abc]

### a-all
binary encode hex [binary format a* abc]

### a-zero
binary encode hex [binary format a0 abc]

### a-pad-space
binary encode hex [binary format A5 abc]

### a-latin
binary encode hex [binary format a* \u00e9\u00ff]

### a-high-byte-dropped
binary encode hex [binary format a* \u20ac\u0161]

### a-astral
binary encode hex [binary format a* x\U1F600y]

### a-empty
binary encode hex [binary format a3 {}]

### several-fields
binary encode hex [binary format a7a*a alpha bravo charlie]

### several-padded
binary encode hex [binary format A6A*A alpha bravo charlie]

### bits-low-first
binary encode hex [binary format b5b* 11100 111000011010]

### bits-high-first
binary encode hex [binary format B5B* 11100 111000011010]

### bits-one
binary encode hex [binary format b 1]

### bits-short
binary encode hex [binary format b12 101]

### bits-cut
binary encode hex [binary format B4 10101010]

### bits-empty
binary encode hex [binary format b* {}]

### bits-bad
binary format b* 012

### bits-bad-beyond-count-ignored
binary encode hex [binary format b2 012]

### hex-high-first
binary encode hex [binary format H3H*H2 ab DEF 987]

### hex-low-first
binary encode hex [binary format h3h*h2 AB def 987]

### hex-short
binary encode hex [binary format H6 ab]

### hex-bad
binary format H* xyz

### hex-bad-space
binary format H* {a b}

### hex-one
binary encode hex [binary format H f]

### c-one
binary encode hex [binary format c 65]

### c-list
binary encode hex [binary format c3cc* {3 -3 128 1} 260 {2 5}]

### c-all
binary encode hex [binary format c* {1 2 3}]

### c-zero
binary encode hex [binary format c0 {1 2}]

### c-list-without-count
binary format c {2 5}

### c-too-few
binary format c3 {1 2}

### c-bad-element
binary format c2 {1 x}

### c-float
binary format c 1.5

### c-bad-list
binary format c2 "a \{"

### c-huge
binary encode hex [binary format c 99999999999999999999999]

### c-negative-huge
binary encode hex [binary format c -99999999999999999999999]

### c-hex-and-spaces
binary encode hex [binary format c2 {0x1F { 7 }}]

### integer-lower-s
binary encode hex [binary format ss* 1 {-2 258 65536 4294967297}]

### integer-upper-s
binary encode hex [binary format SS* 1 {-2 258 65536 4294967297}]

### integer-lower-t
binary encode hex [binary format tt* 1 {-2 258 65536 4294967297}]

### integer-lower-i
binary encode hex [binary format ii* 1 {-2 258 65536 4294967297}]

### integer-upper-i
binary encode hex [binary format II* 1 {-2 258 65536 4294967297}]

### integer-lower-n
binary encode hex [binary format nn* 1 {-2 258 65536 4294967297}]

### integer-lower-w
binary encode hex [binary format ww* 1 {-2 258 65536 4294967297}]

### integer-upper-w
binary encode hex [binary format WW* 1 {-2 258 65536 4294967297}]

### integer-lower-m
binary encode hex [binary format mm* 1 {-2 258 65536 4294967297}]

### w-limits
binary encode hex [binary format w3 {9223372036854775807 -9223372036854775808 18446744073709551615}]

### w-beyond
binary encode hex [binary format W2 {18446744073709551616 -9223372036854775809}]

### w-bad
binary format w abc

### real-lower-f
binary encode hex [binary format ff* 1.6 {-0.0 1e10 0.1 1e-40}]

### real-lower-r
binary encode hex [binary format rr* 1.6 {-0.0 1e10 0.1 1e-40}]

### real-upper-r
binary encode hex [binary format RR* 1.6 {-0.0 1e10 0.1 1e-40}]

### real-lower-d
binary encode hex [binary format dd* 1.6 {-0.0 1e10 0.1 1e-40}]

### real-lower-q
binary encode hex [binary format qq* 1.6 {-0.0 1e10 0.1 1e-40}]

### real-upper-q
binary encode hex [binary format QQ* 1.6 {-0.0 1e10 0.1 1e-40}]

### real-infinite
binary encode hex [binary format R2Q2 {Inf -Inf} {Inf -Inf}]

### real-overflow
binary encode hex [binary format R2 {1e39 -1e300}]

### real-largest
binary encode hex [binary format R3 {3.4028234e38 3.4028235e38 3.4028236e38}]

### real-nan
binary encode hex [binary format RQ NaN NaN]

### real-from-int
binary encode hex [binary format Q 16909060]

### real-nan-payload
binary encode hex [binary format Q2 {NaN(123) -NaN}]

### real-bad
binary format d abc

### real-list-without-count
binary format d {1 2}

### real-too-few
binary format d3 {1 2}

### x-one
binary encode hex [binary format axa b c]

### x-count
binary encode hex [binary format a3xa3x2a3 abc def ghi]

### x-all
binary format x*

### x-overwrites
binary encode hex [binary format a3X3x2 abc]

### back-one
binary encode hex [binary format a3X2a abc Z]

### back-all
binary encode hex [binary format a3X*a3X2a3 abc def ghi]

### back-too-far
binary encode hex [binary format aX9a a b]

### at-position
binary encode hex [binary format a5@2a1@*a3@10a1 abcde f ghi j]

### at-zero
binary encode hex [binary format a@0a x y]

### at-all
binary encode hex [binary format a2@*a ab c]

### at-without-count
binary format @

### at-alone
binary encode hex [binary format @3]

### spaces-between-fields
binary encode hex [binary format {a a  c} x y 1]

### unsigned-flag-ignored
binary encode hex [binary format cu2su {1 2} 3]

### leading-zero-count
binary encode hex [binary format a003 x]

### empty-format
binary encode hex [binary format {}]

### extra-arguments
binary encode hex [binary format a x y]

### not-enough
binary format aa x

### bad-type
binary format y 1

### bad-type-after-space
binary format {a y} 1 2

### bad-type-unicode
binary format \u00e9 1

### bad-count
binary format c-1 1

### format-error-before-value-error
binary format cy x 1

### missing
binary format

### value-is-byte-string
string length [binary format a* \u00ff\u0100]

### from-list-value
binary encode hex [binary format s* [list 1 2 3]]

### from-lseq
binary encode hex [binary format c* [lseq 5]]

### round-trip
binary scan [binary format Ia*x3d 5 hello 0.1] Ia5x3d a b c; list $a $b $c
