import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatList, parseList } from './tcl-list.ts'

test('elements', () => {
  expect(parseList(' a {b c} "d e" f\\ g {h {i}} ')).toEqual(['a', 'b c', 'd e', 'f g', 'h {i}'])
  expect(parseList('\\x41\\u20ac\\101 {\\n} "\\n" {}')).toEqual(['A€A', '\\n', '\n', ''])
  expect(parseList('')).toEqual([])
})

test('what is no list', () => {
  for (const [text, message] of [
    ['{a', 'unmatched open brace in list'],
    ['"a', 'unmatched open quote in list'],
    ['{a}b', 'list element in braces followed by "b" instead of space'],
    ['"a"b c', 'list element in quotes followed by "b" instead of space'],
  ] as const) {
    expect(() => parseList(text)).toThrow(expect.objectContaining({ message }))
  }
})

test('what is written is read again', () => {
  const element = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'{}[]$"\\ #;\n\tab') }))
  fc.assert(
    fc.property(fc.array(element), (elements) => {
      expect(parseList(formatList(elements))).toEqual(elements)
    }),
  )
})
