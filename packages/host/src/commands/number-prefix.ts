/** Where a text stops being a number: the place that `string is integer -failindex` reports. */
import { digitValue, isSpace, radixOf } from '@feather-tcl/arena/values'

const UNDERSCORE = 95
const ZERO = 48

/** A run of digits that may have underscores between them. */
interface Digits {
  /** The place after the last digit that counts; where the run began when there is none. */
  readonly good: number
  /** The place after the last digit. */
  readonly end: number
  /** Whether underscores follow that lead to no digit: nothing can be read beyond them, and the digit before them does
   *  not count either. tclsh: string is integer -failindex v 12_ sets v to 1 */
  readonly broken: boolean
}

function readDigits(text: string, from: number, radix: number): Digits {
  let end = from
  let at = from
  while (digitValue(text.charCodeAt(at)) < radix) {
    end = ++at
    while (text.charCodeAt(at) === UNDERSCORE) at++
  }
  const broken = at > end
  return { good: broken ? end - 1 : end, end, broken }
}

/** The end of the longest number that the text begins with, after any space; -1 without one. */
function numberEnd(text: string, from: number, real: boolean): number {
  let at = from
  const sign = text.charCodeAt(at)
  if (sign === 43 || sign === 45) at++
  const c = text.charCodeAt(at)
  const radix = c === ZERO ? radixOf(text.charCodeAt(at + 1)) : 0
  if (radix > 0) {
    const digits = readDigits(text, at + 2, radix)
    if (digits.good > at + 2) return digits.good
    // tclsh: string is integer -failindex v 0d1_ sets v to 2, but 0x1_ to 1
    return radix === 10 && digits.broken ? at + 2 : at + 1
  }
  if (real && (c | 32) >= 97) return namedEnd(text, at)
  const whole = readDigits(text, at, 10)
  let end = whole.good > at ? whole.good : -1
  if (!real || whole.broken) return end
  let next = whole.end
  let hasDigits = next > at
  if (text.charCodeAt(next) === 46) {
    if (text.charCodeAt(next + 1) === UNDERSCORE) return end
    const fraction = readDigits(text, next + 1, 10)
    if (hasDigits || fraction.good > next + 1) end = Math.max(next + 1, fraction.good)
    if (fraction.broken) return end
    hasDigits ||= fraction.end > next + 1
    next = fraction.end
  }
  if (!hasDigits || (text.charCodeAt(next) | 32) !== 101) return end
  next++
  const exponentSign = text.charCodeAt(next)
  if (exponentSign === 43 || exponentSign === 45) next++
  const exponent = readDigits(text, next, 10)
  return exponent.good > next ? exponent.good : end
}

const NAMED = /inf(?:inity)?|nan(?:\([\t-\r ]*[0-9a-f]{1,13}[\t-\r ]*\))?/iy

function namedEnd(text: string, at: number): number {
  NAMED.lastIndex = at
  return NAMED.test(text) ? NAMED.lastIndex : -1
}

/** How much of the text, in UTF-16 units, is a number with the space around it: 0 when it does not begin with one.
 *  `real`: floating point numbers count, not integers alone. */
export function numberPrefix(text: string, real: boolean): number {
  let start = 0
  while (isSpace(text.charCodeAt(start))) start++
  let end = numberEnd(text, start, real)
  if (end < 0) return 0
  while (isSpace(text.charCodeAt(end))) end++
  return end
}
