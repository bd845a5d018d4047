set i 0
set body {incr i; set body {error changed}}
while {$i < 3} $body
set i
