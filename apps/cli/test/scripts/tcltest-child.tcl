package require tcltest
namespace import tcltest::*
set child [interp create]
tcltest::loadIntoChildInterpreter $child
$child eval {
    namespace import tcltest::*
    test child-1 {passes} {set x 1} 1
    test child-2 {fails} {set x 1} 2
    test child-3 {is skipped} neverTrue {set x 1} 1
    cleanupTests
}
interp delete $child
test here-1 {levels} {info frame} 7
test here-2 {levels, in a script} {eval {info frame}} 8
test here-3 {name} {dict get [info frame -1] proc} ::tcltest::RunTest
cleanupTests
