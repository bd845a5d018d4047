### dot
lmap s {abc ac a\nc} {regexp -inline -indices -- {a.c} $s}

### dot-newline
regexp -inline -indices -- {a.c} "a\nc"

### star
lmap s {ac abc abbbc adc} {regexp -inline -indices -- {ab*c} $s}

### plus
lmap s {ac abc abbc} {regexp -inline -indices -- {ab+c} $s}

### optional
lmap s {ac abc abbc} {regexp -inline -indices -- {ab?c} $s}

### bound-exact
lmap s {aa aaa aaaa} {regexp -inline -indices -- {^a{3}$} $s}

### bound-open
lmap s {a aa aaaaa} {regexp -inline -indices -- {^a{2,}$} $s}

### bound-range
lmap s {a aa aaa aaaa} {regexp -inline -indices -- {^a{2,3}$} $s}

### bound-zero
lmap s {b ab} {regexp -inline -indices -- {^a{0}b} $s}

### bound-zero-range
regexp -inline -indices -- {a{0,0}b} ab

### bound-zero-group
regexp -inline -indices -- {(a){0}(b)} ab

### bound-longest
regexp -inline -indices -- {a{2,3}} aaaaa

### bound-255
regexp -inline -indices -- {^a{255}$} [string repeat a 255]

### brace-literal
regexp -inline -indices -- "a{" xa{y

### alternation
lmap s {xcd xab} {regexp -inline -indices -- {ab|cd} $s}

### alternation-longest
regexp -inline -indices -- {a|ab|abc} abcd

### alternation-longest-any-order
regexp -inline -indices -- {abc|a|ab} abcd

### alternation-empty-branch
lmap s {ba a} {regexp -inline -indices -- {a|} $s}

### alternation-empty-first
regexp -inline -indices -- {|a} a

### alternation-in-group
regexp -inline -indices -- {(week|wee)(night|knights)} weeknights

### group-longest-first
regexp -inline -indices -- {(.*).*} abc

### group-star
lmap s {bc aab} {regexp -inline -indices -- {(a*)*} $s}

### group-plus-empty-last
lmap s {b aa} {regexp -inline -indices -- {(a*)+} $s}

### group-repeated-last
regexp -inline -indices -- {(a|b)*} abab

### group-repeated-plus
regexp -inline -indices -- {(a|ab|b)+} abab

### group-repeated-star
regexp -inline -indices -- {(a|ab|b)*} abab

### group-repeated-bound
regexp -inline -indices -- {(a|b){2,3}} abab

### group-reset-each-round
regexp -inline -indices -- {(?:(a)|(b))*} ab

### group-nested
regexp -inline -indices -- {((a)(b))(c)} abc

### group-optional
lmap s {ab b} {regexp -inline -indices -- {(a)?b} $s}

### group-optional-empty
regexp -inline -indices -- {(a?)?b} b

### group-empty
regexp -inline -indices -- {a()b} ab

### non-capturing
regexp -inline -indices -- {(?:a)(b)} ab

### non-capturing-empty
regexp -inline -indices -- {a(?:)b} ab

### division-earlier-takes-more
regexp -inline -indices -- {(a|ab)(c|bcd)(d*)} abcd

### division-outer-first
regexp -inline -indices -- {((a*)(b*))(b*)} aabb

### division-star-then-star
regexp -inline -indices -- {(a*)(a*)} aaa

### division-optional
regexp -inline -indices -- {(a?)(ab)?} ab

### longest-overall
regexp -inline -indices -- {(a|ab)(bcd|c)?} abcd

### non-greedy
regexp -inline -indices -- {<.+?>} <a><b>

### non-greedy-star
regexp -inline -indices -- {a*?} aaa

### non-greedy-question
regexp -inline -indices -- {ab??} ab

### non-greedy-bound
regexp -inline -indices -- {a{1,3}?} aaa

### non-greedy-anchored
regexp -inline -indices -- {^a*?$} aaa

### non-greedy-group
regexp -inline -indices -- {(a+?)(b*)} aabb

### greedy-first-makes-all-long
regexp -inline -indices -- {(a+)(b*?)} aabb

### mixed-first-decides-short
regexp -inline -indices -- {a.*?b(.*)} axbyb

### mixed-first-decides-long
regexp -inline -indices -- {a(.*)b(.*?)} axbyb

### mixed-in-groups
regexp -inline -indices -- {(a*?)(b*)(c*)$} aabbcc

### mixed-alternation-is-long
regexp -inline -indices -- {(?:a+?|b)c*} aac

### mixed-forced-end
regexp -inline -indices -- {^(.*?):(.*)$} a:b:c

### mixed-forced-end-greedy
regexp -inline -indices -- {^(.*):(.*?)$} a:b:c

### force-short
regexp -inline -indices -- {ab{1,1}?c.*x.*cba} abcxxcbaxcba

### force-long
regexp -inline -indices -- {a{1,1}b*?} abb

### exact-bound-passes-preference
regexp -inline -indices -- {(?:ab*?){1}} abb

### equal-bounds-prefer
regexp -inline -indices -- {(?:ab*?){1,1}} abb

### alternation-of-non-greedy
regexp -inline -indices -- {a+?|b+?} aaa

### group-non-greedy-quantifier
regexp -inline -indices -- {(ab)+?} ababab

### group-non-greedy-then-rest
regexp -inline -indices -- {(ab)*?(ab)*} ababab

### caret-dollar
lmap s {abc xabc abcx} {regexp -inline -indices -- {^abc$} $s}

### caret-in-middle
regexp -inline -indices -- {a^b} ab

### caret-group
lmap s {ab bab} {regexp -inline -indices -- {(^a)b} $s}

### caret-alternative
lmap s {b a,b ab} {regexp -inline -indices -- {(^|,)(b)} $s}

### dollar-alternative
lmap s {a, a ab} {regexp -inline -indices -- {a(,|$)} $s}

### dollar-before-newline
regexp -inline -indices -- {a$} "a\n"

### text-end-escape
lmap s {"a\n" a} {regexp -inline -indices -- {a\Z} $s}

### text-start-escape
lmap s {a ba} {regexp -inline -indices -- {\Aa} $s}

### word-start
lmap s {foobar {a foo} xfoo} {regexp -inline -indices -- {\mfoo} $s}

### word-end
lmap s {foobar {foo a}} {regexp -inline -indices -- {foo\M} $s}

### word-start-and-lookahead
regexp -inline -indices -- {\mfoo(?!bar\M)(\w*)} {foobar foobaz}

### word-edge
lmap s {{a b} ab} {regexp -inline -indices -- {\yb} $s}

### not-word-edge
lmap s {{a b} ab} {regexp -inline -indices -- {\Yb} $s}

### bracket-word-start
lmap s {{a b} ab} {regexp -inline -indices -- {[[:<:]]b} $s}

### bracket-word-end
lmap s {{ab c} {b_}} {regexp -inline -indices -- {b[[:>:]]} $s}

### word-edge-unicode
regexp -inline -indices -- {\y\w+\y} "\u00fcber_x y"

### lookahead
regexp -inline -indices -- {a(?=b)} acab

### lookahead-negative
regexp -inline -indices -- {a(?!b)} abac

### lookahead-at-end
regexp -inline -indices -- {a(?=$)} aba

### lookahead-empty
regexp -inline -indices -- {a(?=)} ab

### lookahead-negative-empty
regexp -inline -indices -- {a(?!)} ab

### lookahead-alternation
regexp -inline -indices -- {a(?=b|c)} adac

### lookahead-nested
regexp -inline -indices -- {a(?=b(?!c))} abcabd

### lookahead-twice
regexp -inline -indices -- {(?=.*\d)(?=.*[a-z])\w+} ABC1x

### lookahead-not-capturing
regexp -inline -indices -- {(?=(a))(.)} ab

### lookahead-inner-group-counts
regexp -inline -indices -- {(?=(?:(a)))(.)} ab

### lookahead-far
regexp -inline -indices -- {a(?=.*z)} [string repeat a 100]z

### backref
regexp -inline -indices -- {(.)\1} abccd

### backref-longer
regexp -inline -indices -- {(a+)b\1} aabaa

### backref-shorter-group
regexp -inline -indices -- {(a*)\1} aaaaa

### backref-quantified
regexp -inline -indices -- {(a)\1{2}} aaaa

### backref-star
regexp -inline -indices -- {(ab)\1*} ababab

### backref-empty-group
regexp -inline -indices -- {(a?)\1b} b

### backref-unmatched-group
regexp -inline -indices -- {(?:(a)|b)\1} bb

### backref-two
regexp -inline -indices -- {(.)(.)\2\1} xabbay

### backref-word
regexp -inline -indices -- {\m(\w+)\s+\1\M} {it is is here}

### backref-quote
regexp -inline -indices -- {(["'])(.*?)\1} {say "it's" ok}

### backref-in-repeat
regexp -inline -indices -- {(?:(.)\1)+} aabbcd

### backref-nocase
regexp -nocase -inline -indices -- {(a)\1} aA

### backref-alternation
lmap s {bx bb ba} {regexp -inline -indices -- {(a|b)(?:\1|x)} $s}

### class-simple
regexp -inline -indices -- {[abc]+} xcabx

### class-negated
regexp -inline -indices -- {[^abc]+} abxyc

### class-range
regexp -inline -indices -- {[a-f]+} xfaceg

### class-close-first
regexp -inline -indices -- {[]a]+} x]a]

### class-close-first-negated
regexp -inline -indices -- {[^]a]+} a]xy]

### class-dash-first
regexp -inline -indices -- {[-a]+} x-a-

### class-dash-last
regexp -inline -indices -- {[a-]+} x-a-

### class-dash-escaped
regexp -inline -indices -- {[a\-z]+} xa-z

### class-caret-not-first
regexp -inline -indices -- {[a^]+} x^a

### class-specials
regexp -inline -indices -- {[.*+?$]+} a.*+?$

### class-alpha
regexp -inline -indices -- {[[:alpha:]]+} 12ab3

### class-several
regexp -inline -indices -- {[[:digit:][:upper:]_]+} abA1_c

### class-negated-named
regexp -inline -indices -- {[^[:space:]]+} { ab }

### class-punct
regexp -inline -indices -- {[[:punct:]]+} {a$+!?_}

### class-xdigit
regexp -inline -indices -- {[[:xdigit:]]+} xyzFf09g

### class-blank
regexp -inline -indices -- {[[:blank:]]+} "a \t\nb"

### class-cntrl
regexp -inline -indices -- {[[:cntrl:]]+} "a\x01\x1fb"

### class-graph
regexp -inline -indices -- {[[:graph:]]+} { a! b}

### class-print
regexp -inline -indices -- {[[:print:]]+} "\ta b\n"

### class-upper-nocase
regexp -nocase -inline -indices -- {[[:upper:]]+} {1a B}

### class-collating
regexp -inline -indices -- {[[.a.]]+} baa

### class-collating-name
regexp -inline -indices -- {[[.hyphen.]x]+} a-x

### class-collating-range
regexp -inline -indices -- {[[.a.]-[.c.]]+} xabcd

### class-equivalence
regexp -inline -indices -- {[[=a=]b]+} xabc

### class-escape
regexp -inline -indices -- {[\d\s]+} {a1 2b}

### class-escape-word
regexp -inline -indices -- {[\w.]+} {-a.b-}

### class-escape-char
regexp -inline -indices -- {[\n\t]+} "a\n\tb"

### class-escape-hex
regexp -inline -indices -- {[\x41-\x43]+} xABCD

### class-escape-bracket
regexp -inline -indices -- {[\]\[]+} "a\[\]b"

### class-nocase-range
regexp -nocase -inline -indices -- {[a-c]+} xABCD

### class-nocase-negated
regexp -nocase -inline -indices -- {[^a]+} Aab

### class-unicode
regexp -inline -indices -- {[\u00e0-\u00ff]+} "a\u00e9\u00e8z"

### escape-digit
regexp -inline -indices -- {\d+} {a 12 b}

### escape-not-digit
regexp -inline -indices -- {\D+} 12ab3

### escape-space
regexp -inline -indices -- {a\sb} "a\tb"

### escape-not-space
regexp -inline -indices -- {\S+} {  ab  }

### escape-word
regexp -inline -indices -- {\w+} {-a_1-}

### escape-not-word
regexp -inline -indices -- {\W+} {a - b}

### escape-digit-unicode
regexp -inline -indices -- {\d} "\u0663"

### escape-word-unicode
regexp -inline -indices -- {\w+} "-\u00e9\u4e2d\u203f-"

### escape-tab
regexp -inline -indices -- {a\tb} "a\tb"

### escape-newline
regexp -inline -indices -- {a\nb} "a\nb"

### escape-control
regexp -inline -indices -- {\cA} "x\x01"

### escape-e
regexp -inline -indices -- {\e} "x\x1b"

### escape-bell
regexp -inline -indices -- {\a} "x\a"

### escape-backspace
regexp -inline -indices -- {\b} "x\b"

### escape-backslash-synonym
regexp -inline -indices -- {\B} "x\\y"

### escape-zero
regexp -inline -indices -- {\0} "x\0y"

### escape-octal
regexp -inline -indices -- {\101\60} xA0

### escape-octal-three
regexp -inline -indices -- {\377} "\u00ff"

### escape-octal-too-large
regexp -inline -indices -- {\477} "'7"

### escape-hex
regexp -inline -indices -- {\x41\x6} "A\x06"

### escape-hex-two-digits
regexp -inline -indices -- {\x414} A4

### escape-u
regexp -inline -indices -- {\u0041} xA

### escape-u-short
regexp -inline -indices -- {\u41} xA

### escape-long-u
regexp -inline -indices -- {\U0001F600} "\U1F600"

### escape-punctuation
regexp -inline -indices -- {\.\*\+\?\(\)\|\^\$} x.*+?()|^$

### escape-two-digit-octal-not-group
regexp -inline -indices -- {\12} "a\n"

### escape-ten-groups
regexp -inline -indices -- {(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)\10} abcdefghijj

### director-literal
regexp -inline -indices -- {***=a.b*} xa.b*

### director-are
regexp -inline -indices -- {***:a.b} axb

### director-literal-parens
regexp -inline -indices -- {***=(a)} (a)

### option-i
regexp -inline -indices -- {(?i)abc} ABC

### option-c
regexp -nocase -inline -indices -- {(?c)abc} ABC

### option-q
lmap s {a.b axb} {regexp -inline -indices -- {(?q)a.b} $s}

### option-x
regexp -inline -indices -- {(?x)a b # c} ab

### option-t
regexp -expanded -inline -indices -- {(?t)a b} {a b}

### option-n
regexp -inline -indices -- {(?n)^b.*$} "a\nbc\nd"

### option-m
regexp -inline -indices -- {(?m)^b.*$} "a\nbc\nd"

### option-p
regexp -inline -indices -- {(?p)a.*} "ab\nc"

### option-w
regexp -inline -indices -- {(?w)^b.*} "a\nb\nc"

### option-s
regexp -line -inline -indices -- {(?s)^b} "a\nb"

### option-several
regexp -inline -indices -- {(?ix)A b} ab

### option-b
regexp -inline -indices -- "(?b)\\(a*\\)b\\{2\\}" aabb

### option-e
regexp -inline -indices -- {(?e)a+\d} aad

### comment
regexp -inline -indices -- {a(?#comment)b} ab

### comment-at-end
regexp -inline -indices -- {ab(?#x)} ab

### expanded-space
regexp -expanded -inline -indices -- {a b\ c[ ]d} {ab c d}

### expanded-hash
regexp -expanded -inline -indices -- {a\#b} a#b

### expanded-bound
regexp -expanded -inline -indices -- {a{ 2 , 3 }} aaa

### line-negated-class
regexp -line -inline -indices -- {[^a]+} "b\nc"

### line-not-word
regexp -line -inline -indices -- {\W+} " \n "

### line-explicit-newline
regexp -line -inline -indices -- {a\nb} "a\nb"

### line-space-class
regexp -line -inline -indices -- {a\sb} "a\nb"

### line-text-start
regexp -line -inline -indices -- {\Ab} "a\nb"

### nocase-literal
regexp -nocase -inline -indices -- {stra\u00dfe} "STRA\u1e9eE"

### nocase-greek
regexp -nocase -inline -indices -- {\u03c3} "\u03a3"

### nocase-final-sigma
regexp -nocase -inline -indices -- {(\u03c2)} "\u03c3"

### nocase-title
regexp -nocase -inline -indices -- {(\u01c6)} "\u01c5"

### nocase-range-unicode
regexp -nocase -inline -indices -- {([\u0100-\u0110]+)} "\u0101\u0102"

### bre-star-first
regexp -inline -indices -- {(?b)*a} x*a

### bre-plus-literal
regexp -inline -indices -- {(?b)a+} xa+

### bre-group-backref
regexp -inline -indices -- {(?b)\(a\)\1} baa

### bre-word
regexp -inline -indices -- {(?b)\<a\>} {b a c}

### bre-caret-middle
regexp -inline -indices -- {(?b)a^b} a^b

### bre-dollar-middle
regexp -inline -indices -- {(?b)a$b} {a$b}

### bre-pipe
regexp -inline -indices -- {(?b)a|b} a|b

### bre-braces-literal
regexp -inline -indices -- {(?b)a{2}} a{2}

### ere-close-paren
regexp -inline -indices -- {(?e)a)} a)

### ere-escape-letter
regexp -inline -indices -- {(?e)\d} d

### ere-backslash-in-class
regexp -inline -indices -- {(?e)[\d]+} "x\\d"

### url
lmap s {http://h.org:80/p/q ftp://h} {regexp -inline -indices -- {^(\w+)://([^/:]+)(?::(\d+))?(/.*)?$} $s}

### log-line
regexp -inline -indices -- {^(\d+)-(\d+)-(\d+) (\S+) (\w+)\[(\d+)\]: (.*)$} "2026-11-05 h1 app\[77\]: x y"

### number
lmap s {12 -1.5e3 .5 1e .} {regexp -inline -indices -- {^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$} $s}

### csv-field
lmap s {{"a""b",c} a,b} {regexp -inline -indices -- {^("([^"]|"")*"|[^,]*),} $s}

### key-value
regexp -inline -indices -- {^\s*([^=\s]+)\s*=\s*(.*?)\s*$} { a = b c  }

### email
lmap s {a.b@c.de.fg a@b} {regexp -inline -indices -- {^[\w.+-]+@([\w-]+\.)+[a-z]{2,}$} $s}

### ip
lmap s {10.0.0.1 10.0.0} {regexp -inline -indices -- {^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$} $s}

### c-comment
regexp -inline -indices -- {/\*([^*]|\*+[^*/])*\*+/} {a /* b ** c */ d */}

### ascii-class
list [regexp -all -inline {[[:ascii:]]+} "plain\u00e9\x7f\u0080more"] [regexp -inline {[^[:ascii:]]+} "ab\u00e9\u4e00c"]

### ascii-class-nocase
lmap c [list K \u212a \u00c9] {list [regexp {[[:ascii:]]} $c] [regexp -nocase {[[:ascii:]]} $c]}

### star-after-anchor-of-basic
lmap re {^* ^** ^*a {\(^*a\)} {^^*} {a^*}} {regexp -inline -indices -- "(?b)$re" "**aa^^"}
