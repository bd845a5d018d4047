# An error that no script of a safe interpreter waits for: it has no standard error to tell it on.
interp create -safe child
child eval {after 0 {error unseen}}
update
puts [child eval {set errorInfo}]
child alias told lappend told
child eval {proc bgerror message {told $message; error again}}
child eval {after 0 {error seen}}
update
puts $told
