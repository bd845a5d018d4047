# A configuration file is a script whose commands are the settings.
# Here they are procedures; a host would define them in JavaScript.
set config {}

proc server {name body} {
  dict set ::config $name {port 80 tls 0 routes {}}
  set ::current $name
  uplevel 1 $body
}
proc port n {
  if {![string is integer -strict $n] || $n < 1 || $n > 65535} {
    error "port: expected 1 to 65535 but got \"$n\""
  }
  dict set ::config $::current port $n
}
proc tls flag { dict set ::config $::current tls [expr {bool($flag)}] }
proc route {path => target} {
  dict set ::config $::current routes $path $target
}

# The configuration itself: loops and variables come for free.
set backends {10.0.0.1 10.0.0.2}

server shop {
  port 443
  tls on
  foreach host $backends { route /api/$host => http://$host:8080 }
  route / => /var/www
}
server admin {
  port 8443
  route / => /var/admin
}

dict for {name settings} $config {
  puts "$name"
  dict for {key value} $settings { puts "  [format %-7s $key] $value" }
}
