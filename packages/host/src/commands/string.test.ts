import { makeBytes, makeList, makeString, toText } from '@feather-tcl/arena/values'
import { describe, expect, test } from 'vitest'
import { outcome, runCommand, TestContext } from '../../test/run-command.ts'
import { stringCommands } from './string.ts'

/** Words, what comes of them, and the variables that are set. Recorded with tclsh 9.0. */
type Case = [words: string[], expected: string, variables?: Record<string, string>]

/** Run the words as a command and compare. */
function check(words: string[], expected: string, variables: Record<string, string> = {}): void {
  const ctx = new TestContext()
  expect(outcome(stringCommands, words.map(makeString), ctx)).toBe(expected)
  expect(Object.fromEntries(Array.from(ctx.variables, ([name, v]) => [name, toText(v)]))).toEqual(variables)
}

describe('cat', () => {
  test.each<Case>([
    [['string', 'cat'], ''],
    [['string', 'cat', 'a'], 'a'],
    [['string', 'cat', 'a', 'b'], 'ab'],
    [['string', 'cat', '', '', ''], ''],
    [['string', 'cat', '\ud83d\ude00', '\xe9', 'x'], '\ud83d\ude00\xe9x'],
  ])('%j', check)
})

describe('compare and equal', () => {
  test.each<Case>([
    [['string', 'compare', 'a', 'b'], '-1'],
    [['string', 'compare', 'b', 'a'], '1'],
    [['string', 'compare', 'a', 'a'], '0'],
    [['string', 'compare', 'a', 'ab'], '-1'],
    [['string', 'compare', '', 'a'], '-1'],
    [['string', 'compare', 'A', '_'], '-1'],
    [['string', 'compare', '-nocase', 'Z', '_'], '1'],
    [['string', 'compare', '-nocase', 'abc', 'ABD'], '-1'],
    [['string', 'compare', '-length', '2', 'abc', 'abd'], '0'],
    [['string', 'compare', '-length', '0', 'a', 'b'], '0'],
    [['string', 'compare', '-length', '-1', 'a', 'b'], '-1'],
    [['string', 'compare', '-nocase', '-length', '2', 'ABc', 'abd'], '0'],
    [['string', 'compare', '\uffff', '\ud83d\ude00'], '-1'],
    [['string', 'compare', '\ue000', '\ud83d\ude00'], '-1'],
    [['string', 'compare', 'a\x00b', 'a\x00c'], '-1'],
    [['string', 'compare', '-n', 'A', 'a'], '0'],
    [['string', 'compare', '-l', '1', 'ab', 'ac'], '0'],
    [['string', 'compare', '-length', 'x', 'a', 'b'], '! expected integer but got "x" | TCL VALUE NUMBER'],
    [
      ['string', 'compare', '-length', '99999999999999999999', 'a', 'b'],
      '! integer value too large to represent | ARITH IOVERFLOW {integer value too large to represent}',
    ],
    [
      ['string', 'compare', '-foo', 'a', 'b'],
      '! bad option "-foo": must be -nocase or -length | TCL LOOKUP INDEX option -foo',
    ],
    [['string', 'compare', '-', 'a', 'b'], '! bad option "-": must be -nocase or -length | TCL LOOKUP INDEX option -'],
    [['string', 'compare', '', 'a', 'b'], '! bad option "": must be -nocase or -length | TCL LOOKUP INDEX option {}'],
    [
      ['string', 'compare', '-length', '2', 'a'],
      '! wrong # args: should be "string compare ?-nocase? ?-length int? string1 string2" | TCL WRONGARGS',
    ],
    [['string', 'compare', '-length', '2', '-length', '3'], '-1'],
    [
      ['string', 'compare', 'a'],
      '! wrong # args: should be "string compare ?-nocase? ?-length int? string1 string2" | TCL WRONGARGS',
    ],
    [
      ['string', 'compare', '-nocase', '-length', '2', '-nocase', 'a', 'b'],
      '! wrong # args: should be "string compare ?-nocase? ?-length int? string1 string2" | TCL WRONGARGS',
    ],
    [['string', 'equal', 'a', 'a'], '1'],
    [['string', 'equal', 'a', 'b'], '0'],
    [['string', 'equal', '-nocase', '\xdf', '\u1e9e'], '1'],
    [['string', 'equal', '-nocase', '\u017f', 's'], '0'],
    [['string', 'equal', '-nocase', '\u0130', 'i'], '1'],
    [['string', 'equal', '-nocase', '\u023a', '\u2c65'], '1'],
    [['string', 'equal', '-nocase', '\u01c5', '\u01c4'], '1'],
    [['string', 'equal', '-nocase', '\u0391\u03a3', '\u03b1\u03c2'], '0'],
    [['string', 'equal', '-length', '1', 'ab', 'ac'], '1'],
    [['string', 'equal', '-length', '2', '\ud83d\ude00a', '\ud83d\ude00b'], '0'],
    [
      ['string', 'equal', '-foo', 'a', 'b'],
      '! bad option "-foo": must be -nocase or -length | TCL LOOKUP INDEX option -foo',
    ],
  ])('%j', check)
})

describe('first and last', () => {
  test.each<Case>([
    [['string', 'first', 'b', 'abcb'], '1'],
    [['string', 'first', 'x', 'abc'], '-1'],
    [['string', 'first', '', 'abc'], '-1'],
    [['string', 'first', '', ''], '-1'],
    [['string', 'first', 'b', 'abcb', '2'], '3'],
    [['string', 'first', 'b', 'abcb', 'end'], '3'],
    [['string', 'first', 'b', 'abcb', 'end+1'], '-1'],
    [['string', 'first', 'c', 'abc', '-5'], '2'],
    [
      ['string', 'first', 'c', 'abc', 'x'],
      '! bad index "x": must be integer?[+-]integer? or end?[+-]integer? | TCL VALUE INDEX',
    ],
    [['string', 'first', 'b', '\ud83d\ude00ab'], '2'],
    [['string', 'first', 'b', 'ab\ud83d\ude00b', '2'], '3'],
    [['string', 'first', '\ud83d\ude00', 'a\ud83d\ude00'], '1'],
    [['string', 'first', 'abcd', 'abc'], '-1'],
    [['string', 'last', 'b', 'abcb'], '3'],
    [['string', 'last', '', 'abc'], '-1'],
    [['string', 'last', 'b', 'abcb', '2'], '1'],
    [['string', 'last', 'a', 'abc', '-1'], '-1'],
    [['string', 'last', 'bc', 'abc', '1'], '-1'],
    [['string', 'last', 'bc', 'abc', '2'], '1'],
    [['string', 'last', 'c', 'abc', '99'], '2'],
    [['string', 'last', 'b', '\ud83d\ude00b\ud83d\ude00b\ud83d\ude00'], '3'],
    [['string', 'last', 'b', '\ud83d\ude00b\ud83d\ude00b\ud83d\ude00', '2'], '1'],
    [['string', 'last', 'a', 'abca', 'end-1'], '0'],
    [
      ['string', 'last', 'c', 'abc', 'x'],
      '! bad index "x": must be integer?[+-]integer? or end?[+-]integer? | TCL VALUE INDEX',
    ],
  ])('%j', check)
})

describe('index, length, range', () => {
  test.each<Case>([
    [['string', 'index', 'abc', '0'], 'a'],
    [['string', 'index', 'abc', 'end'], 'c'],
    [['string', 'index', 'abc', 'end-1'], 'b'],
    [['string', 'index', 'abc', '3'], ''],
    [['string', 'index', 'abc', '-1'], ''],
    [['string', 'index', 'abc', '1+1'], 'c'],
    [['string', 'index', '', 'end'], ''],
    [
      ['string', 'index', 'abc', 'x'],
      '! bad index "x": must be integer?[+-]integer? or end?[+-]integer? | TCL VALUE INDEX',
    ],
    [
      ['string', 'index', 'abc', '1.0'],
      '! bad index "1.0": must be integer?[+-]integer? or end?[+-]integer? | TCL VALUE INDEX',
    ],
    [['string', 'index', 'abc', '99999999999999999999'], ''],
    [['string', 'index', '\ud83d\ude00a', '0'], '\ud83d\ude00'],
    [['string', 'index', '\ud83d\ude00a', '1'], 'a'],
    [['string', 'index', 'a\ud83d\ude00b', 'end'], 'b'],
    [['string', 'length', ''], '0'],
    [['string', 'length', 'abc'], '3'],
    [['string', 'length', '\ud83d\ude00'], '1'],
    [['string', 'length', 'a\ud83d\ude00b'], '3'],
    [['string', 'length', '\ud83d'], '1'],
    [['string', 'range', 'abcdef', '1', '3'], 'bcd'],
    [['string', 'range', 'abcdef', '-1', '99'], 'abcdef'],
    [['string', 'range', 'abcdef', '3', '1'], ''],
    [['string', 'range', 'abcdef', 'end-1', 'end'], 'ef'],
    [['string', 'range', 'a\ud83d\ude00bc', '1', '2'], '\ud83d\ude00b'],
    [
      ['string', 'range', 'abc', 'x', '1'],
      '! bad index "x": must be integer?[+-]integer? or end?[+-]integer? | TCL VALUE INDEX',
    ],
    [
      ['string', 'range', 'abc', '1', 'x'],
      '! bad index "x": must be integer?[+-]integer? or end?[+-]integer? | TCL VALUE INDEX',
    ],
    [['string', 'range', '', '0', 'end'], ''],
  ])('%j', check)
})

describe('insert and replace', () => {
  test.each<Case>([
    [['string', 'insert', 'abc', '0', 'X'], 'Xabc'],
    [['string', 'insert', 'abc', 'end', 'X'], 'abcX'],
    [['string', 'insert', 'abc', 'end-1', 'X'], 'abXc'],
    [['string', 'insert', 'abc', 'end+1', 'X'], 'abcX'],
    [['string', 'insert', 'abc', '-9', 'X'], 'Xabc'],
    [['string', 'insert', 'abc', '1+1', 'X'], 'abXc'],
    [['string', 'insert', '', '0', 'X'], 'X'],
    [
      ['string', 'insert', 'abc', 'x', 'X'],
      '! bad index "x": must be integer?[+-]integer? or end?[+-]integer? | TCL VALUE INDEX',
    ],
    [['string', 'insert', '\ud83d\ude00b', '1', 'X'], '\ud83d\ude00Xb'],
    [['string', 'replace', 'abcdef', '1', '2'], 'adef'],
    [['string', 'replace', 'abcdef', '1', '2', 'XX'], 'aXXdef'],
    [['string', 'replace', 'abcdef', '2', '1', 'XX'], 'abcdef'],
    [['string', 'replace', 'abcdef', '-5', '1', 'XX'], 'XXcdef'],
    [['string', 'replace', 'abcdef', '4', '99', 'XX'], 'abcdXX'],
    [['string', 'replace', 'abcdef', '6', '99', 'XX'], 'abcdef'],
    [['string', 'replace', 'abcdef', '-3', '-1', 'XX'], 'abcdef'],
    [['string', 'replace', '', '-1', '0', 'X'], 'X'],
    [['string', 'replace', '', '0', '0', 'X'], ''],
    [['string', 'replace', 'abc', '0', 'end', ''], ''],
    [['string', 'replace', 'a\ud83d\ude00b', '1', '1', 'X'], 'aXb'],
    [
      ['string', 'replace', 'abc', 'x', '1'],
      '! bad index "x": must be integer?[+-]integer? or end?[+-]integer? | TCL VALUE INDEX',
    ],
    [
      ['string', 'replace', 'abc', '1'],
      '! wrong # args: should be "string replace string first last ?string?" | TCL WRONGARGS',
    ],
  ])('%j', check)
})

describe('repeat and reverse', () => {
  test.each<Case>([
    [['string', 'repeat', 'abc', '3'], 'abcabcabc'],
    [['string', 'repeat', 'abc', '0'], ''],
    [['string', 'repeat', 'abc', '-1'], ''],
    [['string', 'repeat', '', '100000000000000000'], ''],
    [['string', 'repeat', 'abc', ' 2 '], 'abcabc'],
    [['string', 'repeat', 'abc', '0x2'], 'abcabc'],
    [['string', 'repeat', 'abc', '1.0'], '! expected integer but got "1.0" | TCL VALUE NUMBER'],
    [['string', 'repeat', 'abc', 'x'], '! expected integer but got "x" | TCL VALUE NUMBER'],
    [
      ['string', 'repeat', '', '99999999999999999999'],
      '! integer value too large to represent | ARITH IOVERFLOW {integer value too large to represent}',
    ],
    [
      ['string', 'repeat', 'a', '99999999999'],
      '! string size overflow: unable to alloc 99999999999 bytes | TCL MEMORY',
    ],
    [
      ['string', 'repeat', '\xe9', '99999999999'],
      '! string size overflow: unable to alloc 199999999998 bytes | TCL MEMORY',
    ],
    [
      ['string', 'repeat', 'abc', '9223372036854775807'],
      '! max size for a Tcl value (9223372036854775807 bytes) exceeded | TCL MEMORY',
    ],
    [['string', 'reverse', 'abc'], 'cba'],
    [['string', 'reverse', ''], ''],
    [['string', 'reverse', 'a\ud83d\ude00b'], 'b\ud83d\ude00a'],
    [['string', 'reverse', '\xe9a'], 'a\xe9'],
  ])('%j', check)
})

describe('case', () => {
  test.each<Case>([
    [['string', 'toupper', 'abc'], 'ABC'],
    [['string', 'toupper', 'stra\xdfe'], 'STRA\xdfE'],
    [['string', 'toupper', '\u0149'], '\u0149'],
    [['string', 'toupper', '\ufb01'], '\ufb01'],
    [['string', 'toupper', '\u1fb3'], '\u1fbc'],
    [['string', 'toupper', '\u0250'], '\u0250'],
    [['string', 'toupper', '\u2c65'], '\u023a'],
    [['string', 'toupper', '\u10d0'], '\u1c90'],
    [['string', 'toupper', '\u01c6'], '\u01c4'],
    [['string', 'toupper', 'abc', '1'], 'aBc'],
    [['string', 'toupper', 'abc', '-2'], 'Abc'],
    [['string', 'toupper', 'abc', '0', '1'], 'ABc'],
    [['string', 'toupper', 'abc', '2', '1'], 'abc'],
    [['string', 'toupper', 'abc', '5'], 'abc'],
    [['string', 'toupper', 'abc', 'end-1', 'end'], 'aBC'],
    [
      ['string', 'toupper', 'abc', 'x'],
      '! bad index "x": must be integer?[+-]integer? or end?[+-]integer? | TCL VALUE INDEX',
    ],
    [['string', 'toupper', '', '0'], ''],
    [['string', 'tolower', 'ABC'], 'abc'],
    [['string', 'tolower', '\u0391\u03a3'], '\u03b1\u03c3'],
    [['string', 'tolower', '\u0130'], 'i'],
    [['string', 'tolower', '\u023a'], '\u023a'],
    [['string', 'tolower', '\u1e9e'], '\xdf'],
    [['string', 'tolower', 'ABC', '1', 'end'], 'Abc'],
    [['string', 'tolower', '\ud801\udc00'], '\ud801\udc28'],
    [['string', 'totitle', 'hELLO wORLD'], 'Hello world'],
    [['string', 'totitle', '\u01c6abc\u01c4'], '\u01c5abc\u01c6'],
    [['string', 'totitle', '\u10d0\u10d1'], '\u10d0\u10d1'],
    [['string', 'totitle', '\xdfA'], '\xdfa'],
    [['string', 'totitle', 'hELLO', '1'], 'hELLO'],
    [['string', 'totitle', 'hELLO', '2', '4'], 'hELlo'],
    [['string', 'totitle', ''], ''],
    [['string', 'totitle', '\ud801\udc28\ud801\udc00'], '\ud801\udc00\ud801\udc28'],
  ])('%j', check)
})

describe('trim', () => {
  test.each<Case>([
    [['string', 'trim', ' a '], 'a'],
    [['string', 'trim', '\t\n a\x0b\f\r '], 'a'],
    [['string', 'trim', '\xa0a\u2003'], 'a'],
    [['string', 'trim', '\x00a\x00'], 'a'],
    [['string', 'trim', '\ufeffa\u200b'], 'a'],
    [['string', 'trim', 'xxaxx', 'x'], 'a'],
    [['string', 'trim', 'abc', ''], 'abc'],
    [['string', 'trim', '', 'x'], ''],
    [['string', 'trim', '\xe9\ud83d\ude00a\xe9', '\ud83d\ude00\xe9'], 'a'],
    [['string', 'trim', 'aaa', 'a'], ''],
    [['string', 'trim', 'abcXcba', 'abc'], 'X'],
    [['string', 'trim', 'abcdefghijklmnopqrstuvwxyzX', 'abcdefghijklmnopqrstuvwxyz'], 'X'],
    [['string', 'trimleft', ' a '], 'a '],
    [['string', 'trimleft', 'xxaxx', 'x'], 'axx'],
    [['string', 'trimright', ' a '], ' a'],
    [['string', 'trimright', 'xxaxx', 'x'], 'xxa'],
    [['string', 'trimright', 'a\ud83d\ude00', '\ud83d\ude00'], 'a'],
  ])('%j', check)
})

describe('words', () => {
  test.each<Case>([
    [['string', 'wordend', 'ab cd', '0'], '2'],
    [['string', 'wordend', 'ab cd', '2'], '3'],
    [['string', 'wordend', 'ab cd', '99'], '5'],
    [['string', 'wordend', 'ab cd', '-5'], '2'],
    [['string', 'wordend', 'ab cd', 'end'], '5'],
    [['string', 'wordend', '', '0'], '0'],
    [['string', 'wordend', 'a_1\xe9-b', '0'], '4'],
    [['string', 'wordend', '\ud83d\ude00\ud83d\ude00', '0'], '1'],
    [
      ['string', 'wordend', 'ab', 'x'],
      '! bad index "x": must be integer?[+-]integer? or end?[+-]integer? | TCL VALUE INDEX',
    ],
    [['string', 'wordstart', 'ab cd', '1'], '0'],
    [['string', 'wordstart', 'ab cd', '4'], '3'],
    [['string', 'wordstart', 'ab cd', '99'], '3'],
    [['string', 'wordstart', 'ab cd', '-1'], '0'],
    [['string', 'wordstart', '', '0'], '0'],
    [['string', 'wordstart', 'a_1\xe9-b', '3'], '0'],
    [['string', 'wordstart', '\ud83d\ude00ab', '2'], '1'],
    [
      ['string', 'wordstart', 'ab', 'x'],
      '! bad index "x": must be integer?[+-]integer? or end?[+-]integer? | TCL VALUE INDEX',
    ],
  ])('%j', check)
})

describe('match', () => {
  test.each<Case>([
    [['string', 'match', 'a*', 'abc'], '1'],
    [['string', 'match', '-nocase', 'A*', 'abc'], '1'],
    [['string', 'match', '-n', 'A', 'a'], '1'],
    [['string', 'match', '-', 'A', 'a'], '! bad option "-": must be -nocase | TCL LOOKUP INDEX option -'],
    [['string', 'match', 'x', 'A', 'a'], '! bad option "x": must be -nocase | TCL LOOKUP INDEX option x'],
  ])('%j', check)
})

test('arguments of every kind are strings', () => {
  const list = makeList(['a b', 1, makeList([])])
  expect(outcome(stringCommands, ['string', 'length', list])).toBe('10')
  expect(outcome(stringCommands, ['string', 'index', 12345, 2])).toBe('3')
  expect(outcome(stringCommands, ['string', 'range', makeBytes(Uint8Array.of(97, 255, 98)), 1, 'end'])).toBe('\xffb')
  expect(outcome(stringCommands, ['string', 'first', 34, 12345])).toBe('2')
  expect(outcome(stringCommands, ['string', 'replace', list, 0, 4, 9])).toBe('9 1 {}')
})

test('what changes nothing gives back the same value', () => {
  const long = makeString('x'.repeat(100))
  for (const words of [
    ['trim', long],
    ['tolower', long],
    ['repeat', long, 1],
    ['range', long, 0, 'end'],
    ['map', makeList(['a', 'b']), long],
    ['cat', long],
  ]) {
    expect(runCommand(stringCommands, ['string', ...words])).toBe(long)
  }
})

test('sizes are checked before anything is built', () => {
  const half = makeString('x'.repeat(2 ** 28))
  const many = makeString('x'.repeat(2 ** 20))
  const tooLong = '! max size for a Tcl value (536870887 characters) exceeded | TCL MEMORY'
  expect(outcome(stringCommands, ['string', 'cat', half, half])).toBe(tooLong)
  for (const key of ['x', 'xx']) {
    expect(outcome(stringCommands, ['string', 'map', makeList([key, many]), many])).toBe(tooLong)
    expect(outcome(stringCommands, ['string', 'map', makeList([key, many, 'y', '']), many])).toBe(tooLong)
  }
  expect(outcome(stringCommands, ['string', 'repeat', 'ab', 2 ** 28])).toBe(
    '! string size overflow: unable to alloc 536870912 bytes | TCL MEMORY',
  )
})

test('work on long strings is charged for before it is done', () => {
  const long = makeString('ab'.repeat(500_000))
  for (const words of [
    ['toupper', long],
    ['reverse', long],
    ['first', 'x', long],
    ['is', 'alpha', long],
    ['map', makeList(['x', 'y']), long],
    ['repeat', 'x', 10_000_000],
  ]) {
    const ctx = new TestContext()
    ctx.limit = 1000
    expect(() => outcome(stringCommands, ['string', ...words], ctx)).toThrow('step limit')
  }
})

test('a search that goes wrong in the engine takes linear time', () => {
  const text = makeString('a'.repeat(1_000_000))
  const many = 'a'.repeat(300_000)
  expect(outcome(stringCommands, ['string', 'first', makeString(`${many}b`), text])).toBe('-1')
  expect(outcome(stringCommands, ['string', 'last', makeString(`b${many}`), text])).toBe('-1')
})
