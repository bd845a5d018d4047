# Long lines, bytes, copies with and without waiting, channels that do not wait.
set big [string repeat abcdefghij 500000]
set f [open big.txt w]; puts $f $big; puts $f short; close $f
set f [open big.txt]; puts [gets $f l]; puts [string equal $l $big]; puts [gets $f]; close $f
set f [open bin.dat wb]; puts -nonewline $f [binary format c* [lseq 0 255]]; close $f
set f [open bin.dat rb]; set d [read $f]; close $f; puts [string length $d]; binary scan $d H* h; puts $h
set a [open bin.dat rb]; set b [open copy.dat wb]; puts [fcopy $a $b -size 100]; puts [fcopy $a $b]; close $a; close $b; puts [file size copy.dat]
set a [open big.txt]; set b [open copy.txt w]; fcopy $a $b -command {apply {{n {e {}}} {puts "copied $n $e"; set ::d 1}}}; vwait d; close $a; close $b; puts [file size copy.txt]
puts [catch {fcopy nochan stdout} m]$m
set p [chan pipe]; lassign $p r w; puts $w hi; close $w; puts [read $r]; puts [eof $r]; close $r
set f [open nb.txt w+]; fconfigure $f -blocking 0; puts [gets $f]; puts [eof $f][fblocked $f]; close $f
set f [open "|sh -c {sleep 0.1; echo late}"]; fconfigure $f -blocking 0; puts [gets $f x],[fblocked $f],[eof $f]
fileevent $f readable {if {[gets $f l] >= 0} {puts "got $l"} elseif {[eof $f]} {fileevent $f readable {}; set fin 1}}; vwait fin; puts [catch {close $f} m]
