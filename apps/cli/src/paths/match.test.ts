import { expect, test } from 'vitest'
import { matchPattern } from './match.ts'

test.for([
  ['*', '', true],
  ['*.c', 'a.c', true],
  ['*.c', 'a.ch', false],
  ['a*b*c', 'aXbYbZc', true],
  ['?b', '日b', true],
  ['[a-c]x', 'bx', true],
  ['[c-a]x', 'bx', true],
  ['[abc', 'b', true],
  ['\\*', '*', true],
  ['\\*', 'x', false],
  ['**x', 'aax', true],
  ['', '', true],
  ['', 'x', false],
] as [string, string, boolean][])('%s on %s: %s', ([pattern, text, matches]) => {
  expect(matchPattern(pattern, text)).toBe(matches)
})
