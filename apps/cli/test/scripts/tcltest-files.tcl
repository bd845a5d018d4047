# Many files of tests, read here and run in processes of their own.
source [file join [file dirname [info script]] prelude.tcl]
package require tcltest
set folder [file join [pwd] tcltest-files-work]
file delete -force $folder
file mkdir [file join $folder part]
proc save {name script} {
    set channel [open [file join $::folder $name] w]
    puts $channel $script
    close $channel
}
set head "package require tcltest\nnamespace import -force ::tcltest::*"
save one.test "$head
test one-1 {right} {list x} x
test one-2 {wrong} {list x} y
test one-3 {skipped} nosuch {list x} y
cleanupTests"
save two.test "$head
test two-1 {right} {list x} x
makeFile text made.txt
close \[open left.txt w\]
cleanupTests"
save broken.test "$head
test broken-1 {right} {list x} x
error {the file is broken}
cleanupTests"
save part/all.tcl "$head
configure -testdir \[file dirname \[info script\]\]
runAllTests"
save part/three.test "$head
test three-1 {right} {list x} x
cleanupTests"
save l.old.test "error {is not read}"

proc run {args} {
    puts "== $args"
    file delete [file join $::folder left.txt]
    tcltest::configure -outfile [file join $::folder report.out] {*}$args
    set failed [tcltest::runAllTests]
    tcltest::configure -outfile stdout
    set report [open [file join $::folder report.out]]
    while {[gets $report line] >= 0} {
        regsub {\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \S+} $line TIME line
        if {[string match "Tests running in interp:*" $line]} {set line "Tests running in interp:"}
        puts [string map [list $::folder FOLDER] $line]
    }
    close $report
    file delete [file join $::folder report.out]
    puts "failed: $failed"
}

cd $folder
tcltest::workingDirectory $folder
run -testdir $folder -tmpdir $folder -singleproc 1
run -testdir $folder -tmpdir $folder -singleproc 0
run -testdir $folder -file one.test -match {one-[13]} -verbose {pass skip} -relateddir nosuch
cd ..
file delete -force $folder
