proc f n {f [incr n]}
catch {f 0} m
puts $m
puts [catch {expr {1/0}} m]$m
expr {1/0}
