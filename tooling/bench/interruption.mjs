// How long does a running eval not look at the flag that stops it: one command at a time, on values as large as the limits allow.
//
//   node tooling/bench/interruption.mjs [--bytes 64e6] [--family NAME] [--only WORDS] [--rounds N] [--over MS] [--md FILE]
//
// `interrupted` notes when it is asked. The longest time between two of its calls, the beginning and the end of the eval included, is
// what a flag that another thread sets may have to wait, without the time in which the engine collected garbage: that is told beside it.
// The best of some rounds counts.
import { writeFileSync } from 'node:fs'
import { PerformanceObserver } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createFeather } from '../../packages/feather/dist/bundle/index.js'

const { values: options } = parseArgs({
  options: {
    bytes: { type: 'string', default: '64e6' },
    family: { type: 'string' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '3' },
    over: { type: 'string', default: '0' },
    md: { type: 'string' },
  },
})
const bytes = Number(options.bytes)
const rounds = Number(options.rounds)
const units = Math.floor(bytes / 4)
const items = Math.floor(bytes / 64)
const entries = Math.floor(items / 4)
const bits = Math.floor(Math.min(2 ** 27, bytes * 2))

/** Values by name: each is made before the first command that names it. */
const VALUES = {
  s: `string repeat abcdefghij ${Math.floor(units / 10)}`,
  t: `string repeat abcdefghij ${Math.floor(units / 10)}x`.replace('x', ''),
  u: `string repeat "abc\\u0142\\ud83d\\ude00" ${Math.floor(units / 6)}`,
  spaces: `string repeat "ab cd " ${Math.floor(units / 6)}`,
  digits: `string repeat 1234567890 ${Math.floor(units / 10)}`,
  hex: `binary encode hex $s`,
  base64: `binary encode base64 $s`,
  uu: `binary encode uuencode $s`,
  n01: `string repeat 01 ${Math.floor(units / 2)}`,
  bytes: `binary format a* $s`,
  l: `lrepeat ${Math.floor(items / 4)} c bb a dd`,
  numbers: `lmap x [lseq ${items}] {expr {($x * 7919) % 1000003}}`,
  words: `lmap x [lseq ${items}] {set y w[expr {($x * 7919) % 1000003}]}`,
  reals: `lmap x [lseq ${items}] {expr {($x * 7919) % 1000003 + 0.5}}`,
  longs: `lmap x [lseq 200] {string cat [string range $s 0 [expr {[string length $s] / 200}]] $x}`,
  pairs: `lmap x [lseq ${entries * 2}] {set x k$x}`,
  d: `dict create {*}$pairs`,
  zeros: `lrepeat 5000 0`,
  h: `expr {1 << ${bits}}`,
  h3: `expr {(1 << ${Math.floor(bits / 2)}) / 3}`,
  h7: `expr {(1 << ${Math.floor(bits / 4)}) / 7}`,
  commands: `string repeat "set x 1; " ${Math.floor(units / 36)}`,
  args: `lrepeat ${items} x`,
}

/** Commands by family. FRESH stands for a text of a value that nobody has looked at yet. */
const FAMILIES = {
  text: [
    'string length $s',
    'string index $s 5000',
    'string index $u end-5',
    'string range $s 1 end',
    'string range $u 1 end-1',
    'string first zz $s',
    'string last zz $s',
    'string first jab $u',
    'string reverse $s',
    'string reverse $u',
    'string toupper $s',
    'string toupper $u',
    'string totitle $s',
    'string tolower $s 5 end-5',
    'string trim $s abcdefghij',
    'string trimright $s qxj',
    'string is alpha $s',
    'string is integer $digits',
    'string is list $spaces',
    'string is double $digits',
    'string is ascii $u',
    'string is wideinteger -strict $digits',
    'string is dict $spaces',
    'string is space [string repeat " " [string length $s]]',
    'string compare $s $t',
    'string equal $s $t',
    'string equal -nocase $s $t',
    'string compare -nocase $s $t',
    'string compare -length 10000000 $s $t',
    'string match *q*z $s',
    'string match -nocase *A*z $s',
    'string match ?*[a-c]*q $u',
    'string map {a b} $s',
    'string map {a b c d} $s',
    'string map -nocase {a bb} $s',
    'string map {zz b} $s',
    'string map {abcdefghij {}} $s',
    'string map $pairs $s',
    'string replace $s 5 10 xyz',
    'string replace $u 5 10 xyz',
    'string insert $s 5 xyz',
    'string cat $s $t',
    'string repeat $s 2',
    'string repeat ab [string length $s]',
    'string wordend $s 5',
    'string wordstart $s end',
    'append s2 $s $t',
    'set x "$s$t"',
    'expr {$s eq $t}',
    'expr {$s < $t}',
    'expr {$s in {a b}}',
    'expr {$s}',
    'set x "a$s"; string index $x 7',
    'subst $s',
    'subst $spaces',
    'subst {[string length $s] $u}',
    'info complete $s',
    'info complete $commands',
    'format %s%s $s $t',
    'format %20000000s x',
    'catch { format $s }',
    'format %.10000000f 1.0',
    'scan $s %s',
    'scan $digits %d',
    'catch { scan 5 $s }',
    'scan $s {%[a-j]}',
    'scan $u %c',
    'split $s a',
    'split $s abc',
    'split $s {}',
    'split $u {}',
    'split $u abc',
    'split $spaces',
    'regexp {zz} $s',
    'regexp {(a|b|ab)*(c|d)+x} $s',
    'regexp -nocase {J$} $s',
    'regexp -all {a.c} $s',
    'regexp -all -inline {a.c} $s',
    'regexp -indices {(.*)(j)} $s a b c',
    'regexp {(.+)\\1x} [string range $s 0 20000]',
    'regexp {[a-j]+x} $u',
    'regsub -all {[a-e]+} $s x',
    'regsub -all a $s b',
    'regsub -all {(a)(b)} $s {\\2\\1}',
    'regsub -all -command {a} $spaces list',
    'regexp {^(?:\\w+\\W?)*$} $u',
    'regexp "a$longs" $s',
    'regexp [string repeat (a|b) 300] $s',
    'catch { regexp [string repeat {(a{1,9}|b)} 25] $s }',
    'catch { error $s }',
    'catch { $s }',
    'catch { expr {$s + 1} }',
    'catch { incr s }',
    'catch { lindex $l $s }',
    'namespace tail $s',
    'namespace exists $s',
    'catch { dict get $s x }',
    'catch { package vcompare $digits 1 }',
    'catch { encoding convertto $s }',
    'info commands $s',
    'set $s 1; unset $s',
    'proc p {} $commands; p',
    'proc p $args {}',
    'catch { throw $args $s }',
    'clock format 0 -format $s -gmt 1',
    'catch { clock scan $s }',
    'catch { clock scan $s -format %Y }',
    'puts $s',
    'history add $s; history clear',
    'tcl::prefix match -error {} $words w5',
    'tcl::prefix all $words w5',
    'tcl::prefix longest $words w5',
    'tcl::mathfunc::max {*}$numbers',
  ],
  bytes: [
    'binary scan $s c* x',
    'binary scan $s su* x',
    'binary scan $s iu* x',
    'binary scan $s w* x',
    'binary scan $s d* x',
    'binary scan $s H* x',
    'binary scan $s B* x',
    'binary scan $s a* x',
    'binary scan $s A* x',
    'binary scan $u a* x',
    'binary format c* $numbers',
    'binary format i* $numbers',
    'binary format d* $reals',
    'binary format H* $hex',
    'binary format B* $n01',
    'binary format a* $s',
    'binary format a*a* $s $t',
    'binary format a20000000 x',
    'binary encode hex $s',
    'binary encode base64 $s',
    'binary encode base64 -maxlen 60 $s',
    'binary encode uuencode $s',
    'binary decode hex $hex',
    'binary decode base64 $base64',
    'binary decode uuencode $uu',
    'encoding convertto utf-8 $s',
    'encoding convertto utf-8 $u',
    'encoding convertto utf-16 $s',
    'encoding convertto cp1252 $s',
    'encoding convertto shiftjis $s',
    'encoding convertfrom utf-8 $s',
    'encoding convertfrom utf-8 [encoding convertto utf-8 $u]',
    'encoding convertfrom utf-16 $s',
    'encoding convertfrom cp1252 $s',
    'encoding convertfrom shiftjis $s',
    'encoding convertfrom euc-jp $s',
    'encoding convertfrom -failindex i ascii $u',
  ],
  list: [
    'llength $FRESH',
    'lindex $FRESH end',
    'llength FRESHBRACES',
    'llength FRESHESCAPES',
    'lindex $l 500',
    'lrange $l 1 end',
    'lrange $l 2 end-2',
    'lreverse $l',
    'linsert $l 5 x y',
    'lreplace $l 5 9',
    'lreplace $l 5 9 {*}$l',
    'lremove $l 5 77',
    'lset l2 5 x',
    'set l3 $l; lset l3 5 x',
    'set l3 $l; lappend l3 x',
    'lappend l3 {*}$l',
    'concat $l $l',
    'concat $s $t',
    'list {*}$l',
    'list {*}$FRESH',
    'lrepeat 100000 {*}[lrange $l 0 9]',
    'lrepeat [llength $l] x',
    'lassign $l a b c',
    'lsort $l',
    'lsort $words',
    'lsort -dictionary $words',
    'lsort -nocase $words',
    'lsort -integer $numbers',
    'lsort -real $reals',
    'lsort -unique $words',
    'lsort -decreasing $words',
    'lsort -indices $words',
    'lsort -stride 2 $words',
    'lsort -index 0 $words',
    'lsort -stride 2 -index 1 -integer $numbers',
    'lsort -command {string compare} [lrange $words 0 20000]',
    'lsort -dictionary $longs',
    'lsort $longs',
    'lsort -nocase $longs',
    'lsort -integer -unique $numbers',
    'lsort -dictionary $numbers',
    'lsearch $words zz',
    'lsearch -exact $words zz',
    'lsearch -glob $words *q*z',
    'lsearch -regexp $words q+z',
    'lsearch -all $words w1*',
    'lsearch -all -inline -glob $words w1*',
    'lsearch -integer $numbers -1',
    'lsearch -real $reals -1',
    'lsearch -nocase $words zz',
    'lsearch -dictionary $words zz',
    'lsearch -nocase $longs zz',
    'lsearch -all -not $words zz',
    'lsearch -sorted -integer [lsort -integer $numbers] 77',
    'lsearch -stride 2 $words zz',
    'lsearch -index 0 $words zz',
    'join $words ,',
    'join $l',
    'join $numbers',
    'string length $words2',
    'string length [lreverse $words]',
    'string length [lreverse $numbers]',
    'string length [lreverse $reals]',
    'string length [list $s $t]',
    'string length [list $spaces]',
    'string length [list "\\{$spaces"]',
    'lseq 1000000',
    'lseq 0.0 to 1e6',
    'string length [lseq 1000000]',
    'foreach x $l {}',
    'foreach {a b} $FRESH break',
    'lmap x $l {set x}',
    'expr {"zz" in $words}',
    'expr {5 in $numbers}',
    'expr {$l eq $words}',
    'eval $FRESH2',
    'eval [list list {*}$l]',
    'list a {*}$l b',
    'apply {args {llength $args}} {*}$l',
    'ledit l4 5 6 x y z',
    'lpop l5',
    'lpop l5 0',
    'catch { {*}$l }',
    'set deep [lrepeat 5000 0]; lset nested {*}$zeros 1',
    'tcl::mathop::+ {*}$numbers',
    'tcl::mathop::< {*}$numbers',
    'switch -glob $s {*q {} *z {}}',
    'switch x $words',
    'lsort -stride 2 -unique $words',
    'lreplace $l 1000 end',
  ],
  dict: [
    'dict create {*}$pairs',
    'dict size $PAIRSTEXT',
    'dict size [lreverse $pairs]',
    'dict get $d k0',
    'dict get $d',
    'dict keys $d',
    'dict keys $d *7*',
    'dict values $d',
    'dict values $d *7*',
    'dict merge $d {a b}',
    'dict merge {a b} $d',
    'dict merge $d $d',
    'dict remove $d k0',
    'dict replace $d x y',
    'set d2 $d; dict set d2 x y',
    'set d2 $d; dict unset d2 k0',
    'dict filter $d key *7',
    'dict filter $d value *7',
    'dict filter $d script {k v} {expr 0}',
    'dict map {k v} $d {set v}',
    'dict for {k v} $d {}',
    'dict info $d',
    'dict exists $PAIRSTEXT k0',
    'string length [dict remove $d k0]',
    'llength $d',
    'dict update d k0 x {}',
    'dict with d {}',
    'dict append d k0 x',
    'dict lappend d k0 x',
    'dict incr d new',
    'dict getdef $d no x',
    'array set a $pairs',
    'array get a',
    'array get a *7*',
    'array names a',
    'array names a *7*',
    'array names a -regexp 7+x',
    'array size a',
    'array statistics a',
    'array unset a *7*',
    'array for {k v} a {}',
    'array unset a',
    'array set a $PAIRSTEXT',
    'unset a',
    'dict set big {*}$zeros 1',
    'list {*}$d',
    'foreach {k v} $d {}',
    'lsort $d',
    'expr {$d eq $pairs}',
    'info vars',
    'info locals',
    'return -options $d x',
  ],
  number: [
    'expr {$h + 1}',
    'expr {$h3 * 3}',
    'expr {$h7 * $h7}',
    'expr {$h3 * $h3}',
    'expr {$h3 / $h7}',
    'expr {$h3 % $h7}',
    'expr {$h7 / 10}',
    'expr {$h3 >> 5}',
    'expr {$h3 << 5}',
    'expr {$h3 & $h7}',
    'expr {~$h3}',
    'expr {-$h3}',
    'expr {$h3 < $h7}',
    'expr {$h3 == $h7}',
    'expr {3 ** 1000000}',
    `expr {3 ** ${Math.floor(bits / 4)}}`,
    'expr {2 ** 100000000}',
    'expr {isqrt($h7)}',
    'expr {sqrt($h7)}',
    'expr {double($h3)}',
    'expr {int($h3)}',
    'expr {wide($h3)}',
    'expr {abs(-$h3)}',
    'expr {max($h3, $h7)}',
    'expr {entier($h3)}',
    'expr {round(1e300)}',
    'string length $h7',
    'string length [expr {3 ** 100000}]',
    'string length [expr {3 ** 500000}]',
    'string length [expr {3 ** 1000000}]',
    'string length [expr {3 ** 4000000}]',
    'expr {[string range $digits 0 100000] + 1}',
    'expr {[string range $digits 0 300000] + 1}',
    'expr {[string range $digits 0 1000000] + 1}',
    'expr {$digits + 1}',
    'expr "0x[string range $digits 0 10000000] + 1"',
    'expr "0b$n01 + 1"',
    'expr "0o[string range $n01 0 3000000] + 1"',
    'format %d [expr {3 ** 1000000}]',
    'format %x $h7',
    'format %b $h7',
    'format %o $h7',
    'format %lld $h7',
    'format %#llx $h7',
    'format %e $h7',
    'scan [string range $digits 0 1000000] %lld',
    'scan $hex %llx',
    'string is entier $digits',
    'string is entier 0x$digits',
    'incr hh $h3',
    'expr {srand($h3)}',
    'expr {$h3 ? 1 : 0}',
    'lsort -integer [list $h3 $h7 $h]',
    'expr {1 << 100000000}',
    'expr {fmod($h3, 7)}',
    'expr {pow($h3, 2)}',
    'expr {$h3 eq $h7}',
    'tcl::mathop::* $h7 $h7 $h7',
    'expr {7 ** 3000000 % 1000007}',
    'list $h3; return $h3',
    'catch { lindex $l $h3 }',
    'catch { string repeat x $h3 }',
    'expr {$h3 / 3.0}',
    'set x [expr {$h7 * $h7}]; string length $x',
  ],
  code: [
    'eval $commands',
    'proc p {} $commands; p',
    'eval [string repeat "list a b c\\n" 100000]',
    'expr [string repeat 1+ 500000]1',
    'expr [string repeat ( 900][string repeat ) 900]',
    'eval "set x {$s}"',
    'eval "set x \\"$spaces\\""',
    'eval "#$s"',
    'eval [string repeat "list \\[list \\$i\\]\\n" 100000]',
    'catch { eval [string repeat \\[ 100000] }',
    'eval [string repeat "if 1 {" 900]set\\ x\\ 1[string repeat } 900]',
    'eval "list $spaces"',
    'eval "list $words"',
    'namespace eval n $commands',
    'apply [list {} $commands]',
    'uplevel 0 $commands',
    'if 1 $commands',
    'while 1 "$commands;break"',
    'catch $commands',
    'switch x "y {} x {$commands}"',
    'subst [string repeat {[set x 1]} 100000]',
    'subst [string repeat {$s(1)} 1]',
    'try $commands',
    'time $commands',
    'interp eval {} $commands',
    'interp create k; k eval $commands; interp delete k',
    'coroutine c eval $commands',
    'namespace delete n',
    'info body p',
    'rename p {}',
  ],
}

const feather = await createFeather()
let interp

/** Evaluate a script, and note how long it does not ask. */
async function measure(script) {
  const gaps = []
  let asked = 0
  const start = performance.now()
  let last = start
  const note = () => {
    const now = performance.now()
    if (now - last > 1) gaps.push([last, now, asked])
    last = now
  }
  interrupted = () => {
    note()
    asked++
    return now() - start > 20000
  }
  let end = 'ok'
  try {
    interp.eval(script, { limits: { scratchBytes: bytes } })
  } catch (error) {
    end = error.limit ?? error.message.slice(0, 30)
  }
  note()
  interrupted = () => false
  await turn()
  await turn()
  let gap = 0
  let garbage = 0
  let place = ''
  for (const [from, to, looks] of gaps) {
    let collecting = 0
    for (const { startTime, duration } of collections)
      collecting += Math.max(0, Math.min(to, startTime + duration) - Math.max(from, startTime))
    if (to - from - collecting > gap) {
      gap = to - from - collecting
      place = looks === 0 ? 'first' : looks === asked ? 'last' : `${looks}`
    }
    garbage = Math.max(garbage, collecting)
  }
  collections.length = 0
  return { gap, place, garbage, asked, took: last - start, end }
}
const collections = []
new PerformanceObserver((list) => collections.push(...list.getEntries())).observe({ entryTypes: ['gc'] })
let interrupted = () => false
const now = () => performance.now()

function fresh() {
  interp?.dispose()
  interp = feather.create({ stdout: null, stderr: null, interrupted: () => interrupted(), limits: { stateBytes: 4e9 } })
  made.clear()
}
const made = new Set()

/** Make the values that the script names, and those that they name. */
function prepare(script, family) {
  for (const [, name] of script.matchAll(/\$([a-z]\w*)/g)) need(name)
  if (/\ba\b/.test(script) && /\b(array|unset a)\b/.test(script) && !script.startsWith('array set')) {
    need('pairs')
    interp.eval('array set a $pairs', { limits: { scratchBytes: 4e9 } })
  }
  for (const [name, from] of [
    ['l2', 'l'],
    ['l4', 'l'],
    ['l5', 'l'],
    ['words2', 'words'],
  ]) {
    if (!new RegExp(`\\b${name}\\b`).test(script)) continue
    need(from)
    interp.eval(`set ${name} [lreverse $${from}]`, { limits: { scratchBytes: 4e9 } })
  }
  const quoted = (text) => interp.vars.set('fresh', text)
  const size = Math.floor(units / 6)
  if (script.includes('FRESHBRACES')) quoted('{a b} '.repeat(size))
  else if (script.includes('FRESHESCAPES')) quoted('a\\nb c '.repeat(size))
  else if (script.includes('FRESH2')) quoted(`list ${'ab c '.repeat(size)}`)
  else if (script.includes('FRESH')) quoted('ab c '.repeat(size))
  if (script.includes('PAIRSTEXT')) {
    let text = ''
    for (let i = 0; i < entries; i++) text += `k${i} v${i} `
    quoted(text)
  }
  if (/\bset i\b|\$i\b/.test(script)) interp.eval('set i 1')
  if (/\bhh\b/.test(script)) interp.eval('set hh 1')
  return script.replace(/\$?(FRESH\w*|PAIRSTEXT)/g, '$fresh') + (family === 'number' ? '; list' : '')
}

function need(name) {
  const how = VALUES[name]
  if (how === undefined || made.has(name)) return
  made.add(name)
  for (const [, inner] of how.matchAll(/\$([a-z]\w*)/g)) if (inner !== 'x' && inner !== 'y') need(inner)
  interp.eval(`set ${name} [${how}]; list`, { limits: { scratchBytes: 4e9 } })
}

const rows = []
for (const [family, scripts] of Object.entries(FAMILIES)) {
  if (options.family !== undefined && family !== options.family) continue
  fresh()
  for (const script of scripts) {
    if (!`${family}: ${script}`.includes(options.only)) continue
    let best
    for (let round = 0; round < rounds; round++) {
      let one
      try {
        const prepared = prepare(script, family)
        await turn()
        collections.length = 0
        one = await measure(prepared)
      } catch (error) {
        one = { gap: -1, garbage: 0, asked: 0, took: 0, end: `SETUP ${error.message.slice(0, 60)}` }
      }
      if (best === undefined || one.gap < best.gap) best = one
      if (one.took > 3000) break
    }
    rows.push({ family, script, ...best })
    process.stderr.write(
      `${best.gap.toFixed(1)} ${best.place} ${best.garbage.toFixed(0)} ${best.took.toFixed(0)}\t${script.slice(0, 100)}\n`,
    )
  }
}
rows.sort((a, b) => b.gap - a.gap)
const line = (cells) => `| ${cells.join(' | ')} |`
const table = [
  line(['ms without a look', 'and collecting', 'ms in all', 'looks', 'command', 'ended']),
  line(['---:', '---:', '---:', '---:', '---', '---']),
  ...rows
    .filter(({ gap }) => gap < 0 || gap >= Number(options.over))
    .map(({ gap, garbage, took, asked, script, end }) =>
      line([gap.toFixed(1), garbage.toFixed(0), took.toFixed(0), asked, `\`${script.replaceAll('|', '\\|')}\``, end]),
    ),
].join('\n')
console.log(table)
if (options.md !== undefined) writeFileSync(options.md, `${table}\n`)
