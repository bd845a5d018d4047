import { expect, test } from 'vitest'
import { parseArguments, UsageError } from './arguments.ts'

test('flags end at the first word that is none', () => {
  expect(parseArguments(['--safe', 'a.tcl', '--safe', '-e', 'x'])).toMatchObject({
    safe: true,
    file: 'a.tcl',
    args: ['--safe', '-e', 'x'],
    snippets: [],
  })
  expect(parseArguments(['--', '-e'])).toMatchObject({ file: '-e', args: [] })
  expect(parseArguments(['-', 'x'])).toMatchObject({ file: '-', args: ['x'] })
})

test('with -e and -p everything else is arguments', () => {
  expect(parseArguments(['-e', 'a', '-p', 'b', 'c', '-d'])).toMatchObject({
    snippets: [
      { script: 'a', print: false },
      { script: 'b', print: true },
    ],
    file: undefined,
    args: ['c', '-d'],
  })
})

test('values after a blank and after =', () => {
  expect(parseArguments(['--root', 'd', '--timeout=5', '--max-steps', '1_000', '--stats=json'])).toMatchObject({
    root: 'd',
    timeout: 5,
    maxSteps: 1000,
    stats: 'json',
  })
  expect(parseArguments(['--stats', '-encoding', 'cp1252'])).toMatchObject({ stats: 'text', encoding: 'cp1252' })
})

test.for([
  ['--nosuch'],
  ['-e'],
  ['--safe=yes'],
  ['--timeout', 'soon'],
  ['--timeout', '-1'],
  ['--stats=xml'],
  ['-c'],
  ['-x=1'],
])('%s is not understood', (words) => {
  expect(() => parseArguments(words)).toThrow(UsageError)
})
