// The API reference is what the sources say.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runProgram } from '../../samples/samples.mjs'
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

/** The indented programs on a page: lines of a doc comment. */
const programsOf = (page) => Array.from(page.matchAll(/(?:^ {4,}\S.*\n)+/gm), ([lines]) => lines)

test('its examples give what they say', () => {
  const page = pages.get('docs/api/feather-tcl.md').replace(/^```.*?^```/gms, '')
  const programs = programsOf(page)
  expect(programs.length).toBeGreaterThan(4)
  let claims = 0
  const blocks = programs.map((lines) =>
    lines.replace(/^(\s*)(\S.*?)\s+\/\/ (.*)$/gm, (_, indent, expression, value) => {
      claims++
      return `${indent}deepStrictEqual(${expression}, ${value})`
    }),
  )
  expect(claims).toBeGreaterThan(4)
  const program = [
    "import { deepStrictEqual } from 'node:assert'",
    "import { addEncoding, createFeather, t } from 'feather-tcl'",
    'const interp = (await createFeather()).create()',
    "const untrusted = '[exit]'",
    ...blocks.map((block) => `{\n${block}}`),
  ].join('\n')
  const here = join(root, 'tooling/docs/build')
  mkdirSync(here, { recursive: true })
  const folder = mkdtempSync(join(here, 'api-'))
  try {
    runProgram(program, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
