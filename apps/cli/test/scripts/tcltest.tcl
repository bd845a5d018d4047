source [file join [file dirname [info script]] prelude.tcl]
puts [string match 2.5* [package require tcltest]]
namespace import ::tcltest::*
puts [lsort [namespace eval ::tcltest {namespace export}]]

# What is right, and what is wrong in each way.
test right-1 {a result} {expr {6 * 7}} 42
test right-2 {a constraint that holds} tempNotMac {list yes} yes
test right-3 {everything} -constraints tempNotMac -setup {set count 4} -body {
    puts "the count is $count"
    puts stderr "a warning"
    incr count
} -cleanup {unset count} -output "the count*" -errorOutput "a *" -match glob -result ?
test right-4 {an error} -body {throw {MY KIND} oops} -returnCodes error -errorCode {MY *} -result oops
test right-5 {codes by name} -body {break} -returnCodes {Continue BREAK}
test right-6 {return} -body {return 5} -result 5
test right-7 {options in braces} {
    -body {list a b}
    -result {a b}
}

test wrong-1 {a result} {expr {6 * 7}} 43
test wrong-2 {a result
in lines} -body {
    list abc
} -match regexp -result {^b}
test wrong-3 {an error} {error oops} {}
test wrong-4 {no error} -body {list fine} -returnCodes error -result fine
test wrong-5 {a return code} -body {continue} -result x
test wrong-6 {an unusual code} -body {uplevel 0 {return -level 0 -code 9 odd}} -result x
test wrong-7 {an error code} -body {throw {MY KIND} oops} -errorCode {YOUR *} -result oops
test wrong-8 {output} -body {puts one; puts stderr two; list three} -output 1 -errorOutput 2 -result 3
test wrong-9 {setup} -setup {error early} -body {list x} -cleanup {error late} -result x
test wrong-10 {cleanup} -body {list x} -cleanup {return left} -result x
test wrong-11 {a pattern} -body {list x} -match regexp -result (
test wrong-12 {codes and output} -body {error boo} -output x -returnCodes ok

# Constraints.
show {testConstraint mine}
test skipped-1 {not now} mine {error never} {}
show {testConstraint mine 1}
test right-9 {now} {mine && !knownBug} {list x} x
test skipped-2 {an expression} {!mine} {error never} {}
test skipped-3 {a known bug} {mine knownBug} {error never} {}
test skipped-4 {placeholder} emptyTest {} {}
show {testConstraint mine maybe}
show {testConstraint}

# Ways to compare.
show {customMatch near {apply {{expected actual} {expr {abs($expected - $actual) < 1}}}}}
test right-10 {near} -body {expr {10.5}} -match near -result 10
test wrong-13 {far} -body {expr {11.5}} -match near -result 10
show {customMatch broken nosuch}
test wrong-14 {cannot be compared} -body {list x} -match broken -result x

# Settings.
show {configure}
show {configure -verbose}
show {configure -nosuch}
show {configure -verbose {pass skip} -match}
show {configure -verbose}
test right-11 {is told} {list x} x
test skipped-5 {is told} nosuch {list x} x
show {verbose te}
test wrong-15 {is told} {error boo} x
show {verbose {}}
test wrong-16 {is told} {error boo} x
show {configure -verbose b -match {chosen*} -skip *-2}
test chosen-1 {runs} {list x} y
test chosen-2 {does not} {list x} y
test other {does not} {list x} y
show {list [match] [skip] [limitConstraints] [debug] [singleProcess] [matchFiles] [skipFiles]}
configure -match * -skip {}
show {configure -debug x}
show {configure -singleproc x}
show {configure -match "a \{"}
show {configure -testdir /no/such/folder}
show {configure -constraints knownBug -limitconstraints 1}
test wrong-17 {only known bugs} knownBug {list x} y
test skipped-6 {only known bugs} unix {list x} y
test skipped-7 {only known bugs} {} {list x} y
configure -limitconstraints 0 -constraints {}
show {configure -load {set ::loaded 5}; list [loadTestedCommands] $::loaded [loadScript]}

# Files.
set folder [file join [pwd] tcltest-work]
file mkdir $folder
configure -tmpdir $folder
show {file tail [makeFile {some text} one.txt]}
show {viewFile one.txt}
show {removeFile one.txt; file exists [file join $folder one.txt]}
show {file tail [makeDirectory inner]}
show {file tail [makeFile two two.txt [file join $folder inner]]}
show {file tail [makeFile three three.txt]}
close [open [file join $folder left.txt] w]
set env(NOT_THERE_BEFORE) 1
cleanupTests
show {list [lsort [glob -tails -directory $folder *]] [info exists env(NOT_THERE_BEFORE)]}
test after-1 {counted anew} {list x} x
cleanupTests
file delete -force $folder

# A test that is not understood.
show {test}
show {test a}
show {test a b -nosuch c}
show {test a b -match nosuch -body {}}
show {test a b c d e f}
show {test a b c}
