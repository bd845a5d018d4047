### rename-and-delete
proc f {} {return F}; trace add command f {rename delete} {apply {{o n op} {lappend ::l [list $o $n $op]}}}; namespace eval n {}; rename f n::g; rename n::g {}; set l

### made-again-in-callback
proc f {} {}; trace add command f delete {apply {args {proc ::f {} {return reborn}}}}; rename f {}; list [f] [trace info command f]

### deleted-in-rename-callback
proc f {} {}; trace add command f rename {apply {{o n op} {rename $n {}}}}; list [catch {rename f g} m] $m [info commands f] [info commands g]

### called-in-delete-callback
proc f {} {}; trace add command f delete {apply {args {lappend ::l [catch {f} m] $m}}}; rename f {}; set l

### renamed-in-delete-callback
proc f {} {}; trace add command f delete {apply {args {rename f g}}}; list [catch {rename f {}} m] $m [info commands f] [info commands g]

### remove-needs-the-same
proc f {} {}; list [trace add command f delete {a b}] [trace info command f] [trace remove command f rename {a b}] [trace info command f] [trace remove command f delete {a  b}] [trace info command f] [trace remove command f delete {a b}] [trace info command f]
