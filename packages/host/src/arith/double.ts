/** Doubles from integers that may not fit, and integers from doubles. */
import { doubleView, makeInt } from '@feather-tcl/arena/values'
import type { Int } from './integer.ts'
import { integerOverflow } from './operand.ts'

/** The integer part of `d`.
 *  @throws TclFailure `integer value too large to represent` for an infinity */
export function truncate(d: number): Int {
  const whole = Math.trunc(d)
  if (Number.isSafeInteger(whole)) return whole + 0
  if (!Number.isFinite(whole)) return integerOverflow()
  return makeInt(BigInt(whole))
}

/** The nearest integer; halves go away from zero.
 *  @throws TclFailure `integer value too large to represent` for an infinity */
export function roundHalfAway(d: number): Int {
  const whole = Math.trunc(d)
  // The difference is exact, where d + 0.5 is not: 0.49999999999999994 rounds to 0.
  if (Math.abs(d - whole) >= 0.5) return whole + (d < 0 ? -1 : 1)
  return truncate(whole)
}

/** The next double above one that is no positive infinity. */
function nextUp(d: number): number {
  if (d === 0) return Number.MIN_VALUE
  doubleView.setFloat64(0, d)
  doubleView.setBigInt64(0, doubleView.getBigInt64(0) + (d > 0 ? 1n : -1n))
  return doubleView.getFloat64(0)
}

/** The smallest double that is not less than the integer. */
export function ceilingOf(n: Int): number {
  const d = Number(n)
  if (typeof n === 'number' || d >= n) return d
  return nextUp(d)
}

/** The largest double that is not greater than the integer. */
export function floorOf(n: Int): number {
  const d = Number(n)
  if (typeof n === 'number' || d <= n) return d
  return -nextUp(-d)
}
