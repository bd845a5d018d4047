proc p {} {return p}
proc user {} {p}
set out [user]
rename p {}
list $out [catch user m] $m
