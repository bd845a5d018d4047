/** Encodings besides those that the JavaScript engine has. */
import { addEncoding as add } from '@feather-tcl/host'

/** Which bytes are which characters. */
export interface EncodingTable {
  /** For each of the 256 bytes the code point of its character; -1 for none, -2 when it is the first of two bytes. */
  readonly single: Int32Array
  /** For each pair of bytes, first * 256 + second, the code point of its character, up to 0xFFFF; 0 for none. Undefined
   *  when there are no pairs. */
  readonly double: Uint16Array | undefined
  /** Bytes (a pair is above 255) and the characters that are written as them without being read from them, or that have
   *  several spellings: else the one with the highest number is written. */
  readonly written?: readonly (readonly [number, number])[]
  /** The byte or pair that is written for characters that there are none for; default `?`. */
  readonly unknown?: number
}

/** A way from bytes to text and back that is no table. */
export interface EncodingCodec {
  /** The text of some bytes. `failed`: where a sequence begins that cannot be converted, in bytes, when the profile is `strict`
   *  and there is one; `text` is then what comes before. Else -1. */
  decode(bytes: Uint8Array, profile: 'replace' | 'strict' | 'tcl8'): { readonly text: string; readonly failed: number }
  /** The bytes of a text. `failed`: the first character that cannot be converted, in UTF-16 units, when the profile is
   *  `strict` and there is one; `bytes` is then what comes before. Else -1. */
  encode(text: string, profile: 'replace' | 'strict' | 'tcl8'): { readonly bytes: Uint8Array; readonly failed: number }
}

/** Add an encoding to those that `encoding` knows, in all interpreters, or put another in the place of one.
 *
 *      const single = Int32Array.from({ length: 256 }, (_, byte) => (byte < 128 ? byte : -1))
 *      single[0x80] = 0xc7
 *      addEncoding('mine', () => ({ single, double: undefined }))
 *
 *  @param name as scripts call it
 *  @param how gives its table, when the encoding is first used; or what converts */
export function addEncoding(name: string, how: EncodingCodec | (() => EncodingTable)): void {
  add(name, how)
}
