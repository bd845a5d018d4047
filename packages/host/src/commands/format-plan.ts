/** Format strings, taken apart once. A plan is a list of texts, which are copied, and specifiers, which convert
 *  arguments. What is wrong with a format string is told when the work comes to that place, because an argument
 *  before it may be wrong too and is then told first. */
import { kept } from '../lazy.ts'
import { FormatReader } from './format-reader.ts'

/** The width or precision is the next argument. */
export const FROM_ARGUMENT: number = -2
/** No width or precision was given. */
export const NONE: number = -1
/** An argument stands where a precision would be, without effect. */
export const IGNORED: number = -3

/** How many bits of an integer argument count. */
export type Size = 16 | 32 | 64 | 'any'

/** What a specifier does. */
export const TEXT = 0
export const CHARACTER = 1
export const INTEGER = 2
export const REAL = 3
export const WRONG = 4

function kindOf(type: string): number {
  if (type === 's') return TEXT
  if (type === 'c') return CHARACTER
  if (type === '') return WRONG
  return 'diuoxXbp'.includes(type) ? INTEGER : 'feEgGaA'.includes(type) ? REAL : WRONG
}

export interface Specifier {
  /** The conversion character; '' when the format string ends before it. */
  readonly type: string
  /** TEXT, CHARACTER, INTEGER or REAL; WRONG for what is no conversion character. */
  readonly kind: number
  /** The first argument that it takes, counted from 0; `NONE` for the next one. */
  readonly position: number
  readonly left: boolean
  readonly plus: boolean
  readonly space: boolean
  readonly zero: boolean
  readonly alternate: boolean
  readonly width: number
  readonly precision: number
  readonly size: Size
  /** Neither flags nor width nor precision: the converted argument is the whole answer. */
  readonly plain: boolean
}

/** The place where a specifier with a position meets one without. */
export const MIXED: unique symbol = Symbol('mixed specifiers')

export type Part = string | Specifier | typeof MIXED

const PERCENT = 37

class PlanReader extends FormatReader {
  /** `2$`: the position counted from 0, out of reach for `0$`; undefined when there is none. */
  position(): number | undefined {
    const start = this.at
    const value = this.number()
    if (value !== undefined && this.skip('$')) return value === 0 ? Number.MAX_SAFE_INTEGER : value - 1
    this.at = start
    return undefined
  }

  #size(): Size {
    if (!this.skip('I')) return this.bits() ?? 32
    const size = this.text.slice(this.at, this.at + 2)
    if (size !== '64' && size !== '32') return 32
    this.at += 2
    return size === '64' ? 64 : 32
  }

  #measure(): number {
    return this.skip('*') ? FROM_ARGUMENT : (this.number() ?? 0)
  }

  specifier(position: number): Specifier {
    const start = this.at
    let left = false
    let plus = false
    let space = false
    let zero = false
    let alternate = false
    for (;;) {
      if (this.skip('-')) left = true
      else if (this.skip('+')) plus = true
      else if (this.skip(' ')) space = true
      else if (this.skip('0')) zero = true
      else if (this.skip('#')) alternate = true
      else break
    }
    const width = this.#measure()
    // tclsh reads what may stand behind a dot where there is none, too.
    const dot = this.skip('.')
    const measured = this.#measure()
    const precision = dot ? measured : measured === FROM_ARGUMENT ? IGNORED : NONE
    const plain = this.at === start
    const size = this.#size()
    const code = this.text.codePointAt(this.at)
    const type = code === undefined ? '' : String.fromCodePoint(code)
    this.at += type.length
    const kind = kindOf(type)
    return { type, kind, position, left, plus, space, zero, alternate, width, precision, size, plain }
  }
}

/** Take a format string apart. */
export function planFormat(text: string): readonly Part[] {
  const parts: Part[] = []
  let literal = ''
  let from = 0
  let sequential = false
  let positional = false
  for (;;) {
    const percent = text.indexOf('%', from)
    literal += text.slice(from, percent < 0 ? text.length : percent)
    if (percent < 0) break
    if (text.charCodeAt(percent + 1) === PERCENT) {
      literal += '%'
      from = percent + 2
      continue
    }
    if (literal !== '') parts.push(literal)
    literal = ''
    const reader = new PlanReader(text, percent + 1)
    const position = reader.position()
    if (position === undefined) sequential = true
    else positional = true
    if (sequential && positional) {
      parts.push(MIXED)
      return parts
    }
    parts.push(reader.specifier(position === undefined ? NONE : position))
    from = reader.at
  }
  if (literal !== '') parts.push(literal)
  return parts
}

/** The plan of a format string. */
export const formatPlan: (text: string) => readonly Part[] = kept(planFormat)
