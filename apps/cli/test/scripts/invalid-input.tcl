source [file join [file dirname [info script]] prelude.tcl]
set f [open bad.txt wb]; puts -nonewline $f "line1\nab\xffcd\nline3\n"; close $f
set f [open bad.txt]
foreach script {
  {gets $f} {gets $f} {tell $f} {gets $f line} {eof $f} {fconfigure $f -profile replace}
  {gets $f} {gets $f} {gets $f} {eof $f}
} {show $script}
close $f
set f [open bad.txt]
foreach script {{read $f} {tell $f} {read $f} {read $f 2} {fconfigure $f -encoding iso8859-1} {read $f}} {show $script}
close $f
set f [open bad.txt]
foreach script {{read $f 7} {read $f 7} {read $f 7}} {show $script}
close $f
set f [open bad.txt]
fconfigure $f -profile tcl8
show {read $f}
close $f
