// Benchmarks: each program of the suites on Feather's command line and on the tclsh that are found, alternating.
//
//   node tooling/bench/run.mjs [--rounds N] [--min-ms N] [--only a,b] [--suite DIR]... [--md FILE] [--json FILE] [--no-embed]
//
// `pnpm bench` builds first. The suite is suite/ unless told. A program runs in a process of its own, `--rounds` processes of each
// interpreter, alternating; in a process it is repeated as often as tclsh needs for `--min-ms`. The answers are compared. Times
// are ratios against the first tclsh in the same run: figures of different runs or machines are not comparable. Then come the rates
// of embedding (embed.mjs), which have a file of their own; so have growth (scaling.mjs) and host ops (host-ops.mjs).
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { progress } from '../progress.mjs'
import { ownSuite, programsOf } from './programs.mjs'
import { geometric, interpreters, sample, summary, workspace } from './samples.mjs'

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    'min-ms': { type: 'string', default: '100' },
    only: { type: 'string' },
    suite: { type: 'string', multiple: true, default: [ownSuite] },
    md: { type: 'string' },
    json: { type: 'string' },
    'no-embed': { type: 'boolean', default: false },
  },
})
const rounds = Number(options.rounds)
const programs = programsOf(options.suite, options.only?.split(','))
const found = interpreters()
const [reference] = found
if (reference.name === 'feather') console.error('no tclsh is found: the ratios are to Feather itself')

const { directory, remove } = workspace()
const far = progress()
const rows = programs.map((program, k) => {
  const show = (round) => far.show(`${k + 1} of ${programs.length}: ${program.name}, round ${round} of ${rounds}`)
  show(1)
  const trials = [1, 2, 3].map(() => sample(reference, program, program.n, 1, directory).times[0])
  const reps = Math.min(1000, Math.max(1, Math.ceil((Number(options['min-ms']) * 1000) / Math.min(...trials))))
  const samples = new Map(found.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    show(round + 1)
    for (const one of found) samples.get(one.name).push(sample(one, program, program.n, reps, directory))
  }
  const sums = [...samples.values()].flat().map(({ sum }) => sum)
  const figures = new Map(found.map(({ name }) => [name, summary(samples.get(name))]))
  const row = { program, reps, figures, wrong: sums.some((sum) => sum !== sums[0]) }
  far.clear()
  process.stderr.write(
    `${program.name} (${reps}): ${found.map(({ name }) => `${name} ${ratio(row, name).toFixed(2)}`).join(', ')}${row.wrong ? ' WRONG ANSWER' : ''}\n`,
  )
  return row
})
remove()

function ratio({ figures }, name, figure = 'mean') {
  return figures.get(name)[figure] / figures.get(reference.name)[figure]
}

const others = found.filter((one) => one !== reference).map(({ name }) => name)
const ms = (us) => (us / 1000).toPrecision(3)
const columns = [
  [`${reference.name}, ms`, (row) => ms(row.figures.get(reference.name).mean)],
  ...others.map((name) => [name, (row) => ratio(row, name), true]),
  ['feather, quickest process', (row) => ratio(row, 'feather', 'best'), true],
  ['first time', (row) => ratio(row, 'feather', 'cold'), true],
  ['warm', (row) => ratio(row, 'feather', 'warm'), true],
  ...(rows.every(({ figures }) => figures.get(reference.name).cpu > 0)
    ? [['processor', (row) => ratio(row, 'feather', 'cpu'), true]]
    : []),
  ['memory, MB', (row) => found.map(({ name }) => (row.figures.get(name).peak / 1024).toFixed(0)).join(' / ')],
]
const means = columns.map(([, value, isRatio]) => (isRatio ? `**${geometric(rows.map(value)).toFixed(2)}**` : ''))
const line = (cells) => `| ${cells.join(' | ')} |`
const table = [
  line(['program', 'times', ...columns.map(([title]) => title)]),
  line(['program', 'times', ...columns].map(() => '---')),
  ...rows.map((row) =>
    line([
      row.wrong ? `${row.program.name}: WRONG ANSWER` : row.program.name,
      row.reps,
      ...columns.map(([, value, isRatio]) => (isRatio ? value(row).toFixed(2) : value(row))),
    ]),
  ),
  line(['**geometric mean**', '', ...means]),
].join('\n')
const about = `Median of ${rounds} processes, alternating; ratios to ${reference.name}, below 1 is faster. Memory: ${found.map(({ name }) => name).join(' / ')}.`
console.log(`${about}\n\n${table}\n`)
if (options.md !== undefined) writeFileSync(options.md, `${about}\n\n${table}\n`)
if (options.json !== undefined)
  writeFileSync(
    options.json,
    JSON.stringify(
      rows.map(({ program, reps, figures }) => ({
        name: program.name,
        n: program.n,
        reps,
        figures: Object.fromEntries(figures),
      })),
      null,
      1,
    ),
  )
const wrong = rows.filter((row) => row.wrong)
if (wrong.length > 0) {
  console.error(`wrong answers: ${wrong.map(({ program }) => program.name).join(', ')}`)
  process.exitCode = 1
}
if (!options['no-embed']) await import('./embed.mjs')
