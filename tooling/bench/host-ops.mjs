// How often the core calls its host while a program runs, and the program's answer: figures that do not depend on the machine.
//
//   node tooling/bench/host-ops.mjs [--only a,b]       compare with host-ops.json, which fails when a program needs more calls
//   node tooling/bench/host-ops.mjs --update           write host-ops.json; the answers come from a tclsh 9.0
//   node tooling/bench/host-ops.mjs --show a           the calls of one program, by op
//
// The programs run with their small n, after they were defined, each in an interpreter of its own.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compose, ownSuite, programsOf } from './programs.mjs'

/** More calls than this, over what the file says, are a regression. */
const SLACK = 1.02

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    show: { type: 'string' },
    update: { type: 'boolean', default: false },
  },
})
const file = fileURLToPath(new URL('./host-ops.json', import.meta.url))
const { spec } = await import('../../packages/core/dist/host-ops/spec.js')
const { importName } = await import('../../packages/core/dist/host-ops/imports.gen.js')
const counts = countCalls()
const { createFeather } = await import('../../packages/feather/dist/bundle/index.js')
const feather = await createFeather()

/** Wrap the imports of every instance that is made from here on. Calls by op. */
function countCalls() {
  const counts = new Map()
  const { Instance } = WebAssembly
  const ops = Object.values(spec).flatMap((family) => Object.keys(family))
  const called = new Map(ops.map((op) => [importName(op), op]))
  WebAssembly.Instance = class extends Instance {
    constructor(module, { env }) {
      const counted = { ...env }
      for (const [name, op] of Object.entries(env)) {
        if (typeof op !== 'function') continue
        const full = called.get(name)
        counted[name] = (...args) => {
          counts.set(full, (counts.get(full) ?? 0) + 1)
          return op(...args)
        }
      }
      super(module, { env: counted })
    }
  }
  return counts
}

function run(program) {
  const interp = feather.create({ stdout: null })
  interp.eval(program.text)
  counts.clear()
  const answer = interp.eval(`bench ${program.small}`)
  interp.dispose()
  return { answer, calls: [...counts.values()].reduce((sum, n) => sum + n, 0) }
}

/** What tclsh answers. */
function answerOf(program) {
  const env = { ...process.env, PATH: [process.env.TCLSH_PATH, process.env.PATH].filter(Boolean).join(delimiter) }
  const { stdout, stderr } = spawnSync('tclsh9.0', { input: compose(program, program.small, 1), encoding: 'utf8', env })
  const found = /@@ \d+ \d+ \d+ (.*)/s.exec(stdout ?? '')
  if (found === null) throw new Error(`${program.name} on tclsh9.0: ${stderr}`)
  return found[1].trim()
}

const programs = programsOf([ownSuite], (options.show ?? options.only)?.split(','))
if (options.show !== undefined) {
  for (const program of programs) {
    const { calls } = run(program)
    console.log(`${program.name} ${program.small}: ${calls}`)
    for (const [op, n] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${String(n).padStart(9)} ${op}`)
  }
} else if (options.update) {
  const rows = programs.map((program) => [
    program.name,
    { n: program.small, answer: answerOf(program), calls: run(program).calls },
  ])
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`)
} else {
  const known = JSON.parse(readFileSync(file, 'utf8'))
  const problems = []
  for (const program of programs) {
    const { name, small } = program
    const before = known[name]
    const { answer, calls } = run(program)
    if (before === undefined || before.n !== small) problems.push(`${name}: not in host-ops.json: --update`)
    else if (answer !== before.answer) problems.push(`${name}: ${answer} instead of ${before.answer}`)
    else if (calls > before.calls * SLACK) problems.push(`${name}: ${calls} host ops, there were ${before.calls}`)
  }
  for (const problem of problems) console.error(problem)
  console.log(`${programs.length - problems.length} passed, ${problems.length} failed`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
