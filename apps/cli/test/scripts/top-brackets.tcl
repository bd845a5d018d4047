set a [list 1 [list 2 [expr {1/0}]]]
