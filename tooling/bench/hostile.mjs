// How soon scripts that mean no good end. Each is stopped by a limit, or ends in an error or well; the test
// packages/feather/test/hostile.test.ts looks at how, this prints the milliseconds, the slowest last.
//
//   node tooling/bench/hostile.mjs [--rounds N] [--over MS]
import { parseArgs } from 'node:util'
import { createFeather } from '../../packages/feather/dist/bundle/index.js'
import * as scripts from '../../packages/feather/test/hostile-scripts.ts'
import { median } from './samples.mjs'

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, over: { type: 'string', default: '0' } },
})
const feather = await createFeather()

/** Milliseconds until a script ends.
 *  @param setup runs before it, and is not measured */
function took(script, setup) {
  const interp = feather.create({ stdout: null, limits: scripts.LIMITS })
  interp.command('nest', (inner) => interp.eval(inner))
  interp.eval(setup, { limits: { steps: 1e9 } })
  const start = performance.now()
  try {
    interp.eval(script)
  } catch {}
  const ms = performance.now() - start
  interp.dispose()
  return ms
}

const { LOOPS, RECURSION, SIZES, NUMBERS, SCRIPTS, PATTERNS, WORK } = scripts
const rows = [
  ...[LOOPS, RECURSION, SIZES, NUMBERS, SCRIPTS, PATTERNS].flat().map(([name, script]) => [name, script, '']),
  ...WORK.map((script) => [script, `while 1 { ${script} }`, scripts.prepare(20_000)]),
]
const measured = rows.map(([name, script, setup]) => {
  const all = Array.from({ length: Number(options.rounds) }, () => took(script, setup))
  return { name, ms: median(all), worst: Math.max(...all) }
})
measured.sort((a, b) => a.ms - b.ms)
for (const { name, ms, worst } of measured) {
  if (ms >= Number(options.over))
    console.log(`${ms.toFixed(0).padStart(6)} ms  worst ${worst.toFixed(0).padStart(6)}  ${name}`)
}
