import { expect, test } from 'vitest'
import {
  asBytes,
  asIndex,
  fail,
  isEmpty,
  makeBoolean,
  makeBytes,
  makeDict,
  makeDouble,
  makeForeign,
  makeInt,
  makeList,
  makeString,
  requireBytes,
  TclBytes,
  TclFailure,
  type TclValue,
  toText,
} from './index.ts'

test('every kind of value has a text', () => {
  const long = 'x'.repeat(100)
  const texts: [TclValue, string][] = [
    ['abc', 'abc'],
    [makeString(long), long],
    [-12, '-12'],
    [makeInt(2n ** 64n), '18446744073709551616'],
    [makeDouble(1e20), '1e+20'],
    [makeList([1, 'a b']), '1 {a b}'],
    [makeDict([['k', 'v w']]), 'k {v w}'],
    [makeBytes(Uint8Array.of(65, 0, 255)), 'A\0\u00ff'],
    [makeForeign('Counter', 'counter1', {}), 'counter1'],
    [makeBoolean(true), '1'],
  ]
  for (const [value, text] of texts) {
    expect(toText(value)).toBe(text)
    expect(toText(value)).toBe(text)
    expect(isEmpty(value)).toBe(false)
  }
  for (const value of ['', makeList([]), makeDict([]), makeBytes(new Uint8Array(0))]) expect(isEmpty(value)).toBe(true)
})

test('bytes', () => {
  expect(asBytes('a\u00e9')).toEqual(Uint8Array.of(97, 233))
  expect(asBytes('\u0100')).toBeUndefined()
  const long = makeString('\u00e9'.repeat(50))
  expect(asBytes(long)).toBe(asBytes(long))
  const bytes = new Uint8Array(100_000).fill(200)
  expect(toText(new TclBytes(bytes))).toBe('\u00c8'.repeat(100_000))
  expect(requireBytes(makeBytes(bytes))).toBe(bytes)
  expect(() => requireBytes('ab\u{1f600}')).toThrow(
    new TclFailure('expected code point values below 0xff but value at byte offset 2 was 0x1f600', [
      'TCL',
      'VALUE',
      'BYTES',
    ]),
  )
})

test('indices', () => {
  const all: [TclValue, number][] = [
    [3, 3],
    ['end', 9],
    ['end-1', 8],
    ['end+12', 21],
    ['end-100', -91],
    ['2+3', 5],
    ['-1', -1],
    ['0x10', 16],
    [2n ** 70n, 2 ** 50],
    [`-${'9'.repeat(30)}`, -(2 ** 50)],
    [`${'9'.repeat(30)}-${'9'.repeat(29)}8`, 1],
  ]
  for (const [index, place] of all) expect(asIndex(index, 10)).toBe(place)
  for (const index of ['', 'en', '1.0', 'end-', 'end - 1', makeDouble(1), makeList([1, 2])]) {
    expect(() => asIndex(index, 10)).toThrow(
      new TclFailure(`bad index "${toText(index)}": must be integer?[+-]integer? or end?[+-]integer?`, [
        'TCL',
        'VALUE',
        'INDEX',
      ]),
    )
  }
})

test('a failure is no Error, and has the code NONE without another', () => {
  try {
    fail('no luck')
  } catch (failure) {
    expect(failure).not.toBeInstanceOf(Error)
    expect(failure).toEqual(new TclFailure('no luck'))
    expect((failure as TclFailure).errorCode).toEqual(['NONE'])
  }
  expect(() => fail('no', 'A', 'B')).toThrow(new TclFailure('no', ['A', 'B']))
})
