### plus
list [tcl::mathop::+] [tcl::mathop::+ 5] [tcl::mathop::+ 1 2] [tcl::mathop::+ 1 2 3.5] [tcl::mathop::+ 0x10]

### plus-negative-zero
tcl::mathop::+ -0.0

### plus-big
tcl::mathop::+ 9223372036854775807 1

### minus
list [tcl::mathop::- 5] [tcl::mathop::- 5 3] [tcl::mathop::- 5 3 1] [tcl::mathop::- -0.0] [tcl::mathop::- 10 2.5]

### minus-no-arguments
catch {tcl::mathop::-} m o; list $m [dict get $o -errorcode]

### times
list [tcl::mathop::*] [tcl::mathop::* 5] [tcl::mathop::* 2 3 4] [tcl::mathop::* 2 0.5]

### divide
list [tcl::mathop::/ 2] [tcl::mathop::/ 7 2] [tcl::mathop::/ -7 2] [tcl::mathop::/ 7 2 2.0] [tcl::mathop::/ 0]

### divide-by-zero
catch {tcl::mathop::/ 1 0} m o; list $m [dict get $o -errorcode]

### divide-no-arguments
tcl::mathop::/

### remainder
list [tcl::mathop::% 7 3] [tcl::mathop::% -7 3] [tcl::mathop::% 7 -3]

### remainder-arguments
list [catch {tcl::mathop::% 1} m] $m [catch {tcl::mathop::% 1 2 3} m] $m

### remainder-double
catch {tcl::mathop::% 7.5 2} m o; list $m [dict get $o -errorcode]

### power
list [tcl::mathop::**] [tcl::mathop::** 5] [tcl::mathop::** 2 10] [tcl::mathop::** 2 3 2] [tcl::mathop::** 2 0.5]

### power-one-argument
list [tcl::mathop::** 1_0] [catch {tcl::mathop::** x} m] $m

### shifts
list [tcl::mathop::<< 1 10] [tcl::mathop::>> 1024 3] [tcl::mathop::>> -1 10] [tcl::mathop::<< 1 100]

### shift-arguments
list [catch {tcl::mathop::<< 1} m] $m [catch {tcl::mathop::>> 1 2 3} m] $m

### shift-negative
tcl::mathop::<< 1 -1

### bits
list [tcl::mathop::& 12 10] [tcl::mathop::| 12 10] [tcl::mathop::^ 12 10] [tcl::mathop::~ 5]

### bits-identities
list [tcl::mathop::&] [tcl::mathop::|] [tcl::mathop::^] [tcl::mathop::& 6] [tcl::mathop::| 6] [tcl::mathop::^ 6]

### bits-many
list [tcl::mathop::& 15 7 3] [tcl::mathop::| 1 2 4 8] [tcl::mathop::^ 1 2 4 1]

### bits-double
catch {tcl::mathop::& 1 2.0} m o; list $m [dict get $o -errorcode]

### not
list [tcl::mathop::! 0] [tcl::mathop::! 5] [tcl::mathop::! 0.0] [tcl::mathop::! yes] [tcl::mathop::! off]

### not-bad
catch {tcl::mathop::! x} m o; list $m [dict get $o -errorcode]

### not-arguments
list [catch {tcl::mathop::!} m] $m [catch {tcl::mathop::! 1 2} m] $m

### complement-bad
catch {tcl::mathop::~ 1.5} m o; list $m [dict get $o -errorcode]

### complement-arguments
catch {tcl::mathop::~} m; set m

### equal
list [tcl::mathop::==] [tcl::mathop::== 1] [tcl::mathop::== 1 1.0 0x1] [tcl::mathop::== 1 2 2] [tcl::mathop::== a a a]

### not-equal
list [tcl::mathop::!= 1 2] [tcl::mathop::!= 1 1.0] [catch {tcl::mathop::!= 1} m] $m [catch {tcl::mathop::!= 1 2 3} m] $m

### less
list [tcl::mathop::<] [tcl::mathop::< x] [tcl::mathop::< 1 2 3] [tcl::mathop::< 1 2 2] [tcl::mathop::< a b c] [tcl::mathop::< 10 9a]

### less-or-equal
list [tcl::mathop::<= 1 2 2] [tcl::mathop::<= 1 3 2]

### greater
list [tcl::mathop::> 3 2 1] [tcl::mathop::> 3 2 2] [tcl::mathop::>= 3 2 2] [tcl::mathop::>= 1]

### string-equal
list [tcl::mathop::eq] [tcl::mathop::eq a a a] [tcl::mathop::eq 1 1.0] [tcl::mathop::ne a b] [tcl::mathop::ne a a]

### string-equal-arguments
list [catch {tcl::mathop::ne a} m] $m

### string-order
list [tcl::mathop::lt a b c] [tcl::mathop::lt 10 9] [tcl::mathop::gt b a] [tcl::mathop::le a a b] [tcl::mathop::ge c b b]

### in
list [tcl::mathop::in a {a b}] [tcl::mathop::in c {a b}] [tcl::mathop::ni c {a b}] [tcl::mathop::in 1 {1.0 2}]

### in-bad-list
catch {tcl::mathop::in a "a \{"} m o; list $m [dict get $o -errorcode]

### in-arguments
catch {tcl::mathop::in a} m o; list $m [dict get $o -errorcode]

### plus-not-a-number
catch {tcl::mathop::+ x 1} m o; list $m [dict get $o -errorcode]

### plus-second-not-a-number
catch {tcl::mathop::+ 1 x} m o; list $m [dict get $o -errorcode]

### plus-list
catch {tcl::mathop::+ {1 2} 1} m o; list $m [dict get $o -errorcode]

### plus-nan
catch {tcl::mathop::+ NaN 1} m o; list $m [dict get $o -errorcode]

### minus-empty
catch {tcl::mathop::- 1 {}} m o; list $m [dict get $o -errorcode]

### path
namespace path tcl::mathop; list [+ 1 2] [* 3 4] [== 1 1.0]

### path-expression
namespace path {tcl::mathop tcl::mathfunc}; list [+ 1 [* 2 3]] [max 1 5] [- [abs -4]]

### as-prefix
set total 0; foreach x {1 2 3 4} {set total [tcl::mathop::+ $total $x]}; set total

### expanded-list
tcl::mathop::+ {*}{1 2 3 4 5 6 7 8 9 10}

### expanded-comparison
list [tcl::mathop::<= {*}{1 1 2 3 5 8}] [tcl::mathop::<= {*}{1 2 1}]

### operators-exist
lsort [lmap f [info commands ::tcl::mathop::*] {namespace tail $f}]

### renamed
rename ::tcl::mathop::+ plus; list [plus 1 2] [expr {1 + 2}]
