source [file join [file dirname [info script]] prelude.tcl]
show {after 1 {set ::a 1}; vwait -variable a; set a}
show {after 1 {set ::a 2}; after 2 {set ::b 3}; vwait -all -variable a -variable b; list $a $b}
show {after 1 {set ::a 4}; vwait -nofileevents -noidleevents -nowindowevents -- a; set a}
show {after idle {set ::a 5}; vwait -notimerevents a; set a}
show {lassign [chan pipe] r w; puts $w x; flush $w; vwait -readable $r; gets $r}
show {vwait -writable $w}
show {vwait -timeout 5 -variable never}
show {close $r; close $w}
