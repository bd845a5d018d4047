/** Not-a-number values with their sign and payload, which Tcl prints: `-NaN(123)`. JavaScript's numbers know one NaN
 *  only, so binary scan and binary format carry such a value as text. */
import { makeDouble, makeString, type TclValue, toText } from '@feather-tcl/arena/values'

const PAYLOAD_MASK = 2n ** 51n - 1n
const QUIET = 0x7ff8n << 48n
const SIGN = 1n << 63n
/** How many more bits of fraction a double has than a float. */
const WIDER = 29n

/** The value for the bits of a double that is not a number. */
export function nanFromDoubleBits(bits: bigint): TclValue {
  const payload = bits & PAYLOAD_MASK
  if (payload === 0n && (bits & SIGN) === 0n) return makeDouble(Number.NaN)
  return makeString(`${(bits & SIGN) === 0n ? '' : '-'}NaN${payload === 0n ? '' : `(${payload.toString(16)})`}`)
}

/** The value for the bits of a float that is not a number. */
export function nanFromFloatBits(bits: number): TclValue {
  const sign = BigInt(bits >>> 31) << 63n
  return nanFromDoubleBits(sign | (BigInt(bits & 0x7fffff) << WIDER))
}

const NAN = /^[\t-\r ]*([+-]?)nan(?:\([\t-\r ]*([0-9a-f]+)[\t-\r ]*\))?[\t-\r ]*$/i

/** The bits of a double for a value that is known to mean not-a-number. */
export function nanDoubleBits(v: TclValue): bigint {
  const match = NAN.exec(toText(v))
  const payload = BigInt(`0x${match?.[2] ?? '0'}`) & PAYLOAD_MASK
  return (match?.[1] === '-' ? SIGN : 0n) | QUIET | payload
}

/** The bits of a float for such a value. */
export function nanFloatBits(v: TclValue): number {
  const bits = nanDoubleBits(v)
  const fraction = Number((bits & (QUIET | PAYLOAD_MASK)) >> WIDER) & 0x7fffff
  return (((bits & SIGN) === 0n ? 0x7f800000 : 0xff800000) | fraction) >>> 0
}
