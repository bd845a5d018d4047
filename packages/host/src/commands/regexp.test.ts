import { makeInt, makeList, makeString, type TclFailure, type TclValue, toText } from '@feather-tcl/arena/values'
import { describe, expect, test } from 'vitest'
import { outcome, runCommand, TestContext } from '../../test/run-command.ts'
import { notesOf } from './error-notes.ts'
import { regexpCommands } from './regexp.ts'

function context(): TestContext {
  const ctx = new TestContext()
  ctx.commands.set('join', (words) => makeString(`<${words.map(toText).join('|')}>`))
  return ctx
}

/** Words, what comes of them, and the variables that are set. Recorded with tclsh 9.0. */
type Case = [words: string[], expected: string, variables?: Record<string, string>]

function check(words: string[], expected: string, variables: Record<string, string> = {}): void {
  const ctx = context()
  expect(outcome(regexpCommands, words.map(makeString), ctx)).toBe(expected)
  expect(Object.fromEntries(Array.from(ctx.variables, ([name, v]) => [name, toText(v)]))).toEqual(variables)
}

const SMILE = '\u{1F600}'
const REGEXP_USAGE =
  '! wrong # args: should be "regexp ?-option ...? exp string ?matchVar? ?subMatchVar ...?" | TCL WRONGARGS'
const REGSUB_USAGE = '! wrong # args: should be "regsub ?-option ...? exp string subSpec ?varName?" | TCL WRONGARGS'
const REGEXP_OPTIONS =
  '-all, -about, -indices, -inline, -expanded, -line, -linestop, -lineanchor, -nocase, -start, or --'
const REGSUB_OPTIONS = '-all, -command, -expanded, -line, -linestop, -lineanchor, -nocase, -start, or --'
const BAD_INDEX = '! bad index "x": must be integer?[+-]integer? or end?[+-]integer? | TCL VALUE INDEX'

describe('regexp', () => {
  test.each<Case>([
    [['regexp', 'b', 'abc'], '1'],
    [['regexp', 'x', 'abc'], '0'],
    [['regexp', '(b)|(x)', 'abc', 'all', 'one', 'two', 'three'], '1', { all: 'b', one: 'b', two: '', three: '' }],
    [['regexp', '-indices', '(x)|b', 'abc', 'v', 'w'], '1', { v: '1 1', w: '-1 -1' }],
    [['regexp', 'x', 'abc', 'v'], '0'],
    [['regexp', '-inline', '(x)|(b)', 'abc'], 'b {} b'],
    [['regexp', '-inline', 'x', 'abc'], ''],
    [['regexp', '-all', 'a', 'abca'], '2'],
    [['regexp', '-all', '(.)b', 'abcb', 'v', 'w'], '2', { v: 'cb', w: 'c' }],
    [['regexp', '-all', '-inline', '\\w(\\w)', ' inlined '], 'in n li i ne e'],
    [['regexp', '-all', '-inline', '-indices', 'b*', 'abbc'], '{0 -1} {1 2} {3 2}'],
    [['regexp', '-all', '-inline', '-indices', '', 'abc'], '{0 -1} {1 0} {2 1}'],
    [['regexp', '-all', '-inline', '\\m\\w', 'abc'], 'a b c'],
    [['regexp', '-start', 'end-1', '-inline', '.*', 'abcd'], 'd'],
    [['regexp', '-start', '9', '-inline', '-indices', '', 'abc'], '{9 8}'],
    [['regexp', '-start', '9', '^', 'abc\n'], '0'],
    [['regexp', '-start', '2', '-indices', '-inline', '.', `a${SMILE}c`], '{2 2}'],
    [['regexp', '-all', '-inline', '-indices', '', `a${SMILE}c`], '{0 -1} {1 0} {2 1}'],
    [['regexp', '-about', '(a)\\1', 'x', 'y'], '1 {REG_UBACKREF REG_UNONPOSIX}'],
    [['regexp', '--', '-a', '-a'], '1'],
    [['regexp', 'a', '-inline'], '0'],
    [['regexp', '-nocase', '-line', '^B$', 'a\nb'], '1'],
  ])('%j', check)

  test.each<Case>([
    [['regexp'], REGEXP_USAGE],
    [['regexp', 'a'], REGEXP_USAGE],
    [['regexp', '-start'], REGEXP_USAGE],
    [['regexp', '-about'], REGEXP_USAGE],
    [['regexp', '-foo'], `! bad option "-foo": must be ${REGEXP_OPTIONS} | TCL LOOKUP INDEX option -foo`],
    [['regexp', '-noc', 'a', 'b'], `! bad option "-noc": must be ${REGEXP_OPTIONS} | TCL LOOKUP INDEX option -noc`],
    [['regexp', '-start', 'x'], BAD_INDEX],
    [
      ['regexp', '-inline', '(', 'a', 'b'],
      '! regexp match variables not allowed when using -inline | TCL OPERATION REGEXP MIX_VAR_INLINE',
    ],
    [
      ['regexp', '(', 'a'],
      '! cannot compile regular expression pattern: parentheses () not balanced | REGEXP REG_EPAREN {parentheses () not balanced}',
    ],
  ])('%j fails', check)

  test('numbers and lists are texts', () => {
    const words: TclValue[] = ['regexp', '-inline', makeInt(12), makeList([makeInt(3123), makeString('x y')])]
    expect(outcome(regexpCommands, words)).toBe('12')
  })

  test('a match in a long text does not keep the text', () => {
    const text = `${'a'.repeat(100_000)}${'b'.repeat(40)}`
    expect(outcome(regexpCommands, ['regexp', '-inline', 'b+', makeString(text)])).toBe('b'.repeat(40))
  })

  test('many matches are charged for', () => {
    const ctx = new TestContext()
    outcome(regexpCommands, ['regexp', '-all', 'a', makeString('a'.repeat(100_000))], ctx)
    expect(ctx.charged).toBeGreaterThan(50_000)
    ctx.charged = 0
    ctx.limit = 10_000
    expect(() => outcome(regexpCommands, ['regexp', '-all', 'a', makeString('a'.repeat(100_000))], ctx)).toThrow(
      RangeError,
    )
  })
})

describe('regsub', () => {
  test.each<Case>([
    [['regsub', 'a', 'banana', 'X'], 'bXnana'],
    [['regsub', 'x', 'banana', 'X'], 'banana'],
    [['regsub', '-all', 'a', 'banana', 'X', 'v'], '3', { v: 'bXnXnX' }],
    [['regsub', 'x', 'banana', 'X', 'v'], '0', { v: 'banana' }],
    [['regsub', '-all', '[an]', 'banana', '<&\\0\\&\\\\>'], 'b<aa&\\><nn&\\><aa&\\><nn&\\><aa&\\>'],
    [['regsub', '(a)(x)?', 'abc', '[\\1|\\2|\\9|\\x|\\'], '[a|||\\x|\\bc'],
    [['regsub', 'b', 'abc', '$&$1'], 'a$b$1c'],
    [['regsub', '-all', 'b*', 'abbc', '-'], '-a--c-'],
    [['regsub', '-all', '', 'abc', 'X'], 'XaXbXc'],
    [['regsub', '-all', '', 'abc', '<&>'], '<>a<>b<>c<>'],
    [['regsub', '-all', '-line', '$', 'a\nb\n', 'X'], 'aX\nbX\nX'],
    [['regsub', '-all', '^', 'abc', 'X'], 'Xabc'],
    [['regsub', '-all', '\\m\\w', 'abc', 'X'], 'XXX'],
    [['regsub', '-start', '2', '-all', 'a', 'aaaa', 'b'], 'aabb'],
    [['regsub', '-start', '10', 'a*', 'aaaa', 'b', 'v'], '0', { v: 'aaaa' }],
    [['regsub', '-start', '2', '-all', '', `a${SMILE}c`, '-'], `a${SMILE}-c-`],
    [['regsub', '-all', '.', `a${SMILE}c`, '<&>'], `<a><${SMILE}><c>`],
    [['regsub', '-all', '-expanded', 'a b', 'ab a b', 'X'], 'ab X'],
    [['regsub', '-expanded', 'a b', 'ab a b', 'X'], 'X a b'],
    [['regsub', '-all', '-nocase', 'K', 'k\u212aK', 'X'], 'XXX'],
    [['regsub', '-all', '-command', '(.)(x)?', 'abx', 'join 1'], '<1|a|a|><1|bx|b|x>'],
    [['regsub', '-command', 'x', 'abc', 'no-such'], 'abc'],
    [['regsub', '-all', '-command', 'x*', 'ab', 'join'], '<>a<>b<>'],
  ])('%j', check)

  test.each<Case>([
    [['regsub'], REGSUB_USAGE],
    [['regsub', 'a', 'b', 'c', 'd', 'e'], REGSUB_USAGE],
    [['regsub', '-all', 'a', 'aaa'], REGSUB_USAGE],
    [['regsub', '-al', 'a', 'b', 'c'], `! bad option "-al": must be ${REGSUB_OPTIONS} | TCL LOOKUP INDEX option -al`],
    [['regsub', '-start', 'x', 'a'], BAD_INDEX],
    [
      ['regsub', '-command', 'x', 'abc', ''],
      '! command prefix must be a list of at least one element | TCL OPERATION REGSUB CMDEMPTY',
    ],
    [['regsub', '-command', 'x', 'abc', 'a {'], '! unmatched open brace in list | TCL VALUE LIST BRACE'],
    [['regsub', '-command', 'a', 'abc', 'nope'], '! invalid command name "nope" | TCL LOOKUP COMMAND nope'],
    [
      ['regsub', '-all', 'a(', 'abc', 'x'],
      '! cannot compile regular expression pattern: parentheses () not balanced | REGEXP REG_EPAREN {parentheses () not balanced}',
    ],
  ])('%j fails', check)

  test('an error of the command says where it happened', () => {
    const ctx = context()
    let thrown: unknown
    try {
      runCommand(regexpCommands, ['regsub', '-command', 'a', 'abc', 'nope'], ctx)
    } catch (error) {
      thrown = error
    }
    expect(notesOf(thrown as TclFailure)).toEqual(['-command substitution computation script'])
  })

  test('a result that is too long is an error, not an exception', () => {
    const spec = makeString('&'.repeat(2000))
    const subject = makeString('a'.repeat(300_000))
    expect(outcome(regexpCommands, ['regsub', 'a+', subject, spec])).toMatch(/^! max size for a Tcl value/)
  })
})
