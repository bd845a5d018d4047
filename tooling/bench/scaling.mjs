// How cost grows: programs at n, 2n and 4n, on Feather and on tclsh, alternating.
//
//   node tooling/bench/scaling.mjs [--rounds N] [--only a,b] [--md FILE]
//
// The programs of scaling/, and those of suite/ that say how they grow. For each interpreter: what 4n costs over what n costs, of the
// cheapest runs, by the clock of the processor where /proc tells it (all threads, in hundredths of a second), else by time. 4 is
// linear, and sorting is a little more; what warming up costs makes it less.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ownSuite, programsOf } from './programs.mjs'
import { interpreters, sample, workspace } from './samples.mjs'

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, only: { type: 'string' }, md: { type: 'string' } },
})
const found = interpreters()
const directories = [fileURLToPath(new URL('./scaling', import.meta.url)), ownSuite]
const programs = programsOf(directories, options.only?.split(',')).filter(({ grows }) => grows !== undefined)
const sizes = [1, 2, 4]

const { directory, remove } = workspace()
const rows = []
for (const program of programs) {
  const best = new Map(found.map(({ name }) => [name, sizes.map(() => Number.POSITIVE_INFINITY)]))
  for (let round = 0; round < Number(options.rounds); round++)
    sizes.forEach((size, k) => {
      for (const one of found) {
        const { times, ticks } = sample(one, program, program.n * size, 1, directory)
        const costs = best.get(one.name)
        costs[k] = Math.min(costs[k], ticks > 0 ? ticks * 10 : times[0] / 1000)
      }
    })
  rows.push({ program, best })
  process.stderr.write(`${program.name}\n`)
}
remove()

const line = (cells) => `| ${cells.join(' | ')} |`
const ms = (cost) => (cost < 10 ? cost.toFixed(1) : cost.toFixed(0))
const table = [
  line(['program', 'n', 'expected', ...found.map(({ name }) => `${name}: ms at n, 2n, 4n; growth`)]),
  line(['', '', '', ...found].map(() => '---')),
  ...rows.map(({ program, best }) =>
    line([
      program.name,
      program.n,
      program.grows,
      ...found.map(({ name }) => {
        const times = best.get(name)
        return `${times.map(ms).join(', ')}; ${(times[2] / times[0]).toFixed(1)}`
      }),
    ]),
  ),
].join('\n')
console.log(table)
if (options.md !== undefined) writeFileSync(options.md, `${table}\n`)
