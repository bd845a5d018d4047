import {
  detach,
  digitValue,
  isDigit,
  makeDouble,
  makeInt,
  makeList,
  makeString,
  parseNumber,
  payEvery,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { TracedFailure } from '../errors.ts'
import { formatFailure, OUT_OF_RANGE } from './format-errors.ts'
import { checkListLength } from './list-limits.ts'
import {
  isSpace,
  type ScanConversion,
  type ScanPlan,
  type ScanSize,
  type ScanStep,
  SPACES,
  scanPlan,
} from './scan-plan.ts'
import { chargeText } from './text-size.ts'

/** One pass over a string: a place in it, and what was found so far. */
class Scanner {
  readonly #text: string
  #at = 0
  /** The place up to which bytes have been counted, and how many there were. */
  #countedTo = 0
  #bytes = 0
  readonly values: (TclValue | undefined)[]
  /** Conversions that succeeded, those without a variable included. */
  conversions = 0
  /** The string ended where more of it was needed. */
  exhausted = false

  constructor(text: string, places: number) {
    this.#text = text
    this.values = Array.from({ length: places })
  }

  /** Do one step; false when the string does not fit it. */
  step(step: ScanStep): boolean {
    if (step === SPACES) {
      this.#skipSpace()
      return true
    }
    if (typeof step === 'string') return this.#literal(step)
    if (step.type === 'n') return this.#found(step, this.#bytePosition())
    if (step.type !== 'c' && step.type !== '[') this.#skipSpace()
    if (this.#at >= this.#text.length) return this.#end()
    const value = this.#convert(step)
    return value === undefined ? false : this.#found(step, value)
  }

  #found(step: ScanConversion, value: TclValue): true {
    if (step.target >= 0) this.values[step.target] = value
    this.conversions++
    return true
  }

  /** `%n` counts the bytes that tclsh stores: UTF-8, with two of them for a NUL.
   *  tclsh: scan \u00e9x %s%n -> éx 3 */
  #bytePosition(): number {
    const text = this.#text
    let i = this.#countedTo
    let bytes = this.#bytes
    for (; i < this.#at; i++) {
      payEvery(i, 1 / 16)
      const c = text.charCodeAt(i)
      if (c > 0 && c < 0x80) bytes++
      else if (c < 0x800) bytes += 2
      else if ((text.codePointAt(i) as number) > 0xffff) {
        bytes += 4
        i++
      } else bytes += 3
    }
    this.#countedTo = i
    this.#bytes = bytes
    return bytes
  }

  #end(): false {
    this.exhausted = true
    return false
  }

  #skipSpace(): void {
    while (isSpace(this.#text.charCodeAt(this.#at))) payEvery(this.#at++, 0)
  }

  #literal(literal: string): boolean {
    const text = this.#text
    for (let i = 0; i < literal.length; i++) {
      payEvery(i, 0)
      if (this.#at >= text.length) return this.#end()
      if (text.charCodeAt(this.#at) !== literal.charCodeAt(i)) return false
      this.#at++
    }
    return true
  }

  /** Read what the conversion takes; undefined when there is nothing of the kind. */
  #convert(step: ScanConversion): TclValue | undefined {
    switch (step.type) {
      case 's':
        return this.#run(step.width, (c) => !isSpace(c))
      case 'c': {
        const code = this.#text.codePointAt(this.#at) ?? 0
        this.#at += code > 0xffff ? 2 : 1
        return code
      }
      case '[':
        return this.#run(step.width, (c) => step.set?.has(c))
      case 'f':
        return this.#real(step.width, step.target >= 0)
      default:
        return this.#integer(step)
    }
  }

  /** The characters from here that fit, `width` of them at most (0 for any number). */
  #run(width: number, fits: (c: number) => boolean | undefined): TclValue | undefined {
    const text = this.#text
    const start = this.#at
    let end = start
    for (let left = width || Number.POSITIVE_INFINITY; left > 0 && end < text.length; left--) {
      const c = text.codePointAt(end) as number
      if (!fits(c)) break
      payEvery(end >> 1, 1 / 16)
      end += c > 0xffff ? 2 : 1
    }
    this.#at = end
    return end === start ? undefined : makeString(detach(text.slice(start, end), text.length))
  }

  /** A number was begun and not finished at `place`. */
  #broken(place: number, width: number): undefined {
    if (place === (width === 0 ? this.#text.length : this.#at + width)) this.exhausted = true
    return undefined
  }

  #limit(width: number): number {
    return width === 0 ? this.#text.length : Math.min(this.#text.length, this.#at + width)
  }

  #integer(step: ScanConversion): TclValue | undefined {
    const text = this.#text
    const end = this.#limit(step.width)
    let i = this.#at
    const sign = text.charCodeAt(i)
    if (sign === 43 || sign === 45) i++
    let radix = step.radix
    if (text.charCodeAt(i) === 48 && i < end) {
      const marked = markedRadix(step.type, text.charCodeAt(i + 1))
      if (marked !== 0 && i + 2 < end && digitValue(text.charCodeAt(i + 2)) < marked) {
        radix = marked
        i += 2
      } else if (step.type === 'i') radix = 8
    }
    const start = i
    let value = 0
    for (; i < end; i++) {
      const digit = digitValue(text.charCodeAt(i))
      if (!(digit < radix)) break
      payEvery(i, 0)
      value = value * radix + digit
    }
    if (i === start) return this.#broken(i, step.width)
    this.#at = i
    const negative = sign === 45
    if (value <= Number.MAX_SAFE_INTEGER) return stored(negative ? -value : value, step)
    return stored(parseNumber(`${negative ? '-' : ''}0${RADIX_LETTER[radix]}${text.slice(start, i)}`) as bigint, step)
  }

  #real(width: number, wanted: boolean): TclValue | undefined {
    const text = this.#text
    const end = this.#limit(width)
    let i = this.#at
    const sign = text.charCodeAt(i)
    if (sign === 43 || sign === 45) i++
    const start = i
    while (i < end && isDigit(text.charCodeAt(i))) i++
    let digits = i - start
    if (i < end && text.charCodeAt(i) === 46) {
      const point = i++
      while (i < end && isDigit(text.charCodeAt(i))) i++
      digits += i - point - 1
    }
    if (digits === 0) return i === start ? this.#named(i, end, width, sign === 45, wanted) : this.#broken(i, width)
    if (i < end && (text.charCodeAt(i) | 32) === 101) {
      let power = i + 1
      const powerSign = text.charCodeAt(power)
      if (powerSign === 43 || powerSign === 45) power++
      if (power < end && isDigit(text.charCodeAt(power))) {
        i = power
        while (i < end && isDigit(text.charCodeAt(i))) i++
      }
    }
    this.#at = i
    const value = Number(text.slice(start, i))
    // tclsh: scan -0 %f -> 0.0; scan -0. %f -> -0.0
    if (i - start === digits) return makeDouble(sign === 45 ? 0 - value : value)
    return makeDouble(sign === 45 ? -value : value)
  }

  /** `inf` or `infinity`, whose longer form needs all its letters. `nan` is read, but is no value. */
  #named(start: number, end: number, width: number, negative: boolean, wanted: boolean): TclValue | undefined {
    const word = this.#text.slice(start, Math.min(end, start + 8)).toLowerCase()
    const name = word.startsWith('n') ? 'nan' : 'infinity'
    let same = 0
    while (same < name.length && word[same] === name[same]) same++
    if (same < 3) return this.#broken(start + same, width)
    if (name === 'nan' && wanted) return undefined
    this.#at = start + (same === 8 ? 8 : 3)
    return makeDouble(negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY)
  }
}

const RADIX_LETTER: Readonly<Record<number, string>> = { 2: 'b', 8: 'o', 10: 'd', 16: 'x' }

/** The radix that a character behind a zero stands for in the conversion; 0 for none. */
function markedRadix(type: string, mark: number): number {
  const lower = mark | 32
  if (lower === 120) return type === 'x' || type === 'i' ? 16 : 0
  return lower === 98 && type === 'b' ? 2 : 0
}

/** Integers of 64 bits without sign that are of 32 bits with one. */
const LOW_WORDS = 2n ** 64n - 2n ** 31n
const HIGH_WORDS = 2n ** 64n - 1n
const WORD_MAX = 2n ** 63n - 1n
const WORD_MIN = -(2n ** 63n)

/** The integer in the conversion's size. One that does not fit becomes the nearest that does, but 32 bits may also
 *  hold an unsigned one, which then reads as a signed one.
 *  tclsh: scan 4294967295 %d -> -1; scan 4294967296 %d -> 2147483647; scan 18446744073709551615 %d -> -1 */
function stored(value: number | bigint, step: ScanConversion): TclValue {
  const n = fitted(value, step.size)
  if (step.type !== 'u' || n >= 0 || step.target < 0) return makeInt(n)
  if (step.size === 'any') return formatFailure('unsigned bignum scans are invalid', 'BADUNSIGNED')
  return makeInt(BigInt.asUintN(64, BigInt(n)))
}

function fitted(value: number | bigint, size: ScanSize): number | bigint {
  if (size === 'any') return value
  if (size === 32) {
    if (value > 0xffffffff)
      return value >= LOW_WORDS && value <= HIGH_WORDS ? Number(BigInt.asIntN(64, BigInt(value))) : 0x7fffffff
    return value < -0x80000000 ? -0x80000000 : Number(value) | 0
  }
  if (typeof value === 'number') return value
  return value > WORD_MAX ? WORD_MAX : value < WORD_MIN ? WORD_MIN : value
}

/** How many values the plan asks for, when `variables` names were given (0 for a list of values instead). */
function countPlaces(plan: ScanPlan, variables: number): number {
  const { targets, positional, mistake } = plan
  if (mistake === undefined && !positional && (variables === 0 || variables === targets.length)) return targets.length
  if (variables > 0) {
    for (const target of targets) {
      if (target < variables) continue
      if (positional) return formatFailure(...OUT_OF_RANGE)
      return formatFailure('different numbers of variable names and field specifiers', 'FIELDVARMISMATCH')
    }
  }
  if (mistake !== undefined) return formatFailure(mistake.message, mistake.code)
  const places = variables > 0 ? variables : Math.max(...targets) + 1
  checkListLength(places)
  const uses = new Uint8Array(places)
  for (const target of targets) uses[target] = Math.min(2, (uses[target] as number) + 1)
  for (let i = 0; i < places; i++) {
    if (uses[i] === 2) {
      return formatFailure('variable is assigned by multiple "%n$" conversion specifiers', 'POLYASSIGNED')
    }
    if (uses[i] === 0 && variables > 0) {
      return formatFailure('variable is not assigned by any conversion specifiers', 'UNASSIGNED')
    }
  }
  return places
}

function scan(ctx: CommandContext, args: readonly TclValue[]): TclValue {
  const text = toText(args[0] ?? '')
  const plan = scanPlan(toText(args[1] ?? ''))
  const variables = args.length - 2
  const places = countPlaces(plan, variables)
  chargeText(ctx, text.length + places * 8)
  const scanner = new Scanner(text, places)
  const { steps } = plan
  for (let i = 0; i < steps.length && scanner.step(steps[i] as ScanStep); i++);
  const nothing = scanner.exhausted && scanner.conversions === 0
  if (variables === 0) return nothing ? '' : makeList(scanner.values.map((value) => value ?? ''))
  let count = 0
  let first: TracedFailure | undefined
  for (let i = 0; i < places; i++) {
    const value = scanner.values[i]
    if (value === undefined) continue
    try {
      ctx.setVar(toText(args[i + 2] ?? ''), value)
    } catch (e) {
      // The others are set all the same. tclsh: array set a {}; scan {1 2} {%d %d} no::x a -> the message about no::x, the
      // code about a
      if (!(e instanceof TracedFailure)) throw e
      first ??= e
      if (e.errorCode[1] === 'WRITE') first.code = e.code
    }
    count++
  }
  if (first !== undefined) throw first
  return nothing ? -1 : count
}

/** The command of scan(n). */
export const scanCommands: readonly CommandDefinition[] = [defineCommand('scan string format ?varName ...?', scan)]
