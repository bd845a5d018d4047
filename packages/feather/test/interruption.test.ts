/** Stopping an eval from outside: a flag that another thread sets, and a signal. */
import { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { TclLimitError } from '../src/index.ts'
import { create, expectEmpty, nothingIsLeft, onStress } from './support.ts'

/** Shared with the thread: the flag. */
const shared = new SharedArrayBuffer(4)
const flag = new Int32Array(shared)

/** A thread that sets the flag after a while. */
const THREAD = `
  const { parentPort, workerData } = require('node:worker_threads')
  const flag = new Int32Array(workerData)
  parentPort.on('message', (ms) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
    Atomics.store(flag, 0, 1)
  })
  parentPort.postMessage('ready')
`

/** Evaluate a script again and again until the thread says that it is to end. What was thrown, and how many times the script ran
 *  as its interpreter remembers it. How late it ends `tooling/bench/interruption.mjs` measures. */
async function interrupt(script: string, setup: string): Promise<{ error: unknown; done: string }> {
  const thread = new Worker(THREAD, { eval: true, workerData: shared })
  await new Promise((resolve) => thread.once('message', resolve))
  const interp = create({ interrupted: () => Atomics.load(flag, 0) === 1 })
  interp.eval(setup)
  Atomics.store(flag, 0, 0)
  thread.postMessage(30)
  let error: unknown
  try {
    interp.eval(`set done 0; catch { while 1 { ${script}; incr done } }; set done never`)
  } catch (e) {
    error = e
  }
  Atomics.store(flag, 0, 0)
  await thread.terminate()
  expectEmpty(interp)
  const done = interp.eval('set done')
  expect(interp.eval(`set done 0; ${script}; incr done`)).toBe('1')
  expect(interp.eval('expr {6 * 7}')).toBe('42')
  interp.dispose()
  return { error, done }
}

const SETUP =
  `set k ${onStress(2000, 50_000)}; set s [string repeat abcdefghij [expr {2 * $k}]]; set l [lrepeat $k c b a]; ` +
  'for {set i 0} {$i < $k} {incr i} { set a($i) $i; dict set d $i $i }'

describe('a flag that another thread sets ends', () => {
  test.each([
    ['a loop', 'incr n'],
    ['straight calls', 'list a b c; string length abc'],
    ['errors', 'catch { error x }'],
    ['recursion', 'proc f {} { f }; catch f'],
    ['nested runs', 'lsort -command {string compare} {c b a}'],
    ['time', 'time { incr n } 1000000'],
    ['a sort', 'lsort $l'],
    ['a sort by a script', 'lsort -command {string compare} $l'],
    ['a search', 'lsearch -glob $l x*y'],
    ['a regular expression', 'regexp {(a|b|ab)*(c|d)+x} $s'],
    ['a substitution', 'regsub -all {[a-e]+} $s x y'],
    ['a map', 'string map {a xx b yy} $s'],
    ['a split', 'split $s e'],
    ['a walk through an array', 'foreach {k v} [array get a] { incr n $v }'],
    ['a walk through a dict', 'dict for {k v} $d { incr n $v }'],
    ['parsing', 'eval [string repeat "set x 1;" 1000]'],
    ['coroutines', 'catch { rename c {} }; coroutine c apply {{} { yield; yield }}; c; c'],
    ['interpreters', 'catch { interp delete k }; interp create k; k eval { set x 1 }; interp delete k'],
  ])('%s', { timeout: 60_000 }, async (_, script) => {
    const { error, done } = await interrupt(script, SETUP)
    expect(error).toBeInstanceOf(TclLimitError)
    expect(error).toMatchObject({ limit: 'interrupt', message: 'the eval was interrupted' })
    // A number: no `catch` saw the end, and what was counted stays.
    expect(done).toMatch(/^\d+$/)
  })
})

test('the state is that of the last command that was completed', () => {
  let asked = 0
  const interp = create({ interrupted: () => ++asked >= 5 })
  try {
    interp.eval('set pairs 0; set last {}; while 1 { incr pairs; set last $pairs }')
  } catch {}
  const [pairs, last] = interp.eval('list $pairs $last').split(' ').map(Number) as [number, number]
  expect(pairs).toBeGreaterThan(1000)
  expect(pairs - last).toBeLessThanOrEqual(1)
  asked = -1000
  expect(interp.eval('incr pairs')).toBe(`${pairs + 1}`)
})

test('a signal stops an eval from inside of it, and before it', () => {
  const interp = create()
  const controller = new AbortController()
  interp.command('abort', () => controller.abort(new Error('enough')))
  expect(() => interp.eval('set x 1; abort; while 1 { catch { incr x } }', { signal: controller.signal })).toThrow(
    'interrupted',
  )
  expect(() => interp.eval('set never 1', { signal: controller.signal })).toThrow('interrupted')
  expect(interp.vars.has('never')).toBe(false)
  expect(interp.eval('set x')).not.toBe('')
})

nothingIsLeft()
