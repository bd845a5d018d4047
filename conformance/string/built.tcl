# Strings that a procedure builds with append.

### built-string-1
proc a {} { append s a; append s 1 2; append s -5; set t $s; append s "x$t,"; list $s $t }
return [a]

### built-string-2
proc b {} { set s 5; append s 6; incr s; append s 7; append s ""; list $s [incr s] }
return [b]

### built-string-3
proc c {} { set s {a b}; lappend s c; append s " d"; lappend s e; append s f; llength $s }
return [c]

### built-string-4
proc d {} { set s ""; append s; catch {append u} m; append v ""; list $m [info exists u] [info exists v] $v }
return [d]

### built-string-5
proc e {} { set s x; for {set i 0} {$i<3000} {incr i} {append s "item $i," $i ";"}; list [string length $s] [string range $s 100 150] [string index $s end] }
return [e]

### built-string-6
proc f {} { set s x; for {set i 0} {$i<3000} {incr i} {append s $i; if {$i%7==0} {append t [string length $s],}}; string length $t }
return [f]

### built-string-7
proc ap {v x} {upvar 1 $v s; append s $x y}
proc g {} { set s 1; ap s 2; append s 3; ap s 4; ap n 5; append n 6; list $s $n }
return [g]

### built-string-8
proc h {} { trace add variable q write {apply {{a b c} {upvar 1 q q; append ::log "<$q>"}}}; append q a b; append q "c$q,d" 5; list $q $::log }
return [h]

### built-string-9
proc i {} { append a(x) 1; append a(x) 2; catch {append a 5} m; set b "q\u20acé😀"; append c $b 1 $b; append c "$b-$b"; list $a(x) $m $c [string length $c] }
return [i]

### built-string-10
proc j {} { append s [expr {1.5}] 2 [expr {2**70}]; append s "v=[expr {0.1+0.2}];"; list $s }
return [j]

### built-string-11
proc k {} { set s [string repeat ab 100]; append s c; set r $s; append s d; append r $s 1; list [string length $s] [string length $r] }
return [k]

### built-string-12
proc m {} { append s a; unset s; append s b; append s [info exists s] $s; uplevel 0 {append s u}; eval {append s e}; set w s; append $w d; list $s [info locals] }
return [m]

### built-string-13
proc n {} { for {set i 0} {$i<5} {incr i} { append s $i; yield $s; append s | }; return $s }
coroutine co n; for {set i 0} {$i<5} {incr i} {append r [co] /}
return $r

### built-string-14
proc o {} { set s a; catch { append s b; error x }; append s c; append s $s $s; append s "$s"; set s }
return [o]

### built-string-15
proc p {} { const k 5; catch {append k 1} m; set m }
catch {p} m
return $m

### built-string-16
proc q {} { append s 9223372036854775807 -9223372036854775808 [expr {-9223372036854775807-1}]; set s }
return [q]

### built-string-17
proc r {} { append l a; append l " b"; foreach x $l { append l " $x"; append o $x }; list $l $o [llength $l] [lindex $l 1] [lindex $l end] }
return [r]

### built-string-18
proc s {} { append d "a 1"; dict set d b 2; append d " c 3"; list $d [dict get $d c] }
return [s]

### built-string-19
proc t {} { set x 1; append y "$x"; append y "${x}a"; append y "[set x]b" ; append y "a[append x 5]$x"; list $x $y }
return [t]

### built-string-20
proc u {} { append y "[append y q]z[append y w]"; set y }
return [u]

### built-string-21
proc v {n} { append s $n; if {$n > 0} { append s [v [expr {$n-1}]] }; return $s }
return [v 30]

### built-string-22
set g 1; append g 2 3; append g "x$g"
return $g

### built-string-23
set g 1
proc w {} { global g; append g "end $g"; append g 1; return $g }
return [w]

### built-string-24
proc x {} { append s aaa bbb; if {$s eq "aaabbb"} {append s c}; switch $s { aaabbbc {append s 1} }; expr {$s in {aaabbbc1 z}} }
return [x]

### built-string-25
proc y {} { append s 12; append s 3; expr {$s + 1} }
return [y]

### built-string-26
proc z {} { set l {}; foreach c {a b c} { append s $c; lappend l $s }; list $l [string equal $s abc] [string compare $s abd] }
return [z]


### short-strings-in-a-procedure
proc p {s n} {list [string repeat $s $n] [string reverse $s] [string toupper $s] [string tolower $s] [string range $s 1 end-1] [string index $s end] [string index $s end-1]}
list [p abC 2] [p {} 3] [p 12 -1] [p 012 0] [p \u00e9a 1] [p a\U1f600 2] [p x 300]
