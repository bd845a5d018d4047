# Short strings and lists, which procedures make and take apart again.

### nested-lset
proc a {} { set l {{1 2 3} {4 5 6} {a b}}; lset l 1 2 X; lset l 0 0 [list q r]; set m $l; lset l 2 1 "z z"; lappend l new; lset l 3 0 N; list $l $m [lindex $l 1 2] [lindex $l 9 1] [lindex $l 0 0 1] [lindex $l 2 end]}
a

### nested-lset-errors
proc b {} { set l {{1 2} 3}; list [catch {lset l 1 1 x} e] $e [catch {lset l 1 2 x} e] $e [catch {lset l 5 0 x} e] $e [catch {lset l 0 -1 x} e] $e [catch {lset l 0 a x} e] $e $l}
b

### nested-lset-in-foreach
proc c {} { set l [list [list 1.5 2.5] [list 3.5 4.5]]; foreach i {0 1} { foreach j {0 1} { lset l $i $j [expr {[lindex $l $i $j]*2}] } }; foreach x $l { lset l 0 0 99; lappend r $x }; list $l $r }
c

### nested-lset-upvar
proc d {} { set l {1 2 3}; upvar 0 l m; lset m 0 9; lset l 2 {x y}; lset m 2 1 K; list $l $m [info exists l]}
d

### nested-lset-no-list
proc e {} { set l "1 {2 3} \{"; list [catch {lset l 0 1} x] $x [catch {lset l 1 0 1} x] $x $l }
e

### nested-lset-shared
proc h {} { set l [lrepeat 3 [lrepeat 3 .]]; set k $l; lset l 1 1 X; set z [lset l 2 2 Y]; lset l 0 Q; list $k $l $z }
h

### keys-many
proc f n { set l {}; for {set i 0} {$i < $n} {incr i} { set k "key[expr {$i % 7}]-$i"; lappend l [list $k $i]; if {$k eq "key3-3"} {lappend found $i}; incr s [string length $k]; append t [string index $k 3] }; list $found $s [string range $t 0 20] [llength $l] [lindex $l 5000] [lindex $l end 0] }
f 20000

### fields
proc f n { for {set i 0} {$i < $n} {incr i} { lappend lines "$i,name$i,[expr {$i % 97}],x;y;z" }; set total 0; foreach line [split [join $lines \n] \n] { set f [split $line ,]; incr total [lindex $f 2]; lappend out [join [list [lindex $f 1] [join [split [lindex $f 3] ";"] +]] "|"] }; list $total [string length [join $out \n]] [lindex $out end] }
f 15000

### lassign-locals
proc f {} { list [lassign {1 2} a b c] $a $b $c [lassign {1 2 3 4} a] $a [lassign {} a b] $a $b [catch {lassign "a \{" x} m] $m [info exists x] [lassign [list p [list q r]] x y] $y }
f

### format-in-place
proc f {} { set r {}; foreach v {0.5 1.25 2.675 1e10 -3.14159 1e-7 123456.789 0.1 1e22 -0.0 2.5 1.005 9.995 99999.9995 3 -7} { lappend r [format "%.2f|%f|%8.3f|%-9.1f|%08.2f|%+.0f" $v $v $v $v $v $v] }; set r }
f

### format-integers
proc f {} { set r {}; foreach v {0 1 -1 42 255 -300 2147483647 -2147483648 99999999999} { lappend r [format "%d|%5d|%-5d|%05d|%+d|% d|%i" $v $v $v $v $v $v $v] [catch {format "%x|%X|%o|%c" $v $v $v [expr {65 + $v % 26}]} m] $m }; set r }
f

### compare-words
proc f {} { set r {}; foreach a {abc abd ab inf 0x10 16 nan " 1" é 😀 "\ufffd"} { foreach b {abd 16 Inf "1 " 😀} { set x "$a"; set y "${b}"; lappend r [expr {$x == $y}][expr {$x < $y}][expr {"q$x" lt "q$y"}][string compare "w$x" "w$y"][expr {"a$x" >= "a$y"}] } }; set r }
f

### shared-lists-grow
proc f {} { set l x; for {set i 0} {$i < 12} {incr i} { set l [list $l $l] }; list [llength $l] [string length $l] [lindex $l 0 1 0 1 0 1 0 1 0 1 0 1] }
f
