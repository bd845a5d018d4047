import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  asDict,
  asList,
  delayedDict,
  dictEntries,
  dictFlat,
  dictGet,
  dictHas,
  dictKeys,
  dictSet,
  dictSetPath,
  dictSize,
  dictUnset,
  dictUnsetPath,
  dictValues,
  estimateBytes,
  listSet,
  makeDict,
  makeList,
  makeString,
  TclDict,
  TclFailure,
  type TclValue,
  toText,
} from './index.ts'

describe('reading', () => {
  test('texts, lists and dicts', () => {
    for (const v of [
      'b 1 a 2 b 3',
      makeList(['b', 1, 'a', 2, 'b', 3]),
      makeDict([
        ['b', 1],
        ['a', 2],
        ['b', 3],
      ]),
    ]) {
      expect(dictSize(v)).toBe(2)
      expect(toText(dictGet(v, 'b') as TclValue)).toBe('3')
      expect(dictGet(v, 'c')).toBeUndefined()
      expect(dictHas(v, 'a')).toBe(true)
      expect(dictKeys(v)).toEqual(['b', 'a'])
      expect(dictValues(v).map(toText)).toEqual(['3', '2'])
      expect([...dictEntries(v)].map((e) => e.map(toText))).toEqual([
        ['b', '3'],
        ['a', '2'],
      ])
    }
  })

  test('keys are compared by their text', () => {
    const long = 'k'.repeat(50)
    const dict = makeDict([
      [1, 'one'],
      [makeString(long), 'long'],
      ['2', 'two'],
    ])
    expect(dictGet(dict, '1')).toBe('one')
    expect(dictGet(dict, 2)).toBe('two')
    expect(dictGet(dict, makeString(long))).toBe('long')
  })

  test('keys with a meaning to JavaScript are harmless', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '']
    let dict: TclValue = ''
    expect(names.filter((name) => dictHas(dict, name))).toEqual([])
    for (const name of names) dict = dictSet(dict, name, name)
    expect(dictKeys(dict)).toEqual(names)
    expect(dictGet(dict, '__proto__')).toBe('__proto__')
  })

  test('what is not a dict says why, in the words of a dict', () => {
    const failure = (v: TclValue) => {
      try {
        dictSize(v)
      } catch (e) {
        return (e as TclFailure).message
      }
    }
    expect(failure('a b c')).toBe('missing value to go with key')
    expect(failure('a {b')).toBe('unmatched open brace in dict')
    expect(failure(makeString(`{a}b ${'x'.repeat(40)}`))).toBe(
      'dict element in braces followed by "b" instead of space',
    )
  })
})

test('a list becomes a dict and a dict a list without a text between', () => {
  const value = { toString: 1 }
  const inner = makeList([1, 2, 3])
  const dict = dictSet(makeList(['a', inner, 'b', 2]), 'b', 3)
  expect(dictGet(dict, 'a')).toBe(inner)
  expect(asList(dict).text).toBeUndefined()
  expect(dictGet(listSet(dict, 3, 4), 'a')).toBe(inner)
  expect(value.toString).toBe(1)
})

test('a path of keys', () => {
  expect(toText(dictSetPath('', ['a', 'b', 'c'], 1))).toBe('a {b {c 1}}')
  expect(toText(dictSetPath('a {b 1} c 2', ['a', 'd'], 3))).toBe('a {b 1 d 3} c 2')
  expect(() => dictSetPath('a 1', ['a', 'b'], 3)).toThrow(TclFailure)
  expect(toText(dictUnsetPath('a {b 1 c 2}', ['a', 'b']))).toBe('a {c 2}')
  expect(toText(dictUnsetPath('a {b 1}', ['a', 'x']))).toBe('a {b 1}')
  expect(() => dictUnsetPath('a {b 1}', ['x', 'b'])).toThrow(
    new TclFailure('key "x" not known in dictionary', ['TCL', 'LOOKUP', 'DICT', 'x']),
  )
})

test('the result is never something cached on another value', () => {
  for (const text of [
    makeString('a 1 '.repeat(20)),
    makeString(Array.from({ length: 20 }, (_, i) => `k${i} v`).join(' ')),
  ]) {
    const size = dictSize(text)
    dictSet(dictUnset(text, 'none'), 'new', 1, true)
    dictSet(dictUnsetPath(text, ['none']), 'new', 1, true)
    expect(dictSize(text)).toBe(size)
  }
})

describe('a dict that is made when somebody looks', () => {
  const readings: Record<string, (dict: TclDict) => unknown> = {
    size: dictSize,
    get: (dict) => dictGet(dict, 'b'),
    missing: (dict) => dictGet(dict, 'x'),
    keys: dictKeys,
    text: toText,
    list: (dict) => asList(dict).size,
    set: (dict) => toText(dictSet(dict, 'b', 3)),
    unset: (dict) => toText(dictUnset(dict, 'a')),
    'unset nothing': (dict) => toText(dictUnset(dict, 'x')),
    bytes: (dict) => estimateBytes(dict),
  }
  for (const [name, read] of Object.entries(readings)) {
    test(`${name}: as one that is there`, () => {
      let made = 0
      const plain = makeDict([
        ['a', 1],
        ['b', 2],
      ])
      const dict = delayedDict(() => {
        made++
        return dictSet(plain, 'a', 1)
      })
      expect(made).toBe(0)
      expect(read(dict)).toEqual(read(plain))
      expect([toText(dict), dictSize(dict), made]).toEqual(['a 1 b 2', 2, 1])
    })
  }

  test('what fails when it is made may be made later', () => {
    let fails = true
    const dict = delayedDict(() => {
      if (fails) throw new TclFailure('not yet', [])
      return makeDict([['a', 1]])
    })
    expect(() => dictGet(dict, 'a')).toThrow('not yet')
    fails = false
    expect(dictGet(dict, 'a')).toBe(1)
  })
})

test('in place when owned, and not while an older version looks on', () => {
  let dict: TclValue = makeDict(Array.from({ length: 20 }, (_, i) => [i, i] as const))
  expect(dictSet(dict, 3, 'x', true)).toBe(dict)
  expect(dictUnset(dict, 4, true)).toBe(dict)
  const old = dict
  dict = dictSet(dict, 5, 'y')
  dict = dictSet(dict, 6, 'z', true)
  expect(dictGet(old, 6)).toBe(6)
  expect(dictGet(old, 5)).toBe(5)
  expect(dictGet(dict, 6)).toBe('z')
  dictKeys(old)
  dict = dictSet(dict, 7, 'a')
  dictKeys(old)
  const newest = dictSet(dict, 8, 'b')
  dictKeys(dict)
  expect(dictSet(newest, 9, 'c', true)).toBe(newest)
})

/** Random programs over versions of a dict, beside a Map for each. */
const program = fc.array(
  fc.record({
    op: fc.constantFrom('set', 'set', 'set', 'unset', 'unset', 'get', 'keys', 'text', 'list', 'owned', 'drop'),
    on: fc.nat(5),
    key: fc.nat(40),
    value: fc.nat(9),
  }),
  { minLength: 1, maxLength: 150, size: 'max' },
)

test('random programs agree with Maps', () => {
  fc.assert(
    fc.property(fc.nat(30), program, (n, steps) => {
      const first = new Map(Array.from({ length: n }, (_, i) => [`k${i}`, i] as const))
      const dicts: TclValue[] = [makeDict(first)]
      const models: Map<string, number>[] = [first]
      const shared = [false]
      for (const { op, on, key: k, value } of steps) {
        const which = dicts.length - 1 - (on % dicts.length)
        const dict = dicts[which] as TclValue
        const model = models[which] as Map<string, number>
        const key = `k${k}`
        const copy = new Map(model)
        let next: TclValue | undefined
        const owned = (op === 'owned' || op === 'drop') && shared[which] === false && dict instanceof TclDict
        if (op === 'set' || (owned && op === 'owned')) {
          next = dictSet(dict, key, value, owned)
          copy.set(key, value)
        } else if (op === 'unset' || (owned && op === 'drop')) {
          next = dictUnset(dict, key, owned)
          copy.delete(key)
        } else if (op === 'get') for (let i = 0; i < 3; i++) expect(dictGet(dict, key)).toBe(model.get(key))
        else if (op === 'keys') expect(dictKeys(dict)).toEqual([...model.keys()])
        else if (op === 'text') expect(toText(dict)).toBe([...model].flat().join(' '))
        else expect(dictFlat(dict)).toEqual([...model].flat())
        if (next === undefined) continue
        if (owned) {
          dicts.splice(which, 1)
          models.splice(which, 1)
          shared.splice(which, 1)
        }
        const same = dicts.indexOf(next)
        if (same >= 0) shared[same] = true
        dicts.push(next)
        models.push(copy)
        shared.push(same >= 0)
      }
      dicts.forEach((dict, i) => {
        expect(dictSize(dict)).toBe(models[i]?.size)
        expect(dictFlat(dict)).toEqual([...(models[i] ?? [])].flat())
        expect(asDict(dict)).toBe(dict)
      })
    }),
    { numRuns: 300 },
  )
})
