import { expect, test } from 'vitest'
import { findLastText, findText } from './text-search.ts'

test('long needles are found where the engine finds them', () => {
  const units = ['a', 'b']
  let state = 1
  const random = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
  for (let round = 0; round < 20; round++) {
    const piece = Array.from({ length: 1 + random(5) }, () => units[random(2)]).join('')
    const text = piece.repeat(60_000 / piece.length) + 'ab'.repeat(random(3)) + piece.repeat(60_000 / piece.length)
    const at = random(text.length - 5000)
    const needle = text.slice(at, at + 300 + random(4000))
    const from = random(text.length)
    expect(findText(text, needle, from)).toBe(text.indexOf(needle, from))
    expect(findLastText(text, needle, from)).toBe(text.lastIndexOf(needle, from))
    expect(findText(text, `${needle}c`, 0)).toBe(-1)
    expect(findLastText(text, `c${needle}`, text.length)).toBe(-1)
  }
})

test('ends of the text', () => {
  expect(findText('abc', 'c', 2)).toBe(2)
  expect(findText('abc', 'c', 3)).toBe(-1)
  expect(findLastText('abc', 'a', 0)).toBe(0)
  expect(findLastText('abc', 'a', -1)).toBe(-1)
})
