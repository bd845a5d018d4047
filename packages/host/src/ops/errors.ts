/** `error.*`: the trace of the error on its way, and return options. */
import {
  delayedDict,
  dictEntries,
  dictFlat,
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
  type ErrorTrace,
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
import { completeReturn, resumeError } from '../return-completion.ts'
import { STATE, TAG_INT, TCL_ERROR, TCL_RETURN } from '../state.ts'
import { assign, dropLazy } from './variables.ts'

/** What it takes to note one thing in a trace, and to set errorInfo and errorCode. */
const LOG_STEPS = 9
const SETTLE_STEPS = 11

/** About what an error's return options take, with the trace that they are made of. Many die young, and engines are quick to
 *  take back what does, if no handle names it for long. */
const OPTIONS_BYTES = 4000

const errorCode = (inst: Instance): TclValue =>
  inst.isUnset(inst.state + STATE.errorCode) ? 'NONE' : inst.read(inst.state + STATE.errorCode)

/** What makes return options, later perhaps: it holds on to values alone.
 *  @param codes -code and -level; null: there are none
 *  @param last those come last
 *  @param failed an error has them */
const optionsMaker =
  (
    own: TclValue,
    codes: readonly [number, number] | null,
    last: boolean,
    failed: boolean,
    errorCode: TclValue | null,
    errorLine: number,
    then: (() => ErrorTrace) | undefined,
  ) =>
  (): TclValue => {
    const entries = [...dictEntries(own)]
    const put = (name: string, value: TclValue): number => entries.push([name, value])
    const putCodes = (): void => {
      if (codes === null) return
      put('-code', codes[0])
      put('-level', codes[1])
    }
    const trace = then?.()
    if (!last) putCodes()
    if (failed && trace && !trace.compiled) put('-errorstack', trace.toStack())
    if (errorCode !== null) put('-errorcode', errorCode)
    if (trace) {
      put('-errorinfo', makeString(trace.toText()))
      put('-errorline', errorLine)
      if (failed && trace.compiled) put('-errorstack', trace.toStack())
    }
    if (last) putCodes()
    return makeDict(entries)
  }

/** The return options of what has just completed: the script's own first, in their order.
 *  @param leaves it is an error that leaves its interpreter: what is known of it is from now on its own */
export function completionOptions(inst: Instance, status: number, leaves?: boolean): TclValue {
  const { state } = inst
  const unset = (cell: number): boolean => inst.isUnset(state + cell)
  const failed = status === TCL_ERROR
  const given = unset(STATE.options) ? '' : inst.read(state + STATE.options)
  const code = failed || !unset(STATE.errorCode) ? errorCode(inst) : null
  const line = inst.stateWord(STATE.errorLine)
  const trace = failed || !unset(STATE.errorInfo) ? inst.trace() : null
  const then = trace?.snapshot()
  // An error that goes on: what is given is what was its own at first, and what is put behind that.
  const again = failed && trace?.given === given
  const own = again ? (trace?.caught?.own as TclValue) : given
  const codes: [number, number] =
    status === TCL_RETURN ? [inst.stateWord(STATE.returnCode), inst.stateWord(STATE.returnLevel)] : [status, 0]
  const make = optionsMaker(own, leaves ? null : codes, again, failed, code, line, then)
  if (trace === null || !failed || leaves) return make()
  // Most errors are caught by scripts that never look.
  const options = delayedDict(make)
  trace.caught = { own, options, errorCode: code as TclValue, errorLine: line, trace: then as () => ErrorTrace }
  return options
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
        const saved = inst.saveCompletion()
        try {
          setQuietly(inst, '::errorInfo', makeString(t.toText()))
          setQuietly(inst, '::errorCode', word)
        } finally {
          inst.restoreCompletion(saved)
          inst.beginTrace(t)
        }
      }
    },

    options_get: (status, out) => {
      if (status === TCL_ERROR) inst.weigh(OPTIONS_BYTES)
      inst.write(out, completionOptions(inst, status))
    },

    options_return: (cells, count) => {
      try {
        const words = inst.readCells(cells, count)
        const result = count % 2 === 1 ? (words.pop() as TclValue) : ''
        if (
          count === 3 &&
          toText(words[0] as TclValue) === '-options' &&
          resumeError(inst, words[1] as TclValue, result)
        )
          return TCL_ERROR
        return completeReturn(inst, readReturnOptions(words, count === 3), result)
      } catch (e) {
        return inst.failure(e)
      }
    },

    options_set: (cell, resultCell) => {
      try {
        const dict = inst.read(cell)
        const result = inst.read(resultCell)
        if (resumeError(inst, dict, result)) return TCL_ERROR
        return completeReturn(inst, readReturnOptions(dictFlat(dict)), result)
      } catch (e) {
        return inst.failure(e)
      }
    },

    options_during: (cell, during) => inst.write(cell, dictSet(inst.read(cell), '-during', inst.read(during))),

    options_match: (patternCell) => {
      try {
        const code = listItems(errorCode(inst))
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
