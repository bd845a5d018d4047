/** What an encoding is: a way from bytes to text and back. */

import { STRING_LIMIT } from '@feather-tcl/arena/values'
import { checkTextSize } from './text-size.ts'

/** What to do with what cannot be converted: stop, make something of it as Tcl 8 did, or put a replacement character. */
export type Profile = 'replace' | 'strict' | 'tcl8'

/** In the order in which Tcl names them. */
export const PROFILES: readonly Profile[] = ['replace', 'strict', 'tcl8']

/** A converted text, or what comes before the place where conversion stopped. */
export interface Decoded {
  readonly text: string
  /** Where the first sequence begins that cannot be converted, in bytes; -1 when everything was. */
  readonly failed: number
}

/** Converted bytes, or what comes before the place where conversion stopped. */
export interface Encoded {
  readonly bytes: Uint8Array
  /** The first character that cannot be converted, in UTF-16 units; -1 when everything was. */
  readonly failed: number
}

export interface Encoding {
  decode(bytes: Uint8Array, profile: Profile): Decoded
  encode(text: string, profile: Profile): Encoded
}

export const REPLACEMENT = 0xfffd

/** Collects the characters of a text. */
export class TextBuilder {
  #text = ''
  readonly #units: Uint16Array
  #size = 0

  /** @param bytes that the text comes from */
  constructor(bytes: number) {
    this.#units = new Uint16Array(Math.min(bytes + 2, 4096))
  }

  /** Add a character by its code point. */
  add(code: number): void {
    if (this.#size + 2 > this.#units.length) this.#flush()
    if (code > 0xffff) {
      this.#units[this.#size++] = 0xd7c0 + (code >> 10)
      this.#units[this.#size++] = 0xdc00 + (code & 0x3ff)
    } else this.#units[this.#size++] = code
  }

  #flush(): void {
    const units = this.#units
    // A few characters are added sooner than a view of them is made.
    if (this.#size <= 24) for (let i = 0; i < this.#size; i++) this.#text += String.fromCharCode(units[i] as number)
    else this.#text += String.fromCharCode.apply(null, units.subarray(0, this.#size) as unknown as number[])
    this.#size = 0
  }

  /** The text so far. @param failed where what comes next cannot be converted */
  finish(failed = -1): Decoded {
    this.#flush()
    return { text: this.#text, failed }
  }
}

/** Collects bytes; makes room for more as needed, up to the length of the longest string. */
export class ByteBuilder {
  #bytes: Uint8Array
  #size = 0

  constructor(expected: number) {
    this.#bytes = new Uint8Array(Math.min(expected, STRING_LIMIT) + 16)
  }

  /** @throws TclFailure when there are too many. */
  add(byte: number): void {
    if (this.#size === this.#bytes.length) {
      checkTextSize(this.#size)
      const more = new Uint8Array(Math.min(this.#size * 2, STRING_LIMIT + 16))
      more.set(this.#bytes)
      this.#bytes = more
    }
    this.#bytes[this.#size++] = byte
  }

  /** The bytes so far. @param failed where what comes next cannot be converted */
  finish(failed = -1): Encoded {
    return { bytes: this.#bytes.slice(0, this.#size), failed }
  }
}

const C1_IN_CP1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

/** The characters that Windows code page 1252 has at 0x80 to 0x9F; the byte itself where it has none. */
export function cp1252Code(byte: number): number {
  return byte >= 0x80 && byte <= 0x9f ? C1_IN_CP1252.charCodeAt(byte - 0x80) : byte
}
