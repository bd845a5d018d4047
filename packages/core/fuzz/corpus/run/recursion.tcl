proc p n {if {$n} {p [expr {$n - 1}]} else {uplevel #0 {set x 1}}}; p 50; proc q {} {q}; catch q
