/** Scripts that mean no good, for the test of how they end and for the tool that tells how soon. */

/** What they are run with. */
export const LIMITS = { steps: 1e7, scratchBytes: 64e6 }

/** How a script may end: by a limit, in Tcl's words, or well. */
export type End = 'steps' | 'scratchBytes' | 'stateBytes' | RegExp | 'result'

export type Row = readonly [name: string, script: string, end: End]

const many = (what: string, bytes: number): string => what.repeat(Math.ceil(bytes / what.length))
const TOO_LONG = /max (length|size) (of|for) a Tcl/

export const LOOPS: readonly Row[] = [
  ['an empty loop', 'while 1 {}', 'steps'],
  ['continue in while', 'while 1 continue', 'steps'],
  ['continue in foreach', 'proc f {} { foreach x [lrepeat 5000000 x] { continue } }; while 1 f', 'steps'],
  ['continue in lmap', 'proc f {} { lmap x [lrepeat 5000000 x] { if {$x eq "x"} continue } }; while 1 f', 'steps'],
  ['continue in dict for', 'set d {a 1 b 2}; while 1 { dict for {k v} $d continue }', 'steps'],
  ['continue out of eval', 'while 1 { eval continue }', 'steps'],
  ['a condition that goes on', 'while 1 { while {[continue]} {} }', 'steps'],
  ['commands in a row', `set s [string repeat "set x 1; " 10000]; while 1 { eval $s }`, 'steps'],
  ['a procedure without a loop', `proc f {} [string repeat "set x 1; " 10000]; while 1 f`, 'steps'],
  ['a loop that works', 'while 1 { incr i; set j [string length $i] }', 'steps'],
  ['catches everything', 'while 1 { catch { while 1 {} } }', 'steps'],
  ['throws and catches', 'while 1 { catch { error x } }', 'steps'],
  ['tries', 'while 1 { try { throw {A B} x } on error {} {} finally { set x 1 } }', 'steps'],
  ['goes on finally', 'try { while 1 {} } finally { while 1 {} }', 'steps'],
  ['a tail call', 'proc f {} { tailcall f }; f', 'steps'],
  ['time', 'time { set x 1 } 1000000000', 'steps'],
  ['timerate', 'timerate { set x 1 } 1000000', 'steps'],
  ['vwait in the shape of a coroutine', 'proc c {} { while 1 { yield } }; coroutine x c; while 1 { x }', 'steps'],
]

export const RECURSION: readonly Row[] = [
  ['direct', 'proc f {} { f }; while 1 { catch f }', 'steps'],
  [
    'in a variable trace',
    'proc t args { global v; set v 1 }; trace add variable v write t; while 1 { catch { set v 2 } }',
    'steps',
  ],
  [
    'in execution traces',
    'proc f args {}; proc g args { catch { nest f } }; trace add execution f enter g; while 1 { catch f }',
    'steps',
  ],
  ['in unknown', 'proc unknown args { nosuch }; while 1 { catch nosuch }', 'steps'],
  ['in uplevel', 'proc f {} { uplevel 1 f }; while 1 { catch f }', 'steps'],
  ['in coroutines', 'proc c {n} { coroutine c$n c [incr n] }; while 1 { catch { c 0 } }', 'steps'],
  ['in a host command', 'proc f {} { nest f }; while 1 { catch f }', 'steps'],
  ['in a comparison', 'proc f {a b} { lsort -command f {2 1} }; while 1 { catch { f 1 2 } }', 'steps'],
  ['in a lambda', 'set f {{f} { apply $f $f }}; while 1 { catch { apply $f $f } }', 'steps'],
]

export const SIZES: readonly Row[] = [
  ['string repeat x 1e12', 'string repeat x 1000000000000', TOO_LONG_OR('string size overflow')],
  ['string repeat, as much as there can be', 'while 1 { catch { string repeat x 100000000 } }', 'scratchBytes'],
  ['lrepeat 1e9 x', 'lrepeat 1000000000 x', TOO_LONG],
  ['lrepeat 6e7 x', 'lrepeat 60000000 x', 'scratchBytes'],
  ['lrepeat in a loop', 'while 1 { lrepeat 5000000 x }', 'steps'],
  ['lseq 1e9', 'lseq 1000000000', TOO_LONG],
  ['lseq 6e7', 'lseq 60000000', 'scratchBytes'],
  ['lseq 0.0 to 6e7', 'lseq 0.0 to 60000000.0', 'scratchBytes'],
  ['format with a width', 'format %1000000000d 1', TOO_LONG],
  ['format with a precision', 'format %.1000000000f 1', TOO_LONG],
  ['format with a width from the arguments', 'format %*d 100000000 1', 'scratchBytes'],
  ['binary format', 'binary format x500000000', 'scratchBytes'],
  [
    'string map',
    'string map [list x [string repeat y 60000]] [string repeat x 60000]',
    TOO_LONG_OR('never', 'scratchBytes'),
  ],
  ['regsub', 'regsub -all x [string repeat x 60000] [string repeat y 60000]', 'scratchBytes'],
  ['join', 'join [lrepeat 60000 a] [string repeat y 60000]', TOO_LONG],
  ['doubling a string', 'set s x; while 1 { append s $s }', 'scratchBytes'],
  ['doubling a list', 'set l {x x}; while 1 { lappend l {*}$l }', 'scratchBytes'],
  [
    'doubling by nesting',
    'set l x; for {set i 0} {$i < 60} {incr i} { set l [list $l $l] }; string length $l',
    'scratchBytes',
  ],
  ['a million variables', 'for {set i 0} {$i < 1000000} {incr i} { set v$i 1 }', 'steps'],
  [
    'a million variables that hold something',
    'for {set i 0} {$i < 1000000} {incr i} { set v$i [string repeat $i 500] }',
    'steps',
  ],
  ['a result of 100 MB', 'string repeat 0123456789 10000000', 'scratchBytes'],
  [
    'the same, bit by bit',
    'for {set i 0} {$i < 1000000} {incr i} { append s [string repeat x 100] }; set s',
    'scratchBytes',
  ],
]

/** One of two errors that tclsh has for what is too long. */
function TOO_LONG_OR(words: string, limit?: End): End {
  return limit ?? new RegExp(`${TOO_LONG.source}|${words}`)
}

export const NUMBERS: readonly Row[] = [
  ['10**10**10', 'expr {10**10**10}', /exponent too large/],
  ['2**(2**40)', 'expr {2**(2**40)}', /exponent too large/],
  ['1 << 1e12', 'expr {1 << 1000000000000}', /too large/],
  ['squares', 'set x 3; while 1 { set x [expr {$x * $x}] }', 'steps'],
  ['the digits of a huge number', 'string length [expr {1 << 100000000}]', 'steps'],
  ['a huge number as the result', 'expr {1 << 100000000}', 'steps'],
  [
    'the digits of a large number',
    'set x [expr {3 ** 1000000}]; while 1 { incr n [string length $x]; set x [expr {$x + 1}] }',
    'steps',
  ],
  ['a number of many digits', 'expr {[string repeat 9 30000000] + 1}', 'steps'],
  ['divisions', 'set x [expr {3 ** 2000000}]; while 1 { expr {$x / 7 ** 500000} }', 'steps'],
]

export const SCRIPTS: readonly Row[] = [
  ['commands', many('set x 1\n', 50e6), 'scratchBytes'],
  ['a comment', `#${many('x', 50e6)}`, 'scratchBytes'],
  ['a word', `set x {${many('x', 50e6)}}`, 'scratchBytes'],
  ['words', `list ${many('x ', 50e6)}`, 'scratchBytes'],
  ['brackets', many('[', 50e6), 'scratchBytes'],
  ['an expression', `expr {1${many('+1', 50e6)}}`, 'scratchBytes'],
  ['a text that is evaluated', 'set s [string repeat "set x 1\\n" 6250000]; eval $s', 'scratchBytes'],
]

export const PATTERNS: readonly Row[] = [
  ['(a*)*b', 'regexp {(a*)*b} [string repeat a 100000]', 'result'],
  ['(a|aa)+$', 'regexp {(a|aa)+$} [string repeat a 100000]b', 'result'],
  ['(x+x+)+y', 'regexp {(x+x+)+y} [string repeat x 50000]', 'result'],
  ['back-references', 'regexp {^(a+)+\\1$} [string repeat a 20000]b', 'result'],
  ['look-ahead', 'regexp {(?=a*b)a*c} [string repeat a 100000]', 'result'],
  ['counted', 'regexp {(a{0,255}){0,255}} aaa', /cannot compile regular expression pattern/],
  ['many patterns', 'for {set i 0} {1} {incr i} { regexp "a$i\\[b-z]*(x|y)+" abc }', 'steps'],
  ['glob', 'string match [string repeat *a 20]b [string repeat a 100000]', 'result'],
]

/** Work in one command, over and over. */
export const WORK: readonly string[] = [
  'string first b $s',
  'string map {a b} $s',
  'string reverse $s',
  'string toupper $s',
  'string is alpha $s',
  'string equal $s $t',
  'string range $s 1 end',
  'split $s a',
  'binary encode hex $s',
  'binary scan $s c* numbers',
  'encoding convertto utf-8 $s',
  'lsort $l',
  'lsort -command {string compare} $l',
  'lreverse $l',
  'linsert $l 5 x',
  'lsearch -glob $l *q*z',
  'join $l ,',
  'concat $l $l',
  'list {*}$l',
  'dict merge $d $d',
  'dict filter $d key *x',
  'array get a',
  'array names a *x',
  'array statistics a',
  'info complete $s',
  'subst $s',
  'clock scan "next monday"',
  'clock scan 2020-01-01 -format %Y-%m-%d -gmt 1',
  'clock format 0 -gmt 1',
  'interp create x; interp delete x',
  'eval "set x [incr n]"',
  'scan 5 $s',
  'catch { format $s }',
  'catch { format %d $s }',
  'catch { return -options $d x }',
  'catch { throw $l $s }',
  'catch { lindex $l $s }',
  'catch { names nosuch }',
  'catch { expr {$s + 1} }',
  'expr {$s < "$s$n"}',
  'set copy $d; dict set copy 5 x',
  'set copy $l; lset copy 5 x',
  'dict remove $d 5',
  'dict with smaller {}',
  'dict set deep {*}$zeros 1; unset deep',
  'lrange $l 1 end',
  'lsort -dictionary $longs',
  'lsort -nocase $longs',
  'lsearch -nocase $longs nosuch',
  'append z $s [incr n]; string length $z; set z {}',
  'namespace import -force many::*',
  'namespace ensemble configure names',
  'namespace tail $s',
  'namespace exists $s',
  'trace info variable watched',
  'trace add variable watched read none; trace remove variable watched read none',
  'interp alias {} long',
  'long x',
  'proc p$n $parameters {}',
  'info globals',
  'info procs',
  'package vcompare $dots $dots',
  'clock add 0 5 days',
  'clock format 0',
  'deep',
  'waits',
  'expr {isqrt($big)}',
  'regexp {a+c} $s',
  'regexp {\\ma+\\M} $s',
  'regsub -all a $s b',
  'binary format B* $s01',
]

/** What the work is done on. `n` is the number of elements, and a fifteenth of the characters, of the large values. */
export const prepare = (n: number): string =>
  `set n ${n}; set s [string repeat a [expr {15 * $n}]]; set t b; append t $s; append s c; set l [lrepeat $n x y]; ` +
  'for {set i 0} {$i < $n} {incr i} { dict set d $i $i; set a($i) $i }; ' +
  'set s01 [string repeat 01 100000]; set zeros [lrepeat 500 0]; set dots [join [lrepeat 2000 5] .]; set big [expr {7 ** 3000}]; set n 0; ' +
  'for {set i 0} {$i < 30} {incr i} { lappend longs $s$i }; ' +
  'for {set i 0} {$i < 1000} {incr i} { lappend parameters p$i; dict set smaller $i $i; dict set map s$i list; trace add variable watched write [list cb $i] }; ' +
  'namespace eval many { foreach p $::parameters { proc $p {} {} }; namespace export * }; namespace ensemble create -command names -map $map; ' +
  'interp alias {} long {} list {*}$l; ' +
  'proc descend n { if {$n == 0} { while 1 yield } else { descend [incr n -1] } }; coroutine deep descend 800; ' +
  'coroutine waits apply {l { foreach x $l yield; while 1 yield }} $l; '
