/** Too deep is an error that scripts can catch, or has a result; never the end. */
import { describe, expect, test } from 'vitest'
import { type Interp, TclError } from '../src/index.ts'
import { create, expectEmpty, nothingIsLeft, onStress, thrown } from './support.ts'

const TOO_DEEP = 'too many nested evaluations (infinite loop?)'

/** A result or a Tcl error; then the interpreter works. */
function survives(interp: Interp, script: string): string | undefined {
  let result: string | undefined
  try {
    result = interp.eval(script)
  } catch (e) {
    expect(e).toBeInstanceOf(TclError)
  }
  expectEmpty(interp)
  expect(interp.eval('proc still {} { return [expr {6 * 7}] }; still')).toBe('42')
  return result
}

describe('recursion', () => {
  test.each([
    ['a procedure', 'proc f {} { f }; f'],
    ['two procedures', 'proc f {} { g }; proc g {} { f }; f'],
    ['eval', 'proc f {} { eval f }; f'],
    ['uplevel', 'proc f {} { uplevel 1 f }; f'],
    ['apply', 'set f {{f} {apply $f $f}}; apply $f $f'],
    ['expr', 'proc f {} { expr {[f] + 1} }; f'],
    ['catch', 'proc f {} { if {[catch f m o]} { return -options $o $m } }; f'],
    ['namespace eval', 'proc f {} { namespace eval n f }; f'],
    ['unknown', 'proc unknown args { nosuch }; nosuch'],
    ['a host command', 'proc f {} { nest f }; f'],
    ['lsort -command', 'proc f {a b} { lsort -command f {2 1} }; f 1 2'],
  ])('%s', (_, script) => {
    const interp = create()
    interp.command('nest', (inner) => interp.eval(inner))
    expect(thrown(() => interp.eval(script))).toMatchObject({ message: TOO_DEEP })
    expect(survives(interp, `set c [catch {${script}} m]; list $c $m`)).toBe(`1 {${TOO_DEEP}}`)
  })

  test('the error code says which limit it was', () => {
    const interp = create()
    expect(thrown(() => interp.eval('proc f {} { f }; f'))).toMatchObject({ errorCode: ['TCL', 'LIMIT', 'STACK'] })
  })

  test('the depth is an option', () => {
    const interp = create({ limits: { depth: 50 } })
    const script = 'proc down n { if {$n > 0} { down [expr {$n - 1}] } else { return bottom } }; down'
    expect(interp.eval(`${script} 40`)).toBe('bottom')
    expect(thrown(() => interp.eval(`${script} 60`))).toMatchObject({ message: TOO_DEEP })
    expect(interp.eval(`${script} 5000`, { limits: { depth: 10_000 } })).toBe('bottom')
  })

  test('a depth of 100,000 takes memory, not the stack', () => {
    const depth = onStress(3000, 100_000)
    const interp = create({ limits: { depth: 200_000 } })
    interp.eval('proc down n { if {$n > 0} { expr {[down [expr {$n - 1}]] + 1} } else { return 0 } }')
    expect(interp.call('down', depth)).toBe(`${depth}`)
    expectEmpty(interp)
  })

  test('two interpreters that call each other without end', () => {
    const a = create()
    const b = create()
    a.command('other', () => b.eval('other'))
    b.command('other', () => a.eval('other'))
    expect(thrown(() => a.eval('other'))).toBeInstanceOf(Error)
    for (const interp of [a, b]) {
      expectEmpty(interp)
      expect(interp.eval('expr {6 * 7}')).toBe('42')
    }
  })
})

describe('nesting in the text', () => {
  const N = onStress(10_000, 100_000)
  const nested = (open: string, close: string, n = N): string => open.repeat(n) + close.repeat(n)

  test.each([
    ['parentheses', `expr {${'('.repeat(N)}1${')'.repeat(N)}}`],
    ['parentheses that are not closed', `expr {${'('.repeat(N)}1}`],
    ['signs', `expr {${'-'.repeat(N)}1}`],
    ['negations', `expr {${'!'.repeat(N)}1}`],
    ['conditions', `expr {${'1 ? '.repeat(N)}1${' : 0'.repeat(N)}}`],
    ['powers', `expr {${'1 ** '.repeat(N)}1}`],
    ['calls of functions', `expr {${'abs('.repeat(N)}1${')'.repeat(N)}}`],
    ['brackets', nested('[', ']')],
    ['brackets that are not closed', '['.repeat(N)],
    ['commands in brackets', `set x ${'[list '.repeat(N)}x${']'.repeat(N)}`],
    ['brackets in quotes', `set x ${'"[list '.repeat(N)}x${']"'.repeat(N)}`],
    ['brackets in expressions', `expr {${'[expr {'.repeat(N)}1${'}]'.repeat(N)}}`],
    ['braces', `set x ${nested('{', '}')}`],
    ['braces that are not closed', `set x ${'{'.repeat(N)}`],
    ['array keys', `set ${'x(${'.repeat(N)}`],
    ['variables in keys', `set x $${'a($'.repeat(N)}b${')'.repeat(N)}`],
    ['bodies of if', `${'if 1 {'.repeat(N)}set x 1${'}'.repeat(N)}`],
    ['bodies of while', `${'while 1 {'.repeat(2000)}break${'}'.repeat(2000)}`],
    ['switches', `${'switch a {a {'.repeat(N)}set x 1${'}}'.repeat(N)}`],
    ['catches', `${'catch {'.repeat(N)}error x${'}'.repeat(N)}`],
    ['procedures in procedures', `${'proc p {} {'.repeat(N)}set x 1${'}'.repeat(N)}; p; p`],
  ])('%s', (_, script) => {
    const interp = create()
    survives(interp, script)
    survives(interp, `catch {${script}}`)
    expect(() => interp.parse(script)).not.toThrow()
    expectEmpty(interp)
  })

  test('5,000 parentheses', () => {
    const interp = create()
    survives(interp, `expr {${'('.repeat(5000)}42${')'.repeat(5000)}}`)
  })

  test('50 of each have a result', () => {
    const interp = create()
    expect(interp.eval(`expr {${'('.repeat(50)}42${')'.repeat(50)}}`)).toBe('42')
    expect(interp.eval(`set x ${'[list '.repeat(50)}x${']'.repeat(50)}`)).toBe('x')
    expect(interp.eval(`${'if 1 {'.repeat(50)}set x 42${'}'.repeat(50)}`)).toBe('42')
  })
})

describe('nested values', () => {
  const N = onStress(10_000, 100_000)
  test.each([
    ['a list', `set l x; for {set i 0} {$i < ${N}} {incr i} { set l [list $l] }`],
    ['a list with more in it', `set l x; for {set i 0} {$i < ${N}} {incr i} { set l [list a $l b] }`],
    ['a dict', `set l x; for {set i 0} {$i < ${N}} {incr i} { set l [dict create k $l] }`],
  ])('%s', (_, build) => {
    const interp = create()
    survives(interp, `${build}; llength $l`)
    survives(interp, `${build}; string length $l`)
    survives(interp, `${build}; lindex $l ${'0 '.repeat(50)}`)
    survives(interp, `${build}; set m $l; string equal $l $m; lsort $l`)
    survives(interp, `set l {}; set m {}`)
  })

  test('arrays of JavaScript', () => {
    const interp = create()
    let deep: unknown[] = []
    for (let i = 0; i < 500; i++) deep = [deep]
    expect(interp.call('llength', deep as never)).toBe('1')
    for (let i = 0; i < 5000; i++) deep = [deep]
    expect(thrown(() => interp.call('llength', deep as never))).toBeInstanceOf(TypeError)
    const cycle: unknown[] = []
    cycle.push(cycle)
    expect(thrown(() => interp.call('llength', cycle as never))).toMatchObject({
      message: expect.stringContaining('a cycle'),
    })
  })
})

nothingIsLeft()
