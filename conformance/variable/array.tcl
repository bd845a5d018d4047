### array-set-get
array set a {x 1 y 2}
list [lsort -stride 2 [array get a]]

### array-no-args
array

### array-one-arg
array exists

### array-bad-subcommand
array nosuch a

### array-subcommand-abbreviation
array set a {1 x}
array siz a

### array-subcommand-ambiguous
array s a

### array-exists
set s 1
array set a {}
list [array exists a] [array exists s] [array exists nosuch]

### array-exists-extra
array exists a b

### array-size
array set a {1 x 2 y 3 z}
list [array size a] [array size nosuch]

### array-size-scalar
set s 1
array size s

### array-set-odd
array set a {1 2 3}

### array-set-odd-creates-nothing
catch {array set a {1 2 3}} m
list $m [info exists a]

### array-set-bad-list
array set a "1 \{"

### array-set-scalar
set s 1
array set s {a b}

### array-set-scalar-empty
set s 1
array set s {}

### array-set-element-name
array set a(1) {x y}

### array-set-empty-creates
array set a {}
array exists a

### array-set-duplicate-keys
array set a {k 1 k 2}
array get a

### array-set-merges
array set a {x 1 y 2}
array set a {y 3 z 4}
lsort -stride 2 [array get a]

### array-set-from-dict
array set a [dict create k v k2 {v 2}]
lsort -stride 2 [array get a]

### array-get-pattern
array set a {foo 1 bar 2 baz 3}
lsort -stride 2 [array get a b*]

### array-get-missing
array get nosuch

### array-get-scalar
set s 1
array get s

### array-get-no-match
array set a {x 1}
array get a z*

### array-get-extra
array get a b c

### array-names
array set a {foo 1 bar 2 baz 3}
lsort [array names a]

### array-names-glob
array set a {foo 1 bar 2 baz 3}
list [lsort [array names a b*]] [lsort [array names a {[fb]??}]]

### array-names-exact
array set a {a* 1 ab 2}
list [array names a -exact a*] [lsort [array names a -glob a*]]

### array-names-regexp
array set a {foo 1 bar 2 baz 3}
lsort [array names a -regexp {^b.z$|oo}]

### array-names-bad-regexp
array set a {foo 1}
array names a -regexp a(

### array-names-bad-mode
array set a {foo 1}
array names a -nosuch x

### array-names-mode-without-pattern
array set a {-exact 1}
array names a -exact

### array-names-extra
array names a -exact b c

### array-names-missing
array names nosuch

### array-unset-all
array set a {1 x 2 y}
array unset a
array exists a

### array-unset-pattern
array set a {foo 1 bar 2 baz 3}
array unset a b*
array get a

### array-unset-missing
array unset nosuch

### array-unset-pattern-missing
array unset nosuch x*

### array-unset-scalar
set s 1
array unset s
info exists s

### array-unset-empty-pattern
array set a {{} 1 x 2}
array unset a {}
array get a

### array-for
array set a {x 1 y 2 z 3}
set out {}
array for {k v} a {lappend out $k$v}
lsort $out

### array-for-break-continue
array set a {x 1}
set n 0
array for {k v} a {incr n; continue; incr n 100}
array for {k v} a {break; incr n 100}
set n

### array-for-modified
array set a {x 1 y 2}
array for {k v} a {set a(new$k) 1}

### array-for-missing
array for {k v} nosuch {}

### array-for-bad-vars
array set a {x 1}
array for k a {}

### array-for-no-args
array for

### array-for-error-trace
array set a {x 1}
array for {k v} a {
    error "at $k"
}

### array-for-empty
array set a {}
array for {k v} a {error never}

### array-default-set-get
array default set a 0
list [array default exists a] [array default get a] [set a(missing)] [array size a]

### array-default-incr
array default set a 10
list [incr a(x)] [incr a(x)] [array get a]

### array-default-lappend
array default set a {base}
lappend a(k) more
list $a(k)

### array-default-append
array default set a pre
append a(k) fix
list $a(k)

### array-default-unset
array default set a 0
array default unset a
list [array default exists a] [catch {set a(x)} m] $m

### array-default-get-missing
array set a {}
array default get a

### array-default-exists-no-array
array default exists nosuch

### array-default-scalar
set s 1
array default set s 0

### array-default-bad-subcommand
array default nosuch a

### array-default-no-args
array default

### array-default-info-exists-unaffected
array default set a 5
list [info exists a(x)] [array names a]

### array-search
array set a {x 1 y 2}
set s [array startsearch a]
set out {}
while {[array anymore a $s]} {lappend out [array nextelement a $s]}
array donesearch a $s
lsort $out

### array-search-end
array set a {x 1}
set s [array startsearch a]
list [array nextelement a $s] [array nextelement a $s] [array anymore a $s]

### array-search-bad-id
array set a {x 1}
array nextelement a nosuch

### array-search-other-array
array set a {x 1}
array set b {x 1}
set s [array startsearch a]
array nextelement b $s

### array-search-done-twice
array set a {x 1}
set s [array startsearch a]
array donesearch a $s
array donesearch a $s

### array-search-after-modification
array set a {x 1}
set s [array startsearch a]
set a(new) 1
array nextelement a $s

### array-search-not-array
array startsearch nosuch

### array-search-id-format
array set a {x 1}
list [array startsearch a] [array startsearch a]

### array-statistics-not-array
array statistics nosuch

### array-keys-odd
array set a [list {} empty { } space "a b" two \{ brace \n newline]
list [array size a] $a() $a(\ ) [set {a(a b)}]

### array-keys-unicode
set a(\u00e9) 1
set a(\U1f600) 2
list [lsort [array names a]] $a(\U1f600)

### array-keys-numeric-forms-differ
set a(1) int
set a(01) padded
set a(1.0) double
lsort [array names a]

### array-link
array set src {k 1}
proc p {} {upvar 1 src dst; array set dst {k2 2}; lsort [array names dst]}
p

### array-in-proc-local
proc p {} {array set a {x 1}; set a(y) 2; lsort [array names a]}
p

### array-parray-values-with-global
array set ::g {b 2 a 1}
proc p {} {global g; lmap k [lsort [array names g]] {set g($k)}}
p

### array-element-read-error-in-proc
proc p {} {array set a {x 1}; set a(y)}
p

### array-size-after-many
for {set i 0} {$i < 1000} {incr i} {set a($i) $i}
for {set i 0} {$i < 1000} {incr i 2} {unset a($i)}
array size a

### array-trace-on-array-operations
set log {}
array set a {x 1}
trace add variable a array {apply {args {lappend ::log $args}}}
array size a
array names a
array exists a
set log
