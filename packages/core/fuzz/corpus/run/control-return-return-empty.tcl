proc p {} {set x 1; return}
p
