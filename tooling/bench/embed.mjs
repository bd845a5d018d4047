// What embedding costs: how long calls of the public API take, beside JavaScript and Lua in WebAssembly (engines/).
//
//   node tooling/bench/embed.mjs [--rounds N] [--only feather] [--md FILE]
//
// The engines take turns in one process, after warming up; the first eval is that of a process of its own, without
// and with what Node can keep of compiling (NODE_COMPILE_CACHE, module.enableCompileCache). Median, and in brackets
// the quickest round.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { names, open } from './engines/index.mjs'
import { median } from './samples.mjs'

const { values: options } = parseArgs({
  args: process.argv[1] === fileURLToPath(import.meta.url) ? process.argv.slice(2) : [],
  options: { rounds: { type: 'string', default: '15' }, only: { type: 'string' }, md: { type: 'string' } },
})
const rounds = Number(options.rounds)
const chosen = names.filter((name) => options.only === undefined || options.only.split(',').includes(name))

let fresh = 0
/** Title, how often in a round, and the run of so many. */
const cases = [
  ['eval of a constant script', 20_000, (engine, n) => repeat(n, engine.constant)],
  ['eval that calls a procedure', 20_000, (engine, n) => repeat(n, engine.procedure)],
  ['call of the procedure', 20_000, (engine, n) => repeat(n, engine.call)],
  ['a host command, called by a script', 20_000, (engine, n) => engine.hostCommands(n)],
  ['eval of a text never seen before', 5_000, (engine, n) => repeat(n, () => engine.unique(fresh++))],
]

function repeat(n, body) {
  for (let i = 0; i < n; i++) body()
}

/** Nanoseconds of one, for each engine and round. */
async function measure(engines, n, run) {
  const times = new Map(chosen.map((name) => [name, []]))
  for (let round = -2; round < rounds; round++) {
    for (const name of chosen) {
      const start = performance.now()
      await run(engines.get(name), n)
      if (round >= 0) times.get(name).push(((performance.now() - start) * 1e6) / n)
    }
  }
  return times
}

/** @param env what the process finds in its environment besides ours */
function firstEvals(env = {}) {
  const times = new Map(chosen.map((name) => [name, []]))
  const program = fileURLToPath(new URL('./engines/first-eval.mjs', import.meta.url))
  for (let round = 0; round < rounds; round++) {
    for (const name of chosen) {
      const { stdout, stderr } = spawnSync(process.execPath, [program, name], {
        encoding: 'utf8',
        env: { ...process.env, ...env },
      })
      if (!(Number(stdout) > 0)) throw new Error(`${name}: ${stderr}`)
      times.get(name).push(Number(stdout) * 1e6)
    }
  }
  return times
}

const engines = new Map()
for (const name of chosen) engines.set(name, await open(name))
const rows = []
for (const [title, n, run] of cases) rows.push([title, await measure(engines, n, run)])
rows.push([
  'create and dispose',
  await measure(engines, 50, async (engine, n) => {
    for (let i = 0; i < n; i++) await engine.create()
  }),
])
rows.push(['from a Node that is up to the end of the first eval', firstEvals()])
if (module.enableCompileCache !== undefined) {
  const cache = mkdtempSync(join(tmpdir(), 'feather-bench-'))
  const env = { NODE_COMPILE_CACHE: cache }
  firstEvals(env) // which fills it
  rows.push(['the same, with a compile cache of Node', firstEvals(env)])
  rmSync(cache, { recursive: true, force: true })
}

const time = (ns) =>
  ns < 1e5 ? `${(ns / 1e3).toPrecision(ns < 1e4 ? 2 : 3)} µs` : `${(ns / 1e6).toPrecision(ns < 1e7 ? 2 : 3)} ms`
const line = (cells) => `| ${cells.join(' | ')} |`
const table = [
  line(['', ...chosen]),
  line(['', ...chosen].map(() => '---')),
  ...rows.map(([title, times]) =>
    line([title, ...chosen.map((name) => `${time(median(times.get(name)))} (${time(Math.min(...times.get(name)))})`)]),
  ),
].join('\n')
console.log(`Median of ${rounds} rounds, alternating, and the quickest.\n\n${table}\n`)
if (options.md !== undefined) writeFileSync(options.md, `${table}\n`)
