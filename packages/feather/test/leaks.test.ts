/** Nothing leaks: the same over and over leaves no handle, no byte of the arena, no WebAssembly memory, and next to nothing on the
 *  JavaScript heap. FEATHER_LONG=1 runs the full counts. */
import { describe, expect, test } from 'vitest'
import { TclError } from '../src/index.ts'
import { count, create, createUnwatched, expectNoGrowth, nothingIsLeft, onStress, thrown } from './support.ts'

const TIMEOUT = 3_600_000

const STRESS_SCRIPT = `
      set x [list a b c d e f g h i j]
      lappend x [string repeat "x" 100]
      proc tmp {} { return [expr {1 + 2}] }
      tmp
      rename tmp {}
    `

describe('evals of their own', () => {
  test('the stress script', { timeout: TIMEOUT }, () => {
    const interp = create()
    expectNoGrowth(interp, onStress(1000, 10_000), () => interp.eval(STRESS_SCRIPT))
    expect(interp.memoryStats().procCount).toBe(0)
  })

  test('the same script', { timeout: TIMEOUT }, () => {
    const interp = create()
    expectNoGrowth(interp, count(1_000_000, 1_000_000), () => interp.eval('set x 1'))
  })

  test('different scripts, short and long', { timeout: TIMEOUT }, () => {
    const interp = create()
    expectNoGrowth(interp, count(1_000_000, 60_000), (i) => {
      if (i % 2 === 0) interp.eval(`set x ${i}`)
      else interp.eval(`set x [list ${i} [string length ${i}]]; set y "a longer script than the others: $x"`)
    })
  })

  test('different values in a call', { timeout: TIMEOUT }, () => {
    const interp = create()
    interp.eval('proc p {a b} { return $a$b }')
    expectNoGrowth(interp, count(1_000_000, 100_000), (i) => {
      interp.call('p', i, `text number ${i}, long enough to be an object`)
    })
  })

  test.each([
    ['variables', (i: number) => `set v${i} ${i}; unset v${i}`],
    ['array elements', (i: number) => `set a(k${i}) ${i}; unset a(k${i})`],
    ['arrays', (i: number) => `set a${i}(k) ${i}; unset a${i}`],
    ['variables behind links', (i: number) => `link v${i} ${i}`],
    ['procedures', (i: number) => `proc p${i} {a} { set b $a; expr {$b + ${i}} }; p${i} 1; rename p${i} {}`],
    [
      'namespaces',
      (i: number) => `namespace eval n${i} { variable v ${i}; proc p {} { variable v }; p }; namespace delete n${i}`,
    ],
    [
      'traces',
      (i: number) =>
        `trace add variable t${i} write {cb ${i}}; set t${i} 1; trace remove variable t${i} write {cb ${i}}; unset t${i}`,
    ],
    ['lambdas', (i: number) => `apply {{x} {expr {$x + ${i}}}} 1`],
  ])('%s of different names, made and removed', { timeout: TIMEOUT }, (_, script) => {
    const interp = create()
    interp.eval('proc cb args {}; proc link {name value} { upvar #0 $name local; set local $value; unset local }')
    const before = interp.memoryStats()
    // Code fills its space and is dropped, twice in 100,000 of these: from then on it neither grows nor shrinks.
    const warm = /[pn]\$|apply/.test(script.toString()) ? 120_000 : 5000
    expectNoGrowth(interp, count(1_000_000, 20_000), (i) => interp.eval(script(i)), warm)
    const { stateVars, procCount, namespaceCount } = interp.memoryStats()
    expect(procCount).toBe(before.procCount)
    expect(namespaceCount).toBe(before.namespaceCount)
    expect(stateVars - before.stateVars).toBeLessThanOrEqual(1)
  })

  test('every second eval is an error', { timeout: TIMEOUT }, () => {
    const interp = create()
    interp.command('throwing', (i) => {
      throw new TypeError(`number ${i}`)
    })
    const wrong = ['error', 'set nosuch', 'throwing 1', 'expr {1 +}', 'proc f {} {g}; f', 'return -code 9 x', 'set x {']
    expectNoGrowth(interp, count(1_000_000, 60_000), (i) => {
      if (i % 2 === 0) interp.eval('set x [list 1 2 3]')
      else expect(thrown(() => interp.eval(wrong[(i >> 1) % wrong.length] as string))).toBeInstanceOf(TclError)
    })
  })

  test('commands and host objects of different names', { timeout: TIMEOUT }, () => {
    const interp = create()
    let alive = 0
    interp.hostClass('Thing', { create: () => ({ alive: ++alive }), methods: { get: () => 1 }, destroy: () => alive-- })
    expectNoGrowth(interp, count(1_000_000, 20_000), (i) => {
      interp.command(`c${i}`, () => i)
      interp.eval(`c${i}; set o [Thing new]; $o get; $o destroy`)
      interp.removeCommand(`c${i}`)
    })
    expect(alive).toBe(0)
  })

  test('interpreters', { timeout: TIMEOUT }, () => {
    const first = create()
    const step = (): void => {
      const interp = createUnwatched()
      interp.eval('proc p {} { list 1 2 3 }; set x [p]')
      interp.dispose()
    }
    expectNoGrowth(first, count(20_000, 500), step, onStress(1000, 5000))
  })
})

describe('inside of one eval', () => {
  test.each([
    ['variables', 'set v$i $i; unset v$i'],
    ['array elements', 'set a(k$i) $i; unset a(k$i)'],
    ['variables behind links', 'link v$i $i'],
    ['procedures', 'proc p$i {a} { set b $a; expr {$b + 1} }; p$i 1; rename p$i {}'],
    ['namespaces', 'namespace eval n$i { variable v 1; proc p {} { variable v }; p }; namespace delete n$i'],
    [
      'traces',
      'trace add variable t$i write [list cb $i]; set t$i 1; trace remove variable t$i write [list cb $i]; unset t$i',
    ],
    ['lambdas', 'apply [list x "expr {\\$x + $i}"] 1'],
    ['scripts', 'eval "set y $i; string length {number $i, and some more text}"'],
    ['expressions', 'expr "$i + 1"'],
    ['errors', 'catch {error "number $i"}; catch "nosuch$i"'],
    ['local variables', 'locals $i'],
    ['switch tables', 'switch -- k$i "k$i {set z 1} default {set z 2}"'],
  ])('%s of different names', { timeout: TIMEOUT }, (_, body) => {
    const interp = create()
    interp.eval('proc cb args {}; proc link {name value} { upvar #0 $name local; set local $value; unset local }')
    interp.eval('proc locals i { set v$i $i; set l [list v$i [set v$i]]; unset v$i }')
    const run = (from: number, times: number): string =>
      interp.eval(`for {set i ${from}} {$i < ${from + times}} {incr i} { ${body} }`)
    run(0, 5000)
    const before = interp.memoryStats()
    let middle = 0
    interp.command('sample', () => {
      middle = interp.memoryStats().wasmMemoryBytes
    })
    const times = count(1_000_000, 40_000)
    run(5000, times)
    interp.eval(`for {set i 0} {$i < ${times}} {incr i} { ${body}; if {$i % ${times >> 1} == 0} sample }`)
    const after = interp.memoryStats()
    expect(after.wasmMemoryBytes - before.wasmMemoryBytes).toBeLessThan(17 * 2 ** 20)
    expect(middle - before.wasmMemoryBytes).toBeLessThan(17 * 2 ** 20)
    expect(after.procCount).toBe(before.procCount)
  })
})

nothingIsLeft()
