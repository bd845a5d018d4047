// How far memoryStats().stateBytes is from what the heap really grows by: one shape of state after the other, after collections.
//
//   node --expose-gc tooling/bench/estimate.mjs [word ...]        only the shapes whose names have one of the words
//
// Of flat strings and lists the estimate is to be within a quarter; of nothing it may be below the half.
import { fileURLToPath } from 'node:url'
import { createFeather } from '../../packages/feather/dist/bundle/index.js'

const times = (n, body) => `for {set i 0} {$i < ${n}} {incr i} { ${body} }`
const text = 'text number $i that is long enough to be an object of its own'

export const shapes = {
  'a string of ASCII': 'set v [string repeat 0123456789 2000000]; string index $v 1000000',
  'a string of Latin-1': 'set v [string repeat \\u00e4\\u00f6\\u00fc 3000000]; string index $v 1000000',
  'a string of wide characters': 'set v [string repeat \\u0416\\u4e2d 2000000]; string index $v 1000000',
  'a string beyond the BMP': 'set v [string repeat \\U1F600 1000000]; string index $v 500000',
  'a string that was appended to': `${times(300000, 'append v "piece $i "')}; string index $v 1000`,
  bytes: 'set v [binary format a8000000 x]',
  'short strings in variables': times(50000, 'set v$i "short $i"'),
  'strings in variables': times(50000, `set v$i "${text}"; string index [set v$i] 3`),
  'wide strings in variables': times(
    50000,
    'set v$i "\\u0416\\u4e2d\\u0416\\u4e2d $i \\u0416\\u4e2d\\u0416\\u4e2d and some more of them"; string index [set v$i] 3',
  ),
  'a list of integers': times(1000000, 'lappend v $i'),
  'a list of integers from lseq': 'set v [lseq 1000000]',
  'a list of large integers': times(200000, 'lappend v [expr {$i + 10000000000}]'),
  'a list of huge integers': times(50000, 'lappend v [expr {$i + (1 << 100)}]'),
  'a list of doubles': times(200000, 'lappend v [expr {$i / 7.0}]'),
  'a list of short texts': 'set v [split [string repeat "abcdef," 300000] ,]',
  'a list of different short texts': times(200000, 'lappend v "e$i"'),
  'a list of texts': times(50000, `lappend v "${text}"; string index [lindex $v end] 5`),
  'a list of pairs': times(50000, 'lappend v [list $i a$i]'),
  'a list of lists of integers': times(20000, 'lappend v [lseq 20]'),
  'a list in a list in a list': times(10000, 'lappend v [list $i [list $i [list $i x]]]'),
  'a list as text and as list': `${times(100000, 'append v "e$i "')}; llength $v`,
  'a list whose text was read': `${times(100000, 'lappend v e$i')}; string length $v; string index $v 5`,
  'a dict of integers': times(100000, 'dict set v key$i $i'),
  'a dict of texts': times(50000, `dict set v $i "${text}"; string index [dict get $v $i] 3`),
  'dicts in a dict': times(30000, 'dict set v $i [dict create a $i b 2]'),
  'a small dict in each of many variables': times(20000, 'set v$i [dict create a $i b 2 c 3]'),
  'an array of integers': times(100000, 'set v($i) $i'),
  'an array of texts': times(50000, `set v(k$i) "${text}"; string index $v(k$i) 3`),
  'many arrays': times(10000, 'array set v$i {a 1 b 2}'),
  variables: times(50000, 'set v$i $i'),
  'procedures with the same body': times(20000, 'proc p$i {a b} {return [list $a $b]}'),
  'procedures of their own': times(20000, 'proc p$i {a b} "return \\[list $i $i \\$a\\]"'),
  'procedures that ran': times(5000, 'proc p$i {a b} "set x $i; return \\[list $i $i \\$a\\]"; p$i 1 2'),
  'procedures with long bodies': times(2000, 'proc p$i {} "[string repeat {set x 1; } 200] set y $i"'),
  namespaces: times(5000, 'namespace eval n$i { variable x 1 }'),
  'namespaces with procedures': times(3000, 'namespace eval n$i { variable x 1; proc p {} { variable x; incr x } }'),
  traces: times(20000, 'trace add variable v$i write [list callback $i]'),
  aliases: times(20000, 'interp alias {} a$i {} list $i'),
  coroutines: `proc c {} { yield; yield }; ${times(5000, 'coroutine c$i c')}`,
  'coroutines with locals': `proc c {n} { set l [list $n $n]; array set a {x 1 y 2}; yield; yield }; ${times(5000, 'coroutine c$i c $i')}`,
  interpreters: times(100, 'interp create'),
}

/** Bytes of the heap after collections. */
export function heap() {
  globalThis.gc()
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** What the script leaves: estimated, and what the heap has grown by. */
export function measure(feather, script) {
  const interp = feather.create({ stdout: null })
  interp.eval('set warm 1')
  interp.trim()
  const stated = interp.memoryStats().stateBytes
  const before = heap()
  interp.eval(`${script}; unset -nocomplain i; set warm 2`)
  interp.trim()
  const grown = heap() - before
  const estimated = interp.memoryStats().stateBytes - stated
  interp.dispose()
  return { estimated, grown }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await report(process.argv.slice(2))

async function report(words) {
  const feather = await createFeather()
  const kb = (bytes) => (bytes / 1024).toFixed(0).padStart(10)
  // What is made once (compiled code of the library, caches) is there from here on.
  for (const script of Object.values(shapes)) measure(feather, script.replaceAll(/\d{4,}\}/g, '50}'))
  console.log(`${'KB'.padEnd(40)} estimated    grown   ratio`)
  for (const [name, script] of Object.entries(shapes)) {
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue
    const { estimated, grown } = measure(feather, script)
    console.log(`${name.padEnd(38)} ${kb(estimated)} ${kb(grown)} ${(estimated / grown).toFixed(2).padStart(7)}`)
  }
}
