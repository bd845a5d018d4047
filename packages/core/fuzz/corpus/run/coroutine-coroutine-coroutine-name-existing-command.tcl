proc c {} {return proc}
coroutine c apply {{} {yield 1; return coro}}
list [c]
