/** The page as a user has it: what can be done, and what can be seen. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

export type FigureName = 'handles' | 'bytes' | 'state' | 'wasm'

export class DemoPage {
  readonly page: Page
  /** What went wrong in it: exceptions, errors of the console, breaches of the policy. */
  readonly problems: string[] = []
  readonly #context: BrowserContext

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context
    this.page = page
    page.on('pageerror', (error) => this.problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text())
    })
  }

  /** Open an address and wait until scripts can be run. */
  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<DemoPage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options })
    const demo = new DemoPage(context, await context.newPage())
    await demo.page.goto(url)
    await demo.opened()
    return demo
  }

  close(): Promise<void> {
    return this.#context.close()
  }

  /** After a load: the first script has run, or the one of the link is there. */
  async opened(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('opened').length > 0)
    await this.idle()
  }

  async idle(): Promise<void> {
    await this.page.waitForFunction(() => document.getElementById('status')?.textContent === 'ready')
    // What was measured is drawn with the next frame.
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  }

  /** Put a text in the place of what the editor holds. */
  async write(script: string): Promise<void> {
    await this.page.focus('#script')
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.press('Delete')
    await this.page.keyboard.insertText(script)
  }

  async runScript(script: string): Promise<void> {
    await this.write(script)
    await this.page.keyboard.press('Control+Enter')
  }

  /** Run a line at the prompt, and wait for what it prints. */
  async type(line: string): Promise<string> {
    await this.idle() // while something runs, Enter is not taken
    const before = await this.log()
    await this.page.focus('#prompt [contenteditable]')
    await this.page.keyboard.insertText(line)
    await this.page.keyboard.press('Enter')
    await this.page.waitForFunction(
      (typed) => [...document.querySelectorAll('#log > .typed')].at(-1)?.textContent === typed,
      line,
    )
    await this.idle()
    return (await this.log()).slice(before.length)
  }

  log(): Promise<string> {
    return this.page.$$eval('#log > *', (blocks) => blocks.map((block) => `${block.textContent}\n`).join(''))
  }

  async waitForLog(text: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.getElementById('log')?.textContent?.includes(wanted), text)
  }

  editorText(): Promise<string> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('#editor .cm-line')].map((line) => line.textContent ?? '').join('\n'),
    )
  }

  /** The texts that are underlined in the editor, with the messages that belong to them. */
  async marks(): Promise<string[]> {
    return this.page.$$eval('#editor .cm-lintRange-error', (found) => found.map((one) => one.textContent ?? ''))
  }

  /** A number of the memory panel. */
  async figure(name: FigureName): Promise<number> {
    const value = await this.page.getAttribute(`[data-figure=${name}]`, 'data-value')
    if (!value) throw new Error(`the panel shows no ${name}`)
    return Number(value)
  }

  async figures(): Promise<Record<FigureName, number>> {
    const [handles, bytes, state, wasm] = [
      await this.figure('handles'),
      await this.figure('bytes'),
      await this.figure('state'),
      await this.figure('wasm'),
    ]
    return { handles, bytes, state, wasm }
  }

  /** The largest that the last eval used. */
  async peak(name: 'handles' | 'bytes'): Promise<number> {
    return Number(await this.page.getAttribute(`[data-figure=${name}]`, 'data-peak'))
  }

  async evals(): Promise<number> {
    return Number.parseInt(((await this.page.textContent('#evals')) ?? '').replaceAll(',', ''), 10)
  }

  /** Press a button of the memory panel, and wait for its report: the verdict. */
  async workload(name: string): Promise<string> {
    await this.page.click(`[data-workload=${name}]`)
    return this.verdict(name)
  }

  async verdict(name: string): Promise<string> {
    await this.page.waitForSelector(`#report[data-done=${name}]`, { timeout: 60_000 })
    await this.idle()
    return (await this.page.textContent('#report .verdict')) ?? ''
  }
}
