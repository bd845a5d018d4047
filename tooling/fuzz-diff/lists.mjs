#!/usr/bin/env node
/** List and dict syntax: what is written here reads as what it was, here and in tclsh 9.0.
 *
 *      node tooling/fuzz-diff/lists.mjs ?count? ?--seed TEXT?
 *
 *  `count` random lists (20,000) of random strings, lists among them, and a dict of each list that has pairs. Exit codes: 0,
 *  1 when one reads as something else, 2 when there is no tclsh 9.0. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findOracle } from './compare.mjs'
import { Random } from './random.mjs'

const { dictEntries, listItems, makeList, makeString, toText } = await import(
  new URL('../../packages/arena/dist/values/index.js', import.meta.url).href
)

const BATCH = 20_000
const driver = fileURLToPath(new URL('lists.tcl', import.meta.url))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: new Date().toISOString().slice(0, 10) } },
})
const count = Number(positionals[0] ?? 20_000)
const tclsh = findOracle()
if (tclsh === undefined) {
  console.error('lists.mjs: no tclsh 9.0 found ($TCLSH9, or on PATH)')
  process.exit(2)
}

/** Characters that mean something to the syntax, and others. */
const pieces = [
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  '$',
  '#',
  ';',
  ' ',
  '\t',
  '\n',
  '\r',
  '\0',
  '\v',
  '\f',
  '\u00a0',
  'a',
  'b',
  '1',
  '\u00e9',
  '\u4e2d',
  '\u{1f600}',
  '\u2028',
  '{a b}',
  '\\{',
  '\\\n',
  '*',
  '{*}',
  '\ufeff',
  '\u0085',
]

function text(random) {
  let made = ''
  for (let n = random.below(random.chance(0.2) ? 12 : 5); n > 0; n--) made += random.pick(pieces)
  return made
}

function element(random, depth) {
  if (depth < 3 && random.chance(0.15))
    return toText(makeList(random.some(0, 4, () => makeString(element(random, depth + 1)))))
  return text(random)
}

const hex = (string) => Buffer.from(string, 'utf8').toString('hex')

let failures = 0
const fail = (what, items, written) => {
  failures++
  if (failures <= 10) console.log(`${what}: ${JSON.stringify(items)} is written ${JSON.stringify(written)}`)
}

const folder = mkdtempSync(join(tmpdir(), 'feather-lists-'))
try {
  for (let from = 0; from < count; from += BATCH) {
    const lines = []
    for (let k = from; k < Math.min(from + BATCH, count); k++) {
      const random = new Random(`${values.seed}/${k}`)
      const items = random.some(0, 6, () => element(random, 0))
      const written = toText(makeList(items.map((item) => makeString(item))))
      const read = listItems(makeString(written)).map(toText)
      if (read.length !== items.length || read.some((item, i) => item !== items[i])) fail('here', items, written)
      lines.push([written, ...items].map((string) => `x${hex(string)}`).join(' '))
      if (items.length % 2 === 0) checkDict(items)
    }
    const file = join(folder, 'lists')
    writeFileSync(file, `${lines.join('\n')}\n`)
    const { stdout, status } = spawnSync(tclsh, [driver, file], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`tclsh ended with ${status}`)
    for (const line of stdout.split('\n').filter(Boolean)) fail('in tclsh', lines[Number(line)], '')
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${count} lists, ${failures} read as something else`)
process.exitCode = failures > 0 ? 1 : 0

/** A dict of the pairs: the last value of each key, in the order of the keys. */
function checkDict(items) {
  const expected = new Map()
  for (let i = 0; i < items.length; i += 2) expected.set(items[i], items[i + 1])
  const flat = [...expected].flat()
  const written = toText(makeList(flat.map((item) => makeString(item))))
  const read = [...dictEntries(makeString(written))].flat().map(toText)
  if (read.length !== flat.length || read.some((item, i) => item !== flat[i])) fail('dict, here', flat, written)
}
