### open-paren
regexp "(" a

### close-paren
regexp ")" a

### close-paren-after
regexp "a)" a

### nested-open-paren
regexp "((a)" a

### open-bracket
regexp "\[" a

### open-bracket-chars
regexp "\[abc" a

### bracket-only-close
regexp "\[\]" a

### negated-only
regexp "\[^" a

### star-first
regexp "*" a

### plus-first
regexp "+a" a

### question-first
regexp "?" a

### bound-first
regexp "\{1\}a" a

### star-after-star
regexp "a**" a

### star-after-paren
regexp "(*a)" a

### star-after-bar
regexp "a|*b" a

### star-after-caret
regexp "^*" a

### star-after-dollar
regexp "\$*" a

### star-after-word-anchor
regexp "\\m*" a

### star-after-lookahead
regexp "(?=a)*" a

### plus-after-question
regexp "a?+" a

### bound-too-large
regexp "a\{256\}" a

### bound-too-large-second
regexp "a\{1,256\}" a

### bound-reversed
regexp "a\{3,2\}" a

### bound-unfinished
regexp "a\{1" a

### bound-unfinished-comma
regexp "a\{1," a

### bound-letter
regexp "a\{1x\}" a

### bound-no-first
regexp "a\{,2\}" a

### backslash-last
regexp "a\\" a

### bad-escape
regexp "\\q" a

### bad-escape-in-class
regexp "\[\\q\]" a

### class-complement-in-class
regexp "\[\\D\]" a

### anchor-in-class
regexp "\[\\m\]" a

### backref-none
regexp "\\1" a

### backref-too-high
regexp "(a)\\2" a

### backref-inside-own-group
regexp "(a\\1)" a

### backref-in-lookahead
regexp "(a)(?=\\1)" a

### backref-cancelled-group
regexp "(a)\{0\}\\1" a

### range-reversed
regexp "\[b-a\]" a

### range-shared
regexp "\[a-c-e\]" a

### range-to-class
regexp "\[a-\[:digit:\]\]" a

### range-from-class
regexp "\[\[:digit:\]-z\]" a

### range-to-escape
regexp "\[a-\\d\]" a

### class-unknown
regexp "\[\[:foo:\]\]" a

### class-word
regexp "\[\[:word:\]\]" a

### class-empty-name
regexp "\[\[::\]\]" a

### class-unfinished
regexp "\[\[:alpha" a

### class-unfinished-colon
regexp "\[\[:alpha:" a

### collating-unknown
regexp "\[\[.foo.\]\]" a

### collating-empty
regexp "\[\[..\]\]" a

### equivalence-unknown
regexp "\[\[=foo=\]\]" a

### equivalence-empty
regexp "\[\[==\]\]" a

### option-unknown
regexp "(?z)a" a

### option-unfinished
regexp "(?i" a

### option-inside
regexp "a(?i)b" a

### lookbehind
regexp "(?<=a)b" a

### lookbehind-negative
regexp "(?<!a)b" a

### named-group
regexp "(?<x>a)" a

### director-unknown
regexp "***x" a

### director-question
regexp "***?a" a

### hex-nothing
regexp "\\x" a

### hex-no-digit
regexp "\\xg" a

### u-nothing
regexp "\\u" a

### control-nothing
regexp "\\c" a

### question-group-nothing
regexp "(?" a

### quote-unclosed-ok
regexp "***=(" a

### bre-unclosed
regexp "(?b)\\(a" a

### bre-unopened
regexp "(?b)a\\)" a

### bre-bound-unfinished
regexp "(?b)a\\\{1" a

### bre-backref
regexp "(?b)\\1" a

### ere-backref
regexp "(?e)(a)\\1" a

### too-long
regexp [string repeat a 20000] a

### error-options
catch {regexp ( a} m o; list $m [dict get $o -code] [dict get $o -errorcode] $::errorInfo

### regsub-error-options
catch {regsub {a**} a b} m o; list $m [dict get $o -errorcode]

### error-order-of-two
catch {regexp {[b-a]**} a} m; set m

### nested-bounds-too-large
regexp {((((a{255}){255}){255}){255})} a
