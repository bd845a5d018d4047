import { compareText } from '@feather-tcl/arena/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { orderNumbers, orderTexts, orderWides } from './sort-order.ts'

/** The places of the keys, by a sort that is known to be right. */
function expected<K>(keys: ArrayLike<K>, decreasing: boolean, compare: (a: K, b: K) => number): number[] {
  const places = Array.from({ length: keys.length }, (_, i) => i)
  const sign = decreasing ? -1 : 1
  return places.sort((i, j) => sign * compare(keys[i] as K, keys[j] as K) || i - j)
}

const compareNumbers = (a: number | bigint, b: number | bigint) => (a < b ? -1 : a > b ? 1 : 0)
const many = { minLength: 0, maxLength: 200 } as const
const number = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true }),
  fc.constantFrom(-0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2 ** 53, -(2 ** 53)),
)

describe('the order is that of a stable comparing sort', () => {
  test('numbers', () => {
    fc.assert(
      fc.property(fc.array(number, many), fc.boolean(), (keys, decreasing) => {
        const order = orderNumbers(Float64Array.from(keys), decreasing)
        expect([...order]).toEqual(expected(keys, decreasing, compareNumbers))
      }),
    )
  })

  test('integers of 64 bits', () => {
    const wide = fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.bigInt({ min: -3n, max: 3n }))
    fc.assert(
      fc.property(fc.array(wide, many), fc.boolean(), (keys, decreasing) => {
        const order = orderWides(BigInt64Array.from(keys), decreasing)
        expect([...order]).toEqual(expected(keys, decreasing, compareNumbers))
      }),
    )
  })

  test.each<[string, fc.Arbitrary<string>]>([
    ['few letters', fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 70 })],
    ['digits after a common beginning', fc.nat(3000).map((n) => `key${n}`)],
    ['any characters', fc.string({ unit: 'binary', maxLength: 12 })],
    [
      'astral and private ones',
      fc.string({ unit: fc.constantFrom('a', '\ue000', '\uffff', '\u{1f600}'), maxLength: 4 }),
    ],
    ['NUL', fc.string({ unit: fc.constantFrom('\0', 'a'), maxLength: 4 })],
  ])('texts: %s', (_what, text) => {
    fc.assert(
      fc.property(fc.array(text, many), fc.boolean(), (keys, decreasing) => {
        expect([...orderTexts(keys, decreasing)]).toEqual(expected(keys, decreasing, compareText))
      }),
    )
  })

  test('texts that are equal are ordered by the tie breaker', () => {
    const keys = Array.from({ length: 300 }, (_, i) => `k${i % 3}`)
    const places = expected(keys, false, compareText).sort(
      (i, j) => compareText(keys[i] as string, keys[j] as string) || j - i,
    )
    expect([...orderTexts(keys, false, (i, j) => j - i)]).toEqual(places)
    expect([...orderTexts(keys, true, (i, j) => j - i)]).toEqual(places.toReversed())
  })
})
