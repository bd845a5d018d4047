// Runs the conformance families that are about the language, not about data, in the native host: the core without
// JavaScript, under the sanitizers where there is a clang that has them.
//
//   node packages/core/native/conformance.mjs [--core folder] [--plain] [--memory] [--stress] [filter ...]
//
// --plain   without sanitizers
// --memory  with MemorySanitizer in the place of the others
// --stress  collects dead handles and code at every safe point
//
// exclusions.json lists the cases that need what this host has not, with the reason. Such a case has to fail, and an
// entry that passes, or names no case, fails the run.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { findCaseFiles, normalizeOutcome, readExpected } from '../../../tooling/conformance/cases.mjs'
import { createProcessTarget } from '../../../tooling/conformance/process-target.mjs'
import { coreFolder } from '../../../tooling/zig/core.mjs'
import { buildNative } from '../../../tooling/zig/native.mjs'
import { nativeToolchain } from '../../../tooling/zig/toolchain.mjs'

const families = ['control', 'proc', 'variable', 'namespace', 'error']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    core: { type: 'string', default: coreFolder },
    plain: { type: 'boolean', default: false },
    stress: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
  },
})
const core = resolve(values.core)
const sanitize = !values.plain && nativeToolchain({ sanitize: true }) !== undefined
const kind = sanitize ? (values.memory ? '.memory' : '.sanitize') : ''
const name = `conformance${kind}${values.stress ? '.stress' : ''}`
const program = join(core, 'build', 'tests', name)
const memory = sanitize && values.memory
await buildNative({ out: program, files: [join(core, 'native/main.c')], core, sanitize, memory, stress: values.stress })

const exclusions = new Map()
for (const { id, reason } of JSON.parse(readFileSync(new URL('exclusions.json', import.meta.url), 'utf8')))
  exclusions.set(id, reason)

const cases = findCaseFiles(positionals.length > 0 ? positionals : families).flatMap((file) => {
  const expected = readExpected(file)
  return file.cases.map(({ id, script }) => ({ id: `${file.name}/${id}`, script, expected: expected[id] }))
})

let passed = 0
let excluded = 0
const problems = []
const target = createProcessTarget({ name: 'native', command: program, timeoutMs: 60_000 })
await target.run(
  cases.map(({ script }) => script),
  (index, outcome) => {
    const { id, expected } = cases[index]
    const same = isSame(expected, outcome)
    const reason = exclusions.get(id)
    // What is excluded may fail with another answer; a crash is none.
    if (typeof outcome.code !== 'number') problems.push(`${id}: ${outcome.code}: ${outcome.result}`)
    else if (reason !== undefined && same) problems.push(`${id}: is excluded, but passes (${reason})`)
    else if (reason === undefined && !same) problems.push(`${id}: ${describe(expected, outcome)}`)
    else if (reason === undefined) passed++
    else excluded++
  },
)
if (positionals.length === 0) {
  const known = new Set(cases.map(({ id }) => id))
  for (const id of exclusions.keys()) if (!known.has(id)) problems.push(`${id}: is excluded, but there is no such case`)
}
for (const problem of problems) console.log(`not ok ${problem}`)
if (!sanitize && !values.plain)
  console.log('skipped: sanitizers: no clang with ASan and UBSan (Debian: clang-19 libclang-rt-19-dev)')
if (excluded > 0) console.log(`${excluded} cases are excluded, which fail here: see exclusions.json`)
console.log(`${passed} passed, ${problems.length} failed`)
process.exitCode = problems.length > 0 ? 1 : 0

/** A `return` at the top level ends a script with its value; other codes have nowhere to go. */
function isSame(expected, outcome) {
  if (expected === undefined) return false
  if (expected.code > 2 && outcome.errorCode?.join(' ') === 'TCL RESULT UNEXPECTED') return true
  const actual = expected.code === 2 && outcome.code === 0 ? { ...outcome, code: 2 } : outcome
  return JSON.stringify(normalizeOutcome(expected)) === JSON.stringify(normalizeOutcome(actual))
}

function describe(expected, outcome) {
  const [want, got] = [expected ?? {}, outcome].map((o) => JSON.stringify(normalizeOutcome(o)))
  return `\n  expected ${want}\n  actual   ${got}`
}
