# Writing to a pipeline that has ended, and a process that is killed, from an event.
set f [open "|sh -c {exit 0}" w]
after 100
puts [catch {for {set i 0} {$i < 100} {incr i} {puts $f [string repeat x 10000]; flush $f}} m o]; regsub {file\d+} $m FILE m; puts $m; puts [dict get $o -errorcode]
puts [catch {close $f} m]; regsub {file\d+} $m FILE m; puts $m
proc r {} {global p; if {[gets $p l] < 0} {puts eof; catch {close $p} m o; puts $m; puts [lrange [dict get $o -errorcode] 2 end]; exit 5}; puts "l=$l"}
set p [open {|sh -c {echo 1; echo 2; sleep 0.05; echo 3; kill -9 $$}}]; fileevent $p readable r; fconfigure $p -buffering line
vwait forever
