/** Makes the picture of the memory panel that the README shows: node picture.ts */
import { fileURLToPath } from 'node:url'
import { inChromium } from './test/browsers.ts'
import { DemoPage } from './test/demo-page.ts'
import { serve } from './test/server.ts'

const file = fileURLToPath(new URL('../../docs/images/memory-panel.png', import.meta.url))

if (inChromium.missing !== undefined) throw new Error(`Chromium: ${inChromium.missing}`)
const server = await serve(true)
const browser = await inChromium.launch()
try {
  const demo = await DemoPage.open(browser, server.url, {
    viewport: { width: 1200, height: 1000 },
    deviceScaleFactor: 1.3,
  })
  for (const name of ['many', 'one', 'garbage', 'many', 'garbage']) await demo.workload(name)
  await demo.page.evaluate(() => {
    document.getElementById('report')?.replaceChildren()
    ;(document.activeElement as HTMLElement | null)?.blur()
  })
  await demo.page.mouse.move(0, 0)
  await demo.page.locator('.memory').screenshot({ path: file })
  await demo.close()
} finally {
  await browser.close()
  await server.close()
}
console.log(file)
