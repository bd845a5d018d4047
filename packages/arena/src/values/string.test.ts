import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareText,
  detach,
  makeBytes,
  makeList,
  makeString,
  stringAppend,
  stringCompare,
  stringEqual,
  stringIndex,
  stringLength,
  stringRange,
  TclString,
  type TclValue,
  toText,
} from './index.ts'

/** Texts with many surrogates, paired and lone, short and long. */
const unit = fc.constantFrom('a', 'é', '€', '\u{1f600}', '\ud83d', '\ude00', '\uffff', '\0')
const text = fc.oneof(
  fc.array(unit, { maxLength: 20 }).map((a) => a.join('')),
  fc.array(unit, { minLength: 30, maxLength: 400, size: 'max' }).map((a) => a.join('')),
)

test('a long string is an object from birth', () => {
  expect(makeString('x'.repeat(32))).toBe('x'.repeat(32))
  expect(makeString('x'.repeat(33))).toBeInstanceOf(TclString)
})

test('length, index and range count code points', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: -3, max: 420 }), fc.integer({ min: -3, max: 420 }), (s, i, j) => {
      const points = Array.from(s)
      for (const v of [makeString(s), makeList([makeString(s)])]) {
        const all = Array.from(toText(v))
        expect(stringLength(v)).toBe(all.length)
        expect(toText(stringIndex(v, i))).toBe(i < 0 ? '' : (all[i] ?? ''))
        expect(toText(stringRange(v, i, j))).toBe(j < 0 ? '' : all.slice(Math.max(i, 0), j + 1).join(''))
      }
      expect(stringLength(makeString(s))).toBe(points.length)
    }),
    { numRuns: 500 },
  )
})

test('appends keep what reading has found out', () => {
  const steps = fc.array(
    fc.record({
      tail: text,
      read: fc.constantFrom('index', 'length', 'none', 'range'),
      at: fc.nat(),
      owned: fc.boolean(),
    }),
    { maxLength: 30, size: 'max' },
  )
  fc.assert(
    fc.property(fc.oneof(text, fc.constant('x'.repeat(3000))), steps, (s, program) => {
      let v: TclValue = makeString(s)
      let model = s
      const old: [TclValue, string][] = []
      for (const { tail, read, at, owned } of program) {
        if (!owned) old.push([v, model])
        v = stringAppend(v, at % 2 === 0 ? tail : [makeString(tail)], owned && old.at(-1)?.[0] !== v)
        model += tail
        const points = Array.from(model)
        const i = points.length === 0 ? 0 : at % points.length
        if (read === 'index') expect(toText(stringIndex(v, i))).toBe(points[i] ?? '')
        else if (read === 'length') expect(stringLength(v)).toBe(points.length)
        else if (read === 'range') {
          expect(toText(stringRange(v, i, i + 40))).toBe(points.slice(i, i + 41).join(''))
        }
      }
      expect(toText(v)).toBe(model)
      expect(stringLength(v)).toBe(Array.from(model).length)
      for (const [value, was] of old) {
        expect(toText(value)).toBe(was)
        expect(stringLength(value)).toBe(Array.from(was).length)
      }
    }),
    { numRuns: 200 },
  )
})

test('two strings that begin alike do not disturb each other', () => {
  const start = makeString('a\u{1f600}'.repeat(100))
  stringIndex(start, 150)
  const one = stringAppend(start, '\u{1f600}'.repeat(100))
  const other = stringAppend(start, 'b'.repeat(300))
  expect(stringIndex(one, 299)).toBe('\u{1f600}')
  expect(stringIndex(other, 460)).toBe('b')
  expect(stringIndex(one, 280)).toBe('\u{1f600}')
  expect(stringIndex(other, 201)).toBe('b')
  expect([start, one, other].map(stringLength)).toEqual([200, 300, 500])
})

test('an append to an owned string forgets what was cached on it', () => {
  const v = makeString('1'.repeat(40)) as TclString
  v.code = 'compiled'
  expect(stringAppend(v, ' 2', true)).toBe(v)
  expect([v.code, v.number, v.list]).toEqual([undefined, undefined, undefined])
})

describe('comparing', () => {
  test('by code points', () => {
    // UTF-16 units order these the other way round.
    expect('\u{1f600}' < '\uffff').toBe(true)
    expect(stringCompare('\u{1f600}', '\uffff')).toBe(1)
    expect(stringCompare('a', 'b')).toBe(-1)
    expect(stringCompare(10, '10')).toBe(0)
    expect(stringEqual(10, '10')).toBe(true)
    expect(stringEqual(makeBytes(Uint8Array.of(233)), 'é')).toBe(true)
  })

  test('agrees with comparing the code points one by one', () => {
    const byPoints = (x: string, y: string) => {
      const a = Array.from(x, (c) => c.codePointAt(0) as number)
      const b = Array.from(y, (c) => c.codePointAt(0) as number)
      for (let i = 0; i < a.length && i < b.length; i++)
        if (a[i] !== b[i]) return (a[i] as number) < (b[i] as number) ? -1 : 1
      return Math.sign(a.length - b.length)
    }
    // What stands before a difference may decide whether a lone surrogate is one: only whole texts are compared.
    const plain = fc.constantFrom('a', 'é', '€', '\u{1f600}', '\u{1f601}', '\uffff', '\ue000')
    const texts = fc.tuple(
      fc.constantFrom('', 'x'.repeat(80), '\u{1f600}'.repeat(50)),
      fc.array(plain),
      fc.array(plain),
    )
    fc.assert(
      fc.property(texts, ([start, a, b]) => {
        const x = start + a.join('')
        const y = start + b.join('')
        expect(compareText(x, y)).toBe(byPoints(x, y))
      }),
      { numRuns: 1000 },
    )
  })
})

test('detach changes nothing but where the text is kept', () => {
  const source = 'abcdefghij'.repeat(100)
  for (const n of [0, 1, 12, 13, 14, 100, 900])
    expect(detach(source.slice(3, 3 + n), source.length)).toBe(source.slice(3, 3 + n))
})
