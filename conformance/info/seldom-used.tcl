# Subcommands and options that are seldom used.

### package-files
list [package files nosuch] [catch {package files} m] $m [catch {package files a b} m] $m

### package-forget
package provide a 1; package ifneeded b 1 {}; package forget a b nosuch; list [package versions b] [catch {package present a} m] $m [package forget] [lsearch [package names] a]

### package-names
package provide zz 1; package ifneeded yy 2 {}; list [expr {"zz" in [package names]}] [expr {"yy" in [package names]}] [catch {package names x} m] $m

### package-prefer
list [package prefer] [package prefer stable] [package prefer latest] [package prefer] [package prefer stable] [catch {package prefer foo} m] $m

### package-present
package provide p 1.2; list [package present p] [package present p 1] [package present -exact p 1.2] [catch {package present -exact p 1} m] $m [catch {package present p 2} m] $m [catch {package present nosuch} m] $m [catch {package present -exact nosuch 1} m] $m

### interp-cancel
interp create i; list [catch {interp cancel -foo} m] $m [catch {interp cancel nosuch} m] $m [interp cancel -- i] [catch {i eval {set a 1}} m] $m

### interp-cancel-unwind
interp create i; interp cancel -unwind i bye; list [catch {i eval {catch {set a 1}; set b 2}} m o] $m [dict get $o -errorcode]

### interp-cancel-message
interp create i; interp cancel i {no more}; list [catch {i eval {set a 1}} m o] $m [dict get $o -errorcode] [catch {i eval {set a 2}} m] $m

### interp-debug
interp create i; list [interp debug i] [interp debug i -frame] [interp debug i -frame 1] [interp debug i -frame] [catch {interp debug i -foo} m] $m [catch {interp debug nosuch} m] $m

### interp-invokehidden
interp create i; i eval {proc p args {return [list [namespace current] $args [info level]]}}; i hide p; list [i invokehidden p 1 2] [i invokehidden -global p 3] [i invokehidden -namespace ::n p 4] [i invokehidden -- p 5] [interp invokehidden i -- p 6] [interp invokehidden i -global -- p] [catch {i invokehidden -foo p} m] $m [catch {i invokehidden nosuch} m] $m [catch {i invokehidden} m] $m

### interp-limit-milliseconds
interp create i; i limit time -seconds 4102444800 -milliseconds 250; list [i limit time -milliseconds] [i limit time] [catch {i limit time -milliseconds x} m] $m [catch {i limit time -milliseconds -5} m] $m [i limit time -seconds {}] 

### interp-marktrusted
interp create -safe i; list [interp issafe i] [interp marktrusted i] [interp issafe i] [catch {interp marktrusted nosuch} m] $m [catch {interp marktrusted} m] $m

### interp-target
interp create i; interp alias i a {} set; interp alias {} b i set; interp alias {} c {} set; list [interp target i a] [interp target {} b] [interp target {} c] [catch {interp target {} nosuch} m] $m [catch {interp target i nosuch} m] $m [catch {interp target x y} m] $m

### interp-share-errors
interp create i; list [catch {interp share {} nosuch i} m] $m [catch {interp share} m] $m [catch {interp transfer {} nosuch i} m] $m [catch {interp transfer a} m] $m [catch {interp share nosuch stdout i} m] $m

### info-globals
set ga 1; set gb(x) 2; proc p {} {list [info globals ga] [lsort [info globals g?]] [info globals ::ga]}; list [p] [info globals nosuch*] [catch {info globals a b} m] $m

### info-functions
proc ::tcl::mathfunc::mine x {set x}; list [info functions mine] [lsort [info functions {[st]in*}]] [info functions nosuch] [expr {"mine" in [info functions]}]

### info-cmdcount
set a [info cmdcount]; set b [info cmdcount]; list [expr {$b > $a}] [catch {info cmdcount x} m] $m

### info-vars-links
upvar #0 nosuchv lnk; namespace eval n {upvar #0 nope nl; variable vv}; list [info vars lnk] [info exists lnk] [info vars nosuchv] [info globals lnk] [lsort [info vars n::*]] [namespace eval n {lsort [info vars ?l]}] [apply {{} {upvar #0 zz q; list [info vars q] [info locals q]}}]

### trace-remove-command
proc p {} {}; proc cb args {lappend ::l $args}; trace add command p {rename delete} cb; trace remove command p delete cb; set l [list [trace info command p]]; trace remove command p {delete rename} cb; lappend l [trace info command p]; rename p {}; set l

### trace-remove-command-delete
proc p {} {}; proc cb args {lappend ::l $args}; set l {}; trace add command p delete cb; trace remove command p delete other; trace remove command p rename cb; lappend l [trace info command p]; trace remove command p delete cb; rename p {}; set l

### trace-remove-execution
proc p {} {set a 1}; proc cb args {lappend ::l [lindex $args end]}; set l {}; foreach op {enter leave enterstep leavestep} {trace add execution p $op cb}; trace remove execution p leavestep cb; p; lappend l [trace info execution p]; trace remove execution p enterstep cb; trace remove execution p leave cb; p; trace remove execution p enter cb; p; lappend l [trace info execution p]

### trace-remove-variable
proc cb args {lappend ::l [lindex $args 2]}; set l {}; array set a {x 1}; foreach op {array read write unset} {trace add variable a $op cb}; set a(x); array size a; trace remove variable a array cb; array size a; trace remove variable a read cb; set a(x); set a(x) 2; trace remove variable a write cb; set a(x) 3; lappend l [trace info variable a]; trace remove variable a unset cb; unset a; lappend l [trace info variable a]

### history-parts
history clear; history keep 5; history add {set x 1}; history add {set y 2} exec; list [info exists x] $y [history nextid] [history event -1] [history redo -1] [history keep] [history change {set z 3} 1] [history event 1] [catch {history event 99} m] $m [history clear] [history nextid]

### build-info
list [tcl::build-info version] [string match 9.0* [tcl::build-info patchlevel]] [catch {tcl::build-info nosuch} m] $m

### encoding-profiles
list [encoding profiles] [catch {encoding profiles x} m] $m [catch {encoding dirs a b} m] $m [catch {encoding names x} m] $m

### unknown-called
list [catch {unknown nosuchcommand a} m] $m [catch {unknown} m]

### info-cmdcount-counts-commands
set before [info cmdcount]
set x 1
set y 2
expr {[info cmdcount] - $before}
