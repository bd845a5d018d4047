# What is known of the processes that were started, and until when.
source prelude.tcl
# The numbers of processes differ from run to run.
proc pids {text} {
  regsub -all {\m\d{3,}\M} $text PID
}
foreach script {
  {tcl::process}
  {tcl::process list}
  {tcl::process status}
  {tcl::process purge}
  {tcl::process autopurge}
  {tcl::process other}
  {tcl::process list x}
  {tcl::process status x}
  {tcl::process status -other}
  {tcl::process status a b}
  {tcl::process status -wait -- 1}
  {tcl::process purge x}
  {tcl::process purge 1 2}
  {tcl::process autopurge x}
  {tcl::process autopurge 1 2}
  {set p [exec sleep 0.3 &]; list [expr {[tcl::process list] eq $p}] [expr {[tcl::process status] eq [list $p {}]}]}
  {tcl::process purge; llength [tcl::process list]}
  {expr {[tcl::process status -wait $p] eq [list $p 0]}}
  {llength [tcl::process list]}
  {tcl::process purge; tcl::process list}
  {set p [exec sh -c {exit 3} &]; tcl::process status -wait}
  {tcl::process status $p}
  {exec true; tcl::process list}
  {set p [exec sh -c {kill -9 $$} &]; tcl::process status -wait $p}
  {set q [exec sh -c {kill -15 $$} &]; tcl::process status -wait $q}
  {expr {[tcl::process list] eq $q}}
  {set f [open |true]; close $f; tcl::process list}
  {set p [exec true | false &]; lsort [dict values [tcl::process status -wait $p]]}
  {tcl::process autopurge 0}
  {tcl::process purge; exec true; catch {exec sh -c {exit 5}}; lsort [dict values [tcl::process status]]}
  {tcl::process purge [lrange [tcl::process list] 1 end]; llength [tcl::process list]}
  {tcl::process purge; set f [open |cat r+]; set p [pid $f]; tcl::process status [list $p 1]}
  {close $f; tcl::process status -wait}
  {tcl::process purge; set f [open {|sh -c {exit 2}}]; set p [pid $f]; tcl::process status -wait $p}
  {tcl::process purge; llength [tcl::process list]}
  {close $f}
  {llength [tcl::process list]}
  {tcl::process autopurge yes}
  {tcl::process purge $p; tcl::process list}
  {interp create c; c eval {tcl::process autopurge no}; tcl::process autopurge}
  {set p [exec true &]; expr {[c eval {tcl::process list}] eq $p}}
  {exec true | true; llength [tcl::process list]}
} {
  set code [catch $script result options]
  puts [pids [list $script $code $result [expr {$code == 1 ? [dict get $options -errorcode] : ""}]]]
}
