set out {}
for {lappend out start} 0 {lappend out next} {lappend out body}
set out
