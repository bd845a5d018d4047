source [file join [file dirname [info script]] prelude.tcl]
set f [open in.txt w]; puts $f [string repeat "0123456789é\n" 2000]; close $f
proc same {} {set a [open in.txt rb]; set b [open out.txt rb]; set r [string equal [read $a] [read $b]]; close $a; close $b; return $r}
foreach script {
  {set a [open in.txt]; set b [open out.txt w]; fcopy $a $b} {close $a; close $b; same}
  {set a [open in.txt]; set b [open out.txt w]; fcopy $a $b -size 10} {fcopy $a $b -size 10 -command {set done}; vwait done; set done}
  {fcopy $a $b -command {set done}; vwait done; set done} {close $a; close $b; same}
  {set a [open in.txt rb]; set b [open out.txt wb]; chan copy $a $b} {close $a; close $b; same} {fcopy $a $b}
  {set a [open "|cat in.txt" rb]; set b [open out.txt wb]; fcopy $a $b} {close $a; close $b; same}
} {show $script}
