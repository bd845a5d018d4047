#!/usr/bin/env node
/** Write down what tclsh 9.0 gives for each case: `conformance/<family>/<command>.expected.json`.
 *
 *      node tooling/conformance/record.mjs ?--check? ?--timeout MS? ?filter ...?
 *
 *  Filters select files as in run.mjs; all files without any. With `--check` nothing is written: exit 1
 *  and the differences when the recording is not what tclsh says now. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { expectedPath, findCaseFiles, formatExpected, repositoryRoot } from './cases.mjs'
import { createTclshTarget, findTclsh } from './tclsh.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, timeout: { type: 'string', default: '10000' } },
})

const tclsh = findTclsh()
if (tclsh === undefined) {
  console.error('no tclsh 9.0 found: set TCLSH9 to one, or put tclsh9.0 on PATH')
  process.exit(2)
}

const files = findCaseFiles(positionals)
const scripts = files.flatMap((file) => file.cases.map((item) => item.script))
const outcomes = []
await createTclshTarget(tclsh, Number(values.timeout)).run(scripts, (index, outcome) => {
  outcomes[index] = outcome
})

let incomplete = 0
let changed = 0
let first = 0
for (const file of files) {
  const recorded = new Map(file.cases.map((item, index) => [item.id, outcomes[first + index]]))
  first += file.cases.length
  for (const [id, outcome] of recorded) {
    if (typeof outcome.code === 'number') continue
    incomplete += 1
    console.error(`${file.name}/${id}: ${outcome.code}: ${outcome.result}`)
  }
  const path = expectedPath(file)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const after = formatExpected(recorded)
  if (before === after) continue
  changed += 1
  if (values.check) printDifference(relative(repositoryRoot, path), before, after)
  else writeFileSync(path, after)
}

console.log(
  `${scripts.length} cases in ${files.length} files, ${changed} ${values.check ? 'files differ' : 'files written'}`,
)
process.exitCode = incomplete > 0 || (values.check && changed > 0) ? 1 : 0

/** The lines that only one of the two has; a line is a case. */
function printDifference(path, before, after) {
  const lines = (text) => new Set(text.split('\n').map((line) => line.replace(/,$/, '')))
  const old = lines(before)
  const now = lines(after)
  console.log(path)
  for (const line of old) if (!now.has(line)) console.log(`-${line}`)
  for (const line of now) if (!old.has(line)) console.log(`+${line}`)
}
