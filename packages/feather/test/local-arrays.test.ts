/** Arrays of procedures, which lie in linear memory: limits that are reached in the middle, and that nothing of them is left. */
import { describe, expect, test } from 'vitest'
import { TclError, TclLimitError } from '../src/index.ts'
import { collectGarbage, create, expectEmpty, nothingIsLeft, onStress, thrown } from './support.ts'

/** Enough for a table that has grown many times. */
const BYTES = onStress(1e6, 8e6)
const MANY = onStress(1500, 15_000)

describe('memory ends', () => {
  test.each([
    ['an array of numbers', 'proc p {} { for {set i 0} {1} {incr i} { set a($i) $i } }; p'],
    ['an array with texts as keys', 'proc p {} { for {set i 0} {1} {incr i} { incr a(key-$i) } }; p'],
    ['arrays of ever more calls', 'proc p n { set a($n) $n; set a(text) n$n; p [incr n] }; p 0'],
    ['array set', 'proc p {} { for {set i 0} {1} {incr i} { array set a [list k$i v$i l$i w] } }; p'],
    [
      'array get',
      'proc p {} { set i 0; while 1 { set a($i) [lrepeat 100 $i]; if {[incr i] % 100 == 0} { lappend l [array get a] } } }; p',
    ],
    [
      'an array of the caller',
      'proc q n { upvar 1 a b; for {set i $n} {1} {incr i} { set b(k$i) $i } }; proc p {} { set a(x) 1; q 0 }; p',
    ],
  ])('%s', (_, script) => {
    const interp = create({ limits: { scratchBytes: BYTES, stateBytes: BYTES, depth: 1_000_000 } })
    expect(thrown(() => interp.eval(`catch {${script}}`))).toMatchObject({
      name: 'TclLimitError',
      limit: expect.stringMatching(/scratchBytes|stateBytes/),
    })
    expectEmpty(interp)
    expect(interp.eval('proc f {} { set a(x) 6; incr a(y) 7; expr {$a(x) * $a(y)} }; f')).toBe('42')
  })
})

describe('array commands', () => {
  const FILL = `for {set i 0} {$i < ${onStress(100, 1000)}} {incr i} { set a(k$i) $i }`

  test.each([
    ['names', 'array names a'],
    ['get', 'array get a'],
    ['set', 'array set a $l'],
    ['size', 'array size a'],
    ['unset', 'array unset b; set b(x) 1'],
  ])('%s counts steps, and ends by a limit or when it is interrupted', (_, command) => {
    const script = `proc p {} { ${FILL}; set l [array get a]; while 1 { catch { ${command} } } }; catch p; set never 1`
    const limited = create({ limits: { steps: onStress(3000, 100_000) } })
    expect(thrown(() => limited.eval(script))).toMatchObject({ name: 'TclLimitError', limit: 'steps' })
    expectEmpty(limited)
    let asked = 0
    const interrupted = create({ interrupted: () => ++asked > 5 })
    expect(thrown(() => interrupted.eval(script))).toMatchObject({ name: 'TclLimitError', limit: 'interrupt' })
    expectEmpty(interrupted)
    expect(interrupted.vars.has('never')).toBe(false)
  })

  test.each(['array names a', 'array get a', 'array set b $l'])('%s counts a step for each element', (command) => {
    const steps = (elements: number): number => {
      const interp = create()
      interp.eval(`proc p n { for {set i 0} {$i < $n} {incr i} { set a(k$i) $i }; set l [array get a]; return }
        proc q n { for {set i 0} {$i < $n} {incr i} { set a(k$i) $i }; set l [array get a]; ${command}; return }`)
      const count = (name: string): number => {
        interp.eval(`${name} ${elements}`)
        const before = interp.memoryStats().steps
        interp.eval(`${name} ${elements}`)
        return interp.memoryStats().steps - before
      }
      return count('q') - count('p')
    }
    expect(steps(500) - steps(100)).toBeGreaterThanOrEqual(400)
  })
})

describe('nothing is left', () => {
  const interp = create({ limits: { depth: 2000 } })

  test.each([
    ['of an array that is not unset', 'proc p {} { set a(x) 1; array set a {y 2 z 3}; return done }', 'done'],
    [
      'after a return out of a loop',
      'proc p {} { foreach k {a b c} { set x($k) [list $k]; if {$k eq "b"} { return [array get x a] } } }',
      'a a',
    ],
    [
      'of many calls',
      'proc q n { set a($n) n$n; array size a }; proc p {} { for {set i 0} {$i < 500} {incr i} { incr s [q $i] }; set s }',
      '500',
    ],
    [
      'of a deep run',
      'proc q n { set a($n) n$n; if {$n} { q [expr {$n - 1}] } else { return bottom } }; proc p {} { q 900 }',
      'bottom',
    ],
    [
      'of an array that becomes a variable',
      'proc p {} { set a(x) 1; upvar 0 a(x) b; incr b; array set a {y 2}; array size a }',
      '2',
    ],
  ])('%s', (_, script, result) => {
    interp.eval(script)
    expect(interp.eval('p')).toBe(result)
    expectEmpty(interp)
    expect(interp.eval('p')).toBe(result)
    expectEmpty(interp)
  })

  test('after an error in the depth', () => {
    interp.eval(
      'proc q n { set a($n) n$n; set a(list) [array names a]; if {$n} { q [expr {$n - 1}] } else { error bottom } }',
    )
    expect(thrown(() => interp.eval('q 900'))).toBeInstanceOf(TclError)
    expectEmpty(interp)
    expect(thrown(() => interp.eval('q 5000'))).toBeInstanceOf(TclError)
    expectEmpty(interp)
  })

  test('after the exception of a command', () => {
    interp.command('fail', () => {
      throw new RangeError('of the host')
    })
    interp.eval('proc q n { set a($n) n$n; if {$n} { q [expr {$n - 1}] } else { fail } }')
    expect(interp.eval('catch {q 50} e; set e')).toBe('of the host')
    expectEmpty(interp)
  })

  test('blocks are used again', () => {
    interp.eval(`proc q {} { for {set i 0} {$i < 200} {incr i} { set a(k$i) $i }; array size a }
      proc p n { for {set i 0} {$i < $n} {incr i} { incr s [q] }; set s }`)
    interp.eval('p 5')
    const { peakArenaBytes } = interp.memoryStats()
    expect(interp.eval('p 100')).toBe('20000')
    expect(interp.memoryStats().peakArenaBytes).toBeLessThan(peakArenaBytes + 2 ** 20)
    expectEmpty(interp)
  })
})

test('a coroutine waits with an array, and goes on with it in a later eval', () => {
  const interp = create()
  interp.eval(`proc gen {} {
      array set a {n 0 list {}}
      while 1 {
        set got [yield [list $a(n) [llength $a(list)] [array size a]]]
        incr a(n)
        lappend a(list) $got
        set a(key-$got) [string repeat $got 3]
      }
    }
    coroutine g gen`)
  expectEmpty(interp)
  for (let i = 1; i <= 50; i++) {
    expect(interp.eval(`g ${i}`)).toBe(`${i} ${i} ${i + 2}`)
    expectEmpty(interp)
    if (i === 25) interp.trim()
  }
  interp.eval('rename g {}')
  collectGarbage()
  expectEmpty(interp)
})

test('a limit ends a coroutine with an array, and others go on', () => {
  const interp = create({ limits: { steps: onStress(5000, 100_000) } })
  interp.eval(`proc gen {} { set a(n) 0; while 1 { yield [incr a(n)]; if {$a(n) == 3} { while 1 { array get a } } } }
    coroutine g gen; coroutine h gen`)
  expect(interp.eval('g; h; g')).toBe('3')
  expect(thrown(() => interp.eval('g'))).toBeInstanceOf(TclLimitError)
  expectEmpty(interp)
  expect(interp.eval('h')).toBe('3')
})

test('commands of the host see and change arrays of the procedure that calls them', () => {
  const interp = create()
  interp.command('inner', () => interp.eval('proc r {} { array set a {x inner y inner}; return $a(x) }; r'))
  interp.command('again', () => interp.eval('q'))
  interp.eval(`proc q {} { upvar 1 a b; set b(host) 1; array size b }
    proc p {} { set a(x) 1; set r [inner]; lappend r $a(x) [array size a]; set a(y) 2; lappend r [lsort [array names a]] }`)
  expect(interp.eval('p')).toBe('inner 1 1 {x y}')
  expectEmpty(interp)
})

test('more elements than a table holds', () => {
  const interp = create()
  interp.eval(`proc p n {
      for {set i 0} {$i < $n} {incr i} { set a(key-$i) $i; set b($i) v$i }
      for {set i 0} {$i < $n} {incr i} { incr s $a(key-$i); incr s [string length $b($i)] }
      list $s [array size a] [array size b] [info exists a(key-$n)] [llength [array get b]]
    }`)
  const expected = (n: number): string => {
    let sum = 0
    for (let i = 0; i < n; i++) sum += i + `v${i}`.length
    return `${sum} ${n} ${n} 0 ${2 * n}`
  }
  for (const n of [MANY, 4 * MANY]) {
    expect(interp.eval(`p ${n}`)).toBe(expected(n))
    expectEmpty(interp)
  }
})

test('keys and values live on over collections', () => {
  const interp = create()
  interp.eval(`proc churn n { for {set i 0} {$i < $n} {incr i} { set s "churn-$i-$i" }; return $s }
    proc p {n keys} {
      foreach k $keys { set a($k) "value of $k"; set a(own-$k) [list $k [string repeat $k 2]] }
      for {set round 0} {$round < 3} {incr round} {
        churn $n
        foreach k $keys { if {$a($k) ne "value of $k" || [lindex $a(own-$k) 0] ne $k} { return "lost $k" }; set a($k) "value of $k" }
      }
      return [array size a]
    }`)
  const keys = Array.from({ length: 200 }, (_, i) => `key${i} with text of ${'x'.repeat(i % 40)}`)
  interp.vars.set('keys', keys)
  expect(interp.eval(`p ${MANY} $keys`)).toBe('400')
  expectEmpty(interp)
})

nothingIsLeft()
