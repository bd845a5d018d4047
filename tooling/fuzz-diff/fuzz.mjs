#!/usr/bin/env node
/** Differential fuzzing: random scripts over all commands, run here and in tclsh 9.0.
 *
 *      node tooling/fuzz-diff/fuzz.mjs ?count? ?--seed TEXT? ?--minimise N? ?--show? ?--known K,K? ?--wasm PATH?
 *                                        ?--excused? ?--excused-by TEXT?
 *
 *  Script k of a seed is made of the text `seed/k` alone: `--seed TEXT --only K` makes it again. The first N scripts that
 *  differ are made smaller (5). --known lists scripts that are known to differ; then the first batch in which another one
 *  does is the last. --excused tells how many statements differ for each of the known reasons, and in how many nothing
 *  is compared because of it; --excused-by shows those that differ and whose reason has the text in it.
 *  Exit codes: 0 no difference, 1 differences, 2 there is no tclsh 9.0. */
import { parseArgs } from 'node:util'
import { progress } from '../progress.mjs'
import { differences, findOracle, kindOf, runBoth, uncompared } from './compare.mjs'
import { minimise } from './minimise.mjs'
import { makeScript, render } from './script.mjs'

const BATCH = 1000

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    only: { type: 'string' },
    minimise: { type: 'string', default: '5' },
    show: { type: 'boolean', default: false },
    known: { type: 'string' },
    wasm: { type: 'string' },
    excused: { type: 'boolean', default: false },
    'excused-by': { type: 'string' },
  },
})

if (findOracle() === undefined) {
  console.error('fuzz-diff: no tclsh 9.0 found ($TCLSH9, or on PATH)')
  process.exit(2)
}

const count = Number(positionals[0] ?? 2000)
const first = values.only === undefined ? 0 : Number(values.only)
const last = values.only === undefined ? count : first + 1
const found = []
console.log(`seed ${values.seed}`)
const far = progress()
const known = new Set(values.known?.split(','))
/** For each reason, how many statements differ for it, and how many could. @type {Map<string, { differ: number, hold: number }>} */
const excused = new Map()
for (let from = first; from < last; from += BATCH) {
  if (values.known !== undefined && found.length > 0) break
  const numbers = Array.from({ length: Math.min(BATCH, last - from) }, (_, k) => from + k)
  const scripts = numbers.map((k) => makeScript(`${values.seed}/${k}`))
  const texts = scripts.map(render)
  if (values.show) texts.forEach((text, i) => console.log(`--- ${numbers[i]}\n${text}`))
  const outcomes = await runBoth(texts, { wasm: values.wasm })
  for (const [i, k] of numbers.entries()) {
    // What took too long is run alone: the machine may have been busy.
    if (Object.values(outcomes[i]).some(({ code }) => code === 'timeout'))
      [outcomes[i]] = await runBoth([texts[i]], { wasm: values.wasm })
    const { ours, theirs } = outcomes[i]
    const different = differences(texts[i], ours, theirs)
    if (values.excused) for (const reason of uncompared(texts[i], ours, theirs)) countOf(reason).hold++
    for (const difference of different) if (difference.reason !== undefined) excuse(k, difference)
    if (!known.has(String(k)) && different.some(({ reason }) => reason === undefined))
      found.push({ k, script: scripts[i], kind: kindOf(ours, theirs) })
  }
  far.show(`${from + numbers.length} of ${last} scripts, ${found.length} differ ${found.map(({ k }) => k).join(' ')}`)
}
far.clear()
if (!values.show) console.log(`${last - first} scripts, ${found.length} differ`)
if (found.length > 0) console.log(`differ: ${found.map(({ k }) => k).join(' ')}`)
if (values.excused) {
  console.log('statements that differ for a reason, and those in which nothing would be seen to differ:')
  for (const [reason, { differ, hold }] of [...excused].sort(
    (a, b) => b[1].hold - a[1].hold || b[1].differ - a[1].differ,
  ))
    console.log(`${String(differ).padStart(6)}${String(hold).padStart(6)}  ${reason}`)
}

for (const { k, script, kind } of found.slice(0, Number(values.minimise))) {
  const least = await minimise(script, { wasm: values.wasm }, kind)
  const text = render(least)
  const [{ ours, theirs }] = await runBoth([text], { wasm: values.wasm })
  console.log(`\n=== ${values.seed}/${k}${least.inProc ? ' (in a procedure)' : ''}${least.caught ? ' (caught)' : ''}`)
  console.log(least.statements.join('\n'))
  console.log(`  tclsh: ${JSON.stringify(theirs)}`)
  console.log(`  here:  ${JSON.stringify(ours)}`)
}
process.exitCode = found.length > 0 ? 1 : 0

function countOf(reason) {
  if (!excused.has(reason)) excused.set(reason, { differ: 0, hold: 0 })
  return excused.get(reason)
}

/** @param {number} k @param {ReturnType<typeof differences>[number]} difference */
function excuse(k, { script, ours, theirs, reason }) {
  countOf(reason).differ++
  if (values['excused-by'] === undefined || !reason.includes(values['excused-by'])) return
  console.log(`\n=== ${values.seed}/${k} (${reason})\n${script}`)
  console.log(`  tclsh: ${JSON.stringify(theirs)}\n  here:  ${JSON.stringify(ours)}`)
}
