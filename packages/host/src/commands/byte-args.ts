/** Between values and bytes. */
import { makeBytes, payEvery, TclBytes, type TclValue, toText } from '@feather-tcl/arena/values'

/** The low byte of each character of the value. Do not write to it. */
export function lowBytes(v: TclValue): Uint8Array {
  if (v instanceof TclBytes) return v.bytes
  const text = toText(v)
  const bytes = new Uint8Array(text.length)
  let size = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number
    payEvery(size, 0)
    bytes[size++] = code
    if (code > 0xffff) i++
  }
  return bytes.subarray(0, size)
}

/** A text of one character for each byte. */
export function bytesText(bytes: Uint8Array): string {
  return toText(makeBytes(bytes))
}
