import { TclFailure } from '@feather-tcl/arena/values'
import { expect, test } from 'vitest'
import { matchExact, matchOption } from './options.ts'

const table = ['-all', '-any', '-exact']

function failure(run: () => string): string {
  try {
    return run()
  } catch (thrown) {
    if (!(thrown instanceof TclFailure)) throw thrown
    return `${thrown.message} | ${thrown.errorCode.join(' ')}`
  }
}

test('a word names an entry or abbreviates one', () => {
  expect(matchOption(table, '-exact')).toBe('-exact')
  expect(matchOption(table, '-e')).toBe('-exact')
  expect(matchOption(['-a', '-all'], '-a')).toBe('-a')
})

test('what is no entry', () => {
  const all = '-all, -any, or -exact'
  expect(failure(() => matchOption(table, '-x'))).toBe(`bad option "-x": must be ${all} | TCL LOOKUP INDEX option -x`)
  expect(failure(() => matchOption(table, '-a'))).toBe(
    `ambiguous option "-a": must be ${all} | TCL LOOKUP INDEX option -a`,
  )
  expect(failure(() => matchOption(table, ''))).toBe(`ambiguous option "": must be ${all} | TCL LOOKUP INDEX option `)
  expect(failure(() => matchOption(['a', 'b'], 'x', 'class'))).toBe(
    'bad class "x": must be a or b | TCL LOOKUP INDEX class x',
  )
  expect(failure(() => matchOption(['a'], ''))).toBe('bad option "": must be a | TCL LOOKUP INDEX option ')
  expect(failure(() => matchOption([], 'x'))).toBe('bad option "x": no valid options | TCL LOOKUP INDEX option x')
})

test('matchExact takes no abbreviations', () => {
  expect(matchExact(table, '-all')).toBe('-all')
  expect(failure(() => matchExact(['a', 'ab'], 'aa'))).toBe(
    'bad option "aa": must be a or ab | TCL LOOKUP INDEX option aa',
  )
  expect(failure(() => matchExact(table, '-e'))).toMatch(/^bad option "-e"/)
})
