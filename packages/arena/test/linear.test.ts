/** What must take time in proportion to the number of operations, whatever the size of the value. Each pattern is quadratic
 *  under some simpler scheme; a quadratic one takes 16 times as long for 4 times as many operations. */
import { expect, test } from 'vitest'
import { growth } from '../../../tooling/vitest/timing.ts'
import {
  dictGet,
  dictSet,
  dictSetPath,
  dictUnset,
  listAppend,
  listIndex,
  listItems,
  listLength,
  listPop,
  listRange,
  listSet,
  listSetPath,
  makeDict,
  makeList,
  makeString,
  parseList,
  stringAppend,
  stringCompare,
  stringIndex,
  stringLength,
  stringRange,
  type TclValue,
  toText,
} from '../src/values/index.ts'

const numbers = (n: number): TclValue => makeList(Array.from({ length: n }, (_, i) => i))
const entries = (n: number): TclValue => makeDict(Array.from({ length: n }, (_, i) => [`k${i}`, i] as const))

const SMALL = 25_000
/** 1 when the time is linear, 4 when it is quadratic, and some room for caches that no longer fit. */
const MOST = 2.5

const patterns: Record<string, (n: number) => unknown> = {
  'set every element': (n) => {
    let list = numbers(n)
    for (let i = 0; i < n; i++) list = listSet(list, i, 'x')
  },
  'set every element, read by others in between': (n) => {
    let list = numbers(n)
    for (let i = 0; i < n; i++) {
      list = listSet(list, i, 'x')
      const argument = list
      listIndex(argument, n - 1)
    }
  },
  'walk a list while setting it': (n) => {
    let list = numbers(n)
    const walked = list
    for (let i = 0; i < n; i++) list = listSet(list, i, [listIndex(walked, i)].length)
  },
  'two versions in turn': (n) => {
    let a = numbers(n)
    let b = a
    for (let i = 0; i < n; i += 2) {
      a = listSet(a, i, 'a')
      b = listSet(b, i, 'b')
    }
  },
  'an old version is kept and read': (n) => {
    let list = numbers(n)
    const old = list
    for (let i = 0; i < n; i++) {
      list = listSet(list, i, 'x')
      if (i % 100 === 0) listIndex(old, i)
    }
  },
  'one owner after a version was shared': (n) => {
    let list = listSet(numbers(n), 0, 'x')
    for (let i = 0; i < n; i++) list = listSet(list, i, 'x', true)
  },
  append: (n) => {
    let list: TclValue = ''
    for (let i = 0; i < n; i++) list = listAppend(list, [i])
  },
  'append, read by others in between': (n) => {
    let list: TclValue = ''
    for (let i = 0; i < n; i++) {
      list = listAppend(list, [i])
      listIndex(list, i >> 1)
      listLength(list)
    }
  },
  'a stack': (n) => {
    let list: TclValue = ''
    for (let i = 0; i < n; i++) list = listAppend(list, [i])
    for (let i = 0; i < n; i++) list = listPop(list)
  },
  'a queue': (n) => {
    let list = numbers(n)
    for (let i = 0; i < n; i++) {
      listIndex(list, 0)
      list = listAppend(listRange(list, 1, n), [i])
    }
  },
  'a matrix': (n) => {
    const side = Math.floor(Math.sqrt(n))
    let matrix: TclValue = makeList(Array.from({ length: side }, () => numbers(side)))
    for (let i = 0; i < side; i++) for (let j = 0; j < side; j++) matrix = listSetPath(matrix, [i, j], 'x')
  },
  'items of the newest version': (n) => {
    let list = numbers(n)
    for (let i = 0; i < n; i++) {
      list = listSet(list, i, 'x')
      listItems(list)
    }
  },
  'set, read and unset keys': (n) => {
    let dict = entries(n)
    const old = dict
    for (let i = 0; i < n; i++) {
      dict = dictSet(dict, `k${i}`, (dictGet(dict, `k${i}`) as number) + 1)
      dict = dictUnset(dict, `k${(i * 7) % n}`)
      dict = dictSet(dict, `k${(i * 7) % n}`, 1)
      if (i % 100 === 0) dictGet(old, 'k0')
    }
  },
  'read a dict while setting it': (n) => {
    let dict = entries(n)
    const read = dict
    for (let i = 0; i < n; i++) dict = dictSet(dict, `k${i}`, dictGet(read, `k${n - 1 - i}`) as TclValue)
  },
  'a dict as a queue': (n) => {
    let dict = entries(n)
    for (let i = 0; i < n; i++) dict = dictUnset(dictSet(dict, `q${i}`, i), i < n ? `k${i}` : '', i % 2 === 0)
  },
  'nested dicts': (n) => {
    let dict: TclValue = ''
    for (let i = 0; i < n; i++) dict = dictSetPath(dict, ['a', `k${i % 300}`, `k${i}`], i)
  },
  'append to a string and ask its length': (n) => {
    let text: TclValue = ''
    for (let i = 0; i < n; i++) {
      text = stringAppend(text, 'x', i % 2 === 0)
      stringLength(text)
    }
  },
  'append to a string and look at its end': (n) => {
    let text: TclValue = ''
    for (let i = 0; i < n; i++) {
      text = stringAppend(text, 'xyz')
      stringIndex(text, i)
      stringRange(text, i - 5, i)
    }
  },
  'look at every character beyond the basic plane': (n) => {
    const text = makeString('a\u{1f600}\u00e9'.repeat(n / 4))
    for (let i = 0; i < n; i++) stringIndex(text, (i * 37) % ((n * 3) / 4))
  },
  'append characters beyond the basic plane and look at the end': (n) => {
    let text: TclValue = ''
    for (let i = 0; i < n; i++) {
      text = stringAppend(text, i % 3 === 0 ? '\u{1f600}' : 'xy')
      stringIndex(text, i)
    }
  },
  'compare strings that begin alike': (n) => {
    const start = 'x'.repeat(1000)
    for (let i = 0; i < n; i++) stringCompare(makeString(`${start}${i}`), makeString(`${start}${i + 1}`))
  },
  'parse a list and write it': (n) => toText(makeList(parseList('{a b} c '.repeat(n)))),
  'take short pieces out of a long string': (n) => {
    const text = makeString('0123456789'.repeat(n))
    const pieces: TclValue[] = []
    for (let i = 0; i < n; i++) pieces.push(stringRange(text, i * 10, i * 10 + 19))
  },
  'write a deeply nested list': (n) => {
    let list: TclValue = 'a b'
    for (let i = 0; i < n; i++) list = makeList([list])
    toText(list).charCodeAt(n)
  },
}

for (const [name, run] of Object.entries(patterns)) {
  test(name, () => {
    expect(growth(run, SMALL, 4, MOST)).toBeLessThan(MOST)
  })
}
