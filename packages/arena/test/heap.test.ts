/** What must not be kept alive, and what estimates say beside what the heap says. Skipped where there is no way to collect
 *  garbage on demand. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { HandleArena } from '../src/index.ts'
import {
  dictSet,
  dictUnset,
  estimateBytes,
  listAppend,
  listIndex,
  listSet,
  listShift,
  makeDict,
  makeDouble,
  makeList,
  makeString,
  parseList,
  shallowBytes,
  stringRange,
  type TclValue,
  toText,
} from '../src/values/index.ts'

function collector(): (() => void) | undefined {
  if (globalThis.gc !== undefined) return globalThis.gc as () => void
  try {
    setFlagsFromString('--expose-gc')
    return runInNewContext('gc') as () => void
  } catch {
    return undefined
  }
}
const collect = collector()

/** The bytes that what `make` gives keeps alive. */
function held(make: () => unknown): number {
  collect?.()
  const before = process.memoryUsage().heapUsed
  const value = make()
  collect?.()
  collect?.()
  const after = process.memoryUsage().heapUsed
  expect(value).toBeDefined()
  return after - before
}

const MB = 2 ** 20

/** A flat text of a million characters, different for each `i`. */
function long(i: number): string {
  const text = `${i} abcdefghijklmnopqrstuvwxyz `.repeat(Math.ceil(MB / 30))
  text.charCodeAt(text.length - 1)
  return text
}

describe.skipIf(collect === undefined)('the heap', () => {
  test('a piece of a string does not keep the string', () => {
    const pieces = () => Array.from({ length: 50 }, (_, i) => stringRange(makeString(long(i)), 1000, 1020 + i))
    expect(held(pieces)).toBeLessThan(2 * MB)
  })

  test('an element does not keep the text that its list was parsed from', () => {
    const elements = () => Array.from({ length: 30 }, (_, i) => parseList(long(i))[100])
    expect(held(elements)).toBeLessThan(2 * MB)
  })

  test('an old version does not keep what was overwritten since', () => {
    const lists = () => {
      const old: TclValue = makeList(Array.from({ length: 1000 }, (_, i) => i))
      let list: TclValue = old
      for (let i = 0; i < 100; i++) list = listSet(list, 3, makeString(long(i)))
      return [old, listSet(list, 3, '')]
    }
    expect(held(lists)).toBeLessThan(10 * MB)
    const dicts = () => {
      const old: TclValue = makeDict(Array.from({ length: 1000 }, (_, i) => [i, i] as const))
      let dict: TclValue = old
      for (let i = 0; i < 100; i++) dict = dictSet(dict, 3, makeString(long(i)))
      return [old, dictSet(dict, 3, '')]
    }
    expect(held(dicts)).toBeLessThan(10 * MB)
  })

  test('old versions that nobody has are collected', () => {
    const make = () => {
      let list: TclValue = makeList(Array.from({ length: 1000 }, (_, i) => i))
      let dict: TclValue = makeDict(Array.from({ length: 1000 }, (_, i) => [i, i] as const))
      for (let i = 0; i < 200_000; i++) {
        list = listSet(list, i % 1000, i)
        dict = dictSet(dict, i % 1000, i)
      }
      return [list, dict]
    }
    expect(held(make)).toBeLessThan(MB)
  })

  test('a queue lets go of what has left it', () => {
    const half = () => {
      let list: TclValue = makeList(Array.from({ length: 60 }, (_, i) => makeString(long(i))))
      for (let i = 0; i < 25; i++) list = listShift(list, true)
      return list
    }
    expect(held(half)).toBeLessThan(45 * MB)
    const owned = () => {
      let list: TclValue = makeList(Array.from({ length: 100 }, (_, i) => i))
      let dict: TclValue = makeDict(Array.from({ length: 100 }, (_, i) => [i, i] as const))
      for (let i = 0; i < 300_000; i++) {
        list = listShift(listAppend(list, [i], true), true)
        dict = dictUnset(dictSet(dict, i + 100, i, true), i, true)
      }
      return [list, dict]
    }
    expect(held(owned)).toBeLessThan(MB)
  })

  test('a reset or a compaction lets go of every value', () => {
    const arena = new HandleArena<string>()
    const make = () => {
      for (let i = 0; i < 40; i++) arena.store(long(i))
      arena.compact(() => {})
      for (let i = 0; i < 40; i++) arena.store(long(i))
      arena.resetScratch()
      return arena
    }
    expect(held(make)).toBeLessThan(2 * MB)
  })
})

describe.skipIf(collect === undefined)('estimates', () => {
  const values: Record<string, () => TclValue> = {
    'a long text': () => makeString(long(1)),
    'a text of wide characters': () => {
      const text = '\u0416\u4e2d'.repeat(MB)
      text.charCodeAt(0)
      return makeString(text)
    },
    'a list of integers': () => makeList(Array.from({ length: 200_000 }, (_, i) => i)),
    'a list of short texts': () => makeList(parseList('abcdef '.repeat(200_000))),
    'a list of texts': () =>
      makeList(Array.from({ length: 50_000 }, (_, i) => makeString(JSON.parse(`"${'x'.repeat(40 + (i % 50))}"`)))),
    'a list of doubles': () => makeList(Array.from({ length: 100_000 }, (_, i) => makeDouble(i / 7))),
    'a list of lists': () => makeList(Array.from({ length: 50_000 }, (_, i) => makeList([i, i + 1, i + 2]))),
  }
  /** How many times what the heap says the estimate is: the middle of five, for what was garbage before may be collected while
   *  the heap is measured. */
  function ratio(make: () => TclValue): number {
    const ratios = Array.from({ length: 5 }, () => {
      let value: TclValue = ''
      const bytes = held(() => {
        value = make()
        return value
      })
      return estimateBytes(value) / bytes
    })
    return ratios.sort((a, b) => a - b)[2] as number
  }

  for (const [name, make] of Object.entries(values)) {
    test(`${name}, within a quarter`, () => {
      const times = ratio(make)
      expect(times).toBeGreaterThan(0.75)
      expect(times).toBeLessThan(1.25)
    })
  }

  test('a dict, within a half', () => {
    const times = ratio(() =>
      makeDict(Array.from({ length: 100_000 }, (_, i) => [JSON.parse(`"key number ${i}"`) as string, i] as const)),
    )
    expect(times).toBeGreaterThan(0.5)
    expect(times).toBeLessThan(1.5)
  })
})

test('an estimate counts what is shared once', () => {
  const text = makeString('x'.repeat(10_000))
  const seen = new Set<object>()
  const first = estimateBytes(makeList([text, text]), seen)
  expect(first).toBeLessThan(11_000)
  expect(estimateBytes(makeList([text]), seen)).toBeLessThan(200)
  let doubled: TclValue = text
  for (let i = 0; i < 60; i++) doubled = makeList([doubled, doubled])
  expect(estimateBytes(doubled)).toBeLessThan(30_000)
  expect(shallowBytes(doubled)).toBeLessThan(200)
})

test('nothing overflows the stack on a list nested a million deep', () => {
  let list: TclValue = makeList(['a', 'b'])
  for (let i = 0; i < 1_000_000; i++) list = makeList([list])
  expect(estimateBytes(list)).toBeGreaterThan(1_000_000)
  const text = toText(list)
  expect(text.length).toBe(2_000_003)
  expect(text.slice(0, 3)).toBe('{{{')
  expect(listIndex(makeString(text), 0)).toEqual(makeString(text.slice(1, -1)))
})
