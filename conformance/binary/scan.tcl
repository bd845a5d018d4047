# binary scan

### a-count
list [binary scan abcde\0fghi a6a10 v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### a-one
list [binary scan abc a v] [info exists v] [if {[info exists v]} {set v}]

### a-all
list [binary scan abc a* v] [info exists v] [if {[info exists v]} {set v}]

### a-zero
list [binary scan abc a0 v] [info exists v] [if {[info exists v]} {set v}]

### a-all-of-nothing
list [binary scan {} a* v] [info exists v] [if {[info exists v]} {set v}]

### a-one-of-nothing
list [binary scan {} a v] [info exists v] [if {[info exists v]} {set v}]

### a-strips
list [binary scan "abc efghi  \0" A* v] [info exists v] [if {[info exists v]} {set v}]

### a-strips-all
list [binary scan "  \0" A* v] [info exists v] [if {[info exists v]} {set v}]

### a-keeps-leading
list [binary scan " a " A3 v] [info exists v] [if {[info exists v]} {set v}]

### c-string
list [binary scan abc\0efghi C* v] [info exists v] [if {[info exists v]} {set v}]

### c-string-count
list [binary scan abcdef\0 C3 v] [info exists v] [if {[info exists v]} {set v}]

### c-string-moves-whole-count
list [binary scan ab\0cd C4a v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### bits-low-first
list [binary scan \x07\x87\x05 b5b* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### bits-high-first
list [binary scan \x70\x87\x05 B5B* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### bits-one
list [binary scan \x01 b v] [info exists v] [if {[info exists v]} {set v}]

### bits-too-many
list [binary scan \x01 b9 v] [info exists v] [if {[info exists v]} {set v}]

### bits-zero
list [binary scan \x01 b0c v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### hex-high-first
list [binary scan \x07\xC6\x05\x1F\x34 H3H* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### hex-low-first
list [binary scan \x07\x86\x05\x12\x34 h3h* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### hex-one
list [binary scan \xab H v] [info exists v] [if {[info exists v]} {set v}]

### hex-too-many
list [binary scan \xab H3 v] [info exists v] [if {[info exists v]} {set v}]

### c-signed
list [binary scan \x07\x86\x05 c2c* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### c-unsigned
list [binary scan \x07\x86\xff cu2cu v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### c-one-element-list
list [binary scan \x07 c1 v] [info exists v] [if {[info exists v]} {set v}]

### c-zero
list [binary scan \x07 c0 v] [info exists v] [if {[info exists v]} {set v}]

### c-too-many
list [binary scan \x07 c2 v] [info exists v] [if {[info exists v]} {set v}]

### integer-lower-s
list [binary scan \x01\x02\x03\x04\xfc\xfd\xfe\xff\xff\xff\xff\xff\x80\x00\x00\x80 ssu* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### integer-upper-s
list [binary scan \x01\x02\x03\x04\xfc\xfd\xfe\xff\xff\xff\xff\xff\x80\x00\x00\x80 SSu* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### integer-lower-t
list [binary scan \x01\x02\x03\x04\xfc\xfd\xfe\xff\xff\xff\xff\xff\x80\x00\x00\x80 ttu* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### integer-lower-i
list [binary scan \x01\x02\x03\x04\xfc\xfd\xfe\xff\xff\xff\xff\xff\x80\x00\x00\x80 iiu* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### integer-upper-i
list [binary scan \x01\x02\x03\x04\xfc\xfd\xfe\xff\xff\xff\xff\xff\x80\x00\x00\x80 IIu* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### integer-lower-n
list [binary scan \x01\x02\x03\x04\xfc\xfd\xfe\xff\xff\xff\xff\xff\x80\x00\x00\x80 nnu* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### integer-lower-w
list [binary scan \x01\x02\x03\x04\xfc\xfd\xfe\xff\xff\xff\xff\xff\x80\x00\x00\x80 wwu* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### integer-upper-w
list [binary scan \x01\x02\x03\x04\xfc\xfd\xfe\xff\xff\xff\xff\xff\x80\x00\x00\x80 WWu* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### integer-lower-m
list [binary scan \x01\x02\x03\x04\xfc\xfd\xfe\xff\xff\xff\xff\xff\x80\x00\x00\x80 mmu* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### integer-short-data
list [binary scan abc i v] [info exists v] [if {[info exists v]} {set v}]

### integer-all-leaves-rest
list [binary scan abcde s*a v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### second-field-missing
list [binary scan abcdefg s3s v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### real-lower-f
list [binary scan \x9a\x99\x99\x99\x99\x99\xf9\x3f\x3f\xf9\x99\x99\x99\x99\x99\x9a ff v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### real-lower-r
list [binary scan \x9a\x99\x99\x99\x99\x99\xf9\x3f\x3f\xf9\x99\x99\x99\x99\x99\x9a rr v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### real-upper-r
list [binary scan \x9a\x99\x99\x99\x99\x99\xf9\x3f\x3f\xf9\x99\x99\x99\x99\x99\x9a RR v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### real-lower-d
list [binary scan \x9a\x99\x99\x99\x99\x99\xf9\x3f\x3f\xf9\x99\x99\x99\x99\x99\x9a dd v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### real-lower-q
list [binary scan \x9a\x99\x99\x99\x99\x99\xf9\x3f\x3f\xf9\x99\x99\x99\x99\x99\x9a qq v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### real-upper-q
list [binary scan \x9a\x99\x99\x99\x99\x99\xf9\x3f\x3f\xf9\x99\x99\x99\x99\x99\x9a QQ v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### real-infinite
list [binary scan \x7f\x80\0\0\xff\x80\0\0 R2 v] [info exists v] [if {[info exists v]} {set v}]

### real-nan
list [binary scan \x7f\xc0\0\0\xff\xc0\0\0\x7f\xc0\0\x01 R3 v] [info exists v] [if {[info exists v]} {set v}]

### real-nan-double
list [binary scan \x7f\xf8\0\0\0\0\0\x01 Q v] [info exists v] [if {[info exists v]} {set v}]

### real-negative-zero
list [binary scan \x80\0\0\0 R v] [info exists v] [if {[info exists v]} {set v}]

### x-forward
list [binary scan \x01\x02\x03\x04 x2H* v] [info exists v] [if {[info exists v]} {set v}]

### x-all
list [binary scan abc x*a v] [info exists v] [if {[info exists v]} {set v}]

### x-too-far
list [binary scan abc x9a v] [info exists v] [if {[info exists v]} {set v}]

### back
list [binary scan \x01\x02\x03\x04 c2XH* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### back-all
list [binary scan abc a2X*a v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### back-too-far
list [binary scan abc aX9a v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### at
list [binary scan \x01\x02\x03\x04 c2@1H* v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### at-all
list [binary scan abc @*a* v] [info exists v] [if {[info exists v]} {set v}]

### at-too-far
list [binary scan abc @9a v] [info exists v] [if {[info exists v]} {set v}]

### at-without-count
binary scan abc @ v

### spaces
list [binary scan abc {a a} v w] [info exists v] [if {[info exists v]} {set v}] [info exists w] [if {[info exists w]} {set w}]

### no-variables-needed
binary scan abc x2

### empty-format
binary scan abc {}

### extra-variables
list [binary scan abc a v w] [info exists w]

### not-enough-variables
binary scan abc aa v

### first-set-before-error
catch {binary scan abc aa v}; set v

### bad-type
binary scan abc y v

### bad-type-after-space
binary scan abc {a y} v w

### bad-count
binary scan abc a-1 v

### not-bytes
binary scan a\u0100 a v

### not-bytes-astral
binary scan ab\U1F600 a v

### missing
binary scan abc

### array-element
binary scan abc a2 v(x); array get v

### cannot-set
set v(x) 1; binary scan abc a v

### trace-runs
proc t args {lappend ::log $args}; trace add variable v write t; binary scan abc a v; set ::log

### huge-count
binary scan abc a99999999999999999999 v

### of-int
binary scan 12345 a2a* v w; list $v $w

### of-list
binary scan [list a b] a* v; set v

### result-usable-as-number
binary scan \x05 c v; expr {$v * 2}

### in-loop
set d [binary format s* {1 2 3}]; set r {}; for {set i 0} {$i < 6} {incr i 2} {binary scan $d @${i}s v; lappend r $v}; set r
