import { expect, test } from 'vitest'
import { compareDictionary } from './text-order.ts'

// Each text comes before the next one.
test.each([
  ['a1', 'a01', 'a001', 'a2', 'a10', 'a10b'],
  ['A1', 'A001', 'a1', 'a01'],
  ['A', 'a', 'aB0', 'aB00', 'ab1'],
  ['', '0', '00', '1', '9', '10', '99999999999999999999', '100000000000000000000'],
  ['bigbang', 'bigBoy', 'bigboy'],
  ['a-1', 'a1', 'a_1', 'ab'],
  ['x9y', 'x10y', 'x11y'],
  ['É', 'é', '\ufffd', '\u{10428}', '\u{1f600}'],
  ['\u{10400}', '\u{10428}', '\u{10400}b'],
])('%j...', (...texts) => {
  for (let i = 0; i < texts.length; i++) {
    for (let j = 0; j < texts.length; j++) {
      const order = Math.sign(compareDictionary(texts[i] as string, texts[j] as string))
      expect([texts[i], texts[j], order]).toEqual([texts[i], texts[j], Math.sign(i - j)])
    }
  }
})

test('the first difference in zeros or case decides', () => {
  expect(compareDictionary('a01B', 'a1b')).toBeGreaterThan(0)
  expect(compareDictionary('a1B', 'a01b')).toBeLessThan(0)
})
