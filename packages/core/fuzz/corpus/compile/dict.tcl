set d [dict create a 1]; dict set d b c 2; dict for {k v} $d {lappend r $k}; dict with d {incr a}; dict update d a x {incr x}; dict map {k v} $d {set v}
