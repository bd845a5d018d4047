const c 1
incr c
