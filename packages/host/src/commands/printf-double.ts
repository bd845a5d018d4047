/** Doubles as C's printf writes them: rounded from the exact value, exact halves to the even digit.
 *
 *  JavaScript's toFixed and toExponential round from the exact value too, but halves up, and know 100 digits at most.
 *  So they do the common work, and big integers the rest. All functions take a finite number that is not negative and
 *  return text without a sign. */
import { doubleView } from '@feather-tcl/arena/values'

/** Digits that the engine's own conversions can make. */
const NATIVE_DIGITS = 100

/** The exact decimal digits of `x` and how many of them stand before the point (which may be negative or too many). */
function exactDigits(x: number): { digits: string; point: number } {
  const bits = doubleBits(x)
  const biased = Number(bits >> 52n)
  const fraction = bits & 0xfffffffffffffn
  const mantissa = biased === 0 ? fraction : fraction | (1n << 52n)
  const exponent = (biased === 0 ? 1 : biased) - 1075
  if (exponent >= 0) {
    const digits = (mantissa << BigInt(exponent)).toString()
    return { digits, point: digits.length }
  }
  // m / 2^k is m * 5^k / 10^k.
  const digits = (mantissa * 5n ** BigInt(-exponent)).toString()
  return { digits, point: digits.length + exponent }
}

function doubleBits(x: number): bigint {
  doubleView.setFloat64(0, x)
  return doubleView.getBigUint64(0)
}

/** Round decimal digits to the first `keep` of them, halves to even. The answer has one digit more when the rounding
 *  carries out of the first place. */
function roundDigits(digits: string, keep: number): string {
  if (keep >= digits.length) return digits + '0'.repeat(keep - digits.length)
  if (keep < 0) return '0'
  const head = keep === 0 ? 0n : BigInt(digits.slice(0, keep))
  const rest = digits.slice(keep)
  const first = rest.charCodeAt(0) - 48
  const above = first > 5 || (first === 5 && /[1-9]/.test(rest.slice(1)))
  const up = above || (first === 5 && (head & 1n) === 1n)
  return (up ? head + 1n : head).toString().padStart(keep, '0')
}

/** Take one from a last digit that is odd. */
function oneLess(text: string, at: number): string {
  return text.slice(0, at) + (text.charCodeAt(at) - 49) + text.slice(at + 1)
}

/** `%.<places>f`. */
export function fixed(x: number, places: number): string {
  if (x < 1e21 && places <= NATIVE_DIGITS) {
    const text = x.toFixed(places)
    // A half exactly between two results is an odd multiple of 1/2^(places+1).
    const scaled = x * (places < 30 ? 2 << places : 2 ** (places + 1))
    if (scaled === Math.floor(scaled) && scaled % 2 === 1 && (text.charCodeAt(text.length - 1) & 1) === 1)
      return oneLess(text, text.length - 1)
    return text
  }
  const { digits, point } = exactDigits(x)
  const scaled = roundDigits(digits, point + places).padStart(places + 1, '0')
  if (places === 0) return scaled
  return `${scaled.slice(0, scaled.length - places)}.${scaled.slice(scaled.length - places)}`
}

/** The `count` first significant digits of `x`, rounded, and the power of ten of the first of them. */
function significant(x: number, count: number): { digits: string; exponent: number } {
  if (x === 0) return { digits: '0'.repeat(count), exponent: 0 }
  if (count < NATIVE_DIGITS) {
    const text = x.toExponential(count - 1)
    const mark = text.indexOf('e')
    const exponent = Number(text.slice(mark + 1))
    const digits = count === 1 ? text.slice(0, 1) : text.slice(0, 1) + text.slice(2, mark)
    if (!isHalfway(x, count)) return { digits, exponent }
  }
  const { digits, point } = exactDigits(x)
  const rounded = roundDigits(digits, count)
  if (rounded.length > count) return { digits: rounded.slice(0, count), exponent: point }
  return { digits: rounded, exponent: point - 1 }
}

/** Whether `x` may lie exactly between two numbers of `count` digits; never false when it does. */
function isHalfway(x: number, count: number): boolean {
  const text = x.toExponential(count)
  return text.charCodeAt(text.indexOf('e') - 1) === 53 && Number(text) === x
}

function exponentText(exponent: number): string {
  const size = Math.abs(exponent)
  return `${exponent < 0 ? '-' : '+'}${size < 10 ? '0' : ''}${size}`
}

/** `%.<places>e`; `point` asks for a decimal point even when nothing follows it. */
export function scientific(x: number, places: number, point: boolean): string {
  const { digits, exponent } = significant(x, places + 1)
  return `${withPoint(digits, 1, point)}e${exponentText(exponent)}`
}

function withPoint(digits: string, whole: number, point: boolean): string {
  if (digits.length > whole) return `${digits.slice(0, whole)}.${digits.slice(whole)}`
  return point ? `${digits}.` : digits
}

/** `%.<precision>g`; `full` keeps the zeros at the end and the decimal point. */
export function general(x: number, precision: number, full: boolean): string {
  const count = precision === 0 ? 1 : precision
  let { digits, exponent } = significant(x, count)
  if (!full) digits = digits.replace(/(?<=.)0+$/, '')
  if (exponent < -4 || exponent >= count) return `${withPoint(digits, 1, full)}e${exponentText(exponent)}`
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`
  return withPoint(digits.padEnd(exponent + 1, '0'), exponent + 1, full)
}

/** `%.<places>a`: a negative number of places asks for as many as the value has. */
export function hexadecimal(x: number, places: number, point: boolean): string {
  const bits = doubleBits(x)
  const biased = Number(bits >> 52n)
  let lead = biased === 0 ? 0 : 1
  const exponent = x === 0 ? 0 : biased === 0 ? -1022 : biased - 1023
  let fraction = bits & 0xfffffffffffffn
  let digits: string
  if (places < 0) digits = fraction.toString(16).padStart(13, '0').replace(/0+$/, '')
  else if (places >= 13) digits = fraction.toString(16).padStart(13, '0').padEnd(places, '0')
  else {
    const dropped = BigInt(52 - places * 4)
    const whole = (BigInt(lead) << 52n) | fraction
    const half = 1n << (dropped - 1n)
    const rest = whole & ((1n << dropped) - 1n)
    let kept = whole >> dropped
    if (rest > half || (rest === half && (kept & 1n) === 1n)) kept++
    lead = Number(kept >> BigInt(places * 4))
    fraction = kept & ((1n << BigInt(places * 4)) - 1n)
    digits = places === 0 ? '' : fraction.toString(16).padStart(places, '0')
  }
  return `0x${withPoint(`${lead}${digits}`, 1, point)}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`
}
