/** Integers that are so large that the engine would take long for one operation. Here the work is split, and each piece is paid for
 *  before it is done: an eval can be stopped between two. */
import { type HugeDigits, pay, setHugeDigits } from '@feather-tcl/arena/values'
import { lazy } from '../lazy.ts'

/** Dividing what is smaller is free. */
const SMALL = 1n << 2048n

/** What the engine does at once, in units of 50 ns. */
const AT_ONCE = 70_000

/** What it takes to go through a bit of the larger operand, and how many bits the smaller has when it takes no more. */
const BIT_UNITS = 1 / 9
const SLOWEST_BITS = 48_000

/** Units for one operation that goes through a number of more bits than these once. */
const LINEAR = 500
const HUGE = 2 ** 20

/** Decimal digits that the engine writes or reads at once, in quadratic time. */
const DECIMALS = 2 ** 14

/** The bits of the magnitude of `n`, without a sign. O(length). */
export function bitLength(n: bigint): number {
  let rest = n < 0n ? -n : n
  let bits = 0
  let step = 64
  // The engine compares integers of different lengths at once.
  while (rest >= 1n << BigInt(step)) step *= 2
  for (; step >= 32; step /= 2) {
    const top = rest >> BigInt(step)
    if (top === 0n) continue
    rest = top
    bits += step
  }
  return bits + 32 - Math.clz32(Number(rest))
}

/** The same, paid for when it took long. */
function sized(n: bigint): number {
  const bits = bitLength(n)
  if (bits > HUGE) pay(LINEAR)
  return bits
}

/** Units of 50 ns that the engine takes to multiply integers of so many bits. */
function productUnits(large: number, small: number): number {
  return large * BIT_UNITS * Math.min(1, small / SLOWEST_BITS)
}

const low = (n: bigint, bits: number): bigint => BigInt.asUintN(bits, n)

/** a * b. */
export function product(a: bigint, b: bigint): bigint {
  const aBits = sized(a)
  const bBits = sized(b)
  if (aBits < bBits) return product(b, a)
  const units = productUnits(aBits, bBits)
  if (units < AT_ONCE) {
    pay(units)
    return a * b
  }
  const half = aBits >> 1
  const by = BigInt(half)
  const a1 = a >> by
  const a0 = low(a, half)
  if (bBits <= half) return paid(paid(product(a1, b) << by) + product(a0, b))
  // Three products of halves in the place of four.
  const b1 = b >> by
  const b0 = low(b, half)
  const top = product(a1, b1)
  const bottom = product(a0, b0)
  const middle = paid(paid(product(paid(a1 + a0), b1 + b0) - top) - bottom)
  return paid(paid(paid(paid(top << by) + middle) << by) + bottom)
}

/** A number of very many bits, which took some milliseconds to compute. */
function paid(n: bigint): bigint {
  pay(LINEAR)
  return n
}

/** The quotient, rounded towards minus infinity, and the remainder, which has the sign of `b`, which is not 0. */
export function quotient(a: bigint, b: bigint): readonly [bigint, bigint] {
  if (b < 0n) {
    const [q, r] = quotient(-a, -b)
    return [q, -r]
  }
  if (a >= 0n) return divide(a, b)
  const [q, r] = divide(-a, b)
  return r === 0n ? [-q, r] : [-q - 1n, b - r]
}

function divideAtOnce(a: bigint, b: bigint): readonly [bigint, bigint] {
  const q = a / b
  return [q, a - q * b]
}

function divide(a: bigint, b: bigint): readonly [bigint, bigint] {
  if (a < SMALL) return divideAtOnce(a, b)
  const bBits = sized(b)
  const bits = sized(a) - bBits + 1
  if (bits < 1) return [0n, a]
  const units = 2 * productUnits(bits + bBits, Math.min(bits, bBits))
  if (units < AT_ONCE) {
    pay(units)
    return divideAtOnce(a, b)
  }
  if (2 * bits > bBits) {
    // The upper half of the quotient first.
    const half = bits >> 1
    const by = BigInt(half)
    const [q1, r1] = divide(a >> by, b)
    const [q0, r] = divide(paid(paid(r1 << by) | low(a, half)), b)
    return [paid(paid(q1 << by) | q0), r]
  }
  // As many bits of the divisor as the quotient has tell the quotient, or one that is too large by one or two.
  const cut = bBits - bits
  const by = BigInt(cut)
  const [estimate, r1] = divide(a >> by, b >> by)
  let q = estimate
  let r = paid(paid(r1 << by) | low(a, cut)) - product(q, low(b, cut))
  for (; r < 0n; r = paid(r + b)) q--
  return [q, r]
}

/** base ** exponent, for an exponent from 1 on. */
export function power(base: bigint, exponent: number): bigint {
  if (base === 2n) return base ** BigInt(exponent)
  if (exponent === 1) return base
  const root = power(base, Math.floor(exponent / 2))
  const square = product(root, root)
  return exponent % 2 === 0 ? square : product(square, base)
}

/** By level, the powers of ten that take a number of so many digits in halves, down to leaves of `DECIMALS` digits. */
function powersFor(digits: number): bigint[] {
  const powers: bigint[] = []
  let last = TEN_LEAF()
  for (let size = DECIMALS; size < digits; size *= 2) {
    if (size > DECIMALS) last = product(last, last)
    powers.push(last)
  }
  return powers
}
const TEN_LEAF = lazy(() => 10n ** BigInt(DECIMALS))

/** The decimal digits of the number, which is not negative. */
function write(n: bigint): string {
  const powers = powersFor(bitLength(n) / Math.log2(10))
  const part = (rest: bigint, level: number, first: boolean): string => {
    const power = powers[level]
    if (power === undefined) {
      const digits = `${rest}`
      pay(digits.length ** 2 / 8000)
      return first ? digits : digits.padStart(DECIMALS, '0')
    }
    const [high, lower] = divide(rest, power)
    const none = first && high === 0n
    return (none ? '' : part(high, level - 1, first)) + part(lower, level - 1, none)
  }
  return part(n, powers.length - 1, true)
}

/** The number that has the decimal digits, of which there is one at least. */
function read(digits: string): bigint {
  const powers = powersFor(digits.length)
  const part = (from: number, to: number, level: number): bigint => {
    const power = powers[level]
    if (power === undefined) {
      pay((to - from) ** 2 / 32_000)
      return BigInt(digits.slice(from, to))
    }
    const middle = to - DECIMALS * 2 ** level
    if (middle <= from) return part(from, to, level - 1)
    return product(part(from, middle, level - 1), power) + part(middle, to, level - 1)
  }
  return part(0, digits.length, powers.length - 1)
}

/** Decimals of any length, in pieces that are paid for. */
export const decimals: HugeDigits = { write, read }
setHugeDigits(decimals)
