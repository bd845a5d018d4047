source [file join [file dirname [info script]] prelude.tcl]
set f [open a.txt w]; puts $f hello; close $f
foreach script {
  {file size nofile} {file size a.txt} {file mtime nofile} {file mtime a.txt x} {file mtime a.txt 1000; file mtime a.txt}
  {file atime a.txt 2000; file atime a.txt} {file atime nofile} {file type nofile} {file type .} {file type a.txt}
  {file type /dev/null} {file stat nofile x} {file stat a.txt st; lsort [array names st]} {dict keys [file stat a.txt]}
  {set st(type)} {set st(size)} {file lstat nofile} {set sc 1; file stat a.txt sc} {file exists nofile} {file exists ""}
  {file isfile .} {file isfile a.txt} {file isdirectory .} {file readable nofile} {file readable a.txt}
  {file executable /bin/sh} {file executable a.txt} {file owned .} {file owned nofile} {file writable .}
  {file attributes a.txt -permissions 0600; file attributes a.txt -permissions}
  {file attributes a.txt -permissions u+x; file attributes a.txt -permissions}
  {file attributes a.txt -permissions rwxr-xr-x; file attributes a.txt -permissions}
  {file attributes a.txt -permissions foo} {file attributes a.txt -permissions go-rx,u=rw; file attributes a.txt -permissions}
  {file attributes a.txt -owner nosuchuser} {file attributes a.txt -group nosuchgroup} {file attributes a.txt -foo}
  {file attributes a.txt -foo 1} {file attributes a.txt -permissions 0600 -group} {file attributes nofile -owner}
  {file attributes nofile} {dict keys [file attributes a.txt]}
} {show $script}
