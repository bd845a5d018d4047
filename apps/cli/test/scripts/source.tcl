source [file join [file dirname [info script]] prelude.tcl]
proc write {name text} {set f [open $name w]; puts $f $text; close $f}
write good.tcl "set here \[info script\]; return \[list ok \$here\]"
write bad.tcl "\n\nerror oops"
write outer.tcl "set x 1\nsource bad.tcl"
write latin.tcl [encoding convertto utf-8 "set text é"]
write control.tcl "set before 1\n\x1aerror never"
write crlf.tcl "set a 1\r\nset b 2\r\nlist \$a \\\r\n  \$b\r"
set here ""
foreach script {
  {source good.tcl} {set here} {info script} {source nofile} {source .} {source} {source a b} {source -encoding utf-8 good.tcl}
  {source -encoding nosuch good.tcl} {source -foo utf-8 good.tcl} {source control.tcl} {source crlf.tcl}
  {source latin.tcl} {string length $text}
} {show $script}
foreach file {bad.tcl outer.tcl} {
  catch {source $file}
  puts $errorInfo
}
proc inside {} {set local 1; source good.tcl; info locals}
show {inside}
source outer.tcl
