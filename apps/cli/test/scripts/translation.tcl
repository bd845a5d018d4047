source [file join [file dirname [info script]] prelude.tcl]
set f [open in.bin wb]; puts -nonewline $f "a\r\nb\rc\n\rd\r\n"; close $f
foreach mode {auto lf cr crlf binary} {
  set f [open in.bin]; fconfigure $f -translation $mode
  show {list $mode [read $f]}
  seek $f 0
  show {set r {}; while {[gets $f line] >= 0} {lappend r $line [tell $f]}; set r}
  seek $f 0
  show {set r {}; while {![eof $f]} {lappend r [read $f 1] [tell $f]}; set r}
  close $f
}
foreach mode {auto lf cr crlf binary platform} {
  set f [open out.bin w]; fconfigure $f -translation $mode; puts $f "a\r\nb\rc"
  show {list $mode [fconfigure $f -translation]}
  close $f
  set f [open out.bin rb]; show {binary encode hex [read $f]}; close $f
}
set f [open out.bin wb]; puts -nonewline $f "abc\x1adef\n"; close $f
set f [open out.bin]; fconfigure $f -eofchar \x1a
foreach script {{read $f} {eof $f} {tell $f} {gets $f} {fconfigure $f -eofchar {}} {read $f}} {show $script}
close $f
set f [open out.bin]; fconfigure $f -eofchar \x1a
foreach script {{gets $f line} {set line} {eof $f} {tell $f} {gets $f line}} {show $script}
close $f
set f [open out.bin w+]
foreach script {
  {fconfigure $f} {fconfigure $f -translation {crlf cr}} {fconfigure $f -translation}
  {fconfigure $f -translation {{} lf}} {fconfigure $f -translation}
} {show $script}
close $f
set f [open out.bin wb]; show {fconfigure $f}; close $f
set f [open out.bin rb]; show {fconfigure $f}; close $f
