/** Limits: what they count, that nothing gets round them, and that the interpreter goes on. */
import { describe, expect, test } from 'vitest'
import { TclLimitError } from '../src/index.ts'
import { create, expectEmpty, nothingIsLeft, onStress, thrown } from './support.ts'

/** Enough for a deep recursion. */
const STEPS = onStress(5000, 500_000)
/** Enough for a deeper one. */
const BYTES = onStress(3e6, 30e6)

describe('limits', () => {
  test('steps are deterministic', () => {
    const used = [1, 2].map(() => {
      const interp = create()
      interp.eval('for {set i 0} {$i < 1000} {incr i} { lappend l [string repeat x 10] }')
      return interp.memoryStats().steps
    })
    expect(used[0]).toBe(used[1])
    expect(used[0]).toBeGreaterThan(1000)
  })

  test.each([
    ['a loop', 'while 1 {}'],
    ['recursion', 'proc f {n} { f [expr {$n + 1}] }; f 0'],
    ['caught recursion', 'proc f {} { catch f; f }; f'],
    ['a long command', 'for {set i 0} {1} {incr i} { lsort [lrepeat 100000 x] }'],
    ['a sort', 'set l [lrepeat 3000000 x]; lsort $l; lsort $l; lsort $l'],
  ])('steps end %s', (_, script) => {
    const interp = create({ limits: { steps: STEPS, depth: 10_000_000 } })
    const e = thrown(() => interp.eval(`catch {${script}}; catch {${script}}`))
    expect(e).toBeInstanceOf(TclLimitError)
    expect(e).toMatchObject({ limit: 'steps', max: STEPS })
    expect((e as TclLimitError).used).toBeGreaterThanOrEqual(STEPS)
    expectEmpty(interp)
    expect(interp.eval('expr {6 * 7}')).toBe('42')
  })

  test('time', () => {
    const interp = create()
    expect(thrown(() => interp.eval('while 1 {catch {error x}}', { limits: { timeMs: 30 } }))).toMatchObject({
      limit: 'timeMs',
      max: 30,
      message: expect.stringMatching(/^limit exceeded: timeMs \d+ of 30$/),
    })
    expect(interp.eval('expr {6 * 7}')).toBe('42')
  })

  test('what was caught before is known afterwards', () => {
    const interp = create()
    const script = 'set l [lrepeat 20000 x]; catch {error $l}; while 1 {}'
    expect(thrown(() => interp.eval(script, { limits: { steps: 40 * STEPS } }))).toMatchObject({ limit: 'steps' })
    expect(interp.eval('expr {[lindex [split $errorInfo \\n] 0] eq $l}')).toBe('1')
  })

  test('output', () => {
    let written = 0
    const interp = create({ stdout: (chunk) => (written += chunk.length), limits: { outputBytes: 1000 } })
    expect(thrown(() => interp.eval('while 1 {catch {puts "0123456789"}}'))).toMatchObject({
      limit: 'outputBytes',
      max: 1000,
    })
    expect(written).toBeLessThanOrEqual(1000)
    expect(interp.eval('puts x')).toBe('')
  })

  test('an eval may have others', () => {
    const interp = create({ limits: { steps: 1000 } })
    expect(interp.eval('for {set i 0} {$i < 5000} {incr i} {}; set i', { limits: { steps: 100_000 } })).toBe('5000')
    expect(thrown(() => interp.eval('for {set i 0} {$i < 5000} {incr i} {}'))).toBeInstanceOf(TclLimitError)
    expect(
      interp.eval('for {set i 0} {$i < 5000} {incr i} {}; set i', { limits: { steps: Number.POSITIVE_INFINITY } }),
    ).toBe('5000')
  })

  test('what is no limit is refused', () => {
    expect(thrown(() => create({ limits: { steps: -1 } }))).toMatchObject({
      message: 'limits.steps: expected a number from 0 on, got -1',
    })
    expect(thrown(() => create({ limits: { timeMs: '5' as never } }))).toBeInstanceOf(TypeError)
    expect(thrown(() => create().eval('set x', { limits: { depth: Number.NaN } }))).toBeInstanceOf(TypeError)
  })

  test('interruption', () => {
    let asked = 0
    const interp = create({ interrupted: () => ++asked > 3 })
    expect(thrown(() => interp.eval('while 1 {catch {while 1 {}}}'))).toMatchObject({
      limit: 'interrupt',
      message: 'the eval was interrupted',
    })
    expect(asked).toBe(4)
    const signal = { aborted: false, reason: undefined as unknown }
    const other = create()
    other.command('abort', () => {
      signal.aborted = true
      signal.reason = new Error('enough')
    })
    expect(thrown(() => other.eval('abort; while 1 {}', { signal }))).toMatchObject({
      limit: 'interrupt',
      cause: { message: 'enough' },
    })
    expect(thrown(() => other.eval('set never 1', { signal }))).toMatchObject({ limit: 'interrupt' })
    expect(other.vars.has('never')).toBe(false)
    expect(thrown(() => other.eval('while 1 {}', { signal: AbortSignal.abort() }))).toMatchObject({
      limit: 'interrupt',
    })
  })
})

/** Scripts that want ever more memory, each in another way. */
const HUNGRY: readonly (readonly [string, string])[] = [
  ['a list', 'for {set i 0} {1} {incr i} { lappend l $i }'],
  ['a list of a procedure', 'proc p {} { for {set i 0} {1} {incr i} { lappend l $i } }; p'],
  ['texts in a list', 'while 1 { lappend l [string repeat x 1000] }'],
  ['a list in a list', 'set l {}; while 1 { set l [list $l $l] }'],
  ['a string', 'set s x; while 1 { append s $s }'],
  ['a string of a procedure', 'proc p {} { while 1 { append s [string repeat x 1000] } }; p'],
  ['a dict', 'for {set i 0} {1} {incr i} { dict set d $i $i }'],
  ['a dict of a procedure', 'proc p {} { for {set i 0} {1} {incr i} { dict set d $i $i } }; p'],
  ['an array', 'for {set i 0} {1} {incr i} { set a($i) $i }'],
  ['an array of a procedure', 'proc p {} { for {set i 0} {1} {incr i} { set a($i) $i } }; p'],
  ['variables', 'for {set i 0} {1} {incr i} { set v$i $i }'],
  ['procedures', 'for {set i 0} {1} {incr i} { proc p$i {} "set x {$i $i $i $i $i}" }'],
  ['namespaces', 'for {set i 0} {1} {incr i} { namespace eval n$i { variable x 1 } }'],
  ['aliases', 'for {set i 0} {1} {incr i} { interp alias {} alias$i {} set x $i }'],
  ['interpreters', 'while 1 { interp create }'],
  ['coroutines', 'proc c {} { yield; yield }; for {set i 0} {1} {incr i} { coroutine c$i c }'],
  ['traces', 'set v 1; for {set i 0} {1} {incr i} { trace add variable v write [list cb $i] }'],
  ['ensembles', 'for {set i 0} {1} {incr i} { namespace ensemble create -command e$i -map {a set} }'],
  ['packages', 'for {set i 0} {1} {incr i} { package ifneeded p$i 1.0 { set x } }'],
  ['searches', 'array set a [lseq 1000]; while 1 { array startsearch a }'],
  ['parts of a list on the stack', 'proc p {l} { p [lrange $l 0 end-1] }; p [lrepeat 200000 x]'],
  ['lists on the stack', 'proc p {n} { p [list $n $n] }; p x'],
  ['what was thrown', 'while 1 { catch { error [string repeat x 1000000] }; lappend l $::errorInfo }'],
]

describe('memory', () => {
  test.each(HUNGRY)('%s', (_, script) => {
    const interp = create({ limits: { scratchBytes: BYTES, stateBytes: BYTES, depth: 1_000_000 } })
    const e = thrown(() => interp.eval(`catch {${script}}; catch {${script}}`)) as TclLimitError
    expect(e).toMatchObject({ name: 'TclLimitError', limit: expect.stringMatching(/scratchBytes|stateBytes/) })
    expect(e.used).toBeGreaterThan(e.max)
    expect(e.used).toBeLessThan(4 * e.max)
    expectEmpty(interp)
    interp.eval('unset -nocomplain l s d a i')
    expect(interp.eval('expr {6 * 7}')).toBe('42')
    interp.dispose()
  })

  test('garbage is not counted', () => {
    const interp = create({ limits: { scratchBytes: 30e6, stateBytes: 30e6 } })
    interp.eval(
      `proc garbage {} { for {set i 0} {$i < ${onStress(50, 300)}} {incr i} { set l [lrepeat 100000 $i]; set d [dict create $l $l] } }`,
    )
    expect(interp.eval('garbage; set keep [lrepeat 100000 x]; garbage; llength $keep')).toBe('100000')
    for (let i = 0; i < 100; i++) interp.eval('set l [lrepeat 100000 x]; unset l')
    expect(interp.memoryStats().stateBytes).toBeLessThan(5e6)
  })

  test('input without an end', () => {
    let pieces = 0
    const stdin = (): string => {
      pieces++
      return 'x'.repeat(1000)
    }
    for (const script of [
      'gets stdin',
      'read stdin',
      'catch {gets stdin line}; catch {read stdin}',
      'read stdin 1000000000',
    ]) {
      const few = create({ stdin, limits: { steps: 100_000 } })
      expect(thrown(() => few.eval(script))).toMatchObject({ limit: 'steps' })
      const small = create({ stdin, limits: { scratchBytes: 3_000_000 } })
      expect(thrown(() => small.eval(script))).toMatchObject({ limit: 'scratchBytes' })
      expectEmpty(small)
      expect(small.eval('expr {6 * 7}')).toBe('42')
    }
    // Each limit was met, not run through: the same each time.
    expect(pieces).toBeLessThan(50_000)
  })

  test('state grows past its limit in short evals too', () => {
    const interp = create({ limits: { stateBytes: 5e6 } })
    const e = thrown(() => {
      for (let i = 0; i < 1000; i++) interp.eval(`set v${i} [string repeat x 100000]`)
    })
    expect(e).toMatchObject({ limit: 'stateBytes' })
    expect(interp.memoryStats().stateBytes).toBeLessThan(10e6)
    interp.eval('foreach v [info vars v*] { unset $v }')
    expect(interp.eval('set x 1')).toBe('1')
  })
})

nothingIsLeft()
