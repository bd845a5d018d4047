/** Runs the example of README.md: what each `console.log` prints must be what the comment behind it says. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const [, block] = /^```ts\n(.*?)^```/ms.exec(readme) as RegExpExecArray

const sources: Record<string, string> = {
  '@feather-tcl/core': '../../src/index.ts',
  '@feather-tcl/core/host-ops': '../../host-ops/spec.ts',
  '@feather-tcl/core/host-ops/imports': '../../host-ops/imports.gen.ts',
  '@feather-tcl/core/inline': '../../wasm/inline.js',
}

test('the example', async () => {
  const expected = Array.from((block as string).matchAll(/^console\.log\(.*\) \/\/ (.*)$/gm), (match) => match[1])
  expect(expected.length).toBeGreaterThan(2)
  const printed: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => {
    printed.push(values.map(String).join(' '))
  })
  const folder = mkdtempSync(`${import.meta.dirname}/readme-`)
  try {
    const file = `${folder}/example.ts`
    writeFileSync(
      file,
      (block as string).replace(/from '(@feather-tcl[^']*)'/g, (_all, name) => `from '${sources[name]}'`),
    )
    await import(file)
  } finally {
    log.mockRestore()
    rmSync(folder, { recursive: true })
  }
  expect(printed).toEqual(expected)
})
