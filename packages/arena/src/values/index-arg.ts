import { fail } from './failure.ts'
import { asNumber, parseNumber } from './number.ts'
import { owe } from './payer.ts'
import { type TclValue, toText } from './value.ts'

/** Far outside every string and list, on either side: what an index beyond the safe range means. */
const FAR = 2 ** 50

function clamp(n: number | bigint): number {
  if (n > FAR) return FAR
  return n < -FAR ? -FAR : Number(n)
}

const SUM = /^([\t-\r ]*[+-]?[0-9a-zA-Z_]+)([+-])([+-]?[0-9a-zA-Z_]+[\t-\r ]*)$/

/** The position that a Tcl index means in something of the length: an integer, `end`, or a sum of two such as
 *  `end-1`, `2+3`. It may be negative or beyond the length, by 2^50 at most.
 *  @throws TclFailure `bad index "x": must be integer?[+-]integer? or end?[+-]integer?` */
export function asIndex(v: TclValue, length: number): number {
  if (typeof v === 'number') return v
  const n = asNumber(v)
  if (typeof n === 'number' || typeof n === 'bigint') return clamp(n)
  const text = toText(v)
  if (text === 'end') return length - 1
  owe(text.length >> 4)
  const near = smallOffset(text)
  if (near !== NOT_SMALL) return length - 1 + near
  const match = SUM.exec(text)
  if (match === null) return bad(text)
  const [, left = '', sign, right = ''] = match
  const a = left === 'end' ? length - 1 : parseNumber(left)
  const b = parseNumber(right)
  if ((typeof a !== 'number' && typeof a !== 'bigint') || (typeof b !== 'number' && typeof b !== 'bigint')) {
    return bad(text)
  }
  return clamp(sign === '+' ? BigInt(a) + BigInt(b) : BigInt(a) - BigInt(b))
}

const NOT_SMALL = 1000

/** The offset of `end-3` or `end+3`, with one or two digits, which is how nearly all are written; else `NOT_SMALL`. */
function smallOffset(text: string): number {
  const n = text.length
  if (n < 5 || n > 6 || !text.startsWith('end')) return NOT_SMALL
  const sign = text.charCodeAt(3)
  if (sign !== 43 && sign !== 45) return NOT_SMALL
  let value = 0
  for (let i = 4; i < n; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return NOT_SMALL
    value = value * 10 + digit
  }
  return sign === 45 ? -value : value
}

function bad(text: string): never {
  return fail(`bad index "${text}": must be integer?[+-]integer? or end?[+-]integer?`, 'TCL', 'VALUE', 'INDEX')
}
