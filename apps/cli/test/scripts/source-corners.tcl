# Sourced files: where they end, how they return, what errors tell.
set f [open s1.tcl w]; puts $f {puts [info script]; set r [source s2.tcl]; puts "r=$r [info script]"; return fromS1; puts never}; close $f
set f [open s2.tcl w]; puts -nonewline $f "puts \[info script\]\nset x 5\n\x1a garbage \{"; close $f
puts [source s1.tcl]
set f [open s3.tcl w]; puts $f "set a 1\nproc q {} {\n  error inner\n}\nq"; close $f
catch {source s3.tcl} m; puts $errorInfo
puts [catch {source nofile.tcl} m]$m; puts $errorCode
puts [catch {source .} m]$m
puts [catch {source} m]$m
set f [open s4.tcl w]; fconfigure $f -encoding iso8859-1; puts $f "set x \"caf\u00e9\""; close $f
puts [catch {source s4.tcl} m]$m
puts [source -encoding iso8859-1 s4.tcl]
set f [open s5.tcl w]; puts $f "break"; close $f
while 1 {source s5.tcl}; puts broke
set f [open s6.tcl w]; puts $f "return -code error -errorcode MINE oops"; close $f
puts [catch {source s6.tcl} m]$m,$errorCode
proc in {} {set loc 1; source s7.tcl; return $loc}
set f [open s7.tcl w]; puts $f "incr loc 41"; close $f
puts [in]
set f [open s8.tcl wb]; puts -nonewline $f "set a 1\r\nputs \"a=\$a\"\r\nputs {x\r\ny}\r\n"; close $f
source s8.tcl
set f [open s9.tcl wb]; puts -nonewline $f "\xef\xbb\xbfputs bom"; close $f
puts [catch {source s9.tcl} m]$m
