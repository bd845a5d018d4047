# namespace import has the commands loaded that an index file names.
file mkdir lib
set out [open lib/tclIndex w]
puts $out "# Tcl autoload index file, version 2.0"
puts $out {set auto_index(::far::one) [list source [file join $dir far.tcl]]}
puts $out {set auto_index(::far::two) [list source [file join $dir far.tcl]]}
puts $out {set auto_index(::far::bad) [list source [file join $dir bad.tcl]]}
close $out
set out [open lib/far.tcl w]
puts $out {puts "far is loaded"; proc ::far::one {} {return 1}; proc ::far::two {} {return 2}}
close $out
set out [open lib/bad.tcl w]
puts $out {error "it cannot be loaded"}
close $out
lappend auto_path [file join [pwd] lib]
namespace eval far {namespace export *}
namespace eval near {
  namespace import ::far::one
  puts [list [one] [lsort [info commands ::far::*]] [catch two message] $message]
  namespace import ::far::t*
  puts [two]
  puts [list [catch {namespace import ::far::b*} message] $message]
}
