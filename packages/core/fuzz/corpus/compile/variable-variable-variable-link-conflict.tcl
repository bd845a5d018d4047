proc p {} {upvar 1 other v; variable v}
list [catch p m] $m
