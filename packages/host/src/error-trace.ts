/** The errorInfo and the error stack of one error. What is added while the error unwinds are places and values; they
 *  become text when somebody asks: most errors are caught by scripts that never look. */
import {
  bytesShown,
  delayedDict,
  dictSet,
  dictUnset,
  listItems,
  makeInt,
  makeList,
  makeString,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import type { CodeSource, LazyValue } from './persist.ts'

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
export const LOG_WORDS = 11
export const LOG_KEEP = 12
export const LOG_INNER = 13
export const LOG_CALL = 14
export const LOG_UP = 15

/** Added to the line that LOG_COMMAND gives when the error stack is empty. */
export const LOG_FIRST: number = 1 << 30

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

interface CommandLine {
  readonly kind: 'command'
  readonly source: CodeSource | null
  readonly start: number
  readonly length: number
}

type Line =
  | CommandLine
  | { readonly kind: 'words'; readonly words: TclValue }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'leave'; readonly what: number; readonly name: TclValue; readonly line: number }

/** What the error stack is made of: an instruction that failed, a call, a number of levels. */
type Entry =
  | {
      readonly kind: 'inner'
      readonly instruction: number
      readonly values: readonly TclValue[]
      readonly errorCode: TclValue
    }
  | { readonly kind: 'words'; readonly words: TclValue }
  | { readonly kind: 'call'; readonly words: readonly TclValue[] }
  | { readonly kind: 'up'; readonly levels: number }

/** An error as it was caught: its return options, and what is needed for it to go on. */
export interface Caught {
  /** Those of the script's own that it had at first. */
  readonly own: TclValue
  readonly options: TclValue
  readonly errorCode: TclValue
  readonly errorLine: number
  readonly trace: () => ErrorTrace
}

export class ErrorTrace implements LazyValue {
  readonly lent = false
  readonly array = false
  readonly #head: string
  #lines: Line[] = []
  #text: string | null = null
  #continued: boolean
  #entries: Entry[] = []
  #given: TclValue | null = null
  /** As what it was caught last. */
  caught: Caught | null = null
  /** When it goes on as it was caught: the return options that it has then. */
  given: TclValue | null = null
  /** The JavaScript exception behind the error. */
  cause: unknown = undefined

  /** @param head the message, or the text given by `error message info`
   *  @param continued what follows was `invoked from within`: something else than the message is there already */
  constructor(head: string, continued: boolean) {
    this.#head = head
    this.#continued = continued
  }

  #add(line: Line): void {
    this.#lines.push(line)
    this.#text = null
  }

  /** Nothing was executing when the error came up: the first command is one that it was invoked from. */
  beginBefore(): void {
    if (this.#lines.length === 0) this.#continued = true
  }

  /** Is the last thing added a command. */
  get endsInCommand(): boolean {
    const last = this.#lines.at(-1)
    return last !== undefined && plainText(last) === undefined
  }

  /** What was executing: a part of a script. */
  command(source: CodeSource | null, start: number, length: number): void {
    this.#add({ kind: 'command', source, start, length })
  }

  /** What was executing: a command that was called by its words. */
  words(words: TclValue): void {
    if (this.#entries.length === 0) this.#entries.push({ kind: 'words', words })
    this.#add({ kind: 'words', words })
  }

  /** A line of its own, as it is to be shown. */
  note(text: string): void {
    this.#add({ kind: 'text', text })
  }

  /** The line that an error gets when it leaves a procedure, lambda, script ... */
  leave(what: number, name: TclValue, line: number): void {
    this.#add({ kind: 'leave', what, name, line })
  }

  /** The same for a template: the last %d in it stands for the line. */
  label(template: string, line: number): void {
    const at = template.lastIndexOf('%d')
    this.note(at < 0 ? template : `${template.slice(0, at)}${line}${template.slice(at + 2)}`)
  }

  inner(instruction: number, values: readonly TclValue[], errorCode: TclValue): void {
    this.#entries.push({ kind: 'inner', instruction, values, errorCode })
  }

  call(words: readonly TclValue[]): void {
    this.#entries.push({ kind: 'call', words })
  }

  up(levels: number): void {
    this.#entries.push({ kind: 'up', levels })
  }

  /** Another trace that goes on from here. */
  copy(lines?: number, entries?: number): ErrorTrace {
    const copy = new ErrorTrace(this.#head, this.#continued)
    copy.#lines = this.#lines.slice(0, lines)
    copy.#entries = this.#entries.slice(0, entries)
    copy.#given = this.#given
    copy.cause = this.cause
    return copy
  }

  /** A function that gives the trace as it is now, whatever is added in the meantime. */
  snapshot(): () => ErrorTrace {
    const lines = this.#lines.length
    const entries = this.#entries.length
    return () => (lines === this.#lines.length && entries === this.#entries.length ? this : this.copy(lines, entries))
  }

  /** It goes on as it was caught. @returns false when it cannot: something was added, or it told the error stack in an own way */
  resume(caught: Caught): boolean {
    if (caught.trace() !== this || this.stackEmpty || this.compiled) return false
    this.beginBefore()
    this.given = delayedDict(() => dictUnset(dictUnset(caught.options, '-code'), '-level'))
    return true
  }

  /** Where the outermost command begins that was executing in this very text; undefined when none was. */
  startIn(text: string): number | undefined {
    const isIn = (line: Line): boolean => line.kind === 'command' && line.source?.text === text
    return (this.#lines.findLast(isIn) as CommandLine | undefined)?.start
  }

  /** The error stack so far is what `return -errorstack` says. */
  giveStack(stack: TclValue): void {
    this.#given = stack
  }

  /** Is nothing on the error stack yet. */
  get stackEmpty(): boolean {
    return this.#given === null && this.#entries.length === 0
  }

  /** Was it found when the script was compiled: its error stack is told last. */
  get compiled(): boolean {
    const entry = this.#entries[0]
    return this.#given === null && entry?.kind === 'inner' && entry.instruction === INNER_SYNTAX
  }

  take(): TclValue {
    return makeString(this.toText())
  }

  drop(): void {}

  toText(): string {
    if (this.#text !== null) return this.#text
    let text = this.#head
    let first = !this.#continued
    for (const line of this.#lines) {
      text += '\n    '
      const plain = plainText(line)
      if (plain !== undefined) text += plain
      else text += `${first ? 'while executing' : 'invoked from within'}\n"${clip(commandText(line), COMMAND_LIMIT)}"`
      first = false
    }
    this.#text = text
    return text
  }

  toStack(): TclValue {
    const list: TclValue[] = this.#given === null ? [] : [...listItems(this.#given)]
    for (const entry of this.#entries) {
      switch (entry.kind) {
        case 'inner':
          list.push('INNER', this.#instruction(entry.instruction, entry.values, entry.errorCode))
          break
        case 'words':
          list.push('INNER', entry.words)
          break
        case 'call':
          list.push('CALL', makeList([...entry.words]))
          break
        default:
          list.push('UP', makeInt(entry.levels))
      }
    }
    return makeList(list)
  }

  /** The instruction as tclsh calls it, with what it worked on. */
  #instruction(number: number, values: readonly TclValue[], errorCode: TclValue): TclValue {
    switch (number) {
      case INNER_INVOKE:
        return this.#invocation(values, errorCode)
      case INNER_SYNTAX: {
        let options: TclValue = ''
        const fields: [string, TclValue][] = [
          ['-code', 1],
          ['-level', 0],
          ['-errorcode', errorCode],
          ['-errorinfo', makeString(this.#beforeCommands())],
          ['-errorline', 1],
        ]
        for (const [name, value] of fields) options = dictSet(options, name, value)
        return makeList(['syntax', makeString(this.#head), options])
      }
      default:
        return makeList([OPERATORS[number] ?? LOADS[number] ?? 'nop', ...values])
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
      return makeList(['returnImm', makeString(this.#head), dictSet('', '-errorcode', errorCode)])
    // tclsh compiles no calls of these.
    const sub =
      name === 'clock' ? ['add', 'format', 'scan'].find((s) => s.startsWith(toText(words[1] ?? '?'))) : undefined
    if (sub !== undefined) return makeList(['invokeStk1', `::tcl::clock::${sub}`, ...words.slice(2)])
    if (ENSEMBLES.has(name)) return 'invokeReplace'
    return makeList([words.length > 255 ? 'invokeStk4' : 'invokeStk1', ...words])
  }

  #beforeCommands(): string {
    let text = this.#head
    for (const line of this.#lines) {
      const plain = plainText(line)
      if (plain === undefined) break
      text += `\n    ${plain}`
    }
    return text
  }
}

/** What is shown as it is; undefined for a command. */
function plainText(line: Line): string | undefined {
  if (line.kind === 'text') return line.text
  return line.kind === 'leave' ? leaving(line.what, toText(line.name), line.line) : undefined
}

function commandText(line: Line): string {
  if (line.kind === 'words') return toText(line.words)
  return line.kind === 'command' && line.source !== null
    ? line.source.text.slice(line.start, line.start + line.length)
    : ''
}

function leaving(kind: number, name: string, line: number): string {
  switch (kind) {
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
