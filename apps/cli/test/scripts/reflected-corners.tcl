# Channels and transformations that scripts make, and what they do wrong.
proc rc {cmd ch args} {switch $cmd {initialize {return {initialize finalize watch read write seek configure cget cgetall blocking}} finalize {puts "fin $ch" } watch {} read {if {[incr ::n] > 3} {return ""}; return "line$::n\n"} write {puts "W<[string trimright [lindex $args 0]]>"; return [string length [lindex $args 0]]} seek {return 0} blocking {} cget {return v} cgetall {return {-x 1}} configure {puts "conf $args"}}}
set c [chan create {read write} rc]; puts [string match rc* $c]
puts [gets $c]; puts [read $c]; puts [eof $c]
puts $c hello; flush $c
puts [fconfigure $c -x]; fconfigure $c -x 5; puts [lrange [fconfigure $c] end-1 end]
puts [catch {seek $c 0} m]$m
close $c
proc bad {cmd ch args} {if {$cmd eq "initialize"} {return {initialize finalize watch read}}; if {$cmd eq "read"} {error "read failed" }}
set c [chan create read bad]; puts [catch {gets $c} m]$m; puts [catch {close $c} m]$m
puts [catch {chan create read nosuchcmd} m]$m
puts [catch {chan create foo rc} m]$m
proc up {cmd ch args} {switch $cmd {initialize {return {initialize finalize read write drain flush clear}} read - write {return [string toupper [lindex $args 0]]} drain - flush {return ""} }}
set f [open t.txt w]; chan push $f up; puts $f "shout"; chan pop $f; puts $f "quiet"; close $f
set f [open t.txt]; chan push $f up; puts [gets $f]; puts [gets $f]; close $f
puts [catch {chan push stdout nosuch} m]$m
