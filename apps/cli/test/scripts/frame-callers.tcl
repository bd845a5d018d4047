# The same from callbacks, coroutines, interpreters, and in sourced files, wherever the current folder is then.
set tt {puts [info frame];puts [info frame -1];puts [info frame 0]}
trace add variable vv write "$tt;#"
set vv 1
proc tr args {puts [info frame]; puts [info frame 0]; puts [info frame -1]; puts [catch {info frame -2} m]$m; puts [info level 0]}
trace add variable vv2 write tr
set vv2 1
proc p {} {return 1}
trace add execution p enter tr
p
after 1 {puts [info frame]; puts [info frame 0]; set done 1}
vwait done
after 1 {tr; set done 1}
vwait done
coroutine c apply {{} {yield; tr; yield}}
c
lsort -command {apply {{a b} {puts [info frame 0]; return 0}}} {a b}
regsub -all -command a xax tr
interp create i
i alias al tr
i eval {al}
proc unknown args {puts [info frame]; puts [info frame 0]; puts [info frame -1]}
foo bar
namespace eval q {
  namespace unknown ::tr
  blah
}
namespace ensemble create -command ens -map {a tr}
ens a
rename tr tr2
tr2
proc rec n {if {$n==0} {return [info frame]}; rec [expr {$n-1}]}
puts [rec 10]
proc xx {} {
  uplevel 1 [list tr2]
  uplevel 1 tr2
  eval [list tr2 1]
  tailcall tr2
}
xx
try {error a} on error {} {
  puts [info frame 0]
} finally {
  tr2
}
set f [open s_inc.tcl w]; puts $f {puts [info frame]; puts [info frame 0]; puts [info frame -1]
proc sourced {} {
  puts [info frame 0]
  puts [info script]
}
sourced
return 5
}; close $f
puts [source s_inc.tcl]
sourced
set home [pwd]
cd /
sourced
cd $home
proc ss {} {
  source s_inc.tcl
}
ss
file mkdir sub
file rename -force s_inc.tcl sub/s_inc.tcl
source sub/../sub/s_inc.tcl
sourced
set body [info body sourced]
proc copy {} $body
copy
proc sourced2 {} [info body sourced]
sourced2
