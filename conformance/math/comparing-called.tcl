# The operators that compare, called as commands and in expressions.

### equal-pairs
foreach {a b} {1 1 1 1.0 1 2 2 1 a a a b b a {} {} 0x10 16 {a b} a 10 9 a A NaN NaN -0.0 0 é e 1e0 1} {lappend l [catch {::tcl::mathop::== $a $b} m] $m}; set l

### equal-count
list [catch {::tcl::mathop::==} m] $m [catch {::tcl::mathop::== a} m] $m [catch {::tcl::mathop::== 1 2 3} m] $m [catch {::tcl::mathop::== 3 2 1} m] $m [catch {::tcl::mathop::== 1 1 1 1} m] $m

### equal-in-expressions
set a 3; set b abc; list [catch {expr {$a == 3}} m] $m [catch {expr {$b == "abd"}} m] $m [catch {expr {[list 1 2] == {1 2 3}}} m] $m

### unequal-pairs
foreach {a b} {1 1 1 1.0 1 2 2 1 a a a b b a {} {} 0x10 16 {a b} a 10 9 a A NaN NaN -0.0 0 é e 1e0 1} {lappend l [catch {::tcl::mathop::!= $a $b} m] $m}; set l

### unequal-count
list [catch {::tcl::mathop::!=} m] $m [catch {::tcl::mathop::!= a} m] $m [catch {::tcl::mathop::!= 1 2 3} m] $m [catch {::tcl::mathop::!= 3 2 1} m] $m [catch {::tcl::mathop::!= 1 1 1 1} m] $m

### less-pairs
foreach {a b} {1 1 1 1.0 1 2 2 1 a a a b b a {} {} 0x10 16 {a b} a 10 9 a A NaN NaN -0.0 0 é e 1e0 1} {lappend l [catch {::tcl::mathop::< $a $b} m] $m}; set l

### less-count
list [catch {::tcl::mathop::<} m] $m [catch {::tcl::mathop::< a} m] $m [catch {::tcl::mathop::< 1 2 3} m] $m [catch {::tcl::mathop::< 3 2 1} m] $m [catch {::tcl::mathop::< 1 1 1 1} m] $m

### less-in-expressions
set a 3; set b abc; list [catch {expr {$a < 3}} m] $m [catch {expr {$b < "abd"}} m] $m [catch {expr {[list 1 2] < {1 2 3}}} m] $m

### greater-pairs
foreach {a b} {1 1 1 1.0 1 2 2 1 a a a b b a {} {} 0x10 16 {a b} a 10 9 a A NaN NaN -0.0 0 é e 1e0 1} {lappend l [catch {::tcl::mathop::> $a $b} m] $m}; set l

### greater-count
list [catch {::tcl::mathop::>} m] $m [catch {::tcl::mathop::> a} m] $m [catch {::tcl::mathop::> 1 2 3} m] $m [catch {::tcl::mathop::> 3 2 1} m] $m [catch {::tcl::mathop::> 1 1 1 1} m] $m

### greater-in-expressions
set a 3; set b abc; list [catch {expr {$a > 3}} m] $m [catch {expr {$b > "abd"}} m] $m [catch {expr {[list 1 2] > {1 2 3}}} m] $m

### at-most-pairs
foreach {a b} {1 1 1 1.0 1 2 2 1 a a a b b a {} {} 0x10 16 {a b} a 10 9 a A NaN NaN -0.0 0 é e 1e0 1} {lappend l [catch {::tcl::mathop::<= $a $b} m] $m}; set l

### at-most-count
list [catch {::tcl::mathop::<=} m] $m [catch {::tcl::mathop::<= a} m] $m [catch {::tcl::mathop::<= 1 2 3} m] $m [catch {::tcl::mathop::<= 3 2 1} m] $m [catch {::tcl::mathop::<= 1 1 1 1} m] $m

### at-most-in-expressions
set a 3; set b abc; list [catch {expr {$a <= 3}} m] $m [catch {expr {$b <= "abd"}} m] $m [catch {expr {[list 1 2] <= {1 2 3}}} m] $m

### at-least-pairs
foreach {a b} {1 1 1 1.0 1 2 2 1 a a a b b a {} {} 0x10 16 {a b} a 10 9 a A NaN NaN -0.0 0 é e 1e0 1} {lappend l [catch {::tcl::mathop::>= $a $b} m] $m}; set l

### at-least-count
list [catch {::tcl::mathop::>=} m] $m [catch {::tcl::mathop::>= a} m] $m [catch {::tcl::mathop::>= 1 2 3} m] $m [catch {::tcl::mathop::>= 3 2 1} m] $m [catch {::tcl::mathop::>= 1 1 1 1} m] $m

### at-least-in-expressions
set a 3; set b abc; list [catch {expr {$a >= 3}} m] $m [catch {expr {$b >= "abd"}} m] $m [catch {expr {[list 1 2] >= {1 2 3}}} m] $m

### word-eq-pairs
foreach {a b} {1 1 1 1.0 1 2 2 1 a a a b b a {} {} 0x10 16 {a b} a 10 9 a A NaN NaN -0.0 0 é e 1e0 1} {lappend l [catch {::tcl::mathop::eq $a $b} m] $m}; set l

### word-eq-count
list [catch {::tcl::mathop::eq} m] $m [catch {::tcl::mathop::eq a} m] $m [catch {::tcl::mathop::eq 1 2 3} m] $m [catch {::tcl::mathop::eq 3 2 1} m] $m [catch {::tcl::mathop::eq 1 1 1 1} m] $m

### word-eq-in-expressions
set a 3; set b abc; list [catch {expr {$a eq 3}} m] $m [catch {expr {$b eq "abd"}} m] $m [catch {expr {[list 1 2] eq {1 2 3}}} m] $m

### word-ne-pairs
foreach {a b} {1 1 1 1.0 1 2 2 1 a a a b b a {} {} 0x10 16 {a b} a 10 9 a A NaN NaN -0.0 0 é e 1e0 1} {lappend l [catch {::tcl::mathop::ne $a $b} m] $m}; set l

### word-ne-count
list [catch {::tcl::mathop::ne} m] $m [catch {::tcl::mathop::ne a} m] $m [catch {::tcl::mathop::ne 1 2 3} m] $m [catch {::tcl::mathop::ne 3 2 1} m] $m [catch {::tcl::mathop::ne 1 1 1 1} m] $m

### word-ne-in-expressions
set a 3; set b abc; list [catch {expr {$a ne 3}} m] $m [catch {expr {$b ne "abd"}} m] $m [catch {expr {[list 1 2] ne {1 2 3}}} m] $m

### word-lt-pairs
foreach {a b} {1 1 1 1.0 1 2 2 1 a a a b b a {} {} 0x10 16 {a b} a 10 9 a A NaN NaN -0.0 0 é e 1e0 1} {lappend l [catch {::tcl::mathop::lt $a $b} m] $m}; set l

### word-lt-count
list [catch {::tcl::mathop::lt} m] $m [catch {::tcl::mathop::lt a} m] $m [catch {::tcl::mathop::lt 1 2 3} m] $m [catch {::tcl::mathop::lt 3 2 1} m] $m [catch {::tcl::mathop::lt 1 1 1 1} m] $m

### word-lt-in-expressions
set a 3; set b abc; list [catch {expr {$a lt 3}} m] $m [catch {expr {$b lt "abd"}} m] $m [catch {expr {[list 1 2] lt {1 2 3}}} m] $m

### word-gt-pairs
foreach {a b} {1 1 1 1.0 1 2 2 1 a a a b b a {} {} 0x10 16 {a b} a 10 9 a A NaN NaN -0.0 0 é e 1e0 1} {lappend l [catch {::tcl::mathop::gt $a $b} m] $m}; set l

### word-gt-count
list [catch {::tcl::mathop::gt} m] $m [catch {::tcl::mathop::gt a} m] $m [catch {::tcl::mathop::gt 1 2 3} m] $m [catch {::tcl::mathop::gt 3 2 1} m] $m [catch {::tcl::mathop::gt 1 1 1 1} m] $m

### word-gt-in-expressions
set a 3; set b abc; list [catch {expr {$a gt 3}} m] $m [catch {expr {$b gt "abd"}} m] $m [catch {expr {[list 1 2] gt {1 2 3}}} m] $m

### word-le-pairs
foreach {a b} {1 1 1 1.0 1 2 2 1 a a a b b a {} {} 0x10 16 {a b} a 10 9 a A NaN NaN -0.0 0 é e 1e0 1} {lappend l [catch {::tcl::mathop::le $a $b} m] $m}; set l

### word-le-count
list [catch {::tcl::mathop::le} m] $m [catch {::tcl::mathop::le a} m] $m [catch {::tcl::mathop::le 1 2 3} m] $m [catch {::tcl::mathop::le 3 2 1} m] $m [catch {::tcl::mathop::le 1 1 1 1} m] $m

### word-le-in-expressions
set a 3; set b abc; list [catch {expr {$a le 3}} m] $m [catch {expr {$b le "abd"}} m] $m [catch {expr {[list 1 2] le {1 2 3}}} m] $m

### word-ge-pairs
foreach {a b} {1 1 1 1.0 1 2 2 1 a a a b b a {} {} 0x10 16 {a b} a 10 9 a A NaN NaN -0.0 0 é e 1e0 1} {lappend l [catch {::tcl::mathop::ge $a $b} m] $m}; set l

### word-ge-count
list [catch {::tcl::mathop::ge} m] $m [catch {::tcl::mathop::ge a} m] $m [catch {::tcl::mathop::ge 1 2 3} m] $m [catch {::tcl::mathop::ge 3 2 1} m] $m [catch {::tcl::mathop::ge 1 1 1 1} m] $m

### word-ge-in-expressions
set a 3; set b abc; list [catch {expr {$a ge 3}} m] $m [catch {expr {$b ge "abd"}} m] $m [catch {expr {[list 1 2] ge {1 2 3}}} m] $m

### word-in-pairs
foreach {a b} {1 1 1 1.0 1 2 2 1 a a a b b a {} {} 0x10 16 {a b} a 10 9 a A NaN NaN -0.0 0 é e 1e0 1} {lappend l [catch {::tcl::mathop::in $a $b} m] $m}; set l

### word-in-count
list [catch {::tcl::mathop::in} m] $m [catch {::tcl::mathop::in a} m] $m [catch {::tcl::mathop::in 1 2 3} m] $m [catch {::tcl::mathop::in 3 2 1} m] $m [catch {::tcl::mathop::in 1 1 1 1} m] $m

### word-in-in-expressions
set a 3; set b abc; list [catch {expr {$a in 3}} m] $m [catch {expr {$b in "abd"}} m] $m [catch {expr {[list 1 2] in {1 2 3}}} m] $m

### word-ni-pairs
foreach {a b} {1 1 1 1.0 1 2 2 1 a a a b b a {} {} 0x10 16 {a b} a 10 9 a A NaN NaN -0.0 0 é e 1e0 1} {lappend l [catch {::tcl::mathop::ni $a $b} m] $m}; set l

### word-ni-count
list [catch {::tcl::mathop::ni} m] $m [catch {::tcl::mathop::ni a} m] $m [catch {::tcl::mathop::ni 1 2 3} m] $m [catch {::tcl::mathop::ni 3 2 1} m] $m [catch {::tcl::mathop::ni 1 1 1 1} m] $m

### word-ni-in-expressions
set a 3; set b abc; list [catch {expr {$a ni 3}} m] $m [catch {expr {$b ni "abd"}} m] $m [catch {expr {[list 1 2] ni {1 2 3}}} m] $m
