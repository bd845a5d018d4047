/** Codecs of all other encodings: they ask the interpreter's `encoding` command, a character at a time, and remember. */
import type { Codec, Decoded, Profile } from './codec.ts'

/** How one piece is converted; undefined when it cannot be. */
export interface Converter {
  /** The text of a few bytes. */
  toText(bytes: Buffer, profile: Profile): string | undefined
  /** The bytes of a text. */
  toBytes(text: string, profile: Profile): Buffer | undefined
}

const longest = 4

/** Encodings in which a byte's meaning depends on what came long before it: converted a line at a time. */
export const stateful: RegExp = /^iso2022/

/** What a text begins with in iso2022-kr; a channel's does once. */
const koreanBegins = '\x1b$)C'

export function foreignCodec(name: string, converter: Converter): Codec {
  const characters = new Map<string, string | null>()
  const encoded = new Map<string, Buffer | null>()
  let begun = false

  function lookup(bytes: Buffer, at: number, length: number): string | null {
    const key = bytes.toString('latin1', at, at + length)
    let found = characters.get(key)
    if (found === undefined) {
      const text = converter.toText(bytes.subarray(at, at + length), 'strict')
      found = text !== undefined && [...text].length === 1 ? text : null
      characters.set(key, found)
    }
    return found
  }

  function decode(bytes: Buffer, start: number, end: number, limit: number, profile: Profile, atEnd: boolean): Decoded {
    const parts: string[] = []
    let count = 0
    let at = start
    next: while (at < end && count < limit) {
      for (let length = 1; length <= longest && at + length <= end; length += 1) {
        const character = lookup(bytes, at, length)
        if (character === null) continue
        parts.push(character)
        count += 1
        at += length
        continue next
      }
      if (!atEnd && at + longest > end) break
      if (profile === 'strict') return { text: parts.join(''), count, next: at, failed: true }
      parts.push(profile === 'replace' ? '\ufffd' : String.fromCharCode(bytes[at]!))
      count += 1
      at += 1
    }
    return { text: parts.join(''), count, next: at, failed: false }
  }

  function decodeWhole(bytes: Buffer, start: number, end: number, profile: Profile): Decoded {
    const text = converter.toText(bytes.subarray(start, end), profile)
    if (text === undefined) return { text: '', count: 0, next: start, failed: true }
    return { text, count: [...text].length, next: end, failed: false }
  }

  return {
    name,
    unit: 1,
    ascii: false,
    unitAt: (bytes, at) => bytes[at]!,
    decode(bytes, start, end, limit, profile, atEnd) {
      return stateful.test(name)
        ? decodeWhole(bytes, start, end, profile)
        : decode(bytes, start, end, limit, profile, atEnd)
    },
    encode(text, profile) {
      if (stateful.test(name)) {
        const bytes = converter.toBytes(text, profile)
        if (bytes === undefined) return { bytes: Buffer.alloc(0), failed: true }
        const again = begun && bytes.toString('latin1', 0, koreanBegins.length) === koreanBegins
        begun = true
        return { bytes: again ? bytes.subarray(koreanBegins.length) : bytes, failed: false }
      }
      const pieces: Buffer[] = []
      for (const character of text) {
        let bytes = encoded.get(character)
        if (bytes === undefined) {
          bytes = converter.toBytes(character, 'strict') ?? null
          encoded.set(character, bytes)
        }
        if (bytes === null) {
          if (profile === 'strict') return { bytes: Buffer.concat(pieces), failed: true }
          bytes = converter.toBytes(character, profile) ?? Buffer.from('?')
        }
        pieces.push(bytes)
      }
      return { bytes: Buffer.concat(pieces), failed: false }
    },
  }
}
