source [file join [file dirname [info script]] prelude.tcl]
set f [open a.txt w]; puts $f hello; close $f
foreach script {
  {file mkdir d1/d2/d3; file isdirectory d1/d2/d3} {file mkdir d1} {file mkdir a.txt} {file mkdir ""}
  {file delete d1} {file delete -force d1} {file exists d1} {file delete nofile} {file delete -- nofile} {file delete -foo}
  {file delete -force} {file copy nofile x} {file copy a.txt} {file copy a.txt b.txt} {file copy a.txt b.txt}
  {file copy -force a.txt b.txt} {file mkdir dd} {file copy a.txt dd} {file copy a.txt dd} {file copy dd dd2} {file copy dd dd2}
  {file copy -force dd dd2} {lsort [glob -directory dd2 *]} {file copy dd b.txt} {file copy -force dd b.txt} {file copy a b c}
  {file copy a.txt b.txt nodir} {file copy -foo a b} {file rename nofile x} {file rename b.txt c.txt} {file rename c.txt c.txt}
  {file rename c.txt a.txt} {file rename -force c.txt e.txt} {file rename e.txt dd} {file rename dd dd/x}
  {file rename dd2 a.txt} {file rename dd2 dd3} {file rename dd3 dd} {file exists dd/dd3} {file delete -force dd}
  {file link nolink} {file link l1 a.txt} {file link l1 a.txt} {file link l1} {file link l2 nofile} {file link -hard l3 a.txt}
  {file link -foo l3 a.txt} {file link -symbolic l4 a.txt} {file link a.txt} {file readlink l1} {file readlink a.txt}
  {file readlink nofile} {file type l1} {file lstat l1 s; set s(type)} {file delete l1 l3 l4} {lsort [glob *]}
  {set d [file tempdir]; list [file isdirectory $d] [file delete $d]}
  {set f [file tempfile v]; close $f; list [file exists $v] [string match tcl_* [file tail $v]] [file delete $v]}
  {set f [file tempfile v [pwd]/abc.txt]; close $f; string match abc_*.txt [file tail $v]}
  {set f [file tempfile v nodir/abc.txt]; close $f; set v}
  {cd nodir} {cd a.txt} {cd dd4} {file mkdir dd4; cd dd4; pwd} {cd ..; pwd} {cd a b} {pwd x}
} {show $script}
