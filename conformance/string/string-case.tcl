# string tolower, toupper, totitle

### toupper-ascii
string toupper "hello, World 1"

### tolower-ascii
string tolower "HELLO, World 1"

### totitle-ascii
string totitle "hELLO wORLD"

### toupper-latin
string toupper \u00e9\u00e0\u00ff\u0153

### tolower-latin
string tolower \u00c9\u00c0\u0178\u0152

### toupper-sharp-s
string toupper stra\u00dfe

### toupper-apostrophe-n
string toupper \u0149

### toupper-ligatures
string toupper \ufb01\ufb03

### toupper-dotless
list [string toupper \u0131] [string tolower \u0130]

### toupper-iota
string toupper \u1f80\u1fb3\u1fc3

### toupper-size-grows
string toupper \u0250\u023f

### tolower-size-grows
string tolower \u023a\u023e

### toupper-size-shrinks
list [string toupper \u2c65] [string tolower \u1e9e]

### tolower-final-sigma
string tolower \u0391\u03a3

### totitle-digraph
list [string totitle \u01c6\u01c4] [string toupper \u01c5] [string tolower \u01c5]

### totitle-georgian
list [string totitle \u10d0\u10d1] [string toupper \u10d0]

### totitle-deseret
string totitle \U10428\U10400

### toupper-cyrillic
string toupper \u043f\u0440\u0438\u0432\u0435\u0442

### toupper-greek-accents
string toupper \u03ac\u03ad

### toupper-one-char
string toupper abc 1

### toupper-range
string toupper abcdef 1 3

### toupper-range-end
string toupper abcdef end-1 end

### toupper-range-reversed
string toupper abcdef 3 1

### toupper-range-clamped
string toupper abc -5 99

### toupper-negative-first-only
string toupper abc -2

### toupper-negative-range
string toupper abc -2 -1

### toupper-after-end
string toupper abc 5

### toupper-astral-index
string toupper \U1F600ab 1

### tolower-range
string tolower ABCDEF 1 3

### totitle-range
string totitle abcDEF 2 4

### totitle-one
string totitle abc 1

### totitle-empty
string totitle {}

### toupper-empty-with-index
string toupper {} 0

### toupper-bad-first
string toupper abc x

### toupper-bad-last
string toupper abc 0 x

### toupper-missing
string toupper

### toupper-many
string toupper a 1 2 3

### toupper-number
expr {[string toupper 0xff] + 0}

### tolower-boolean
expr {[string tolower TRUE] ? "yes" : "no"}

### toupper-list
lindex [string toupper [list a {b c}]] 1

### toupper-keeps-original
set a abc; set b [string toupper $a]; list $a $b

### tolower-long
string equal [string tolower [string repeat ABC 2000]] [string repeat abc 2000]
