proc p {} {return ok}
trace add command p rename {apply {args {error ignored}}}
list [catch {rename p q} m] $m [q]
