set g top
proc a {} {set g local; b}
proc b {} {upvar #0 g v; set v}
a
