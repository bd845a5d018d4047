/** Uses what scripts use most, so that the functions behind it are compiled and can be kept. */
import { parseArguments } from './arguments.ts'
import { Engine } from './engine.ts'
import { registerCommands } from './register.ts'
import { Shell } from './shell.ts'
import { setVariables } from './variables.ts'

const script = `
proc double {x {factor 2} args} {expr {$x * $factor}}
namespace eval ::warm {
  variable count 0
  proc up {} {variable count; incr count}
  namespace export up
}
foreach i {1 2 3} {set squares($i) [expr {$i ** 2}]; lappend list [double $i]; ::warm::up}
for {set i 0} {$i < 3} {incr i} {append text "line $i\\n"}
while {[incr i -1] > 0} {if {$i == 2} continue}
array names squares 1*
lsort -integer -decreasing $list
lmap x [split $text \\n] {string length $x}
lassign [lrange $list 0 1] a b
join [linsert [lreplace $list 0 0] end x] ,
lsearch $list 4
llength [concat $list [list a b {c d}]]
set key [dict get [dict create a 1 b {c 2}] b c]
dict set d x y 1
dict for {k v} $d {}
string map {l L} [string range $text 0 end-1]
string index [string toupper $text] 1
string equal -nocase a A
string match l* $text
string is integer -strict 12
format {%05d %s %.2f %x} 7 abc 1.5 255
scan {12 ab} {%d %s} n s
regexp -indices {(\\d+)} $text all one
regsub -all {[aeiou]} $text - text
switch -glob -- $text l* {} default {}
catch {error oops} message options
try {error oops} on error {} {} finally {}
proc up {} {upvar #0 text t; uplevel 1 {set list}; return $t}
up
info exists text; info commands up
puts -nonewline {}
binary format a3 abc
expr {double(3) / 7 + (1 << 40) * 3.5 > 2 && "a" lt "b"}
`

/** Run that in an interpreter of its own. It writes nothing. */
export function warmUp(): void {
  const engine = new Engine({})
  const shell = new Shell(engine, { safe: false, root: undefined, interactive: false }, process.cwd())
  registerCommands(shell)
  setVariables(shell, parseArguments([]), false)
  engine.eval(script)
  engine.dispose()
}
