# What is being copied in the background is nobody else's.
source prelude.tcl
set f [open data w]; puts $f [string repeat abc 100]; close $f
set in [open data]; set out [open copy w]; set other [open other w]
fcopy $in $out -command {set done}
show {fcopy $in $other}
show {fcopy $in $other -command list}
show {gets $in}
show {puts $out x}
show {seek $in 0}
show {seek $out 0}
show {tell $in}
show {fconfigure $in -encoding ascii}
show {fconfigure $out -translation crlf}
show {fconfigure $in -encoding}
show {eof $in}
vwait done
puts $done
show {gets $in line}
show {puts $out x}
show {tell $in}
show {fcopy $in $other}
close $out
puts [file size copy]
