# A handler that ends with "break" has told enough: errors wait until there is nothing else to do.
proc bgerror message {
    lappend ::told $message
    if {$message eq "second"} {return -code break}
}
set told {}
after idle {error first}
after idle {error second}
after idle {error third}
after idle {lappend told between}
update
puts $told
set told {}
after 0 {error fourth}
after 1
update
puts $told
proc handler {message options} {
    lappend ::told $message
    return -code break
}
interp bgerror {} handler
set told {}
after idle {error one}
after idle {error two}
update
puts $told
interp create child
set mine [after idle x]
set its [child eval {after idle y}]
puts [catch {child eval [list after info $mine]} message]
puts [catch {after info $its}]
puts [catch {after i} message]$message
set scalar 1
puts [catch {vwait scalar(x)} message]$message
