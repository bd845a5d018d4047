/** Runs the examples of README.md: what each `console.log` prints must be what the comment behind it says. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const blocks = Array.from(readme.matchAll(/^```ts\n(.*?)^```/gms), (match) => match[1] as string)

const sources: Record<string, string> = { 'feather-tcl': '../../src/index.ts', 'feather-tcl/slim': '../../src/slim.ts' }

function shown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

test('there are examples', () => {
  expect(blocks.length).toBeGreaterThan(4)
})

test.each(blocks.map((block, i) => [i + 1, block] as const))('example %i', async (_, block) => {
  const expected = Array.from(block.matchAll(/^ *console\.log\(.*\) \/\/ (.*)$/gm), (match) => match[1])
  expect(expected.length).toBeGreaterThan(0)
  const printed: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => {
    printed.push(values.map(shown).join(' '))
  })
  const folder = mkdtempSync(`${import.meta.dirname}/readme-`)
  try {
    const file = `${folder}/example.ts`
    writeFileSync(
      file,
      block.replace(/from '(feather-tcl[^']*)'/g, (_all, name) => `from '${sources[name]}'`),
    )
    await import(file)
  } finally {
    log.mockRestore()
    rmSync(folder, { recursive: true })
  }
  // What a class prints later stands earlier in the text: only the set of lines is compared.
  expect([...printed].sort()).toEqual([...expected].sort())
})
