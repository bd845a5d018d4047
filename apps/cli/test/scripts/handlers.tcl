# Channel events that fail, coroutines that wait for timers, interpreters, a trace at exit.
proc handler {args} {puts "[info level] $args"}
set f [open "|cat" r+]; fconfigure $f -blocking 0 -buffering none
fileevent $f readable {handler [gets $f]; incr n; if {$n == 3} {set done 1} elseif {$n==2} {error "in handler"} else {puts $f again}}
puts $f first; after 300 {set done timeout}
vwait done; puts $done; puts [fileevent $f readable]
close $f
proc co {} {for {set i 0} {$i < 3} {incr i} {after 1 [info coroutine]; yield; puts "co $i"}; set ::cdone 1}
coroutine c co; vwait cdone
interp create k; k eval {proc x {} {return kx}}; puts [k eval x]; k eval {puts "child out"}; k alias up puts; k eval {up via-alias}
puts [catch {k eval {error childerr}} m]$m; puts $errorInfo
interp delete k
set r [catch {exec sh -c {exit 1}} m o]; puts [list $r $m [lindex [dict get $o -errorcode] 0]]
puts [catch {exit foo} m]$m; puts [catch {exit 1 2} m]$m
proc cleanup args {puts cleanup}; trace add variable env write cleanup; set env(QQ) 1
exit 258
