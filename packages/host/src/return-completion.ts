/** Completing with return options, as `return` does. */
import { makeDict, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import { ErrorTrace } from './error-trace.ts'
import type { ReturnOptions } from './errors.ts'
import type { Instance } from './instance.ts'
import { STATE, TCL_ERROR, TCL_RETURN } from './state.ts'

/** Put what return options say into the state.
 *  @returns the completion code that the command ends with */
export function completeReturn(inst: Instance, options: ReturnOptions, result: TclValue): number {
  const { given } = options
  inst.write(inst.state + STATE.result, result)
  inst.setUnset(inst.state + STATE.errorCode)
  inst.setUnset(inst.state + STATE.errorInfo)
  inst.setStateWord(STATE.errorLogged, 0)
  if (given.size === 0) {
    inst.setUnset(inst.state + STATE.options)
  } else {
    const entries: [TclValue, TclValue][] = []
    for (const [name, value] of given) entries.push([makeString(name), value])
    inst.write(inst.state + STATE.options, makeDict(entries))
  }
  if (options.code === TCL_ERROR) beginError(inst, given, options.level === 0)
  if (options.level === 0) return options.code
  inst.setStateWord(STATE.returnCode, options.code)
  inst.setStateWord(STATE.returnLevel, options.level)
  return TCL_RETURN
}

function beginError(inst: Instance, given: ReadonlyMap<string, TclValue>, now: boolean): void {
  inst.write(inst.state + STATE.errorCode, given.get('-errorcode') ?? 'NONE')
  const info = given.get('-errorinfo')
  const stack = given.get('-errorstack')
  if (info !== undefined && toText(info) !== '') {
    const before = inst.running.errorTrace
    const trace = new ErrorTrace(info, true)
    // The error that was caught goes on: so does the exception behind it.
    if (before !== null && before.cause !== undefined && before.toText() === toText(info)) trace.cause = before.cause
    inst.beginTrace(trace)
    if (now) inst.setStateWord(STATE.errorLogged, 1)
  }
  if (stack !== undefined) inst.trace().giveStack(stack)
  const line = given.get('-errorline')
  if (typeof line === 'number') inst.setStateWord(STATE.errorLine, line)
}

/** Let the last error go on, when the options are those that it was caught with and nobody has looked into them.
 *  @returns whether it does */
export function resumeError(inst: Instance, options: TclValue, result: TclValue): boolean {
  const trace = inst.running.errorTrace
  const caught = trace?.caught
  if (!caught || caught.options !== options || !trace?.resume(caught)) return false
  const { state } = inst
  inst.write(state + STATE.result, result)
  inst.write(state + STATE.errorCode, caught.errorCode)
  inst.write(state + STATE.options, trace.given as TclValue)
  inst.beginTrace(trace)
  inst.setStateWord(STATE.errorLogged, 1)
  inst.setStateWord(STATE.errorLine, caught.errorLine)
  return true
}
