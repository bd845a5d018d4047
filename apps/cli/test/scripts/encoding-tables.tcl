source [file join [file dirname [info script]] prelude.tcl]
# Every byte, some pairs, and one character in 61, each way.
proc summary {name} {
  set all {}
  foreach profile {strict replace tcl8} {
    for {set byte 0} {$byte < 256} {incr byte} {
      if {$byte == 0 && $name in {cns11643 gb12345 gb2312-raw jis0208 jis0212 ksc5601}} continue
      append all [catch {encoding convertfrom -profile $profile $name [binary format c $byte]} text] $text
      append all [catch {encoding convertfrom -profile $profile $name [binary format cc $byte [expr {$byte ^ 0x55}]]} text] $text
    }
    for {set code 1} {$code < 0xd800} {incr code 61} {
      append all [catch {encoding convertto -profile $profile $name [format %c $code]} bytes] $bytes
    }
  }
  format %08x [zlib crc32 [encoding convertto utf-8 $all]]
}
foreach name {
  cns11643 cp165 cp437 cp737 cp775 cp850 cp852 cp855 cp857 cp860 cp861 cp862 cp863 cp864 cp865 cp869 cp949 dingbats
  ebcdic gb12345 gb1988 gb2312-raw iso8859-16 jis0201 jis0208 jis0212 koi8-ru koi8-t ksc5601 macCentEuro macCroatian
  macDingbats macGreek macIceland macJapan macRomania macThai macTurkish macUkraine symbol
} {
  puts "$name [expr {$name in [encoding names]}] [summary $name]"
}
show {encoding convertfrom cp437 \x80\x81\xe1}
show {binary encode hex [encoding convertto macJapan "日本x"]}
show {encoding convertto cp850 日}
show {encoding convertfrom cp857 a\xd5}
set f [open out.txt w]; fconfigure $f -encoding cp850 -translation lf; puts $f "Grüße"; close $f
set f [open out.txt rb]; puts [binary encode hex [read $f]]; close $f
set f [open out.txt]; fconfigure $f -encoding cp850; puts [read $f]; close $f
interp create child
show {child eval {encoding convertfrom cp437 \x9d}}
