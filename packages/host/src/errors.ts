/** Errors on their way: the trace that becomes errorInfo, return options, and what JavaScript exceptions turn into. */
import {
  asInteger,
  dictEntries,
  dictGet,
  dictSize,
  fail,
  formatList,
  listLength,
  makeDict,
  makeList,
  makeString,
  owe,
  parseNumber,
  quoteElement,
  TclFailure,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import type { ErrorTrace } from './error-trace.ts'
import { TCL_RETURN } from './state.ts'

/** Thrown through commands of the host when a limit was hit; never a Tcl error. */
export class LimitSignal {
  readonly limit: string
  readonly used: number
  readonly max: number
  /** What the embedder's own code threw when it was asked whether to go on. */
  readonly cause: unknown
  constructor(limit: string, used: number, max: number, cause?: unknown) {
    this.limit = limit
    this.used = used
    this.max = max
    this.cause = cause
  }
}

/** There is no instance for an eval, and no memory for one: the eval has not begun. */
export class NoInstance extends TclFailure {
  readonly cause: unknown
  constructor(cause: unknown) {
    super(`out of memory: ${cause instanceof Error ? cause.message : cause}`, ['TCL', 'MEMORY'])
    this.cause = cause
  }
}

/** The core's frames are gone: it trapped, or a JavaScript exception crossed them. The eval is lost at all its levels, and
 *  so is the instance; persistent state is not. */
export class LostRun {
  readonly error: unknown
  constructor(error: unknown) {
    this.error = error
  }
}

/** Thrown by a nested run that completed with something else than a result or an error: break, continue, return. */
export class ControlSignal {
  readonly code: number
  constructor(code: number) {
    this.code = code
  }
}

/** Thrown by a command to complete as `return` with these options does. */
export class ReturnSignal {
  readonly options: ReturnOptions
  readonly result: TclValue
  constructor(options: ReturnOptions, result: TclValue) {
    this.options = options
    this.result = result
  }
}

/** A TclFailure that brings its own errorInfo (the `error` command, errors from nested runs). */
export class TracedFailure extends TclFailure {
  readonly trace: ErrorTrace | null
  /** The error code as it was given: not every word can be told from the list's text. */
  code: TclValue | undefined
  /** The command that fails is in the trace already. */
  readonly logged: boolean
  /** Return options of the script's own. */
  readonly options: TclValue | undefined
  constructor(
    message: string,
    errorCode: readonly string[],
    more: { trace: ErrorTrace | null; code?: TclValue; logged?: boolean; options?: TclValue | undefined },
  ) {
    super(message, errorCode)
    this.trace = more.trace
    this.code = more.code
    this.logged = more.logged ?? false
    this.options = more.options
  }
}

function badResult(message: string, code: string): never {
  return fail(message, 'TCL', 'RESULT', code)
}

const CODE_NAMES: Readonly<Record<string, number>> = { ok: 0, error: 1, return: 2, break: 3, continue: 4 }

/** A completion code word.
 *  @throws TclFailure bad completion code ... */
export function completionCode(v: TclValue): number {
  const text = toText(v)
  const named = Object.hasOwn(CODE_NAMES, text) ? CODE_NAMES[text] : undefined
  if (named !== undefined) return named
  const n = parseNumber(text)
  if (typeof n === 'number' && n >= -(2 ** 31) && n < 2 ** 32) return n | 0
  return badResult(
    `bad completion code "${text}": must be ok, error, return, break, continue, or an integer`,
    'ILLEGAL_CODE',
  )
}

/** What `return` was given, checked. */
export interface ReturnOptions {
  code: number
  level: number
  /** Everything else, in its order. */
  readonly given: Map<string, TclValue>
}

/** Read option/value words, and dicts given by -options: the last of each counts, and is checked.
 *  @param lone  -options is the only option: tclsh then words its error in another way */
export function readReturnOptions(words: readonly TclValue[], lone = false): ReturnOptions {
  const all = new Map<string, TclValue>()
  for (let i = 0; i + 1 < words.length; i += 2) {
    const name = toText(words[i] as TclValue)
    const value = words[i + 1] as TclValue
    mergeOption(all, name, value, lone)
  }
  const options: ReturnOptions = { code: 0, level: 1, given: all }
  const code = all.get('-code')
  const level = all.get('-level')
  if (code !== undefined) options.code = completionCode(code)
  if (level !== undefined) options.level = returnLevel(level)
  all.delete('-code')
  all.delete('-level')
  const stack = all.get('-errorstack')
  if (all.has('-errorcode')) requireList('-errorcode', all.get('-errorcode') as TclValue, 'ILLEGAL_ERRORCODE')
  if (stack !== undefined && requireList('-errorstack', stack, 'NONLIST_ERRORSTACK') % 2 !== 0)
    badResult(`forbidden odd-sized list for -errorstack: "${toText(stack)}"`, 'ODDSIZEDLIST_ERRORSTACK')
  if (options.code === TCL_RETURN) {
    options.code = 0
    options.level++
  }
  return options
}

function mergeOption(all: Map<string, TclValue>, name: string, value: TclValue, lone: boolean): void {
  if (name !== '-options') all.set(name, value)
  else for (const [key, item] of optionEntries(value, lone)) mergeOption(all, toText(key), item, lone)
}

/** What it takes to take one option over. */
const OPTION_STEPS = 8

function optionEntries(value: TclValue, lone: boolean): Iterable<[TclValue, TclValue]> {
  try {
    owe(dictSize(value) * OPTION_STEPS)
    return dictEntries(value)
  } catch {
    const message = lone ? 'expected dict but got' : 'bad -options value: expected dictionary but got'
    return badResult(`${message} "${toText(value)}"`, 'ILLEGAL_OPTIONS')
  }
}

function returnLevel(value: TclValue): number {
  let level: number | bigint = -1
  try {
    level = asInteger(value)
  } catch {}
  if (typeof level === 'number' && level >= 0 && level < 2 ** 31) return level
  return badResult(`bad -level value: expected non-negative integer but got "${toText(value)}"`, 'ILLEGAL_LEVEL')
}

/** The length of an option's value, which has to be a list. */
function requireList(name: string, value: TclValue, code: string): number {
  try {
    return listLength(value)
  } catch {
    return badResult(`bad ${name} value: expected a list but got "${toText(value)}"`, code)
  }
}

/** The words of an error code as a value. */
export function errorCodeValue(words: readonly string[]): TclValue {
  return words.length === 1 && words[0] === 'NONE' ? 'NONE' : makeList(words.map((w) => makeString(w)))
}

/** What a JavaScript exception becomes in Tcl. */
export function foreignFailure(e: unknown): TclFailure {
  try {
    if (typeof e !== 'object' || e === null) return new TclFailure(String(e), ['JS', typeof e])
    // Errors of another realm are no instances of this one's Error.
    const { name, message } = e as Partial<Error>
    if (typeof message === 'string') return new TclFailure(message, ['JS', typeof name === 'string' ? name : 'Error'])
    return new TclFailure(String(e), ['JS', typeof name === 'string' ? name : 'object'])
  } catch {
    return new TclFailure('a JavaScript exception that has no text', ['JS', typeof e])
  }
}

export { dictGet, formatList, makeDict, quoteElement }
