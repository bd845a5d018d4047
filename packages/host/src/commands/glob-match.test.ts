import { setPayer } from '@feather-tcl/arena/values'
import { expect, test } from 'vitest'
import { globMatch, hasGlobChars } from './glob-match.ts'

test.each<[string, string, boolean]>([
  ['*', '', true],
  ['**', 'a', true],
  ['?', '', false],
  ['', '', true],
  ['', 'a', false],
  ['a*', 'a', true],
  ['*a', 'a', true],
  ['a*b', 'ab', true],
  ['a*b', 'aXXb', true],
  ['a*b', 'aXXc', false],
  ['*.txt', 'readme.txt', true],
  ['*b*', 'abc', true],
  ['??', '\ud83d\ude00', false],
  ['?', '\ud83d\ude00', true],
  ['*\ud83d\ude00', 'x\ud83d\ude00', true],
  ['[\ud83d\ude00-\ud83d\ude01]', '\ud83d\ude01', true],
  ['[a-c]', 'b', true],
  ['[c-a]', 'b', true],
  ['[^a]', 'b', false],
  ['[^a]', '^', true],
  ['[a-]', '-', false],
  ['[a-]', ']', true],
  ['[-a]', '-', true],
  ['[a-c-e]', '-', true],
  ['[]', 'x', false],
  ['[]a]', 'a', false],
  ['[a', 'a', true],
  ['[a', 'b', false],
  ['[a-', 'a', false],
  ['[a-b-', 'a', true],
  ['[', '[', false],
  ['a[', 'a', false],
  ['[a]]', 'a]', true],
  ['[\\]]', '\\]', true],
  ['[a\\]', '\\', true],
  ['\\*', '*', true],
  ['\\a', 'a', true],
  ['\\\\', '\\', true],
  ['\\', '\\', false],
  ['a\\', 'a', false],
  ['*\\', 'a\\', false],
  ['*[b', 'ab', true],
  ['*[', 'abc', false],
  ['*\\**', 'a*b', true],
  ['*?', 'a', true],
  ['*?', '\u0000', true],
  ['?*', 'a', true],
  ['*?*?', 'a', false],
  ['*a*a*b', 'aab', true],
  ['*ab*ab', 'abab', true],
  ['*ab*ab', 'aab', false],
  ['[a-z]*[0-9]', 'abc9', true],
  ['[A-z]', '_', true],
  ['a?c', 'abc', true],
  ['abc', 'abc', true],
  ['abc', 'abcd', false],
  ['*ab[cd]*e', 'xabdabcze', true],
])('%j on %j: %s', (pattern, text, expected) => {
  expect(globMatch(pattern, text)).toBe(expected)
})

test.each<[string, string, boolean]>([
  ['ABC', 'abc', true],
  ['[A-Z]', 'q', true],
  ['[A-z]', '_', false],
  ['\u00c9*', '\u00e9a', true],
  ['\u1e9e', '\u00df', true],
  ['\u0130', 'i', true],
  ['\u023a', '\u2c65', true],
  ['\u03a3', '\u03c2', false],
  ['*B', 'ab', true],
  ['\\A', 'a', true],
])('%j on %j without regard to case: %s', (pattern, text, expected) => {
  expect(globMatch(pattern, text, true)).toBe(expected)
})

test('many stars do not make it slow', () => {
  const text = 'a'.repeat(200_000)
  expect(globMatch('*a*a*a*a*a*a*b', text)).toBe(false)
  expect(globMatch('*a?a*[a]*b', text)).toBe(false)
  expect(globMatch(`*${'a'.repeat(100_000)}b*`, text)).toBe(false)
})

test('a long match is charged for while it runs', () => {
  let charged = 0
  const before = setPayer({
    charge(units: number) {
      charged += units
      if (charged > 100_000) throw new RangeError('step limit')
    },
    spend: () => {},
  })
  const piece = 'a'.repeat(50_000)
  expect(() => globMatch(`*${piece}?c`, piece.repeat(10))).toThrow('step limit')
  setPayer(before)
})

test('hasGlobChars', () => {
  expect(['a*', '?', 'a[b', '\\', 'abc', ''].map(hasGlobChars)).toEqual([true, true, true, true, false, false])
})
