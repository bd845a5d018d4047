source [file join [file dirname [info script]] prelude.tcl]
file mkdir sub/deep .hid
foreach name {a.c b.c B.h .dot sub/x.c sub/deep/y.c "we ird" "\[x\]"} {close [open $name w]}
file attributes a.c -permissions 0755
exec ln -s nowhere dangling
proc find args {lsort [glob {*}$args]}
foreach args {
  {*.[ch]} {.*} {*/} {*/*} {{{a,b}.c}} {{{a,b,z}.*}} {nofile} {nofile*} {-nocomplain nofile*} {a.c nofile}
  {-directory sub *} {-directory sub -tails *} {-tails *} {-path su *} {-path sub/x *} {-path sub/x -tails *}
  {-path a -directory b *} {-join sub *.c} {-join * * *} {-types d *} {-types l *} {-types {f x} *} {-types {f r} *.c}
  {-types hidden *} {-types {hidden f} *} {-types {d hidden} .*} {-types foo *} {-types {d f} *.c sub} {-foo *} {-directory}
  {-directory nodir *} {} {--} {-- *.c} {{[ab].c}} {{\[x\]}} {{[[]x*}} {?.c} {sub/../*.c} {./*.c} {a.c} {{sub/{x,y}.c}}
  {{{sub,.}/*.c}} {{we*}} {{*{.c,.h}}} {sub*/} {-directory . *.c} {-directory ./ *.c} {dangling} {dang*} {-types d .*}
  {.} {..} {""} {-directory sub ""} {-directory sub -types d *} {-directory {} *.c} {**.c} {*/deep} {sub/deep/} {{\a.c}}
  {-no *.c} {-t d *} {\{a} {a\}}
} {show [list find {*}$args]}
show {find [pwd]/*.c}
show {find -directory [pwd] -tails */*.c}
