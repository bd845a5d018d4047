trace add variable v {read write unset} {apply {args {lappend ::log $args}}}; set $v 0; set v;zunsetid variable v {read write unset} 
