import {
  asDouble,
  asInteger,
  makeInt,
  makeString,
  stringLength,
  stringRange,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { integerOverflow } from '../arith/operand.ts'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { formatFailure, MIXTURE, NOT_ENOUGH, OUT_OF_RANGE } from './format-errors.ts'
import {
  CHARACTER,
  FROM_ARGUMENT,
  formatPlan,
  IGNORED,
  INTEGER,
  MIXED,
  NONE,
  REAL,
  type Size,
  type Specifier,
  TEXT,
} from './format-plan.ts'
import { asWord } from './integer-args.ts'
import { fixed, general, hexadecimal, scientific } from './printf-double.ts'
import { chargeText, reserveText } from './text-size.ts'

/** The low bits of an integer, as C reads them in a signed or unsigned type of that size. */
function truncated(n: number | bigint, size: Size, signed: boolean): number | bigint {
  if (size === 'any') return n
  if (size !== 64 && typeof n === 'number') {
    if (size === 32) return signed ? n | 0 : n >>> 0
    return signed ? (n << 16) >> 16 : n & 0xffff
  }
  if (typeof n === 'number' && (signed || n >= 0)) return n
  return makeInt(signed ? BigInt.asIntN(size, BigInt(n)) : BigInt.asUintN(size, BigInt(n)))
}

const RADIX: Readonly<Record<string, number>> = { o: 8, x: 16, X: 16, p: 16, b: 2 }
const PREFIX: Readonly<Record<string, string>> = { d: '0d', i: '0d', o: '0o', x: '0x', X: '0x', p: '0x', b: '0b' }

/** One of d i u o x X b p. */
function formatInteger(spec: Specifier, v: TclValue, left: boolean, width: number, precision: number): string {
  const type = spec.type
  const decimal = type === 'd' || type === 'i'
  const size = type === 'p' ? 64 : spec.size
  const n = truncated(asInteger(v), size, decimal)
  if (spec.plain && decimal) return toText(n)
  if (size === 'any' && type === 'u' && n < 0) formatFailure('unsigned bignum format is invalid', 'BADUNSIGNED')
  const radix = RADIX[type] ?? 10
  const magnitude = n < 0 ? -n : n
  let digits = radix === 10 ? toText(magnitude) : magnitude.toString(radix)
  if (type === 'X') digits = digits.toUpperCase()
  // A sign belongs to signed conversions: decimal ones, and all of integers without a size.
  let prefix = ''
  if (n < 0) prefix = '-'
  else if ((decimal || size === 'any') && (spec.plus || spec.space)) prefix = spec.plus ? '+' : ' '
  if (type === 'p' || (spec.alternate && n !== 0))
    prefix += type === 'u' && size === 'any' ? '0d' : (PREFIX[type] ?? '')
  if (precision >= 0) digits = digits.padStart(precision, '0')
  else if (spec.zero) digits = digits.padStart(width - prefix.length, '0')
  return padded(prefix + digits, left, width)
}

/** The text, of so many characters, in a field of `width`. */
function padded(text: string, left: boolean, width: number, length: number = text.length, filler = ' '): string {
  const filling = filler.repeat(Math.max(0, width - length))
  return left ? text + filling : filling + text
}

/** One of e E f g G a A. */
function formatDouble(spec: Specifier, v: TclValue, left: boolean, width: number, precision: number): string {
  const d = asDouble(v)
  const size = Math.abs(d)
  const kind = spec.type.toLowerCase()
  const places = precision < 0 ? 6 : precision
  let digits: string
  if (size === Number.POSITIVE_INFINITY) digits = 'inf'
  else if (kind === 'f') digits = fixed(size, places) + (spec.alternate && places === 0 ? '.' : '')
  else if (kind === 'e') digits = scientific(size, places, spec.alternate)
  else if (kind === 'g') digits = general(size, places, spec.alternate)
  else digits = hexadecimal(size, precision, spec.alternate)
  if (kind !== spec.type) digits = digits.toUpperCase()
  const sign = d < 0 || Object.is(d, -0) ? '-' : spec.plus ? '+' : spec.space ? ' ' : ''
  let text = sign + digits
  if (spec.zero && !left && size !== Number.POSITIVE_INFINITY) {
    const lead = kind === 'a' ? 2 : 0
    text = sign + digits.slice(0, lead) + digits.slice(lead).padStart(width - sign.length - lead, '0')
  }
  text = padded(text, left, width)
  return spec.type === 'A' ? lowerMarks(text) : text
}

/** tclsh writes the marks of `%A` in lower case, and the first of them by its place in the text.
 *  tclsh: format %A 255.5 -> 0x1.FFp+7; format %A Inf -> IxF */
function lowerMarks(text: string): string {
  return `${text[0]}x${text.slice(2).replace('P', 'p')}`
}

/** tclsh: format %c -1 -> U+FFFD; format %c 4294967296 -> integer value too large to represent */
function character(v: TclValue): string {
  const code = asInteger(v)
  if (code >= 0 && code <= 0x10ffff) return String.fromCodePoint(Number(code))
  const wrapped = typeof code === 'bigint' && code >> 63n === 1n ? code - (1n << 64n) : code
  return wrapped < -0x80000000 || wrapped > 0xffffffff ? integerOverflow() : '\ufffd'
}

/** The arguments of one `format`, taken in order or by position. */
class Arguments {
  readonly #values: readonly TclValue[]
  readonly #first: number
  #next: number
  #positional = false

  /** The arguments are `values` from `first` on. */
  constructor(values: readonly TclValue[], first: number) {
    this.#values = values
    this.#first = first
    this.#next = first
  }

  /** Go on from the position, counted from 0. */
  seek(position: number): void {
    this.#positional = true
    this.#next = this.#first + position
  }

  /** The next argument. One that stands for a number in the specifier must have another behind it. */
  next(behind = 0): TclValue {
    const v = this.#values[this.#next++]
    if (v !== undefined && this.#next + behind <= this.#values.length) return v
    if (this.#positional) return formatFailure(...OUT_OF_RANGE)
    return formatFailure(NOT_ENOUGH, 'FIELDVARMISMATCH')
  }
}

function convert(spec: Specifier, values: Arguments, ctx: CommandContext): string {
  if (spec.position !== NONE) values.seek(spec.position)
  let left = spec.left
  let width = spec.width
  if (width === FROM_ARGUMENT) {
    width = Number(asWord(values.next(1)))
    if (width < 0) {
      left = true
      width = -width
    }
  }
  let precision = spec.precision
  if (precision === FROM_ARGUMENT) precision = Math.max(0, Number(asWord(values.next(1))))
  else if (precision === IGNORED) Number(asWord(values.next(1)))
  const v = values.next()
  if (width > 0 || precision > 0) {
    const units = spec.type === 's' ? width : Math.max(width, precision)
    reserveText(ctx, units)
    chargeText(ctx, units)
  }
  // Width and precision of s and c count characters.
  const field = (piece: TclValue) => padded(toText(piece), left, width, stringLength(piece), spec.zero ? '0' : ' ')
  switch (spec.kind) {
    case TEXT:
      if (precision < 0) return width <= 0 ? toText(v) : field(v)
      return field(stringRange(v, 0, precision - 1))
    case CHARACTER:
      return field(character(v))
    case INTEGER:
      return formatInteger(spec, v, left, width, precision)
    case REAL:
      return formatDouble(spec, v, left, width, precision)
    default:
      if (spec.type !== '') return formatFailure(`bad field specifier "${spec.type}"`, 'BADTYPE')
      return formatFailure('format string ended in middle of field specifier', 'INCOMPLETE')
  }
}

/** What `format` makes of a format string and the arguments from `first` on.
 *  @throws TclFailure with tclsh's words for format strings and arguments that do not fit */
export function formatText(format: string, args: readonly TclValue[], first: number, ctx: CommandContext): string {
  const values = new Arguments(args, first)
  const plan = formatPlan(format)
  let text = ''
  for (let i = 0; i < plan.length; i++) {
    const part = plan[i]
    if (typeof part === 'string') text += part
    else if (part === MIXED || part === undefined) {
      return formatFailure(...MIXTURE)
    } else {
      const piece = convert(part, values, ctx)
      reserveText(ctx, text.length + piece.length)
      text += piece
    }
  }
  chargeText(ctx, text.length)
  return text
}

/** The command of format(n). */
export const formatCommands: readonly CommandDefinition[] = [
  defineCommand('format formatString ?arg ...?', (ctx, args) =>
    makeString(formatText(toText(args[0] ?? ''), args, 1, ctx)),
  ),
]
