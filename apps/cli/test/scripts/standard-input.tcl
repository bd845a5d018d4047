# stdin: first\nsecond line\n\nlast
source [file join [file dirname [info script]] prelude.tcl]
foreach script {
  {gets stdin} {gets stdin line} {set line} {eof stdin} {gets stdin} {gets stdin line} {set line} {eof stdin} {gets stdin line}
  {eof stdin} {read stdin}
} {show $script}
