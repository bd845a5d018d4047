/** Functions of real numbers, rounded from results with some ten bits more than a double has. So they do not differ
 *  between JavaScript engines, whose own functions are off by one in the last digit for one argument in twenty, and agree
 *  with the C library that tclsh uses for all but one in some hundreds.
 *
 *  All take and return doubles as C's functions do: outside their domain the result is NaN. */
import { doubleView } from '@feather-tcl/arena/values'
import { lazy } from '../lazy.ts'
import {
  add,
  divide,
  FRACTION_BITS,
  fixedArcTangent,
  fixedExp,
  fixedPi,
  fixedSineCosine,
  fromFixed,
  multiply,
  type Pair,
  product,
  quickSum,
  scale,
  squareRoot,
  sum,
  toFixed,
} from './double-double.ts'

/** Tables have an entry for each 64th. */
const STEPS = 64

const ONE = 1n << FRACTION_BITS

function table(first: number, last: number, entry: (i: bigint) => bigint): readonly Pair[] {
  const entries: Pair[] = []
  for (let i = 0; i <= last; i++) entries.push(i < first ? { hi: 0, lo: 0 } : fromFixed(entry(BigInt(i))))
  return entries
}

/** ln 2 = 2 artanh(1/3). */
const LN2_FIXED = lazy(() => 2n * fixedArcTangent(1n, 3n, true))

/** The first 32 bits of a constant, so that small multiples of them are exact, and the rest. */
function headAndTail(value: bigint): readonly [head: number, tail: Pair] {
  const { hi } = fromFixed(value)
  const unit = 2 ** (Math.floor(Math.log2(hi)) - 31)
  const head = Math.floor(hi / unit) * unit
  return [head, fromFixed(value - toFixed(head))]
}

const LN2 = lazy(() => headAndTail(LN2_FIXED()))
const LN2_STEP = lazy(() => headAndTail(LN2_FIXED() / BigInt(STEPS)))

/** 2^(i/64) */
const POWERS = lazy(() => table(0, STEPS - 1, (i) => fixedExp((LN2_FIXED() * i) / BigInt(STEPS))))

const EXP_LIMIT = 709.782712893384
const EXP_TINY = -745.1332191019412

/** e^(x + low), as a pair times 2^exponent. */
function expParts(x: number, low = 0): { readonly value: Pair; readonly exponent: number } {
  const [head, tail] = LN2_STEP()
  const n = Math.round(x / head)
  const r = sum(x - n * head, low - n * tail.hi)
  const rest = r.lo - n * tail.lo
  const h = r.hi
  const series = rest + h * h * (1 / 2 + h * (1 / 6 + h * (1 / 24 + h * (1 / 120 + h * (1 / 720)))))
  const index = ((n % STEPS) + STEPS) % STEPS
  const power = POWERS()[index] as Pair
  const grown = product(power.hi, h)
  const value = add(power, quickSum(grown.hi, grown.lo + power.hi * series + power.lo * h))
  return { value, exponent: (n - index) / STEPS }
}

function timesPowerOfTwo(x: number, exponent: number): number {
  if (exponent >= -1021 && exponent <= 1022) return x * 2 ** exponent
  const half = Math.trunc(exponent / 2)
  return x * 2 ** half * 2 ** (exponent - half)
}

export function exp(x: number): number {
  if (x > EXP_LIMIT) return Number.POSITIVE_INFINITY
  if (x < EXP_TINY) return 0
  if (Math.abs(x) < 1e-300 || x !== x) return 1 + x
  const { value, exponent } = expParts(x)
  return timesPowerOfTwo(value.hi, exponent)
}

/** ln(i/64) for i around 64. */
const LOGARITHMS = lazy(() => table(32, 96, (i) => 2n * fixedArcTangentSigned(i - BigInt(STEPS), i + BigInt(STEPS))))

function fixedArcTangentSigned(numerator: bigint, denominator: bigint): bigint {
  if (numerator < 0n) return -fixedArcTangent(-numerator, denominator, true)
  return numerator === 0n ? 0n : fixedArcTangent(numerator, denominator, true)
}

export function log(x: number): number {
  if (x !== x || x < 0) return Number.NaN
  if (x === 0) return Number.NEGATIVE_INFINITY
  return x === Number.POSITIVE_INFINITY ? x : logParts(x).hi
}

/** The logarithm of a positive number, as a pair. */
function logParts(x: number): Pair {
  // x is m * 2^e with m around 1.
  let e = 0
  let scaled = x
  if (x < 2.2250738585072014e-308) {
    scaled = x * 2 ** 54
    e = -54
  }
  doubleView.setFloat64(0, scaled)
  const high = doubleView.getUint32(0)
  e += (high >>> 20) - 1023
  doubleView.setUint32(0, (high & 0xfffff) | 0x3ff00000)
  let m = doubleView.getFloat64(0)
  if (m > Math.SQRT2) {
    m /= 2
    e++
  }
  const index = Math.round(m * STEPS)
  const near = index / STEPS
  const f = m - near
  const u = f / near
  const p = product(u, near)
  const rest = (f - p.hi - p.lo) / near
  const square = product(u, u)
  let series = 0
  for (let k = 10; k > 2; k--) series = 1 / k - u * series
  series = u * square.hi * series - square.lo / 2
  const [head, tail] = LN2()
  const entry = LOGARITHMS()[index] as Pair
  const s = sum(e * head, entry.hi)
  const t = sum(s.hi, u)
  const v = sum(t.hi, -square.hi / 2)
  return quickSum(v.hi, v.lo + t.lo + (s.lo + (entry.lo + e * tail.hi + (rest - u * rest + series))))
}

/** x^y. What is infinite, next to nothing, 1 or a square the engine knows as well; but C says that a power of 1 is 1 and that
 *  -1 to an infinity is 1, where JavaScript says NaN. */
export function pow(x: number, y: number): number {
  if (x === 1 || (x === -1 && Math.abs(y) === Number.POSITIVE_INFINITY)) return 1
  const near = x ** y
  const size = Math.abs(near)
  if (!(size >= 2 ** -1022 && size < Number.POSITIVE_INFINITY) || size === 1 || y === 2) return near
  const logarithm = scale(logParts(Math.abs(x)), y)
  const { value, exponent } = expParts(logarithm.hi, logarithm.lo)
  return Math.sign(near) * timesPowerOfTwo(value.hi, exponent)
}

const LOG10_2_HI = 0.30102999566361177
const LOG10_2_LO = 3.694239077158931e-13
const LOG10_E = Math.LOG10E

/** From the logarithm of the mantissa, as the C library does it. */
export function log10(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return log(x)
  doubleView.setFloat64(0, x < 2.2250738585072014e-308 ? x * 2 ** 54 : x)
  const high = doubleView.getUint32(0)
  let k = (high >>> 20) - 1023 - (x < 2.2250738585072014e-308 ? 54 : 0)
  const down = k < 0 ? 1 : 0
  doubleView.setUint32(0, (high & 0xfffff) | ((1023 - down) << 20))
  k += down
  return k * LOG10_2_LO + LOG10_E * log(doubleView.getFloat64(0)) + k * LOG10_2_HI
}

const HALF_PI = lazy(() => fromFixed(fixedPi(FRACTION_BITS) >> 1n))

/** Half of pi in two pieces of 33 bits, whose multiples below 2^20 are exact, and the rest. */
const HALF_PI_PIECES = lazy(() => {
  const fixed = fixedPi(FRACTION_BITS) >> 1n
  const [first] = headAndTail(fixed)
  const [second, third] = headAndTail(fixed - toFixed(first))
  return { first, second, third }
})

/** Bits of pi that the largest double needs, and some. */
const LONG_BITS = 1280n
const LONG_HALF_PI = lazy(() => fixedPi(LONG_BITS) >> 1n)
const DIRECT_LIMIT = 1e6

/** x less a multiple of half of pi, and that multiple modulo 4. */
function reduce(x: number): { readonly r: Pair; readonly quadrant: number } {
  if (Math.abs(x) < Math.PI / 4) return { r: { hi: x, lo: 0 }, quadrant: 0 }
  if (Math.abs(x) < DIRECT_LIMIT) {
    const { first, second, third } = HALF_PI_PIECES()
    const n = Math.round(x / (Math.PI / 2))
    const a = sum(x - n * first, -n * second)
    const b = sum(a.hi, -n * third.hi)
    return { r: quickSum(b.hi, b.lo + a.lo - n * third.lo), quadrant: ((n % 4) + 4) % 4 }
  }
  const fixed = toFixed(x, LONG_BITS)
  const half = LONG_HALF_PI()
  const n = (2n * fixed + half) / (2n * half)
  const quotient = 2n * fixed + half < 0n && (2n * fixed + half) % (2n * half) !== 0n ? n - 1n : n
  return {
    r: fromFixed((fixed - quotient * half) >> (LONG_BITS - FRACTION_BITS)),
    quadrant: Number(BigInt.asUintN(2, quotient)),
  }
}

const SINES = lazy(() => table(0, 51, (i) => fixedSineCosine((i * ONE) / BigInt(STEPS))[0]))
const COSINES = lazy(() => table(0, 51, (i) => fixedSineCosine((i * ONE) / BigInt(STEPS))[1]))

/** The sine and the cosine of an angle of at most a quarter of pi. */
function sineCosine(r: Pair): { readonly sine: Pair; readonly cosine: Pair } {
  const sign = r.hi < 0 ? -1 : 1
  const index = Math.round(Math.abs(r.hi) * STEPS)
  const b = sum(sign * r.hi - index / STEPS, sign * r.lo)
  const h = b.hi
  const square = h * h
  const sineRest = h * square * (-1 / 6 + square * (1 / 120 - square * (1 / 5040)))
  const cosineRest = square * (-1 / 2 + square * (1 / 24 - square * (1 / 720)))
  const s = SINES()[index] as Pair
  const c = COSINES()[index] as Pair
  const sb = product(c.hi, h)
  const cb = product(s.hi, h)
  const sine = add(s, quickSum(sb.hi, sb.lo + (c.hi * (b.lo + sineRest) + c.lo * h + s.hi * (cosineRest - h * b.lo))))
  const cosine = add(
    c,
    quickSum(-cb.hi, -cb.lo + (c.hi * (cosineRest - h * b.lo) - s.hi * (b.lo + sineRest) - s.lo * h)),
  )
  return { sine: sign < 0 ? negative(sine) : sine, cosine }
}

function negative(a: Pair): Pair {
  return { hi: -a.hi, lo: -a.lo }
}

const TINY_ANGLE = 1e-9

export function sin(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN
  if (Math.abs(x) < TINY_ANGLE) return x
  const { r, quadrant } = reduce(x)
  const { sine, cosine } = sineCosine(r)
  const value = quadrant % 2 === 0 ? sine.hi : cosine.hi
  return quadrant < 2 ? value : -value
}

export function cos(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN
  const { r, quadrant } = reduce(x)
  const { sine, cosine } = sineCosine(r)
  const value = quadrant % 2 === 0 ? cosine.hi : sine.hi
  return quadrant === 1 || quadrant === 2 ? -value : value
}

export function tan(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN
  if (Math.abs(x) < TINY_ANGLE) return x
  const { r, quadrant } = reduce(x)
  const { sine, cosine } = sineCosine(r)
  return quadrant % 2 === 0 ? divide(sine, cosine).hi : -divide(cosine, sine).hi
}

/** arctan(i/64) */
const ARC_TANGENTS = lazy(() => table(1, STEPS, (i) => fixedArcTangent(i, BigInt(STEPS))))

/** The angle, up to half of pi, whose tangent is y/x; both positive. */
function angle(y: Pair, x: Pair): Pair {
  const steep = y.hi > x.hi
  const opposite = steep ? x : y
  const adjacent = steep ? y : x
  const index = Math.round((opposite.hi / adjacent.hi) * STEPS)
  const near = index / STEPS
  const t = divide(add(opposite, scale(adjacent, -near)), add(adjacent, scale(opposite, near)))
  const square = t.hi * t.hi
  const rest = t.hi * square * (-1 / 3 + square * (1 / 5 - square * (1 / 7 - square * (1 / 9))))
  const flat = add(ARC_TANGENTS()[index] as Pair, quickSum(t.hi, t.lo + rest))
  return steep ? add(HALF_PI(), negative(flat)) : flat
}

/** Pi less the angle. */
function supplement(flat: Pair): Pair {
  const { hi, lo } = HALF_PI()
  return add({ hi: 2 * hi, lo: 2 * lo }, negative(flat))
}

function single(x: number): Pair {
  return { hi: x, lo: 0 }
}

export function atan(x: number): number {
  if (x !== x || Math.abs(x) < TINY_ANGLE) return x
  const size = Math.abs(x)
  const value = size > 1e17 ? HALF_PI().hi : angle(single(size), single(1)).hi
  return x < 0 ? -value : value
}

export function atan2(y: number, x: number): number {
  if (x !== x || y !== y || x === 0 || y === 0 || !Number.isFinite(x) || !Number.isFinite(y)) return Math.atan2(y, x)
  const gap = Math.log2(Math.abs(y)) - Math.log2(Math.abs(x))
  if (gap > 60) return y < 0 ? -HALF_PI().hi : HALF_PI().hi
  if (gap < -60) return x > 0 ? y / x : Math.atan2(y < 0 ? -0 : 0, x)
  // Both numbers may be scaled together, away from the ends of the range.
  const up = 2 ** -Math.max(-900, Math.min(900, Math.round(Math.log2(Math.abs(x)))))
  const flat = angle(single(Math.abs(y) * up), single(Math.abs(x) * up))
  const value = (x > 0 ? flat : supplement(flat)).hi
  return y < 0 ? -value : value
}

/** The square root of 1 - x^2. */
function complement(x: number): Pair {
  return squareRoot(multiply(sum(1, -x), sum(1, x)))
}

export function asin(x: number): number {
  if (!(Math.abs(x) <= 1)) return Number.NaN
  if (Math.abs(x) < TINY_ANGLE) return x
  const value = angle(single(Math.abs(x)), complement(x)).hi
  return x < 0 ? -value : value
}

export function acos(x: number): number {
  if (!(Math.abs(x) <= 1)) return Number.NaN
  if (x === 1) return 0
  const pi = HALF_PI()
  if (Math.abs(x) < TINY_ANGLE) return pi.hi + (pi.lo - x)
  const flat = angle(complement(x), single(Math.abs(x)))
  return (x > 0 ? flat : supplement(flat)).hi
}

export function hypot(x: number, y: number): number {
  const a = Math.max(Math.abs(x), Math.abs(y))
  const b = Math.min(Math.abs(x), Math.abs(y))
  if (Math.abs(x) === Number.POSITIVE_INFINITY || Math.abs(y) === Number.POSITIVE_INFINITY)
    return Number.POSITIVE_INFINITY
  if (!(b > a * 2 ** -60)) return a + b
  const exponent = Math.max(-960, Math.min(960, Math.round(Math.log2(a))))
  const down = 2 ** -exponent
  const p = product(a * down, a * down)
  const q = product(b * down, b * down)
  return squareRoot(add(p, q)).hi * 2 ** exponent
}

/** Beyond it the smaller of e^x and e^-x does not count. */
const ONE_SIDED = 22

/** Half of e^x, also where e^x is too large. */
function halfExp(x: number): number {
  if (x <= EXP_LIMIT) return exp(x) / 2
  const root = exp(x / 2)
  return (root / 2) * root
}

export function sinh(x: number): number {
  const size = Math.abs(x)
  const half = x < 0 ? -0.5 : 0.5
  if (!(size >= 2 ** -28)) return x
  if (size >= ONE_SIDED) return x < 0 ? -halfExp(size) : halfExp(size)
  const t = Math.expm1(size)
  return size < 1 ? half * (2 * t - (t * t) / (t + 1)) : half * (t + t / (t + 1))
}

export function cosh(x: number): number {
  const size = Math.abs(x)
  if (size !== size) return x
  if (size >= ONE_SIDED) return halfExp(size)
  if (size > Math.LN2 / 2) {
    const t = exp(size)
    return t / 2 + 0.5 / t
  }
  const t = Math.expm1(size)
  return 1 + (t * t) / (2 * (1 + t))
}

export function tanh(x: number): number {
  const size = Math.abs(x)
  if (size !== size) return x
  if (size < 2 ** -55) return x * (1 + x)
  if (size >= ONE_SIDED) return x < 0 ? -1 : 1
  const t = Math.expm1(size >= 1 ? 2 * size : -2 * size)
  const value = size >= 1 ? 1 - 2 / (t + 2) : -t / (t + 2)
  return x < 0 ? -value : value
}
