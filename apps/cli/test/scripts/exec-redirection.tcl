source [file join [file dirname [info script]] prelude.tcl]
foreach script {
  {exec sh -c {echo o; echo e >&2} >& both.txt} {exec cat both.txt} {exec sh -c {echo o; echo e >&2} >>& both.txt}
  {exec cat both.txt} {exec sh -c {echo o; echo e >&2} > a.txt 2> b.txt} {exec cat a.txt b.txt} {exec cat << "hello there"}
  {exec cat <<} {exec cat << x > a.txt} {exec cat < a.txt} {exec cat <a.txt} {exec cat <<foo} {exec echo foo >>a.txt}
  {exec cat a.txt} {exec echo foo 2>@1 >@ stdout} {exec cat << "é\u20ac"} {exec cat 2>} {exec cat 2>>} {exec cat >>}
  {exec cat >&} {exec cat >@} {exec cat <@} {exec cat 2>@} {exec cat >&@} {exec cat <@stdin} {exec cat < nofile}
  {exec echo > /nodir/x} {exec cat <@ nochan} {exec echo >@ nochan} {exec cat <@ stdout} {exec echo >@ stdin}
  {exec sh -c {echo e >&2} 2> e.txt; exec cat e.txt} {exec sh -c {echo e >&2} 2>> e.txt; exec cat e.txt}
  {exec cat < e.txt | tr e f > g.txt; exec cat g.txt} {exec < e.txt cat} {exec cat < e.txt < g.txt}
  {set f [open h.txt w]; puts $f one; flush $f; exec echo two >@$f; puts $f three; close $f; exec cat h.txt}
  {set f [open h.txt a]; exec echo four >@$f; close $f; exec cat h.txt}
  {set f [open h.txt r]; seek $f 4; set r [exec cat <@$f]; close $f; set r}
} {show $script}
flush stdout
exec echo "straight to stdout" >@stdout
exec sh -c {echo "straight to stderr" >&2} 2>@stderr
exec sh -c {echo both; echo streams >&2} >&@stdout
