// `pnpm soak [minutes]`: 50 interpreters do everything that they may, good and bad, for so long (30 minutes unless told), and
// memory must stay flat. Seeded: SOAK_SEED=n runs the same again. Needs `pnpm build`.

import { spawnSync } from 'node:child_process'
import { createFeatherSync } from '../../packages/feather/dist/index.js'
import { progress } from '../progress.mjs'
import { actions, prepare } from './actions.mjs'
import { random } from './random.mjs'

const INTERPRETERS = 50
const MB = 2 ** 20
/** How much more the heap may have at the end than after the warm-up. */
const ALLOWED = 5 * MB

if (globalThis.gc === undefined) {
  const again = spawnSync(process.execPath, ['--expose-gc', ...process.argv.slice(1)], { stdio: 'inherit' })
  process.exit(again.status ?? 1)
}

const minutes = Number(process.argv[2] ?? 30)
if (!(minutes > 0)) {
  console.error(`soak: expected a number of minutes, got ${process.argv[2]}`)
  process.exit(2)
}
const seed = Number(process.env.SOAK_SEED ?? Date.now() % 1_000_000)
const next = random(seed)
const pick = (list) => list[Math.floor(next() * list.length)]

const feather = createFeatherSync()
const fresh = () =>
  prepare(
    feather.create({ stdout: null, stderr: null, limits: { steps: 200_000, scratchBytes: 32e6, stateBytes: 32e6 } }),
  )
const all = Array.from({ length: INTERPRETERS }, fresh)

function figures() {
  globalThis.gc()
  globalThis.gc()
  const { heapUsed, external, rss } = process.memoryUsage()
  return { heap: heapUsed, external, rss, wasm: all.reduce((sum, i) => sum + i.memoryStats().wasmMemoryBytes, 0) }
}

function check(interp, what) {
  const { scratchHandles, wasmArenaUsed, evalDepth } = interp.memoryStats()
  if (scratchHandles !== 0 || wasmArenaUsed !== 0 || evalDepth !== 0)
    throw new Error(`after ${what}: handles ${scratchHandles}, arena ${wasmArenaUsed}, depth ${evalDepth}`)
}

const end = Date.now() + minutes * 60_000
// Until caches are full.
const warm = Date.now() + minutes * 20_000
const done = new Map(actions.map(({ name }) => [name, 0]))
let before
let shown = Date.now()
let turns = 0
console.log(`soak: ${minutes} minutes, seed ${seed}`)
const far = progress()
while (Date.now() < end) {
  for (let i = 0; i < 200; i++) {
    const at = Math.floor(next() * INTERPRETERS)
    const action = pick(actions)
    const interp = all[at]
    action.run(interp, next)
    check(interp, action.name)
    if (interp.call('still', 6) !== '42') throw new Error(`after ${action.name} the interpreter does not work`)
    if (action.ends) {
      interp.dispose()
      all[at] = fresh()
    }
    done.set(action.name, done.get(action.name) + 1)
    turns++
  }
  if (before === undefined && Date.now() > warm) {
    for (const interp of all) interp.trim()
    before = figures()
  }
  if (Date.now() - shown > 1000) {
    shown = Date.now()
    const { heap, external, rss, wasm } = figures()
    far.show(
      `${turns} turns, heap ${(heap / MB).toFixed(1)} MB, outside of it ${(external / MB).toFixed(1)} MB, wasm in use ${(wasm / MB).toFixed(1)} MB, rss ${(rss / MB).toFixed(0)} MB`,
    )
  }
}
far.clear()
for (const interp of all) interp.trim()
const after = figures()
before ??= after
const grown = after.heap - before.heap
for (const [name, times] of done) console.log(`${String(times).padStart(8)} ${name}`)
console.log(
  `heap ${(before.heap / MB).toFixed(2)} -> ${(after.heap / MB).toFixed(2)} MB, rss ${(before.rss / MB).toFixed(0)} -> ${(after.rss / MB).toFixed(0)} MB`,
)
for (const [name, times] of done)
  if (times === 0) {
    console.error(`soak: ${name} was never done`)
    process.exitCode = 1
  }
if (grown > ALLOWED) {
  console.error(`soak: the heap has grown by ${(grown / MB).toFixed(2)} MB, seed ${seed}`)
  process.exitCode = 1
}
