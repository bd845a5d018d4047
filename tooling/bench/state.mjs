// Does the cost of an eval depend on what the interpreter keeps: the same calls beside one variable, procedure, namespace, command and
// array element, and beside many of each.
//
//   node tooling/bench/state.mjs [--many N] [--rounds N] [--md FILE]
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createFeather } from '../../packages/feather/dist/bundle/index.js'
import { median } from './samples.mjs'

const { values: options } = parseArgs({
  options: {
    many: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '15' },
    md: { type: 'string' },
  },
})
const many = Number(options.many)
const rounds = Number(options.rounds)
const feather = await createFeather()

function keeping(count) {
  const interp = feather.create({ stdout: null })
  interp.eval(
    'proc add {a b} {return [expr {$a + $b}]}; namespace eval space {variable v 0; proc next {} {variable v; incr v}}',
  )
  interp.eval(`
    for {set i 0} {$i < ${count}} {incr i} {
      set ::v$i "the value of variable number $i"
      set ::a($i) $i
      lappend ::l $i
      dict set ::d $i $i
      proc p$i {} {return 1}
      namespace eval n$i {variable here 1}
    }
    unset i`)
  for (let i = 0; i < count; i++) interp.command(`c${i}`, () => '')
  let fresh = 0
  return {
    'eval of a constant script': () => interp.eval('set x 1'),
    'eval that calls a procedure': () => interp.eval('add 1 2'),
    'call of the procedure': () => interp.call('add', 1, 2),
    'eval of a text never seen before': () => interp.eval(`set x ${fresh++}`),
    'eval that calls a host command': () => interp.eval('c0'),
    'a procedure of a namespace': () => interp.eval('space::next'),
    'an element of a large list, array and dict': () =>
      interp.eval('lset l 0 5; incr a(0); dict incr d 0; lindex $l end'),
    'a procedure is defined again': () => interp.eval('proc again {} {return 1}; again'),
    'a variable comes and goes': () => interp.eval('set come 1; unset come'),
    'an element comes and goes': () => interp.eval('set a(come) 1; unset a(come)'),
    'a key comes and goes': () => interp.eval('dict set d come 1; dict unset d come; set x 1'),
    'a namespace comes and goes': () => interp.eval('namespace eval come {}; namespace delete come'),
    'an error': () => interp.eval('catch {error no}'),
  }
}

const states = [keeping(1), keeping(many)]
const line = (cells) => `| ${cells.join(' | ')} |`
const rows = []
for (const title of Object.keys(states[0])) {
  const times = states.map(() => [])
  for (let round = -2; round < rounds; round++) {
    states.forEach((state, k) => {
      const run = state[title]
      const start = performance.now()
      for (let i = 0; i < 3000; i++) run()
      if (round >= 0) times[k].push((performance.now() - start) / 3)
    })
  }
  const [few, lots] = times.map((list) => ({ median: median(list), best: Math.min(...list) }))
  const us = ({ median, best }) => `${median.toFixed(2)} (${best.toFixed(2)})`
  rows.push(line([title, us(few), us(lots), (lots.best / few.best).toFixed(2)]))
}
const table = [
  line(['µs of one, median (quickest)', 'beside 1', `beside ${many}`, 'ratio of the quickest']),
  line(['---', '---', '---', '---']),
  ...rows,
].join('\n')
console.log(table)
if (options.md !== undefined) writeFileSync(options.md, `${table}\n`)
