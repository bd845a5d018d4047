/** docs/commands.md names every command, and no other; each is used by the conformance corpus. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryRoot } from '../../conformance/cases.mjs'
import { differences, listCommands } from '../commands.mjs'

const page = readFileSync(join(repositoryRoot, 'docs', 'commands.md'), 'utf8')
const rows = [...page.matchAll(/^\| `([^ `]+).*? \| (\d+) \|/gm)].map(([, name, count]) => ({
  name,
  count: Number(count),
}))

test('the page has a row for each command', () => {
  const names = listCommands().map(({ name }) => name)
  expect(names.length).toBeGreaterThan(70)
  expect(rows.map(({ name }) => name)).toEqual(names)
})

test('each command has cases', () => {
  expect(rows.filter(({ count }) => count === 0).map(({ name }) => name)).toEqual([])
})

test('what is told to differ are commands', () => {
  const names = listCommands().map(({ name }) => name)
  for (const name of Object.keys(differences)) expect(names).toContain(name)
})
