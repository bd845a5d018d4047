/** Strings and lists that outlive the block of young values: what scripts and commands of the host see of them, and that they go. */
import { describe, expect, test } from 'vitest'
import type { Interp } from '../src/index.ts'
import { create, expectEmpty, nothingIsLeft, onStress } from './support.ts'

/** More than the block has room for. */
const MANY = onStress(2000, 15_000)

const line = (i: number): string => `line-${i},${i % 7},x${i}`
const all = Array.from({ length: MANY }, (_, i) => line(i))

function withLines(interp: Interp): Interp {
  interp.eval(`
    proc lines n {
      set l {}
      for {set i 0} {$i < $n} {incr i} { lappend l "line-$i,[expr {$i % 7}],x$i" }
      return $l
    }
    proc churn n { for {set i 0} {$i < $n} {incr i} { set s "churn-$i-$i" }; return $s }
  `)
  return interp
}

/** The result of a procedure with this body. */
function run(interp: Interp, body: string): string {
  interp.eval(`proc p {} {${body}}`)
  const result = interp.eval('p')
  expectEmpty(interp)
  return result
}

describe('many short values', () => {
  const interp = withLines(create())

  test('are the same after collections', () => {
    const result = run(
      interp,
      `set l [lines ${MANY}]; churn ${MANY}; set sum 0
       foreach e $l { incr sum [lindex [split $e ,] 1] }
       list [llength $l] [lindex $l 0] [lindex $l end] $sum`,
    )
    const sum = all.reduce((total, _, i) => total + (i % 7), 0)
    expect(result).toBe(`${MANY} ${line(0)} ${line(MANY - 1)} ${sum}`)
  })

  test('are the same for commands of the host', () => {
    expect(run(interp, `lindex [lsort -decreasing [lines ${MANY}]] 0`)).toBe([...all].sort().at(-1))
    expect(run(interp, `set l [lines ${MANY}]; lsearch -exact $l [lindex $l end-1]`)).toBe(`${MANY - 2}`)
    expect(run(interp, `set l [lines ${MANY}]; lappend l more; lrange $l end-1 end`)).toBe(`${line(MANY - 1)} more`)
    expect(run(interp, `set l [lines ${MANY}]; lset l 1 new; lrange $l 0 2`)).toBe(`${line(0)} new ${line(2)}`)
  })

  test('stay while a nested run collects', () => {
    interp.command('nested', (script) => interp.eval(String(script)))
    const kept = `set l [lines ${MANY}]; set part [lrange $l 0 9]`
    const nested = `nested {set m [lines ${MANY}]; churn ${MANY}; llength $m}`
    expect(run(interp, `${kept}; set n [${nested}]; list $n [join $part +] [lindex $l end]`)).toBe(
      `${MANY} ${all.slice(0, 10).join('+')} ${line(MANY - 1)}`,
    )
  })

  test('may be in lists with values of the host, and in lists of lists', () => {
    const body = `set out {}
      foreach e [lines ${MANY}] { lappend out [list $e [string repeat ab 200] [list a [list $e]]] }
      churn ${MANY}
      set last [lindex $out end]
      list [string length [lindex $last 1]] [lindex $last 0] [lindex $last 2 1 0] [llength $out]`
    expect(run(interp, body)).toBe(`400 ${line(MANY - 1)} ${line(MANY - 1)} ${MANY}`)
  })

  test('go, when there are many more than there is room for', () => {
    const small = withLines(create({ limits: { scratchBytes: 16 * 2 ** 20 } }))
    const body = `for {set k 0} {$k < 20} {incr k} { set l [lines ${MANY}] }; lindex $l end`
    expect(run(small, body)).toBe(line(MANY - 1))
  })
})

describe('split and join of long texts', () => {
  const interp = create()
  const units = ['a', 'b', ',', ';', '\u8000', '\u7fff', '\u802c', 'ä', '-', '\u2c00']

  /** Numbers that look random, the same each time. */
  function* random(): Generator<number, never> {
    for (let seed = 7; ; ) {
      seed = (seed * 75 + 74) % 65537
      yield seed
    }
  }

  test('give what JavaScript gives', () => {
    const numbers = random()
    for (const length of [3, 64, 255, 257, 1000, 5000]) {
      const text = Array.from({ length }, () => units[numbers.next().value % units.length]).join('')
      interp.vars.set('text', text)
      expect(run(interp, 'global text; join [split $text ,] |')).toBe(text.split(',').join('|'))
      expect(run(interp, 'global text; join [split $text ",;"] {}')).toBe(text.split(/[,;]/).join(''))
      expect(run(interp, 'global text; join [split $text {}] --')).toBe(text.split('').join('--'))
      expect(run(interp, 'global text; llength [split $text ,]')).toBe(`${text.split(',').length}`)
    }
  })

  test('keep characters of two units and long parts', () => {
    const text = 'x\u{1f600}y,'.repeat(300)
    interp.vars.set('text', `${text}${'long'.repeat(500)}`)
    expect(run(interp, 'global text; llength [split $text {}]')).toBe(`${300 * 4 + 2000}`)
    expect(run(interp, 'global text; lindex [split $text {}] 1')).toBe('\u{1f600}')
    expect(run(interp, 'global text; lindex [split $text ,] end')).toBe('long'.repeat(500))
  })

  test('of numbers and of lists that are not of the core', () => {
    const numbers = Array.from({ length: 5000 }, (_, i) => i - 2500)
    interp.vars.set('l', numbers.join(' '))
    expect(run(interp, 'global l; join $l ,')).toBe(numbers.join(','))
    expect(run(interp, 'set m {}; for {set i -2500} {$i < 2500} {incr i} {lappend m $i}; join $m ,')).toBe(
      numbers.join(','),
    )
  })
})

nothingIsLeft()
