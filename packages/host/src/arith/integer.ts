/** Integers of any size: a `number` while it is safe, a `bigint` beyond (never a bigint in the safe range, never -0).
 *
 *  Invariant: no function starts on a result of more than `MAX_BITS` bits, and each charges for its work before it
 *  does it, so that `2**(2**40)` and a loop of squarings both end at once. */
import { fail, makeInt, pay } from '@feather-tcl/arena/values'
import { bitLength as bitsOf, power as powerOf, product, quotient } from './huge.ts'
import { divideByZero, TOO_LARGE } from './operand.ts'

export type Int = number | bigint

/** The largest integer, in bits: what tclsh's `2**268435455` needs, which has its largest exponent. */
export const MAX_BITS: number = 2 ** 28

/** The largest exponent that tclsh accepts for a base other than -1, 0 and 1. */
const MAX_EXPONENT = 2 ** 28 - 1

const SMALL_BITS = 512
const SMALL = 1n << BigInt(SMALL_BITS)

/** An upper bound for the bits of `n`, which is exact for what has more than 512; O(1) up to there, and 64 for every `number`. */
export function roughBits(n: Int): number {
  if (typeof n === 'number') return 64
  return n < SMALL && n > -SMALL ? SMALL_BITS : bitsOf(n)
}

/** The bits of the magnitude of `n`, without a sign. O(length). */
export function bitLength(n: Int): number {
  if (typeof n === 'number') return n === 0 ? 0 : Math.floor(Math.log2(Math.abs(n))) + 1
  return bitsOf(n)
}

/** The binary logarithm of the magnitude of `n`, which is not 0. O(length). */
function logarithm2(n: Int): number {
  if (typeof n === 'number') return Math.log2(Math.abs(n))
  const dropped = Math.max(0, bitLength(n) - 64)
  return Math.log2(Math.abs(Number(n >> BigInt(dropped)))) + dropped
}

const FREE_BITS = 2048

/** Charge for reading and writing integers of this many bits. */
export function chargeLinear(bits: number): void {
  if (bits > FREE_BITS) pay(bits >> 11)
}

/** Throw for a result that would be larger than integers may be. */
export function tooLarge(): never {
  return fail(TOO_LARGE)
}

export function add(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (Number.isSafeInteger(sum)) return sum
  }
  const bits = Math.max(roughBits(a), roughBits(b))
  chargeLinear(bits)
  if (bits > MAX_BITS && Math.max(bitLength(a), bitLength(b)) > MAX_BITS) return tooLarge()
  return makeInt(BigInt(a) + BigInt(b))
}

export function subtract(a: Int, b: Int): Int {
  return add(a, negate(b))
}

export function negate(n: Int): Int {
  return typeof n === 'number' ? 0 - n : makeInt(-n)
}

export function multiply(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b
    if (Number.isSafeInteger(product)) return product + 0
    return BigInt(a) * BigInt(b)
  }
  const bits = roughBits(a) + roughBits(b)
  if (bits <= FREE_BITS) return makeInt(BigInt(a) * BigInt(b))
  if (bits > MAX_BITS && bitLength(a) + bitLength(b) > MAX_BITS + 1) return tooLarge()
  return makeInt(product(BigInt(a), BigInt(b)))
}

/** The quotient rounded towards minus infinity.
 *  @throws TclFailure `divide by zero` */
export function divide(a: Int, b: Int): Int {
  if (b === 0) return divideByZero()
  if (typeof a === 'number' && typeof b === 'number') {
    // A float quotient of safe integers can round up to the next integer, so take the exact remainder off first.
    const remainder = a % b
    const whole = (a - remainder) / b
    return (remainder !== 0 && remainder < 0 !== b < 0 ? whole - 1 : whole) + 0
  }
  return makeInt(quotient(BigInt(a), BigInt(b))[0])
}

/** The remainder of `divide`, with the divisor's sign.
 *  @throws TclFailure `divide by zero` */
export function modulo(a: Int, b: Int): Int {
  if (b === 0) return divideByZero()
  if (typeof a === 'number' && typeof b === 'number') {
    const remainder = a % b
    return (remainder !== 0 && remainder < 0 !== b < 0 ? remainder + b : remainder) + 0
  }
  return makeInt(quotient(BigInt(a), BigInt(b))[1])
}

/** @throws TclFailure `negative shift argument`, and for a result that cannot be represented */
export function shiftLeft(a: Int, count: Int): Int {
  if (count < 0) return fail('negative shift argument')
  if (a === 0) return 0
  if (typeof count === 'bigint' || count > MAX_BITS) return tooLarge()
  if (typeof a === 'number' && count < 53) {
    const shifted = a * 2 ** count
    if (Number.isSafeInteger(shifted)) return shifted
  }
  const bits = roughBits(a) + count
  if (bits > MAX_BITS && bitLength(a) + count > MAX_BITS + 1) return tooLarge()
  chargeLinear(bits)
  return makeInt(BigInt(a) << BigInt(count))
}

/** Arithmetic shift: rounds towards minus infinity.
 *  @throws TclFailure `negative shift argument` */
export function shiftRight(a: Int, count: Int): Int {
  if (count < 0) return fail('negative shift argument')
  if (typeof a === 'number') {
    if (count >= 53) return a < 0 ? -1 : 0
    return Math.floor(a / 2 ** Number(count))
  }
  const bits = roughBits(a)
  if (count >= bits) return a < 0n ? -1 : 0
  chargeLinear(bits)
  return makeInt(a >> BigInt(count))
}

/** Whether `|` and friends of JavaScript, which work on 32 bits, give Tcl's answer. */
function isInt32(n: Int): n is number {
  return typeof n === 'number' && (n | 0) === n
}

export function and(a: Int, b: Int): Int {
  if (isInt32(a) && isInt32(b)) return a & b
  chargeLinear(Math.max(roughBits(a), roughBits(b)))
  return makeInt(BigInt(a) & BigInt(b))
}

export function or(a: Int, b: Int): Int {
  if (isInt32(a) && isInt32(b)) return a | b
  chargeLinear(Math.max(roughBits(a), roughBits(b)))
  return makeInt(BigInt(a) | BigInt(b))
}

export function xor(a: Int, b: Int): Int {
  if (isInt32(a) && isInt32(b)) return a ^ b
  chargeLinear(Math.max(roughBits(a), roughBits(b)))
  return makeInt(BigInt(a) ^ BigInt(b))
}

export function not(n: Int): Int {
  if (typeof n === 'bigint') return makeInt(~n)
  const complement = -1 - n
  return Number.isSafeInteger(complement) ? complement : BigInt(complement)
}

/** Integer power. A negative exponent gives 0, except for a base of 1 or -1.
 *  @throws TclFailure `exponentiation of zero by negative power`, `exponent too large` */
export function power(base: Int, exponent: Int): Int {
  if (exponent === 0 || base === 1) return 1
  if (base === 0) return exponent < 0 ? zeroToNegativePower() : 0
  if (base === -1) return isOdd(exponent) ? -1 : 1
  if (exponent < 0) return 0
  if (exponent === 1) return base
  if (typeof exponent === 'bigint' || exponent > MAX_EXPONENT) return fail('exponent too large')
  if (typeof base === 'number') {
    const result = base ** exponent
    if (Number.isSafeInteger(result)) return result
  }
  const bits = logarithm2(base) * exponent
  if (bits > MAX_BITS) return tooLarge()
  return makeInt(bits > FREE_BITS ? powerOf(BigInt(base), exponent) : BigInt(base) ** BigInt(exponent))
}

/** Throw the error for a power of zero that would be infinite. */
export function zeroToNegativePower(): never {
  return fail(ZERO_POWER, 'ARITH', 'DOMAIN', ZERO_POWER)
}

const ZERO_POWER = 'exponentiation of zero by negative power'

function isOdd(n: Int): boolean {
  return typeof n === 'number' ? n % 2 !== 0 : (n & 1n) === 1n
}

/** The integer part of the square root of a non-negative integer. */
export function squareRoot(n: Int): Int {
  if (typeof n === 'number') return Math.floor(Math.sqrt(n))
  pay(bitLength(n) >> 5)
  return makeInt(rootOf(n))
}

/** Newton's method from above: the guesses fall until they have reached the integer part of the root. The first guess is the root
 *  of the upper half, so that divisions of the full size are few. */
function rootOf(n: bigint): bigint {
  const bits = bitLength(n)
  const half = BigInt(bits >> 2)
  let x = bits <= 104 ? BigInt(Math.ceil(Math.sqrt(Number(n)) * (1 + 2 ** -50))) : rootOf(n >> (2n * half)) << half
  // No guess may be below the root.
  x += 1n << half
  for (;;) {
    const next = (x + quotient(n, x)[0]) >> 1n
    if (next >= x) return x
    x = next
  }
}
