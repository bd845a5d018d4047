source [file join [file dirname [info script]] prelude.tcl]
set f [open rw.txt w+]
foreach script {
  {puts $f "line1\nline2\nline3"} {tell $f} {seek $f 0} {gets $f} {tell $f} {puts $f XX} {tell $f} {gets $f} {seek $f 0} {read $f}
} {show $script}
close $f
set f [open rw.txt a+]
foreach script {
  {tell $f} {gets $f} {seek $f 0} {gets $f} {puts $f END} {tell $f} {seek $f -4 end} {read $f} {seek $f -100}
  {seek $f 2 current; tell $f} {seek $f 100; tell $f} {read $f} {eof $f} {seek $f 0} {eof $f}
  {chan truncate $f 3; seek $f 0; read $f}
} {show $script}
close $f
set f [open rw.txt r]
foreach script {{gets $f} {eof $f} {gets $f} {eof $f} {seek $f 1; read $f 1} {tell $f} {chan pending input $f}} {show $script}
close $f
set f [open new.txt w]; puts -nonewline $f abc; close $f
set f [open new.txt]
foreach script {{gets $f line} {eof $f} {gets $f line} {gets $f}} {show $script}
close $f
set f [open new.txt]; show {read -nonewline $f}; close $f
set f [open new.txt]
foreach script {{read $f 3} {eof $f} {read $f 1} {eof $f} {read $f nonewline}} {show $script}
close $f
set f [open new.txt {RDWR APPEND}]
foreach script {{puts $f more; flush $f; tell $f} {seek $f 0; read $f}} {show $script}
close $f
