# encoding convertto

### default-is-system
binary encode hex [encoding convertto \u00e9]

### utf-8
binary encode hex [encoding convertto utf-8 a\u00e9\u20ac\U1F600]

### utf-8-nul
binary encode hex [encoding convertto utf-8 \0]

### utf-16le
binary encode hex [encoding convertto utf-16le a\u20ac\U1F600]

### utf-16be
binary encode hex [encoding convertto utf-16be a\u20ac\U1F600]

### utf-16
binary encode hex [encoding convertto utf-16 a]

### unicode
binary encode hex [encoding convertto unicode a]

### ucs-2le
binary encode hex [encoding convertto ucs-2le a\u20ac]

### ucs-2be
binary encode hex [encoding convertto ucs-2be a\u20ac]

### ucs-2-astral
encoding convertto ucs-2 a\U1F600

### ucs-2-astral-replaced
binary encode hex [encoding convertto -profile replace ucs-2be a\U1F600]

### utf-32le
binary encode hex [encoding convertto utf-32le a\U1F600]

### utf-32be
binary encode hex [encoding convertto utf-32be a\U1F600]

### utf-32
binary encode hex [encoding convertto utf-32 a]

### cesu-8
binary encode hex [encoding convertto cesu-8 a\U1F600]

### utf-8-surrogate-strict
binary encode hex [encoding convertto -profile strict utf-8 a\ud800b]

### utf-16-surrogate-strict
binary encode hex [encoding convertto -profile strict utf-16le a\udc00b]

### ascii-strict
binary encode hex [encoding convertto -profile strict ascii a\u00e9b]

### shiftjis-strict
binary encode hex [encoding convertto -profile strict shiftjis \u3042\u00e9]

### utf-8-surrogate-tcl8
binary encode hex [encoding convertto -profile tcl8 utf-8 a\ud800b]

### utf-16-surrogate-tcl8
binary encode hex [encoding convertto -profile tcl8 utf-16le a\udc00b]

### ascii-tcl8
binary encode hex [encoding convertto -profile tcl8 ascii a\u00e9b]

### shiftjis-tcl8
binary encode hex [encoding convertto -profile tcl8 shiftjis \u3042\u00e9]

### utf-8-surrogate-replace
binary encode hex [encoding convertto -profile replace utf-8 a\ud800b]

### utf-16-surrogate-replace
binary encode hex [encoding convertto -profile replace utf-16le a\udc00b]

### ascii-replace
binary encode hex [encoding convertto -profile replace ascii a\u00e9b]

### shiftjis-replace
binary encode hex [encoding convertto -profile replace shiftjis \u3042\u00e9]

### iso8859-1
binary encode hex [encoding convertto iso8859-1 \u00e9\u0080\u00ff]

### iso8859-15
binary encode hex [encoding convertto iso8859-15 \u20ac\u0153]

### iso8859-2
binary encode hex [encoding convertto iso8859-2 \u0159\u017e]

### iso8859-5
binary encode hex [encoding convertto iso8859-5 \u0416]

### iso8859-7
binary encode hex [encoding convertto iso8859-7 \u03b1\u20ac]

### iso8859-9
binary encode hex [encoding convertto iso8859-9 \u011f\u0131]

### cp1250
binary encode hex [encoding convertto cp1250 \u0159]

### cp1251
binary encode hex [encoding convertto cp1251 \u0416]

### cp1252
binary encode hex [encoding convertto cp1252 \u20ac\u2019\u00e9]

### cp1253
binary encode hex [encoding convertto cp1253 \u03b1]

### cp1257
binary encode hex [encoding convertto cp1257 \u0101]

### cp866
binary encode hex [encoding convertto cp866 \u0416\u2554]

### koi8-r
binary encode hex [encoding convertto koi8-r \u0416\u044f]

### koi8-u
binary encode hex [encoding convertto koi8-u \u0490\u255d]

### mac-roman
binary encode hex [encoding convertto macRoman \u00e9\u2022]

### mac-cyrillic
binary encode hex [encoding convertto macCyrillic \u0416]

### tis-620
binary encode hex [encoding convertto tis-620 \u0e01]

### shiftjis
binary encode hex [encoding convertto shiftjis \u3042\uff71\u301c]

### cp932
binary encode hex [encoding convertto cp932 \u2460\u00ac\u221a]

### euc-jp
binary encode hex [encoding convertto euc-jp \u306f\uff71\uff5e]

### euc-kr
binary encode hex [encoding convertto euc-kr \uac00]

### euc-cn
binary encode hex [encoding convertto euc-cn \u4f60\u30fb]

### gb2312
binary encode hex [encoding convertto gb2312 \u4f60]

### cp936
binary encode hex [encoding convertto cp936 \u4f60\u20ac\u4e02]

### big5
binary encode hex [encoding convertto big5 \u4e2d\u3042]

### cp950
binary encode hex [encoding convertto cp950 \u4e2d]

### failindex-none
encoding convertto -failindex v ascii abc; set v

### failindex-set
list [encoding convertto -failindex v ascii ab\u00e9c] $v

### failindex-counts-bytes
list [encoding convertto -failindex v iso8859-1 \u00e9\u20ac] $v

### failindex-with-tcl8
list [encoding convertto -failindex v -profile tcl8 ascii a\u00e9] $v

### failindex-bad-variable
set v(x) 1; encoding convertto -failindex v ascii a

### error-index-counts-characters
encoding convertto iso8859-1 \u00e9\u00e9\u20ac

### error-astral
encoding convertto cp1252 ab\U1F600

### unknown
encoding convertto nosuch abc

### unknown-case
encoding convertto UTF-8 abc

### unknown-empty
encoding convertto {} abc

### profile-bad
encoding convertto -profile foo utf-8 abc

### profile-not-abbreviated
encoding convertto -profile rep utf-8 abc

### option-bad
encoding convertto -foo utf-8 abc

### option-abbreviated
encoding convertto -p tcl8 ascii \u00e9

### option-without-encoding
encoding convertto -profile strict abc

### too-many
encoding convertto utf-8 abc def

### missing
encoding convertto

### of-number
encoding convertto utf-8 [expr {6*7}]

### of-list
encoding convertto utf-8 [list a {b c}]

### long
string length [encoding convertto utf-8 [string repeat \u20ac 5000]]
