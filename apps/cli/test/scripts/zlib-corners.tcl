# What zlib and its streams refuse, and what streams tell between.
source prelude.tcl
proc trace script {catch {uplevel #0 $script} result options; puts [dict get $options -errorinfo]}
trace {zlib gzip abc -level x}
trace {zlib stream compress -level 12}
show {binary encode hex [zlib gzip abc 5]}
show {zlib gzip abc x}
show {zlib gzip abc -level 5 x}
show {string length [zlib gzip abc -level 5]}
show {zlib gzip abc -level x}
show {zlib gzip abc -header {crc x}}
show {zlib gzip abc -header {crc 1 type x}}
show {zlib gzip abc -header {time x}}
show {zlib gzip abc -header {os x}}
show {zlib gzip abc -header {comment \u1234}}
show {zlib gzip abc -header {filename \u1234}}
show {zlib gzip abc -header "comment \u1234"}
show {zlib gzip abc -header "filename \u1234"}
show {zlib gzip abc -header {a}}
show {zlib inflate abc}
show {zlib inflate [string range [zlib deflate abcdefghijk] 0 3]}
show {zlib decompress ""}
show {zlib decompress [string range [zlib compress abcdefghijk] 0 6]}
show {zlib gunzip ""}
show {zlib gunzip [string range [zlib gzip abcdefghijk] 0 6]}
show {zlib decompress [zlib compress abc]xyz}
show {zlib inflate [zlib deflate abc]xyz}
show {zlib gunzip [zlib gzip abc]xyz}
show {zlib stream compress -level}
show {zlib stream compress -level x}
show {zlib stream compress -level 12}
show {zlib stream decompress -level 1}
show {zlib stream gunzip -header x}
show {zlib stream gzip -header {crc x}}
foreach m {compress decompress deflate inflate gzip gunzip} {show [list zlib stream $m -foo 1]}
set s [zlib stream compress]
show {$s eof}
show {$s put abc}
show {$s eof}
set g [$s get]
show {$s put -finalize def}
show {$s eof}
show {zlib decompress $g[$s get]}
show {$s eof}
show {$s get}
show {$s checksum}
show {$s reset}
show {$s checksum}
show {$s eof}
show {$s put -finalize xyz}
show {set d [$s get]; zlib decompress $d}
show {binary encode hex $d}
show {$s put -flush -fullflush abc}
show {$s put -flush -finalize abc}
show {$s put -foo abc}
show {$s put -dictionary abc}
show {$s put -dictionary abc def}
show {$s put -flush}
show {$s add -flush}
show {$s get 5 6}
show {$s get x}
show {$s get 0}
show {$s get -1}
$s reset
set s [zlib stream compress -dictionary abc]; $s put -finalize abcabc; set d [$s get]
set t [zlib stream decompress]
show {$t put $d}
show {$t get}
show {$t put -dictionary abc $d}
show {$t get}
$t close
set t [zlib stream decompress -dictionary abc]
show {$t put $d}
show {$t get 2}
show {$t eof}
show {$t get}
show {$t eof}
show {$t get}
show {$t checksum}
show {$t put xyz}
show {$t get}
show {$t reset}
show {$t eof}
show {$t put -dictionary abc $d}
show {$t get}
show {$t header}
show {$t add [zlib compress Q]}
set t [zlib stream decompress]
show {$t put xxxx}
show {$t get}
show {$t put [zlib compress abc]rest}
show {$t get}
show {$t eof}
set t [zlib stream inflate]
show {$t add [string range [zlib deflate abcdefghi] 0 4]}
show {$t get}
show {$t eof}
show {$t add [string range [zlib deflate abcdefghi] 5 end]}
show {$t eof}
set t [zlib stream gunzip]
show {$t header}
show {$t put [zlib gzip abc -header {comment x filename y}]}
show {$t header}
show {$t get}
