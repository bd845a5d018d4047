### uplevel-level-forms
proc p {} {list [catch {uplevel} m] $m [catch {uplevel 1} m] $m [catch {uplevel #0} m] $m [catch {uplevel foo} m] $m [catch {uplevel {set x 1}} m] $m [catch {uplevel 5 {set x}} m] $m  [catch {uplevel -1 {set x}} m] $m [catch {uplevel #5 {set x}} m] $m [catch {uplevel #-1 {set x}} m] $m [catch {uplevel #x {set x}} m] $m [catch {uplevel 1.5 {set x}} m] $m [catch {uplevel 1e0 {set x}} m] $m [catch {uplevel +1 {set y 1}} m] $m [catch {uplevel 01 {set y 1}} m] $m [catch {uplevel 0b1 {set y 1}} m] $m [catch {uplevel " 1 " {set y 1}} m] $m [catch {uplevel 99999999999 {set y 1}} m] $m [catch {uplevel "# 0" {set y 1}} m] $m [catch {uplevel #0x0 {set y 1}} m] $m [catch {uplevel {} {set y 1}} m] $m [catch {uplevel "1 2" {set y 1}} m] $m}
p

### upvar-level-forms
proc p {} {list [catch {upvar} m] $m [catch {upvar x} m] $m [catch {upvar 1 x} m] $m [catch {upvar #0 x} m] $m [catch {upvar foo x y} m] $m [catch {upvar 5 x y} m] $m [catch {upvar -1 x y} m] $m [catch {upvar #5 x y} m] $m [catch {upvar 1.5 x y} m] $m [catch {upvar x y z} m] $m [catch {upvar 0x1 x yy} m] $m [catch {upvar " 1" x yyy} m] $m [catch {upvar #0 x yyyy z} m] $m [catch {upvar 1 a b c} m] $m}
p

### levels-of-callers
proc a {} {b}; proc b {} {list [catch {uplevel 2 {set m 1}} x] $x [catch {uplevel 3 {set m 1}} x] $x [uplevel #1 {info level 0}]}; a
