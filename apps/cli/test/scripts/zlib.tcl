# Compressed data: what comes out of what went in, checksums, headers, streams, channels.
source prelude.tcl
proc show {script} {
  set code [catch {uplevel #0 $script} result options]
  set error [expr {$code ? " [dict get $options -errorcode]" : ""}]
  puts "$script => $code [list $result]$error"
}
set long [string repeat "some words that come again. " 2000]
foreach script {
  {zlib crc32 abc} {zlib adler32 abc} {zlib crc32 abc 5} {zlib adler32 abc 7} {zlib crc32 {}} {zlib adler32 $long}
  {zlib inflate [zlib deflate hello]}
  {zlib decompress [zlib compress hello 9]}
  {zlib gunzip [zlib gzip hello]}
  {string equal $long [zlib decompress [zlib compress $long]]}
  {expr {[string length [zlib compress $long]] < 1000}}
  {zlib decompress [binary decode hex 789c4b4c4a0600024d0127]}
  {zlib gunzip [binary decode hex 1f8b08000000000000034b4c4a0600c241243503000000]}
  {zlib inflate [binary decode hex 4b4c4a0600]}
  {zlib compress abc 10} {zlib compress abc x} {zlib compress \u1234} {zlib compress} {zlib inflate} {zlib gzip}
  {zlib decompress abc} {zlib gunzip abc} {zlib foo} {zlib}
  {zlib gunzip [zlib gzip hello -header {comment hi filename x.txt time 100 os 3 type text}] -headerVar h; set h}
  {zlib gzip hello -level 11} {zlib gzip hello -foo 1}
  {zlib stream} {zlib stream foo} {zlib stream inflate -x 1}
  {set s [zlib stream deflate]; $s put hello; $s finalize; set d [$s get]; $s close; zlib inflate $d}
  {set s [zlib stream gzip -level 3]; $s put -finalize hello; set d [$s get]; $s close; zlib gunzip $d}
  {set s [zlib stream compress]; $s put -flush one; set d [$s get]; $s put two; $s finalize; append d [$s get]; $s close; zlib decompress $d}
  {set s [zlib stream decompress]; $s put [zlib compress abcdef]; list [$s get 3] [$s eof] [$s get] [$s eof] [$s checksum]}
  {$s close; info commands $s}
  {zlib push} {zlib push foo stdout} {zlib push gzip nochan}
} {show $script}

set f [open data.gz wb]
zlib push gzip $f -level 9
puts $f "first line"
puts -nonewline $f $long
close $f
puts [expr {[file size data.gz] < 1000}]
set f [open data.gz rb]
zlib push gunzip $f
puts [gets $f]
puts [string equal $long [read $f]]
puts [eof $f]
close $f
set f [open data.z w+b]
zlib push compress $f
puts -nonewline $f abc
chan pop $f
seek $f 0
puts [zlib decompress [read $f]]
close $f
