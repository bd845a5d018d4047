/** `error.*`: the trace of the error on its way, and return options. */
import { dictEntries, dictGet, dictSet, listItems, makeString, type TclValue, toText } from '@feather-tcl/arena/values'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import {
  ErrorTrace,
  LOG_BEGIN,
  LOG_CALL,
  LOG_COMMAND,
  LOG_INNER,
  LOG_KEEP,
  LOG_LABEL,
  LOG_NOTE,
  LOG_UP,
  LOG_WORDS,
  lineAt,
} from '../error-trace.ts'
import { type ReturnOptions, readReturnOptions } from '../errors.ts'
import type { Instance } from '../instance.ts'
import type { CodeSource } from '../persist.ts'
import { STATE, TAG_INT, TAG_UNSET, TCL_ERROR, TCL_RETURN } from '../state.ts'
import { assign } from './variables.ts'

export function errorOps(inst: Instance): HostOpsOf<'error'> {
  const errorCode = (): TclValue =>
    inst.isUnset(inst.state + STATE.errorCode) ? 'NONE' : inst.read(inst.state + STATE.errorCode)

  const lineOf = (source: number, start: number): number => {
    const code = inst.get(source) as CodeSource | undefined
    return code === undefined ? 1 : lineAt(code.text, start)
  }

  /** Put what return options say into the state; gives the completion code. */
  const complete = (options: ReturnOptions, result: TclValue): number => {
    const interp = inst.running
    inst.write(inst.state + STATE.result, result)
    if (options.errorCode === undefined) inst.setUnset(inst.state + STATE.errorCode)
    else inst.write(inst.state + STATE.errorCode, options.errorCode)
    if (options.errorInfo === undefined || toText(options.errorInfo) === '') {
      inst.setUnset(inst.state + STATE.errorInfo)
      inst.setStateWord(STATE.errorLogged, 0)
    } else {
      interp.errorTrace = new ErrorTrace(toText(options.errorInfo), true)
      inst.i32[(inst.state + STATE.errorInfo) >> 2] = TAG_INT
      inst.setStateWord(STATE.errorLogged, options.level === 0 ? 1 : 0)
    }
    if (options.rest.size === 0) {
      inst.setUnset(inst.state + STATE.options)
    } else {
      let rest: TclValue = ''
      for (const [name, value] of options.rest) rest = dictSet(rest, makeString(name), value)
      inst.write(inst.state + STATE.options, rest)
    }
    if (options.level === 0) return options.code
    inst.setStateWord(STATE.returnCode, options.code)
    inst.setStateWord(STATE.returnLevel, options.level)
    return TCL_RETURN
  }

  return {
    error_log: (kind, source, start, length, cell) => {
      if (kind === LOG_KEEP) {
        if (inst.running.errorTrace !== null) inst.i32[(inst.state + STATE.errorInfo) >> 2] = TAG_INT
        return 0
      }
      const trace = inst.trace()
      switch (kind) {
        case LOG_BEGIN:
          trace.beginBefore()
          return lineOf(source, start)
        case LOG_COMMAND:
          trace.command((inst.get(source) as CodeSource | undefined) ?? null, start, length)
          return lineOf(source, start)
        case LOG_WORDS:
          trace.words(inst.read(cell))
          return 1
        case LOG_NOTE:
          trace.note(toText(inst.read(cell)))
          return 0
        case LOG_LABEL:
          trace.label(toText(inst.read(cell)), inst.stateWord(STATE.errorLine))
          return 0
        case LOG_INNER:
          trace.inner(start | 0, inst.readCells(cell, length), errorCode())
          return 0
        case LOG_CALL:
          trace.call(inst.readCells(cell, length))
          return 0
        case LOG_UP:
          trace.up(start)
          return 0
        default:
          trace.leave(kind, toText(inst.read(cell)), inst.stateWord(STATE.errorLine))
          return 0
      }
    },

    error_settle: () => {
      const interp = inst.running
      const t = inst.trace()
      const info = interp.globalVariable('errorInfo')
      info.value = undefined
      info.elements = null
      info.lazy = () => makeString(t.toText())
      assign(interp.globalVariable('errorCode'), errorCode(), false)
    },

    options_get: (status, out) => {
      const interp = inst.running
      let dict: TclValue = ''
      const put = (name: string, value: TclValue): void => {
        dict = dictSet(dict, name, value, true)
      }
      if (!inst.isUnset(inst.state + STATE.options)) dict = inst.read(inst.state + STATE.options)
      let code = status
      let level = 0
      if (status === TCL_RETURN) {
        code = inst.stateWord(STATE.returnCode)
        level = inst.stateWord(STATE.returnLevel)
      }
      put('-code', code)
      put('-level', level)
      if (status === TCL_ERROR) {
        put('-errorstack', interp.errorStack())
        put('-errorcode', errorCode())
        put('-errorinfo', makeString(inst.trace().toText()))
        put('-errorline', inst.stateWord(STATE.errorLine) || 1)
      } else if (status === TCL_RETURN && !inst.isUnset(inst.state + STATE.errorCode)) {
        put('-errorcode', errorCode())
        if (inst.i32[(inst.state + STATE.errorInfo) >> 2] !== TAG_UNSET) put('-errorinfo', makeString(inst.trace().toText()))
      }
      inst.write(out, dict)
    },

    options_return: (cells, count) => {
      try {
        const words = inst.readCells(cells, count)
        const result = count % 2 === 1 ? (words.pop() as TclValue) : ''
        return complete(readReturnOptions(words), result)
      } catch (e) {
        return inst.failure(e)
      }
    },

    options_set: (cell, resultCell) => {
      try {
        const words: TclValue[] = []
        for (const [key, value] of dictEntries(inst.read(cell))) words.push(key, value)
        const options = readReturnOptions(words)
        if (dictGet(inst.read(cell), '-level') === undefined) options.level = 1
        const status = complete(options, inst.read(resultCell))
        if (status === TCL_ERROR && options.errorInfo !== undefined) inst.setStateWord(STATE.errorLogged, 1)
        const line = dictGet(inst.read(cell), '-errorline')
        if (typeof line === 'number') inst.setStateWord(STATE.errorLine, line)
        return status
      } catch (e) {
        return inst.failure(e)
      }
    },

    options_during: (cell, during) => {
      const options = inst.read(cell)
      if (toText(dictGet(options, '-code') ?? '') !== '1') return
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

