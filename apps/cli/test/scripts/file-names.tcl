source [file join [file dirname [info script]] prelude.tcl]
foreach names {
  {a b} {a/ b} {a ""} {"" a} {a //b} {a///b//c} {/ a} {// a} {//a b} {a ../b} {a . b} {""} {"" ""} {~ a} {a ~} {a /}
  {a/b/} {/a/b/ /} {a ./b} {~/x} {./~x y}
} {show [list file join {*}$names]}
foreach name {a a/b /a/b a//b/ "" / // //a/b ./a ../a ~ ~/a a/~b /a/../b a/./b .} {
  foreach what {split dirname tail extension rootname pathtype} {show [list file $what $name]}
}
foreach name {a.b a.b/c a.b.c .a .a.b a. a/.b a.b/ /x.y/z.} {show [list file extension $name]; show [list file rootname $name]}
foreach name {a "" . .. / /a/../b /a/./b a/b/../c ../x ~ ~root //a} {show [list file normalize $name]}
foreach script {
  {file nativename ~} {file nativename a//b} {file home root} {file home nosuchuser} {expr {[file tildeexpand ~root/x] eq [file join [file home root] x]}}
  {file tildeexpand ~nosuchuser/x} {file tildeexpand a/x} {file separator} {file system .} {file join} {file foo} {file s x} {file}
} {show $script}
