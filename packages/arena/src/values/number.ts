import { digitValue, isSpace, radixOf } from './characters.ts'
import { TclDict } from './dict.ts'
import { formatDouble, makeDouble, TclDouble } from './double.ts'
import { fail } from './failure.ts'
import { hugeDigits } from './huge-digits.ts'
import { TclList } from './list.ts'
import { bytesShown, isListText } from './list-syntax.ts'
import { owe, payEvery } from './payer.ts'
import { TclString } from './string.ts'
import { makeInt, type TclNumber, type TclValue, toText } from './value.ts'

const PLUS = 43
const MINUS = 45
const DOT = 46
const ZERO = 48
const NINE = 57
const UNDERSCORE = 95

/** A decimal of at most this many digits is a safe integer, so no BigInt is needed on the way. */
const SAFE_DIGITS = 15

/** The number that a text is the string representation of: `42` and `-0.5`, but not `042`, `+1` or `1e0`. It may stand for
 *  the text everywhere. Undefined for any other text, and for integers beyond the safe ones. */
export function canonicalNumber(text: string): number | TclDouble | undefined {
  const { length } = text
  const c = text.charCodeAt(0)
  // A string that does not begin like a number is most often what there is.
  if (!(c <= NINE && (c >= ZERO || c === MINUS)) || length > CANONICAL_LIMIT) return undefined
  let n = 0
  const start = c === MINUS ? 1 : 0
  for (let i = start; i < length; i++) {
    const digit = text.charCodeAt(i) - ZERO
    if (digit < 0 || digit > 9) return digit === DOT - ZERO && i > start ? canonicalDouble(text) : undefined
    n = n * 10 + digit
  }
  const zeroFirst = text.charCodeAt(start) === ZERO
  if (length === start || length - start > SAFE_DIGITS || (zeroFirst && length > 1)) return undefined
  return start === 1 ? -n : n
}

/** The most units of a canonical number that is looked for. */
const CANONICAL_LIMIT = 20

function canonicalDouble(text: string): TclDouble | undefined {
  const n = Number(text)
  return n === n && formatDouble(n) === text ? new TclDouble(n, 1) : undefined
}

/** Read the longest number at `text[from..to)`'s whole extent. Blank space on both sides is skipped; anything else
 *  that is not part of the number makes the answer undefined. An integer is a `number` when it is safe and a `bigint`
 *  beyond; a floating point number is a `TclDouble`. */
export function parseNumber(text: string): TclNumber | undefined {
  let i = 0
  let end = text.length
  while (i < end && isSpace(text.charCodeAt(i))) i++
  while (end > i && isSpace(text.charCodeAt(end - 1))) end--
  if (i === end) return undefined
  let c = text.charCodeAt(i)
  let negative = false
  if (c === MINUS || c === PLUS) {
    negative = c === MINUS
    if (++i === end) return undefined
    c = text.charCodeAt(i)
  }
  if (c < ZERO || c > NINE) {
    if (c === DOT) return parseReal(text, i, end, negative)
    return parseNamed(text, i, end, negative)
  }
  if (c === ZERO && end - i > 2) {
    const radix = radixOf(text.charCodeAt(i + 1))
    if (radix !== 0) return parseRadix(text, i, end, negative, radix)
  }
  const start = i
  let value = 0
  for (; i < end; i++) {
    payEvery(i, 1 / 16)
    c = text.charCodeAt(i)
    if (c >= ZERO && c <= NINE) value = value * 10 + (c - ZERO)
    else if (c === UNDERSCORE) {
      if (!digitFollows(text, i, end, 10)) return undefined
    } else return parseReal(text, start, end, negative)
  }
  if (end - start <= SAFE_DIGITS) return negative && value !== 0 ? -value : value
  const big = hugeDigits.read(withoutUnderscores(text.slice(start, end)))
  return makeInt(negative ? -big : big)
}

/** An underscore is part of a number only between digits: the next character that is not one must be a digit. */
function digitFollows(text: string, at: number, end: number, radix: number): boolean {
  let i = at
  while (i < end && text.charCodeAt(i) === UNDERSCORE) i++
  if (i === end) return false
  const digit = digitValue(text.charCodeAt(i))
  return digit < radix
}

function withoutUnderscores(text: string): string {
  return text.includes('_') ? text.replaceAll('_', '') : text
}

/** The digits after a prefix such as `0x`. `start` is the place of its zero. */
function parseRadix(text: string, start: number, end: number, negative: boolean, radix: number): TclNumber | undefined {
  let value = 0
  for (let i = start + 2; i < end; i++) {
    payEvery(i, 1 / 16)
    const c = text.charCodeAt(i)
    if (c === UNDERSCORE && i > start + 2) {
      if (!digitFollows(text, i, end, radix)) return undefined
      continue
    }
    const digit = digitValue(c)
    if (digit >= radix) return undefined
    value = value * radix + digit
  }
  if (value <= Number.MAX_SAFE_INTEGER) return negative && value !== 0 ? -value : value
  const digits = withoutUnderscores(text.slice(start, end))
  const big = radix === 10 ? hugeDigits.read(digits.slice(2)) : BigInt(digits.toLowerCase())
  return makeInt(negative ? -big : big)
}

/** Digits with a point, an exponent or both. `start` is the first digit or the point. */
function parseReal(text: string, start: number, end: number, negative: boolean): TclDouble | undefined {
  let i = skipDigits(text, start, end)
  if (i < 0) return undefined
  let digits = i > start
  if (i < end && text.charCodeAt(i) === DOT) {
    const fraction = i + 1
    if (fraction < end && text.charCodeAt(fraction) === UNDERSCORE) return undefined
    i = skipDigits(text, fraction, end)
    if (i < 0) return undefined
    digits ||= i > fraction
  }
  if (!digits) return undefined
  if (i < end) {
    if ((text.charCodeAt(i) | 32) !== 101) return undefined
    if (++i === end) return undefined
    const sign = text.charCodeAt(i)
    if (sign === PLUS || sign === MINUS) i++
    if (i === end || text.charCodeAt(i) === UNDERSCORE) return undefined
    if (skipDigits(text, i, end) !== end) return undefined
  }
  const value = Number(withoutUnderscores(text.slice(start, end)))
  return makeDouble(negative ? -value : value)
}

/** The end of the decimal digits (and underscores between them) from `start`; -1 when an underscore ends them. */
function skipDigits(text: string, start: number, end: number): number {
  let i = start
  for (; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c >= ZERO && c <= NINE) continue
    if (c !== UNDERSCORE) break
    if (i === start || !digitFollows(text, i, end, 10)) return -1
  }
  return i
}

const NAN_PAYLOAD = /^nan\([\t-\r ]*[0-9a-f]{1,13}[\t-\r ]*\)$/

/** `inf`, `infinity`, `nan` and `nan(hex)`, in any case. */
function parseNamed(text: string, start: number, end: number, negative: boolean): TclDouble | undefined {
  const c = text.charCodeAt(start) | 32
  if (c !== 105 && c !== 110) return undefined
  if (end - start > 64) return undefined
  const word = text.slice(start, end).toLowerCase()
  if (word === 'inf' || word === 'infinity') {
    return makeDouble(negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY)
  }
  if (word === 'nan' || NAN_PAYLOAD.test(word)) return makeDouble(Number.NaN)
  return undefined
}

/** The value as a number, or undefined when its text is not one. Cached on values that are objects. */
export function asNumber(v: TclValue): TclNumber | undefined {
  if (typeof v === 'number' || typeof v === 'bigint') return v
  if (typeof v === 'string') return parseNumber(v)
  if (v instanceof TclDouble) return v
  if (v instanceof TclString) {
    const cached = v.number
    if (cached !== undefined) return cached === null ? undefined : cached
    const parsed = parseNumber(v.text)
    v.number = parsed === undefined ? null : parsed
    return parsed
  }
  // The text of two or more words is no number: it need not be made.
  if (v instanceof TclList ? v.size !== 1 : v instanceof TclDict) return undefined
  return parseNumber(toText(v))
}

/** The integer that the value is.
 *  @throws TclFailure `expected integer but got "x"`, also for a floating point number. */
export function asInteger(v: TclValue): number | bigint {
  if (typeof v === 'number') return v
  const n = asNumber(v)
  if (typeof n === 'number' || typeof n === 'bigint') return n
  return expected('integer', v)
}

/** The number that the value is, as a double; integers beyond 2^53 are rounded. Where NaN is welcome, ask `asNumber`.
 *  @throws TclFailure `expected floating-point number but got "x"`, `floating point value is Not a Number`. */
export function asDouble(v: TclValue): number {
  if (typeof v === 'number') return v
  const n = asNumber(v)
  if (typeof n === 'number') return n
  if (n instanceof TclDouble) return n.value === n.value ? n.value : notANumber()
  if (typeof n === 'bigint') return Number(n)
  return expected('floating-point number', v)
}

const BOOLEAN_WORDS = ['false', 'no', 'off', 'true', 'yes', 'on']

/** What Tcl's words for true and false mean, abbreviated or not and in any case, and 0 and 1; undefined for anything
 *  else (other numbers included: see `asBoolean`). `o` alone could be on or off, so it is neither. */
export function parseBoolean(text: string): boolean | undefined {
  if (text === '1') return true
  if (text === '0') return false
  if (text.length === 0 || text.length > 5) return undefined
  const word = text.toLowerCase()
  if (word === 'o') return undefined
  for (let i = 0; i < BOOLEAN_WORDS.length; i++) {
    if (BOOLEAN_WORDS[i]?.startsWith(word)) return i >= 3
  }
  return undefined
}

/** The truth of the value: a number is true unless it is zero.
 *  @throws TclFailure `expected boolean value but got "x"`, `floating point value is Not a Number`. */
export function asBoolean(v: TclValue): boolean {
  if (typeof v === 'number') return v !== 0
  if (typeof v === 'bigint') return true
  if (typeof v === 'string') {
    const word = parseBoolean(v)
    if (word !== undefined) return word
  }
  const n = asNumber(v)
  if (n instanceof TclDouble) return n.value === n.value ? n.value !== 0 : notANumber()
  if (n !== undefined) return n !== 0
  const word = v instanceof TclList && v.size === 1 ? parseBoolean(toText(v)) : undefined
  return word ?? expected('boolean value', v)
}

function notANumber(): never {
  return fail('floating point value is Not a Number', 'TCL', 'VALUE', 'DOUBLE', 'NAN')
}

/** Throw what Tcl says of a value that is not what it should be: `expected integer but got "x"`, or `but got a list`. Of a
 *  double that was computed the error code says what it should be. */
export function expected(what: string, v: TclValue): never {
  const computed = v instanceof TclDouble && !v.written
  return fail(`expected ${what} but got ${describe(v)}`, 'TCL', 'VALUE', computed ? 'INTEGER' : 'NUMBER')
}

/** How many bytes of UTF-8 of a wrong value an error message shows. */
const SHOWN = 50

function describe(v: TclValue): string {
  // Even an empty dictionary, though operators show it.
  if (v instanceof TclDict || isCalledList(v)) return 'a list'
  const text = toText(v)
  let end = 0
  for (let room = SHOWN; end < text.length; ) {
    const c = text.codePointAt(end) as number
    room -= bytesShown(c)
    if (room < 0) break
    end += c > 0xffff ? 2 : 1
  }
  return `"${text.slice(0, end)}"`
}

const SPACE_INSIDE = /[^\t-\r ][\t-\r ]+[^\t-\r ]/

/** Whether Tcl would call the value "a list": its text is one, and has white space between its ends, if only in braces.
 *  tclsh: `expr {"a b"+1}`, `expr {"{a b}"+1}` -> a list; `expr {" a "+1}` -> non-numeric string " a " */
export function isCalledList(v: TclValue): boolean {
  if (v instanceof TclList ? v.size > 1 : v instanceof TclDict && v.size > 0) return true
  const text = toText(v)
  owe(text.length >> 4)
  return SPACE_INSIDE.test(text) && isListText(text)
}

/** The text of a number, in Tcl's spelling. */
export function formatNumber(n: TclNumber): string {
  return n instanceof TclDouble ? formatDouble(n.value) : `${n}`
}
