source [file join [file dirname [info script]] prelude.tcl]
set f [open text.txt w]; puts $f "line"; close $f
foreach script {
  {puts nochan x} {gets nochan} {read nochan} {read -nonewline nochan} {read -foo nochan} {puts -foo nochan x}
  {read stdin x} {read stdin -1} {read stdout} {gets stdout} {puts stdin x} {seek stdin 0 foo} {seek stdin x}
  {fconfigure stdout -foo} {fconfigure stdout -foo 1} {fconfigure stdout -b 1} {fconfigure stdout -buffering foo}
  {fconfigure stdout -buffersize x} {fconfigure stdout -encoding foo} {fconfigure stdout -encoding binary}
  {fconfigure stdout -encoding {}} {fconfigure stdout -translation foo} {fconfigure stdout -translation {lf crlf auto}}
  {fconfigure stdout -eofchar abc} {fconfigure stdout -eofchar {a b}} {fconfigure stdout -profile foo}
  {fconfigure stdout -blocking foo} {fconfigure stdout -blocking 1 -foo}
  {chan pending foo stdin} {chan pending input stdout} {chan pending input stdin} {chan pending output stdout}
  {chan truncate stdout -1} {chan truncate stdout x} {chan isbinary stdout} {eof stdout} {fblocked stdout}
  {flush stdin} {flush nochan} {close stdin foo} {close stdin write}
  {fileevent stdin foo} {fileevent stdin writable x} {fileevent stdout readable x} {fileevent stdout readable}
  {fileevent nochan readable} {fcopy stdin} {fcopy stdin stdin} {fcopy stdin stdout -size x} {fcopy stdin stdout -foo x}
  {pid nochan} {pid stdin} {puts} {gets} {read} {close} {open} {seek stdin} {tell} {eof} {flush} {fconfigure}
  {puts a b c d} {chan} {chan foo} {chan c stdin} {chan pop nochan} {chan push stdin}
  {chan configure} {chan puts} {chan close} {chan names std*}
} {show $script}
show {set f [open text.txt]}
show {close $f write}
show {close $f read}
show {close $f}
