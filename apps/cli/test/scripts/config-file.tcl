# A small configuration language: commands become settings.
set f [open app.conf w]
puts $f {
server {
  host example.org
  port 8080
}
log /var/log/app.log
}
close $f
proc server body {apply {body {proc host x {set ::config(host) $x}; proc port x {set ::config(port) [expr {$x}]}; eval $body}} $body}
proc log file {set ::config(log) $file}
source app.conf
foreach key [lsort [array names config]] {puts "$key = $config($key)"}
