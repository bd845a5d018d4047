import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatList,
  makeDict,
  makeList,
  makeString,
  parseList,
  quoteElement,
  TclFailure,
  type TclValue,
  toText,
} from './index.ts'

/** Any text at all: every character that means something to the syntax, NUL, lone surrogates. */
const special = fc.constantFrom(
  ...'{}[]"\\$;# \t\n\v\f\r\0abx0u',
  '\ud83d',
  '\ude00',
  '\u{1f600}',
  '\u00a0',
  '\\\n',
  '\\{',
)
const anyText = fc.oneof(
  fc.array(special, { maxLength: 60 }).map((a) => a.join('')),
  fc.string({ unit: 'binary' }),
)

test('an element reads back as what was quoted', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(parseList(quoteElement(text)).map(toText)).toEqual([text])
    }),
    { numRuns: 2000 },
  )
})

test('a list reads back as what was written', () => {
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      expect(parseList(formatList(texts)).map(toText)).toEqual(texts)
      expect(toText(makeList(texts.map(makeString)))).toBe(formatList(texts))
    }),
    { numRuns: 500 },
  )
})

test('lists in lists are written as if each were formatted by itself', () => {
  const tree = fc.letrec<{ node: TclValue }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium' },
      anyText.map(makeString),
      fc.integer(),
      fc.array(tie('node'), { maxLength: 3 }).map(makeList),
      fc.array(fc.tuple(anyText.map(makeString), tie('node')), { maxLength: 2 }).map(makeDict),
    ),
  })).node
  const plain = (v: TclValue): string => {
    if (typeof v !== 'object' || !('size' in v)) return toText(v)
    return formatList(parseList(toText(v)).map(toText))
  }
  fc.assert(
    fc.property(tree, fc.boolean(), (value, innerFirst) => {
      // A text that was made before must be used in the same way as one that is made along the way.
      if (innerFirst && typeof value === 'object' && 'items' in value)
        for (const item of value.items ?? []) toText(item)
      expect(toText(value)).toBe(plain(value))
    }),
    { numRuns: 1000 },
  )
})

test('what is written', () => {
  expect(toText(makeList([]))).toBe('')
  expect(toText(makeList(['']))).toBe('{}')
  expect(toText(makeList([makeList([])]))).toBe('{}')
  expect(toText(makeList(['#', '#']))).toBe('{#} #')
  expect(toText(makeList([makeList([makeList(['a'])])]))).toBe('a')
  expect(toText(makeList([makeList([makeList(['a b'])])]))).toBe('{{{a b}}}')
  expect(toText(makeList([makeDict([['a', 1]]), 'x']))).toBe('{a 1} x')
})

test('a text that would be too long is a failure at once', () => {
  let list: TclValue = 'abc def'
  for (let i = 0; i < 60; i++) list = makeList([list, list])
  expect(() => toText(list)).toThrow(TclFailure)
})
