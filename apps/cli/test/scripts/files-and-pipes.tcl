# Lines into a dict, pipelines both ways, several at once, trees of folders.
set f [open lines.txt w]; for {set i 0} {$i < 2000} {incr i} {puts $f "key[expr {$i % 37}] value$i"}; close $f
set f [open lines.txt]; while {[gets $f line] >= 0} {lassign $line k v; dict lappend d $k $v; incr n}; close $f
puts $n; foreach k [lsort -dictionary [dict keys $d]] {puts "$k [llength [dict get $d $k]] [lindex [dict get $d $k] end]"}
set out [open "|sort -r | head -n 3" r+]; foreach k [dict keys $d] {puts $out $k}; close $out write; puts [read $out]; close $out
set r [exec sort << [join {c a b} \n] | tr a-z A-Z]; puts $r
for {set i 0} {$i < 3} {incr i} {set ch($i) [open "|sh -c {sleep 0.0$i; echo done$i}"]; fileevent $ch($i) readable [list apply {{i c} {if {[gets $c l] >= 0} {lappend ::res $l} else {close $c; incr ::fin}}} $i $ch($i)]}
set fin 0; while {$fin < 3} {vwait fin}; puts [lsort $res]
file mkdir tree/a/b tree/c; foreach p {tree/x tree/a/y tree/a/b/z tree/c/w} {close [open $p w]}
proc walk d {foreach f [lsort [glob -nocomplain -directory $d *]] {puts $f; if {[file isdirectory $f]} {walk $f}}}; walk tree
file rename tree/a tree/c/a; walk tree; file copy tree tree2; puts [lsort [glob -directory tree2 -tails *]]
foreach f [glob tree2/c/a/*] {puts "[file type $f] [file tail $f]"}
