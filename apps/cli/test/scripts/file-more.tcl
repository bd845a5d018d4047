source [file join [file dirname [info script]] prelude.tcl]
foreach path {a.b /x/a.tar.gz .profile a. a/b.c/d {} / a..b} {show [list file extension $path]; show [list file rootname $path]}
foreach path {a/b /a//b/ {} / ~ ./a ../b a/../b} {show [list file split $path]; show [list file pathtype $path]}
show {file normalize a/./b/../c}
show {file normalize /a/../..}
show {file normalize {}}
show {lindex [file volumes] end}
show {lsort [file channels std*]}
show {file channels nosuch*}
show {close [open one w]; file copy -- one two; file exists two}
show {file rename -- two -three; file exists ./-three}
show {file copy -force -- one ./-three}
show {lsort [glob -types f *]}
show {file mkdir d/e; close [open d/e/x.c w]; close [open d/y.c w]}
show {glob -types {f r} -directory d *}
show {glob -types d d/*}
show {glob -join d * *.c}
show {glob -path d/y *}
show {glob -nocomplain -types l -- *}
show {glob -- -*}
show {glob -types q *}
show {glob nosuch*}
show {file extension a.b/c}
show {file rootname a.b/c.d}
show {file split a/../b}
show {file pathtype ./a}
