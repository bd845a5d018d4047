set f [open text.txt w]
puts $f [string repeat "the quick brown fox jumps over the lazy dog\n" 50]
close $f
set f [open text.txt]
while {[gets $f line] >= 0} {foreach word [split $line] {if {$word ne ""} {incr count($word)}}}
close $f
foreach {word n} [lsort -stride 2 -index 1 -integer -decreasing [lsort -stride 2 [array get count]]] {puts "$n $word"}
