source [file join [file dirname [info script]] prelude.tcl]
unset -nocomplain env(LC_ALL) env(LC_MESSAGES) env(LANG)
proc t script {puts "> $script"; puts "[catch {uplevel #0 $script} m o] $m [dict getdef $o -errorcode {}]"}
package require msgcat
namespace eval a {namespace eval b {}}
t {msgcat::mclocale de_at}
t {msgcat::mcset de_at x glob-deat}
t {namespace eval a::b {msgcat::mcset de x ab-de}}
t {namespace eval a::b {msgcat::mc x}}
t {namespace eval a::b {msgcat::mcset {} y ab-root}}
t {namespace eval a {msgcat::mcset de_at y a-deat}}
t {namespace eval a::b {msgcat::mc y}}
t {namespace eval a {msgcat::mcpackagelocale set fr}}
t {namespace eval a {msgcat::mcset fr y a-fr}}
t {namespace eval a {msgcat::mc y}}
t {namespace eval a {namespace eval c {msgcat::mc y}}}
t {namespace eval a::b {msgcat::mcexists -exactlocale x}}
t {namespace eval a::b {msgcat::mcexists -exactlocale -exactnamespace x}}
t {namespace eval a::b {msgcat::mcexists -exactlocale y}}
t {namespace eval a {msgcat::mcpackagelocale unset}}
t {namespace eval a {msgcat::mc y}}
t {namespace eval a {msgcat::mclocale fr}}
t {namespace eval a {msgcat::mc y}}
t {proc msgcat::mcunknown args {return "U $args [uplevel 1 namespace current] [info level]"}}
t {namespace eval a {msgcat::mc zz 2}}
t {proc q {} {set v 7; msgcat::mc zz 2}; q}
file mkdir msgs
set f [open msgs/fr.msg w]; puts $f {::msgcat::mcflset hello bonjour; namespace eval ::a::b {::msgcat::mcflmset {one un two deux}}}; close $f
set f [open msgs/ROOT.msg w]; puts $f {::msgcat::mcflset hello root; puts [::msgcat::mcflset foo]; puts [info script]}; close $f
set f [open msgs/it.msg w]; puts $f {error foo}; close $f
t {namespace eval zz {msgcat::mcload msgs}}
t {namespace eval zz {msgcat::mc hello}}
t {namespace eval a::b {msgcat::mc two}}
t {namespace eval zz {msgcat::mcpackageconfig get mcfolder}}
t {msgcat::mcload msgs}
t {msgcat::mc hello}
t {msgcat::mclocale it}
t {msgcat::mcloadedlocales loaded}
t {msgcat::mclocale fr_FR}
t {msgcat::mcpackagelocale set it_IT}
t {msgcat::mcpackagelocale get}
t {msgcat::mcpackagelocale loaded}
t {msgcat::mcpackagelocale preferences}
t {msgcat::mcpackagelocale preferences fr x}
t {msgcat::mcloadedlocales clear}
t {namespace eval zz {msgcat::mc hello}}
t {proc bad args {error bad}; msgcat::mcpackageconfig set changecmd bad}
t {msgcat::mclocale ru}
proc bgerror m {puts "bg $m"}
after 50 {set done 1}; vwait done
t {msgcat::mcpackagelocale unset}
t {msgcat::mcpackageconfig set loadcmd bad}
t {msgcat::mclocale pl}
after 50 {set done 1}; vwait done
t {msgcat::mc}
t {namespace eval gone {msgcat::mcpackageconfig set changecmd {puts hi}}}
t {namespace delete gone; msgcat::mclocale en}
t {msgcat::mcpackageconfig isset a b}
t {msgcat::mcpackageconfig get a b}
t {msgcat::mcpackageconfig get mcfolder b}
t {msgcat::mcpackagelocale set ../x}
t {msgcat::mcpackagelocale preferences ../x}
t {msgcat::mcpackagelocale isset x}
t {msgcat::mcpackagelocale clear x}
t {msgcat::mcpackagelocale clear}
t {msgcat::mcutil getsystemlocale x}
t {msgcat::mclocale C}
t {msgcat::mclocale "a b"}
t {msgcat::mcmset de {}}
t {msgcat::mcset de}
t {msgcat::mcpackageconfig set mcfolder msgs}
t {msgcat::mclocale it}
t {msgcat::mcset {} r root}
t {msgcat::mc r}
t {namespace eval nons {msgcat::mcforgetpackage}}
t {package versions msgcat}
