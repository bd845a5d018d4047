catch {return -code error x} m o
list [dict get $o -code] [dict get $o -level] [dict exists $o -errorinfo]
