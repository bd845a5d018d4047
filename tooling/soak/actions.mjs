// What the interpreters of the soak run do. Each leaves about as much state as it found; `ends`: the interpreter is replaced.
import {
  createFeatherSync,
  TclError,
  TclFatalError,
  TclLimitError,
  TclStateError,
} from '../../packages/feather/dist/index.js'

/** Give an interpreter what the actions use. */
export function prepare(interp) {
  interp.command('nest', (script) => interp.eval(script))
  interp.command('fail', (...words) => {
    throw new RangeError(words.join(' '))
  })
  interp.command('end', () => interp.dispose())
  interp.command('trap', () => interp.host.instance.exports.feather_eval_cell(0x7ffffff0, 0))
  interp.hostClass('Thing', { create: () => ({ n: 0 }), methods: { incr: (thing) => ++thing.n } })
  interp.eval(`
    proc still n { expr {$n * 7} }
    proc fib n { if {$n < 2} { return $n }; expr {[fib [expr {$n - 1}]] + [fib [expr {$n - 2}]]} }
    proc gen n { while 1 { incr n [yield $n] } }
    coroutine kept gen 0
    set total 0`)
  return interp
}

/** Evaluate what must end in an error of a class. */
function ends(interp, script, type, options) {
  try {
    interp.eval(script, options)
  } catch (e) {
    if (e instanceof type) return
    throw e
  }
  throw new Error(`nothing was thrown: ${script}`)
}

const others = createFeatherSync()

const some = (next, most) => Math.floor(next() * most)

export const actions = [
  { name: 'evaluates', run: (i, next) => i.eval(`fib ${some(next, 15)}`) },
  {
    name: 'fresh scripts',
    run: (i, next) => i.eval(`set x${some(next, 50)} [string repeat ${some(next, 1e9)} 10]; incr total`),
  },
  {
    name: 'lists and dicts',
    run: (i, next) =>
      i.eval(
        `set l [lseq ${1 + some(next, 2000)}]; foreach e $l { dict incr d [expr {$e % 100}] }; lsort -integer $l; unset d l`,
      ),
  },
  {
    name: 'strings',
    run: (i, next) =>
      i.eval(
        `for {set k 0} {$k < ${some(next, 200)}} {incr k} { append s [format %08d $k] }; set s {}; regsub -all {1+} [string repeat 01 500] x`,
      ),
  },
  {
    name: 'Tcl errors',
    run: (i, next) =>
      ends(i, `proc deep n { if {$n == 0} { error oops }; deep [expr {$n - 1}] }; deep ${some(next, 100)}`, TclError),
  },
  {
    name: 'caught errors',
    run: (i) => i.eval('for {set k 0} {$k < 100} {incr k} { catch { error [string repeat x 100] }; catch nosuch }'),
  },
  { name: 'host exceptions', run: (i, next) => ends(i, `nest {nest {fail a b ${some(next, 10)}}}`, TclError) },
  { name: 'step limits', run: (i) => ends(i, 'catch { while 1 {} }; while 1 { catch { while 1 {} } }', TclLimitError) },
  {
    name: 'time limits',
    run: (i) =>
      ends(i, 'while 1 { incr k }', TclLimitError, { limits: { steps: Number.POSITIVE_INFINITY, timeMs: 2 } }),
  },
  {
    name: 'scratch limits',
    run: (i) =>
      ends(i, 'proc eat {} { while 1 { lappend l [string repeat x 100000] } }; eat', TclLimitError, {
        limits: { scratchBytes: 4e6 },
      }),
  },
  { name: 'sizes', run: (i) => ends(i, 'string repeat x 1000000000000', TclError) },
  { name: 'recursion', run: (i) => ends(i, 'proc f {} { f }; f', TclError) },
  {
    name: 'interruptions',
    run: (i, next) => {
      let asked = 0
      const most = some(next, 5)
      const signal = {
        get aborted() {
          return asked++ > most
        },
      }
      ends(i, 'while 1 { catch { while 1 {} } }', TclLimitError, {
        signal,
        limits: { steps: Number.POSITIVE_INFINITY },
      })
    },
  },
  { name: 'traps', run: (i) => ends(i, 'catch { trap }', TclFatalError) },
  { name: 'trims', run: (i) => i.trim() },
  { name: 'coroutines', run: (i, next) => i.eval(`kept ${some(next, 3)}; coroutine c gen 1; c 5; c 6; rename c {}`) },
  {
    name: 'namespaces',
    run: (i) =>
      i.eval('namespace eval ns { variable v 1; proc p {} { variable v; incr v }; p }; ns::p; namespace delete ns'),
  },
  {
    name: 'traces',
    run: (i) =>
      i.eval(
        'proc t args { incr ::seen }; set v 1; trace add variable v write t; set v 2; set v 3; unset v; set seen 0',
      ),
  },
  {
    name: 'children',
    run: (i) =>
      i.eval(
        'interp create k; k eval { set x 1; proc p {} { incr ::x } }; k alias out still; k eval { p; out 2 }; interp delete k',
      ),
  },
  { name: 'objects', run: (i) => i.eval('set t [Thing new]; $t incr; $t incr; $t destroy') },
  {
    name: 'procedures again',
    run: (i, next) => i.eval(`proc changing {} { return ${some(next, 1e9)} }; changing; changing; rename changing {}`),
  },
  { name: 'expressions from text', run: (i, next) => i.eval(`expr "${some(next, 1e6)} + ${some(next, 1e6)} * 2"`) },
  {
    name: 'calls and variables',
    run: (i, next) => {
      i.vars.set('mine', [1, 2, some(next, 100)])
      i.call('llength', i.vars.get('mine'))
      i.vars.unset('mine')
    },
  },
  {
    name: 'parsing',
    run: (i) => {
      i.parse('set x [list {a b')
      i.parse('set y 1')
    },
  },
  { name: 'statistics', run: (i) => i.memoryStats() },
  { name: 'disposals', ends: true, run: () => {} },
  {
    name: 'disposals in an eval',
    // Extra ones: those of the run go on.
    run: () => {
      const other = prepare(others.create({ stdout: null }))
      ends(other, 'set x 1; catch { end; end }; set y 2', TclStateError)
    },
  },
]
