import { makeList, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { describe, expect, test } from 'vitest'
import { outcome, runCommand, TestContext } from '../../test/run-command.ts'
import { splitJoinCommands } from './split-join.ts'

/** Words, what comes of them, and the variables that are set. Recorded with tclsh 9.0. */
type Case = [words: string[], expected: string, variables?: Record<string, string>]

/** Run the words as a command and compare. */
function check(words: string[], expected: string, variables: Record<string, string> = {}): void {
  const ctx = new TestContext()
  expect(outcome(splitJoinCommands, words.map(makeString), ctx)).toBe(expected)
  expect(Object.fromEntries(Array.from(ctx.variables, ([name, v]) => [name, toText(v)]))).toEqual(variables)
}

describe('split', () => {
  test.each<Case>([
    [['split', 'a b\tc\nd\re'], 'a b c d e'],
    [['split', 'a\x0bb\xa0c'], '{a\x0bb\xa0c}'],
    [['split', ''], ''],
    [['split', '', ''], ''],
    [['split', '', 'x'], ''],
    [['split', 'abc', ''], 'a b c'],
    [['split', 'a\ud83d\ude00b', ''], 'a \ud83d\ude00 b'],
    [['split', 'a..b', '.'], 'a {} b'],
    [['split', '.a.', '.'], '{} a {}'],
    [['split', 'abc', 'abc'], '{} {} {} {}'],
    [['split', 'a\ud83d\ude00b\ud83d\ude01c', '\ud83d\ude00\ud83d\ude01'], 'a b c'],
    [['split', 'a\xe9b', '\xe9'], 'a b'],
    [['split', 'a\xe9b,c', '\xe9,'], 'a b c'],
    [['split', 'a {b} c'], 'a {{b}} c'],
    [['split', 'a{b', 'x'], 'a\\{b'],
    [['split', 'abc', 'd'], 'abc'],
    [['split', 'ab\ud83d\ude00', '\u0100b'], 'a \ud83d\ude00'],
    [['split'], '! wrong # args: should be "split string ?splitChars?" | TCL WRONGARGS'],
    [['split', 'a', 'b', 'c'], '! wrong # args: should be "split string ?splitChars?" | TCL WRONGARGS'],
  ])('%j', check)
})

describe('join', () => {
  test.each<Case>([
    [['join', 'a b c'], 'a b c'],
    [['join', 'a b c', ','], 'a,b,c'],
    [['join', 'a b c', ''], 'abc'],
    [['join', ''], ''],
    [['join', ' '], ''],
    [['join', 'a'], 'a'],
    [['join', 'a {b c} d'], 'a b c d'],
    [['join', '{} {}', '-'], '-'],
    [['join', 'a b', '\ud83d\ude00'], 'a\ud83d\ude00b'],
    [['join', 'a {'], '! unmatched open brace in list | TCL VALUE LIST BRACE'],
    [['join', '{a}b c'], '! list element in braces followed by "b" instead of space | TCL VALUE LIST JUNK'],
    [['join', 'a', 'b', 'c'], '! wrong # args: should be "join list ?joinString?" | TCL WRONGARGS'],
  ])('%j', check)
})

describe('concat', () => {
  test.each<Case>([
    [['concat'], ''],
    [['concat', 'a'], 'a'],
    [['concat', ' a ', ' b '], 'a b'],
    [['concat', '', ''], ''],
    [['concat', '', 'a', '', 'b'], 'a b'],
    [['concat', 'a\n', '\tb'], 'a b'],
    [['concat', 'a {b c}', 'd'], 'a {b c} d'],
    [['concat', '\xa0a'], '\xa0a'],
    [['concat', '\x0b a \f'], 'a'],
    [['concat', 'a\\ ', 'b'], 'a\\  b'],
    [['concat', 'a\\\\ ', 'b'], 'a\\\\  b'],
    [['concat', ' '], ''],
    [['concat', 'a  b', 'c'], 'a  b c'],
    [['concat', '\\ '], '\\ '],
    [['concat', '{', '}'], '{ }'],
  ])('%j', check)
})

const say = (...words: TclValue[]) => outcome(splitJoinCommands, words)

test('lists are joined and concatenated as lists', () => {
  expect(say('join', makeList([1, makeList(['a b', 'c']), '']), '-')).toBe('1-{a b} c-')
  expect(say('concat', makeList(['a b']), makeList([]), makeList(['c', '{']))).toBe('{a b} c \\{')
  expect(say('concat', makeList(['#a']), makeList(['#b', '#c']))).toBe('{#a} {#b} #c')
  expect(say('concat', makeList(['x', '#c']), makeList(['y']))).toBe('x #c y')
  expect(say('concat', 1, 2)).toBe('1 2')
})

test('elements of a long text', () => {
  for (const size of [0, 5, 12, 13, 40, 255, 256, 257, 1023, 5000]) {
    const words = Array.from({ length: 100 }, (_, i) => 'abc\u0100'.repeat(size).slice(0, size + (i % 3)))
    const text = makeString(words.join(','))
    expect(say('join', runCommand(splitJoinCommands, ['split', text, ',']), '|')).toBe(words.join('|'))
    expect(say('join', runCommand(splitJoinCommands, ['split', text, ',;']), '|')).toBe(words.join('|'))
  }
})

test('sizes are checked before anything is built', () => {
  const long = makeString('x'.repeat(2 ** 28))
  const tooLong = '! max size for a Tcl value (536870887 characters) exceeded | TCL MEMORY'
  expect(say('join', makeList(['a', 'b', 'c']), long)).toBe(tooLong)
  expect(say('concat', long, long)).toBe(tooLong)
})
