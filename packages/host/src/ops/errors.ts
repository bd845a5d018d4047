/** `error.*`: the trace of the error on its way, and return options. */
import {
  delayedDict,
  dictEntries,
  dictFlat,
  dictSet,
  listItems,
  makeDict,
  makeList,
  TclFailure,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import {
  type Caught,
  ErrorTrace,
  LOG_BEGIN,
  LOG_CALL,
  LOG_COMMAND,
  LOG_INNER,
  LOG_SETTLED,
  LOG_START,
  LOG_UP,
  lineAt,
} from '../error-trace.ts'
import { readReturnOptions } from '../errors.ts'
import type { Instance } from '../instance.ts'
import type { CodeSource, LazyValue, Variable } from '../persist.ts'
import { completeReturn, resumeError } from '../return-completion.ts'
import { CELL_BYTES, STATE, TCL_ERROR, TCL_RETURN } from '../state.ts'
import { assign, currentValue, dropLazy } from './variables.ts'

/** struct LogRecord (error.h): words; the first is the kind. */
const NUMBER = 1
const SOURCE = 2
const LENGTH = 3
const BASE = 4
const COUNT = 5
const CELLS = 6
const RECORD_WORDS = 7

/** As the line of a record or of the state: that of the last command in the log. */
const LINE_LOGGED = -(2 ** 31)

/** In the cell that awaits return options, behind TAG_UNSET (cell.h). */
const AWAITS = 4

/** About what an error's return options take, with the trace that they are made of. Many die young, and engines are quick to
 *  take back what does, if no handle names it for long. */
const OPTIONS_BYTES = 4000

const codeIn = (inst: Instance, cell: number): TclValue => (inst.isUnset(cell) ? 'NONE' : inst.read(cell))

const errorCode = (inst: Instance): TclValue => codeIn(inst, inst.state + STATE.errorCode)

/** What makes return options, later perhaps: it holds on to values alone.
 *  @param codes -code and -level
 *  @param last those come last
 *  @param failed an error has them */
const optionsMaker =
  (
    own: TclValue,
    codes: readonly [number, number],
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
      put('-code', codes[0])
      put('-level', codes[1])
    }
    const trace = then?.()
    if (!last) putCodes()
    if (failed && trace && !trace.compiled) put('-errorstack', trace.toStack())
    if (errorCode !== null) put('-errorcode', errorCode)
    if (trace) {
      put('-errorinfo', trace.take())
      put('-errorline', errorLine)
      if (failed && trace.compiled) put('-errorstack', trace.toStack())
    }
    if (last) putCodes()
    return makeDict(entries)
  }

/** The return options of what has just completed: the script's own first, in their order. */
export function completionOptions(inst: Instance, status: number): TclValue {
  const { state } = inst
  const line = inst.errorLine()
  const unset = (cell: number): boolean => inst.isUnset(state + cell)
  const given = unset(STATE.options) ? '' : inst.read(state + STATE.options)
  if (status === TCL_ERROR) return caughtOptions(inst.trace(), given, errorCode(inst), line)
  const codes: [number, number] =
    status === TCL_RETURN ? [inst.stateWord(STATE.returnCode), inst.stateWord(STATE.returnLevel)] : [status, 0]
  const code = codes[0] !== TCL_ERROR && unset(STATE.errorCode) ? null : errorCode(inst)
  const then = unset(STATE.errorInfo) ? undefined : inst.trace().snapshot()
  return optionsMaker(given, codes, false, false, code, line, then)()
}

/** Those of an error, made when somebody looks: most are caught by scripts that never do. */
function caughtOptions(trace: ErrorTrace, given: TclValue, code: TclValue, line: number): TclValue {
  const then = trace.snapshot()
  // Of one that goes on, what is given is what was its own at first, and what is put behind that.
  const again = trace.given === given
  const own = again ? (trace.caught as Caught).own : given
  const make = optionsMaker(own, [TCL_ERROR, 0], again, true, code, line, then)
  const options = delayedDict(make)
  trace.caught = { own, options, errorCode: code, errorLine: line, trace: then }
  return options
}

/** The variable, which has no traces, is to be what comes when somebody asks. */
function defer(v: Variable, lazy: LazyValue): void {
  dropLazy(v)
  v.value = undefined
  v.elements = null
  v.lazy = lazy
}

/** errorInfo or errorCode while only the log knows it. */
const logged = (inst: Instance, v: Variable): LazyValue => ({
  take() {
    v.lazy = null
    inst.tell()
    return currentValue(v) ?? '' // that when the log was lost
  },
  drop: () => inst.tell(),
})

/** Read the core's log of errors, which is empty then. */
export function readLog(inst: Instance): void {
  const { i32, running } = inst
  const log = inst.stateWord(STATE.log)
  const end = inst.stateWord(STATE.logEnd)
  const awaiting = inst.stateWord(STATE.awaiting)
  i32.fill(0, (inst.state + STATE.awaiting) >> 2, (inst.state + STATE.logEnd + 4) >> 2)
  let trace = (running.errorTrace ??= new ErrorTrace('', false))
  let line = 1
  let code = errorCode(inst)
  for (let at = log >> 2; at < end >> 2; at += RECORD_WORDS) {
    const kind = i32[at] as number
    const number = i32[at + NUMBER] as number
    const cells = i32[at + CELLS] as number
    const lineThen = number === LINE_LOGGED ? line : number
    const count = i32[at + COUNT] as number
    switch (kind) {
      case LOG_START:
        running.errorTrace = trace = new ErrorTrace(inst.read(cells), false)
        code = codeIn(inst, cells + CELL_BYTES)
        break
      case LOG_BEGIN:
        trace.beginBefore()
        break
      case LOG_COMMAND: {
        const text = (inst.get(i32[at + SOURCE] as number) as CodeSource | undefined)?.text ?? ''
        trace.add(kind, text, number, i32[at + LENGTH] as number)
        line = lineAt(text, number) - lineAt(text, i32[at + BASE] as number) + 1
        break
      }
      case LOG_INNER: {
        // Words of a call that pushed a frame are no roots any more: a collection may have taken them.
        const values: (TclValue | undefined)[] = inst.readCells(cells, count)
        trace.inner(number, values.includes(undefined) ? [] : (values as TclValue[]), code)
        break
      }
      case LOG_CALL:
        trace.call('CALL', makeList(inst.readCells(cells, count)))
        break
      case LOG_UP:
        trace.call('UP', number)
        break
      case LOG_SETTLED: {
        code = codeIn(inst, cells)
        settle(inst, trace, code)
        if (awaiting !== 0 && inst.isUnset(awaiting) && i32[(awaiting >> 2) + 1] === AWAITS)
          inst.write(awaiting, caughtOptions(trace, inst.read(cells + 2 * CELL_BYTES), code, lineThen))
        break
      }
      default:
        trace.add(kind, inst.read(cells), lineThen)
    }
  }
  if (inst.stateWord(STATE.errorLine) === LINE_LOGGED) inst.setStateWord(STATE.errorLine, line)
}

const errorVariables = ({ running }: Instance): readonly Variable[] =>
  ['errorInfo', 'errorCode'].map((name) => running.globalVariable(name))

const errorTraced = (inst: Instance): boolean => errorVariables(inst).some((v) => v.traces !== null)

/** errorInfo and errorCode, which have no traces, are those of this error. */
function settle(inst: Instance, trace: ErrorTrace, code: TclValue): void {
  const [info, word] = errorVariables(inst) as [Variable, Variable]
  defer(info, trace)
  assign(word, code, false)
}

/** Set errorInfo and errorCode from the error in the state. */
export function settleError(inst: Instance): void {
  const trace = inst.trace()
  const code = errorCode(inst)
  if (!errorTraced(inst)) return settle(inst, trace, code)
  const saved = inst.saveCompletion()
  try {
    setQuietly(inst, '::errorInfo', trace.take())
    setQuietly(inst, '::errorCode', code)
  } finally {
    inst.restoreCompletion(saved)
    inst.beginTrace(trace)
  }
}

export function errorOps(inst: Instance): HostOpsOf<'error'> {
  return {
    error_tell: () => inst.tell(),

    error_settle: () => {
      const traced = errorTraced(inst)
      if (traced) settleError(inst)
      else for (const v of errorVariables(inst)) defer(v, logged(inst, v))
      return !traced
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
