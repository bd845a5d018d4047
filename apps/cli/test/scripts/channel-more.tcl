source [file join [file dirname [info script]] prelude.tcl]
# The ensemble's form of commands that also have an older one, and options that other scripts do not use.
show {set f [open data w+]; llength [chan configure $f]}
show {chan configure $f -translation lf -encoding utf-8 -blocking 1 -buffersize 100}
show {chan configure $f -buffersize}
show {chan configure $f -eofchar}
show {chan configure $f -profile replace}
show {chan configure $f -profile}
show {chan puts -nonewline $f "one\ntwo"}
show {chan flush $f}
show {chan tell $f}
show {chan seek $f 0}
show {chan gets $f}
show {chan read $f 2}
show {chan seek $f -3 end}
show {chan read -nonewline $f}
show {chan eof $f}
show {chan seek $f 0 middle}
show {chan close $f}
show {chan tell nosuch}
show {chan configure stdout -foo}
show {
  set in [open data]
  set out [open copy w]
  set copied {}
  chan copy $in $out -command {lappend copied}
  vwait copied
  chan close $in
  chan close $out
  set copied
}
show {
  lassign [chan pipe] r w
  set got {}
  chan event $r readable {lappend got [chan gets $r]}
  chan puts $w hello
  chan flush $w
  vwait got
  list $got [chan event $r readable]
}
show {chan event $r readable {}; chan event $r readable}
show {chan close $r; chan close $w}
