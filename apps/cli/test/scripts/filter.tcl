# stdin: b 2\na 1\nc 3\n
source [file join [file dirname [info script]] prelude.tcl]
set rows {}
while {[gets stdin line] >= 0} {lappend rows [split $line]}
foreach row [lsort -index 0 $rows] {puts [format "%-5s%3d" {*}$row]}
puts stderr "[llength $rows] rows"
exit 3
