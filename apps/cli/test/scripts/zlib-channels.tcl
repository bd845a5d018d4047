# Options of channels with compression on them.
source prelude.tcl
foreach m {compress deflate gzip} {
  set f [open data w]; zlib push $m $f
  puts $m
  show {dict remove [fconfigure $f] -stat -buffersize -encoding -blocking -buffering -eofchar -profile -translation}
  show {fconfigure $f -checksum}
  show {fconfigure $f -header}
  show {fconfigure $f -dictionary}
  show {fconfigure $f -limit}
  show {fconfigure $f -flush}
  show {fconfigure $f -flush sync}
  show {fconfigure $f -flush full}
  show {fconfigure $f -flush x}
  show {fconfigure $f -dictionary abc}
  show {fconfigure $f -checksum 5}
  show {fconfigure $f -foo}
  show {fconfigure $f -foo 1}
  close $f
  set f [open data rb]
  set d [dict get {compress decompress deflate inflate gzip gunzip} $m]
  zlib push $d $f
  show {dict remove [fconfigure $f] -stat -buffersize -encoding -blocking -buffering -eofchar -profile -translation}
  show {fconfigure $f -checksum}
  show {fconfigure $f -header}
  show {fconfigure $f -dictionary}
  show {fconfigure $f -limit}
  show {fconfigure $f -flush}
  if {$m ne {gzip}} {
    show {fconfigure $f -flush sync}
    show {fconfigure $f -dictionary abc}
  }
  show {fconfigure $f -limit 0}
  show {fconfigure $f -limit x}
  show {fconfigure $f -limit}
  show {fconfigure $f -foo}
  if {$m ne {gzip}} {show {fconfigure $f -foo 1}}
  close $f
}
foreach m {compress decompress deflate inflate gzip gunzip} {
  set f [open data r+]
  show [list zlib push $m $f -foo 1]
  show [list zlib push $m $f -level]
  show [list zlib push $m $f -level x]
  show [list zlib push $m $f -limit x]
  show [list zlib push $m $f -limit 0]
  show [list zlib push $m $f -header {crc x}]
  show [list zlib push $m $f -level 77]
  chan pop $f
  close $f
}
set f [open data w]; zlib push compress $f -dictionary abc; puts $f abcabc; close $f
set f [open data rb]; zlib push decompress $f
show {catch {read $f}}
close $f
set f [open data rb]; zlib push decompress $f -dictionary abc
show {fconfigure $f -dictionary}
show {read $f}
close $f
set f [open data w]; zlib push gzip $f -header {comment x filename y}; puts $f abc; close $f
set f [open data rb]; zlib push gunzip $f
show {fconfigure $f -header}
show {read $f}
show {dict remove [fconfigure $f -header] os}
close $f
set f [open data wb]; zlib push deflate $f; puts -nonewline $f abc; flush $f; set a [file size data]; fconfigure $f -flush sync; set b [file size data]; puts [list $a $b]; close $f; puts [file size data]
