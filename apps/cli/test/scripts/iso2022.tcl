# Encodings that change between tables by escape sequences.
proc hex {text} {binary encode hex $text}
set encodings {iso2022 iso2022-jp iso2022-kr}
foreach e $encodings {
  puts "$e [expr {$e in [encoding names]}]"
  foreach text {hello aあb 日本語 한국어 中文 们 您 é ｱ｡ "あ\nい" "あ\n" \u00a5\u203e あ\U1f600い "" \x1b\$B \x0e\x0f} {
    foreach profile {strict tcl8 replace} {
      catch {hex [encoding convertto -profile $profile $e $text]} m o
      set code [expr {[dict exists $o -errorcode] ? [dict get $o -errorcode] : ""}]
      set rest [encoding convertto -profile $profile -failindex at $e $text]
      puts "  [hex [encoding convertto utf-8 $text]] $profile $m $code $at [hex $rest]"
    }
  }
  foreach bytes {
    1b2442242222241b2842 1b244222 1b24 1b 1b2440222242 1b264041421b24422422 1b26401b24422422 1b284a5c7e 1b2849314142434445
    1b24284422211b2842 1b24294330211b2843 0e302130220f 1b2429430e302130220f41 1b2429430e30210a41 1b2442242241 1b2442ffff
    1b24422422ff ff 80 1b244130a1b0a2 1b244180a0 1b2428433021 1b2854247e 1b5a4142434445464748 1b1b1b1b1b1b1b41 1b24420a0d21211b284241
  } {
    foreach profile {strict tcl8 replace} {
      catch {encoding convertfrom -profile $profile $e [binary decode hex $bytes]} m o
      set code [expr {[dict exists $o -errorcode] ? [dict get $o -errorcode] : ""}]
      puts "  $bytes $profile [hex [encoding convertto utf-8 $m]] $code"
    }
  }
  set all {}
  for {set code 1} {$code < 0xffff} {incr code 3} {
    if {$code >= 0xd800 && $code < 0xe000} continue
    append all [catch {encoding convertto -profile strict $e [format %c $code]} m] $m
  }
  puts [format %08x [zlib crc32 [encoding convertto utf-8 $all]]]
  set f [open out.txt w]
  fconfigure $f -encoding $e -translation lf
  for {set i 0} {$i < 1000} {incr i} {puts $f "行$i 漢字"}
  close $f
  set f [open out.txt rb]; set data [read $f]; close $f
  puts "[string length $data] [hex [string range $data 0 40]]"
  set f [open out.txt]
  fconfigure $f -encoding $e
  set n 0
  while {[gets $f line] >= 0} {incr n [string length $line]}
  puts "$n [hex [encoding convertto utf-8 $line]]"
  close $f
}
