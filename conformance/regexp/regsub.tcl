### replace-first
regsub a banana X

### replace-none
regsub x banana X

### replace-all
regsub -all a banana X

### to-variable
list [regsub a banana X v] $v

### to-variable-all
list [regsub -all a banana X v] $v

### to-variable-no-match
list [regsub x banana X v] $v

### no-match-value-unchanged
regsub x {a  {b} c} X

### ampersand
regsub -all {[an]} banana {<&>}

### backslash-zero
regsub -all {[an]} banana {<\0>}

### groups
regsub {(\w+) (\w+)} {hello world} {\2 \1}

### group-unmatched
regsub {(a)(x)?} abc {[\1|\2]}

### group-number-too-large
regsub {(a)} abc {[\2]}

### group-then-digit
regsub {(a)} abc {\10}

### group-nine
regsub {(a)(b)(c)(d)(e)(f)(g)(h)(i)} abcdefghi {\9\8}

### escaped-ampersand
regsub b abc {\&}

### escaped-backslash
regsub b abc {\\}

### escaped-backslash-ampersand
regsub b abc {\\&}

### backslash-other
regsub b abc {\x\n}

### backslash-at-end
regsub b abc "x\\"

### dollar-is-plain
regsub b abc {$&$1$$}

### empty-replacement
regsub -all a banana {}

### empty-pattern
regsub {} abc X

### empty-pattern-all
regsub -all {} abc X

### empty-pattern-all-ampersand
regsub -all {} abc {<&>}

### empty-pattern-empty-string
regsub {} {} X

### empty-pattern-all-empty-string
regsub -all {} {} X

### empty-pattern-all-count
list [regsub -all {} abc X v] $v

### empty-matches-star
regsub -all {x*} abc -

### empty-matches-after-match
regsub -all {b*} abbc -

### caret
regsub ^ abc X

### caret-all
regsub -all ^ abc X

### dollar
regsub {$} abc X

### dollar-all
regsub -all {$} abc X

### line-caret-all
regsub -all -line ^ "a\nb\n" X

### line-dollar-all
regsub -all -line {$} "a\nb\n" X

### line-whole
regsub -all -line {^.*$} "a\n\nbc" {[&]}

### linestop
regsub -linestop {b.*} "abc\nd" X

### lineanchor
regsub -all -lineanchor {^.} "ab\ncd" X

### word-start-all
regsub -all {\m} {ab cd} X

### word-start-letter-all
regsub -all {\m\w} abc X

### text-start-all
regsub -all {\A.} abc X

### nocase
regsub -nocase A banana X

### nocase-all
regsub -all -nocase A bAnaNA X

### nocase-group
regsub -nocase {(N)} banana {[\1]}

### expanded
regsub -expanded {a b} {ab a b} X

### expanded-all-literal
regsub -all -expanded {a b} {ab a b} X

### expanded-all-not-literal
regsub -all -expanded {a b} {ab a b} {<&>}

### expanded-comment
regsub -all -expanded "a+ # letters" {baab} X

### start
regsub -start 2 a aaaa b

### start-all
regsub -start 2 -all a aaaa b

### start-negative
regsub -start -2 a aaaa b

### start-past-end
list [regsub -start 10 {a*} aaaa b v] $v

### start-at-end
regsub -start 4 {a*} aaaa b

### start-end
regsub -start end {x*} aaaa b

### start-end-minus
regsub -start end-1 a aaaa b

### start-caret
regsub -start 1 ^ abc X

### start-caret-after-newline
regsub -start 2 ^ "a\nb" X

### start-text-start
regsub -start 1 {\A} abc X

### start-no-match
list [regsub -start 2 a abc X v] $v

### start-bad
regsub -start x a abc b

### dash-dash
regsub -- -a x-a y

### dash-dash-all
regsub -all -- -- a--b /

### command
regsub -command {\w+} {ab cd} {string length}

### command-all
regsub -all -command {\w+} {ab cde} {string length}

### command-groups
regsub -all -command {(.)(x)?} abx {list call}

### command-lambda
regsub -all -command {\d} 1a2 {apply {d {expr {$d * 2}}}}

### command-prefix-words
regsub -command b abc {string cat {a b} -}

### command-percent-decode
regsub -all -command {%([0-9A-F]{2})} a%41%2Fb {apply {{- h} {format %c [scan $h %x]}}}

### command-empty-match
regsub -all -command {x*} ab {string cat <}

### command-no-match
regsub -command x abc {error never}

### command-result-is-literal
regsub -command b abc {apply {x {return {\0&}}}}

### command-to-variable
list [regsub -all -command . abc {string cat -} v] $v

### command-empty
regsub -command a abc {}

### command-empty-no-match
regsub -command x abc {}

### command-not-a-list
regsub -command a abc "a \{"

### command-error
regsub -command a abc {error oops}

### command-error-code
catch {regsub -command a abc {throw {MY CODE} oops}} m o; list $m [dict get $o -errorcode]

### command-error-second-call
set n 0; list [catch {regsub -all -command . abc {apply {x {if {[incr ::n] == 2} {error two} else {set x}}}} v} m] $m $n [info exists v]

### command-break
set r {}; foreach i {1 2} {lappend r $i; regsub -command a abc {apply {x {return -code break}}}}; set r

### command-continue
set r {}; foreach i {1 2} {regsub -command a abc {apply {x {return -code continue}}}; lappend r $i}; set r

### command-return
proc p {} {regsub -command a abc {apply {x {return -code return out}}}; return end}; p

### command-bad-pattern
regsub -command ( abc {}

### command-unknown
regsub -command a abc {no-such-command x}

### command-changes-variable
set v old; list [regsub -all -command b abcb {apply {x {append ::v $x; string cat Y}}}] $v

### command-frame-is-callers
proc p {} {set n 0; regsub -all -command . abc {apply {x {upvar 1 n n; incr n}}}}; p

### variable-is-array
array set arr {x 1}; regsub a abc b arr

### variable-in-missing-namespace
regsub a abc b no::such::v

### variable-written-without-match
list [regsub x abc b v] [set v]

### variable-trace
proc t {n args} {upvar 1 $n v; append ::log <$v>}; trace add variable v write t; regsub -all b abcb X v; set log

### no-arguments
regsub

### two-arguments
regsub a b

### five-arguments
regsub a b c d e

### options-only
regsub -all a aaa

### bad-option
regsub -foo a b c

### no-abbreviations
regsub -al a b c

### start-without-value
regsub -start

### bad-pattern
regsub a(b abc x

### bad-pattern-all
regsub -all a( abc x

### bad-pattern-all-literal-looking
regsub -all {a b} {a b} x

### unicode-dot
regsub -all . "a\U1F600c" <&>

### unicode-empty-pattern
regsub -all {} "a\U1F600c" -

### unicode-empty-match
regsub -all {x*} "a\U1F600c" -

### unicode-start
regsub -start 2 -all {} "a\U1F600c" -

### unicode-replacement
regsub b abc \U1F600

### unicode-literal-all
regsub -all \U1F600 "a\U1F600\U1F601\U1F600" X

### nocase-literal-all-accent
regsub -all -nocase \u00e9 "\u00e9\u00c9e" X

### quoting-example
regsub -all {[][{};#\\\$ \r\t\u0080-\uffff]} "a\[b\]\$c \u00e9" {[format \\\\u%04x [scan "\\&" %c]]}

### long-text
string length [regsub -all {[0-9]+} [string repeat {abc 123 } 1000] <&>]

### long-text-groups
string range [regsub -all {(\w)(\w)} [string repeat ab 2000] {\2\1}] 0 7

### swap-greedy
regsub {(.*)=(.*)} a=b=c {\2=\1}

### trim-by-regsub
regsub -all {^\s+|\s+$} {  a b  } {}

### collapse-blanks
regsub -all {\s+} "a  b\t\n c" { }

### back-reference-pattern
regsub -all {(.)\1} aabbcd {<\1>}

### nested-groups
regsub {((a)(b))c} abc {\3\2\1}
