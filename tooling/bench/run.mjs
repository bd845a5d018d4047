// Benchmarks: each program of suite/ on Feather's command line and on the tclsh that is found, interleaved, medians.
//
//   node tooling/bench/run.mjs [--rounds N] [--only a,b] [--md FILE]    (pnpm bench)
//
// A program defines `proc bench {n}`, which returns a checksum; `# n: 1000` says the size. The answers are compared. Times are
// ratios against tclsh in the same run: figures of different runs or machines are not comparable. Then come the embedding
// rates of embed.mjs.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const here = fileURLToPath(new URL('.', import.meta.url))
const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string' }, md: { type: 'string' } },
})
const rounds = Number(options.rounds)
const only = options.only?.split(',')

const feather = { name: 'feather', command: [process.execPath, join(here, '../../apps/cli/bin/feather.js')] }
const tclsh = ['tclsh9.0', 'tclsh8.6', 'tclsh']
  .map((name) => ({ name, command: [name] }))
  .filter(({ command }) => spawnSync(command[0], { input: '' }).status === 0)
const interpreters = [...tclsh.slice(0, 2), feather]
const reference = interpreters[0].name

const work = mkdtempSync(join(tmpdir(), 'feather-bench-'))
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]

function runOnce({ command }, file) {
  const { stdout, stderr } = spawnSync(command[0], [...command.slice(1), file], { encoding: 'utf8' })
  const found = /@@us=(\d+) sum=(.*)/.exec(stdout)
  if (found === null) throw new Error(`${command[0]}: ${stderr || stdout}`)
  return { us: Number(found[1]), sum: found[2] }
}

const rows = []
for (const name of readdirSync(join(here, 'suite'))
  .filter((f) => f.endsWith('.tcl'))
  .sort()) {
  const title = name.slice(0, -4)
  if (only !== undefined && !only.includes(title)) continue
  const text = readFileSync(join(here, 'suite', name), 'utf8')
  const n = Number(/^# n: (\d+)/m.exec(text)[1])
  const file = join(work, name)
  writeFileSync(
    file,
    `${text}\nset t0 [clock microseconds]\nset sum [bench ${n}]\nputs "@@us=[expr {[clock microseconds] - $t0}] sum=$sum"\n`,
  )
  const times = new Map(interpreters.map((i) => [i.name, []]))
  const sums = new Map()
  for (let round = 0; round < rounds; round++) {
    for (const interpreter of interpreters) {
      const { us, sum } = runOnce(interpreter, file)
      times.get(interpreter.name).push(us)
      sums.set(interpreter.name, sum)
    }
  }
  const base = median(times.get(reference))
  const wrong = [...sums.values()].some((sum) => sum !== sums.get(reference))
  rows.push({ title, cells: interpreters.map((i) => median(times.get(i.name))), base, wrong })
  process.stderr.write(
    `${title}: ${interpreters.map((i) => `${i.name} ${(median(times.get(i.name)) / base).toFixed(2)}`).join(', ')}${wrong ? ' WRONG ANSWER' : ''}\n`,
  )
}
rmSync(work, { recursive: true })

const geometric = (index) => Math.exp(rows.reduce((sum, r) => sum + Math.log(r.cells[index] / r.base), 0) / rows.length)
const table = [
  `| program | ${interpreters.map((i) => `${i.name}, ms (ratio)`).join(' | ')} |`,
  `| --- |${' --- |'.repeat(interpreters.length)}`,
  ...rows.map(
    (r) =>
      `| ${r.title} | ${r.cells.map((us) => `${(us / 1000).toFixed(1)} (${(us / r.base).toFixed(2)})`).join(' | ')} |`,
  ),
  `| **geometric mean** | ${interpreters.map((_, i) => geometric(i).toFixed(2)).join(' | ')} |`,
].join('\n')
console.log(`Median of ${rounds}, interleaved; ratios to ${reference}.\n\n${table}\n`)
if (options.md !== undefined) writeFileSync(options.md, `${table}\n`)
const wrong = rows.filter((r) => r.wrong)
if (wrong.length > 0) {
  console.error(`wrong answers: ${wrong.map((r) => r.title).join(', ')}`)
  process.exitCode = 1
}
await import('./embed.mjs')
