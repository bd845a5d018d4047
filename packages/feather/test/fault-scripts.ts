/** What the tests of faults share: scripts in which one thing after the other fails. */
import { type Interp, TclError, TclFatalError, TclLimitError } from '../src/index.ts'

/** Scripts that can be run again and again, and give the same each time. */
export const SCRIPTS: readonly string[] = [
  'set x 1; incr x; set x',
  'expr {2 ** 100 + 1.5 * 3}',
  'set s abc; append s def [string length $s]; string toupper $s',
  'set l {}; for {set i 0} {$i < 20} {incr i} { lappend l [expr {$i * $i}] }; lsort -integer -decreasing $l',
  'proc f {n} { if {$n < 2} { return $n }; expr {[f [expr {$n - 1}]] + [f [expr {$n - 2}]]} }; f 8',
  'set d {}; foreach k {a b c a} { dict incr d $k }; dict set d n m 1; dict for {k v} $d { append out$k $v }; set d',
  'array unset a; array set a {x 1 y 2}; set a(z) 3; lsort [array names a]',
  'proc r {} { for {set i 0} {$i < 30} {incr i} { set a(k$i) $i; incr a($i) 2 }; unset a(k3); array set b [array get a]; upvar 0 b(k4) c; incr c; list [array size a] [llength [array names b]] $b(k4) }; r',
  'catch { error oops {} {A B} } m o; list $m [dict get $o -errorcode]',
  'try { throw {X Y} bad } trap {X Y} {m} { set r $m } finally { set done 1 }; list $r $done',
  'foreach {a b} {1 2 3 4} { lappend sums [expr {$a + $b}] }; set r $sums; unset sums; set r',
  'proc p {} { set l {}; for {set i 0} {$i < 50} {incr i} { lappend l $i [string repeat x $i] }; llength $l }; p',
  'proc q {} { upvar 1 up v; set v 5; uplevel 1 { incr up } }; set up 0; q; set up',
  'namespace eval ns { variable v 1; proc p {} { variable v; incr v } }; ns::p; set r $ns::v; namespace delete ns; set r',
  'set r {}; regexp {(\\w+)@(\\w+)} {me@here} all a b; regsub -all {e} $all E out; list $a $b $out',
  'switch -glob -- hello { h*o { set r yes } default { set r no } }; set r',
  'set r [list [host a b] [nest { set inner 3; incr inner }] [catch { fail } m] $m]; set r',
  'proc t args { lappend ::seen [lindex $args end] }; set seen {}; catch { unset v }; trace add variable v {read write unset} t; set v 1; set v; unset v; set seen',
  'proc c {} { set n 0; while 1 { incr n [yield $n] } }; catch { rename co {} }; coroutine co c; list [co 2] [co 3] [rename co {}]',
  'catch { interp delete k }; interp create k; k eval { proc p {} { return [list in child] } }; set r [k eval p]; interp alias k up {} list; lappend r [k eval { up x }]; interp delete k; set r',
  'proc unknown args { return "unknown [lindex $args 0]" }; set r [nosuch a]; rename unknown {}; set r',
  'set r [lmap x {1 2 3} { expr {$x * 2} }]; list {*}$r [lindex $r end] [lrange $r 0 1]',
  'set l [lrepeat 40 a b]; lset l 3 x; set m $l; lset l 4 y; list [lindex $m 4] [lindex $l 4] [lreplace $l 1 70]',
  'subst {[set x 5] $x \\n}',
  'apply {{a {b 2} args} { list $a $b $args }} 1',
  'string map {a 1 b 2} [join [split a,b,c ,] -]',
  'format {%05d %s %x %.3f} 42 abc 255 3.14159',
  'scan {12 abc 3.5} {%d %s %f} a b c; list $a $b $c',
  'binary scan [binary format c3a* {1 2 3} xyz] c3a* n t; list $n $t',
  'clock format 0 -gmt 1 -format %Y-%m-%d',
  'encoding convertfrom utf-8 [encoding convertto utf-8 \\u0416\\u4e2d]',
  'lsort -command {apply {{a b} { string compare $a $b }}} {c a b}',
  'while 1 { incr n; if {$n % 7 == 0} break; if {$n % 2} continue; lappend e $n }; set r $e; unset n e; set r',
  'proc v {args} { return -code error -errorcode {V 1} [llength $args] }; list [catch { v a b } m o] $m [dict get $o -errorcode]',
  'catch { rename mylist list }; rename list mylist; set r [mylist a b]; rename mylist list; set r',
  'proc g {} { global gx; set gx 7; variable gy 8; return [expr {$gx + $gy}] }; g',
  'eval { set a 1; eval { incr a }; eval [list incr a 5] }; set a',
  'time { set x 1 } 5; set x',
  'set s [string repeat abcdefgh 2000]; string length [string range $s 10 end-10]',
  'set big [expr {7 ** 200}]; string length [expr {$big * $big}]',
  'proc tc {n acc} { if {$n == 0} { return $acc }; tailcall tc [expr {$n - 1}] [expr {$acc + $n}] }; tc 10 0',
  'info exists nosuch; info procs nosuch; list [info level] [info complete "a {"]',
  'package provide mine 1.0; package require mine',
  'namespace eval e1 { proc a {} { return 1 }; proc b {} { return 2 }; namespace export a b; namespace ensemble create }; set r [list [e1 a] [e1 b]]; namespace delete e1; set r',
  'dict with dd {}; set dd {a 1 b 2}; dict with dd { incr a }; dict filter $dd value 2',
  'set chained [expr {1 < 2 && "a" in {a b} || 0 ? "t" : "f"}]',
  'proc r1 {} { return -level 2 -code ok up }; proc r2 {} { r1; return never }; r2',
  'lsearch -all -inline -regexp {apple banana cherry} {an|ch}',
  'proc ex args {}; proc tt args { incr ::count }; set count 0; trace add execution ex enter tt; ex; ex; trace remove execution ex enter tt; set count',
  'set x 10; set code "expr {\\$x * 2}"; eval $code',
  'lassign [lseq 5] a b c; list $a $b $c',
]

/** The commands of the host that they call. */
export function addHostCommands(interp: Interp): void {
  interp.command('host', (...words) => words.length)
  interp.command('nest', (script) => interp.eval(script))
  interp.command('fail', () => {
    throw new Error('of the host')
  })
}

/** Scripts whose outcome is an error each time are fine too: what counts is that it stays the same. */
export function outcome(interp: Interp, script: string): string {
  try {
    return interp.eval(script)
  } catch (e) {
    if (e instanceof TclError || e instanceof TclFatalError || e instanceof TclLimitError)
      return `${e.name}: ${e.message}`
    throw e
  }
}
