# values of other kinds used as strings

### list-as-string-and-back
set l [list a {b c} d]; string length $l; llength $l

### list-appended-as-string
set l [list a b]; append l " c"; llength $l

### list-changed-after-string-use
set l [list a b]; string length $l; lappend l c; string length $l

### dict-as-string
set d [dict create a 1 b {x y}]; list [string length $d] [dict get $d b]

### dict-order-as-string
set d [dict create b 1 a 2]; dict set d b 3; string index $d 0

### int-as-string-and-number
set n 0x1F; list [string length $n] [expr {$n + 0}] [string length $n]

### int-computed
set n [expr {0x1F + 0}]; string cat $n [string length $n]

### double-as-string
set d [expr {0.1 + 0.2}]; list $d [string length $d] [string range $d 0 2]

### double-integral
set d [expr {4.0}]; list [string length $d] [string trimright $d 0]

### bignum-as-string
set n [expr {2**100}]; list [string length $n] [string index $n end] [string reverse $n]

### negative-number
list [string index -5 0] [string is integer -5] [string trimleft -5 -]

### boolean-word-kept
set b yes; expr {$b ? 1 : 0}; string length $b

### bytes-as-string
set b [binary format H* 61ff62]; list [string length $b] [string index $b 0] [scan [string index $b 1] %c]

### bytes-appended
set b [binary format H* 61]; append b \u0100; string length $b

### string-as-bytes
set s abc; binary scan $s H* h; list $s $h

### nested-list-string-index
string index [list [list a b] [list c d]] 1

### list-of-empty
string length [list {} {}]

### list-with-braces
string length [list \{ \}]

### list-with-hash
string index [list #a] 0

### list-with-newline
string length [list "a\nb"]

### empty-list-is-empty-string
string equal [list] {}

### lrange-as-string
string length [lrange {a {b c} d} 0 1]

### split-result-as-string
string toupper [split a,b ,]

### script-as-string
set s {expr {1+1}}; string length $s; eval $s; string length $s

### number-to-list-to-string
set n 42; lindex $n 0; string length $n

### spaces-kept
set s " 1 "; expr {$s + 1}; string length $s

### sharing-kept
set a [list 1 2 3]; set b $a; string length $a; lset b 0 x; list $a $b

### append-to-number
set n 5; incr n; append n 0; incr n

### double-text-kept
set d 1e2; expr {$d + 0}; set d

### hex-text-kept
set d 0xff; incr d 0; set d
