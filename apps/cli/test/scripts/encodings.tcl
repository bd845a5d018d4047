source [file join [file dirname [info script]] prelude.tcl]
proc roundtrip {encoding text} {
  set f [open out.bin w]; fconfigure $f -encoding $encoding; puts $f $text; close $f
  set f [open out.bin rb]; set bytes [read $f]; close $f
  set f [open out.bin]; fconfigure $f -encoding $encoding
  set line [gets $f]; set at [tell $f]; seek $f 0; set first [read $f 1]; set next [tell $f]; set rest [read $f]; close $f
  list [binary encode hex $bytes] [string equal $line $text] $at $first $next $rest
}
show {roundtrip utf-8 "aé€😀"}
show {roundtrip utf-16le "aé€😀"}
show {roundtrip utf-16be "aé€😀"}
show {roundtrip utf-32le "aé😀"}
show {roundtrip utf-32be "é😀a"}
show {roundtrip ucs-2le "aé€"}
show {roundtrip iso8859-1 "aéÿ"}
show {roundtrip iso8859-15 "€é"}
show {roundtrip cp1252 "€é“x”"}
show {roundtrip koi8-r "Привет"}
show {roundtrip shiftjis "日本x"}
show {roundtrip euc-jp "日本x"}
show {roundtrip gb2312 "中文x"}
show {roundtrip big5 "中文x"}
show {roundtrip euc-kr "한글x"}
show {roundtrip ascii abc}
show {roundtrip ascii é}
show {roundtrip cp1252 日}
show {roundtrip nosuch x}
