/** What happens when something fails where nothing should: every host op of these scripts in turn, and every piece of memory that
 *  they ask for. Each time the eval has a result or ends in a typed error, nothing is left, and the script works afterwards. */
import { wasmBytes } from '@feather-tcl/core/inline'
import { Recorder, Runtime } from '@feather-tcl/host'
import { describe, expect, test } from 'vitest'
import { TclError } from '../src/index.ts'
import { Interp } from '../src/interpreter.ts'
import { addHostCommands, outcome, SCRIPTS } from './fault-scripts.ts'
import { expectEmpty, LONG, onStress } from './support.ts'

const recorder = new Recorder()
const runtime = new Runtime(new WebAssembly.Module(wasmBytes()), { around: recorder.around })

function make(): Interp {
  const interp = new Interp(runtime, { stdout: null, stderr: null, limits: { steps: 10_000_000 } })
  addHostCommands(interp)
  return interp
}

test('which ops a script uses, and how many', () => {
  const interp = make()
  interp.eval('set warm 1')
  recorder.begin()
  interp.eval('set x 5')
  const one = new Map(recorder.counts)
  expect(one.get('var_set')).toBe(1)
  recorder.begin()
  interp.eval('proc p {} { for {set i 0} {$i < 1000} {incr i} { set y [expr {$i * 2}] } }; p')
  // A procedure's own variables and arithmetic never leave the core.
  const collections = recorder.counts.get('compact') ?? 0
  // So it is known that the stress build is what runs.
  expect(collections).toBeGreaterThanOrEqual(onStress(1000, 0))
  expect(recorder.total - onStress(collections, 0)).toBeLessThan(40)
  expect(recorder.counts.get('var_set') ?? 0).toBe(0)
})

describe('every host op fails once', () => {
  test.each(SCRIPTS)('%s', { timeout: 300_000 }, (script) => {
    const interp = make()
    recorder.begin()
    const first = outcome(interp, script)
    const cold = recorder.total
    const expected = outcome(interp, script)
    recorder.begin()
    expect(outcome(interp, script)).toBe(expected)
    const warm = recorder.total
    expect(cold).toBeGreaterThan(0)
    // The first run of all defines things; afterwards results are the same each time.
    expect(first.length).toBeGreaterThanOrEqual(0)
    const step = LONG || warm < 300 ? 1 : Math.ceil(warm / 300)
    for (let at = 0; at < warm; at += step) {
      recorder.begin(at)
      outcome(interp, script)
      recorder.begin()
      expectEmpty(interp)
      // What the script left behind is for it to clean up: a second run finds things as it always does.
      outcome(interp, script)
      expect(outcome(interp, script), `after op ${at}`).toBe(expected)
      expect(interp.eval('expr {6 * 7}')).toBe('42')
    }
    interp.dispose()
  })
})

describe('memory is refused', () => {
  const HUNGRY: readonly string[] = [
    'proc down n { if {$n > 0} { down [expr {$n - 1}] } else { return bottom } }; down 900',
    `set x [list ${'a$e '.repeat(20000)}]; llength $x`.replaceAll('$e', ''),
    `proc long {} {${'set a 1; incr a; '.repeat(3000)}}; long`,
    'proc build {} { for {set i 0} {$i < 20000} {incr i} { lappend l $i }; llength $l }; build',
    'list {*}[lrepeat 20000 x]; llength [list {*}[lrepeat 20000 y]]',
    'proc c n { if {$n == 0} { yield up } else { c [expr {$n - 1}] } }; catch { rename co {} }; coroutine co c 200',
    `set one 1; expr {${'$one + '.repeat(20000)}1}`,
    'set text [string repeat "set x 1\\n" 3000]; eval $text',
  ]
  test.each(HUNGRY.map((script) => [script.slice(0, 60), script]))('%s', { timeout: 120_000 }, (_, script) => {
    const interp = make()
    // Of all chunks of memory together; 0 is no limit.
    interp.command('most', (bytes) => interp.host.instance?.exports.feather_arena_set_limit(Number(bytes)))
    interp.eval('most 0')
    const expected = outcome(interp, script)
    let refused = 0
    for (let most = 2 ** 16; most < onStress(2 ** 18, 2 ** 22); most += 2 ** 16) {
      // A fresh instance has no chunks to use again.
      interp.trim()
      const got = outcome(interp, `most ${most}; nest {${script}}`)
      if (got !== expected) refused++
      try {
        interp.eval('most 0')
      } catch (e) {
        // The limit was still in force.
        expect(e).toBeInstanceOf(TclError)
      }
      expectEmpty(interp)
      interp.trim()
      expect(outcome(interp, script)).toBe(expected)
    }
    expect(refused).toBeGreaterThan(0)
    interp.dispose()
  })
})
