// Every program and every session in the documentation runs, and prints what it says. (Those of the packages' READMEs run where
// the packages are installed, in tooling/packages; those of docs/cli.md in the CLI's tests.)
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { blocksOf, expectedOf, runProgram, sessionOf, typeCommand } from '../../samples/samples.mjs'
import { pages, root } from '../pages.mjs'

const here = join(root, 'tooling/docs')
const elsewhere = /^(packages\/[^/]+|apps\/cli)\/README\.md$|^docs\/cli\.md$/

/** Programs, sessions, pages (page.test.mjs), scripts whose `puts ...` say what they print behind `;#`; commands of the shell
 *  that set something up; pictures without a language. */
const known = new Set(['ts', 'js', 'console', 'sh', 'html', 'tcl', ''])
/** Declarations, in the reference that is made from them. */
const isReference = ({ page, language }) => page.startsWith('docs/api/') && language === 'typescript'

const all = pages().flatMap((page) =>
  blocksOf(readFileSync(join(root, page), 'utf8')).map((block) => ({ page, ...block })),
)
const mine = all.filter(({ page }) => !elsewhere.test(page))

test('every block is of a kind that is tested', () => {
  expect(
    all.filter((block) => !known.has(block.language) && !isReference(block)).map(({ page, line }) => `${page}:${line}`),
  ).toEqual([])
})

describe('programs', () => {
  const programs = mine.filter(({ language }) => language === 'ts' || language === 'js')

  test('there are some', () => expect(programs.length).toBeGreaterThan(15))

  test.each(programs.map((block) => [`${block.page}:${block.line}`, block]))('%s', (_, { code, language }) => {
    const expected = expectedOf(code)
    expect(expected.length).toBeGreaterThan(0)
    mkdirSync(join(here, 'build'), { recursive: true })
    const folder = mkdtempSync(join(here, 'build/example-'))
    try {
      // What a destructor prints later stands earlier in the text: only the set of lines is compared.
      expect(runProgram(code, folder, { language }).sort()).toEqual(expected.sort())
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

const path = join(here, 'node_modules/.bin') + delimiter + process.env.PATH

for (const { page, line, code } of mine.filter(({ language }) => language === 'console'))
  test(`session ${page}:${line}`, () => {
    for (const { command, answer } of sessionOf(code))
      expect([command, typeCommand(command, root, path)]).toEqual([command, answer])
  })

for (const { page, line, code } of mine.filter(({ language }) => language === 'tcl'))
  test(`Tcl ${page}:${line}`, () => {
    const expected = Array.from(code.matchAll(/;# (.*)$/gm), (match) => `${match[1]}\n`).join('')
    expect(expected).not.toBe('')
    expect(typeCommand(`feather - <<'END'\n${code}END`, root, path)).toBe(expected)
  })
