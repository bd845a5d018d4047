### rename-arguments
set log {}
proc p {} {}
trace add command p rename {lappend ::log}
rename p q
set log

### delete-arguments
set log {}
proc p {} {}
trace add command p delete {lappend ::log}
rename p {}
set log

### delete-by-redefinition
set log {}
proc p {} {}
trace add command p delete {lappend ::log}
proc p {} {return new}
list $log [trace info command p]

### delete-by-namespace
set log {}
namespace eval n {proc p {} {}}
trace add command n::p delete {lappend ::log}
namespace delete n
set log

### rename-keeps-trace
set log {}
proc p {} {}
trace add command p {rename delete} {lappend ::log}
rename p q
rename q r
rename r {}
set log

### info
proc p {} {}
trace add command p rename {cmd a}
trace add command p {delete rename} {cmd b}
trace info command p

### info-none
proc p {} {}
trace info command p

### info-missing
trace info command nosuch

### add-missing
trace add command nosuch rename cmd

### remove
set log {}
proc p {} {}
trace add command p rename {lappend ::log}
trace remove command p rename {lappend ::log}
rename p q
set log

### remove-partial
proc p {} {}
trace add command p {rename delete} cmd
trace remove command p rename cmd
trace info command p

### remove-missing-command
trace remove command nosuch rename cmd

### bad-operation
proc p {} {}
trace add command p nosuch cmd

### empty-operations
proc p {} {}
trace add command p {} cmd

### too-few
trace add command p

### error-in-callback-ignored
proc p {} {return ok}
trace add command p rename {apply {args {error ignored}}}
list [catch {rename p q} m] $m [q]

### callback-sees-command
set log {}
proc p {} {}
proc cb {old new op} {lappend ::log [info commands $old] [info commands $new]}
trace add command p rename cb
rename p q
set log

### delete-callback-sees-command
set log {}
proc p {} {}
proc cb {old new op} {lappend ::log [llength [info commands $old]]}
trace add command p delete cb
rename p {}
set log

### delete-callback-recreates
proc p {} {return one}
proc cb args {proc p {} {return recreated}}
trace add command p delete cb
rename p {}
list [catch p m] $m

### several-order
set log {}
proc p {} {}
trace add command p rename {apply {args {lappend ::log first}}}
trace add command p rename {apply {args {lappend ::log second}}}
rename p q
set log

### builtin-command
set log {}
trace add command string rename {lappend ::log}
rename string chaine
rename chaine string
set log

### alias-command
set log {}
interp alias {} al {} list
trace add command al delete {lappend ::log}
interp alias {} al {}
set log

### imported-command
set log {}
namespace eval n {proc f {} {}; namespace export f}
namespace import n::f
trace add command f delete {lappend ::log}
rename n::f {}
set log

### qualified-names-in-arguments
set log {}
namespace eval n {proc p {} {}}
trace add command n::p rename {lappend ::log}
rename n::p n::q
set log

### rename-inside-namespace
set log {}
namespace eval n {
    proc p {} {}
    trace add command p rename {lappend ::log}
    rename p q
}
set log

### coroutine-delete
set log {}
coroutine c apply {{} {yield}}
trace add command c delete {apply {args {lappend ::log deleted}}}
c
set log

### info-operation-order
proc p {} {}
trace add command p {delete rename} cmd
trace add command p {rename delete} cmd2
trace info command p

### remove-delete-operation
proc p {} {}
trace add command p delete cmd
trace add command p rename cmd
trace remove command p delete cmd
trace info command p
