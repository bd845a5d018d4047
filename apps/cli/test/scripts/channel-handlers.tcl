# What handlers of channels and transformations do wrong: traces name the method, and nobody waits for ever.
source prelude.tcl
proc trace {script} {
  catch {uplevel #0 $script} result options
  regsub -all {rc\d+|rt\d+} [dict get $options -errorinfo] ID text
  puts [blur $text]
}
proc handler {methods args} {
  proc h {method args} [string map [list METHODS $methods ANSWERS $args] {
    if {$method eq {initialize}} {return {METHODS}}
    if {[dict exists {ANSWERS} $method]} {eval [dict get {ANSWERS} $method]}
  }]
}
trace {chan create read nosuch}
trace {chan create read {error x}}
handler {initialize finalize watch read} read {error no}
set c [chan create read h]
trace {read $c}
handler {initialize finalize watch write} write {return 0} finalize {}
set c [chan create write h]
puts $c abc
show {flush $c}
handler {initialize finalize watch write} write {return 99}
puts $c abc
show {flush $c}
handler {initialize finalize watch write} write {error no}
puts $c abc
trace {flush $c}
handler {initialize finalize watch write} finalize {error over}
trace {close $c}
handler {initialize finalize watch read blocking} blocking {error mode}
set c [chan create read h]
trace {fconfigure $c -blocking 0}

set f [open data w]; puts $f "one\ntwo"; close $f
foreach {mode methods} {
  r+ read r+ write r write w read r {read flush} w {write drain} r+ {write drain} r {clear} r+ {read limit?}
} {
  handler [list initialize finalize {*}$methods] read {lindex $args 1} write {lindex $args 1} limit? {expr -1}
  set f [open data $mode]
  puts "$mode $methods"
  show {chan push $f h; list}
  show {puts -nonewline $f x; flush $f}
  show {gets $f}
  show {chan pop $f}
  show {close $f}
}
handler {initialize finalize read limit?} limit? {error most}
set f [open data]; chan push $f h
trace {gets $f}
close $f
handler {initialize finalize read} read {error no}
set f [open data]; chan push $f h
trace {gets $f}
close $f
