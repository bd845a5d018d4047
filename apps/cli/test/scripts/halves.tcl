# Closing one direction: files and channels of scripts have no halves, pipelines have.
source prelude.tcl
set f [open data w]; puts $f "one\ntwo"; close $f
set f [open data r+]
show {close $f read}
show {close $f write}
show {gets $f}
show {puts $f x}
show {close $f}
set f [open data]
show {close $f write}
show {close $f read}
show {gets $f}
proc both {method args} {if {$method eq {initialize}} {return {initialize finalize watch read write}}; puts $method}
set c [chan create {read write} both]
show {close $c read; list}
show {close $c write; list}
show {close $c}
set p [open |cat r+]
puts $p text
show {close $p write}
show {close $p write}
show {read $p}
show {close $p read}
# With a transformation on it there are no halves at all.
proc t {method args} {if {$method eq {initialize}} {return {initialize finalize read write}}; lindex $args 1}
set p [open |cat r+]
zlib push compress $p
show {close $p write}
show {close $p read}
chan pop $p
chan push $p t
show {close $p write}
set f [open data w]
chan push $f t
show {close $f write}
show {close $f}
