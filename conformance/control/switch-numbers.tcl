### switch-of-a-negative-number-1
proc p {} {switch -- -2 -2 {list a} default {list b}}; p
### switch-of-a-negative-number-2
proc p {} {switch -- 2 2 {list a} default {list b}}; p
### switch-of-a-negative-number-3
proc p {} {switch -- -2 -2 {set hit {1 2}} default {set miss x}}; p
### switch-of-a-negative-number-4
proc p {d} {switch -- -2 -2 {set hit {1 2}} default {set miss $d}}; p {}
### switch-of-a-negative-number-5
proc p {d} {list [catch {switch -- -2 -2 {set hit {1 2}} default {set miss $d}} m] $m}; p {}
### switch-of-a-negative-number-6
switch -- -2 -2 {list a} default {list b}
### switch-of-a-negative-number-7
proc p {} {switch -exact -- -2 -2 {list a} default {list b}}; p
### switch-of-a-negative-number-8
proc p {x} {switch -exact -- $x -2 {list a} default {list b}}; p -2
### switch-of-a-negative-number-9
proc p {x} {switch -- $x -2 {list a} x {list b}}; p -2
### switch-of-a-negative-number-10
proc p {x} {switch -- $x {-2 {list a} x {list b}}}; p -2
### switch-of-a-negative-number-11
proc p {x} {switch $x {-2 {list a} x {list b}}}; p -2
### switch-of-a-negative-number-12
proc p {x} {switch -- -2 {-2 {list a} x {list b}}}; p -2
### switch-of-a-negative-number-13
proc p {x} {switch -- -2 {-2 {list a} default {list b}}}; p -2
### switch-of-a-negative-number-14
proc p {x} {switch -glob -- -2 {-2 {list a} default {list b}}}; p -2
### switch-of-a-negative-number-15
proc p {x} {switch -- [list -2] -2 {list a} default {list b}}; p -2
### switch-of-a-negative-number-16
proc p {x} {switch -- -x -x {list a} default {list b}}; p -2
### numbers-that-are-written-in-other-ways-1
proc p {x l} {expr {$x in $l}}; list [p -2 [list a "-2"]] [p -2 "a \\-2"] [p -2 {a -2}] [p -2 [split a,-2 ,]]
### numbers-that-are-written-in-other-ways-2
proc p {x} {switch -- $x {-2 {list a} default {list b}}}; list [p -2] [p [expr {-1-1}]] [p " -2"] [p [string range x-2 1 end]]
### numbers-that-are-written-in-other-ways-3
proc p {x y} {list [string equal $x $y] [expr {$x eq $y}]  [expr {$x in [list $y]}] [string compare $x $y]}; list [p -2 -2] [p [expr {-1-1}] [string range x-2 1 end]] [p [string range x-2 1 end] [expr {-1-1}]]
### numbers-that-are-written-in-other-ways-4
proc p {x} {switch -- $x {- {list minus} -0 {list mz} 0 {list z} 00 {list zz} -1 {list m1} 2147483647 {list max} -2147483648 {list min} 4294967296 {list big} -4294967296 {list mbig} 1.5 {list d} -1.5 {list md} default {list none}}}; set r {}; foreach x {- -0 0 00 -1 2147483647 -2147483648 4294967296 -4294967296 1.5 -1.5 +1 x} {lappend r [p $x] [p [string range z$x 1 end]]}; lappend r [p [expr {-1}]] [p [expr {1.5}]] [p [expr {-1.5}]] [p [expr {-2147483648}]] [p [expr {-4294967296}]]
### numbers-that-are-written-in-other-ways-5
proc p {x} {switch -- $x {a+b {list 1} a.b {list 2} a*b {list 3} {a b} {list 4} {} {list 5} 1e3 {list 6} 0x10 {list 7} {$x} {list 8} {[x]} {list 9} "a\nb" {list 10} a\\b {list 11} default {list none}}}; set r {}; foreach x {a+b a.b a*b {a b} {} 1e3 0x10 {$x} {[x]} "a\nb" a\\b 16 1000 1000.0} {lappend r [p $x] [p [string range z$x 1 end]]}; lappend r [p [expr {1e3}]] [p [expr {0x10}]]
### numbers-that-are-written-in-other-ways-6
proc p {} {foreach e {\-2 \-3 b \x35 \u0031\u0032} {lappend r [expr {$e eq -2}] [expr {$e in {-2 5 12}}] [string equal $e -3] [expr {$e eq [expr {-1-1}]}] [expr {$e eq [expr {4+1}]}] [expr {$e eq [expr {6*2}]}]}; set r}; p
### numbers-that-are-written-in-other-ways-7
proc p {} {set l {\-2 \-3 b \x35 \u0031\u0032}; for {set i 0} {$i < 5} {incr i} {set e [lindex $l $i]; lappend r [expr {$e eq -2}] [expr {$e in {-2 5 12}}] [string equal $e -3] [expr {$e eq [expr {-1-1}]}] [expr {$e eq [expr {4+1}]}] [expr {$e eq [expr {6*2}]}] [lsearch -exact $l [expr {6*2}]] [lsearch -exact $l [expr {-3+1}]]}; set r}; p
### numbers-that-are-written-in-other-ways-8
proc p {} {set d {a \-2 b \x35 c \u0031\u0032}; set r {}; dict for {k e} $d {lappend r [expr {$e eq [expr {-1-1}]}] [expr {$e eq [expr {4+1}]}] [expr {$e eq [expr {6*2}]}]  [expr {[dict get $d $k] eq [expr {6*2}]}]}; set r}; p
### numbers-that-are-written-in-other-ways-9
proc p {} {set r {}; set x \x2d2; lappend r [expr {$x eq [expr {-1-1}]}]; set y \-2; lappend r [expr {$y eq [expr {-1-1}]}]; set z [subst {\x2d2}]; lappend r [expr {$z eq [expr {-1-1}]}] ; set z [join {- 2} {}]; lappend r [expr {$z eq [expr {-1-1}]}]; set z [string cat - 2]; lappend r [expr {$z eq [expr {-1-1}]}]; set z [format %s -2];  lappend r [expr {$z eq [expr {-1-1}]}]; set z [string map {a -} a2]; lappend r [expr {$z eq [expr {-1-1}]}]; set z [string trim " -2 "]; lappend r [expr {$z eq [expr {-1-1}]}]; regexp {.*} -2 z;  lappend r [expr {$z eq [expr {-1-1}]}]; scan -2 %s z;  lappend r [expr {$z eq [expr {-1-1}]}]; append q - 2; lappend r [expr {$q eq [expr {-1-1}]}]; set z [regsub a a2 -]; lappend r [expr {$z eq [expr {-1-1}]}]; set z [binary format a* -2]; lappend r [expr {$z eq [expr {-1-1}]}]; set z [encoding convertfrom utf-8 -2];lappend r [expr {$z eq [expr {-1-1}]}]; set z [lindex [split a-2 a] 1]; lappend r [expr {$z eq [expr {-1-1}]}]; foreach z [array names ::a] {lappend r [expr {$z eq [expr {-1-1}]}]}; foreach z [dict keys {-2 3}] {lappend r [expr {$z eq [expr {-1-1}]}]}; foreach z [regexp -all -inline {..} -2-2] {lappend r [expr {$z eq [expr {-1-1}]}]}; set r}; array set a {-2 1}; p
