// The system's browsers, driven by playwright-core.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { extra } from '../packages/extra.mjs'

const found = (candidates) => candidates.find((path) => path && existsSync(path))

const kinds = {
  Chromium: {
    path: found([process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser']),
    launch: (playwright, executablePath) =>
      playwright.chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
      }),
  },
  Firefox: {
    path: found([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr']),
    launch: (playwright, executablePath) => playwright.firefox.launch({ channel: 'moz-firefox', executablePath }),
  },
}

/** What is missing for a browser; undefined when nothing is. */
export function missing(name) {
  if (kinds[name].path === undefined) return name
  return extra('playwright-core') === undefined ? 'playwright-core' : undefined
}

/** Start a browser; the caller closes it. */
export async function launch(name) {
  const playwright = createRequire(join(extra('playwright-core'), 'package.json'))('playwright-core')
  const { path, launch } = kinds[name]
  return launch(playwright, path)
}
