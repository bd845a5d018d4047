catch {return -code error -level 0 -errorcode {A B} x} m o; return -options $o $m
