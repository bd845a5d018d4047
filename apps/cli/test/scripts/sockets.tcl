source [file join [file dirname [info script]] prelude.tcl]
foreach script {
  {socket 127.0.0.1 1} {socket localhost foo} {socket localhost 70000} {socket -foo localhost 1} {socket -server} {socket -server x}
  {socket -server x -async 0} {socket -server x foo} {socket}
} {show $script}
proc acc {ch host port} {
  puts "accept [string match sock* $ch] $host [string is integer $port]"
  fconfigure $ch -buffering line
  fileevent $ch readable [list answer $ch]
}
proc answer ch {
  if {[gets $ch l] >= 0} {puts "server got $l"; puts $ch "echo $l"} elseif {[eof $ch]} {puts "server eof"; close $ch; set ::done 1}
}
show {set s [socket -server acc -myaddr 127.0.0.1 0]; string match sock* $s}
set port [lindex [fconfigure $s -sockname] 2]
foreach script {
  {lrange [fconfigure $s -sockname] 0 1} {lsort [dict keys [fconfigure $s]]} {fconfigure $s -peername} {gets $s} {puts $s x}
  {set c [socket 127.0.0.1 $port]; string match sock* $c} {lsort [dict keys [fconfigure $c]]} {fconfigure $c -translation}
  {fconfigure $c -buffering} {lrange [fconfigure $c -peername] 0 1} {expr {[lindex [fconfigure $c -peername] 2] == $port}}
  {fconfigure $c -error} {fconfigure $c -connecting} {fconfigure $c -foo}
  {fconfigure $c -buffering line; puts $c hello; after 100 {set x 1}; vwait x; gets $c}
  {close $c write; vwait done; gets $c; eof $c} {close $c} {close $s}
  {set c [socket -async 127.0.0.1 1]; fileevent $c writable {set x 1}; vwait x; fconfigure $c -error}
  {puts $c x; flush $c} {gets $c} {close $c}
} {show $script}
