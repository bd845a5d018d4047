// The suite, on the packages as they are published, in every runtime that is here.
import { cpSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extra, extraNode, extraProgram, named } from '../../packages/extra.mjs'
import { install, packAll, remove, run, temporaryFolder } from '../../packages/packed.mjs'
import { launch, missing } from '../browsers.mjs'
import { buildWithEsbuild, buildWithVite, buildWorker } from '../bundlers.mjs'
import { serve } from '../serve.mjs'
import { withWorker, workerdProgram } from '../workerd.mjs'

const base = temporaryFolder()
const folder = join(base, 'consumer')
const here = dirname(import.meta.dirname)

/** How many tests the suite has, by its own text. */
const count = readFileSync(join(here, 'suite.mjs'), 'utf8').match(/^ {4}['\w][^\n]*: (async )?\(\) => \{$/gm).length

beforeAll(() => {
  install('npm', ['feather-tcl'], packAll(join(base, 'packed')), folder)
  for (const file of ['suite.mjs', 'in-command-line.mjs', 'in-little-space.mjs', 'in-workerd.mjs', 'in-page.mjs'])
    cpSync(join(here, file), join(folder, file))
  cpSync(join(folder, 'node_modules/@feather-tcl/core/wasm/feather.wasm'), join(folder, 'feather.wasm'))
})
afterAll(() => remove(base))

function expectAll({ passed, failed }) {
  expect(failed).toEqual([])
  expect(passed.length).toBe(count)
}

test('the suite is not empty', () => expect(count).toBeGreaterThan(20))

const bin = (name) => extraProgram(name) && join(extra(name), '../.bin', name)
const commandLines = {
  'this Node': [process.execPath],
  'Node 20': [extraNode('node-20')],
  'Node 22': [extraNode('node-22')],
  'Node 26': [extraNode('node-26')],
  Deno: [bin('deno'), 'run', '--no-prompt', '--allow-read'],
  Bun: [bin('bun'), 'run'],
}

for (const [name, [program, ...args]] of Object.entries(commandLines))
  test.skipIf(program === undefined)(named(name, name, program), () => {
    expectAll(JSON.parse(run(program, [...args, 'in-command-line.mjs'], { cwd: folder })))
  })

/** In GB. Of 16 the engine reserves all for one memory; of 3 it knows that it cannot, and does with less. */
for (const space of [3, 16, 64]) {
  const linux = process.platform === 'linux' ? true : undefined
  const name = `1,000 interpreters in ${space} GB of address space`
  test.skipIf(linux === undefined)(linux ? name : `${name}: skipped: ulimit -v is for Linux`, () => {
    const script = `ulimit -v ${space * 2 ** 20}; exec "$0" "$@"`
    const words = ['-c', script, process.execPath, 'in-little-space.mjs']
    const { before, nested, after } = JSON.parse(run('sh', words, { cwd: folder }))
    expect({ before, after }).toEqual({ before: 1000, after: 1000 })
    expect(['all of them', 'TclError TCL,MEMORY']).toContain(nested)
  })
}

const esbuild = extraProgram('esbuild')
const workerd = workerdProgram(extra('workerd'))

test.skipIf(workerd === undefined)(named('workerd', 'workerd', workerd), async () => {
  buildWorker(esbuild, folder, 'in-workerd.mjs')
  const wasm = '@feather-tcl/core/feather.wasm'
  const answer = await withWorker(
    workerd,
    folder,
    [
      ['worker.js', 'worker-built.js'],
      [wasm, 'feather.wasm'],
    ],
    async (url) => (await fetch(url)).json(),
  )
  expectAll(answer)
})

/** What a page needs that compiles WebAssembly and no strings. */
const policy = { 'content-security-policy': "script-src 'self' 'wasm-unsafe-eval'" }

const pages = {
  Vite: () => buildWithVite(folder, 'in-page.mjs'),
  esbuild: () => buildWithEsbuild(esbuild, folder, 'in-page.mjs'),
}

for (const browser of ['Chromium', 'Firefox'])
  describe(browser, () => {
    for (const [bundler, build] of Object.entries(pages)) {
      const lacking = missing(browser) ?? (bundler === 'esbuild' && esbuild === undefined ? 'esbuild' : undefined)
      const name = `${browser}, a page built by ${bundler}, under a strict policy`
      test.skipIf(lacking !== undefined)(named(name, lacking, lacking === undefined ? true : undefined), async () => {
        const built = await build()
        cpSync(join(folder, 'feather.wasm'), join(built, 'feather.wasm'))
        const site = await serve(built, policy)
        const running = await launch(browser)
        try {
          const page = await running.newPage()
          const errors = []
          page.on('pageerror', (error) => errors.push(String(error)))
          await page.goto(site.url)
          await page.waitForSelector('body[data-done]', { timeout: 60_000 })
          expect(errors).toEqual([])
          expectAll(JSON.parse(await page.textContent('body')))
          // The policy is in force: code from strings is refused.
          const refused = await page.evaluate(() => {
            const script = document.createElement('script')
            script.textContent = 'window.inline = true'
            document.body.append(script)
            return window.inline === undefined
          })
          expect(refused).toBe(true)
        } finally {
          await running.close()
          await site.close()
        }
      })
    }
  })
