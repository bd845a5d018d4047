/** Errors that no script waits for: of timers and of channel events. */
import type { Channel } from '../channels/channel.ts'
import { type CommandRow, parseInteger } from '../command.ts'
import { asScriptError, type ScriptError } from '../engine.ts'
import { CommandFailure, fail } from '../failure.ts'
import type { Shell } from '../shell.ts'
import { formatList, parseList } from '../tcl-list.ts'

/** Completion codes. */
const okCode = 0
const errorCode = 1
const returnCode = 2
const breakCode = 3
const continueCode = 4

/** The command prefix that `interp bgerror` was given; empty when there is none. */
function backgroundHandler(shell: Shell): string {
  try {
    return shell.engine.call('interp', 'bgerror', '')
  } catch {
    return ''
  }
}

/** Hand the error to the interpreter's handler; without one, tell it on standard error.
 *  @returns false when the handler says that the errors that came with it need not be told */
export function reportBackgroundError(shell: Shell, failure: ScriptError): boolean {
  const { engine } = shell
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
      if (second.code === breakCode) return false
      tell(shell, `error in background error handler:\n${second.errorInfo}\n`)
    }
    return true
  }
  engine.setVar('::errorInfo', failure.errorInfo)
  engine.setVar('::errorCode', formatList(failure.errorCode))
  return tellDefault(shell, failure.message)
}

/** Print on standard error; an interpreter that has none, as a safe one, says nothing. */
function tell(shell: Shell, text: string): void {
  let stderr: Channel | undefined
  try {
    stderr = shell.channels.get('stderr')
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
  }
  stderr?.write(text)
}

/** What happens unless `interp bgerror` says something else: `bgerror` is called, or the trace is printed.
 *  @returns false when `bgerror` ended with "break" */
function tellDefault(shell: Shell, message: string): boolean {
  const { engine } = shell
  if (engine.call('info', 'commands', '::bgerror') === '') {
    tell(shell, `${engine.getVar('::errorInfo') ?? message}\n`)
    return true
  }
  try {
    engine.callGlobal('bgerror', message)
  } catch (error) {
    const second = asScriptError(error)
    if (second === undefined) throw error
    // "break" says that nothing more is to be told.
    if (second.code === breakCode) return false
    tell(shell, 'bgerror failed to handle background error.\n')
    tell(shell, `    Original error: ${message}\n`)
    tell(shell, `    Error in bgerror: ${second.message}\n`)
  }
  return true
}

/** What `interp bgerror` names unless it was told another command. */
export const defaultHandler: CommandRow = {
  name: '::tcl::Bgerror',
  min: 2,
  max: 2,
  usage: 'msg options',
  run(shell, [text, options]) {
    const words = parseList(options!)
    const given = new Map<string, string>()
    for (let i = 0; i + 1 < words.length; i += 2) given.set(words[i]!, words[i + 1]!)
    const level = integerOption(given, '-level')
    const completion = integerOption(given, '-code')
    const code = level > 0 ? returnCode : completion
    if (code === okCode) return ''
    const failed = code === errorCode
    const message = failed ? text! : strayCode(code)
    const { engine } = shell
    const info = given.get('-errorinfo')
    if (!failed) engine.setVar('::errorInfo', message + (info ?? ''))
    else if (info !== undefined) engine.setVar('::errorInfo', info)
    const kind = given.get('-errorcode') ?? (failed ? undefined : 'NONE')
    if (kind !== undefined) engine.setVar('::errorCode', kind)
    tellDefault(shell, message)
    return ''
  },
}

/** @throws CommandFailure missing return option "-level" */
function integerOption(options: ReadonlyMap<string, string>, name: string): number {
  const value = options.get(name)
  if (value === undefined) fail(`missing return option "${name}"`, 'TCL', 'ARGUMENT', 'MISSING')
  return parseInteger(value)
}

function strayCode(code: number): string {
  if (code === breakCode) return 'invoked "break" outside of a loop'
  if (code === continueCode) return 'invoked "continue" outside of a loop'
  return `command returned bad code: ${code}`
}
