# List commands on lists that a procedure has built.

### built-list-command-1
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc a1 {} { set l [mk 10]; set r {}; foreach {f t} {0 3 -1 2 5 end 3 1 end-2 end 0 end 8 100 end end -5 -3 end-20 2 0x2 4 1+1 5 2 end+1} { set x [lrange $l $f $t]; lappend r $x [llength $x] }; return $r }
return [a1]

### built-list-command-2
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc a2 {} { set l [mk2]; set r {}; foreach {f t} {0 3 -1 2 5 end 3 1 end-2 end} { set x [lrange $l $f $t]; lappend r $x }; return $r }
return [a2]

### built-list-command-3
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc a3 {} { set l [mk 6]; set r {}; foreach i {0 3 -1 end end-1 100 end-9 end+2} { set x [linsert $l $i A]; set y [linsert $l $i 7 8 b]; set z [linsert $l $i]; lappend r $x $y $z }; return $r }
return [a3]

### built-list-command-4
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc a4 {} { set l [mk 6]; set r {}; foreach {f t} {0 0 1 2 -3 1 4 100 end end 3 2 end-1 end 0 end 6 6 9 3 7 7} { set x [lreplace $l $f $t]; set y [lreplace $l $f $t Q 99]; lappend r $x $y [llength $x] }; list $r $l }
return [a4]

### built-list-command-5
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc a5 {} { set l [mk 5]; set r [lreverse $l]; set e {}; set e2 [lreverse $e]; set m [mk2]; set m [lreverse $m]; list $l $r $e2 $m }
return [a5]

### built-list-command-6
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc a6 {} { set l [mk 5]; set m [mk2]; set x [concat $l $l]; set y [concat $l $m]; set z [concat $m $l]; set w [concat $l {a b} $l]; set e {}; lappend e; set v [concat $l $e $l]; list $x $y $z $w $v }
return [a6]

### built-list-command-7
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc a7 {} { set l [mk 8]; set m [mk2]; set r {}; foreach p {3 9 -1 a 03 " 3" 3.0 {} {c d} 1.5 5 #x} { lappend r [lsearch -exact $l $p] [lsearch -exact $m $p] [lsearch $l $p] }; set l [mk 4]; set k [lsearch -exact $l 2]; set m2 [mk2]; set q [lsearch -exact $m2 [string range xbx 1 1]]; list $r $k $q }
return [a7]

### built-list-command-8
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc a8 {} { set l [mk 5]; set l [linsert $l 2 x]; set l [lreplace $l 0 0]; set l [lrange $l 1 end]; lappend l tail; lset l 0 head; foreach e $l {append s <$e>}; list $l $s [lindex $l end] [llength $l] }
return [a8]

### built-list-command-9
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc a9 {} { set l [mk 5]; set r {}; foreach x $l { set l [linsert $l 0 n$x]; lappend r $x }; list $l $r }
return [a9]

### built-list-command-10
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc b1 {} { set l [mk 5]; catch {set l [lrange $l foo 2]} m; catch {set l [linsert $l bar x]} n; catch {lreplace $l 1} o; catch {set l [lreplace $l 1 zz]} p; list $l $m $n $o $p $::errorInfo }
return [b1]

### built-list-command-11
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc b2 {} { set l [mk 5]; set c [lrange $l 1 3]; set d $c; lappend c z; lset d 0 Q; list $l $c $d [lrange $l 0 1] [llength [lrange $l 1 2]] }
return [b2]

### built-list-command-12
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc b3 {} { set l [mk 3]; set l [concat $l $l]; set l [concat $l $l]; set l [lreverse $l]; return $l }
return [b3]

### built-list-command-13
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc b4 {} { trace add variable q write {apply {{args} {upvar 1 q q; append ::log <$q>}}}; set l [mk 3]; set q [lrange $l 0 1]; set q [linsert $l 0 z]; list $q $::log }
return [b4]

### built-list-command-14
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc b5 {} { upvar #0 glob g; set l [mk 3]; set g [lreverse $l]; set a(x) [lrange $l 0 1]; list $g $a(x) $::glob }
return [b5]

### built-list-command-15
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
rename lreverse old_lrev; proc lreverse {l} {return "mine $l"}
proc b6 {} { set l [mk 3]; set r [lreverse $l]; return $r }
return [b6]

### built-list-command-16
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
rename lreverse old_lrev; proc lreverse {l} {return mine}; rename lreverse {}; rename old_lrev lreverse
proc b7 {} { set l [mk 3]; set r [lreverse $l]; return $r }
return [b7]

### built-list-command-17
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc b8 {} { set l {}; lappend l 2147483647 2147483648 -2147483648; lset l 0 2147483648; set m [mk 3]; lset m 1 99999999999; lset m 0 x; lappend m 1.0; list $l $m [lreverse $m] [lsearch -exact $m 99999999999] [lindex $m 1] }
return [b8]

### built-list-command-18
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc b9 {} { set l [mk 3]; set l [linsert $l end+1 a]; set l [linsert $l end b]; set l [linsert $l end-1 c]; set l }
return [b9]

### built-list-command-19
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc c1 {} { set l [mk 4]; foreach x [lrange $l 1 2] {append s $x}; set y [llength [lreverse $l]]; set z [lindex [lreverse $l] 0]; list $s $y $z }
return [c1]

### built-list-command-20
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc c2 {} { set l [mk 300]; set l [lreplace $l 10 200]; set s 0; foreach x $l {incr s $x}; list $s [llength $l] [info level 0] }
return [c2]

### built-list-command-21
proc mk {n} { for {set i 0} {$i<$n} {incr i} {lappend l $i}; return $l }
proc mk2 {} { lappend l a b {c d} 5 "" #x 1.5; return $l }
proc c3 {} { set l [mk 3]; set m [lrange $l 5 9]; set n [lreplace $l 0 end]; lappend m 1; lappend n 2; list $m $n [llength $n] }
return [c3]

