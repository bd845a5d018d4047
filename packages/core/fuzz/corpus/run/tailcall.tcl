proc a n {if {$n} {tailcall a [expr {$n - 1}]}; return done}; a 20; proc b {} {tailcall return -level 0 x}; b
