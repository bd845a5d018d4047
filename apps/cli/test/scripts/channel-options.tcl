# The options of channels, and what commands say that are called wrongly.
proc t {s} {set c [catch {uplevel #0 $s} m o]; regsub -all {\m(file|sock)\d+} [list $s $c $m [expr {$c==1?[dict get $o -errorcode]:""}]] {\1N} x; regsub -all {(CHILD\w+) \d+} $x {\1 PID} x;  puts $x}
foreach c {stdin stdout stderr} {t "fconfigure $c"}
set f [open x w+]
t {fconfigure $f}
t {fconfigure $f -translation {auto crlf}; fconfigure $f -translation}
t {fconfigure $f -translation {cr lf}; puts $f "a\nb"; seek $f 0; read $f}
t {fconfigure $f -encoding utf-16; fconfigure $f -encoding}
t {fconfigure $f -eofchar {\x1a}; fconfigure $f -eofchar}
t {fconfigure $f -eofchar {a b}}
t {fconfigure $f -blocking 0 -buffering none -buffersize 100; list [fconfigure $f -blocking] [fconfigure $f -buffering] [fconfigure $f -buffersize]}
t {fconfigure $f -b}
t {fconfigure $f -bl}
t {fconfigure $f -encoding}
t {fconfigure $f -profile foo}
t {fconfigure $f -profile replace; fconfigure $f -profile}
t {fconfigure $f -blocking 1 -foo 2}
t {fconfigure $f -blocking 1 -encoding}
t {set p [open "|cat" r+]; fconfigure $p}
t {close $p}
t {chan configure stdout -buffering line; chan configure stdout -buffering}
t {fconfigure stdin -inputmode}
t {file tempfile v; file exists $v}
t {file tempfile v nodir/x}
t {file tempdir nodir/x}
t {file isdirectory [file tempdir]}
t {set f2 [open y w]; puts $f2 hello; chan copy $f2 stdout}
t {close $f2; set f2 [open y]; chan copy $f2 stdout -size 3}
t {chan copy $f2 stdout -size x}
t {chan copy $f2 stdout -foo 3}
t {puts [read $f2 -1]}
t {read $f2 2 3}
t {gets $f2 a b}
t {chan blocked $f2}
t {chan eof $f2}
t {read -nonewline $f2}
t {read $f2}
t {chan eof $f2}
t {seek $f2 -1; tell $f2}
t {seek $f2 -2 end; read $f2}
t {seek $f2 1000; tell $f2}
t {gets $f2}
t {seek $f2 0 start; gets $f2 line; set line}
t {chan close $f2 foo}
t {chan close $f2 write}
t {close $f2 r}
t {close stderr write; close stderr}
t {puts stderr x}
