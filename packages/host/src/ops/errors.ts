/** `error.*`: the trace of the error on its way, and return options. */
import {
  dictEntries,
  dictGet,
  dictSet,
  listItems,
  makeDict,
  makeString,
  TclFailure,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import {
  LOG_BEGIN,
  LOG_CALL,
  LOG_COMMAND,
  LOG_FIRST,
  LOG_INNER,
  LOG_KEEP,
  LOG_LABEL,
  LOG_NOTE,
  LOG_UP,
  LOG_WORDS,
  lineAt,
} from '../error-trace.ts'
import { readReturnOptions } from '../errors.ts'
import type { Instance } from '../instance.ts'
import type { CodeSource } from '../persist.ts'
import { completeReturn } from '../return-completion.ts'
import { STATE, TAG_INT, TCL_ERROR, TCL_RETURN } from '../state.ts'
import { assign, dropLazy } from './variables.ts'

/** What it takes to note one thing in a trace, and to set errorInfo and errorCode. */
const LOG_STEPS = 9
const SETTLE_STEPS = 11

const errorCode = (inst: Instance): TclValue =>
  inst.isUnset(inst.state + STATE.errorCode) ? 'NONE' : inst.read(inst.state + STATE.errorCode)

/** The return options of what has just completed: the script's own first, in their order.
 *  @param leaves it is an error that leaves its interpreter: what is known of it is from now on its own */
export function completionOptions(inst: Instance, status: number, leaves?: boolean): TclValue {
  const { state } = inst
  // A dict that is made at once takes a fraction of one that grows.
  const entries: [TclValue, TclValue][] = []
  if (!inst.isUnset(state + STATE.options))
    for (const [name, value] of dictEntries(inst.read(state + STATE.options))) entries.push([name, value])
  const own = entries.length
  const put = (name: string, value: TclValue): void => {
    for (let k = 0; k < own; k++) {
      const entry = entries[k] as [TclValue, TclValue]
      if (toText(entry[0]) !== name) continue
      entry[1] = value
      return
    }
    entries.push([name, value])
  }
  const failed = status === TCL_ERROR
  const compiled = failed && inst.trace().compiled
  if (!leaves) {
    put('-code', status === TCL_RETURN ? inst.stateWord(STATE.returnCode) : status)
    put('-level', status === TCL_RETURN ? inst.stateWord(STATE.returnLevel) : 0)
  }
  if (failed && !compiled) put('-errorstack', inst.trace().toStack())
  if (failed || !inst.isUnset(state + STATE.errorCode)) put('-errorcode', errorCode(inst))
  if (failed || !inst.isUnset(state + STATE.errorInfo)) {
    put('-errorinfo', makeString(inst.trace().toText()))
    put('-errorline', inst.stateWord(STATE.errorLine))
  }
  if (compiled) put('-errorstack', inst.trace().toStack())
  return makeDict(entries)
}

export function errorOps(inst: Instance): HostOpsOf<'error'> {
  const lineOf = (source: number, start: number): number => {
    const code = inst.get(source) as CodeSource | undefined
    return code === undefined ? 1 : lineAt(code.text, start)
  }

  return {
    error_log: (kind, source, start, length, cell) => {
      if (kind === LOG_KEEP) {
        if (inst.running.errorTrace !== null) inst.i32[(inst.state + STATE.errorInfo) >> 2] = TAG_INT
        return 0
      }
      inst.spend(LOG_STEPS)
      const trace = inst.trace()
      switch (kind) {
        case LOG_BEGIN:
          trace.beginBefore()
          return lineOf(source, start)
        case LOG_COMMAND:
          trace.command((inst.get(source) as CodeSource | undefined) ?? null, start, length)
          return lineOf(source, start) + (trace.stackEmpty ? LOG_FIRST : 0)
        case LOG_WORDS:
          trace.words(inst.read(cell))
          return 1
        case LOG_NOTE:
          trace.note(toText(inst.read(cell)))
          return 0
        case LOG_LABEL:
          trace.label(toText(inst.read(cell)), inst.stateWord(STATE.errorLine))
          return 0
        case LOG_INNER: {
          // Words of a call that pushed a frame are no roots any more: a collection may have taken them.
          const values: (TclValue | undefined)[] = inst.readCells(cell, length)
          trace.inner(start | 0, values.includes(undefined) ? [] : (values as TclValue[]), errorCode(inst))
          return 0
        }
        case LOG_CALL:
          trace.call(inst.readCells(cell, length))
          return 0
        case LOG_UP:
          trace.up(start)
          return 0
        default:
          trace.leave(kind, inst.read(cell), inst.stateWord(STATE.errorLine))
          return 0
      }
    },

    error_settle: () => {
      inst.spend(SETTLE_STEPS)
      const interp = inst.running
      const t = inst.trace()
      const info = interp.globalVariable('errorInfo')
      const code = interp.globalVariable('errorCode')
      if (info.traces === null && code.traces === null) {
        dropLazy(info)
        info.value = undefined
        info.elements = null
        info.lazy = t
        assign(code, errorCode(inst), false)
      } else {
        const word = errorCode(inst)
        keepingCompletion(inst, () => {
          setQuietly(inst, '::errorInfo', makeString(t.toText()))
          setQuietly(inst, '::errorCode', word)
        })
      }
    },

    options_get: (status, out) => inst.write(out, completionOptions(inst, status)),

    options_return: (cells, count) => {
      try {
        const words = inst.readCells(cells, count)
        const result = count % 2 === 1 ? (words.pop() as TclValue) : ''
        return completeReturn(inst, readReturnOptions(words, count === 3), result)
      } catch (e) {
        return inst.failure(e)
      }
    },

    options_set: (cell, resultCell) => {
      try {
        const words: TclValue[] = []
        for (const [key, value] of dictEntries(inst.read(cell))) words.push(key, value)
        const options = readReturnOptions(words)
        return completeReturn(inst, options, inst.read(resultCell))
      } catch (e) {
        return inst.failure(e)
      }
    },

    options_during: (cell, during) => {
      const options = inst.read(cell)
      if (toText(dictGet(options, '-code') ?? '') !== '1' || toText(dictGet(options, '-level') ?? '') !== '0') return
      inst.write(cell, dictSet(options, '-during', inst.read(during)))
    },

    options_match: (cell, patternCell) => {
      try {
        const code = listItems(dictGet(inst.read(cell), '-errorcode') ?? '')
        const pattern = listItems(inst.read(patternCell))
        return pattern.length <= code.length && pattern.every((word, i) => toText(word) === toText(code[i] as TclValue))
      } catch {
        return false
      }
    },
  }
}

/** Write a variable whose traces may do anything; nobody hears of their errors. */
function setQuietly(inst: Instance, name: string, value: TclValue): void {
  try {
    inst.running.context.setVar(name, value)
  } catch (e) {
    if (!(e instanceof TclFailure)) throw e
  }
}

/** What is on its way goes on after `body`, which may evaluate scripts. */
function keepingCompletion(inst: Instance, body: () => void): void {
  const { state, running } = inst
  const cells = [STATE.result, STATE.errorCode, STATE.options]
  const kept = cells.map((cell) => (inst.isUnset(state + cell) ? undefined : inst.read(state + cell)))
  const words = [STATE.errorLine, STATE.errorLogged, STATE.caught, STATE.returnCode, STATE.returnLevel]
  const numbers = words.map((word) => inst.stateWord(word))
  const trace = running.errorTrace
  try {
    body()
  } finally {
    cells.forEach((cell, i) => {
      const value = kept[i]
      if (value === undefined) inst.setUnset(state + cell)
      else inst.write(state + cell, value)
    })
    words.forEach((word, i) => inst.setStateWord(word, numbers[i] as number))
    running.errorTrace = trace
    inst.i32[(state + STATE.errorInfo) >> 2] = TAG_INT
  }
}
