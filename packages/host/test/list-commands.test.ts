/** Comparisons with what tclsh 9.0 said, as recorded in list-commands.jsonl by record-list-commands.mjs. */
import { readFileSync } from 'node:fs'
import {
  makeList,
  makeString,
  parseList,
  parseNumber,
  TclDouble,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { describe, expect, test } from 'vitest'
import { dictCommands } from '../src/commands/dict.ts'
import { listCommands } from '../src/commands/list.ts'
import { lsearchCommands } from '../src/commands/lsearch.ts'
import { lseqCommands } from '../src/commands/lseq.ts'
import { lsortCommands } from '../src/commands/lsort.ts'
import { outcome, TestContext } from './run-command.ts'

type Row = [words: string[], before: string | null, outcome: string, after: string | null]

const table = [...listCommands, ...lseqCommands, ...lsortCommands, ...lsearchCommands, ...dictCommands]
const lines = readFileSync(new URL('list-commands.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const rows: Row[] = lines.map((line) => JSON.parse(line))

/** A value of another kind with the same text, if there is one. */
function disguise(text: string): TclValue {
  const number = parseNumber(text)
  // Errors tell doubles that stand for a text from those that were computed.
  if (number !== undefined && toText(number) === text)
    return number instanceof TclDouble ? new TclDouble(number.value, 1) : number
  const items = itemsOf(text)
  if (items.length < 2 || toText(makeList([...items])) !== text) return makeString(text)
  return makeList(items.map((item) => disguise(toText(item))))
}

function itemsOf(text: string): TclValue[] {
  try {
    return parseList(text)
  } catch {
    return []
  }
}

const names = [...new Set(rows.map(([words]) => (words[0] === 'dict' ? `dict ${words[1]}` : words[0]) as string))]

describe.each(['text', 'values'])('as in tclsh, words given as %s', (kind) => {
  const convert = kind === 'text' ? makeString : disguise

  test.each(names)('%s', (name) => {
    const [first, second] = name.split(' ')
    for (const row of rows) {
      const [words, before] = row
      if (words[0] !== first || (second !== undefined && words[1] !== second)) continue
      const ctx = new TestContext()
      if (before !== null) ctx.variables.set('v', convert(before))
      const said = outcome(table, words.map(convert), ctx)
      const after = ctx.findVar('v')
      expect([words, before, said, after === undefined ? null : toText(after)]).toEqual(row)
    }
  })
})
