/** What operations on large integers take. The engine does each in one piece: it is paid for before. */
import { pay } from '@feather-tcl/arena/values'

/** What it takes to go through a bit of the larger operand, in units of 50 ns, and how many bits the smaller has when it takes no
 *  more. */
const BIT_UNITS = 1 / 9
const SLOWEST_BITS = 48_000

/** The bits of the magnitude of `n`, without a sign. O(length). */
export function bitLength(n: bigint): number {
  const digits = (n < 0n ? -n : n).toString(16)
  return digits.length * 4 - Math.clz32(Number.parseInt(digits[0] as string, 16)) + 28
}

/** Pay for a product of integers of so many bits. */
function payProduct(a: number, b: number): void {
  pay(Math.max(a, b) * BIT_UNITS * Math.min(1, Math.min(a, b) / SLOWEST_BITS))
}

/** a * b. */
export function product(a: bigint, b: bigint): bigint {
  payProduct(bitLength(a), bitLength(b))
  return a * b
}

/** Dividing what is smaller is free. */
const SMALL = 1n << 2048n

/** The quotient, rounded towards minus infinity, and the remainder, which has the sign of `b`, which is not 0. */
export function quotient(a: bigint, b: bigint): readonly [bigint, bigint] {
  if (a > SMALL || a < -SMALL) {
    const bits = bitLength(a)
    const divisor = bitLength(b)
    payProduct(2 * bits, Math.min(divisor, Math.max(64, bits - divisor)))
  }
  const q = a / b
  const r = a - q * b
  return r !== 0n && r < 0n !== b < 0n ? [q - 1n, r + b] : [q, r]
}

/** base ** exponent, which has so many bits, for an exponent from 1 on. */
export function power(base: bigint, exponent: number, bits: number): bigint {
  if (base !== 2n) payProduct(2 * bits, bits)
  return base ** BigInt(exponent)
}
