# Null characters: in names of files, which nothing has, and in what processes are given, which ends there.
source prelude.tcl
close [open f w]
set odd a\0b
foreach script {
  {file exists $odd} {file delete $odd} {file copy f $odd} {file copy $odd f} {file rename f $odd} {file rename $odd g}
  {file link $odd f} {file link -hard $odd f} {file isdirectory $odd} {file lstat $odd a} {file readlink $odd}
  {exec echo $odd} {set env(A$odd) 1; set env(B) $odd; exec sh -c {echo $B}} {exec echo << $odd}
} {
  show $script
}
set long [string repeat a 5000]
foreach script {{file delete $long} {file rename f $long} {file copy $long f} {file exists $long}} {
  puts [catch $script message]
  puts [string map [list $long LONG] $message]
}
