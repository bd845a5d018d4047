/** The errorInfo and the error stack of one error. What is added while the error unwinds are places and values; they
 *  become text when somebody asks: most errors are caught by scripts that never look. */
import {
  bytesShown,
  delayedDict,
  dictSet,
  dictUnset,
  listItems,
  makeDict,
  makeList,
  makeString,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import type { LazyValue } from './persist.ts'

/** Kinds of what is added, as LogKind in error.h. */
export const LOG_BEGIN = 0
export const LOG_COMMAND = 1
export const LOG_PROCEDURE = 2
export const LOG_EVAL = 3
export const LOG_UPLEVEL = 4
export const LOG_NAMESPACE = 5
export const LOG_LAMBDA = 6
export const LOG_FILE = 7
export const LOG_INSCOPE = 8
export const LOG_NOTE = 9
export const LOG_LABEL = 10
export const LOG_START = 11
export const LOG_SETTLED = 12
export const LOG_WORDS = 13
export const LOG_INNER = 14
export const LOG_CALL = 15
export const LOG_UP = 16

/** The most bytes of UTF-8 that are shown of a command, and of names. */
const COMMAND_LIMIT = 150
const NAME_LIMIT = 60
const NAMESPACE_LIMIT = 200

/** `text`, or as much of it as takes up `limit` bytes of UTF-8, and an ellipsis. */
export function clip(text: string, limit: number): string {
  if (text.length * 3 <= limit) return text
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.codePointAt(i) as number
    bytes += bytesShown(c)
    if (bytes > limit) return `${text.slice(0, i)}...`
    if (c > 0xffff) i++
  }
  return text
}

/** The line, from 1, on which a command that starts at a unit of the source is. */
export function lineAt(text: string, start: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) line++
  return line
}

/** A line of the trace, as it was logged: its kind, what it is about, and the number of the line in the script. Of
 *  LOG_COMMAND `value` is the script, in which the command is `length` units from `start` on. */
interface Line {
  readonly kind: number
  readonly value: TclValue
  readonly line: number
  readonly length: number
}

/** What the error stack begins with: the instruction that failed. */
interface Inner {
  readonly instruction: number
  readonly values: readonly TclValue[]
  readonly errorCode: TclValue
}

/** An error as it was caught: its return options, and what is needed for it to go on. */
export interface Caught {
  /** Those of the script's own that it had at first. */
  readonly own: TclValue
  readonly options: TclValue
  readonly errorCode: TclValue
  readonly errorLine: number
  readonly trace: () => ErrorTrace
}

/** What is left of the return options of an error that goes on. */
export const withoutCodes = (options: TclValue): TclValue => dictUnset(dictUnset(options, '-code'), '-level')

export class ErrorTrace implements LazyValue {
  readonly #head: TclValue
  #lines: Line[] = []
  #text: string | null = null
  #continued: boolean
  /** Names and values; the first is of #inner, when that is there. */
  #stack: TclValue[] = []
  #inner: Inner | null = null
  #given: TclValue | null = null
  /** As what it was caught last. */
  caught: Caught | null = null
  /** When it goes on as it was caught: the return options that it has then. */
  given: TclValue | null = null
  /** The JavaScript exception behind the error. */
  cause: unknown = undefined

  /** @param head the message, or the text given by `error message info`
   *  @param continued what follows was `invoked from within`: something else than the message is there already */
  constructor(head: TclValue, continued: boolean) {
    this.#head = head
    this.#continued = continued
  }

  /** Nothing was executing when the error came up: the first command is one that it was invoked from. */
  beginBefore(): void {
    if (this.#lines.length === 0) this.#continued = true
  }

  /** Is the last thing added a command. */
  get endsInCommand(): boolean {
    const last = this.#lines.at(-1)
    return last !== undefined && isCommand(last)
  }

  /** @param line where it is in the script; for LOG_COMMAND, where it begins in `value` */
  add(kind: number, value: TclValue, line: number, length = 0): void {
    if (kind === LOG_WORDS && this.#stack.length === 0) this.#stack.push('INNER', value)
    this.#lines.push({ kind, value, line, length })
    this.#text = null
  }

  /** A line of its own, as it is to be shown. */
  note(text: string): void {
    this.add(LOG_NOTE, makeString(text), 0)
  }

  /** What the error stack begins with; when it has begun, nothing. */
  inner(instruction: number, values: readonly TclValue[], errorCode: TclValue): void {
    if (!this.stackEmpty) return
    this.#inner = { instruction, values, errorCode }
    this.call('INNER', '')
  }

  /** What comes next on the error stack. */
  call(name: string, value: TclValue): void {
    this.#stack.push(name, value)
  }

  /** Another trace that goes on from here. */
  copy(lines?: number, entries?: number): ErrorTrace {
    const copy = new ErrorTrace(this.#head, this.#continued)
    copy.#lines = this.#lines.slice(0, lines)
    copy.#stack = this.#stack.slice(0, entries)
    copy.#inner = this.#inner
    copy.#given = this.#given
    copy.cause = this.cause
    return copy
  }

  /** A function that gives the trace as it is now, whatever is added in the meantime. */
  snapshot(): () => ErrorTrace {
    const lines = this.#lines.length
    const entries = this.#stack.length
    return () => (lines === this.#lines.length && entries === this.#stack.length ? this : this.copy(lines, entries))
  }

  /** It goes on as it was caught. @returns false when it cannot: something was added, or it told the error stack in an own way */
  resume(caught: Caught): boolean {
    if (caught.trace() !== this || this.stackEmpty || this.compiled) return false
    this.beginBefore()
    this.given = delayedDict(() => withoutCodes(caught.options))
    return true
  }

  /** Where the outermost command begins that was executing in this very text; undefined when none was. */
  startIn(text: string): number | undefined {
    return this.#lines.findLast((line) => line.kind === LOG_COMMAND && line.value === text)?.line
  }

  /** The error stack so far is what `return -errorstack` says. */
  giveStack(stack: TclValue): void {
    this.#given = stack
  }

  /** Is nothing on the error stack yet. */
  get stackEmpty(): boolean {
    return this.#given === null && this.#stack.length === 0
  }

  /** Was it found when the script was compiled: its error stack is told last. */
  get compiled(): boolean {
    return this.#given === null && this.#stack.length > 0 && this.#inner?.instruction === INNER_SYNTAX
  }

  take(): TclValue {
    return makeString(this.toText())
  }

  toText(): string {
    if (this.#text !== null) return this.#text
    let text = toText(this.#head)
    let first = !this.#continued
    for (const line of this.#lines) {
      text += '\n    '
      if (isCommand(line))
        text += `${first ? 'while executing' : 'invoked from within'}\n"${clip(told(line), COMMAND_LIMIT)}"`
      else text += told(line)
      first = false
    }
    this.#text = text
    return text
  }

  toStack(): TclValue {
    const given = this.#given === null ? [] : listItems(this.#given)
    const list = [...given, ...this.#stack]
    if (this.#inner !== null && this.#stack.length > 0) list[given.length + 1] = this.#instruction(this.#inner)
    return makeList(list)
  }

  /** The instruction as tclsh calls it, with what it worked on. */
  #instruction({ instruction, values, errorCode }: Inner): TclValue {
    switch (instruction) {
      case INNER_INVOKE:
        return this.#invocation(values, errorCode)
      case INNER_SYNTAX: {
        const commands = this.#lines.findIndex(isCommand)
        const before = this.copy(commands < 0 ? undefined : commands)
        const options = makeDict([
          ['-code', 1],
          ['-level', 0],
          ['-errorcode', errorCode],
          ['-errorinfo', before.take()],
          ['-errorline', 1],
        ])
        return makeList(['syntax', this.#head, options])
      }
      default:
        return makeList([OPERATORS[instruction] ?? LOADS[instruction] ?? 'nop', ...values])
    }
  }

  #invocation(words: readonly TclValue[], errorCode: TclValue): TclValue {
    const name = words.length > 0 ? toText(words[0] as TclValue) : ''
    if (name === 'error' && words.length > 1 && words.length < 5) {
      let options: TclValue = ''
      if (words[2] !== undefined) options = dictSet(options, '-errorinfo', words[2])
      if (words[3] !== undefined) options = dictSet(options, '-errorcode', words[3])
      return makeList(['returnImm', words[1] as TclValue, options])
    }
    if (name === 'throw' && words.length === 3)
      return makeList(['returnImm', this.#head, dictSet('', '-errorcode', errorCode)])
    // tclsh compiles no calls of these.
    const sub =
      name === 'clock' ? ['add', 'format', 'scan'].find((s) => s.startsWith(toText(words[1] ?? '?'))) : undefined
    if (sub !== undefined) return makeList(['invokeStk1', `::tcl::clock::${sub}`, ...words.slice(2)])
    if (ENSEMBLES.has(name)) return 'invokeReplace'
    return makeList([words.length > 255 ? 'invokeStk4' : 'invokeStk1', ...words])
  }
}

const isCommand = ({ kind }: Line): boolean => kind === LOG_COMMAND || kind === LOG_WORDS

function told({ kind, value, line, length }: Line): string {
  const name = toText(value)
  switch (kind) {
    case LOG_COMMAND:
      return name.slice(line, line + length)
    case LOG_WORDS:
    case LOG_NOTE:
      return name
    case LOG_LABEL: {
      const at = name.lastIndexOf('%d')
      return at < 0 ? name : `${name.slice(0, at)}${line}${name.slice(at + 2)}`
    }
    case LOG_PROCEDURE:
      return `(procedure "${clip(name, NAME_LIMIT)}" line ${line})`
    case LOG_EVAL:
      return `("eval" body line ${line})`
    case LOG_UPLEVEL:
      return `("uplevel" body line ${line})`
    case LOG_NAMESPACE:
      return `(in namespace eval "${clip(name, NAMESPACE_LIMIT)}" script line ${line})`
    case LOG_INSCOPE:
      return `(in namespace inscope "${clip(name, NAMESPACE_LIMIT)}" script line ${line})`
    case LOG_LAMBDA:
      return `(lambda term "${clip(name, NAME_LIMIT)}" line ${line})`
    default:
      return `(file "${clip(name, COMMAND_LIMIT)}" line ${line})`
  }
}

/** Numbers of instructions that are no operators (log_inner in unwind.c). */
const INNER_INVOKE = -1
const INNER_SYNTAX = -4
const LOADS: Readonly<Record<number, string>> = {
  [-2]: 'loadScalar1',
  [-3]: 'loadStk',
  [-5]: 'loadArrayStk',
  [-6]: 'loadArray1',
}

/** tclsh's names for the operators, in the order of their instructions. */
const OPERATORS = [
  ...['add', 'sub', 'mult', 'div', 'mod', 'expon', 'lshift', 'rshift', 'bitand', 'bitor', 'bitxor'],
  ...['lt', 'gt', 'le', 'ge', 'eq', 'neq', 'streq', 'strneq', 'strlt', 'strgt', 'strle', 'strge'],
  ...['listIn', 'listNotIn', 'uminus', 'uplus', 'not', 'bitnot'],
]

const ENSEMBLES = new Set([
  'array',
  'binary',
  'chan',
  'clock',
  'dict',
  'encoding',
  'file',
  'info',
  'namespace',
  'string',
])
