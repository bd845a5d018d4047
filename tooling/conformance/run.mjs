#!/usr/bin/env node
/** Run the corpus and compare with what was recorded from tclsh 9.0.
 *
 *      node tooling/conformance/run.mjs ?option ...? ?filter ...?
 *
 *  A filter is a family (`control`), a file (`control/if`, or its path), or one case (`control/if/if-else`).
 *
 *      --verbose          name every case, not only those that fail
 *      --no-trace         leave errorInfo out of the comparison
 *      --wasm PATH        run this build of the core
 *      --timeout MS       per case (default 10000)
 *      --in-process       on the main thread, for a debugger
 *      --target NAME      feather (default), native or tclsh
 *      --update-pending   list what fails in not-yet.txt (of the whole corpus)
 *      --bin PATH         the program of --target native, which speaks the protocol of process-target.mjs
 *
 *  A target is `{ name, run(scripts, onOutcome), close() }`: `run` gives each script a fresh interpreter and
 *  calls `onOutcome(index, outcome)` once for every script, in order; it resolves when all are done.
 *
 *  `conformance/deviations.json` lists `{ id: "family/command/case", reason }` for cases that are meant to
 *  differ. Such a case has to fail; an entry that passes, or names no case, fails the run.
 *  `conformance/not-yet.txt` names the cases that do not pass yet. They are counted apart, and one that passes
 *  fails the run, so that the list only gets shorter; --update-pending writes it anew.
 *  Exit codes: 0 all passed, 1 something failed, 2 the run could not start. */
import { parseArgs } from 'node:util'
import { findCaseFiles, normalizeOutcome, readDeviations, readExpected, readPending, writePending } from './cases.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', default: false },
    'no-trace': { type: 'boolean', default: false },
    'in-process': { type: 'boolean', default: false },
    'update-pending': { type: 'boolean', default: false },
    wasm: { type: 'string' },
    timeout: { type: 'string', default: '10000' },
    target: { type: 'string', default: 'feather' },
    bin: { type: 'string' },
  },
})

try {
  process.exitCode = await main()
} catch (error) {
  console.error(`run.mjs: ${error?.message ?? error}`)
  process.exitCode = 2
}

async function main() {
  const selected = selectCases(positionals)
  const deviations = readDeviations()
  const pending = values.target === 'feather' && !values['update-pending'] ? readPending() : new Set()
  const target = await createTarget()
  const tally = new Map()
  const failures = []

  const scripts = selected.map((item) => item.script)
  await target.run(scripts, (index, outcome) => {
    const item = selected[index]
    const verdict = judge(item, outcome, deviations.get(item.name), pending.has(item.name))
    const counts = tally.get(item.family) ?? { passed: 0, failed: 0, deviating: 0, pending: 0 }
    tally.set(item.family, counts)
    counts[verdict.kind] += 1
    if (verdict.kind === 'failed') failures.push({ item, outcome, why: verdict.why })
    if (values.verbose) console.log(`${verdict.kind === 'failed' ? 'FAIL' : 'ok  '} ${item.name}`)
  })
  await target.close()

  const names = new Set(selected.map((item) => item.name))
  const unknown = positionals.length > 0 ? [] : [...deviations.keys()].filter((id) => !names.has(id))
  if (positionals.length === 0) unknown.push(...[...pending].filter((id) => !names.has(id)))
  if (values['update-pending']) {
    if (positionals.length > 0) throw new Error('--update-pending wants the whole corpus: no filter')
    writePending(failures.map(({ item }) => item.name))
  }
  report(tally, failures, unknown)
  return failures.length + unknown.length > 0 ? 1 : 0
}

/** The cases of the files, or the single case, that each filter names. */
function selectCases(filters) {
  const all = findCaseFiles().flatMap((file) => {
    const expected = readExpected(file)
    return file.cases.map((item) => ({
      name: `${file.name}/${item.id}`,
      family: file.family,
      line: item.line,
      path: file.path,
      script: item.script,
      expected: expected[item.id],
    }))
  })
  if (filters.length === 0) return all
  const chosen = new Set()
  for (const filter of filters) {
    const exact = all.filter((item) => item.name === filter)
    if (exact.length > 0) {
      chosen.add(exact[0])
      continue
    }
    const paths = new Set(findCaseFiles([filter]).map((file) => file.path))
    for (const item of all) if (paths.has(item.path)) chosen.add(item)
  }
  return [...chosen]
}

async function createTarget() {
  const timeoutMs = Number(values.timeout)
  switch (values.target) {
    case 'feather': {
      const { createFeatherTarget } = await import('./feather-target.mjs')
      return createFeatherTarget({ wasm: values.wasm, timeoutMs, inProcess: values['in-process'] })
    }
    case 'native': {
      if (values.bin === undefined) throw new Error('--target native needs --bin PATH')
      const { createProcessTarget } = await import('./process-target.mjs')
      return createProcessTarget({ name: 'native', command: values.bin, timeoutMs })
    }
    case 'tclsh': {
      const { createTclshTarget, findTclsh } = await import('./tclsh.mjs')
      const tclsh = findTclsh()
      if (tclsh === undefined) throw new Error('no tclsh 9.0 found')
      return createTclshTarget(tclsh, timeoutMs)
    }
    default:
      throw new Error(`unknown target "${values.target}": must be feather, native, or tclsh`)
  }
}

/** @returns {{ kind: 'passed' | 'deviating' | 'pending' } | { kind: 'failed', why: string }} */
function judge(item, outcome, deviation, pending) {
  if (!pending) return judgeSettled(item, outcome, deviation)
  const verdict = judgeSettled(item, outcome, deviation)
  return verdict.kind === 'failed'
    ? { kind: 'pending' }
    : { kind: 'failed', why: 'listed in not-yet.txt, but passes: take it off' }
}

function judgeSettled(item, outcome, deviation) {
  if (item.expected === undefined) return { kind: 'failed', why: 'nothing was recorded: run record.mjs' }
  // A deviation is another answer; a crash, a hang or a leak is none.
  if (typeof outcome.code !== 'number') return { kind: 'failed', why: `no completion: ${outcome.code}` }
  const same = sameOutcome(item.expected, outcome)
  if (deviation === undefined) return same ? { kind: 'passed' } : { kind: 'failed', why: 'differs from tclsh' }
  return same ? { kind: 'failed', why: `listed as a deviation, but passes: ${deviation}` } : { kind: 'deviating' }
}

/** For an embedder a `return` at the top level is how a script ends: its value is the result. Any other code
 *  that leaves the script has nowhere to go, and may be reported as the error that tclsh makes of it. */
function sameOutcome(expected, outcome) {
  const actual = expected.code === 2 && outcome.code === 0 ? { ...outcome, code: 2 } : outcome
  const nowhere = expected.code > 2 && actual.errorCode?.join(' ') === 'TCL RESULT UNEXPECTED'
  return nowhere || comparable(expected) === comparable(actual)
}

function comparable(outcome) {
  const fields = normalizeOutcome(outcome)
  if (values['no-trace']) delete fields.errorInfo
  return JSON.stringify(fields)
}

function report(tally, failures, unknown) {
  for (const { item, outcome, why } of failures) {
    console.log(`\nFAIL ${item.name}: ${why}`)
    console.log(`  at conformance/${item.name.slice(0, item.name.lastIndexOf('/'))}.tcl:${item.line}`)
    console.log(indent(item.script, '  | '))
    if (item.expected !== undefined) printFields(item.expected, outcome)
  }
  for (const id of unknown) console.log(`\nFAIL deviations.json or not-yet.txt: "${id}" names no case`)
  if (failures.length > 0) {
    console.log('\nfailed:')
    for (const { item } of failures) console.log(`  ${item.name}`)
  }
  console.log()
  const width = Math.max(6, ...[...tally.keys()].map((family) => family.length))
  for (const [family, { passed, failed, deviating, pending }] of [...tally].sort()) {
    const extra = (deviating > 0 ? `, ${deviating} deviating` : '') + (pending > 0 ? `, ${pending} not yet` : '')
    console.log(`${family.padEnd(width)}  ${passed} passed, ${failed} failed${extra}`)
  }
  const sum = (kind) => [...tally.values()].reduce((total, counts) => total + counts[kind], 0)
  if (sum('pending') > 0) console.log(`${sum('pending')} cases do not pass yet: conformance/not-yet.txt`)
  console.log(`${sum('passed') + sum('deviating')} passed, ${sum('failed') + unknown.length} failed`)
}

/** Only the fields that differ, expected above actual. */
function printFields(expected, actual) {
  const left = normalizeOutcome(expected)
  const right = normalizeOutcome(actual)
  for (const field of ['code', 'result', 'errorCode', 'errorInfo']) {
    const [want, got] = [JSON.stringify(left[field]), JSON.stringify(right[field])]
    if (want === got) continue
    console.log(`  expected ${field}: ${want}`)
    console.log(`  actual   ${field}: ${got}`)
  }
}

function indent(text, prefix) {
  return text.replace(/^/gm, prefix)
}
