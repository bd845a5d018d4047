# string first, last, wordend, wordstart

### first-found
string first b abcb

### first-not-found
string first x abc

### first-empty-needle
list [string first {} abc] [string first {} {}]

### first-empty-haystack
string first a {}

### first-needle-longer
string first abcd abc

### first-whole
string first abc abc

### first-start
string first b abcb 2

### first-start-at-match
string first b abcb 1

### first-start-end
string first b abcb end

### first-start-after-end
string first b abcb end+1

### first-start-negative
string first b abcb -10

### first-start-huge
string first b abcb 99999999999999999999

### first-start-sum
string first b abcbab 1+1

### first-bad-start
string first b abcb x

### first-astral-haystack
string first b \U1F600\U1F600ab

### first-astral-needle
string first \U1F600 abc\U1F600

### first-astral-start
string first a a\U1F600a\U1F600a 3

### first-nul
string first \0 ab\0c

### first-overlapping
string first aba abababa 1

### first-int
string first 34 12345

### first-list
string first {b c} [list a {b c} d]

### first-long
string first needle [string repeat hay 10000]needle

### first-missing-args
string first a

### first-many-args
string first a b c d

### last-found
string last b abcb

### last-not-found
string last x abc

### last-empty-needle
list [string last {} abc] [string last {} {}]

### last-limit
string last b abcb 2

### last-limit-needs-whole-needle
list [string last bc abc 1] [string last bc abc 2]

### last-limit-end
string last a abca end

### last-limit-end-minus
string last a abca end-1

### last-limit-negative
string last a abc -1

### last-limit-large
string last c abc 99

### last-bad-limit
string last a abc x

### last-astral
string last b \U1F600b\U1F600b\U1F600

### last-astral-limit
string last b \U1F600b\U1F600b\U1F600 2

### last-overlapping
string last aba abababa

### last-overlapping-limit
string last aba abababa 5

### last-long
string last hay [string repeat hay 10000]

### last-missing-args
string last a

### wordend-in-word
string wordend "hello world" 2

### wordend-at-space
string wordend "hello world" 5

### wordend-last-word
string wordend "hello world" end

### wordend-after
string wordend "hello world" 99

### wordend-negative
string wordend "hello world" -3

### wordend-empty
string wordend {} 0

### wordend-underscore
string wordend a_b-c 0

### wordend-letters-and-digits
string wordend ab12.cd 1

### wordend-unicode
string wordend \u00e9\u4e2d\u0663x-y 0

### wordend-astral-letter
string wordend \U10400a\U10400 0

### wordend-emoji
string wordend \U1F600\U1F600 0

### wordend-bad-index
string wordend abc x

### wordend-missing
string wordend abc

### wordstart-in-word
string wordstart "hello world" 8

### wordstart-at-space
string wordstart "hello world" 5

### wordstart-first-word
string wordstart "hello world" 3

### wordstart-after
string wordstart "hello world" 99

### wordstart-negative
string wordstart "hello world" -3

### wordstart-empty
string wordstart {} 0

### wordstart-underscore
string wordstart a_b-c_d end

### wordstart-unicode
string wordstart x-\u00e9\u4e2dy end

### wordstart-emoji
string wordstart ab\U1F600 2

### wordstart-bad-index
string wordstart abc x

### wordstart-missing
string wordstart abc
