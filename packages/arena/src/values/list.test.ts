import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  listAppend,
  listIndex,
  listItems,
  listLength,
  listPop,
  listRange,
  listReplace,
  listSet,
  listSetPath,
  listShift,
  listToArray,
  makeList,
  makeString,
  TclFailure,
  TclList,
  type TclValue,
  toText,
} from './index.ts'

const numbers = (n: number): TclValue[] => Array.from({ length: n }, (_, i) => i)

describe('reading', () => {
  test('a short text, a long text and a list read the same', () => {
    const words = numbers(40)
    for (const v of [makeString(words.join(' ')), makeList([...words])]) {
      expect(listLength(v)).toBe(40)
      expect(toText(listIndex(v, 39) as TclValue)).toBe('39')
      expect(listIndex(v, 40)).toBeUndefined()
      expect(listIndex(v, -1)).toBeUndefined()
      expect(listItems(v).map(toText)).toEqual(words.map(toText))
    }
    expect(listLength('a {b c} d')).toBe(3)
    expect(listLength('')).toBe(0)
    expect(listItems(5)).toEqual([5])
    expect(listItems(2n ** 80n)).toEqual([2n ** 80n])
  })

  test('what is not a list says why', () => {
    expect(() => listLength('a {b')).toThrow(TclFailure)
    try {
      listIndex('{a}b', 0)
    } catch (failure) {
      expect(failure).toEqual(
        new TclFailure('list element in braces followed by "b" instead of space', ['TCL', 'VALUE', 'LIST', 'JUNK']),
      )
    }
  })
})

describe('updating', () => {
  test('leaves the old version alone', () => {
    for (const n of [3, 16, 17, 100]) {
      const old = makeList(numbers(n))
      const longer = listAppend(old, ['x', 'y'])
      const other = listSet(old, 1, 'z')
      expect(listToArray(old)).toEqual(numbers(n))
      expect(listToArray(longer)).toEqual([...numbers(n), 'x', 'y'])
      expect(listToArray(other)).toEqual(numbers(n).with(1, 'z'))
    }
  })

  test('in place when owned', () => {
    const list = makeList(numbers(100))
    expect(listAppend(list, ['x'], true)).toBe(list)
    expect(listSet(list, 0, 'y', true)).toBe(list)
    expect(listPop(list, true)).toBe(list)
    expect(listShift(list, true)).toBe(list)
    expect(listToArray(list)).toEqual(numbers(100).slice(1))
  })

  test('not in place while an older version looks into the array', () => {
    const old = makeList(numbers(100))
    const newer = listSet(old, 0, 'x')
    const newest = listSet(newer, 1, 'y', true)
    expect(listToArray(old)).toEqual(numbers(100))
    expect(listToArray(newest)).toEqual(['x', 'y', ...numbers(100).slice(2)])
  })

  test('the result is never something cached on another value', () => {
    const text = makeString('a b '.repeat(20))
    for (const same of [listAppend(text, []), listRange(text, 0, 99), listReplace(text, 3, 0, [])]) {
      listSet(same, 0, 'x', true)
      listAppend(same, ['x'], true)
    }
    expect(listLength(text)).toBe(40)
    expect(listIndex(text, 0)).toBe('a')
    const short = listAppend('a b', [])
    listSet(short, 0, 'x', true)
    expect(toText(listRange('a b', 0, 1))).toBe('a b')
  })

  test('in place again once the older version has an array of its own', () => {
    const old = makeList(numbers(100))
    const newer = listSet(old, 0, 'x')
    listItems(old)
    expect(listSet(newer, 1, 'y', true)).toBe(newer)
  })

  test('forgets the cached text and dict', () => {
    const list = makeList(['a', 1, 'b', 2])
    expect(toText(list)).toBe('a 1 b 2')
    expect(toText(listAppend(list, ['c d'], true))).toBe('a 1 b 2 {c d}')
  })

  test('outside of the list', () => {
    expect(toText(listSet('a b', 2, 'c'))).toBe('a b c')
    for (const index of [-1, 3]) {
      expect(() => listSet('a b', index, 'c')).toThrow(
        new TclFailure(`index "${index}" out of range`, ['TCL', 'VALUE', 'INDEX', 'OUTOFRANGE']),
      )
    }
    expect(() => listPop('')).toThrow(TclFailure)
    expect(() => listShift('')).toThrow(TclFailure)
  })

  test('a path of indices', () => {
    expect(toText(listSetPath('a {b {c d}} e', [1, 'end', 0], 'x y'))).toBe('a {b {{x y} d}} e')
    expect(toText(listSetPath('a b', ['end+1'], 'c'))).toBe('a b c')
    expect(toText(listSetPath('a b', [1, 1], 'c'))).toBe('a {b c}')
    expect(toText(listSetPath('a b', [2, 0], 'c'))).toBe('a b c')
    expect(listSetPath('a b', [], 'c')).toBe('c')
    expect(() => listSetPath('a b', ['end+2'], 'c')).toThrow(TclFailure)
    expect(() => listSetPath('a b', [0, 'x'], 'c')).toThrow(TclFailure)
  })

  test('a path of a hundred thousand indices', () => {
    const path = new Array<TclValue>(100_000).fill(0)
    let at = listSetPath('', path, 'deep')
    for (let i = 0; i < path.length; i++) at = listIndex(at, 0) as TclValue
    expect(at).toBe('deep')
  })
})

test('ranges and replacements', () => {
  for (const n of [0, 1, 5, 16, 17, 18, 40]) {
    for (const start of [0, 3]) {
      const model = numbers(n + start).slice(start)
      const make = () => {
        let v: TclValue = makeList(numbers(n + start))
        for (let i = 0; i < start; i++) v = listShift(v)
        return v
      }
      for (const [first, last] of [
        [0, 0],
        [1, n],
        [0, n - 2],
        [2, 5],
        [-3, 3],
        [4, 2],
        [0, n - 1],
        [n, n + 1],
      ] as const) {
        expect(listToArray(listRange(make(), first, last))).toEqual(
          model.slice(Math.max(first, 0), Math.max(last + 1, 0)),
        )
      }
      for (const [first, count, added] of [
        [0, 1, []],
        [n - 1, 1, []],
        [1, 2, ['x']],
        [n, 0, ['x', 'y']],
        [0, 0, ['x']],
        [0, n, []],
        [3, 1, ['x']],
        [-1, 99, ['x']],
        [2, 0, []],
      ] as const) {
        const expected = [...model]
        expected.splice(Math.max(first, 0), count, ...added)
        expect(listToArray(listReplace(make(), first, count, added))).toEqual(expected)
      }
    }
  }
})

/** Random programs over versions of a list: every version must go on reading as a plain copy of it would. */
const program = fc.array(
  fc.record({
    op: fc.constantFrom('append', 'set', 'pop', 'shift', 'range', 'replace', 'items', 'read', 'text', 'owned'),
    on: fc.nat(7),
    at: fc.nat(200),
    item: fc.oneof(fc.nat(9), fc.constant('w'.repeat(3000))),
  }),
  { minLength: 1, maxLength: 120, size: 'max' },
)

test('random programs agree with plain copies', () => {
  fc.assert(
    fc.property(fc.nat(60), program, (n, steps) => {
      const lists: TclValue[] = [makeList(numbers(n))]
      const models: TclValue[][] = [numbers(n)]
      // A version that somebody else can see must not be changed in place.
      const shared: boolean[] = [false]
      for (const { op, on, at, item } of steps) {
        const which = lists.length - 1 - (on % lists.length)
        const list = lists[which] as TclValue
        const model = models[which] as TclValue[]
        const place = model.length === 0 ? 0 : at % model.length
        let next: TclValue | undefined
        const copy = [...model]
        const owned = op === 'owned' && shared[which] === false && list instanceof TclList
        if (op === 'append' || owned) {
          next = listAppend(list, [item, at], owned)
          copy.push(item, at)
        } else if (op === 'set' && model.length > 0) {
          next = listSet(list, place, item)
          copy[place] = item
        } else if (op === 'pop' && model.length > 0) {
          next = listPop(list)
          copy.pop()
        } else if (op === 'shift' && model.length > 0) {
          next = listShift(list)
          copy.shift()
        } else if (op === 'range') {
          next = listRange(list, at % 5, model.length - 1 - (on % 4))
          copy.splice(0, copy.length, ...model.slice(at % 5, Math.max(0, model.length - (on % 4))))
        } else if (op === 'replace') {
          next = listReplace(list, place, on % 3, [item])
          copy.splice(place, on % 3, item)
        } else if (op === 'items') expect(listItems(list)).toEqual(model)
        else if (op === 'text') expect(toText(list)).toBe(model.join(' '))
        else for (let i = 0; i < 3; i++) expect(listIndex(list, place)).toBe(model[place])
        if (next === undefined) continue
        if (owned) {
          lists.splice(which, 1)
          models.splice(which, 1)
          shared.splice(which, 1)
        }
        // An operation that changes nothing gives the same list again.
        const same = lists.indexOf(next)
        if (same >= 0) shared[same] = true
        lists.push(next)
        models.push(copy)
        shared.push(same >= 0)
      }
      lists.forEach((list, i) => {
        expect(listLength(list)).toBe(models[i]?.length)
        expect(listToArray(list)).toEqual(models[i])
        expect(toText(list)).toBe(models[i]?.join(' '))
      })
    }),
    { numRuns: 300 },
  )
})
