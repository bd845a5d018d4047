### match-yes
regexp a abc

### match-no
regexp x abc

### match-empty-pattern
regexp {} abc

### match-empty-both
regexp {} {}

### match-in-middle
regexp {b.} abc

### sets-match-variable
list [regexp {b(.)(.)?} abc all one two] $all $one $two

### no-match-leaves-variables
set v old; list [regexp x abc v] $v

### more-variables-than-groups
list [regexp {(a)} abc a b c d] $a $b $c $d

### fewer-variables-than-groups
list [regexp {(a)(b)(c)} abc all one] $all $one [info exists two]

### unmatched-group-is-empty
list [regexp {(x)|(b)} abc all one two] $all $one $two

### same-variable-twice
list [regexp {(a)(b)} abc v v v] $v

### array-element-variables
regexp {(a)(b)} abc m(all) m(1) m(2); lsort [array get m]

### variable-named-arrow
list [regexp {a(.)} abc -> x] ${->} $x

### variable-is-array
array set arr {x 1}; regexp a abc arr

### second-variable-is-array
array set arr {x 1}; list [catch {regexp a abc v arr} m] $m $v

### variable-in-missing-namespace
regexp a abc no::such::v

### variable-not-written-without-match
regexp x abc no::such::v

### write-trace-sees-match
proc t {n args} {upvar 1 $n v; append ::log <$v>}; trace add variable v write t; regexp a abc v; set log

### write-trace-each-match
proc t {n args} {upvar 1 $n v; append ::log <$v>}; trace add variable v write t; regexp -all {[a-c]} abc v; set log

### indices
list [regexp -indices {b(c)(x)?} abcd a b c] $a $b $c

### indices-empty-match
list [regexp -indices {x*} abc v] $v

### indices-more-variables
list [regexp -indices a abc v w] $v $w

### indices-inline
regexp -indices -inline {b(c)(x)?} abcd

### inline
regexp -inline {b(.)} abcd

### inline-no-match
regexp -inline x abc

### inline-no-match-with-groups
regexp -inline (x) abc

### inline-unmatched-group
regexp -inline {(x)|(b)} abc

### inline-empty-match
regexp -inline {} abc

### inline-with-variable
regexp -inline a abc v

### inline-many-groups
regexp -inline {(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)} abcdefghijk

### all-counts
regexp -all a abcabca

### all-none
regexp -all x abc

### all-empty-pattern
regexp -all {} abc

### all-empty-string
regexp -all {} {}

### all-variables-have-last
list [regexp -all {(.)b} abcb v w] $v $w

### all-indices-variables-have-last
list [regexp -all -indices b abcb v] $v

### all-last-lacks-group
list [regexp -all {(a)|(b)} ab v w x] $v $w $x

### all-inline
regexp -all -inline {\w(\w)} { inlined }

### all-inline-no-groups
regexp -all -inline {[0-9]+} {a1b22c333}

### all-inline-no-match
regexp -all -inline x abc

### all-inline-indices
regexp -all -inline -indices {(\d)(\d)?} 1a23

### all-inline-empty-matches
regexp -all -inline -indices {b*} abbc

### all-inline-empty-pattern
regexp -all -inline -indices {} abc

### all-dollar
regexp -all -inline -indices {$} abc

### all-caret
regexp -all -inline -indices {^} abc

### all-caret-with-newlines
regexp -all -inline -indices {^} "a\nb\nc"

### all-start-anchor-again
regexp -all -inline {\A.} abc

### all-word-start-again
regexp -all -inline {\m\w} abc

### all-word-edge-again
regexp -all -inline -indices {\y} {ab cd}

### all-line-caret
regexp -all -inline -line -indices {^} "a\nb\nc"

### all-line-dollar
regexp -all -inline -line -indices {$} "a\n\nb\n"

### all-line-whole-lines
regexp -all -inline -line {^.*$} "a\n\nbc\nd\n"

### all-does-not-look-back
regexp -all -inline {aba} ababa

### all-lookahead-overlap
regexp -all -inline {a(?=ba)} ababa

### start
regexp -start 1 -inline {.} abc

### start-negative
regexp -start -5 -inline {.} abc

### start-at-end
regexp -start 3 -indices -inline {} abc

### start-past-end
regexp -start 9 -inline -indices {} abc

### start-past-end-no-match
regexp -start 9 a abc

### start-past-end-caret
regexp -start 9 ^ "abc\n"

### start-end
regexp -start end -inline -indices {.*} abcd

### start-end-minus
regexp -start end-1 -inline {.*} abcd

### start-sum
regexp -start 1+1 -inline {.*} abcd

### start-bad
regexp -start x a abc

### start-empty-word
regexp -start {} a abc

### start-caret-fails
regexp -start 1 {^b} abc

### start-caret-after-newline
regexp -start 2 -indices -inline {^b} "a\nb"

### start-text-start-holds
regexp -start 1 -indices -inline {\Ab} abc

### start-word-start-holds
regexp -start 1 -indices -inline {\mb} abc

### start-word-edge
regexp -start 1 -inline {\yb} abc

### start-not-word-edge
regexp -start 1 -indices -inline {\Y.} abc

### start-line-caret
regexp -start 1 -line -indices -inline {^} "ab\ncd"

### start-all
regexp -start 1 -all -inline {.} abc

### start-indices-are-absolute
regexp -start 2 -indices -inline {(.).} abcd

### start-all-count
regexp -start 2 -all a aaaa

### nocase
regexp -nocase {aBc} xAbCx

### nocase-class
regexp -nocase -inline {[a-c]+} xABCx

### nocase-inline-keeps-text
regexp -nocase -inline hello {Say HeLLo}

### expanded
regexp -expanded -inline "a b  # comment\n c" abc

### line
regexp -line -inline {^b.*$} "a\nbc\nd"

### linestop
regexp -linestop -inline {b.*} "a\nbc\nd"

### linestop-caret
regexp -linestop {^b} "a\nb"

### linestop-class
regexp -linestop -inline {[^a]+} "abc\nd"

### lineanchor
regexp -lineanchor -inline {^b.*} "a\nbc\nd"

### lineanchor-dot
regexp -lineanchor -indices -inline {a$.} "a\nb"

### line-is-both
regexp -linestop -lineanchor -inline {^b.*$} "a\nbc\nd"

### dash-dash
regexp -- -a x-ay

### pattern-with-dash
regexp -a x-ay

### options-end-at-word
regexp a -inline

### about
regexp -about {(a)\1(?=x)[[:alpha:]]\d{2,3}a*?}

### about-plain
regexp -about {abc}

### about-two-groups
regexp -about {(a)(?:b)(c)}

### about-empty
regexp -about {}

### about-extra-words
regexp -about {a(b)c} x y

### about-with-options
regexp -about -all -nocase {(a)}

### about-bad-pattern
regexp -about (

### about-no-pattern
regexp -about

### about-impossible
regexp -about {a^b}

### about-empty-match
regexp -about {a*}

### about-shortest
regexp -about {a+?b}

### about-class-escape
regexp -about {\d}

### about-class
regexp -about {[[:digit:]]}

### about-bounds
regexp -about {a{2}}

### about-brace
regexp -about {a{x}}

### about-unspecified
regexp -about {a||b}

### about-unportable
regexp -about {[a-z]\x41}

### about-lookahead
regexp -about {(?!a)b}

### about-word-anchor
regexp -about {\mfoo\M}

### about-ere
regexp -about {(?e)a)\d}

### about-bre
regexp -about {(?b)\(a\)\1}

### about-option-letters
regexp -about {(?ix)a b}

### no-arguments
regexp

### one-argument
regexp a

### options-only
regexp -nocase -all

### start-without-value
regexp -start 1

### start-nothing
regexp -start

### bad-option
regexp -foo a b

### no-abbreviations
set option -noc; regexp $option A a

### bare-dash
regexp - a b

### bad-option-first
regexp -foo

### option-after-dash-dash
regexp -- -all -all

### unicode-dot
regexp -indices -inline {c} "a\U1F600c"

### unicode-one-character
regexp {^a.c$} "a\U1F600c"

### unicode-start
regexp -start 2 -indices -inline {.} "a\U1F600c"

### unicode-all-indices
regexp -all -inline -indices {} "a\U1F600c"

### unicode-group-indices
regexp -indices -inline "(\U1F600)(.)" "x\U1F601\U1F600y"

### unicode-class-range
regexp -inline "\[\U1F600-\U1F602\]+" "a\U1F601\U1F602b"

### unicode-negated-class
regexp -all -inline {[^a]} "a\U1F600b"

### unicode-word-edge
regexp -all -inline -indices {\y} "\U1F600 \u00e9\u00e8"

### unicode-line-anchor
regexp -all -inline -indices -line {^} "\U1F600\n\U1F601"

### nul-character
regexp -indices -inline "a\0b" "xa\0b"

### long-text-first
regexp -indices -inline {b+} [string repeat a 5000]bbb[string repeat a 5000]

### long-text-last
regexp -indices -inline {(a+)b$} [string repeat a 5000]b

### long-text-ambiguous
regexp -indices -inline {(.*)(.*)(.*)x} [string repeat ab 3000]x

### long-text-no-match
regexp {(.*)(.*)(.*)x} [string repeat ab 3000]

### nested-stars-fail
regexp {(a+)+$} [string repeat a 40]b

### nested-stars-match
regexp -indices -inline {(a+)+$} [string repeat a 40]

### alternation-star
regexp {^(a|aa)*b} [string repeat a 2000]

### pattern-from-list
set p [list a b]; regexp $p {x a b y}

### integer-pattern
regexp 12 3123

### integer-text
regexp -inline {2.} [expr {120 + 5}]

### result-usable-in-expr
expr {[regexp a abc] + [regexp -all {[a-z]} abc]}

### in-proc-locals
proc p {s} {regexp {(\w)(\w)} $s all a b; list $all $a $b}; p xy

### in-if-condition
if {[regexp {^(\w+)=(\w+)$} key=val -> k v]} {list $k $v}

### foreach-all-inline
set r {}; foreach {- k v} [regexp -all -inline {(\w+)=(\S+)} {a=1 b=22}] {lappend r $k:$v}; set r

### while-with-start
set r {}; set i 0; while {[regexp -start $i -indices {\d+} {a1b22} m]} {lappend r $m; set i [expr {[lindex $m 1] + 1}]}; set r

### error-in-catch-has-errorcode
catch {regexp {a(} x} m o; list $m [dict get $o -errorcode]

### match-variables-that-are-not-read
proc p {} {regexp {(.)(.)} ab -> x y; list [set ->] [lsort [info locals]]}
p
