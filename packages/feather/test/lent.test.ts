/** Variables of namespaces that the core has for the time of an eval (lent): hosts that look at them, limits that end the eval, and
 *  that nothing of them is left. */
import { describe, expect, test } from 'vitest'
import { create, expectEmpty, nothingIsLeft, onStress, thrown } from './support.ts'

const BYTES = onStress(1e6, 8e6)

/** Procedures that use a list, a string and an array of a namespace. */
const WORK = `namespace eval n { variable l {} s {}; variable a; array set a {count 0} }
  proc n::work i { variable l; variable s; variable a; lappend l $i; append s $i,; incr a(count); set a(k$i) $i }`

describe('a command of the host', () => {
  test('sees what procedures have made, and changes it', () => {
    const interp = create()
    const seen: unknown[] = []
    interp.eval(WORK)
    interp.command('look', () => {
      seen.push([interp.vars.get('n::l'), interp.vars.get('n::s'), interp.vars.get('n::a(count)')])
      interp.vars.set('n::l', 'new')
      interp.vars.set('n::a(count)', '100')
      return ''
    })
    const script =
      'for {set i 0} {$i < 10} {incr i} { n::work $i }; look; n::work x; list $n::l $n::s [lsort [array names n::a]]'
    expect(interp.eval(script)).toBe('{new x} 0,1,2,3,4,5,6,7,8,9,x, {count k0 k1 k2 k3 k4 k5 k6 k7 k8 k9 kx}')
    expect(seen.map(String)).toEqual(['0 1 2 3 4 5 6 7 8 9,0,1,2,3,4,5,6,7,8,9,,10'])
    expect(interp.eval('set n::a(count)')).toBe('101')
  })
})

describe('an eval that ends early leaves what was there', () => {
  const COUNT = 'list [llength $n::l] [string length $n::s] $n::a(count) [array size n::a]'

  test('an error', () => {
    const interp = create()
    interp.eval(WORK)
    expect(thrown(() => interp.eval('for {set i 0} {$i < 10} {incr i} { n::work $i }; error end'))).toMatchObject({
      message: 'end',
    })
    expectEmpty(interp)
    expect(interp.eval(COUNT)).toBe('10 20 10 11')
  })

  test('a limit of steps', () => {
    const interp = create()
    interp.eval(WORK)
    const script = 'for {set i 0} {1} {incr i} { n::work $i }'
    expect(thrown(() => interp.eval(script, { limits: { steps: 5000 } }))).toMatchObject({ limit: 'steps' })
    expectEmpty(interp)
    const [list, , count, size] = interp.eval(COUNT).split(' ').map(Number) as [number, number, number, number]
    // The last call may have been ended in its middle.
    expect(list).toBeGreaterThan(10)
    expect(list - count).toBeLessThanOrEqual(1)
    expect(Math.abs(size - 1 - count)).toBeLessThanOrEqual(1)
  })

  test.each([
    ['a list', 'variable l; lappend l [list $i $i]', 'llength $n::l'],
    ['a string', 'variable s; append s text,$i', 'string length $n::s'],
    ['an array', 'variable a; set a(key,$i) $i', 'array size n::a'],
  ])('a limit of memory, of %s', (_, body, measure) => {
    const interp = create({ limits: { scratchBytes: BYTES, stateBytes: BYTES } })
    interp.eval(`${WORK}; proc n::grow i { ${body}; return }`)
    expect(thrown(() => interp.eval('for {set i 0} {1} {incr i} { n::grow $i }'))).toMatchObject({
      limit: expect.stringMatching(/scratchBytes|stateBytes/),
    })
    expectEmpty(interp)
    expect(Number(interp.eval(measure))).toBeGreaterThan(100)
    expect(interp.eval('unset n::l n::s n::a; namespace delete n; expr 6 * 7')).toBe('42')
  })
})

nothingIsLeft()
