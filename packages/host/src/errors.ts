/** Errors on their way: the trace that becomes errorInfo, return options, and what JavaScript exceptions turn into. */
import {
  asInteger,
  dictEntries,
  dictGet,
  formatList,
  listItems,
  makeDict,
  makeList,
  makeString,
  parseNumber,
  quoteElement,
  TclFailure,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import type { CodeSource } from './persist.ts'

/** Kinds of trace lines, as LogKind in error.h. */
export const LOG_COMMAND = 1
export const LOG_PROCEDURE = 2
export const LOG_EVAL = 3
export const LOG_UPLEVEL = 4
export const LOG_NAMESPACE = 5
export const LOG_LAMBDA = 6
export const LOG_FILE = 7
export const LOG_INSCOPE = 8
export const LOG_BODY = 9
/** A note of the command itself, in parentheses. */
export const LOG_NOTE = 50

interface Line {
  readonly kind: number
  readonly source: CodeSource | null
  readonly start: number
  readonly length: number
  readonly line: number
  readonly name: string
}

const COMMAND_LIMIT = 150
const NAME_LIMIT = 60

/** The line, from 1, on which a command that starts at a unit of the source is. */
export function lineAt(text: string, start: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) line++
  return line
}

function clip(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}...` : text
}

/** The errorInfo of one error. Lines are kept as places, and made text when somebody asks: most errors are caught by
 *  scripts that never look. */
export class ErrorTrace {
  readonly #head: string
  readonly #lines: Line[] = []
  #text: string | null = null
  #first = true

  /** @param head the message, or the text given by `error message info`: then what follows was `invoked from within`. */
  constructor(head: string, continued: boolean) {
    this.#head = head
    this.#first = !continued
  }

  add(line: Line): void {
    this.#lines.push(line)
    this.#text = null
  }

  toText(): string {
    if (this.#text !== null) return this.#text
    let text = this.#head
    let first = this.#first
    for (const line of this.#lines) {
      text += this.#format(line, first)
      if (line.kind === LOG_COMMAND || line.kind === LOG_NOTE) first = false
    }
    this.#text = text
    return text
  }

  #format(l: Line, first: boolean): string {
    switch (l.kind) {
      case LOG_COMMAND: {
        const source = l.source === null ? '' : l.source.text
        const command = clip(source.slice(l.start, l.start + Math.min(l.length, COMMAND_LIMIT + 1)), COMMAND_LIMIT)
        return `\n    ${first ? 'while executing' : 'invoked from within'}\n"${command}"`
      }
      case LOG_PROCEDURE:
        return `\n    (procedure "${clip(l.name, NAME_LIMIT)}" line ${l.line})`
      case LOG_EVAL:
        return `\n    ("eval" body line ${l.line})`
      case LOG_UPLEVEL:
        return `\n    ("uplevel" body line ${l.line})`
      case LOG_NAMESPACE:
        return `\n    (in namespace eval "${clip(l.name, 200)}" script line ${l.line})`
      case LOG_INSCOPE:
        return `\n    (in namespace inscope "${clip(l.name, 200)}" script line ${l.line})`
      case LOG_LAMBDA:
        return `\n    (lambda term "${clip(l.name, NAME_LIMIT)}" line ${l.line})`
      case LOG_NOTE:
        return `\n    (${l.name})`
      case LOG_FILE:
        return `\n    (file "${clip(l.name, 150)}" line ${l.line})`
      default:
        return `\n    ("${l.name}" body line ${l.line})`
    }
  }
}

/** Thrown through commands of the host when a limit was hit; never a Tcl error. */
export class LimitSignal {
  readonly limit: string
  readonly used: number
  readonly max: number
  constructor(limit: string, used: number, max: number) {
    this.limit = limit
    this.used = used
    this.max = max
  }
}

/** Thrown by a nested run that completed with something else than a result or an error: break, continue, return. */
export class ControlSignal {
  readonly code: number
  constructor(code: number) {
    this.code = code
  }
}

/** A TclFailure that brings its own errorInfo (the `error` command, errors from nested runs). */
export class TracedFailure extends TclFailure {
  readonly trace: ErrorTrace | null
  readonly options: TclValue | undefined
  constructor(message: string, errorCode: readonly string[], trace: ErrorTrace | null, options?: TclValue) {
    super(message, errorCode)
    this.trace = trace
    this.options = options
  }
}

const CODE_NAMES: Readonly<Record<string, number>> = { ok: 0, error: 1, return: 2, break: 3, continue: 4 }

/** A completion code word.
 *  @throws TclFailure bad completion code ... */
export function completionCode(v: TclValue): number {
  const text = toText(v)
  const named = Object.hasOwn(CODE_NAMES, text) ? CODE_NAMES[text] : undefined
  if (named !== undefined) return named
  const n = parseNumber(text)
  if (typeof n === 'number' && n >= -(2 ** 31) && n < 2 ** 31) return n
  throw new TclFailure(
    `bad completion code "${text}": must be ok, error, return, break, continue, or an integer`,
    ['TCL', 'RESULT', 'ILLEGAL_CODE'],
  )
}

/** What `return` was given, checked. */
export interface ReturnOptions {
  code: number
  level: number
  errorCode: TclValue | undefined
  errorInfo: TclValue | undefined
  errorStack: TclValue | undefined
  rest: Map<string, TclValue>
}

/** Read option/value words, and dicts given by -options. */
export function readReturnOptions(words: readonly TclValue[]): ReturnOptions {
  const options: ReturnOptions = { code: 0, level: 1, errorCode: undefined, errorInfo: undefined, errorStack: undefined, rest: new Map() }
  for (let i = 0; i + 1 < words.length; i += 2) setReturnOption(options, toText(words[i] as TclValue), words[i + 1] as TclValue)
  return options
}

function setReturnOption(options: ReturnOptions, name: string, value: TclValue): void {
  switch (name) {
    case '-options': {
      let entries: Iterable<[TclValue, TclValue]>
      try {
        entries = dictEntries(value)
      } catch {
        throw new TclFailure(`bad -options value: expected dictionary but got "${toText(value)}"`, ['TCL', 'RESULT', 'ILLEGAL_OPTIONS'])
      }
      for (const [key, item] of entries) setReturnOption(options, toText(key), item)
      return
    }
    case '-code':
      options.code = completionCode(value)
      return
    case '-level': {
      let level: number | bigint = -1
      try {
        level = asInteger(value)
      } catch {}
      if (typeof level !== 'number' || level < 0 || level >= 2 ** 31)
        throw new TclFailure(`bad -level value: expected non-negative integer but got "${toText(value)}"`, ['TCL', 'RESULT', 'ILLEGAL_LEVEL'])
      options.level = level
      return
    }
    case '-errorcode':
      try {
        listItems(value)
      } catch {
        throw new TclFailure(`bad -errorcode value: expected a list but got "${toText(value)}"`, ['TCL', 'RESULT', 'ILLEGAL_ERRORCODE'])
      }
      options.errorCode = value
      return
    case '-errorinfo':
      options.errorInfo = value
      return
    case '-errorstack':
      try {
        if (listItems(value).length % 2 !== 0) throw new TclFailure('')
      } catch {
        throw new TclFailure(`bad -errorstack value: expected an even-sized list but got "${toText(value)}"`, ['TCL', 'RESULT', 'NONLIST_ERRORSTACK'])
      }
      options.errorStack = value
      return
    default:
      options.rest.set(name, value)
  }
}

/** The words of an error code as a value. */
export function errorCodeValue(words: readonly string[]): TclValue {
  return words.length === 1 && words[0] === 'NONE' ? 'NONE' : makeList(words.map((w) => makeString(w)))
}

/** What a JavaScript exception becomes in Tcl. */
export function foreignFailure(e: unknown): TclFailure {
  if (e instanceof Error) return new TclFailure(e.message, ['JS', e.name])
  return new TclFailure(String(e), ['JS', typeof e])
}

export { dictGet, formatList, makeDict, quoteElement }
