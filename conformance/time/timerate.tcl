How long a script takes is not compared, what is said about it is.
### timerate-fields
set r [timerate {set x 1} 5]; list [llength $r] [lindex $r 1] [lindex $r 3] [lindex $r 5]
### timerate-count
lindex [timerate {incr n} 1000 3] 2
### timerate-direct
lindex [timerate -direct {incr n} 1000 2] 2
### timerate-overhead
lindex [timerate -overhead 0.001 {incr n} 1000 2] 2
### timerate-calibrate
expr {[llength [timerate -calibrate {} 10]] > 0}
### timerate-break
lindex [timerate {if {[incr n] == 3} break} 1000] 2
### timerate-error
timerate {error oops} 5
### timerate-bad-option
timerate -nosuch {set x} 5
### timerate-no-args
timerate
