/** What the program tells about itself. */
import { existsSync, readFileSync } from 'node:fs'
import { knownFlags, type UsageError } from './arguments.ts'
import { writeFully } from './channels/file-device.ts'
import { nearest } from './nearest.ts'
import { complain, exitCodes } from './report.ts'
import { usage } from './usage.ts'

/** The version of this program: the package's own description is in one of the folders around this file. */
export function version(): string {
  for (let file = new URL('./package.json', import.meta.url), above: URL; ; file = above) {
    if (existsSync(file)) {
      const { version: number } = JSON.parse(readFileSync(file, 'utf8')) as { version?: string }
      if (number !== undefined) return number
    }
    above = new URL('../package.json', file)
    if (above.href === file.href) return 'of no package'
  }
}

/** Print the version or the help; the exit code. */
export function about(what: 'help' | 'version'): number {
  const text = what === 'help' ? usage : `feather ${version()} (Tcl 9.0)\n`
  try {
    writeFully(1, Buffer.from(text), null)
  } catch {}
  return 0
}

/** Tell why the command line cannot be understood; the exit code. */
export function explain(error: UsageError, words: readonly string[]): number {
  complain(`feather: ${error.message}`)
  const unknown = /^unknown flag (.*)$/.exec(error.message)?.[1]
  const similar =
    unknown === undefined || !words.some((word) => word.startsWith(unknown)) ? [] : nearest(unknown, knownFlags)
  complain(similar.length > 0 ? `Did you mean ${similar.join(' or ')}?` : 'Try feather --help.')
  return exitCodes.usage
}
