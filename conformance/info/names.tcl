### commands-in-namespace
namespace eval a {proc set args {}; list [info commands set] [info commands s?t] [lsort [info commands ::a::*]] [info commands ::a::set]}

### procs-in-namespace
proc foo {} {}; namespace eval a {proc bar {} {}; list [info procs] [info procs foo] [info procs ::foo] [info procs ::a::*]}

### vars-in-namespace
set zz 1; namespace eval a {variable zz2 1 zz3; list [lsort [info vars zz*]] [info vars ::zz*] [lsort [info vars ::a::*]] [info vars a::*]}

### vars-in-procedure
set zz 1; proc p {a args} {set ::zy 1; set b 1; list [lsort [info vars]] [info vars ::zz] [info vars z*] [lsort [info locals]]}; p 1

### vars-and-links
namespace eval a {variable v 1; proc p {} {variable v; upvar 1 x y; global g; list [lsort [info vars]] [info locals]}}; a::p

### locals
proc p {} {set a 1; unset a; set b 2; upvar 0 b c; lsort [info locals]}; p

### dynamic-locals
proc p n {set $n 5; upvar 0 $n zz; list [lsort [info locals]] [lsort [info vars]] [info locals q*]}; p qq

### constants
const a 1; proc p {} {const b 2; const c 3; upvar a d; list [lsort [info consts]] [info consts b*] [info consts ::*] [info constant d]}; p

### constants-in-namespace
namespace eval n {const x 1; set y 2; list [info consts] [info consts ::n::*] [info consts n::*]}

### level-through-uplevel
proc p args {uplevel 1 {info level 0}}
proc q args {p 1}
q 5

### level-of-namespace-eval
namespace eval n {info level 0}

### level-of-apply
apply {x {info level 0}} 5

### script
list [info script] [info script foo] [info script] [info script {}] [info script]

### complete-continuations
list [info complete "a \\\n"] [info complete "a \\\\\n"] [info complete "a \\\\\\\n"] [info complete "\\\n"] [info complete "{a \\\n}"] [info complete "a \\\n "]
