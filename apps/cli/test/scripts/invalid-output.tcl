source [file join [file dirname [info script]] prelude.tcl]
proc bytes {} {set f [open out.bin rb]; set data [read $f]; close $f; binary encode hex $data}
set f [open out.bin w]
show {puts $f "ab\ud800cd"}
show {puts $f ok}
show {close $f}
show bytes
set f [open out.bin w]
fconfigure $f -encoding iso8859-1
show {puts $f "ab\u20accd"}
show {puts $f ok}
show {close $f}
show bytes
set f [open out.bin w]
fconfigure $f -encoding iso8859-1 -profile tcl8
show {puts $f "ab\u20accd"}
fconfigure $f -encoding utf-8 -profile replace
show {puts $f "ab\ud800cd"}
fconfigure $f -encoding utf-8 -profile tcl8
show {puts $f "ab\ud800cd"}
show {close $f}
show bytes
