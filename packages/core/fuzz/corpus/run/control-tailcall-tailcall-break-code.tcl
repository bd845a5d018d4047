proc stop {} {tailcall return -code break}
proc b {} {tailcall break}
set out {}
foreach x {1 2 3} {if {$x == 2} b; lappend out $x}
set out
