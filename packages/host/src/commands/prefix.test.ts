import { makeString, toText } from '@feather-tcl/arena/values'
import { describe, expect, test } from 'vitest'
import { outcome, TestContext } from '../../test/run-command.ts'
import { ReturnSignal } from '../errors.ts'
import { prefixCommands } from './prefix.ts'

/** Words, what comes of them, and the variables that are set. Recorded with tclsh 9.0. */
type Case = [words: string[], expected: string, variables?: Record<string, string>]

/** Run the words as a command and compare. */
function check(words: string[], expected: string, variables: Record<string, string> = {}): void {
  const ctx = new TestContext()
  expect(outcome(prefixCommands, words.map(makeString), ctx)).toBe(expected)
  expect(Object.fromEntries(Array.from(ctx.variables, ([name, v]) => [name, toText(v)]))).toEqual(variables)
}

describe('match', () => {
  test.each<Case>([
    [['prefix', 'match', 'a b', 'a'], 'a'],
    [['prefix', 'match', 'apa bepa', 'a'], 'apa'],
    [
      ['prefix', 'match', 'apa ada bepa', 'a'],
      '! ambiguous option "a": must be apa, ada, or bepa | TCL LOOKUP INDEX option a',
    ],
    [['prefix', 'match', 'apa ada', ''], '! ambiguous option "": must be apa or ada | TCL LOOKUP INDEX option {}'],
    [['prefix', 'match', 'apa', ''], '! bad option "": must be apa | TCL LOOKUP INDEX option {}'],
    [['prefix', 'match', '', ''], '! bad option "": no valid options | TCL LOOKUP INDEX option {}'],
    [['prefix', 'match', '', 'a'], '! bad option "a": no valid options | TCL LOOKUP INDEX option a'],
    [['prefix', 'match', 'apa bepa', 'x'], '! bad option "x": must be apa or bepa | TCL LOOKUP INDEX option x'],
    [['prefix', 'match', 'a b c d', 'x'], '! bad option "x": must be a, b, c, or d | TCL LOOKUP INDEX option x'],
    [['prefix', 'match', 'a {} c', 'x'], '! bad option "x": must be a or c | TCL LOOKUP INDEX option x'],
    [['prefix', 'match', '{} a', 'x'], '! bad option "x": must be a | TCL LOOKUP INDEX option x'],
    [['prefix', 'match', 'a {} {}', 'x'], '! bad option "x": must be a or  | TCL LOOKUP INDEX option x'],
    [['prefix', 'match', '{}', 'x'], '! bad option "x": no valid options | TCL LOOKUP INDEX option x'],
    [['prefix', 'match', 'a {} c', ''], ''],
    [['prefix', 'match', 'a a', 'a'], 'a'],
    [['prefix', 'match', 'ab ab', 'a'], '! ambiguous option "a": must be ab or ab | TCL LOOKUP INDEX option a'],
    [['prefix', 'match', 'ab abc', 'ab'], 'ab'],
    [
      ['prefix', 'match', '-exact', 'apa bepa', 'a'],
      '! bad option "a": must be apa or bepa | TCL LOOKUP INDEX option a',
    ],
    [['prefix', 'match', '-exact', 'apa bepa', 'apa'], 'apa'],
    [
      ['prefix', 'match', '-message', 'foo', 'apa bepa', 'x'],
      '! bad foo "x": must be apa or bepa | TCL LOOKUP INDEX foo x',
    ],
    [['prefix', 'match', '-error', '', 'apa bepa', 'x'], ''],
    [
      ['prefix', 'match', '-error', 'a', 'apa', 'x'],
      '! error options must have an even number of elements | TCL VALUE DICTIONARY',
    ],
    [['prefix', 'match', '-error', 'a {', 'apa', 'x'], '! unmatched open brace in list | TCL VALUE LIST BRACE'],
    [
      ['prefix', 'match', '-foo', 'apa', 'x'],
      '! bad option "-foo": must be -error, -exact, or -message | TCL LOOKUP INDEX option -foo',
    ],
    [
      ['prefix', 'match', '-e', 'apa', 'x'],
      '! ambiguous option "-e": must be -error, -exact, or -message | TCL LOOKUP INDEX option -e',
    ],
    [['prefix', 'match', '-m', 'foo', 'apa', 'x'], '! bad foo "x": must be apa | TCL LOOKUP INDEX foo x'],
    [['prefix', 'match', '-message', 'foo'], '! bad option "foo": must be -message | TCL LOOKUP INDEX option foo'],
    [['prefix', 'match', '-message', 'foo', 'apa'], '! missing value for -message | TCL OPERATION NOARG'],
    [['prefix', 'match', '-error', 'x', 'y'], '! missing value for -error | TCL OPERATION NOARG'],
    [['prefix', 'match', 'a {', 'x'], '! unmatched open brace in list | TCL VALUE LIST BRACE'],
    [['prefix', 'match', 'a'], '! wrong # args: should be "prefix match ?options? table string" | TCL WRONGARGS'],
  ])('%j', check)
})

describe('all and longest', () => {
  test.each<Case>([
    [['prefix', 'all', 'apa ada bepa', 'a'], 'apa ada'],
    [['prefix', 'all', 'apa ada', ''], 'apa ada'],
    [['prefix', 'all', '', 'a'], ''],
    [['prefix', 'all', 'a {', 'x'], '! unmatched open brace in list | TCL VALUE LIST BRACE'],
    [['prefix', 'all', '{a b} {a c}', 'a'], '{a b} {a c}'],
    [['prefix', 'longest', 'apa ada bepa', 'a'], 'a'],
    [['prefix', 'longest', 'apa apb', 'a'], 'ap'],
    [['prefix', 'longest', 'apa apb', 'x'], ''],
    [['prefix', 'longest', 'apa apb', ''], 'ap'],
    [['prefix', 'longest', '', ''], ''],
    [['prefix', 'longest', 'a\ud83d\ude00 a\ud83d\ude01', 'a'], 'a'],
    [['prefix', 'longest', 'a\xe9 a\xe8', 'a'], 'a'],
    [['prefix', 'longest', 'abc ab abcd', 'a'], 'ab'],
    [['prefix', 'longest', 'abc', 'abcd'], ''],
    [['prefix', 'longest', 'a {', 'x'], '! unmatched open brace in list | TCL VALUE LIST BRACE'],
  ])('%j', check)
})

test('-error completes as return does', () => {
  const ctx = new TestContext()
  const words = ['prefix', 'match', '-error', '-errorcode Foo', 'a b', 'x']
  let thrown: unknown
  try {
    outcome(prefixCommands, words, ctx)
  } catch (signal) {
    thrown = signal
  }
  expect(thrown).toBeInstanceOf(ReturnSignal)
  const { options, result } = thrown as ReturnSignal
  expect(result).toBe('bad option "x": must be a or b')
  expect(options).toEqual({ code: 1, level: 1, given: new Map([['-errorcode', 'Foo']]) })
})
