/** Comparisons with what tclsh 9.0 said, as recorded in tclsh.json by record.mjs. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  asDouble,
  asIndex,
  asInteger,
  dictSize,
  formatDouble,
  listIndex,
  makeString,
  parseBoolean,
  parseList,
  parseNumber,
  quoteElement,
  TclDouble,
  TclFailure,
  type TclValue,
  toText,
} from '../src/values/index.ts'
import { quoteItem } from '../src/values/list-syntax.ts'

/** What went in, what came out, and the error code when it was an error. */
type Row = [input: string, result: string, errorCode?: string]

const recorded: Record<string, Row[]> = JSON.parse(readFileSync(new URL('tclsh.json', import.meta.url), 'utf8'))

/** Run `ours` on every recorded input, and compare what it gives or throws. */
function same(section: string, ours: (input: string) => string): void {
  const rows = recorded[section] as Row[]
  expect(rows.length).toBeGreaterThan(0)
  const answers = rows.map(([input]): Row => {
    try {
      return [input, ours(input)]
    } catch (failure) {
      if (!(failure instanceof TclFailure)) throw failure
      return [input, failure.message, failure.errorCode.join(' ')]
    }
  })
  expect(answers).toEqual(rows)
}

const hex = (text: string) => Array.from(text, (c) => (c.codePointAt(0) as number).toString(16)).join(' ')

describe('lists', () => {
  test('an element is quoted in the same way', () => {
    same('quoted', quoteElement)
    same('quotedSecond', (text) => quoteItem(text, false))
  })

  test('a text is taken apart in the same way', () => {
    same('parsed', (text) =>
      parseList(text)
        .map((item) => `<${hex(toText(item))}>`)
        .join(''),
    )
  })

  test('a text is a dict for both, or for neither', () => {
    same('dictSize', (text) => `${dictSize(makeString(text))}`)
  })
})

describe('numbers', () => {
  test('the same texts are numbers and booleans, and mean the same', () => {
    same('numbers', (text) => {
      const n = parseNumber(text)
      const integer = typeof n === 'number' || typeof n === 'bigint'
      // `expr` refuses to add to a NaN, and loses the sign of a zero.
      const nan = n instanceof TclDouble && Number.isNaN(n.value)
      const sum = n === undefined || nan ? '' : toText(n instanceof TclDouble ? new TclDouble(n.value + 0) : n)
      return toText(listOf([integer, n !== undefined, parseBoolean(text) !== undefined], sum))
    })
  })

  test('a double is written with the same digits', () => {
    same('doubles', (text) => formatDouble(Number(text) + 0))
  })

  test('what is not a number is refused in the same words', () => {
    same('integerErrors', (text) => toText(asInteger(makeString(text))))
    same('doubleErrors', (text) => toText(asDouble(text)))
  })

  test('an index means the same place', () => {
    same('indices', (text) => toText(listIndex('0 1 2 3 4 5 6 7 8 9', asIndex(makeString(text), 10)) ?? ''))
  })
})

function listOf(flags: boolean[], sum: string): TclValue {
  return `${flags.map((flag) => (flag ? 1 : 0)).join(' ')} ${quoteItem(sum, false)}`
}
