/** One eval is bounded by what is live in it, not by how long it runs. FEATHER_LONG=1 runs the full counts. */
import { describe, expect, test } from 'vitest'
import type { Interp } from '../src/index.ts'
import { count, create, expectEmpty, heapBytes, nothingIsLeft, onStress } from './support.ts'

const TIMEOUT = 3_600_000
const MB = 2 ** 20

/** Everyday work: a bit of each kind of command. `LIVE` elements stay live. */
const BODY = `
  set s [expr {$i * 2 + 1}]
  lappend l $s [string repeat x 20]
  if {[llength $l] > 100} { set l {} }
  set t [string repeat ab 40]
  set r [helper $i $t]
  dict set d k[expr {$i % 50}] $t
  lset v [expr {$i % 10}] $r
`

const SETUP = 'proc helper {a b} { set c [list $a $b]; return [lindex $c 0] }'

const START = 'set l {}; set d {}; set v [lrepeat 10 0]'

/** Run the loop in one eval, with looks at the heap on the way. */
function run(interp: Interp, loop: (body: string) => string, times = count(10_000_000, 200_000)): void {
  const heaps: number[] = []
  interp.command('sample', () => {
    heaps.push(heapBytes())
  })
  interp.eval(SETUP)
  const { wasmMemoryBytes } = interp.memoryStats()
  const part = Math.floor(times / 4)
  interp.eval(loop(`for {set i 0} {$i < ${times}} {incr i} { ${BODY}; if {$i % ${part} == ${part - 1}} sample }`))
  const stats = interp.memoryStats()
  expect(stats.peakHandles).toBeLessThan(10_000 + 2 * 400)
  // What lives at a safe point goes behind the young block, up to the 8 MB that there may be (GROWN_LIMIT).
  expect(stats.peakArenaBytes).toBeLessThan(10 * MB)
  expect(stats.wasmMemoryBytes - wasmMemoryBytes).toBeLessThan(12 * MB)
  expect(heaps).toHaveLength(4)
  expect((heaps[3] as number) - (heaps[0] as number)).toBeLessThan(2 * MB)
  expectEmpty(interp)
}

describe('a long loop', () => {
  test('at top level', { timeout: TIMEOUT }, () => {
    run(create(), (loop) => `${START}; ${loop}`)
  })

  test('in a procedure', { timeout: TIMEOUT }, () => {
    run(create(), (loop) => `proc p {} { ${START}; ${loop} }; p`)
  })

  test('at depth 1,000', { timeout: TIMEOUT }, () => {
    run(
      create({ limits: { depth: 2000 } }),
      (loop) =>
        `proc down {n} { if {$n > 0} { set mine [list $n]; return [down [expr {$n - 1}]] }; ${START}; ${loop} }; down 1000`,
      onStress(1000, count(10_000_000, 200_000)),
    )
  })

  test('inside of an eval that a host command starts', { timeout: TIMEOUT }, () => {
    const interp = create()
    interp.command('nest', (script) => interp.eval(script))
    run(interp, (loop) => `proc p {} { nest {${START}; ${loop}} }; p`)
  })
})

describe('values that die', () => {
  test('a large list over and over', { timeout: TIMEOUT }, () => {
    const interp = create()
    let most = 0
    interp.command('sample', () => {
      most = Math.max(most, process.memoryUsage().heapUsed)
    })
    const before = heapBytes()
    interp.eval(
      `for {set i 0} {$i < ${count(20_000, 2000)}} {incr i} { set x [lrepeat 100000 x]; if {$i % 50 == 0} sample }`,
    )
    expect(most - before).toBeLessThan(200 * MB)
    interp.eval(
      `proc p {} { for {set i 0} {$i < ${count(20_000, 2000)}} {incr i} { set x [lrepeat 100000 x]; if {$i % 50 == 0} sample } }; p`,
    )
    expect(most - before).toBeLessThan(200 * MB)
  })

  test('a large string over and over', { timeout: TIMEOUT }, () => {
    const interp = create()
    let most = 0
    interp.command('sample', () => {
      most = Math.max(most, process.memoryUsage().heapUsed)
    })
    const before = heapBytes()
    interp.eval(
      `for {set i 0} {$i < ${count(20_000, 2000)}} {incr i} { set x [string repeat ab$i 100000]; string length [string toupper $x]; if {$i % 50 == 0} sample }`,
    )
    // 24 GB are made: what is left of them is what the engine has not looked at yet.
    expect(most - before).toBeLessThan(400 * MB)
  })

  test('a piece of a large string does not keep the string', { timeout: TIMEOUT }, () => {
    const interp = create()
    interp.eval('set g {}')
    const before = heapBytes()
    const times = count(10_000, 1000)
    for (let i = 0; i < times; i++) interp.eval(`lappend g [string range [string repeat ab${i} 500000] 5 25]`)
    expect(interp.eval('llength $g')).toBe(`${times}`)
    expect(heapBytes() - before).toBeLessThan(2 * MB)
  })

  test('pieces that other commands cut off do not keep it either', { timeout: TIMEOUT }, () => {
    const interp = create()
    interp.eval('set g {}')
    const before = heapBytes()
    const cuts = [
      'lindex [split $s ,] 3',
      'regexp -inline {b[0-9]+a} $s',
      'string index $s 77',
      'lindex [regsub -all a $s {a }] 5',
      'string trim [string range $s 100 130]',
      'lindex [scan $s {%7[abc0-9]}] 0',
      'string map {a x} [string range $s 3 40]',
    ]
    for (let i = 0; i < count(2000, 210); i++)
      interp.eval(`set s [string repeat "ab${i}," 30000]; lappend g [${cuts[i % cuts.length]}]; unset s`)
    expect(heapBytes() - before).toBeLessThan(2 * MB)
  })
})

describe('nested runs', () => {
  test('one that writes an outer local, then a long loop', { timeout: TIMEOUT }, () => {
    const interp = create()
    interp.command('nest', (script) => interp.eval(script))
    interp.eval('proc cb args { upvar 1 out o; set o [list traced [string repeat t 50]] }')
    const times = count(1_000_000, 100_000)
    const result = interp.eval(`
      proc p {} {
        set mine [list a b [string repeat m 40]]
        nest {set mine [list x y [string repeat n 40]]; set fresh [list new [string repeat f 50]]}
        for {set i 0} {$i < ${times}} {incr i} { set t [list $i [string repeat z 40]] }
        list $mine $fresh [lindex $t 0]
      }
      p`)
    expect(result).toBe(`{x y ${'n'.repeat(40)}} {new ${'f'.repeat(50)}} ${times - 1}`)
    expect(interp.memoryStats().peakHandles).toBeLessThan(10_000)
    expectEmpty(interp)
  })

  test('many of them one after the other', { timeout: TIMEOUT }, () => {
    const interp = create()
    interp.command('nest', (script) => interp.eval(script))
    const times = count(1_000_000, 30_000)
    interp.eval(
      `proc p {} { set l {}; for {set i 0} {$i < ${times}} {incr i} { nest {lappend l [list $i $i]; if {[llength $l] > 50} {set l {}}} } }; p`,
    )
    const { peakHandles, peakArenaBytes } = interp.memoryStats()
    expect(peakHandles).toBeLessThan(10_000)
    expect(peakArenaBytes).toBeLessThan(MB)
  })

  test('a long loop below others keeps what those need', { timeout: TIMEOUT }, () => {
    const interp = create()
    const times = count(300_000, 30_000)
    let level = 0
    interp.command('deeper', (text) => {
      level++
      const result =
        level > 20
          ? interp.eval(`for {set i 0} {$i < ${times}} {incr i} { set t [list $i $i] }; set t`)
          : interp.call('p', `${text}${level}`)
      level--
      return result
    })
    interp.eval(
      'proc p {text} { set mine [list $text [string repeat $text 10]]; set r [deeper $text]; if {[lindex $mine 0] ne $text} {error lost}; return $r }',
    )
    expect(interp.eval('p start')).toBe(`${times - 1} ${times - 1}`)
  })
})

describe('callbacks of the host', () => {
  test('parse and vars in a long loop leave nothing behind', { timeout: TIMEOUT }, () => {
    const interp = create()
    interp.command('use', () => {
      interp.parse('set x [list a b {c d}]')
      interp.vars.set('global_or_local', [1, 2, 3])
      return interp.vars.get('global_or_local')
    })
    interp.command('many', () => interp.call('list', ...Array.from({ length: 1500 }, (_, i) => i)).length)
    const times = count(300_000, 20_000)
    interp.eval(
      `proc p {} { for {set i 0} {$i < ${times}} {incr i} { use; info complete "set x \\{"; if {$i % 100 == 0} many } }; p`,
    )
    const { peakHandles, peakArenaBytes } = interp.memoryStats()
    expect(peakHandles).toBeLessThan(12_000)
    expect(peakArenaBytes).toBeLessThan(MB)
  })
})

nothingIsLeft()
