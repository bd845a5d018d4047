# args: one "two words" {three} --four -5
source [file join [file dirname [info script]] prelude.tcl]
puts [list [file tail $argv0] $argv $argc $tcl_interactive [file tail [info script]]]
foreach argument $argv {puts <$argument>}
