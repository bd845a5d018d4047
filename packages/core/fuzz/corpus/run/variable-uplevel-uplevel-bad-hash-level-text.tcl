proc p {} {uplevel #a {set x 1}}
list [catch p m] $m
