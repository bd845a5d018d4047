trace add variable v {read write unset} {apply {args {lappend ::log $args}}}; set v 1; set v; unset v; set log
