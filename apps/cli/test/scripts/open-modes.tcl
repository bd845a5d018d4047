source [file join [file dirname [info script]] prelude.tcl]
foreach script {
  {open nofile} {open nofile foo} {open nofile rw} {open nofile {RDONLY FOO}} {open nofile CREAT}
  {open nofile {RDONLY WRONLY}} {open nofile WRONLY} {open nofile w x} {open nodir/x w} {open . w} {open {} r}
  {open nofile r+} {close [open f.txt w 0600]} {file attributes f.txt -permissions} {close [open f.txt {WRONLY CREAT EXCL}]}
  {close [open g.txt {WRONLY CREAT EXCL TRUNC}]} {set f [open f.txt wb+]; fconfigure $f -translation} {close $f}
  {set f [open f.txt rb]; fconfigure $f -encoding} {close $f} {open f.txt bw} {open f.txt w+b+}
} {show $script}
