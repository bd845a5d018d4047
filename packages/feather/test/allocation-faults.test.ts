/** The core is refused every piece of memory that it asks for, one after the other. The build that can refuse comes from
 *  `node tooling/zig/build-wasm.mjs --faults`. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Instance, Runtime } from '@feather-tcl/host'
import { describe, expect, test } from 'vitest'
import { Interp } from '../src/interpreter.ts'
import { addHostCommands, outcome, SCRIPTS } from './fault-scripts.ts'
import { expectEmpty, LONG } from './support.ts'

const wasm = fileURLToPath(new URL('../../core/wasm/feather.faults.wasm', import.meta.url))
const built = existsSync(wasm)
const runtime = built ? new Runtime(new WebAssembly.Module(readFileSync(wasm))) : null

function make(): Interp {
  const interp = new Interp(runtime as Runtime, { stdout: null, stderr: null, limits: { steps: 10_000_000 } })
  addHostCommands(interp)
  interp.eval('set warm 1')
  return interp
}

/** Refuse the nth allocation from now on, counted from 1; 0: none. @returns how many there were since the last call */
function refuse(interp: Interp, n: number): number {
  const { exports } = interp.host.keeper.instance as Instance
  return (exports as unknown as { feather_fault_at(n: number): number }).feather_fault_at(n)
}

/** Run the script with one allocation refused: a result, or a typed error, and the instance goes on. */
function runRefused(interp: Interp, script: string, n: number): string {
  refuse(interp, n)
  const { instance } = interp.host.keeper
  const got = outcome(interp, script)
  expect(got, `allocation ${n}`).not.toMatch(/^TclFatalError/)
  expect(interp.host.keeper.instance, `allocation ${n}`).toBe(instance)
  refuse(interp, 0)
  expectEmpty(interp)
  return got
}

const title = built
  ? 'the nth allocation is refused'
  : 'skipped: wasm/feather.faults.wasm: not built (node tooling/zig/build-wasm.mjs --faults)'

/** What takes much memory. Of these so many allocations are refused on an ordinary day, and all with FEATHER_LONG=1. */
const TRIED = 50
const HUNGRY: readonly string[] = [
  'proc down n { if {$n > 0} { down [expr {$n - 1}] } else { return bottom } }; down 900',
  'list {*}[lrepeat 20000 x]; llength [list {*}[lrepeat 20000 y]]',
  'proc c n { if {$n == 0} { yield up } else { c [expr {$n - 1}] } }; catch { rename co {} }; coroutine co c 200',
  'set text [string repeat "set x 1\n" 3000]; eval $text',
  'set big {}; for {set i 0} {$i < 300} {incr i} { lappend big [list $i [string repeat x $i]] }; lsort -index 1 $big; llength $big',
]

/** Errors of callbacks of `unset` are nobody's: Tcl ignores them, and what they were to note is missing. */
const IGNORED = /trace add variable \w+ \{[\w ]*unset/

let tried = 0
let refused = 0

/** What memory is refused for has the result that it always has, or says so: nothing becomes another result in silence.
 *  @param first what the run gives otherwise, when later ones give something else */
function check(interp: Interp, script: string, n: number, expected: string, first = expected): void {
  const got = runRefused(interp, script, n)
  tried++
  if (got !== first) {
    refused++
    if (!IGNORED.test(script)) expect(got, `allocation ${n}`).toMatch(/out of memory|TclLimitError/)
  }
  // What the script left behind is for it to clean up: a second run finds things as it always does.
  outcome(interp, script)
  expect(outcome(interp, script), `after allocation ${n}`).toBe(expected)
  expect(interp.eval('expr {6 * 7}')).toBe('42')
  expectEmpty(interp)
}

describe.skipIf(!built)(title, () => {
  test.each(SCRIPTS)('%s', { timeout: 600_000 }, (script) => {
    const interp = make()
    refuse(interp, 0)
    const first = outcome(interp, script)
    const cold = refuse(interp, 0)
    const expected = outcome(interp, script)
    refuse(interp, 0)
    expect(outcome(interp, script)).toBe(expected)
    const warm = refuse(interp, 0)
    expect(cold).toBeGreaterThan(0)
    for (let n = 1; n <= warm; n++) check(interp, script, n, expected)
    interp.dispose()
    // The same where everything is compiled and defined for the first time.
    for (let n = 1; n <= cold; n++) {
      const fresh = make()
      check(fresh, script, n, expected, first)
      fresh.dispose()
    }
  })

  test.each(HUNGRY)('%s', { timeout: 600_000 }, (script) => {
    const interp = make()
    const expected = outcome(interp, script)
    refuse(interp, 0)
    expect(outcome(interp, script)).toBe(expected)
    const count = refuse(interp, 0)
    for (let n = 1; n <= count; n += LONG ? 1 : Math.ceil(count / TRIED)) check(interp, script, n, expected)
    interp.dispose()
  })

  test('coroutines that wait: at most the one that was to go on is lost', { timeout: 600_000 }, () => {
    const setUp = `
      proc inner {id base} { array set mine [list id $id]; foreach x {1 2 3 4 5 6 7 8} { set n [yield [list $mine(id) $base]]; incr base; incr ::seen($id) } }
      proc outer {id} { set base 0; apply {{id} { upvar 1 base b; inner $id $b }} $id; return ended }
      for {set i 0} {$i < 6} {incr i} { set seen($i) 0; coroutine c$i outer $i }`
    const all = 'set r {}; for {set i 0} {$i < 6} {incr i} { lappend r [c$i x] }; set r'
    const round = (k: number): string => Array.from({ length: 6 }, (_, i) => `{${i} ${k}}`).join(' ')
    const prepared = (trimmed: boolean): Interp => {
      const interp = make()
      interp.eval(setUp)
      // In another instance, or in this one when it was dropped, the coroutines come from what the host keeps.
      if (trimmed) {
        interp.trim()
        interp.eval('set warm 1')
      }
      refuse(interp, 0)
      return interp
    }
    for (const trimmed of [false, true]) {
      const interp = prepared(trimmed)
      expect(outcome(interp, all)).toBe(round(1))
      const count = refuse(interp, 0)
      expect(count).toBeGreaterThan(6)
      interp.dispose()
      for (let n = 1; n <= count; n++) {
        const hurt = prepared(trimmed)
        runRefused(hurt, all, n)
        let lost = 0
        for (let i = 0; i < 6; i++) {
          const seen = Number(hurt.eval(`set seen(${i})`))
          if (hurt.eval(`llength [info commands c${i}]`) === '0') lost++
          else expect(hurt.eval(`c${i} x`), `coroutine ${i}, allocation ${n}`).toBe(`${i} ${seen + 1}`)
        }
        expect(lost, `allocation ${n}`).toBeLessThanOrEqual(1)
        hurt.dispose()
      }
    }
  })

  test('most of it was missed', () => {
    // Not missed is what has another way: short values that the core has no room for become the host's.
    expect(tried).toBeGreaterThan(2000)
    expect(refused).toBeGreaterThan(1500)
  })
})
