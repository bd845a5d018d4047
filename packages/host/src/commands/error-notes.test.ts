import { fail, TclFailure } from '@feather-tcl/arena/values'
import { expect, test } from 'vitest'
import { outcome, runCommand, TestContext } from '../../test/run-command.ts'
import { dictCommands } from './dict.ts'
import { notesOf, noting } from './error-notes.ts'
import { lsearchCommands } from './lsearch.ts'
import { lsortCommands } from './lsort.ts'

/** The notes about the error that `body` throws. */
function notes(body: () => unknown): readonly string[] {
  try {
    body()
  } catch (failure) {
    if (failure instanceof TclFailure) return notesOf(failure)
  }
  throw new Error('no error')
}

test('notes pile up from the inside out', () => {
  const body = () => noting('outer', () => noting('inner', () => fail('x')))
  expect(notes(body)).toEqual(['inner', 'outer'])
  expect(notes(() => fail('x'))).toEqual([])
  expect(noting('unused', () => 5)).toBe(5)
})

test('-index tells which of its indices is bad', () => {
  const note = ['-index option item number 1']
  expect(notes(() => runCommand(lsortCommands, ['lsort', '-index', '0 x', 'a']))).toEqual(note)
  expect(notes(() => runCommand(lsearchCommands, ['lsearch', '-index', '0 -1', 'a', 'a']))).toEqual(note)
  expect(notes(() => runCommand(lsortCommands, ['lsort', '-index', '{', 'a']))).toEqual([])
})

test('-command tells that the error is in the command', () => {
  expect(notes(() => runCommand(lsortCommands, ['lsort', '-command', 'nosuch', 'b a']))).toEqual(['-compare command'])
  const ctx = new TestContext()
  ctx.commands.set('x', () => 'no integer')
  expect(notes(() => runCommand(lsortCommands, ['lsort', '-command', 'x', 'b a'], ctx))).toEqual([])
  expect(outcome(lsortCommands, ['lsort', '-command', 'x', 'a'], ctx)).toBe('a')
})

test('dict incr tells when it is the increment that is bad', () => {
  const incr = (d: string, ...words: string[]) => {
    const ctx = new TestContext()
    ctx.variables.set('d', d)
    return notes(() => runCommand(dictCommands, ['dict', 'incr', 'd', ...words], ctx))
  }
  expect(incr('', 'k', 'x')).toEqual(['reading increment'])
  expect(incr('k 1', 'k', 'x')).toEqual(['reading increment'])
  expect(incr('k 1', 'k', '1.5')).toEqual(['reading increment'])
  expect(incr('k y', 'k', 'x')).toEqual([])
})
