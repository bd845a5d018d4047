source [file join [file dirname [info script]] prelude.tcl]
proc bgerror m {puts "bg $m|$::errorInfo|$::errorCode"}
::tcl::Bgerror hello {-code 1 -errorinfo INFO -errorcode {A B} -level 0}
puts [catch {::tcl::Bgerror hello {-code 1 -level 0}} m] ; puts $m
puts [catch {::tcl::Bgerror hello {-errorinfo x -errorcode y -code 1 -level 0}} m] ; puts $m
puts [catch {::tcl::Bgerror hello {-errorinfo x -errorcode y -code 5 -level 0}} m] ; puts $m
puts [catch {::tcl::Bgerror hello {-errorinfo x -errorcode y -code 3 -level 0}} m] ; puts $m
puts [catch {::tcl::Bgerror hello {-errorinfo x -errorcode y -code 0 -level 0}} m] ; puts $m
puts [catch {::tcl::Bgerror hello {-errorinfo x -errorcode y -code 1 -level 1}} m] ; puts $m
puts [catch {::tcl::Bgerror hello {-errorinfo x -code 1 -level 1}} m] ; puts $m
puts [catch {::tcl::Bgerror hello {-errorinfo x -code zip -level 1}} m] ; puts $m
puts [catch {::tcl::Bgerror hello {-code}} m] ; puts $m
puts [catch {::tcl::Bgerror hello } m] ; puts $m
puts [catch {::tcl::Bgerror} m] ; puts $m
rename bgerror {}
puts [catch {::tcl::Bgerror hello {-errorinfo xyz -errorcode y -code 1 -level 0}} m] ; puts $m
