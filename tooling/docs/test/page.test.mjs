// Pages in the documentation: built without configuration and opened, they show what the comment in them says.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { named } from '../../packages/extra.mjs'
import { launch, missing } from '../../runtimes/browsers.mjs'
import { serve } from '../../runtimes/serve.mjs'
import { blocksOf } from '../../samples/samples.mjs'
import { pages, root } from '../pages.mjs'

const here = join(root, 'tooling/docs')
const found = pages().flatMap((page) =>
  blocksOf(readFileSync(join(root, page), 'utf8'))
    .filter(({ language }) => language === 'html')
    .map((block) => ({ page, ...block })),
)

test('there is one', () => expect(found.length).toBeGreaterThan(0))

const lacking = missing('Chromium')

for (const { page: file, line, code } of found)
  test.skipIf(lacking !== undefined)(
    named(`${file}:${line}`, lacking, lacking === undefined ? true : undefined),
    async () => {
      const [, expected] = /<!-- shows: (.*) -->/.exec(code) ?? []
      expect(expected).toBeTypeOf('string')
      mkdirSync(join(here, 'build'), { recursive: true })
      const folder = mkdtempSync(join(here, 'build/page-'))
      try {
        writeFileSync(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8"><body>\n${code}</body>\n`)
        await build({ root: folder, configFile: false, logLevel: 'error' })
        const site = await serve(join(folder, 'dist'))
        const browser = await launch('Chromium')
        try {
          const page = await browser.newPage()
          await page.goto(site.url)
          await page.waitForFunction((text) => document.body.textContent.includes(text), expected, { timeout: 20_000 })
        } finally {
          await browser.close()
          await site.close()
        }
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  )
