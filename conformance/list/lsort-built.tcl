# lsort of lists of strings that a procedure has built.

### words
proc p {} { foreach w {pear apple fig apple2 app Apple {} pears} { lappend l "$w-" }; lsort $l }
p

### result-in-the-same-variable
proc p {} { foreach w {pear apple fig} { lappend l x$w }; set l [lsort $l]; lappend l z; set m [lsort $l]; lset m 0 first; list $l $m }
p

### unique
proc p {} { foreach w {b a b c a b} { lappend l ${w}${w} }; list [lsort -unique $l] $l [lsort -increasing -unique $l] [llength [lsort -unique $l]] }
p

### one-begins-like-the-other
proc p {} { set s ""; for {set i 0} {$i < 20} {incr i} { set s "a$s"; lappend l $s "${s}b" "b$s" }; lsort $l }
p

### beyond-ascii
proc p {} { foreach w {é z ß a € A ｚ} { lappend l "$w$w" "x$w" }; lsort $l }
p

### beyond-the-bmp
proc p {} { foreach w {\U1F600 \uFFFD z \U10000 \uE000} { lappend l "$w$w" "x$w" }; lsort $l }
p

### nul-characters
proc p {} { foreach w [list "a\x00" "a\x01" a "\x00" "\x01"] { lappend l "$w-" "x$w" }; string map [list \x00 <0> \x01 <1>] [lsort $l] }
p

### numbers-between-words
proc p {} { foreach w {10 9 2a 1b -5 007 3.5} { lappend l $w "$w " x$w }; list [lsort $l] [lsort -unique $l] }
p

### lists-as-elements
proc p {} { foreach w {b a c} { lappend l [list $w 1] [list $w 0] "$w 2" }; lsort $l }
p

### empty-strings
proc p {} { foreach w {a {} b {}} { lappend l $w }; list [lsort $l] [lsort -unique $l] }
p

### many
proc p {n} {
  set s 7
  for {set i 0} {$i < $n} {incr i} { set s [expr {($s * 3877 + 29573) % 139968}]; lappend l "k$s" }
  set sorted [lsort $l]
  set before {}
  foreach k $sorted { if {[string compare $before $k] > 0} { return "wrong: $before $k" }; set before $k }
  list [llength $sorted] [lrange $sorted 0 5] [lrange $sorted end-5 end] [llength [lsort -unique $l]] [lrange $l 0 3]
}
p 5000

### all-alike
proc p {n} { for {set i 0} {$i < $n} {incr i} { lappend l "same text" }; list [llength [lsort $l]] [lsort -unique $l] }
p 3000

### sorted-and-reversed
proc p {n} { for {set i 0} {$i < $n} {incr i} { lappend up [format k%05d $i]; lappend down [format k%05d [expr {$n - $i}]] }; list [lrange [lsort $up] 0 2] [lrange [lsort $down] 0 2] [expr {[lsort $up] eq $up}] }
p 3000

### long-elements
proc p {} { set s [string repeat ab 100]; foreach w {c a b} { lappend l $s$w "$w$s" [string repeat $s 3]$w }; set r {}; foreach x [lsort $l] { lappend r [string length $x][string index $x 0][string index $x end] }; set r }
p

### while-foreach-goes-over-it
proc p {} { foreach w {c a b} { lappend l x$w }; foreach x $l { set l [lsort $l]; lappend seen $x [lindex $l 0] }; list $seen $l }
p

### through-a-link
proc q {name} { upvar 1 $name l; set l [lsort $l] }
proc p {} { foreach w {c a b} { lappend l x$w }; q l; set l }
p

### options-that-it-does-not-know
proc p {} { foreach w {c a B} { lappend l x$w }; list [lsort -decreasing $l] [lsort -nocase $l] [lsort -dictionary $l] [lsort -unique -decreasing $l] [lsort -indices $l] [catch {lsort -nope $l} m] $m [catch {lsort -unique} m] $m }
p

### integers-that-are-words
proc p {} { foreach w {10 9 8} { lappend l $w }; list [lsort $l] [lsort -integer $l] [lsort -unique $l] [lsort -integer -unique $l] }
p
