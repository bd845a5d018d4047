/** The page in real browsers: what a visitor does, and what the memory panel says about it. */
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Installed } from './browsers.ts'
import { DemoPage } from './demo-page.ts'
import { expected } from './expected.ts'
import { type Server, serve } from './server.ts'

/** Test the page in a browser; skipped, saying why, where it is not installed. */
export function testPage({ name, missing, launch }: Installed): void {
  if (missing !== undefined) {
    test.skip(`the page in ${name}: ${missing}`, () => {})
    return
  }

  describe(`the page in ${name}`, { timeout: 60_000 }, () => {
    let browser: Browser
    let server: Server
    let plain: Server
    const opened: DemoPage[] = []

    beforeAll(async () => {
      ;[browser, server, plain] = [await launch(), await serve(true), await serve(false)]
    }, 60_000)
    afterAll(async () => {
      await browser?.close()
      await server?.close()
      await plain?.close()
    })
    afterEach(async () => {
      const problems = opened.flatMap((demo) => demo.problems)
      for (const demo of opened.splice(0)) await demo.close()
      expect(problems).toEqual([])
    })

    const open = async (...[url, options]: [url?: string, options?: Parameters<typeof DemoPage.open>[2]]) => {
      const demo = await DemoPage.open(browser, url ?? server.url, options)
      opened.push(demo)
      return demo
    }

    test('the first run comes by itself', async () => {
      const demo = await open()
      await demo.waitForLog('fibonacci')
      expect(await demo.log()).toContain(expected.tour)
      const ms = await demo.page.evaluate(() => performance.getEntriesByName('opened')[0]?.startTime)
      console.log(`${name}: the first run was there after ${ms?.toFixed(0)} ms`)
      expect(await demo.evals()).toBe(1)
      expect(await demo.figures()).toMatchObject({ handles: 0, bytes: 0 })
      expect(await demo.peak('handles')).toBeGreaterThan(0)
      expect(await demo.peak('bytes')).toBeGreaterThan(0)
    })

    describe('the editor', () => {
      test('runs what is typed', async () => {
        const demo = await open()
        const { page } = demo
        await page.focus('#script')
        await page.keyboard.press('Control+a')
        // Typed key by key: brackets close themselves, lines are indented.
        await page.keyboard.type('proc double x {\nexpr {$x * 2}')
        await page.keyboard.press('ArrowDown')
        await page.keyboard.type('\nputs [double 21]')
        expect(await demo.editorText()).toBe('proc double x {\n  expr {$x * 2}\n}\nputs [double 21]')
        await page.keyboard.press('Control+Enter')
        await demo.waitForLog('42')
        await demo.runScript('puts [double 4]; double 100')
        await demo.waitForLog('8\n200')
      })

      test('underlines what does not parse while it is typed', async () => {
        const demo = await open()
        await demo.write('set x 1\nputs {never closed')
        await demo.page.waitForSelector('#editor .cm-lintRange-error')
        expect(await demo.marks()).toEqual(['{never closed'])
        await demo.write('set x 1')
        await demo.page.waitForSelector('#editor .cm-lintRange-error', { state: 'detached' })
      })

      test('underlines where a run failed, and the console has the trace', async () => {
        const demo = await open()
        await demo.runScript('set y 1\nputs "a [lindxe {1 2} 0] b"\nset y 2')
        await demo.waitForLog('did you mean lindex?')
        expect(await demo.marks()).toEqual(['lindxe {1 2} 0] b"'])
        expect(await demo.peak('bytes')).toBeGreaterThan(0)
        expect(await demo.log()).toContain('invalid command name "lindxe"\n    while executing\n"lindxe {1 2} 0"')
        await demo.page.focus('#script')
        await demo.page.keyboard.press('End')
        await demo.page.keyboard.type(' ')
        await demo.page.waitForSelector('#editor .cm-lintRange-error', { state: 'detached' })
      })
    })

    describe('the prompt', () => {
      test('remembers, goes on in a second line, and prints results and errors', async () => {
        const demo = await open()
        expect(await demo.type('set x 6')).toBe('set x 6\n6\n')
        expect(await demo.type('expr {$x * 7}')).toBe('expr {$x * 7}\n42\n')
        expect(await demo.type('expr {$x / 0}')).toContain('divide by zero\n    while executing')
        await demo.page.keyboard.press('ArrowUp')
        await demo.page.keyboard.press('ArrowUp')
        await demo.page.keyboard.press('Enter')
        await demo.page.waitForFunction(() => document.querySelectorAll('#log > .typed').length === 4)
        await demo.idle()
        expect(await demo.log()).toMatch(/expr \{\$x \* 7\}\n42\n$/)
        await demo.page.keyboard.insertText('foreach i {a b} {')
        await demo.page.keyboard.press('Enter')
        await demo.page.waitForFunction(() => document.querySelectorAll('#prompt .cm-line').length === 2)
        await demo.page.keyboard.insertText('puts item-$i')
        await demo.page.keyboard.press('Enter')
        await demo.page.waitForFunction(() => document.querySelectorAll('#prompt .cm-line').length === 3)
        await demo.page.keyboard.insertText('}')
        await demo.page.keyboard.press('Enter')
        await demo.waitForLog('item-a\nitem-b\n')
      })

      test('completes commands, subcommands, variables and options with Tab, and tells how they are used', async () => {
        const demo = await open()
        const { page } = demo
        const text = () => page.evaluate(() => document.querySelector('#prompt .cm-content')?.textContent ?? '')
        const becomes = (wanted: string) =>
          page.waitForFunction((w) => document.querySelector('#prompt .cm-content')?.textContent === w, wanted)
        await demo.type('set completely_new 5')
        await page.keyboard.insertText('string le')
        await page.keyboard.press('Tab')
        await becomes('string length ')
        await page.waitForFunction(() => document.getElementById('usage')?.textContent === 'string length string')
        await page.keyboard.insertText('$comp')
        await page.keyboard.press('Tab')
        await becomes('string length $completely_new')
        await page.keyboard.press('Enter')
        await demo.waitForLog('string length $completely_new\n1'.slice(0, -2))
        await page.keyboard.insertText('dict f')
        await page.keyboard.press('Tab')
        await page.waitForSelector('#prompt .cm-tooltip-autocomplete')
        const offered = await page.$$eval('.cm-tooltip-autocomplete .cm-completionLabel', (all) =>
          all.map((e) => e.textContent),
        )
        expect(offered).toEqual(['filter', 'for'])
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Enter')
        expect(await text()).toBe('dict for')
      })
    })

    describe('the memory panel', () => {
      test('10,000 evals leave nothing', async () => {
        const demo = await open()
        await demo.type('set warm 1')
        const before = { ...(await demo.figures()), evals: await demo.evals() }
        expect(await demo.workload('many')).toMatch(/^10,000 evals in .* Flat: no handle, no byte is left\.$/)
        const after = await demo.figures()
        expect(after).toMatchObject({ handles: 0, bytes: 0, wasm: before.wasm })
        // The scripts keep one variable.
        expect(after.state - before.state).toBeLessThan(1000)
        expect(await demo.evals()).toBe(before.evals + 10_000)
        expect(await demo.workload('many')).toContain('Flat')
        expect((await demo.figures()).state).toBe(after.state)
      })

      test('one eval of 1,000,000 iterations leaves nothing, and needs little while it runs', async () => {
        const demo = await open()
        await demo.type('set warm 1')
        const before = await demo.figures()
        await demo.page.evaluate(() => {
          const box = document.querySelector<HTMLElement>('[data-figure=handles]')!
          const live: number[] = []
          const look = () => {
            if (box.dataset.running === undefined) return
            live.push(Number(box.querySelector('.now')!.textContent!.replaceAll(',', '')))
          }
          new MutationObserver(look).observe(box, { subtree: true, childList: true, attributes: true })
          Object.assign(globalThis, { live })
        })
        expect(await demo.workload('one')).toMatch(/^1 eval in .* Flat: no handle, no byte is left\.$/)
        const after = await demo.figures()
        expect(after).toMatchObject({ handles: 0, bytes: 0, wasm: before.wasm })
        expect(after.state - before.state).toBeLessThan(1000)
        const live = await demo.page.evaluate(() => (globalThis as unknown as { live: number[] }).live)
        // What is shown while it runs: handles come and go, but never pile up.
        expect(live.length).toBeGreaterThan(2)
        expect(Math.max(...live)).toBeGreaterThan(0)
        expect(Math.max(...live)).toBeLessThan(10_000)
        expect(await demo.peak('handles')).toBeLessThan(10_000)
        // The young block, which is full before a safe point is asked for, and little besides.
        expect(await demo.peak('bytes')).toBeLessThan(400_000)
      })

      test('trim makes the WebAssembly line fall', async () => {
        const demo = await open()
        const { page } = demo
        await page.evaluate(() => {
          const box = document.querySelector<HTMLElement>('[data-figure=wasm]')!
          const seen: number[] = []
          new MutationObserver(() => seen.push(Number(box.dataset.value))).observe(box, { attributes: true })
          Object.assign(globalThis, { seen })
        })
        const verdict = await demo.workload('garbage')
        // How much exactly is the core's affair.
        const [, most] = /WebAssembly memory went from ([\d.]+) MB to 1\.\d\d MB/.exec(verdict) ?? []
        expect(Number(most), verdict).toBeGreaterThan(40)
        const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen)
        const top = seen.findIndex((bytes) => bytes > 40e6)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(seen.indexOf(0, top)).toBeGreaterThan(top)
        expect(await demo.figure('wasm')).toBeLessThan(2e6)
        expect(await demo.workload('trim')).toContain('to 0 B')
        expect(await demo.figure('wasm')).toBe(0)
        expect(await demo.type('expr {6 * 7}')).toContain('42')
      })

      test('a leak that is made on purpose shows, and goes', async () => {
        const demo = await open()
        const before = await demo.figure('state')
        expect(await demo.workload('grow')).toContain('Persistent state grew by 5.00 MB; scratch is empty.')
        expect((await demo.figure('state')) - before).toBeGreaterThan(5e6)
        await demo.workload('grow')
        expect((await demo.figure('state')) - before).toBeGreaterThan(10e6)
        expect(await demo.workload('release')).toContain('Persistent state shrank by 10.0 MB')
        expect((await demo.figure('state')) - before).toBeLessThan(1000)
      })

      test('the charts draw what the numbers say', async () => {
        const demo = await open()
        await demo.workload('many')
        const drawn = await demo.page.$$eval('.figure canvas', (all) =>
          (all as HTMLCanvasElement[]).map((canvas) => {
            const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
            const style = getComputedStyle(document.documentElement)
            const rgb = (name: string) =>
              style
                .getPropertyValue(name)
                .match(/[\da-f]{2}/gi)!
                .map((hex) => Number.parseInt(hex, 16))
            const pixels = (color: number[]) => {
              let n = 0
              for (let i = 0; i < data.length; i += 4)
                if (color.every((part, k) => Math.abs(data[i + k]! - part) < 3) && data[i + 3] === 255) n++
              return n
            }
            return { peak: pixels(rgb('--peak')), after: pixels(rgb('--after')) }
          }),
        )
        expect(drawn).toHaveLength(4)
        for (const { peak, after } of drawn.slice(0, 2)) {
          expect(peak).toBeGreaterThan(1000)
          expect(after).toBeGreaterThan(50)
        }
        for (const { peak } of drawn.slice(2)) expect(peak).toBeGreaterThan(50)
      })
    })

    test('the survival kit: an error or a result for each, and the prompt works', async () => {
      const demo = await open()
      await demo.type('set kept safe')
      await demo.page.click('#survive-all')
      await demo.page.waitForFunction(() =>
        [...document.querySelectorAll('#trials .result')].every((result) => result.querySelector('.after') !== null),
      )
      await demo.idle()
      const results = await demo.page.$$eval('#trials li', (rows) =>
        (rows as HTMLElement[]).map((row) => [
          row.dataset.trial,
          ...[...row.querySelectorAll('.result p')].map((p) => p.textContent),
        ]),
      )
      console.log(results.map((row) => `${name}: ${row.join(' | ')}`).join('\n'))
      const outcome = Object.fromEntries(results.map(([trial, text]) => [trial, text]))
      expect(outcome).toEqual({
        loop: expect.stringMatching(/^TclLimitError limit exceeded: timeMs \d+ of 400$/),
        recursion: 'TclError too many nested evaluations (infinite loop?)',
        open: expect.stringMatching(/^TclError unbalanced open paren\nin expression /),
        nested: 'result 1',
        huge: 'TclError string size overflow: unable to alloc 1000000000000 bytes',
        swallow: expect.stringMatching(/^TclLimitError limit exceeded: timeMs \d+ of 400$/),
      })
      for (const [, , after] of results) expect(after).toMatch(/, then expr \{6 \* 7\} gave 42$/)
      expect(await demo.type('set kept')).toBe('set kept\nsafe\n')
      expect(await demo.figures()).toMatchObject({ handles: 0, bytes: 0 })
    })

    describe('Stop', () => {
      test('interrupts by the flag, and nothing is lost', async () => {
        const demo = await open()
        await demo.type('set kept safe')
        await demo.runScript('while 1 {catch {incr n}}')
        await demo.page.waitForFunction(() => document.getElementById('status')?.textContent === 'running')
        expect(await demo.page.getAttribute('#run', 'aria-disabled')).toBe('true')
        await demo.page.click('#stop')
        await demo.waitForLog('TclLimitError: the eval was interrupted')
        await demo.idle()
        expect(await demo.type('set kept')).toBe('set kept\nsafe\n')
        expect(await demo.page.textContent('#stopping')).toContain('flag in shared memory')
      })

      test('without shared memory ends the worker, says so, and goes on', async () => {
        const demo = await open(plain.url)
        expect(await demo.page.evaluate(() => typeof SharedArrayBuffer)).toBe('undefined')
        expect(await demo.page.textContent('#stopping')).toContain('Stop ends the worker')
        let loaded = -1
        while (loaded !== plain.requests.length) {
          loaded = plain.requests.length
          await demo.page.waitForTimeout(1000) // the next worker is made in the meantime
        }
        for (let round = 0; round < 2; round++) {
          await demo.type('set lost 1')
          await demo.runScript('while 1 {}')
          await demo.page.waitForFunction(() => document.getElementById('status')?.textContent === 'running')
          await demo.page.click('#stop')
          await demo.waitForLog('no shared memory, so Stop had to end the worker')
          await demo.idle()
          if (round === 0) expect(plain.requests.length).toBe(loaded)
          expect(await demo.type('info exists lost')).toBe('info exists lost\n0\n')
          await demo.page.click('#clear')
        }
      })
    })

    test('what repeats is stopped without a loss, shared memory or not', async () => {
      const demo = await open(plain.url)
      await demo.runScript('set n 0; every 10 {incr n}')
      await demo.page.waitForFunction(() => document.getElementById('status')?.textContent === 'repeating')
      await demo.page.waitForTimeout(200)
      await demo.page.click('#stop')
      await demo.idle()
      expect(Number((await demo.type('set n')).split('\n')[1])).toBeGreaterThan(3)
      expect(await demo.log()).not.toContain('ended')
    })

    test('an interpreter that cannot be loaded is told, once', async () => {
      const broken = await serve(true, /\/worker-[^/]*\.js$/)
      try {
        const context = await browser.newContext()
        const page = await context.newPage()
        await page.goto(broken.url)
        await page.waitForFunction(() => document.getElementById('status')?.textContent === 'failed')
        expect(await page.textContent('#log')).toContain('The interpreter could not be loaded.')
        const asked = broken.requests.length
        await page.waitForTimeout(500)
        expect(broken.requests.length).toBe(asked)
        await context.close()
      } finally {
        await broken.close()
      }
    })

    test('Stop again and again, before the next interpreter is there', async () => {
      const demo = await open(plain.url)
      for (let i = 0; i < 4; i++) {
        await demo.runScript('while 1 {}')
        await demo.page.click('#stop')
      }
      await demo.idle()
      expect(await demo.type('expr {6 * 7}')).toBe('expr {6 * 7}\n42\n')
    })

    describe('the gallery', () => {
      test('the turtle draws on the canvas', async () => {
        const demo = await open()
        await demo.page.click('[data-example=turtle]')
        await demo.page.waitForSelector('#canvas:not([hidden])')
        await demo.idle()
        const painted = () =>
          demo.page.$eval('#canvas', (canvas) => {
            const { width, height } = canvas as HTMLCanvasElement
            const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height)
            return data.filter((byte, i) => i % 4 === 3 && byte > 0).length
          })
        expect(await painted()).toBeGreaterThan(2000)
        await demo.page.click('[data-example=config]')
        await demo.waitForLog('routes  / /var/admin')
        expect(await demo.log()).toContain(expected.config)
        expect(await demo.page.isVisible('#stage')).toBe(false)
      })

      test('a button of the script runs it, each time as an eval', async () => {
        const demo = await open()
        await demo.page.click('[data-example=button]')
        await demo.page.waitForSelector('text=Press me')
        await demo.idle()
        expect(await demo.page.isVisible('#canvas')).toBe(false)
        const before = await demo.evals()
        for (let i = 0; i < 3; i++) await demo.page.click('#controls button')
        await demo.waitForLog('press 3')
        await demo.idle()
        expect(await demo.page.textContent('#controls button')).toBe('Pressed 3 times')
        expect(await demo.evals()).toBe(before + 3)
        await demo.page.click('text=Start again')
        await demo.page.waitForSelector('text=Press me')
      })

      test('life goes on until Stop, and nothing piles up', async () => {
        const demo = await open()
        await demo.page.click('[data-example=life]')
        await demo.page.waitForFunction(() => document.getElementById('status')?.textContent === 'repeating')
        const generations = (least: number) =>
          demo.page.waitForFunction(
            (n) => Number.parseInt(document.getElementById('evals')?.textContent ?? '0', 10) >= n,
            least,
          )
        await generations(15)
        // The prompt works in between.
        await demo.page.focus('#prompt [contenteditable]')
        await demo.page.keyboard.insertText('llength $cells')
        await demo.page.keyboard.press('Enter')
        await demo.waitForLog('llength $cells40')
        await demo.page.click('#stop')
        await demo.idle()
        expect(await demo.figures()).toMatchObject({ handles: 0, bytes: 0 })
        const stopped = await demo.evals()
        await demo.page.waitForTimeout(400)
        expect(await demo.evals()).toBe(stopped)
      })
    })

    test('a shared link brings the script back, and does not run it', async () => {
      const script = 'puts "shared: [string repeat é 3]"\n# 日本 <b>&amp;</b> %20\n'
      const demo = await open()
      await demo.write(script)
      await demo.page.click('#share')
      await demo.page.waitForFunction(() => location.hash.startsWith('#script='))
      const other = await open(demo.page.url())
      await other.waitForLog('This script came with the link')
      expect(await other.editorText()).toBe(script)
      expect(await other.log()).not.toContain('shared:')
      expect(await other.evals()).toBe(0)
      await other.page.click('#run')
      await other.waitForLog('shared: ééé')
      const damaged = await open(`${server.url}#script=AAAA`)
      await damaged.waitForLog('No script was opened: the link is damaged.')
      expect(await damaged.editorText()).toContain('Everything is a command')
    })

    test('the keyboard reaches everything, and gets out again', async () => {
      const demo = await open()
      const { page } = demo
      await page.click('h1')
      const name = () =>
        page.evaluate(() => {
          const at = document.activeElement as HTMLElement
          return at === document.body ? '' : at.id || at.getAttribute('aria-label') || at.textContent || at.tagName
        })
      const buttons = await page.$$eval('button', (all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => one.id || one.getAttribute('aria-label') || one.textContent || ''),
      )
      expect(buttons.length).toBeGreaterThan(20)
      const wanted = new Set([...buttons, 'script', 'Tcl prompt'])
      // Not further than the last of them: behind it is the browser's own frame.
      for (let i = 0; i < 60 && wanted.size > 0; i++) {
        await page.keyboard.press('Tab')
        wanted.delete(await name())
      }
      expect([...wanted]).toEqual([])
      for (let i = 0; i < 40 && (await name()) !== 'script'; i++) await page.keyboard.press('Shift+Tab')
      expect(await name()).toBe('script')
      // Where Tab completes, Escape lets it go on.
      await page.focus('#prompt [contenteditable]')
      await page.keyboard.insertText('set x')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Tab')
      expect(await name()).toBe('10,000 evals')
      await page.focus('#prompt [contenteditable]')
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Delete')
      // And the whole way without a pointer: a workload, then the prompt.
      await page.focus('[data-workload=many]')
      await page.keyboard.press('Enter')
      expect(await demo.verdict('many')).toContain('Flat')
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.workload)).toBe('many')
      expect(await demo.type('expr {1 + 1}')).toBe('expr {1 + 1}\n2\n')
    })

    test('everything has a name for screen readers, and ids are unique', async () => {
      const demo = await open()
      const trouble = await demo.page.evaluate(() => {
        const found: string[] = []
        for (const one of document.querySelectorAll(
          'button, [role=img], [role=log], [contenteditable], fieldset, section',
        ))
          if (!one.getAttribute('aria-label') && !one.getAttribute('aria-labelledby') && !one.textContent?.trim())
            found.push(`no name: ${one.outerHTML.slice(0, 80)}`)
        for (const one of document.querySelectorAll('[aria-labelledby]'))
          if (document.getElementById(one.getAttribute('aria-labelledby')!) === null)
            found.push(`no label: ${one.outerHTML.slice(0, 80)}`)
        const ids = [...document.querySelectorAll('[id]')].map((one) => one.id)
        for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) found.push(`twice: ${id}`)
        return found
      })
      expect(trouble).toEqual([])
    })

    test.each([360, 480, 1000, 1600])('at a width of %i nothing is cut off', async (width) => {
      const demo = await open(undefined, { viewport: { width, height: 740 } })
      await demo.workload('many')
      const { page } = demo
      const scroll = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(scroll).toBeLessThanOrEqual(0)
      const outside = await page.$$eval('button, .plot, #prompt, #log, .verdict', (all) =>
        all
          .filter((one) => one.checkVisibility())
          .filter((one) => {
            const { left, right, width } = one.getBoundingClientRect()
            return left < 0 || right > document.documentElement.clientWidth || width < 20
          })
          .map((one) => one.outerHTML.slice(0, 80)),
      )
      expect(outside).toEqual([])
    })

    test('dark and light: text can be read in both, and the choice stays', async () => {
      const demo = await open()
      const { page } = demo
      const contrasts = () =>
        page.evaluate(() => {
          const channel = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
          const light = (css: string) => {
            const [r, g, b] = (css.match(/[\d.]+/g) ?? []).map(Number)
            return 0.2126 * channel(r! / 255) + 0.7152 * channel(g! / 255) + 0.0722 * channel(b! / 255)
          }
          const background = (start: Element) => {
            for (let one: Element | null = start; one !== null; one = one.parentElement) {
              const css = getComputedStyle(one).backgroundColor
              if (css.startsWith('rgb(')) return css
            }
            return 'rgb(255, 255, 255)'
          }
          const ratio = (selector: string) => {
            const one = document.querySelector(selector)!
            const [a, b] = [light(getComputedStyle(one).color), light(background(one))]
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
          }
          const texts = [
            'h1',
            '.title p',
            '.intro',
            '.note',
            '.now',
            '#run',
            '#share',
            '#log .stdout',
            '#usage',
            'footer p',
            '.trial code',
            '[data-figure=state] .now',
            '#editor .cm-line span',
          ]
          return {
            page: light(getComputedStyle(document.body).backgroundColor),
            ratios: Object.fromEntries(texts.map((text) => [text, ratio(text)])),
          }
        })
      const readable = ({ ratios }: { ratios: Record<string, number> }) => {
        for (const [text, ratio] of Object.entries(ratios)) expect(ratio, text).toBeGreaterThan(4.5)
      }
      const first = await contrasts()
      expect(first.page).toBeGreaterThan(0.8)
      readable(first)
      await page.click('#theme')
      const second = await contrasts()
      expect(second.page).toBeLessThan(0.05)
      readable(second)
      await page.reload()
      await demo.opened()
      expect((await contrasts()).page).toBeLessThan(0.05)
    })

    test('nothing is asked of any server once the page is loaded', async () => {
      const demo = await open()
      const loaded = server.requests.length
      const asked: string[] = []
      demo.page.on('request', (request) => asked.push(request.url()))
      await demo.workload('many')
      await demo.page.click('[data-example=turtle]')
      await demo.page.waitForSelector('#canvas:not([hidden])')
      await demo.type('clock format 0 -gmt 1; regexp {a(b)} ab; lsort {b a}')
      await demo.page.click('#share')
      await demo.page.click('#reset')
      await demo.waitForLog('A new interpreter')
      await demo.idle()
      expect(asked).toEqual([])
      expect(server.requests.length).toBe(loaded)
    })

    test('a new interpreter has nothing of the old one', async () => {
      const demo = await open()
      await demo.type('set old 1')
      await demo.workload('grow')
      await demo.page.click('#reset')
      await demo.waitForLog('A new interpreter')
      await demo.idle()
      expect(await demo.type('info exists old')).toBe('info exists old\n0\n')
      expect(await demo.evals()).toBe(1)
      expect(await demo.figure('state')).toBeLessThan(100_000)
    })

    test('a flood of output ends with a limit, and the console stays short', async () => {
      const demo = await open()
      await demo.runScript('while 1 {puts "a line that is printed for ever and ever"}')
      await demo.waitForLog('TclLimitError: limit exceeded: outputBytes')
      await demo.idle()
      const { length } = await demo.log()
      expect(length).toBeGreaterThan(50_000)
      expect(length).toBeLessThan(250_000)
    })
  })
}
