# Transformations that limit what they read, and taking them off.
source prelude.tcl
set channel [open data.txt w]
puts $channel abcdefghij\nklm\nnop
close $channel
proc upper {method args} {
  switch $method {
    initialize {return {initialize finalize read write}}
    read - write {return [string toupper [lindex $args 1]]}
  }
}
proc limited {method args} {
  switch $method {
    initialize {return {initialize finalize read limit?}}
    read {
      lappend ::asked $method [string length [lindex $args 1]]
      return [lindex $args 1]
    }
    limit? {
      lappend ::asked $method
      return $::limit
    }
  }
}
proc failing {method args} {
  switch $method {
    initialize {return {initialize finalize read limit?}}
    limit? {error "no limit"}
  }
}
foreach script {
  {set f [open data.txt]; chan push $f upper; set x [read $f 4]; chan pop $f; list $x [read $f]}
  {close $f; set f [open data.txt]; chan push $f upper; set x [gets $f]; chan pop $f; list $x [read $f]}
  {close $f; set f [open data.txt]; set y [gets $f]; chan push $f upper; set x [gets $f]; chan pop $f; list $y $x [gets $f]}
  {close $f; set limit 3; set f [open data.txt]; chan push $f limited; set x [read $f 4]; chan pop $f; list $x [read $f] $asked}
  {close $f; set f [open data.txt]; chan push $f limited; gets $f}
  {close $f; set limit -1; set f [open data.txt]; chan push $f limited; read $f}
  {close $f; set limit 0; set f [open data.txt]; chan push $f limited; read $f}
  {close $f; set limit x; set f [open data.txt]; chan push $f limited; read $f}
  {close $f; set f [open data.txt]; chan push $f failing; read $f}
  {close $f; set f [open data.txt w]; chan pop $f; puts $f "still open"; close $f}
  {chan pop stdout}
  {chan pop none}
} {
  show $script
}
