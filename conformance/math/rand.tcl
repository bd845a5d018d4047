### srand-42
expr {srand(42)}

### srand-sequence
expr {srand(42)}; list [expr {rand()}] [expr {rand()}] [expr {rand()}]

### srand-repeats
expr {srand(7)}; set a [expr {rand()}]; expr {srand(7)}; expr {$a == rand()}

### srand-zero
list [expr {srand(0)}] [expr {srand(123459876)}]

### srand-negative
list [expr {srand(-1)}] [expr {srand(-5)}]

### srand-limits
list [expr {srand(2147483646)}] [expr {srand(2147483647)}] [expr {srand(4294967296)}]

### srand-big
list [expr {srand(123456789012345678901234567890)}] [expr {srand(-123456789012345678901234567890)}]

### srand-hex
expr {srand(0x7b)}

### srand-double
list [catch {expr {srand(1.5)}} m o] $m [dict get $o -errorcode]

### srand-string
list [catch {tcl::mathfunc::srand abc} m] $m

### srand-no-arguments
expr {srand()}

### rand-many
expr {srand(1)}; set s 0; for {set i 0} {$i < 1000} {incr i} {set s [expr {($s * 31 + int(rand() * 1000)) % 1000003}]}; set s

### rand-of-interpreter
expr {srand(5)}; set a [expr {rand()}]; interp create i; i eval {expr {srand(5)}}; set b [i eval {expr {rand()}}]; interp delete i; expr {$a == $b}
