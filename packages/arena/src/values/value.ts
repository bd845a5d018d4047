import { bytesToText, TclBytes } from './bytes.ts'
import { containerText } from './container-text.ts'
import { TclDict } from './dict.ts'
import { formatDouble, TclDouble } from './double.ts'
import type { TclForeign } from './foreign.ts'
import { hugeDigits } from './huge-digits.ts'
import { TclList } from './list.ts'
import { pay } from './payer.ts'
import { TclString } from './string.ts'

/** A Tcl value: immutable from the outside, and free of handles.
 *
 *  - `string`: at most `PRIMITIVE_LIMIT` UTF-16 units. A longer one is a `TclString` from birth, so that a
 *    representation cached on it is seen by everyone who holds it.
 *  - `number`: always a safe integer, never -0. `bigint`: an integer outside the safe range only.
 *  - doubles, lists, dicts, byte arrays and host objects are objects of their own classes. */
export type TclValue = string | number | bigint | TclString | TclDouble | TclList | TclDict | TclBytes | TclForeign

/** What a number's text can mean. */
export type TclNumber = number | bigint | TclDouble

/** The longest string, in UTF-16 units, that is a plain JavaScript string. */
export const PRIMITIVE_LIMIT = 32

/** A value of the text: plain when short, a `TclString` when long. */
export function makeString(s: string): TclValue {
  return s.length <= PRIMITIVE_LIMIT ? s : new TclString(s, -1)
}

/** An integer value; a bigint in the safe range becomes a number. A number must be a safe integer. */
export function makeInt(n: number | bigint): TclValue & (number | bigint) {
  if (typeof n === 'number') return n === 0 ? 0 : n
  return n >= MIN_SAFE && n <= MAX_SAFE ? Number(n) : n
}

const MIN_SAFE = BigInt(Number.MIN_SAFE_INTEGER)
const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER)

/** 1 or 0. */
export function makeBoolean(b: boolean): TclValue {
  return b ? 1 : 0
}

/** The string representation, in Tcl's words. Made once and kept by values that are objects. */
export function toText(v: TclValue): string {
  if (typeof v === 'string') return v
  if (typeof v === 'number') return `${v}`
  if (typeof v === 'bigint') return bigintText(v)
  if (v instanceof TclString) return v.text
  if (v instanceof TclList || v instanceof TclDict) {
    const text = v.text
    if (typeof text === 'string') return text
    return text === undefined ? containerText(v) : text.text
  }
  if (v instanceof TclDouble) {
    v.text ??= formatDouble(v.value)
    return v.text
  }
  if (v instanceof TclBytes) {
    v.text ??= bytesToText(v.bytes)
    return v.text
  }
  return v.text
}

/** Integers up to this are written at once. */
const SHORT_INTEGER = 1n << 8192n

const isShort = (n: bigint): boolean => n < SHORT_INTEGER && n > -SHORT_INTEGER

/** Pay for the text of an integer that somebody else will write. A huge one takes more than in proportion to its length. */
export function payForText(n: bigint): void {
  if (!isShort(n)) pay(0.03 * (n.toString(16).length * 4) ** 1.24)
}

function bigintText(n: bigint): string {
  if (isShort(n)) return `${n}`
  return n < 0n ? `-${hugeDigits.write(-n)}` : hugeDigits.write(n)
}

/** Whether the string representation is ''. */
export function isEmpty(v: TclValue): boolean {
  if (typeof v === 'string') return v === ''
  if (typeof v === 'number' || typeof v === 'bigint') return false
  if (v instanceof TclList || v instanceof TclDict) return v.size === 0
  if (v instanceof TclBytes) return v.bytes.length === 0
  return toText(v) === ''
}
