/** Failures across the border: what the host throws as the errors of this package, and the other way for what an embedder's
 *  command throws. */
import {
  dictEntries,
  listItems,
  makeDict,
  makeList,
  makeString,
  STRING_LIMIT,
  TclFailure,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import {
  type Completion,
  ControlSignal,
  ErrorTrace,
  type FeatherInterp,
  LimitSignal,
  LostRun,
  NoInstance,
  TracedFailure,
} from '@feather-tcl/host'
import { TclError, type TclErrorDetails, TclFatalError, type TclFrame, TclLimitError, TclStateError } from './errors.ts'

/** The limit of a stop because the interpreter was disposed. */
export const DISPOSED = 'disposed'

/** Which signal an error was made of, to go on with it when it comes back through a command. */
const signals = new WeakMap<TclLimitError, LimitSignal>()

/** The string of a value, for the embedder.
 *  @throws TclError when it would be longer than strings are */
export function publicText(value: TclValue): string {
  try {
    return toText(value)
  } catch (e) {
    throw toPublic(e)
  }
}

/** The string of a value, or why it has none. */
function textOrWhy(value: TclValue): string {
  try {
    return toText(value)
  } catch (e) {
    return (e as Error).message
  }
}

/** What an eval threw, as the embedder is to see it. */
export function toPublic(e: unknown): unknown {
  if (e instanceof LimitSignal) return limitError(e)
  if (e instanceof TclFailure)
    return new TclError(e.message, { errorCode: e.errorCode, cause: e instanceof NoInstance ? e.cause : undefined })
  if (!(e instanceof LostRun)) return e
  const { error } = e
  if (error instanceof LimitSignal) return limitError(error)
  // The core asked for the length of a text that cannot be, or the like: it has no way to hear of it.
  if (error instanceof TclFailure && error.errorCode[1] === 'MEMORY')
    return new TclLimitError('scratchBytes', STRING_LIMIT + 1, STRING_LIMIT, error)
  const why = error instanceof Error ? error.message : String(error)
  return new TclFatalError(`the core stopped, and the eval is lost: ${why}`, error)
}

function limitError(signal: LimitSignal): Error {
  if (signal.limit === DISPOSED) return new TclStateError('the interpreter was disposed during this eval')
  const error = new TclLimitError(signal.limit, signal.used, signal.max, signal.cause)
  signals.set(error, signal)
  return error
}

/** An eval that did not complete normally, as an error. */
export function completionError(core: FeatherInterp, { code, result }: Completion, script: string): TclError {
  const message = textOrWhy(result)
  if (code !== 1) {
    const text = UNEXPECTED[code] ?? `command returned bad code: ${code}`
    const options = returnOptions(core, code)
    return new TclError(text, { code, errorCode: ['TCL', 'RESULT', 'UNEXPECTED'], errorInfo: text, options })
  }
  const trace = core.errorTrace
  const errorInfo = trace?.toText() ?? message
  const stack = trace?.toStack() ?? ''
  const errorCode = core.lastErrorCode()
  const options = returnOptions(core, code)
  options.set('-errorstack', textOrWhy(stack))
  options.set('-errorcode', textOrWhy(makeList(errorCode.map((word) => makeString(word)))))
  options.set('-errorinfo', errorInfo)
  options.set('-errorline', String(core.lastErrorLine))
  const details: TclErrorDetails = {
    code,
    errorCode,
    errorInfo,
    line: core.lastErrorLine,
    column: columnIn(script, trace),
    frames: calls(stack),
    options,
    cause: trace?.cause,
  }
  return new TclError(message, details)
}

/** What a completion says besides its result, as `catch` stores it. */
function returnOptions(core: FeatherInterp, code: number): Map<string, string> {
  const options = new Map<string, string>()
  for (const [name, value] of dictEntries(core.lastGivenOptions)) options.set(toText(name), textOrWhy(value))
  return options.set('-code', String(code)).set('-level', '0')
}

/** The options that are not made anew when an error is thrown on. */
function ownOptions(options: ReadonlyMap<string, string>): TclValue | undefined {
  const own = [...options].filter(([name]) => !MADE_ANEW.has(name))
  return own.length === 0 ? undefined : makeDict(own.map(([name, value]) => [makeString(name), makeString(value)]))
}

const MADE_ANEW: ReadonlySet<string> = new Set([
  '-code',
  '-level',
  '-errorstack',
  '-errorcode',
  '-errorinfo',
  '-errorline',
])

const UNEXPECTED: Readonly<Record<number, string>> = {
  3: 'invoked "break" outside of a loop',
  4: 'invoked "continue" outside of a loop',
}

/** The column, from 1, of the command of the script that was executing. */
function columnIn(script: string, trace: ErrorTrace | null): number | undefined {
  const start = trace?.startIn(script)
  return start === undefined ? undefined : start - script.lastIndexOf('\n', start - 1)
}

/** The calls in an error stack: `CALL {f 1} CALL {g 2}`. */
function calls(stack: TclValue): TclFrame[] {
  const frames: TclFrame[] = []
  const items = listItems(stack)
  for (let i = 0; i + 1 < items.length; i += 2)
    if (items[i] === 'CALL') frames.push(listItems(items[i + 1] as TclValue).map(toText))
  return frames
}

/** What an embedder's command threw, as the core is to see it: errors of this interpreter's own evals go on as what they
 *  were. Everything else is an exception of JavaScript. */
export function toSignal(core: FeatherInterp, e: unknown): unknown {
  if (e instanceof TclError) return e.code === 1 ? tracedFailure(e) : new ControlSignal(e.code)
  if (e instanceof TclLimitError) {
    const signal = signals.get(e)
    if (signal !== undefined && core.endsBy(signal)) return signal
  }
  return e
}

function tracedFailure(e: TclError): TclFailure {
  const known = e.errorInfo !== e.message
  const options = ownOptions(e.options)
  if (!known && e.cause === undefined) return new TracedFailure(e.message, e.errorCode, { trace: null, options })
  const trace = new ErrorTrace(e.errorInfo, known)
  trace.cause = e.cause
  return new TracedFailure(e.message, e.errorCode, { trace, options })
}
