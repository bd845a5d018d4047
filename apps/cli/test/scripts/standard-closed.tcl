# What is opened takes the place of a standard channel that was closed.
puts stdout a; puts stderr b; close stdout; puts [catch {puts x} m]; puts stderr $m
set f [open new.txt w]; puts stderr [catch {puts stdout hi} m]; close $f
set f [open new.txt]; puts stderr [read $f]; close $f
close stderr; exit 300
