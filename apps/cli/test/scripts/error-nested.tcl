set f [open part.tcl w]
puts $f "proc helper {} {\n  nosuchcommand a b\n}\nhelper"
close $f
foreach file {part.tcl} {
  source $file
}
