source [file join [file dirname [info script]] prelude.tcl]
show {set auto_index(foo) {proc foo x {return hi$x}}; foo 1}
show {namespace eval n {proc q {} {bar 2}}; set auto_index(::n::bar) {namespace eval ::n {proc bar x {return n$x}}}; n::q}
show {set auto_index(failing) {error loading}; failing 1}
show {set auto_index(late) {proc late x {error inside$x}}; late 1}
proc p {} {set v 5; above}
show {set auto_index(above) {proc above {} {upvar 1 v v; return $v}}; p}
show {set auto_index(stop) {proc stop {} {return -code break}}; foreach x {1 2 3} {stop}; set x}
show {set auto_index(none) {}; none 1}
show {set auto_noload 1; set auto_index(kept) {proc kept {} {}}; kept}
show {unset auto_noload; kept}
file mkdir lib
set f [open lib/tclIndex w]
puts $f {# Tcl autoload index file, version 2.0
set auto_index(indexed) [list source [file join $dir indexed.tcl]]}
close $f
set f [open lib/indexed.tcl w]
puts $f {proc indexed args {return "indexed $args"}}
close $f
show {lappend auto_path lib; indexed 1 2}
show {info commands readFile}
show {nosuch}
show {info procs unknown}
show {set auto_index(again) {proc again {} {return once}}; again}
show {auto_reset; list [info procs again] [info exists auto_index]}
show {auto_reset more}
show {again}
# The trace of an error is the one of a command that is there already.
proc outer args {traced {*}$args}
foreach word [list short "two\n lines" [string repeat "long " 60] "false\nlead\"\n    <- here" [string repeat é 90]] {
  foreach body {{error "bad"} {return -code error direct}} {
    foreach call {outer traced} {
      catch {rename traced {}}
      set auto_index(traced) [list proc traced {first args} $body]
      catch {$call a $word}
      set loaded $errorInfo
      catch {$call a $word}
      puts [expr {$loaded eq $errorInfo ? "same" : "$loaded, then $errorInfo"}]
      puts $loaded
    }
  }
}
show {set auto_index(broken) {error "in its script"}; catch {broken}; lindex [split $errorInfo \n] end-4}
show {set auto_index(::upward) {proc ::upward {} {return -code error -level 2 up}}; list [catch {::upward}] [catch {::upward}]}
show {set auto_index(odd:::name::here) {namespace eval odd {namespace eval name {proc here {} {return found}}}}; odd:::name::here}
