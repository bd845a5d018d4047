proc g n {for {set i 0} {$i < $n} {incr i} {yield $i}}; coroutine c g 3; list [c] [c]; rename c d; d
