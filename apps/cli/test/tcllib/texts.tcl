# Texts, digests, ciphers, encodings and formats.
source [file join [file dirname [info script]] prelude.tcl]
foreach p {textutil textutil::expander csv json json::write yaml huddle html htmlparse Markdown md4 md5 sha1 sha256 ripemd128 ripemd160 crc16 crc32 cksum sum aes des blowfish rc4 base32 base32::hex base64 uuencode yencode ascii85 uri uri::urn ncgi report inifile bibtex asn soundex stringprep units cmdline logger} {show "package require $p"}
set words {the quick brown fox jumps over lazy dog supercalifragilistic a I ok Tcl feather}
proc para {n} {set r {}; for {set i 0} {$i<$n} {incr i} {lappend r [lindex $::words [random [llength $::words]]]; if {[random 9]==0} {lappend r "\n"}; if {[random 12]==0} {lappend r "\t"}}; join $r " "}
for {set i 0} {$i<4} {incr i} {
 set p [para [expr {5+[random 50]}]]
 show {textutil::adjust $p -length [expr {10+[random 40]}] -justify [lindex {left right center plain} [random 4]] -full [random 2] -strictlength [random 2]} \
   {textutil::indent $p "  > " [random 2]} {textutil::undent "   a\n    b\n   c"} {textutil::splitx $p {[aeiou]+}} \
   {textutil::splitn $p [expr {1+[random 5]}]} {textutil::tabify2 $p} {textutil::untabify $p 4} \
   {textutil::untabify2 $p} {textutil::trim $p {[a-z ]+}} {textutil::trimleft $p} {textutil::trimPrefix $p the} \
   {textutil::trimEmptyHeading "\n\n$p"} {textutil::cap $p} {textutil::uncap T$p} {textutil::capEachWord $p} \
   {textutil::longestCommonPrefix foobar foobaz fooq} {textutil::strRepeat ab [random 6]} {textutil::wcswidth 中文a} \
   {md5::md5 -hex $p} {sha1::sha1 -hex $p} {sha2::sha256 -hex $p} {sha2::sha224 $p} {ripemd::ripemd128 -hex $p} \
   {ripemd::ripemd160 -hex $p} {md4::md4 -hex $p} {sha1::hmac -hex k$i $p} {md5::hmac -hex -key k$i $p} \
   {crc::crc16 $p} {crc::crc-ccitt $p} {crc::crc32 $p} {crc::cksum $p} {crc::sum $p} {crc::sum -sysv $p} \
   {soundex::knuth [lindex $p 0]} {html::html_entities $p<&>} {ncgi::encode $p} {ncgi::decode [ncgi::encode $p]}
 set b [bytes [random 80]]
 show {binary encode hex [base64::decode [base64::encode -maxlen [expr {4*(2+[random 8])}] $b]]} {base64::encode $b} \
   {uuencode::encode $b} {expr {[uuencode::decode [uuencode::encode $b]] eq $b}} {uuencode::uuencode -name x $b} \
   {binary encode hex [yencode::encode $b]} {expr {[yencode::decode [yencode::encode $b]] eq $b}} \
   {binary encode hex [yencode::yencode -name x $b]} {ascii85::encode $b} \
   {expr {[ascii85::decode [ascii85::encode $b]] eq $b}} {base32::encode $b} \
   {expr {[base32::decode [base32::encode $b]] eq $b}} {base32::hex::encode $b} \
   {binary encode hex [rc4::rc4 -key k$i $b]} \
   {binary encode hex [aes::aes -mode [lindex {ecb cbc} [random 2]] -dir encrypt -key [string repeat k 16] -iv [string repeat i 16] [string repeat $b 16]]} \
   {binary encode hex [DES::des -mode cbc -dir encrypt -key 12345678 -iv abcdefgh [string repeat $b 8]]} \
   {binary encode hex [DES::des -mode ecb -dir encrypt -key 123456781234567812345678 [string repeat $b 8]]} \
   {binary encode hex [blowfish::blowfish -mode cbc -dir encrypt -key abcd$i -iv 12345678 $b]} \
   {binary encode hex [asn::asnOctetString $b]} {crc::crc32 $b} {md5::md5 -hex $b} {sha1::sha1 -hex $b}
}
show {aes::aes -mode x -dir encrypt -key a b} {aes::aes -key [string repeat k 5] abc} {base64::decode "a=b"} \
  {base64::decode *} {base64::encode} {uuencode::encode} {base32::decode 1} {base32::decode AAA} \
  {ascii85::decode "zz~"} {ascii85::decode "\x01"} {ascii85::decode uuuuu} {rc4::rc4 x} {crc::crc32 -bogus x} \
  {sha1::sha1 -bogus x} {md5::md5 -bogus 1} {textutil::adjust a -length x} {textutil::adjust a -foo} \
  {textutil::adjust}
set csv "a,b,\"c \"\"q\"\", d\",e\n1,,3,\"4\n5\"\n"
show {csv::split $csv} {csv::split -alternate "a,\"\",\"b\""} {csv::join {a b,c {d "e"} {}}} \
  {csv::joinlist {{a b} {c "d,e"}}} {csv::join {a b} \;} {csv::joinmatrix x} {csv::iscomplete "a,\"b"} \
  {csv::split "a\"b,c"} {csv::split2list a,b} {csv::report bogus x}
set j {{"a": [1, 2.5, -3e4, true, false, null], "b": {"c": "x\u00e9\n\t\"q\"", "d": {}}, "e": []}}
show {json::json2dict $j} {json::many-json2dict "$j $j \[1\]"} {json::validate $j} {json::json2dict "{\"a\" 1}"} \
  {json::json2dict "\[1,"} {json::json2dict "tru"} {json::json2dict "\"a"} {json::validate "{,}"} \
  {json::write object a 1 b [json::write array 1 2 [json::write string "x\"\n\té\x01"]]} {json::write indented 0} \
  {json::write aligned 0; json::write object aa 1 b 2} {json::write foo} {json::write object a} \
  {json::dict2json {a 1 b 2}} {json::list2json {1 2}} {json::string2json "a\"b"} {json::write array-strings a b} \
  {json::write object-strings a b} 
set y "%YAML 1.2\n---\n- a: 1\n  b: \[x, y, {z: 1}]\n- |\n  literal\n  text\n- >\n  folded\n  text\n\n  para\n- !!str 12\n- &anc {k: v}\n- *anc\n- 'sq ''x'''\n- \"dq \\n \\u00e9\"\n- 2001-12-14t21:59:43.10-05:00\n- ~\n- 0x1f\n- 1_000\n- .inf\n- ? complex\n  : value\n# comment\n- true\n"
show {yaml::yaml2dict $y} {huddle strip [yaml::yaml2huddle $y]} \
  {yaml::dict2yaml {a 1 b {x y} c {long string with words}}} {yaml::list2yaml {a b {c d} e}} \
  {yaml::huddle2yaml [yaml::yaml2huddle $y]} {yaml::huddle2yaml [yaml::yaml2huddle $y] 4 20} \
  {huddle jsondump [yaml::yaml2huddle $y]} {yaml::yaml2dict "a: \[1, 2"} {yaml::yaml2dict "a: b: c"} \
  {yaml::yaml2dict "- a\n b"} {yaml::yaml2dict "a: 'x"} {yaml::yaml2dict "\t- a"} {yaml::setOptions foo} \
  {yaml::yaml2dict "*x"} {yaml::yaml2dict "&a b\n--- \nc"}
show {huddle create a 1 b 2} {huddle list 1 2 3} {huddle set [huddle create a 1] a} \
  {set h [huddle create a b c [huddle list 1 2]]; huddle get $h c} {huddle gets $h c 1} {huddle get $h x} \
  {huddle keys $h} {huddle type $h} {huddle type $h c} {huddle llength $h c} {huddle append h d e; huddle strip $h} \
  {huddle remove $h a} {huddle combine $h [huddle create z z]} {huddle equal $h $h} {huddle jsondump $h} \
  {huddle compile {dict * {list string}} {a {1 2}}} {huddle set h c 0 zz; huddle jsondump $h "" ""} {huddle bogus}
set doc {<!DOCTYPE html><html><head><title>T &amp; x</title></head><body class="a b" id=c><p>one<br/>two<p>three <b>bold <i>it</b></i><!-- com <b> --><ul><li>1<li>2</ul><script>if (a<b) {}</script><img src='x' alt="y>z"></body></html>}
set evs {}
show {htmlparse::parse -cmd {lappend ::evs} $doc; set evs} \
  {htmlparse::mapEscapes "&lt;&#65;&#x42;&eacute;&nbsp;&bogus; &amp"} \
  {htmlparse::parse -cmd {lappend ::evs} -vroot v -split 2 -incvar inc $doc; set inc} \
  {package require struct::tree; ::struct::tree HT; htmlparse::2tree $doc HT; htmlparse::removeVisualFluff HT; htmlparse::removeFormDefs HT; HT walk root {a n} {puts "$a $n [HT getall $n]"}} \
  {htmlparse::debugCallback a b c d} {htmlparse::parse -bogus} {htmlparse::parse}
show {Markdown::convert "# H\n\nPara *em* **b** `code` \[l\](http://x \"t\")\n\n* a\n* b\n    * c\n\n1. x\n2. y\n\n> quote\n> more\n\n    code <b>\n\n---\n\n<div>raw</div>\n\n!\[i\](u)\n\n\[r\]\[1\] and <http://auto> \\* esc\n\n\[1\]: http://ref 'title'\n\nSetext\n======\n\nH2\n--\n\n```tcl\nset a 1\n```\n\n|a|b|\n|-|:-:|\n|1|2|\n\nline  \nbreak & < > &amp; \"q\""} \
  {for {set i 0} {$i<12} {incr i} {puts [Markdown::convert [join [list [lindex {"# " "* " "> " "1. " "    " "" "- " "|" "```\n"} [random 9]][para 6] [lindex {"**" "_" "`" "" "\n\n" "\n* " "\n> " "\n===\n"} [random 8]][para 5] [lindex {"**" "_" "`" "" "\n\n"} [random 5]]] ""]]}}
show {uri::split http://u:p@h.com:80/a/b/../c?q=1#f} {uri::split ftp://f/x;type=i} {uri::split mailto:a@b} \
  {uri::split foo:bar} {uri::join scheme http host h path /a/b query q} {uri::resolve http://a/b/c/d?q ../g} \
  {uri::isrelative a/b} {uri::canonicalize http://h/a/./b/../c} {uri::geturl foo:x} {uri::urn::quote "a b%"} \
  {uri::urn::unquote a%20b} {uri::split news:x} {uri::split file:///a/b} {uri::split ldap://h/dn?a?sub?f} \
  {uri::generic} {uri::register foo {variable x}} {uri::setQuirkOption -x} {uri::split "http://\[::1\]:80/x"}
foreach b {http://a/b/c/d;p?q} {foreach r {g ./g g/ /g //g ?y g?y #s g#s ;x . ./ .. ../ ../g ../.. ../../g ../../../g /./g /../g g. .g g.. ./../g ./g/. g/./h g;x=1/./y http:g} {show "uri::resolve $b {$r}"}}
show {html::init} {html::head "T <x>"} {html::h1 X class c} {html::textarea n} {html::select n {} {a 1 b 2} 1} \
  {html::checkSet k "a b" {x 1 y 2}} {html::tableFromList {a 1 b 2} border=1} {html::tableFromArray arrx} \
  {html::row a b} {html::paramRow {a b}} {html::mailto a@b subj} {html::foreach x {1 2} {<p>$x</p>}} \
  {html::if {1} a else b} {html::set x 5} {html::openTag b} {html::closeTag} {html::tag b} {html::font} \
  {html::nl2br "a\nb"} {html::quoteFormValue "a\"b"} {html::textInput a b} {html::radioSet k " " {a 1 b 2}} \
  {html::end} {html::refresh 3 u} {html::meta a b} {html::submit x} {html::varEmpty zz} {html::minorMenu {a b c d}} \
  {html::doctype XHTML} {html::foreach {a b} {1 2 3} {$a-$b;}} {html::switch a {a x b y}} {html::while {0} x} \
  {html::for {set i 0} {$i<2} {incr i} {$i,}} {html::eval {a[set x]}} {html::css x.css} {html::js x.js} \
  {html::ulList} {html::hdrRow a b} {html::headTag x} {html::keywords a b} {html::description x} {html::author me} \
  {html::if} {html::foreach}
show {units::convert "5 m" ft} {units::convert "1 kg*m/s^2" N} {units::convert 60mph km/h} {units::reduce 1kW} \
  {units::new furl 201.168m; units::convert 1furl m} {units::convert a b} {units::convert 5m kg} {units::new m 5} \
  {units::reduce "1 m^2/s"} {units::convert "3.2e5 Pa" psi} {units::convert 5/m ft^-1}
