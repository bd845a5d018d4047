source [file join [file dirname [info script]] prelude.tcl]
close [open some.txt w]
foreach script {
  {set f [open [info script]]; fileevent $f readable {set got [gets $f]; fileevent $f readable {}}; vwait got; string length $got}
  {fileevent $f readable} {fileevent $f readable {puts x}; fileevent $f readable} {close $f}
  {set f [open "|sh -c {echo a; sleep 0.1; echo b}"]; fconfigure $f -blocking 0; fileevent $f readable {if {[gets $f l] >= 0} {lappend ll $l} elseif {[eof $f]} {close $f; set fin 1}}; vwait fin; set ll}
  {set f [open "|cat" r+]; fconfigure $f -blocking 0 -buffering line; gets $f} {eof $f} {fblocked $f}
  {puts $f hi; fileevent $f readable {set fin [gets $f]}; vwait fin; set fin} {close $f}
  {lassign [chan pipe] r w; puts $w hi; flush $w; gets $r} {close $w; gets $r; eof $r} {close $r}
  {set f [open [info script]]; fileevent $f readable {error oops}; after 50 {set fin 2}; vwait fin; fileevent $f readable} {close $f}
} {show $script}
