/** How a script's failure is told to the user, and the exit code it gives. */
import { writeFully } from './channels/file-device.ts'
import { asScriptError, limitOf } from './engine.ts'
import { loadModule } from './modules.ts'
import type { Shell } from './shell.ts'
import { isTerminal } from './terminal.ts'

/** Exit codes besides those that scripts choose. */
export const exitCodes = { error: 1, usage: 2, timeout: 124, limit: 125, interrupted: 130 }

/** Write a line to standard error, if anybody reads it. */
export function complain(text: string): void {
  try {
    writeFully(2, Buffer.from(`${text}\n`), null)
  } catch {}
}

/** Tell on standard error what ended the script; the exit code for it. */
export function reportFailure(error: unknown, shell: Shell): number {
  const limit = limitOf(error)
  if (limit !== undefined) {
    complain((error as Error).message)
    return limit === 'timeMs' ? exitCodes.timeout : exitCodes.limit
  }
  const failure = asScriptError(error)
  if (failure === undefined) {
    complain(error instanceof Error ? `feather: ${error.message}` : `feather: ${String(error)}`)
    return exitCodes.error
  }
  const [kind, errno] = failure.errorCode
  if (kind === 'POSIX' && errno === 'EPIPE' && failure.message.startsWith('error writing "stdout"')) return 0
  complain(failure.errorInfo)
  if (isTerminal(2)) {
    const hints = loadModule('hints').hintsFor(shell, failure)
    if (hints !== '') complain(hints)
  }
  return exitCodes.error
}
