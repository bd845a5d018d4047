# encoding convertfrom and the other subcommands

### default-is-system
lmap c [split [encoding convertfrom \xc3\xa9] {}] {format %x [scan $c %c]}

### utf-8
lmap c [split [encoding convertfrom utf-8 a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80] {}] {format %x [scan $c %c]}

### utf-16le
lmap c [split [encoding convertfrom utf-16le a\0\xac\x20\x3d\xd8\0\xde] {}] {format %x [scan $c %c]}

### utf-16be
lmap c [split [encoding convertfrom utf-16be \0a\x20\xac\xd8\x3d\xde\0] {}] {format %x [scan $c %c]}

### utf-16-keeps-mark
lmap c [split [encoding convertfrom utf-16 \xff\xfea\0] {}] {format %x [scan $c %c]}

### unicode
lmap c [split [encoding convertfrom unicode a\0] {}] {format %x [scan $c %c]}

### ucs-2be
lmap c [split [encoding convertfrom ucs-2be \0a] {}] {format %x [scan $c %c]}

### utf-32le
lmap c [split [encoding convertfrom utf-32le a\0\0\0\0\xf6\x01\0] {}] {format %x [scan $c %c]}

### utf-32be
lmap c [split [encoding convertfrom utf-32be \0\0\0a] {}] {format %x [scan $c %c]}

### cesu-8
lmap c [split [encoding convertfrom cesu-8 \xed\xa0\xbd\xed\xb8\x80] {}] {format %x [scan $c %c]}

### utf-8-truncated-strict
lmap c [split [encoding convertfrom -profile strict utf-8 a\xc3] {}] {format %x [scan $c %c]}

### utf-8-truncated-tcl8
lmap c [split [encoding convertfrom -profile tcl8 utf-8 a\xc3] {}] {format %x [scan $c %c]}

### utf-8-truncated-replace
lmap c [split [encoding convertfrom -profile replace utf-8 a\xc3] {}] {format %x [scan $c %c]}

### utf-8-bad-byte-strict
lmap c [split [encoding convertfrom -profile strict utf-8 a\xffb] {}] {format %x [scan $c %c]}

### utf-8-bad-byte-tcl8
lmap c [split [encoding convertfrom -profile tcl8 utf-8 a\xffb] {}] {format %x [scan $c %c]}

### utf-8-bad-byte-replace
lmap c [split [encoding convertfrom -profile replace utf-8 a\xffb] {}] {format %x [scan $c %c]}

### utf-8-bad-trail-strict
lmap c [split [encoding convertfrom -profile strict utf-8 \xe2\x82a] {}] {format %x [scan $c %c]}

### utf-8-bad-trail-tcl8
lmap c [split [encoding convertfrom -profile tcl8 utf-8 \xe2\x82a] {}] {format %x [scan $c %c]}

### utf-8-bad-trail-replace
lmap c [split [encoding convertfrom -profile replace utf-8 \xe2\x82a] {}] {format %x [scan $c %c]}

### utf-8-overlong-strict
lmap c [split [encoding convertfrom -profile strict utf-8 \xc1\x81] {}] {format %x [scan $c %c]}

### utf-8-overlong-tcl8
lmap c [split [encoding convertfrom -profile tcl8 utf-8 \xc1\x81] {}] {format %x [scan $c %c]}

### utf-8-overlong-replace
lmap c [split [encoding convertfrom -profile replace utf-8 \xc1\x81] {}] {format %x [scan $c %c]}

### utf-8-nul-pair-strict
lmap c [split [encoding convertfrom -profile strict utf-8 \xc0\x80] {}] {format %x [scan $c %c]}

### utf-8-nul-pair-tcl8
lmap c [split [encoding convertfrom -profile tcl8 utf-8 \xc0\x80] {}] {format %x [scan $c %c]}

### utf-8-nul-pair-replace
lmap c [split [encoding convertfrom -profile replace utf-8 \xc0\x80] {}] {format %x [scan $c %c]}

### utf-8-surrogate-strict
lmap c [split [encoding convertfrom -profile strict utf-8 \xed\xa0\x80a] {}] {format %x [scan $c %c]}

### utf-8-surrogate-tcl8
lmap c [split [encoding convertfrom -profile tcl8 utf-8 \xed\xa0\x80a] {}] {format %x [scan $c %c]}

### utf-8-surrogate-replace
lmap c [split [encoding convertfrom -profile replace utf-8 \xed\xa0\x80a] {}] {format %x [scan $c %c]}

### utf-8-beyond-strict
lmap c [split [encoding convertfrom -profile strict utf-8 \xf4\x90\x80\x80] {}] {format %x [scan $c %c]}

### utf-8-beyond-tcl8
lmap c [split [encoding convertfrom -profile tcl8 utf-8 \xf4\x90\x80\x80] {}] {format %x [scan $c %c]}

### utf-8-beyond-replace
lmap c [split [encoding convertfrom -profile replace utf-8 \xf4\x90\x80\x80] {}] {format %x [scan $c %c]}

### utf-8-c1-strict
lmap c [split [encoding convertfrom -profile strict utf-8 \x80\x9f\x81] {}] {format %x [scan $c %c]}

### utf-8-c1-tcl8
lmap c [split [encoding convertfrom -profile tcl8 utf-8 \x80\x9f\x81] {}] {format %x [scan $c %c]}

### utf-8-c1-replace
lmap c [split [encoding convertfrom -profile replace utf-8 \x80\x9f\x81] {}] {format %x [scan $c %c]}

### utf-16-odd-strict
lmap c [split [encoding convertfrom -profile strict utf-16le a\0b] {}] {format %x [scan $c %c]}

### utf-16-odd-tcl8
lmap c [split [encoding convertfrom -profile tcl8 utf-16le a\0b] {}] {format %x [scan $c %c]}

### utf-16-odd-replace
lmap c [split [encoding convertfrom -profile replace utf-16le a\0b] {}] {format %x [scan $c %c]}

### utf-16-high-alone-strict
lmap c [split [encoding convertfrom -profile strict utf-16le \x3d\xd8a\0] {}] {format %x [scan $c %c]}

### utf-16-high-alone-tcl8
lmap c [split [encoding convertfrom -profile tcl8 utf-16le \x3d\xd8a\0] {}] {format %x [scan $c %c]}

### utf-16-high-alone-replace
lmap c [split [encoding convertfrom -profile replace utf-16le \x3d\xd8a\0] {}] {format %x [scan $c %c]}

### utf-16-low-alone-strict
lmap c [split [encoding convertfrom -profile strict utf-16be \xde\0\0a] {}] {format %x [scan $c %c]}

### utf-16-low-alone-tcl8
lmap c [split [encoding convertfrom -profile tcl8 utf-16be \xde\0\0a] {}] {format %x [scan $c %c]}

### utf-16-low-alone-replace
lmap c [split [encoding convertfrom -profile replace utf-16be \xde\0\0a] {}] {format %x [scan $c %c]}

### utf-32-short-strict
lmap c [split [encoding convertfrom -profile strict utf-32le a\0\0] {}] {format %x [scan $c %c]}

### utf-32-short-tcl8
lmap c [split [encoding convertfrom -profile tcl8 utf-32le a\0\0] {}] {format %x [scan $c %c]}

### utf-32-short-replace
lmap c [split [encoding convertfrom -profile replace utf-32le a\0\0] {}] {format %x [scan $c %c]}

### utf-32-beyond-strict
lmap c [split [encoding convertfrom -profile strict utf-32le \0\0\x11\0] {}] {format %x [scan $c %c]}

### utf-32-beyond-tcl8
lmap c [split [encoding convertfrom -profile tcl8 utf-32le \0\0\x11\0] {}] {format %x [scan $c %c]}

### utf-32-beyond-replace
lmap c [split [encoding convertfrom -profile replace utf-32le \0\0\x11\0] {}] {format %x [scan $c %c]}

### ascii-high-strict
lmap c [split [encoding convertfrom -profile strict ascii a\x80\xe9] {}] {format %x [scan $c %c]}

### ascii-high-tcl8
lmap c [split [encoding convertfrom -profile tcl8 ascii a\x80\xe9] {}] {format %x [scan $c %c]}

### ascii-high-replace
lmap c [split [encoding convertfrom -profile replace ascii a\x80\xe9] {}] {format %x [scan $c %c]}

### cp1252-undefined-strict
lmap c [split [encoding convertfrom -profile strict cp1252 \x81\x80] {}] {format %x [scan $c %c]}

### cp1252-undefined-tcl8
lmap c [split [encoding convertfrom -profile tcl8 cp1252 \x81\x80] {}] {format %x [scan $c %c]}

### cp1252-undefined-replace
lmap c [split [encoding convertfrom -profile replace cp1252 \x81\x80] {}] {format %x [scan $c %c]}

### iso8859-3-undefined-strict
lmap c [split [encoding convertfrom -profile strict iso8859-3 \xa5] {}] {format %x [scan $c %c]}

### iso8859-3-undefined-tcl8
lmap c [split [encoding convertfrom -profile tcl8 iso8859-3 \xa5] {}] {format %x [scan $c %c]}

### iso8859-3-undefined-replace
lmap c [split [encoding convertfrom -profile replace iso8859-3 \xa5] {}] {format %x [scan $c %c]}

### shiftjis-truncated-strict
lmap c [split [encoding convertfrom -profile strict shiftjis a\x82] {}] {format %x [scan $c %c]}

### shiftjis-truncated-tcl8
lmap c [split [encoding convertfrom -profile tcl8 shiftjis a\x82] {}] {format %x [scan $c %c]}

### shiftjis-truncated-replace
lmap c [split [encoding convertfrom -profile replace shiftjis a\x82] {}] {format %x [scan $c %c]}

### shiftjis-bad-trail-strict
lmap c [split [encoding convertfrom -profile strict shiftjis \x82\x20] {}] {format %x [scan $c %c]}

### shiftjis-bad-trail-tcl8
lmap c [split [encoding convertfrom -profile tcl8 shiftjis \x82\x20] {}] {format %x [scan $c %c]}

### shiftjis-bad-trail-replace
lmap c [split [encoding convertfrom -profile replace shiftjis \x82\x20] {}] {format %x [scan $c %c]}

### euc-jp-bad-pair-strict
lmap c [split [encoding convertfrom -profile strict euc-jp \xa1\x41] {}] {format %x [scan $c %c]}

### euc-jp-bad-pair-tcl8
lmap c [split [encoding convertfrom -profile tcl8 euc-jp \xa1\x41] {}] {format %x [scan $c %c]}

### euc-jp-bad-pair-replace
lmap c [split [encoding convertfrom -profile replace euc-jp \xa1\x41] {}] {format %x [scan $c %c]}

### euc-kr-bad-lead-strict
lmap c [split [encoding convertfrom -profile strict euc-kr \x80a] {}] {format %x [scan $c %c]}

### euc-kr-bad-lead-tcl8
lmap c [split [encoding convertfrom -profile tcl8 euc-kr \x80a] {}] {format %x [scan $c %c]}

### euc-kr-bad-lead-replace
lmap c [split [encoding convertfrom -profile replace euc-kr \x80a] {}] {format %x [scan $c %c]}

### cp950-undefined-strict
lmap c [split [encoding convertfrom -profile strict cp950 \x81\x40] {}] {format %x [scan $c %c]}

### cp950-undefined-tcl8
lmap c [split [encoding convertfrom -profile tcl8 cp950 \x81\x40] {}] {format %x [scan $c %c]}

### cp950-undefined-replace
lmap c [split [encoding convertfrom -profile replace cp950 \x81\x40] {}] {format %x [scan $c %c]}

### iso8859-1
lmap c [split [encoding convertfrom iso8859-1 \x80\xe9\xff] {}] {format %x [scan $c %c]}

### iso8859-15
lmap c [split [encoding convertfrom iso8859-15 \xa4\xbd] {}] {format %x [scan $c %c]}

### iso8859-2
lmap c [split [encoding convertfrom iso8859-2 \xf8\xbe] {}] {format %x [scan $c %c]}

### iso8859-9
lmap c [split [encoding convertfrom iso8859-9 \xf0\x80] {}] {format %x [scan $c %c]}

### iso8859-11
lmap c [split [encoding convertfrom iso8859-11 \xa1\x80] {}] {format %x [scan $c %c]}

### cp1251
lmap c [split [encoding convertfrom cp1251 \xc6] {}] {format %x [scan $c %c]}

### cp1252
lmap c [split [encoding convertfrom cp1252 \x80\x92] {}] {format %x [scan $c %c]}

### cp1256
lmap c [split [encoding convertfrom cp1256 \x81] {}] {format %x [scan $c %c]}

### cp866
lmap c [split [encoding convertfrom cp866 \x86\xc9] {}] {format %x [scan $c %c]}

### cp874
lmap c [split [encoding convertfrom cp874 \xa1\x80] {}] {format %x [scan $c %c]}

### koi8-r
lmap c [split [encoding convertfrom koi8-r \xf6\xd1] {}] {format %x [scan $c %c]}

### koi8-u
lmap c [split [encoding convertfrom koi8-u \xae\xbe\xbd] {}] {format %x [scan $c %c]}

### mac-roman
lmap c [split [encoding convertfrom macRoman \x8e\xf0] {}] {format %x [scan $c %c]}

### mac-cyrillic
lmap c [split [encoding convertfrom macCyrillic \x86] {}] {format %x [scan $c %c]}

### tis-620
lmap c [split [encoding convertfrom tis-620 \xa1] {}] {format %x [scan $c %c]}

### shiftjis
lmap c [split [encoding convertfrom shiftjis \x82\xa0\xb1\x81\x60] {}] {format %x [scan $c %c]}

### cp932
lmap c [split [encoding convertfrom cp932 \x87\x40\x81\x60] {}] {format %x [scan $c %c]}

### euc-jp
lmap c [split [encoding convertfrom euc-jp \xa4\xcf\x8e\xb1\xa1\xc1] {}] {format %x [scan $c %c]}

### euc-kr
lmap c [split [encoding convertfrom euc-kr \xb0\xa1] {}] {format %x [scan $c %c]}

### euc-cn
lmap c [split [encoding convertfrom euc-cn \xc4\xe3\xa1\xa4] {}] {format %x [scan $c %c]}

### gb2312
lmap c [split [encoding convertfrom gb2312 \x80\xc4\xe3] {}] {format %x [scan $c %c]}

### cp936
lmap c [split [encoding convertfrom cp936 \x80\x81\x40] {}] {format %x [scan $c %c]}

### big5
lmap c [split [encoding convertfrom big5 \xa4\xa4\xc6\xa5] {}] {format %x [scan $c %c]}

### cp950
lmap c [split [encoding convertfrom cp950 \xa4\xa4] {}] {format %x [scan $c %c]}

### failindex-none
encoding convertfrom -failindex v utf-8 abc; set v

### failindex-set
list [encoding convertfrom -failindex v utf-8 ab\xffc] $v

### failindex-truncated
list [encoding convertfrom -failindex v utf-8 ab\xe2\x82] $v

### failindex-with-replace
list [string length [encoding convertfrom -failindex v -profile replace utf-8 ab\xff]] $v

### not-bytes
encoding convertfrom utf-8 a\u0100

### unknown
encoding convertfrom nosuch abc

### profile-bad
encoding convertfrom -profile foo utf-8 abc

### option-bad
encoding convertfrom -foo utf-8 abc

### option-without-encoding
encoding convertfrom -failindex v abc

### missing
encoding convertfrom

### round-trip
set s a\u00e9\u20ac\U1F600; lmap e {utf-8 utf-16 utf-16be utf-32 cesu-8} {string equal $s [encoding convertfrom $e [encoding convertto $e $s]]}

### long
string length [encoding convertfrom utf-8 [string repeat \xe2\x82\xac 5000]]

### names-has-these
lmap e {utf-8 iso8859-1 ascii cp1252 utf-16 unicode} {expr {$e in [encoding names]}}

### names-arguments
encoding names x

### profiles
lsort [encoding profiles]

### profiles-arguments
encoding profiles x

### system
encoding system

### system-unknown
encoding system nosuch

### system-arguments
encoding system a b

### system-same
encoding system utf-8

### user
encoding user

### dirs-arguments
encoding dirs a b

### dirs-bad-list
encoding dirs "a \{"

### no-subcommand
encoding

### bad-subcommand
encoding foo

### ambiguous-subcommand
encoding convert abc
