# Channels that are given to other interpreters: `interp share`, `interp transfer`.
source prelude.tcl
# --- what children have, and what they close
show {interp create a; a eval {puts hello}}
show {a eval {chan names}}
show {a eval {file channels}}
show {interp share {} stdout a}
show {lsort [a eval {file channels}]}
show {a eval {puts hello}}
show {a eval {close stdout}}
show {puts still}
show {lsort [a eval {file channels}]}
show {interp create -safe s; s eval {file channels}}
show {lsort [s eval {chan names}]}
show {s eval {puts hello}}
show {interp share {} stdout s}
show {s eval {puts hello}}
show {lsort [s eval {chan names}]}
show {s eval {close stdout}; lsort [s eval {chan names}]}
show {s eval {puts hello}}
show {interp create b; interp create {b c}; b eval {c eval {lsort [chan names]}}}
show {b eval {c eval {puts hi}}}
show {set f [open x.txt w]; regsub {\d+} $f N}
show {catch {b eval [list puts $f hi]} m; regsub {\d+} $m N}
show {interp share {} $f b}
show {b eval [list puts $f hi]}
show {puts $f ho}
show {close $f}
show {b eval [list puts $f hj]}
show {catch {puts $f x} m; regsub {\d+} $m N}
show {b eval [list close $f]; set g [open x.txt]; set d [read $g]; close $g; set d}
show {set f [open x.txt w]; interp transfer {} $f b}
show {catch {puts $f x} m; regsub {\d+} $m N}
show {b eval [list puts $f moved]}
show {interp transfer b $f {b c}; b eval {c eval [list puts $f x]}}
show {b eval [list c eval [list puts $f deeper]]}
show {interp transfer {b c} $f {}; puts $f back; close $f; set g [open x.txt]; set d [read $g]; close $g; set d}
show {interp share {} nochan b}
show {interp transfer {} nochan b}
show {interp share b nochan {}}
show {interp share {} stdout nochild}
show {interp share nochild stdout {}}
show {interp share {} stdout}
show {interp share {} stdout {} x}
show {interp transfer {} stdout}
show {interp share {} stdout b}
show {interp share {} stdout b}
show {interp share {} stderr s; lsort [s eval {chan names}]}
show {s eval {puts stderr err}}
show {interp transfer {} stderr s}
show {lsort [chan names]}
show {puts stderr gone?}
show {s eval {puts stderr mine}}
show {interp transfer s stderr {}}
show {puts stderr back}
show {s eval {puts stderr mine}}
show {interp delete s; lsort [chan names]}
show {set f [open x.txt w]; interp create d; interp share {} $f d; interp delete d; puts $f alive; close $f}
show {set f [open x.txt w]; interp create d; interp transfer {} $f d; interp delete d; catch {puts $f alive} m; regsub {\d+} $m N}
show {interp create d; set f [d eval {open x.txt w}]; regsub {\d+} $f N}
show {catch {puts $f x} m; regsub {\d+} $m N}
show {interp transfer d $f {}; puts $f x; d eval [list catch [list puts $f y]]}
show {interp share {} $f d; d eval [list fconfigure $f -buffering none]; fconfigure $f -buffering}
show {interp delete d; puts $f x; close $f}
show {interp create e; e eval {close stdout}; e eval {puts x}}
show {e eval {chan names}}
show {puts parent}
show {interp create -safe u; interp share {} stdin u; u eval {chan names}}
show {u eval {gets stdin}}
show {interp create {v w}; v eval {w eval {chan names}}}
show {interp create x; x eval {interp share {} stdout {}}}
show {x eval {interp create y; interp share {} stdout y; y eval {lsort [chan names]}}}
show {interp share {} stdout {x y}; x eval {y eval {puts fromy}}}
show {x eval {y eval {close stdout}}; x eval {puts fromx}}
show {x eval {close stdout}; puts main}
show {x eval {puts fromx}}
show {interp create z; z eval {fileevent stdout writable {}}; z eval {fconfigure stdout -encoding}}
show {z eval {chan configure stdout -buffering line}; chan configure stdout -buffering}
show {z eval {chan names}}
show {z eval {eof stdin}}
show {z eval {after 10 {puts tick}; after 30 {set ::d 1}; vwait ::d}}
foreach i {a b c d e s u v x z} {catch {interp delete $i}}
# --- events, places, errors
show {lassign [chan pipe] r w; fconfigure $w -buffering line; interp create a; interp share {} $r a; a eval [list fileevent $r readable [list apply {r {lappend ::got [gets $r]; set ::done 1}} $r]]; puts $w hello; a eval {vwait done; set got}}
show {fileevent $r readable}
show {string length [a eval [list fileevent $r readable]]}
show {a eval [list close $r]; puts $w more; gets $r}
show {interp transfer {} $w a; a eval [list puts $w third]; a eval [list flush $w]; gets $r}
show {a eval [list close $w]; eof $r; list [gets $r x] [eof $r]}
show {close $r}
show {interp create b; set f [b eval {set f [open y.txt w]}]; interp transfer b $f a; a eval [list puts $f one]; interp share a $f b; b eval [list puts $f two]; a eval [list close $f]; b eval [list puts $f three]; b eval [list close $f]; set g [open y.txt]; set d [read $g]; close $g; set d}
show {set f1 [open y.txt]; set f2 [b eval {open y.txt}]; expr {$f1 ne $f2}}
show {interp share {} $f1 b; b eval [list gets $f1]}
show {gets $f1}
show {b eval [list tell $f1]}
show {b eval [list close $f2]; b eval [list close $f1]; gets $f1}
show {close $f1; catch {b eval [list gets $f1]} m; regsub {\d} $m N}
show {interp share}
show {interp share {} stdout}
show {interp share a b c d}
show {interp transfer x y}
show {proc p {} {interp share {} foo a}; p}
show {interp share nochild foo nochild}
show {interp share {} foo nochild}
show {interp share a foo b}
show {interp transfer a foo b}
show {a eval {interp share {} foo {}}}
show {a eval {interp share {} stdout {x y}}}
show {interp eval a {interp create c; interp share {} stdout c; c eval {puts cc}}}
show {interp share {a c} stdout {}}
show {interp share {} stdout {}}
show {interp create -safe s; interp share {} stdin s; s eval {chan names}}
show {set f [open z.txt w]; interp share {} $f s; s eval [list puts $f safe]; s eval [list close $f]; puts $f x; close $f; set g [open z.txt]; set d [read $g]; close $g; set d}
show {set f [open z.txt]; interp share {} $f s; s eval [list read $f]}
show {s eval [list seek $f 0]; s eval [list chan names file*]; gets $f}
show {s eval {interp create k; k eval {chan names}}}
show {s eval [list interp share {} $f k]; s eval [list k eval [list gets $f]]}
show {interp delete s; gets $f; eof $f}
show {close $f}
