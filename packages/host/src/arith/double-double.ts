/** Numbers with about 106 bits: unevaluated sums of two doubles, the second at most half a unit in the last place of the
 *  first. They carry the functions of real.ts to results that are rounded once. */

export interface Pair {
  readonly hi: number
  readonly lo: number
}

/** The exact sum of two doubles. */
export function sum(a: number, b: number): Pair {
  const hi = a + b
  const back = hi - a
  return { hi, lo: a - (hi - back) + (b - back) }
}

/** The same when |a| >= |b|. */
export function quickSum(a: number, b: number): Pair {
  const hi = a + b
  return { hi, lo: b - (hi - a) }
}

const SPLITTER = 134217729

/** The exact product of two doubles, which must not be near the ends of their range. */
export function product(a: number, b: number): Pair {
  const hi = a * b
  let t = SPLITTER * a
  const aHi = t - (t - a)
  const aLo = a - aHi
  t = SPLITTER * b
  const bHi = t - (t - b)
  const bLo = b - bHi
  return { hi, lo: aHi * bHi - hi + aHi * bLo + aLo * bHi + aLo * bLo }
}

export function add(a: Pair, b: Pair): Pair {
  const s = sum(a.hi, b.hi)
  return quickSum(s.hi, s.lo + a.lo + b.lo)
}

export function scale(a: Pair, factor: number): Pair {
  const p = product(a.hi, factor)
  return quickSum(p.hi, p.lo + a.lo * factor)
}

export function multiply(a: Pair, b: Pair): Pair {
  const p = product(a.hi, b.hi)
  return quickSum(p.hi, p.lo + (a.hi * b.lo + a.lo * b.hi))
}

export function divide(a: Pair, b: Pair): Pair {
  const quotient = a.hi / b.hi
  const p = product(quotient, b.hi)
  return quickSum(quotient, (a.hi - p.hi - p.lo + a.lo - quotient * b.lo) / b.hi)
}

export function squareRoot(a: Pair): Pair {
  if (a.hi <= 0) return { hi: 0, lo: 0 }
  const root = Math.sqrt(a.hi)
  const p = product(root, root)
  return quickSum(root, (a.hi - p.hi - p.lo + a.lo) / (2 * root))
}

/** Bits behind the point of the big integers from which tables are made. */
export const FRACTION_BITS = 200n

const ONE = 1n << FRACTION_BITS

/** A fixed-point number as a pair. */
export function fromFixed(value: bigint): Pair {
  const hi = toDouble(value)
  return { hi, lo: toDouble(value - toFixed(hi)) }
}

/** The nearest double of a fixed-point number. */
function toDouble(value: bigint): number {
  return Number(value) / 2 ** Number(FRACTION_BITS)
}

/** A double as a fixed-point number with `bits` bits behind the point; what does not fit is cut off. */
export function toFixed(d: number, bits: bigint = FRACTION_BITS): bigint {
  if (d === 0) return 0n
  const exponent = Math.max(-1022, Math.floor(Math.log2(Math.abs(d)))) - 54
  const whole = BigInt(exponent < -1020 ? d * 2 ** 900 * 2 ** (-exponent - 900) : d / 2 ** exponent)
  const shift = BigInt(exponent) + bits
  return shift >= 0n ? whole << shift : whole >> -shift
}

/** e to the power of a fixed-point number between 0 and 1. */
export function fixedExp(x: bigint): bigint {
  let total = ONE
  let term = ONE
  for (let n = 1n; term !== 0n; n++) {
    term = ((term * x) >> FRACTION_BITS) / n
    total += term
  }
  return total
}

/** The sine and the cosine of a fixed-point number between 0 and 1. */
export function fixedSineCosine(x: bigint): readonly [bigint, bigint] {
  const parts: [bigint, bigint] = [0n, ONE]
  let term = ONE
  for (let n = 1n; term !== 0n; n++) {
    term = ((term * x) >> FRACTION_BITS) / n
    const negative = (n & 2n) !== 0n
    parts[n & 1n ? 0 : 1] += negative ? -term : term
  }
  return parts
}

/** The arc tangent of numerator / denominator, between 0 and 1, with `bits` bits behind the point. `hyperbolic` makes it
 *  the inverse hyperbolic tangent. */
export function fixedArcTangent(
  numerator: bigint,
  denominator: bigint,
  hyperbolic = false,
  bits: bigint = FRACTION_BITS,
): bigint {
  if (!hyperbolic && numerator * 3n > denominator) {
    // Halve the angle: x / (1 + sqrt(1 + x^2)), with the root of a fixed-point number.
    const x = (numerator << bits) / denominator
    const root = integerRoot((1n << (2n * bits)) + x * x)
    return 2n * fixedArcTangent(x, (1n << bits) + root, false, bits)
  }
  let power = (numerator << bits) / denominator
  let total = 0n
  for (let n = 1n; power !== 0n; n += 2n) {
    total += hyperbolic || (n & 2n) === 0n ? power / n : -(power / n)
    power = (power * numerator * numerator) / (denominator * denominator)
  }
  return total
}

function integerRoot(n: bigint): bigint {
  let x = 1n << BigInt(Math.ceil(n.toString(16).length * 2) + 1)
  for (;;) {
    const next = (x + n / x) >> 1n
    if (next >= x) return x
    x = next
  }
}

/** Pi with `bits` bits behind the point. */
export function fixedPi(bits: bigint): bigint {
  const guarded = bits + 16n
  const pi = 16n * fixedArcTangent(1n, 5n, false, guarded) - 4n * fixedArcTangent(1n, 239n, false, guarded)
  return pi >> 16n
}
