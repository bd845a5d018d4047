# Access modes that are none, and the end-of-file characters of before Tcl 9.
source prelude.tcl
foreach mode {{} { } CREAT {RDONLY FOO} "RDONLY \{" {RDONLY RDONLY} {WRONLY RDONLY} R W {r w} rdonly} {
  show {open data $mode}
  puts $errorInfo
}
show {open |cat {}}
set f [open data w+]
foreach value {x {y {}} {{} x} {{} {}} {a b} {a a} {} {z {} {}} "a\{" é} {
  show {fconfigure $f -eofchar $value}
  show {fconfigure $f -eofchar}
}
close $f
show {file copy data data}
show {file copy data ./data}
show {file copy -force data data}
show {file rename data data}
show {file rename data ./data}
show {file rename -force data data}
show {file exists data}
file link -hard same data
show {file rename data same}
show {file copy data same}
show {file rename -force data same}
