import { makeDict, makeList, type TclValue, toText } from '@feather-tcl/arena/values'
import { describe, expect, test } from 'vitest'
import { outcome, runCommand, TestContext } from '../../test/run-command.ts'
import { ControlSignal } from '../errors.ts'
import { dictCommands } from './dict.ts'
import { dictFilterType } from './dict-filter.ts'

const say = (...words: TclValue[]) => outcome(dictCommands, ['dict', ...words])

/** The outcome; when it is not an error, the variable d must hold the same. */
function onVariable(d: TclValue | undefined, ...words: TclValue[]): string {
  const ctx = new TestContext()
  if (d !== undefined) ctx.variables.set('d', d)
  const result = outcome(dictCommands, ['dict', ...words], ctx)
  const after = ctx.findVar('d')
  expect(after === undefined ? undefined : toText(after)).toBe(
    result.startsWith('!') ? (d === undefined ? undefined : toText(d)) : result,
  )
  return result
}

const MISSING = '! missing value to go with key | TCL VALUE DICTIONARY'
const BRACE = '! unmatched open brace in dict | TCL VALUE DICTIONARY BRACE'

describe('values', () => {
  test.each<[string[], string]>([
    [['create'], ''],
    [['create', 'a', '1', 'b', '2', 'a', '3'], 'a 3 b 2'],
    [['create', 'a'], '! wrong # args: should be "dict create ?key value ...?" | TCL WRONGARGS'],
    [['get', 'a  1 b 2 a 3'], 'a 3 b 2'],
    [['get', 'a {b 1}', 'a', 'b'], '1'],
    [['get', 'a 1', 'b c'], '! key "b c" not known in dictionary | TCL LOOKUP DICT {b c}'],
    [['get', 'a {b 1}', 'a', 'b', 'c'], MISSING],
    [['get', 'a b c', 'a'], MISSING],
    [['get', '{', 'a'], BRACE],
    [['getdef', 'a {b 1}', 'a', 'c', '2'], '2'],
    [['getwithdefault', 'a {b 1}', 'x', 'c', '2'], '2'],
    [['getdef', 'a 1', 'a', 'c', '2'], MISSING],
    [['exists', 'a {b 1}', 'a', 'b'], '1'],
    [['exists', 'a {b 1}', 'a', 'b', 'c'], '0'],
    [['exists', '{', 'a'], '0'],
    [['keys', 'a 1 b 2 ab 3'], 'a b ab'],
    [['keys', 'a 1 b 2 ab 3', 'a*'], 'a ab'],
    [['keys', 'a 1 {b c} 2', 'b c'], '{b c}'],
    [['keys', 'a 1', 'z'], ''],
    [['values', 'a 1 b 2 a 3'], '3 2'],
    [['values', 'a 1 b 2', '2*'], '2'],
    [['size', 'a 1 b 2 a 3'], '2'],
    [['size', 'a'], MISSING],
    [['merge'], ''],
    [['merge', 'a  1 b 2', ''], 'a  1 b 2'],
    [['merge', 'a 1 b 2', 'b 3 c 4'], 'a 1 b 3 c 4'],
    [['merge', '', 'a  1'], 'a 1'],
    [['merge', 'a 1', '', 'b'], MISSING],
    [['remove', 'a  1 b 2', 'c'], 'a 1 b 2'],
    [['remove', 'a 1 b 2 c 3', 'c', 'x', 'a'], 'b 2'],
    [['replace', 'a  1'], 'a 1'],
    [['replace', 'a 1 b 2', 'c', '4', 'a', '3'], 'a 3 b 2 c 4'],
    [['replace', 'a 1', 'b'], '! wrong # args: should be "dict replace dictionary ?key value ...?" | TCL WRONGARGS'],
    [['filter', 'a 1 b 2 ab 3', 'key', 'a*', 'b'], 'a 1 b 2 ab 3'],
    [['filter', 'a 1 b 2 a 3', 'k', 'a'], 'a 3'],
    [['filter', 'a 1 b 2', 'key'], ''],
    [['filter', 'a 1 b 2', 'value', '[2-9]'], 'b 2'],
    [['filter', 'a', 'x'], '! bad filterType "x": must be key, script, or value | TCL LOOKUP INDEX filterType x'],
  ])('%j', (words, expected) => {
    expect(say(...words)).toBe(expected)
  })

  test('arguments stay as they are', () => {
    const dict = makeDict([
      ['a', 1],
      ['b', 2],
    ])
    for (const words of [
      ['remove', dict, 'z', 'a', 'b'],
      ['replace', dict, 'a', 'x', 'c', 'y'],
      ['merge', dict, 'a x', 'q r'],
    ]) {
      runCommand(dictCommands, ['dict', ...words])
      expect(toText(dict)).toBe('a 1 b 2')
    }
  })

  test('info prints the statistics of a hash table', () => {
    const lines = say('info', 'a 1 b 2 c 3 d 4 e 5 f 6 g 7 h 8 i 9 j 10 k 11 l 12 m 13 n 14 o 15 p 16 q 17').split('\n')
    expect(lines.slice(0, 4)).toEqual([
      '17 entries in table, 16 buckets',
      'number of buckets with 0 entries: 0',
      'number of buckets with 1 entries: 15',
      'number of buckets with 2 entries: 1',
    ])
    expect(lines.slice(-2)).toEqual([
      'number of buckets with 10 or more entries: 0',
      'average search distance for entry: 1.1',
    ])
  })

  test('filter script chooses by what the script says', () => {
    expect(dictFilterType('s')).toBe('script')
    const ctx = new TestContext()
    ctx.eval = () => {
      const key = ctx.getVar('k')
      if (key === 'c') throw new ControlSignal(4)
      if (key === 'e') throw new ControlSignal(3)
      return key === 'b' ? 'no' : 'yes'
    }
    const filter = (...words: TclValue[]) => outcome(dictCommands, ['dict', 'filter', ...words], ctx)
    expect(filter('a 1 b 2 c 3 d 4 e 5 f 6', 'script', 'k v', '')).toBe('a 1 d 4')
    expect(toText(ctx.getVar('v'))).toBe('5')
    expect(filter('a', 'script', 'k', '')).toBe('! must have exactly two variable names | TCL SYNTAX dict filter')
    expect(filter('a', 'script', 'k v')).toBe(
      '! wrong # args: should be "dict filter dictionary script {keyVarName valueVarName} filterScript" | TCL WRONGARGS',
    )
    ctx.eval = () => 'maybe'
    expect(filter('a 1', 'script', 'k v', '')).toBe('! expected boolean value but got "maybe" | TCL VALUE NUMBER')
  })
})

describe('variables', () => {
  test.each<[string | undefined, string[], string]>([
    [undefined, ['set', 'd', 'a', '1'], 'a 1'],
    ['a 1', ['set', 'd', 'b', 'c', '2'], 'a 1 b {c 2}'],
    ['', ['set', 'd', 'a', 'b', 'c', 'd', '1'], 'a {b {c {d 1}}}'],
    ['a 1', ['set', 'd', 'a', 'b', '1'], MISSING],
    ['{', ['set', 'd', 'k', 'v'], BRACE],
    [undefined, ['unset', 'd', 'a'], ''],
    ['a 1 b 2', ['unset', 'd', 'a'], 'b 2'],
    ['a  1', ['unset', 'd', 'z'], 'a 1'],
    ['a {b 1 c 2}', ['unset', 'd', 'a', 'b'], 'a {c 2}'],
    ['a 1', ['unset', 'd', 'z', 'x'], '! key "z" not known in dictionary | TCL LOOKUP DICT z'],
    [undefined, ['append', 'd', 'k'], 'k {}'],
    ['a 1 b 2', ['append', 'd', 'a', 'x', 'y'], 'a 1xy b 2'],
    ['a  1', ['append', 'd', 'a'], 'a  1'],
    [undefined, ['lappend', 'd', 'k', 'a', 'b c'], 'k {a {b c}}'],
    ['k {a  b}', ['lappend', 'd', 'k', 'c'], 'k {a b c}'],
    ['k \\{', ['lappend', 'd', 'k'], 'k \\{'],
    ['k \\{', ['lappend', 'd', 'k', 'z'], '! unmatched open brace in list | TCL VALUE LIST BRACE'],
    [undefined, ['incr', 'd', 'k'], 'k 1'],
    ['k 0x10', ['incr', 'd', 'k', '-1'], 'k 15'],
    ['k 1', ['incr', 'd', 'new', '0x10'], 'k 1 new 0x10'],
    ['k 9223372036854775807', ['incr', 'd', 'k'], 'k 9223372036854775808'],
    ['k 9007199254740991', ['incr', 'd', 'k', '2'], 'k 9007199254740993'],
    ['k 99999999999999999999', ['incr', 'd', 'k', '-99999999999999999998'], 'k 1'],
    ['k 1.50', ['incr', 'd', 'k'], '! expected integer but got "1.50" | TCL VALUE INTEGER'],
    ['k y', ['incr', 'd', 'k', 'x'], '! expected integer but got "y" | TCL VALUE NUMBER'],
    [undefined, ['incr', 'd', 'k', 'x'], '! expected integer but got "x" | TCL VALUE NUMBER'],
  ])('%j %j', (d, words, expected) => {
    expect(onVariable(d, ...words)).toBe(expected)
  })

  test('other holders of the dict do not see the change', () => {
    const ctx = new TestContext()
    const inner = makeDict([['x', makeList([1, 2])]])
    const dict = makeDict([['in', inner]])
    ctx.variables.set('d', dict)
    for (const words of [
      ['set', 'd', 'in', 'x', 9],
      ['set', 'd', 'in', 'y', 8],
      ['unset', 'd', 'in', 'x'],
      ['lappend', 'd', 'in', 7],
    ]) {
      runCommand(dictCommands, ['dict', ...words], ctx)
    }
    expect(toText(dict)).toBe('in {x {1 2}}')
    expect(toText(inner)).toBe('x {1 2}')
    expect(toText(ctx.getVar('d'))).toBe('in {y 8 7}')
  })
})
