/** Runs the examples of README.md: what each `console.log` prints must be what the comment behind it says. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const blocks = Array.from(readme.matchAll(/^```ts\n(.*?)^```/gms), (match) => match[1] as string)

const sources: Record<string, string> = {
  '@feather-tcl/arena': '../../src/index.ts',
  '@feather-tcl/arena/values': '../../src/values/index.ts',
}

test.each(blocks.map((block, i) => [i + 1, block] as const))('example %i', async (_, block) => {
  const expected = Array.from(block.matchAll(/^console\.log\(.*\) \/\/ (.*)$/gm), (match) => match[1])
  expect(expected.length).toBeGreaterThan(0)
  const printed: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((value) => {
    printed.push(String(value))
  })
  const folder = mkdtempSync(`${import.meta.dirname}/readme-`)
  try {
    const file = `${folder}/example.ts`
    writeFileSync(
      file,
      block.replace(/from '(@feather-tcl[^']*)'/g, (_all, name) => `from '${sources[name]}'`),
    )
    await import(file)
  } finally {
    log.mockRestore()
    rmSync(folder, { recursive: true })
  }
  expect(printed).toEqual(expected)
})
