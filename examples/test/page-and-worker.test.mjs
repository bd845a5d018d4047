// The examples that run in a browser and in workerd.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, describe, expect, test } from 'vitest'
import { extra, extraProgram, named } from '../../tooling/packages/extra.mjs'
import { launch, missing } from '../../tooling/runtimes/browsers.mjs'
import { buildWorker } from '../../tooling/runtimes/bundlers.mjs'
import { serve } from '../../tooling/runtimes/serve.mjs'
import { withWorker, workerdProgram } from '../../tooling/runtimes/workerd.mjs'

const folder = mkdtempSync(join(tmpdir(), 'feather-examples-'))
afterAll(() => rmSync(folder, { recursive: true }))
const here = join(import.meta.dirname, '..')

describe('browser-console', () => {
  const lacking = missing('Chromium')
  test.skipIf(lacking !== undefined)(
    named('in Chromium', lacking, lacking === undefined ? true : undefined),
    async () => {
      await build({
        root: join(here, 'browser-console'),
        configFile: false,
        logLevel: 'error',
        build: { outDir: folder },
      })
      const site = await serve(folder)
      const browser = await launch('Chromium')
      try {
        const page = await browser.newPage()
        const errors = []
        page.on('pageerror', (error) => errors.push(String(error)))
        await page.goto(site.url)
        await page.waitForSelector('body[data-ready]')
        const type = async (text) => {
          await page.fill('#script', text)
          await page.press('#script', 'Enter')
        }
        const last = () => page.textContent('#output div:last-child')

        await type('expr {6 * 7}')
        expect(await last()).toBe('42')
        await type('puts [string repeat ab 3]')
        expect(await last()).toBe('ababab')
        await type('nonsense')
        expect(await last()).toBe('invalid command name "nonsense"')
        expect(await page.getAttribute('#output div:last-child', 'class')).toBe('error')
        await type('while 1 {}')
        expect(await last()).toMatch(/^limit exceeded: steps/)

        await type('proc f {} {')
        expect(await page.textContent('#hint')).toBe('} is missing')
        expect(await page.inputValue('#script')).toBe('proc f {} {\n')
        await type('proc f {} {\n  return works\n}; f')
        expect(await last()).toBe('works')

        await page.press('#script', 'ArrowUp')
        await page.press('#script', 'ArrowUp')
        expect(await page.inputValue('#script')).toBe('while 1 {}')
        await page.fill('#script', 'string rev')
        await page.press('#script', 'Tab')
        expect(await page.inputValue('#script')).toBe('string reverse')

        await type('button text Hello; proc clicked {} { button text Thanks; puts clicked }')
        expect(await page.textContent('#paint')).toBe('Hello')
        await page.click('#paint')
        expect([await page.textContent('#paint'), await last()]).toEqual(['Thanks', 'clicked'])
        expect(errors).toEqual([])
      } finally {
        await browser.close()
        await site.close()
      }
    },
  )
})

describe('cloudflare-worker', () => {
  const workerd = workerdProgram(extra('workerd'))
  test.skipIf(workerd === undefined)(named('in workerd', 'workerd', workerd), async () => {
    const file = buildWorker(
      extraProgram('esbuild'),
      join(here, 'cloudflare-worker'),
      'worker.js',
      join(folder, 'built.js'),
    )
    const wasm = '@feather-tcl/core/feather.wasm'
    const feather = createRequire(join(here, 'package.json')).resolve('feather-tcl')
    copyFileSync(createRequire(feather).resolve(wasm), join(folder, 'feather.wasm'))
    await withWorker(
      workerd,
      folder,
      [
        ['worker.js', 'built.js'],
        [wasm, 'feather.wasm'],
      ],
      async (url) => {
        const post = async (body) => {
          const response = await fetch(url, { method: 'POST', body })
          return [response.status, await response.json()]
        }
        expect(await post('puts hi; lmap n {1 2 3} {expr {$n * $n}}')).toMatchObject([
          200,
          { result: '1 4 9', output: 'hi\n' },
        ])
        expect(await post('set missing')).toMatchObject([422, { error: expect.stringContaining('no such variable') }])
        expect(await post('while 1 {}')).toMatchObject([429, { limit: 'steps' }])
        expect((await fetch(url)).status).toBe(405)
      },
    )
    expect(file).toBe(join(folder, 'built.js'))
  })
})
