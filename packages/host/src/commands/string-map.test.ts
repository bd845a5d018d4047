import { listAppend, makeDict, makeList, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { describe, expect, test } from 'vitest'
import { outcome, TestContext } from '../../test/run-command.ts'
import { stringCommands } from './string.ts'

/** Words, what comes of them, and the variables that are set. Recorded with tclsh 9.0. */
type Case = [words: string[], expected: string, variables?: Record<string, string>]

/** Run the words as a command and compare. */
function check(words: string[], expected: string, variables: Record<string, string> = {}): void {
  const ctx = new TestContext()
  expect(outcome(stringCommands, words.map(makeString), ctx)).toBe(expected)
  expect(Object.fromEntries(Array.from(ctx.variables, ([name, v]) => [name, toText(v)]))).toEqual(variables)
}

describe('map', () => {
  test.each<Case>([
    [['string', 'map', '', 'abc'], 'abc'],
    [['string', 'map', 'a b', 'abc'], 'bbc'],
    [['string', 'map', '{} x a b', 'abc'], 'bbc'],
    [['string', 'map', '{} x', 'abc'], 'abc'],
    [['string', 'map', 'abc 1 ab 2 a 3 1 0', '1abcaababcabababc'], '01321221'],
    [['string', 'map', '1 0 ab 2 a 3 abc 1', '1abcaababcabababc'], '02c322c222c'],
    [['string', 'map', 'a {}', 'aaa'], ''],
    [['string', 'map', 'ab X b Y', 'abbab'], 'XYX'],
    [['string', 'map', 'a b b a', 'abab'], 'baba'],
    [['string', 'map', 'a $& b $1', 'ab'], '$&$1'],
    [['string', 'map', '\ud83d\ude00 x', 'a\ud83d\ude00b'], 'axb'],
    [['string', 'map', '\xe9 \ud83d\ude00', '\xe9\xe9'], '\ud83d\ude00\ud83d\ude00'],
    [['string', 'map', 'a b', ''], ''],
    [['string', 'map', 'a b a c', 'a'], 'b'],
    [['string', 'map', 'a 1 b 2 c 3 d 4 e 5 f 6 g 7 h 8 i 9 j 0', 'abcdefghijk'], '1234567890k'],
    [
      ['string', 'map', 'aa 1 ab 2 ac 3 ad 4 ae 5 af 6 ag 7 ah 8 ai 9 aaa 0 aj x', 'aaaabacadaeafagahaiajak'],
      '11b3456789xak',
    ],
    [
      [
        'string',
        'map',
        'aaaaaaaaaa 1 aaaaaaaaa 2 aaaaaaaa 3 aaaaaaa 4 aaaaaa 5 aaaaa 6 aaaa 7 aaa 8 aa 9 a 0',
        'aaaaaaaaaaaaaaaaaaaab',
      ],
      '11b',
    ],
  ])('%j', check)
})

describe('nocase', () => {
  test.each<Case>([
    [['string', 'map', '-nocase', 'a b', 'AaB'], 'bbB'],
    [['string', 'map', '-nocase', 'A 1 a 2', 'aA'], '11'],
    [['string', 'map', '-nocase', '\xe9 x', '\xc9\xe9'], 'xx'],
    [['string', 'map', '-nocase', '\xdf x', '\xdf\u1e9e'], 'xx'],
    [['string', 'map', '-nocase', '\u0130 x i y', 'iI\u0130\u0131'], 'xxx\u0131'],
    [['string', 'map', '-nocase', '\u03a3 x', '\u03a3\u03c3\u03c2'], 'xx\u03c2'],
    [['string', 'map', '-nocase', '\u023a x', '\u2c65\u023a'], 'xx'],
    [['string', 'map', '-n', 'a b', 'A'], 'b'],
    [['string', 'map', '-nocase', 'ab XY', 'aBABc'], 'XYXYc'],
  ])('%j', check)
})

describe('errors', () => {
  test.each<Case>([
    [['string', 'map', 'a', 'x'], '! char map list unbalanced | TCL OPERATION MAP UNBALANCED'],
    [['string', 'map', 'a b c', ''], '! char map list unbalanced | TCL OPERATION MAP UNBALANCED'],
    [['string', 'map', 'a {', 'x'], '! unmatched open brace in list | TCL VALUE LIST BRACE'],
    [['string', 'map', '-foo', 'a b', 'x'], '! bad option "-foo": must be -nocase | TCL LOOKUP INDEX option -foo'],
    [['string', 'map', '-', 'a b', 'x'], '! bad option "-": must be -nocase | TCL LOOKUP INDEX option -'],
    [
      ['string', 'map', 'nocase', 'a b', 'x'],
      '! bad option "nocase": must be -nocase | TCL LOOKUP INDEX option nocase',
    ],
    [['string', 'map', 'a b'], '! wrong # args: should be "string map ?-nocase? charMap string" | TCL WRONGARGS'],
    [
      ['string', 'map', '-nocase', 'a b', 'x', 'y'],
      '! wrong # args: should be "string map ?-nocase? charMap string" | TCL WRONGARGS',
    ],
    [['string', 'map', '-nocase', 'a b'], '! char map list unbalanced | TCL OPERATION MAP UNBALANCED'],
  ])('%j', check)
})

const map = (...words: TclValue[]) => outcome(stringCommands, ['string', 'map', ...words])

test('a map may be a list, a dict or a number', () => {
  expect(map(makeList(['a', 1, 'b', makeList(['x', 'y'])]), 'ab')).toBe('1x y')
  expect(
    map(
      makeDict([
        ['a', 'b'],
        [1, 2],
      ]),
      'a1',
    ),
  ).toBe('b2')
  expect(map(makeList([1, 2]), 111)).toBe('222')
})

test('a map that was changed in place is not taken for what it was', () => {
  const owned = makeList(['a', '1'])
  expect(map(owned, 'ab')).toBe('1b')
  const longer = listAppend(owned, ['b', '2'], true)
  expect(map(longer, 'ab')).toBe('12')
})

test('many pairs on a long text take time in proportion to both', () => {
  const pairs: TclValue[] = []
  for (let i = 0; i < 20_000; i++) pairs.push(`key${i}.`, `<${i}>`)
  const text = Array.from({ length: 20_000 }, (_, i) => `key${19_999 - i}.`).join(' ')
  const expected = Array.from({ length: 20_000 }, (_, i) => `<${19_999 - i}>`).join(' ')
  expect(map(makeList(pairs), makeString(text))).toBe(expected)
})
