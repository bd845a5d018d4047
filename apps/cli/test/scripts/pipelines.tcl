source [file join [file dirname [info script]] prelude.tcl]
foreach script {
  {open "|"} {open "| "} {open "|nosuchprogram"} {open "|cat |"} {open "|| cat"} {open "|cat <"} {open "|cat <@ nochan"}
  {open "|cat <@ stdout"} {open "|cat >@ stdin"} {open "|cat >"} {open "|cat > /nodir/x"} {open "|cat > /dev/null" r}
  {open "|cat < /dev/null" w}
  {set f [open "|cat"]; fconfigure $f} {close $f} {set f [open "|cat" w]; fconfigure $f} {close $f}
  {set f [open "|cat" r+]; fconfigure $f} {close $f}
  {set f [open "|sh -c {echo out; echo err >&2; exit 4}"]; read $f} {close $f} {set f [open "|false"]; close $f}
  {set f [open "|sh -c {kill -9 \$\$}"]; read $f} {close $f} {set f [open "|sh -c {echo err >&2}"]; read $f} {close $f}
  {set f [open "|cat" r+]; puts $f hello; flush $f; gets $f} {close $f w} {read $f} {eof $f} {close $f}
  {set f [open "|sleep 5 | sleep 5"]; llength [pid $f]} {fconfigure $f -blocking 0; close $f}
  {set f [open "|cat > o.txt" w]; puts $f x; close $f; exec cat o.txt} {set f [open "|sh -c {exit 3}" w]; close $f}
  {set f [open "|true" w]; after 200; puts $f x; flush $f} {close $f} {set f [open "|yes"]; gets $f; close $f}
  {set f [open [list | sh -c {echo a; echo b >&2} 2>@1]]; set r [read $f]; close $f; set r}
  {set f [open "|sort" r+]; puts $f "b\na"; close $f write; set r [read $f]; close $f; set r}
  {set f [open "|sh -c {cat >&2}" w]; puts $f x; close $f}
} {show $script}
