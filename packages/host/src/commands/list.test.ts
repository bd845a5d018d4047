import { listItems, makeList, type TclValue, toText } from '@feather-tcl/arena/values'
import { describe, expect, test } from 'vitest'
import { outcome, runCommand, TestContext } from '../../test/run-command.ts'
import { listCommands } from './list.ts'

const say = (...words: TclValue[]) => outcome(listCommands, words)

/** The outcome, and what the variable x has afterwards. */
function onVariable(x: TclValue, ...words: TclValue[]): [string, string] {
  const ctx = new TestContext()
  ctx.variables.set('x', x)
  const result = outcome(listCommands, words, ctx)
  return [result, toText(ctx.getVar('x'))]
}

const numbers = (n: number): TclValue[] => Array.from({ length: n }, (_, i) => i)
const BAD_INDEX = 'must be integer?[+-]integer? or end?[+-]integer? | TCL VALUE INDEX'
const OUT_OF_RANGE = 'out of range | TCL VALUE INDEX OUTOFRANGE'
const BRACE = '! unmatched open brace in list | TCL VALUE LIST BRACE'

test('list quotes what needs it', () => {
  expect(say('list')).toBe('')
  expect(say('list', 'a b', '{', '\\', '', '#', 'a#')).toBe('{a b} \\{ \\\\ {} # a#')
})

test('llength', () => {
  expect(say('llength', 'a {b c} d')).toBe('3')
  expect(say('llength', 'a {')).toBe(BRACE)
  expect(say('llength')).toBe('! wrong # args: should be "llength list" | TCL WRONGARGS')
})

describe('lindex', () => {
  test.each<[string[], string]>([
    [['a b c'], 'a b c'],
    [['a {', ''], 'a {'],
    [['a b c', '1+1'], 'c'],
    [['a b c', ' end '], 'c'],
    [['{a b} {c d}', '1 0'], 'c'],
    [['{a b} {c d}', '1', '0'], 'c'],
    [['a b', '99999999999999999999'], ''],
    [['a b', '-1'], ''],
    [['a b c', 'end -1'], ''],
    [['a b', '9', 'x'], `! bad index "x": ${BAD_INDEX}`],
    [['a b', '9 0 x'], `! bad index "x": ${BAD_INDEX}`],
    [['a b', '', ''], `! bad index "": ${BAD_INDEX}`],
    [['a b', '{'], `! bad index "{": ${BAD_INDEX}`],
    [['{a b}', '0 1', '0'], `! bad index "0 1": ${BAD_INDEX}`],
    [['a {', '-1'], BRACE],
    [['a {', 'x'], BRACE],
  ])('%j', (args, expected) => {
    expect(say('lindex', ...args)).toBe(expected)
  })

  test('takes indices of every kind of value', () => {
    const list = makeList(['a', makeList(['b', 'c'])])
    expect(say('lindex', list, 1, 0)).toBe('b')
    expect(say('lindex', list, makeList([1, 1]))).toBe('c')
    expect(say('lindex', list, -1)).toBe('')
    expect(say('lindex', list, makeList([]))).toBe('a {b c}')
  })
})

describe('parts', () => {
  test.each<[string[], string]>([
    [['lrange', 'a  b c', '0', 'end'], 'a b c'],
    [['lrange', 'a b c', '-5', '1'], 'a b'],
    [['lrange', 'a b c', '2', '1'], ''],
    [['lrange', 'a b', '3', 'x'], `! bad index "x": ${BAD_INDEX}`],
    [['linsert', 'a b', 'end', 'x'], 'a b x'],
    [['linsert', 'a b', 'end-1', 'x', 'y'], 'a x y b'],
    [['linsert', 'a b', '-3', 'x'], 'x a b'],
    [['linsert', 'a  b', '0'], 'a b'],
    [['lreplace', 'a b c', '1', '1'], 'a c'],
    [['lreplace', 'a b c', '2', '0', 'x', 'y'], 'a b x y c'],
    [['lreplace', 'a b c', '-5', '-3', 'x'], 'x a b c'],
    [['lreplace', 'a b c', '9', '1', 'x'], 'a b c x'],
    [['lreplace', 'a b c', '0', 'end'], ''],
    [['lreplace', '', '0', '0'], ''],
    [['lreverse', 'a  {b c} d'], 'd {b c} a'],
    [['lremove', 'a b c d', 'end', '0', 'end-3', '9'], 'b c'],
    [['lremove', 'a  b'], 'a  b'],
    [['lremove', 'a b', '9', 'x'], `! bad index "x": ${BAD_INDEX}`],
    [['lassign', 'a  b'], 'a b'],
  ])('%j', (words, expected) => {
    expect(say(...words)).toBe(expected)
  })
})

describe('lrepeat', () => {
  test.each<[string[], string]>([
    [['2', 'a', 'b'], 'a b a b'],
    [['0', 'a'], ''],
    [['3'], ''],
    [['-1', 'a'], '! bad count "-1": must be integer >= 0 | TCL OPERATION LREPEAT NEGARG'],
    [['x', 'a'], '! expected integer but got "x" | TCL VALUE NUMBER'],
    [['1.0'], '! expected integer but got "1.0" | TCL VALUE NUMBER'],
    [
      ['99999999999999999999', 'a'],
      '! integer value too large to represent | ARITH IOVERFLOW {integer value too large to represent}',
    ],
    [['1000000000', 'x'], '! max length of a Tcl list (67108864 elements) exceeded | TCL MEMORY'],
    [['9223372036854775807', 'x', 'y'], '! max length of a Tcl list (67108864 elements) exceeded | TCL MEMORY'],
  ])('%j', (args, expected) => {
    expect(say('lrepeat', ...args)).toBe(expected)
  })

  test('pays before it builds', () => {
    const ctx = new TestContext()
    ctx.limit = 1000
    expect(() => runCommand(listCommands, ['lrepeat', 60_000_000, 'x'], ctx)).toThrow('step limit')
  })
})

test('lassign sets all names and gives the rest', () => {
  const ctx = new TestContext()
  expect(outcome(listCommands, ['lassign', 'a b c d', 'p', 'q'], ctx)).toBe('c d')
  expect(outcome(listCommands, ['lassign', '1', 'q', 'r'], ctx)).toBe('')
  expect([...ctx.variables]).toEqual([
    ['p', 'a'],
    ['q', 1],
    ['r', ''],
  ])
})

describe('lset', () => {
  test.each<[string, string[], string]>([
    ['a b c', ['q'], 'q'],
    ['a {', ['', 'q'], 'q'],
    ['a b c', ['3', 'q'], 'a b c q'],
    ['a b c', ['end+1', 'q'], 'a b c q'],
    ['{a b} {c d}', ['1', '1', 'x'], '{a b} {c x}'],
    ['{a b} {c d}', ['1 1', 'x'], '{a b} {c x}'],
    ['', ['0', '0', 'q'], 'q'],
  ])('%j lset %j', (x, args, expected) => {
    expect(onVariable(x, 'lset', 'x', ...args)).toEqual([expected, expected])
  })

  test.each<[string, string[], string]>([
    ['a b', ['3', 'q'], `! index "3" ${OUT_OF_RANGE}`],
    ['a', ['0', '1', '1', 'q'], `! index "1" ${OUT_OF_RANGE}`],
    ['a b', ['-1', 'q'], `! index "-1" ${OUT_OF_RANGE}`],
    ['a b', ['9', 'z', 'q'], `! index "9" ${OUT_OF_RANGE}`],
    ['a b', ['0', 'z', 'q'], `! bad index "z": ${BAD_INDEX}`],
    ['a b', ['', '0', 'q'], `! bad index "": ${BAD_INDEX}`],
    ['a {', ['0', 'q'], BRACE],
  ])('%j lset %j leaves the variable alone', (x, args, expected) => {
    expect(onVariable(x, 'lset', 'x', ...args)).toEqual([expected, x])
  })

  test('wants the variable', () => {
    expect(say('lset', 'nox', 'v')).toBe(`! can't read "nox": no such variable | TCL LOOKUP VARNAME nox`)
  })

  test('keeps value semantics, at every depth', () => {
    const ctx = new TestContext()
    const original = makeList([makeList(numbers(50)), makeList(numbers(50))])
    const text = toText(makeList([makeList(numbers(50)), makeList(numbers(50))]))
    ctx.variables.set('x', original)
    runCommand(listCommands, ['lset', 'x', 1, 49, 'new'], ctx)
    expect(toText(original)).toBe(text)
    expect(outcome(listCommands, ['lindex', ctx.getVar('x'), 1, 49])).toBe('new')
  })

  test('a path of 100,000 indices does not overflow the stack', () => {
    const ctx = new TestContext()
    ctx.variables.set('x', 'a')
    runCommand(listCommands, ['lset', 'x', ...new Array<TclValue>(100_000).fill(0), 'deep'], ctx)
    expect(listItems(ctx.getVar('x')).length).toBe(1)
  })
})

describe('lpop', () => {
  test.each<[string, string[], string, string]>([
    ['a b c', [], 'c', 'a b'],
    ['a b c', ['0'], 'a', 'b c'],
    ['a b c', ['end-1'], 'b', 'a c'],
    ['a', [], 'a', ''],
    ['{a b} {c d e}', ['1', '1'], 'd', '{a b} {c e}'],
    ['', [], `! index "end" ${OUT_OF_RANGE}`, ''],
    ['a b', ['2'], `! index "2" ${OUT_OF_RANGE}`, 'a b'],
    ['a b', ['9', '0'], `! index "9" ${OUT_OF_RANGE}`, 'a b'],
    ['a b', ['9', 'x'], `! bad index "x": ${BAD_INDEX}`, 'a b'],
    ['a b', ['0 1'], `! bad index "0 1": ${BAD_INDEX}`, 'a b'],
    ['a {', [], BRACE, 'a {'],
  ])('%j lpop %j', (x, indices, result, after) => {
    expect(onVariable(x, 'lpop', 'x', ...indices)).toEqual([result, after])
  })

  test('is a stack and a queue in linear time', () => {
    const ctx = new TestContext()
    ctx.variables.set('x', makeList(numbers(200_000)))
    for (let i = 0; i < 100_000; i++) expect(runCommand(listCommands, ['lpop', 'x'], ctx)).toBe(199_999 - i)
    for (let i = 0; i < 100_000; i++) expect(runCommand(listCommands, ['lpop', 'x', 0], ctx)).toBe(i)
    expect(toText(ctx.getVar('x'))).toBe('')
  })
})

test.each<[string, string[], string]>([
  ['a b c', ['0', '0'], 'b c'],
  ['b c', ['1', '0', 'z', 'y'], 'b z y c'],
  ['a b', ['end+1', 'end+1', 'e', 'f'], 'a b e f'],
  ['a b', ['-3', '-2', 's'], 's a b'],
  ['a b c d', ['1', '2', 'x', 'y'], 'a x y d'],
  ['a  b', ['0', '-1'], 'a b'],
])('%j ledit %j', (x, args, expected) => {
  expect(onVariable(x, 'ledit', 'x', ...args)).toEqual([expected, expected])
})
