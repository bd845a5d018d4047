import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { History } from './history.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'feather-history-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('entries come back, each once, the latest last', () => {
  const file = join(folder, 'history')
  const first = new History(file)
  for (const entry of ['a', 'two\nlines\\n', 'b', 'a', '  ', ' private']) first.add(entry)
  expect(first.entries).toEqual(['two\nlines\\n', 'b', 'a'])
  expect(new History(file).entries).toEqual(first.entries)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a file that has become long is shortened', () => {
  const file = join(folder, 'history')
  writeFileSync(file, Array.from({ length: 20_000 }, (_, i) => `line ${i}\n`).join(''))
  expect(new History(file).entries.at(-1)).toBe('line 19999')
  expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThan(6000)
})

test('searching backwards', () => {
  const history = new History(undefined)
  for (const entry of ['set a', 'puts b', 'set c']) history.add(entry)
  expect(history.search('set', 3)).toBe(2)
  expect(history.search('set', 2)).toBe(0)
  expect(history.search('nosuch', 3)).toBe(-1)
})
