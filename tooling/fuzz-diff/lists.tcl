# Reads lists: each line of the file has a list's text and then its elements, as hex of their UTF-8 behind an x. Prints the number
# of each line, from 0, whose list is not what the elements say.
proc decode word {encoding convertfrom utf-8 [binary decode hex [string range $word 1 end]]}
set file [open [lindex $argv 0]]
for {set number 0} {[gets $file line] >= 0} {incr number} {
    set elements [lassign [lmap word [split $line " "] {decode $word}] text]
    if {[catch {lmap word $text {set word}} read] || [llength $read] != [llength $elements]} {
        puts $number
        continue
    }
    foreach a $read b $elements {
        if {$a ne $b} {
            puts $number
            break
        }
    }
}
