/** Errors that no script waits for: of timers and of channel events. */
import { asScriptError, type ScriptError } from '../engine.ts'
import type { Shell } from '../shell.ts'
import { formatList } from '../tcl-list.ts'

/** The completion code of `break`. */
const breakCode = 3

/** The command prefix that `interp bgerror` was given; empty when there is none. */
function backgroundHandler(shell: Shell): string {
  try {
    return shell.engine.call('interp', 'bgerror', '')
  } catch {
    return ''
  }
}

/** Hand the error to the interpreter's handler; without one, tell it on standard error. */
export function reportBackgroundError(shell: Shell, failure: ScriptError): void {
  const { engine } = shell
  const stderr = shell.channels.get('stderr')
  const handler = backgroundHandler(shell)
  if (handler !== '' && handler !== '::tcl::Bgerror') {
    const { message, code, errorCode, errorInfo, line } = failure
    const details = ['-code', String(code), '-level', '0', '-errorstack', engine.call('info', 'errorstack')]
    details.push('-errorcode', formatList(errorCode))
    details.push('-errorinfo', errorInfo, '-errorline', String(line))
    try {
      engine.callGlobal(handler, message, formatList(details))
    } catch (error) {
      const second = asScriptError(error)
      if (second === undefined) throw error
      stderr.write(`error in background error handler:\n${second.errorInfo}\n`)
    }
    return
  }
  engine.setVar('::errorInfo', failure.errorInfo)
  engine.setVar('::errorCode', formatList(failure.errorCode))
  if (engine.call('info', 'commands', '::bgerror') === '') {
    stderr.write(`${failure.errorInfo}\n`)
    return
  }
  try {
    engine.callGlobal('bgerror', failure.message)
  } catch (error) {
    const second = asScriptError(error)
    if (second === undefined) throw error
    // "break" says that nothing more is to be told.
    if (second.code === breakCode) return
    stderr.write('bgerror failed to handle background error.\n')
    stderr.write(`    Original error: ${failure.message}\n`)
    stderr.write(`    Error in bgerror: ${second.message}\n`)
  }
}
