# Functions on plain numbers.

### abs
proc f x { list [catch {expr {abs($x)}} m] $m [catch {expr {abs($x * 1)}} m] $m [catch {expr {abs($x * 1.0)}} m] $m }
lmap x {0 1 -1 2.5 -2.5 0.5 -0.5 0.49999999999999994 1e15 4503599627370497.5 9007199254740993 -9007199254740993 9223372036854775807 -9223372036854775808 9223372036854775808 1e18 -1e18 1e19 1e300 Inf -Inf NaN -0.0 0x10 abc {} 3.999999999 -3.99999} { f $x }

### ceil
proc f x { list [catch {expr {ceil($x)}} m] $m [catch {expr {ceil($x * 1)}} m] $m [catch {expr {ceil($x * 1.0)}} m] $m }
lmap x {0 1 -1 2.5 -2.5 0.5 -0.5 0.49999999999999994 1e15 4503599627370497.5 9007199254740993 -9007199254740993 9223372036854775807 -9223372036854775808 9223372036854775808 1e18 -1e18 1e19 1e300 Inf -Inf NaN -0.0 0x10 abc {} 3.999999999 -3.99999} { f $x }

### floor
proc f x { list [catch {expr {floor($x)}} m] $m [catch {expr {floor($x * 1)}} m] $m [catch {expr {floor($x * 1.0)}} m] $m }
lmap x {0 1 -1 2.5 -2.5 0.5 -0.5 0.49999999999999994 1e15 4503599627370497.5 9007199254740993 -9007199254740993 9223372036854775807 -9223372036854775808 9223372036854775808 1e18 -1e18 1e19 1e300 Inf -Inf NaN -0.0 0x10 abc {} 3.999999999 -3.99999} { f $x }

### double
proc f x { list [catch {expr {double($x)}} m] $m [catch {expr {double($x * 1)}} m] $m [catch {expr {double($x * 1.0)}} m] $m }
lmap x {0 1 -1 2.5 -2.5 0.5 -0.5 0.49999999999999994 1e15 4503599627370497.5 9007199254740993 -9007199254740993 9223372036854775807 -9223372036854775808 9223372036854775808 1e18 -1e18 1e19 1e300 Inf -Inf NaN -0.0 0x10 abc {} 3.999999999 -3.99999} { f $x }

### sqrt
proc f x { list [catch {expr {sqrt($x)}} m] $m [catch {expr {sqrt($x * 1)}} m] $m [catch {expr {sqrt($x * 1.0)}} m] $m }
lmap x {0 1 -1 2.5 -2.5 0.5 -0.5 0.49999999999999994 1e15 4503599627370497.5 9007199254740993 -9007199254740993 9223372036854775807 -9223372036854775808 9223372036854775808 1e18 -1e18 1e19 1e300 Inf -Inf NaN -0.0 0x10 abc {} 3.999999999 -3.99999} { f $x }

### round
proc f x { list [catch {expr {round($x)}} m] $m [catch {expr {round($x * 1)}} m] $m [catch {expr {round($x * 1.0)}} m] $m }
lmap x {0 1 -1 2.5 -2.5 0.5 -0.5 0.49999999999999994 1e15 4503599627370497.5 9007199254740993 -9007199254740993 9223372036854775807 -9223372036854775808 9223372036854775808 1e18 -1e18 1e19 1e300 Inf -Inf NaN -0.0 0x10 abc {} 3.999999999 -3.99999} { f $x }

### int
proc f x { list [catch {expr {int($x)}} m] $m [catch {expr {int($x * 1)}} m] $m [catch {expr {int($x * 1.0)}} m] $m }
lmap x {0 1 -1 2.5 -2.5 0.5 -0.5 0.49999999999999994 1e15 4503599627370497.5 9007199254740993 -9007199254740993 9223372036854775807 -9223372036854775808 9223372036854775808 1e18 -1e18 1e19 1e300 Inf -Inf NaN -0.0 0x10 abc {} 3.999999999 -3.99999} { f $x }

### entier
proc f x { list [catch {expr {entier($x)}} m] $m [catch {expr {entier($x * 1)}} m] $m [catch {expr {entier($x * 1.0)}} m] $m }
lmap x {0 1 -1 2.5 -2.5 0.5 -0.5 0.49999999999999994 1e15 4503599627370497.5 9007199254740993 -9007199254740993 9223372036854775807 -9223372036854775808 9223372036854775808 1e18 -1e18 1e19 1e300 Inf -Inf NaN -0.0 0x10 abc {} 3.999999999 -3.99999} { f $x }

### wide
proc f x { list [catch {expr {wide($x)}} m] $m [catch {expr {wide($x * 1)}} m] $m [catch {expr {wide($x * 1.0)}} m] $m }
lmap x {0 1 -1 2.5 -2.5 0.5 -0.5 0.49999999999999994 1e15 4503599627370497.5 9007199254740993 -9007199254740993 9223372036854775807 -9223372036854775808 9223372036854775808 1e18 -1e18 1e19 1e300 Inf -Inf NaN -0.0 0x10 abc {} 3.999999999 -3.99999} { f $x }

### max
proc f {x y} { list [catch {expr {max($x, $y)}} m] $m [catch {expr {max($x, $y, 0 + $y, $x * 1)}} m] $m [catch {expr {max(0 + $x)}} m] $m }
lmap x {0 1 2.5 -1 1.0 NaN abc 9007199254740993 1e300} { lmap y {0 1 1.0 -2 NaN x 9007199254740993 9007199254740992.0} { f $x $y } }

### min
proc f {x y} { list [catch {expr {min($x, $y)}} m] $m [catch {expr {min($x, $y, 0 + $y, $x * 1)}} m] $m [catch {expr {min(0 + $x)}} m] $m }
lmap x {0 1 2.5 -1 1.0 NaN abc 9007199254740993 1e300} { lmap y {0 1 1.0 -2 NaN x 9007199254740993 9007199254740992.0} { f $x $y } }

### redefined
proc g {} { expr {abs(-3) + int(2.7)} }
set r [g]; rename ::tcl::mathfunc::int ::tcl::mathfunc::other; proc ::tcl::mathfunc::int x { return 100 }; lappend r [g]; rename ::tcl::mathfunc::int {}; rename ::tcl::mathfunc::other ::tcl::mathfunc::int; lappend r [g]

### own-in-a-namespace
namespace eval n { namespace eval tcl::mathfunc { proc abs x { return mine$x } }; proc g {} { expr {abs(3)} } }
list [n::g] [expr {abs(-3)}]

### traced
proc g {} { expr {round(3.2)} }
g; trace add execution ::tcl::mathfunc::round enter {apply {{words op} { lappend ::seen $words }}}; g; set seen
