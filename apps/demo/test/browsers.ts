/** The browsers that the page is tested in, where they are installed. */
import { existsSync } from 'node:fs'
import { type Browser, chromium, firefox } from 'playwright-core'

export interface Installed {
  readonly name: string
  /** Why it cannot be used; undefined when it can. */
  readonly missing: string | undefined
  launch(): Promise<Browser>
}

function find(variable: string, paths: readonly string[]): { path: string | undefined; missing: string | undefined } {
  const path = [process.env[variable], ...paths].find((one) => one !== undefined && existsSync(one))
  const missing = path === undefined ? `not found as ${paths.join(', ')}; set ${variable}` : undefined
  return { path, missing }
}

const chromiumAt = find('CHROMIUM_PATH', [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
])
const firefoxAt = find('FIREFOX_PATH', [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
])

/** Chromium as root has no sandbox, and it has nothing to say to anybody. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const inChromium: Installed = {
  name: 'Chromium',
  missing: chromiumAt.missing,
  launch: () => chromium.launch({ executablePath: chromiumAt.path!, args: quiet }),
}

export const inFirefox: Installed = {
  name: 'Firefox',
  missing: firefoxAt.missing,
  // Debian's Firefox is no build of playwright's: it is spoken to by WebDriver BiDi.
  launch: () => firefox.launch({ channel: 'moz-firefox', executablePath: firefoxAt.path! }),
}
