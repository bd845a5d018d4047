import { fail } from './failure.ts'
import { pay, payEvery } from './payer.ts'
import { accessOf, TclString } from './string.ts'
import { PRIMITIVE_LIMIT, type TclValue, toText } from './value.ts'

/** A byte array. Its string has one character U+0000..U+00FF for each byte. */
export class TclBytes {
  readonly bytes: Uint8Array
  text: string | undefined

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.text = undefined
  }
}

/** A value of the bytes. Takes ownership: the caller must not write to them afterwards. */
export function makeBytes(bytes: Uint8Array): TclBytes {
  return new TclBytes(bytes)
}

/** A value of the bytes from `from` up to `to`, which are copied. When it is short it is a plain string: small typed arrays are dear
 *  to make, and most values are written to some text. */
export function copyBytes(bytes: Uint8Array, from: number, to: number): TclValue {
  if (to - from > PRIMITIVE_LIMIT) return new TclBytes(bytes.slice(from, to))
  let text = ''
  let i = from
  for (; i + 4 <= to; i += 4) {
    text += String.fromCharCode(
      bytes[i] as number,
      bytes[i + 1] as number,
      bytes[i + 2] as number,
      bytes[i + 3] as number,
    )
  }
  for (; i < to; i++) text += String.fromCharCode(bytes[i] as number)
  return text
}

/** How many bytes go through `String.fromCharCode` at a time: arguments travel on the stack. */
const CHUNK = 4096

/** One character for each byte. */
export function bytesToText(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += CHUNK) {
    if (i > 0) pay(CHUNK >> 6)
    text += String.fromCharCode.apply(null, bytes.subarray(i, i + CHUNK) as unknown as number[])
  }
  return text
}

/** The bytes of a value whose characters are all below U+0100; undefined for any other. Do not write to them. */
export function asBytes(v: TclValue): Uint8Array | undefined {
  if (v instanceof TclBytes) return v.bytes
  if (v instanceof TclString) {
    const access = accessOf(v)
    if (access.bytes === undefined) access.bytes = encode(v.text) ?? null
    return access.bytes ?? undefined
  }
  return encode(toText(v))
}

function encode(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    payEvery(i, 1 / 32)
    const c = text.charCodeAt(i)
    if (c > 255) return undefined
    bytes[i] = c
  }
  return bytes
}

/** The bytes of the value.
 *  @throws TclFailure that names the first character which is none. */
export function requireBytes(v: TclValue): Uint8Array {
  const bytes = asBytes(v)
  if (bytes !== undefined) return bytes
  let place = 0
  for (const char of toText(v)) {
    const c = char.codePointAt(0) as number
    if (c > 255) {
      const hex = c.toString(16)
      return fail(
        `expected code point values below 0xff but value at byte offset ${place} was 0x${hex}`,
        'TCL',
        'VALUE',
        'BYTES',
      )
    }
    payEvery(place++, 1 / 4)
  }
  return new Uint8Array(0)
}
