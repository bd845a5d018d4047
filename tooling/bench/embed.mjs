// What embedding costs: operations per second of the public API, in one process, after warming up.
import { createFeather } from '../../packages/feather/dist/index.js'

const feather = await createFeather()
const interp = feather.create({ stdout: null })
interp.command('host', () => '')
interp.eval('proc add {a b} {return [expr {$a + $b}]}; proc calls n {for {set i 0} {$i < $n} {incr i} {host}}')

function rate(title, count, run) {
  run(count / 10)
  const start = performance.now()
  run(count)
  const ns = ((performance.now() - start) * 1e6) / count
  console.log(`${title.padEnd(36)} ${ns.toFixed(0).padStart(7)} ns`)
}

const repeat = (body) => (count) => {
  for (let i = 0; i < count; i++) body(i)
}
rate(
  "eval('set x 1')",
  300_000,
  repeat(() => interp.eval('set x 1')),
)
rate(
  "eval('add 1 2')",
  300_000,
  repeat(() => interp.eval('add 1 2')),
)
rate(
  "call('add', 1, 2)",
  300_000,
  repeat(() => interp.call('add', 1, 2)),
)
rate(
  'eval of a text never seen before',
  100_000,
  repeat((i) => interp.eval(`set x ${i}`)),
)
rate('a host command called from Tcl', 500_000, (count) => interp.call('calls', count))
rate(
  'create and dispose',
  2_000,
  repeat(() => feather.create().dispose()),
)
