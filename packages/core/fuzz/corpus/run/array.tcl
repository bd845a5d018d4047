array set a {x 1 y 2}; array for {k v} a {lappend r $k}; array unset a x; upvar 0 a(y) l; set l 5; array default set a 7; set a(zz)
