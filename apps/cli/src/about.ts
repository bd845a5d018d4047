/** What the program tells about itself. */
import { readFileSync } from 'node:fs'
import { knownFlags, type UsageError } from './arguments.ts'
import { writeFully } from './channels/file-device.ts'
import { packageFile } from './modules.ts'
import { nearest } from './nearest.ts'
import { complain, exitCodes } from './report.ts'
import { usage } from './usage.ts'

/** The version of this program. */
export function version(): string {
  const { version: number } = JSON.parse(readFileSync(packageFile(), 'utf8')) as { version: string }
  return number
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
