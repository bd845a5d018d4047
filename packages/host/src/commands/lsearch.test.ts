import { makeDouble, makeList, type TclValue } from '@feather-tcl/arena/values'
import { describe, expect, test } from 'vitest'
import { outcome, runCommand, TestContext } from '../../test/run-command.ts'
import { lsearchCommands } from './lsearch.ts'

const say = (...words: TclValue[]) => outcome(lsearchCommands, ['lsearch', ...words])

const MIX = '| TCL OPERATION LSEARCH BAD_OPTION_MIX'

describe('matching styles', () => {
  test.each<[string[], string]>([
    [['a b c', 'b'], '1'],
    [['a b c', 'z'], '-1'],
    [['abc ab', 'a?'], '1'],
    [['a*b \\[x\\] c', 'a\\*b'], '0'],
    [['-nocase', 'a B c', 'b'], '1'],
    [['-exact', '-nocase', 'a É', 'é'], '1'],
    [['-exact', '{a b} a*', 'a*'], '1'],
    [['-regexp', 'a b c', '[bc]'], '1'],
    [['-regexp', '-nocase', 'a B c', '^b$'], '1'],
    [['-exact', '-integer', '1 02 3', '2'], '1'],
    [['-exact', '-real', '1 3.0 x', '3'], '1'],
    [['-exact', '-dictionary', 'a1 A2 a02 a2', 'a2'], '3'],
    [['-integer', '1 02', '2'], '-1'],
    [['{} a', ''], '0'],
    [['a b', '{'], '-1'],
  ])('%j', (args, expected) => {
    expect(say(...args)).toBe(expected)
  })

  test('equal texts match whatever the values are', () => {
    const list = makeList(['x', 12, makeDouble(1.5), makeList(['a', 'b']), 10n ** 20n])
    for (const [i, pattern] of ['x', '12', '1.5', 'a b', '100000000000000000000'].entries()) {
      expect(say('-exact', list, pattern)).toBe(`${i}`)
    }
    expect(say('-exact', list, 12)).toBe('1')
    expect(say('-exact', list, '012')).toBe('-1')
  })
})

describe('modifiers', () => {
  test.each<[string[], string]>([
    [['-all', 'a b a', 'a'], '0 2'],
    [['-all', '-inline', 'ab c ad', 'a*'], 'ab ad'],
    [['-not', 'a b', 'a'], '1'],
    [['-not', '-all', '-inline', 'a b a', 'a'], 'b'],
    [['-inline', 'a b', 'z'], ''],
    [['-start', '1', 'a b a', 'a'], '2'],
    [['-start', '-5', 'a b a', 'a'], '0'],
    [['-start', 'end', 'a b a', 'a'], '2'],
    [['-start', '3', 'a b a', 'a'], '-1'],
    [['-start', 'end', '', 'a'], '-1'],
    [['-start', '-1', '', 'a'], '-1'],
    [['-all', '-start', '9', 'a', 'a'], ''],
    [['-start', '1', '-start', '0', 'a b a', 'a'], '0'],
  ])('%j', (args, expected) => {
    expect(say(...args)).toBe(expected)
  })
})

describe('sorted lists', () => {
  test.each<[string[], string]>([
    [['-sorted', 'a b b b c', 'b'], '1'],
    [['-sorted', '-decreasing', 'c b a', 'b'], '1'],
    [['-sorted', '-integer', '1 2 3', '2'], '1'],
    [['-sorted', '-dictionary', 'a1 a2 a10', 'a10'], '2'],
    [['-sorted', '-all', 'a a b', 'a'], '0 1'],
    [['-sorted', '-glob', 'a b', 'b*'], '1'],
    [['-sorted', '\uffff \u{1f600}', '\u{1f600}'], '1'],
    [['-bisect', 'a c e', 'd'], '1'],
    [['-bisect', 'a c e', '0'], '-1'],
    [['-bisect', 'a b b b c', 'b'], '3'],
    [['-bisect', '', '0'], '-1'],
    [['-bisect', '-decreasing', 'e c a', 'd'], '0'],
    [['-bisect', '-inline', 'a c e', 'd'], 'c'],
    [['-bisect', '-exact', 'a b d', 'c'], '-1'],
    [['-start', '1', '-bisect', 'a b c', 'a'], '0'],
  ])('%j', (args, expected) => {
    expect(say(...args)).toBe(expected)
  })
})

describe('nested lists and groups', () => {
  test.each<[string[], string]>([
    [['-index', '1', '{a b} {c d}', 'd'], '1'],
    [['-index', '1', '-inline', '{a b} {c d}', 'd'], 'c d'],
    [['-index', '1', '-subindices', '{a b} {c d}', 'd'], '1 1'],
    [['-index', '1', '-subindices', '-inline', '{a b} {c d}', 'd'], 'd'],
    [['-index', '1', '-subindices', '-all', '{a b} {c d}', '*'], '{0 1} {1 1}'],
    [['-index', 'end', '-subindices', '{a b} {c d}', 'd'], '1 2'],
    [['-index', '0', '-subindices', '{a b}', 'c'], '-1 0'],
    [['-stride', '2', 'a b c d', 'b'], '-1'],
    [['-stride', '2', 'a b c d', 'c'], '2'],
    [['-stride', '2', '-index', '1', '-inline', 'a b c d', 'd'], 'c d'],
    [['-stride', '2', '-index', '1', '-subindices', 'a b c d', 'd'], '3'],
    [['-stride', '2', '-index', '1 0', '-subindices', '-all', 'a {b x} c {d y}', '*'], '{1 0} {3 0}'],
    [['-stride', '2', '-all', '-inline', 'a b c d a x', 'a'], 'a b a x'],
    [['-stride', '2', '-start', '3', 'a b c d', 'c'], '2'],
    [['-stride', '2', '-bisect', 'a b c d', 'd'], '2'],
  ])('%j', (args, expected) => {
    expect(say(...args)).toBe(expected)
  })
})

describe('errors', () => {
  test.each<[string[], string]>([
    [['a'], 'wrong # args: should be "lsearch ?-option value ...? list pattern" | TCL WRONGARGS'],
    [['-start', 'a', 'b'], 'missing starting index | TCL ARGUMENT MISSING'],
    [['-index', '0', 'a'], '"-index" option must be followed by list index | TCL ARGUMENT MISSING'],
    [['-stride', '2', 'a'], '"-stride" option must be followed by stride length | TCL ARGUMENT MISSING'],
    [['-stride', '0', 'a', 'b'], 'stride length must be at least 1 | TCL OPERATION LSEARCH BADSTRIDE'],
    [['-stride', '2', 'a', 'b'], 'list size must be a multiple of the stride length | TCL OPERATION LSEARCH BADSTRIDE'],
    [
      ['-stride', '2', '-index', '2', 'a b', 'b'],
      'when used with "-stride", the leading "-index" value must be within the group | TCL OPERATION LSEARCH BADINDEX',
    ],
    [['-bisect', '-all', 'a', 'a'], `-bisect is not compatible with -all or -not ${MIX}`],
    [['-subindices', 'a', 'a'], `-subindices cannot be used without -index option ${MIX}`],
    [['-index', '1', '{a b} c', 'z'], 'element 1 missing from sublist "c" | TCL OPERATION LSORT INDEXFAILED'],
    [['-exact', '-integer', '1 x 3', '3'], 'expected integer but got "x" | TCL VALUE NUMBER'],
    [['-exact', '-integer', '', 'x'], 'expected integer but got "x" | TCL VALUE NUMBER'],
    [['-sorted', '-real', '1 NaN 3', '3'], 'floating point value is Not a Number | TCL VALUE DOUBLE NAN'],
    [['{', 'a'], 'unmatched open brace in list | TCL VALUE LIST BRACE'],
  ])('%j', (args, expected) => {
    expect(say(...args)).toBe(`! ${expected}`)
  })

  test('a bad option names all of them', () => {
    expect(say('-x', 'a', 'b')).toBe(
      '! bad option "-x": must be -all, -ascii, -bisect, -decreasing, -dictionary, -exact, -glob, -increasing, ' +
        '-index, -inline, -integer, -nocase, -not, -real, -regexp, -sorted, -start, -stride, or -subindices' +
        ' | TCL LOOKUP INDEX option -x',
    )
  })
})

test('a long search is paid for', () => {
  const ctx = new TestContext()
  ctx.limit = 10_000
  const list = makeList(Array.from({ length: 1_000_000 }, (_, i) => i))
  expect(() => runCommand(lsearchCommands, ['lsearch', list, 'x'], ctx)).toThrow('step limit')
})
