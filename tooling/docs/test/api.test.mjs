// The API reference is what the sources say.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makePages } from '../api.mjs'
import { root } from '../pages.mjs'

const pages = makePages()

test.each([...pages])('%s is current (npm run docs)', (path, text) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(text)
})

test('there is no other page', () => {
  expect(readdirSync(join(root, 'docs/api')).map((name) => `docs/api/${name}`)).toEqual([...pages.keys()].sort())
})

test('it has what matters, with its comments', () => {
  const page = pages.get('docs/api/feather-tcl.md')
  for (const name of ['createFeather', 'Interp', 'Limits', 'TclError', 't']) expect(page).toContain(`\n## ${name}\n`)
  expect(page).toContain('Evaluate a script. Its result comes as a string, or as what the type says.')
  expect(page).not.toContain('@internal')
})
