import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  asBoolean,
  asDouble,
  asInteger,
  asNumber,
  canonicalNumber,
  formatDouble,
  formatNumber,
  makeDouble,
  makeInt,
  makeList,
  makeString,
  parseBoolean,
  parseNumber,
  TclDouble,
  TclFailure,
  type TclString,
  type TclValue,
} from './index.ts'

test('integers are numbers while they are safe, bigints beyond, and never -0', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), fc.constantFrom(2, 8, 10, 16), (n, radix) => {
      const size = n < 0n ? -n : n
      const text = `${n < 0n ? '-' : ''}${{ 2: '0b', 8: '0o', 10: '', 16: '0x' }[radix]}${size.toString(radix)}`
      const parsed = parseNumber(text)
      expect(parsed).toBe(makeInt(n))
      expect(typeof parsed).toBe(size <= 2n ** 53n - 1n ? 'number' : 'bigint')
    }),
  )
  expect(Object.is(parseNumber('-0'), 0)).toBe(true)
  expect(Object.is(parseNumber('-0x0'), 0)).toBe(true)
  expect(Object.is(makeInt(-0), 0)).toBe(true)
  expect(parseNumber('9007199254740991')).toBe(2 ** 53 - 1)
  expect(parseNumber('9007199254740992')).toBe(2n ** 53n)
  expect(parseNumber(`${'1_'.repeat(20)}1`)).toBe(BigInt('1'.repeat(21)))
  expect(parseNumber(`0b${'1'.repeat(53)}`)).toBe(2 ** 53 - 1)
  expect(parseNumber(`0B1_${'0'.repeat(60)}`)).toBe(2n ** 60n)
  expect(parseNumber('0D99999999999999999999')).toBe(99999999999999999999n)
})

test('a text of a million digits is read', () => {
  expect(asInteger(makeString('9'.repeat(1_000_000)))).toBeGreaterThan(10n ** 999_999n)
})

describe('doubles', () => {
  const double = (text: string) => (parseNumber(text) as TclDouble).value

  test('are boxed', () => {
    expect(parseNumber('5.0')).toBeInstanceOf(TclDouble)
    expect([double('.5'), double('5.'), double('-1e3'), double('1_0.2_5'), double('inf')]).toEqual([
      0.5,
      5,
      -1000,
      10.25,
      Number.POSITIVE_INFINITY,
    ])
    expect(Object.is(double('-0.0'), -0)).toBe(true)
    expect(double('nan')).toBeNaN()
  })

  test('read back as they were written, unless they are a power of two', () => {
    const mantissa = new DataView(new ArrayBuffer(8))
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (n) => {
        mantissa.setFloat64(0, n)
        fc.pre((mantissa.getUint32(0) & 0xfffff) !== 0 || mantissa.getUint32(4) !== 0 || Math.abs(n) < 1e17)
        expect(Object.is(double(formatDouble(n)), n)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('of a power of two are written as Tcl does', () => {
    expect(formatDouble(2 ** 64)).toBe('1.844674407370955e+19')
    expect(formatDouble(-(2 ** 82))).toBe('-4.8357032784585167e+24')
    expect(formatDouble(2 ** -24)).toBe('5.960464477539062e-8')
    expect(formatDouble(2 ** 100)).toBe('1.2676506002282294e+30')
  })
})

test('what a number says of itself is kept', () => {
  const text = makeString(`${' '.repeat(40)}12`) as TclString
  expect(asNumber(text)).toBe(12)
  expect(text.number).toBe(12)
  const none = makeString('x'.repeat(40)) as TclString
  expect(asNumber(none)).toBeUndefined()
  expect(none.number).toBeNull()
  expect(asNumber(makeList([7]))).toBe(7)
  expect(asNumber(makeList([7, 8]))).toBeUndefined()
})

const thrown = (run: () => unknown): TclFailure | undefined => {
  try {
    run()
  } catch (failure) {
    return failure as TclFailure
  }
}

test('what is wanted and what came', () => {
  const code = ['TCL', 'VALUE', 'NUMBER']
  expect(thrown(() => asInteger('1.5'))).toEqual(new TclFailure('expected integer but got "1.5"', code))
  // tclsh: the code of string repeat a 1.0 and of string repeat a [expr {1.0}]
  const [written, computed] = [canonicalNumber('1.0') as TclValue, makeDouble(1)]
  const message = 'expected integer but got "1.0"'
  expect(thrown(() => asInteger(written))).toEqual(new TclFailure(message, code))
  expect(thrown(() => asInteger(computed))).toEqual(new TclFailure(message, ['TCL', 'VALUE', 'INTEGER']))
  expect(thrown(() => asDouble('a b'))).toEqual(new TclFailure('expected floating-point number but got a list', code))
  expect(thrown(() => asBoolean('maybe'))).toEqual(new TclFailure('expected boolean value but got "maybe"', code))
  expect(thrown(() => asInteger(makeString('x'.repeat(60))))?.message).toBe(
    `expected integer but got "${'x'.repeat(50)}"`,
  )
  const nan = new TclFailure('floating point value is Not a Number', ['TCL', 'VALUE', 'DOUBLE', 'NAN'])
  expect(thrown(() => asDouble('nan'))).toEqual(nan)
  expect(thrown(() => asBoolean(makeDouble(Number.NaN)))).toEqual(nan)
})

test('truth', () => {
  expect(['t', 'TRUE', 'y', 'on', '1', '2', '0x1', '0.1', ' 1 ', 5n, makeDouble(0.5)].map(asBoolean)).toEqual(
    new Array(11).fill(true),
  )
  expect(['f', 'No', 'of', 'off', '0', '0.0', '-0', 0].map(asBoolean)).toEqual(new Array(8).fill(false))
  expect(['2', 'o', '', 'truth', ' on', '00'].map(parseBoolean)).toEqual(new Array(6).fill(undefined))
  expect(asBoolean(makeList(['yes']))).toBe(true)
})

test('conversions', () => {
  expect(asInteger(2n ** 60n)).toBe(2n ** 60n)
  expect(asDouble(2n ** 60n)).toBe(2 ** 60)
  expect(asDouble('3')).toBe(3)
  expect([formatNumber(5), formatNumber(2n ** 60n), formatNumber(makeDouble(5))]).toEqual(['5', `${2n ** 60n}`, '5.0'])
})
