/** The encodings of Unicode: UTF-8, UTF-16, UTF-32 and the older ones beside them. */
import { payEvery, utf8Length } from '@feather-tcl/arena/values'
import { lazy } from '../lazy.ts'
import {
  ByteBuilder,
  cp1252Code,
  type Decoded,
  type Encoded,
  type Encoding,
  type Profile,
  REPLACEMENT,
  TextBuilder,
} from './encoding-codec.ts'

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}

/** The code point of the sequence of UTF-8 that begins at the place, surrogates included; -1 when it is not well-formed
 *  or takes more bytes than it has to. */
function readUtf8(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number
  if (lead < 0x80) return lead
  const more = lead >= 0xf8 ? 0 : lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0
  if (more === 0 || at + more >= bytes.length) return -1
  let code = lead & (0x3f >> more)
  for (let i = 1; i <= more; i++) {
    const byte = bytes[at + i] as number
    if ((byte & 0xc0) !== 0x80) return -1
    code = (code << 6) | (byte & 0x3f)
  }
  const least = more === 1 ? 0x80 : more === 2 ? 0x800 : 0x10000
  return code >= least && code <= 0x10ffff ? code : -1
}

/** What becomes of bytes that are no valid sequence: a code point and how many bytes it stands for. */
function repairUtf8(bytes: Uint8Array, at: number, code: number, replace: boolean): readonly [number, number] {
  if (code >= 0) return [replace ? REPLACEMENT : code, utf8Length(code)]
  if (bytes[at] === 0xc0 && bytes[at + 1] === 0x80) return [replace ? REPLACEMENT : 0, 2]
  return [replace ? REPLACEMENT : cp1252Code(bytes[at] as number), 1]
}

/** `pairs`: characters beyond U+FFFF are written as two surrogates (CESU-8). */
function decodeUtf8(bytes: Uint8Array, profile: Profile, pairs: boolean): Decoded {
  const text = new TextBuilder(bytes.length)
  for (let at = 0; at < bytes.length; ) {
    payEvery(at >> 2, 0)
    const code = readUtf8(bytes, at)
    if (code >= 0 && !isSurrogate(code) && !(pairs && code > 0xffff)) {
      text.add(code)
      at += utf8Length(code)
      continue
    }
    if (pairs && code >= 0xd800 && code < 0xdc00 && at + 3 < bytes.length) {
      const low = readUtf8(bytes, at + 3)
      if (low >= 0xdc00 && isSurrogate(low)) {
        text.add(code)
        text.add(low)
        at += 6
        continue
      }
    }
    if (profile === 'strict') return text.finish(at)
    const [repaired, size] = repairUtf8(bytes, at, code, profile === 'replace')
    text.add(repaired)
    at += size
  }
  return text.finish()
}

function addUtf8(out: ByteBuilder, code: number): void {
  if (code < 0x80) {
    out.add(code)
    return
  }
  if (code < 0x800) out.add(0xc0 | (code >> 6))
  else {
    if (code < 0x10000) out.add(0xe0 | (code >> 12))
    else {
      out.add(0xf0 | (code >> 18))
      out.add(0x80 | ((code >> 12) & 0x3f))
    }
    out.add(0x80 | ((code >> 6) & 0x3f))
  }
  out.add(0x80 | (code & 0x3f))
}

type Add = (out: ByteBuilder, code: number) => void

/** Characters beyond U+FFFF as two surrogates. */
function inUnits(add: Add): Add {
  return (out, code) => {
    if (code > 0xffff) {
      add(out, 0xd7c0 + (code >> 10))
      add(out, 0xdc00 + (code & 0x3ff))
    } else add(out, code)
  }
}

/** Write the characters of a text one by one. `strict` and `replace` say for which code points the profiles of these
 *  names stop and put a replacement character. */
function encodeEach(
  text: string,
  profile: Profile,
  size: number,
  strict: (code: number) => boolean,
  replace: (code: number) => boolean,
  add: Add,
): Encoded {
  const out = new ByteBuilder(text.length * size)
  for (let i = 0; i < text.length; i++) {
    payEvery(i >> 1, 0)
    let code = text.codePointAt(i) as number
    if (profile === 'strict' && strict(code)) return out.finish(i)
    if (code > 0xffff) i++
    if (profile === 'replace' && replace(code)) code = REPLACEMENT
    add(out, code)
  }
  return out.finish()
}

const never = (): boolean => false

interface DecoderLike {
  decode(bytes: Uint8Array): string
}

type DecoderClass = new (label: string, options: { fatal: boolean; ignoreBOM: boolean }) => DecoderLike

const Decoder = (globalThis as { TextDecoder?: DecoderClass }).TextDecoder

/** Texts from this many bytes on are worth asking the engine's decoder. */
const LONG = 32

const validUtf8 = lazy(() => Decoder && new Decoder('utf-8', { fatal: true, ignoreBOM: true }))

/** The text of valid UTF-8, by the engine's decoder; undefined when the bytes are not valid or there is no decoder. */
function decodeValidUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.length < LONG) return undefined
  try {
    return validUtf8()?.decode(bytes)
  } catch {
    return undefined
  }
}

export const utf8: Encoding = {
  decode(bytes, profile) {
    const text = decodeValidUtf8(bytes)
    return text === undefined ? decodeUtf8(bytes, profile, false) : { text, failed: -1 }
  },
  encode: (text, profile) => encodeEach(text, profile, 1, isSurrogate, isSurrogate, addUtf8),
}

const cesu8: Encoding = {
  decode: (bytes, profile) => decodeUtf8(bytes, profile, true),
  encode: (text, profile) => encodeEach(text, profile, 1, never, never, inUnits(addUtf8)),
}

function decodeUtf16(bytes: Uint8Array, profile: Profile, littleEndian: boolean): Decoded {
  const text = new TextBuilder(bytes.length)
  const unit = (at: number): number => {
    const [first, second] = [bytes[at] as number, bytes[at + 1] as number]
    return littleEndian ? first | (second << 8) : (first << 8) | second
  }
  for (let at = 0; at < bytes.length; at += 2) {
    payEvery(at >> 2, 0)
    if (at + 1 === bytes.length) {
      if (profile === 'strict') return text.finish(at)
      text.add(REPLACEMENT)
      break
    }
    const code = unit(at)
    if (code >= 0xd800 && code < 0xdc00 && at + 3 < bytes.length) {
      const low = unit(at + 2)
      if (low >= 0xdc00 && isSurrogate(low)) {
        text.add(code)
        text.add(low)
        at += 2
        continue
      }
    }
    if (isSurrogate(code) && profile === 'strict') return text.finish(at)
    text.add(isSurrogate(code) && profile === 'replace' ? REPLACEMENT : code)
  }
  return text.finish()
}

function addUnit(littleEndian: boolean): Add {
  return (out, unit) => {
    out.add(littleEndian ? unit & 255 : unit >> 8)
    out.add(littleEndian ? unit >> 8 : unit & 255)
  }
}

function utf16(littleEndian: boolean): Encoding {
  return {
    decode: (bytes, profile) => decodeUtf16(bytes, profile, littleEndian),
    encode: (text, profile) => encodeEach(text, profile, 2, isSurrogate, isSurrogate, inUnits(addUnit(littleEndian))),
  }
}

/** UCS-2 has no characters beyond U+FFFF to write, but reads pairs of surrogates. */
function ucs2(littleEndian: boolean): Encoding {
  const add = addUnit(littleEndian)
  return {
    decode: (bytes, profile) => decodeUtf16(bytes, profile, littleEndian),
    encode: (text, profile) =>
      encodeEach(
        text,
        profile,
        2,
        (code) => code > 0xffff || isSurrogate(code),
        never,
        (out, code) => add(out, code > 0xffff ? REPLACEMENT : code),
      ),
  }
}

function decodeUtf32(bytes: Uint8Array, profile: Profile, littleEndian: boolean): Decoded {
  const text = new TextBuilder(bytes.length)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0; at < bytes.length; at += 4) {
    payEvery(at >> 2, 0)
    const code = at + 4 > bytes.length ? -1 : view.getUint32(at, littleEndian)
    const valid = code >= 0 && code <= 0x10ffff
    if (profile === 'strict' && (!valid || isSurrogate(code))) return text.finish(at)
    text.add(!valid || (profile === 'replace' && isSurrogate(code)) ? REPLACEMENT : code)
  }
  return text.finish()
}

function utf32(littleEndian: boolean): Encoding {
  return {
    decode: (bytes, profile) => decodeUtf32(bytes, profile, littleEndian),
    encode: (text, profile) =>
      encodeEach(text, profile, 4, isSurrogate, isSurrogate, (out, code) => {
        for (let i = 0; i < 4; i++) out.add((code >> (littleEndian ? 8 * i : 24 - 8 * i)) & 255)
      }),
  }
}

/** Those without a byte order in their name have the little-endian one, which `tcl_platform(byteOrder)` gives. None
 *  reads or writes byte order marks. */
export const unicodeEncodings: Readonly<Record<string, Encoding>> = {
  'cesu-8': cesu8,
  'ucs-2': ucs2(true),
  'ucs-2be': ucs2(false),
  'ucs-2le': ucs2(true),
  unicode: utf16(true),
  'utf-16': utf16(true),
  'utf-16be': utf16(false),
  'utf-16le': utf16(true),
  'utf-32': utf32(true),
  'utf-32be': utf32(false),
  'utf-32le': utf32(true),
  'utf-8': utf8,
}
