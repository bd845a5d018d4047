#!/usr/bin/env node
/** Write `apps/cli/src/encodings/tables.gen.ts`: the encodings that tclsh 9.0 has as tables and JavaScript engines do not.
 *
 *      node tooling/encodings/make.mjs          (needs tclsh 9.0: $TCLSH9, or on PATH)
 *
 *  Which byte is which character is read from tclsh (dump.tcl). The file holds 16-bit numbers, compressed; for each
 *  encoding: what is written for characters that it does not have, 256 characters, then how many pairs of bytes there are, the pairs, their characters, and the same three for
 *  what is written otherwise than it is read. Of pairs and characters the differences to the one before are kept. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { ENCODINGS } from '../../apps/cli/src/encodings/names.ts'

const here = dirname(fileURLToPath(import.meta.url))
const target = join(here, '../../apps/cli/src/encodings/tables.gen.ts')
const LINE = 116

const tclsh = process.env.TCLSH9 ?? 'tclsh9.0'
const run = spawnSync(tclsh, [join(here, 'dump.tcl'), ...ENCODINGS], { encoding: 'utf8', maxBuffer: 2 ** 28 })
if (run.status !== 0) throw new Error(`${tclsh}: ${run.error?.message ?? run.stderr}`)

const found = {}
let name = ''
for (const line of run.stdout.split('\n')) {
  const [kind, ...words] = line.split(' ').filter((word) => word !== '')
  if (kind === 'name') found[(name = words[0])] = {}
  else if (kind === 'unknown') found[name].unknown = Number.parseInt(words[0], 16)
  else if (kind === 'single') found[name].single = words.map((word) => Number.parseInt(word, 16))
  else if (kind !== undefined)
    found[name][kind] = words.map((word) => word.split('=').map((half) => Number.parseInt(half, 16)))
}

const units = []
for (const { unknown, single, double, written } of Object.values(found)) {
  // tclsh takes every pair that begins with a zero byte for U+0000.
  const pairs = double.filter(([pair]) => pair > 255)
  // Where there are nothing but pairs, every byte is taken for the first of one.
  const bytes = single.every((code) => code < 0) ? single.map(() => -2) : single
  units.push(unknown, ...bytes.map((code) => code & 0xffff))
  add(pairs)
  // What the inverse of the table would get wrong: of several spellings it takes the one with the highest number.
  const inverse = new Map()
  bytes.forEach((code, byte) => code >= 0 && inverse.set(code, byte))
  for (const [pair, code] of pairs) inverse.set(code, pair)
  add(written.filter(([pair, code]) => pair > 0 && inverse.get(code) !== pair))
}

/** @param {number[][]} entries bytes and their characters */
function add(entries) {
  units.push(entries.length)
  for (const half of [0, 1])
    entries.forEach((entry, i) => units.push((entry[half] - (entries[i - 1]?.[half] ?? 0)) & 0xffff))
}

const packed = brotliCompressSync(Buffer.from(Uint16Array.from(units).buffer), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
}).toString('base64')
const lines = packed.match(new RegExp(`.{1,${LINE}}`, 'g'))
mkdirSync(dirname(target), { recursive: true })
writeFileSync(
  target,
  `// Written by tooling/encodings/make.mjs, which says what is in it.

export const PACKED: string = \`
${lines.join('\n')}
\`
`,
)
console.log(`${Object.keys(found).length} encodings, ${packed.length} characters`)
