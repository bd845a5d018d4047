source [file join [file dirname [info script]] prelude.tcl]
foreach script {
  {after} {after foo} {after cancel} {after cancel foo} {after info} {after info after#99} {after info a b}
  {after 10 a b c} {after info} {after info after#0} {after idle x y} {after info after#1} {after info} {after idle}
  {after cancel x y} {after cancel after#0} {after info} {after -5} {after 1.5} {after {}}
  {set x 0; after 20 {set x 1}; vwait x; set x}
  {after idle {after idle {puts second}; puts first}; update idletasks} {update idletasks} {update foo}
  {after 0 {puts zero}; after idle {puts idle}; update}
  {set r {}; after 60 {lappend r a}; after 30 {lappend r b}; after 30 {lappend r c}; after idle {lappend r i}; after 90 {set done 1}; vwait done; set r}
  {after 5 {set a(1) 2}; vwait a(1)} {after 5 {set ::ns::v 2}; namespace eval ns {}; vwait ::ns::v}
  {after 5 {unset x}; vwait x} {proc p {} {after 5 {set ::done [info level]}; vwait done; set ::done}; p}
  {vwait -timeout 10 zz} {after 5 {set zz 1}; expr {[vwait -timeout 1000 zz] > 500}} {vwait -foo x} {vwait -timeout x y}
  {after 5 {set a2 1}; vwait -extended a2} {vwait -extended -timeout 20} {vwait -timeout 20} {vwait}
  {vwait -notimerevents -timeout 5 x} {update x y}
} {show $script}
proc bgerror message {puts "bg: $message"}
after idle {error idleerror}
update
rename bgerror {}
after 1 {error boo}
after 20 {set done 1}
vwait done
