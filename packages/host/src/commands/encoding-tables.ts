/** Encodings that are tables: one byte a character, or one and two.
 *
 *  ASCII and ISO 8859-1 are written here. The tables of the others are what the engine's `TextDecoder` gives for each
 *  byte and pair of bytes, put right where Tcl's differ, and made when an encoding is first used. Without a
 *  `TextDecoder`, or one that knows the label, the encoding does not exist. */
import { payEvery } from '@feather-tcl/arena/values'
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

interface DecoderLike {
  decode(bytes: Uint8Array, options?: { stream: boolean }): string
}

const Decoder = (globalThis as { TextDecoder?: new (label: string) => DecoderLike }).TextDecoder

/** The engine's decoder of that label; undefined when there is none. */
function decoderOf(label: string): DecoderLike | undefined {
  if (Decoder === undefined) return undefined
  try {
    return new Decoder(label)
  } catch {
    return undefined
  }
}

/** No character. */
const NONE = -1
/** The first of two bytes. */
const LEAD = -2

/** Bytes, or pairs of bytes, with their characters. */
type Patch = readonly (readonly [number, number])[]

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

/** Which of several spellings of a character is written: the one with the highest number. */
function invert({ single, double, written }: EncodingTable): Map<number, number> {
  const inverse = new Map<number, number>()
  for (let byte = 0; byte < 256; byte++) if ((single[byte] as number) >= 0) inverse.set(single[byte] as number, byte)
  if (double !== undefined) {
    for (let pair = 0; pair < double.length; pair++) if (double[pair] !== 0) inverse.set(double[pair] as number, pair)
  }
  for (const [pair, code] of written ?? []) inverse.set(code, pair)
  return inverse
}

const QUESTION = 63

/** The encoding of a table, which is made when it is first needed. */
function tableEncoding(make: () => EncodingTable): Encoding {
  const table = lazy(make)
  const inverse = lazy(() => invert(table()))
  return {
    decode: (bytes, profile) => decode(table(), bytes, profile),
    encode: (text, profile) => encode(inverse(), table().unknown ?? QUESTION, text, profile),
  }
}

function decode({ single, double }: EncodingTable, bytes: Uint8Array, profile: Profile): Decoded {
  const text = new TextBuilder(bytes.length)
  for (let at = 0; at < bytes.length; at++) {
    payEvery(at >> 1, 0)
    const byte = bytes[at] as number
    const code = single[byte] as number
    if (code >= 0) {
      text.add(code)
      continue
    }
    const cut = code === LEAD && at + 1 === bytes.length
    if (code === LEAD && !cut) {
      const pair = (double as Uint16Array)[byte * 256 + (bytes[at + 1] as number)] as number
      if (pair !== 0) {
        text.add(pair)
        at++
        continue
      }
    }
    // tclsh points at the second byte of a pair that does not exist.
    if (profile === 'strict') return text.finish(code === LEAD && !cut ? at + 1 : at)
    text.add(profile === 'replace' ? REPLACEMENT : cut ? byte : cp1252Code(byte))
  }
  return text.finish()
}

/** `unknown` is written for characters that are not in the table. */
function encode(inverse: ReadonlyMap<number, number>, unknown: number, text: string, profile: Profile): Encoded {
  const out = new ByteBuilder(text.length)
  for (let i = 0; i < text.length; i++) {
    payEvery(i >> 1, 0)
    const code = text.codePointAt(i) as number
    const known = inverse.get(code)
    if (known === undefined && profile === 'strict') return out.finish(i)
    if (code > 0xffff) i++
    const bytes = known ?? unknown
    if (bytes > 255) out.add(bytes >> 8)
    out.add(bytes & 255)
  }
  return out.finish()
}

/** Bytes below `end` are the characters of the same number; there are no others yet. */
function identity(end: number): Int32Array {
  const single = new Int32Array(256).fill(NONE)
  for (let byte = 0; byte < end; byte++) single[byte] = byte
  return single
}

/** One byte a character: how a table is made from the engine's. */
interface SingleSource {
  readonly label: string
  /** What 0x80 to 0x9F are: as the engine says, except that what it maps to control characters is nothing; the control
   *  characters; nothing. */
  readonly c1: 'engine' | 'controls' | 'none'
  readonly patch?: Patch
}

function singleTable(source: SingleSource, decoder: DecoderLike): EncodingTable {
  const high = new Uint8Array(128)
  for (let i = 0; i < 128; i++) high[i] = 128 + i
  // As a part of a stream: else Node 20 takes windows-1252 for ISO 8859-1.
  const text = decoder.decode(high, { stream: true })
  const single = identity(128)
  for (let i = 0; i < 128; i++) {
    const byte = 128 + i
    const code = text.charCodeAt(i)
    const control = byte < 0xa0
    if (control && source.c1 === 'controls') single[byte] = byte
    // Thai of Node 20 has characters for private use.
    else if (code !== REPLACEMENT && code >> 4 !== 0xf8c && !(control && (code === byte || source.c1 === 'none')))
      single[byte] = code
  }
  for (const [byte, code] of source.patch ?? []) single[byte] = code
  return { single, double: undefined }
}

/** Encodings whose names differ in a number, which their labels have as well. */
function numbered(name: string, label: string, c1: SingleSource['c1'], numbers: string): Record<string, SingleSource> {
  return Object.fromEntries(numbers.split(' ').map((number) => [name + number, { label: label + number, c1 }]))
}

const SINGLE: Readonly<Record<string, SingleSource>> = {
  ...numbered('cp', 'windows-', 'engine', '1250 1251 1252 1254 1256 1257 1258 874'),
  ...numbered('iso8859-', 'iso-8859-', 'controls', '2 3 4 5 6 7 8 10 13 14 15 16'),
  cp1253: { label: 'windows-1253', c1: 'engine', patch: [[0xaa, NONE]] },
  cp1255: { label: 'windows-1255', c1: 'engine', patch: [[0xca, NONE]] },
  cp866: { label: 'ibm866', c1: 'engine' },
  'iso8859-9': { label: 'windows-1254', c1: 'controls' },
  'iso8859-11': { label: 'windows-874', c1: 'controls' },
  'koi8-r': { label: 'koi8-r', c1: 'engine' },
  'koi8-u': {
    label: 'koi8-u',
    c1: 'engine',
    patch: [
      [0xae, 0x255d],
      [0xbe, 0x256c],
    ],
  },
  macCyrillic: { label: 'x-mac-cyrillic', c1: 'engine' },
  macRoman: { label: 'macintosh', c1: 'engine' },
  'tis-620': { label: 'windows-874', c1: 'none', patch: [[0xa0, NONE]] },
}

/** One and two bytes: how a table is made from the engine's. */
interface DoubleSource {
  readonly label: string
  /** Bytes from 0x80 on that stand alone. */
  readonly single?: Patch
  /** The first bytes of pairs, and the second ones. */
  readonly leads: readonly [number, number]
  readonly trails: readonly [number, number]
  /** Pairs that Tcl does not have, as ranges, the last included. */
  readonly without?: Patch
  readonly patch?: Patch
  readonly written?: Patch
  /** A pair and what it must be for the engine's table to be the right one. */
  readonly probe?: readonly [number, number]
}

/** What the table of pairs leaves out: characters for private use, whatever the engine thinks of them. */
function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff
}

function doubleTable(source: DoubleSource, decoder: DecoderLike): EncodingTable {
  const single = identity(128)
  const double = new Uint16Array(65536)
  const [firstTrail, lastTrail] = source.trails
  for (let lead = source.leads[0]; lead <= source.leads[1]; lead++) {
    // A newline after each pair ends whatever a pair that does not exist has left open.
    const row: number[] = []
    for (let trail = firstTrail; trail <= lastTrail; trail++) row.push(lead, trail, 10)
    const chars = decoder.decode(Uint8Array.from(row)).split('\n')
    for (let trail = firstTrail; trail <= lastTrail; trail++) {
      const char = chars[trail - firstTrail] ?? ''
      const code = char.charCodeAt(0)
      if (char.length === 1 && code !== REPLACEMENT && !isPrivate(code)) double[lead * 256 + trail] = code
    }
  }
  for (const [first, last] of source.without ?? []) double.fill(0, first, last + 1)
  for (const [pair, code] of source.patch ?? []) double[pair] = code
  for (let pair = 0; pair < double.length; pair++) if (double[pair] !== 0) single[pair >> 8] = LEAD
  for (const [byte, code] of source.single ?? []) single[byte] = code
  return { single, double, written: source.written ?? [] }
}

/** Bytes that are the characters from `code` on. */
function span(first: number, last: number, code: number): Patch {
  return Array.from({ length: last - first + 1 }, (_, i) => [first + i, code + i] as const)
}

const HALF_WIDTH_KATAKANA = span(0xa1, 0xdf, 0xff61)

/** Signs of JIS X 0208 that Microsoft's table takes for others: ～ for 〜 and so on. */
const JAPANESE_SIGNS: readonly number[] = [0x301c, 0x2016, 0x2212, 0xa2, 0xa3, 0xac]
const MICROSOFT_SIGNS: readonly number[] = [0xff5e, 0x2225, 0xff0d, 0xffe0, 0xffe1, 0xffe2]

function signsAt(pairs: readonly number[], signs: readonly number[]): Patch {
  return pairs.map((pair, i) => [pair, signs[i] as number] as const)
}

const EUC_SIGNS: readonly number[] = [0xa1c1, 0xa1c2, 0xa1dd, 0xa1f1, 0xa1f2, 0xa2cc]
const SHIFT_SIGNS: readonly number[] = [0x8160, 0x8161, 0x817c, 0x8191, 0x8192, 0x81ca]

const CHINESE: DoubleSource = {
  label: 'gbk',
  leads: [0xa1, 0xf7],
  trails: [0xa1, 0xfe],
  without: [
    [0xa2a1, 0xa2aa],
    [0xa2e3, 0xa2e3],
    [0xa6d9, 0xa6f5],
    [0xa8bb, 0xa8c0],
  ],
  patch: [
    [0xa1a4, 0x30fb],
    [0xa1aa, 0x2015],
    [0xa1ac, 0x2225],
  ],
}

const TAIWANESE: DoubleSource = {
  label: 'big5',
  leads: [0xa1, 0xf9],
  trails: [0x40, 0xfe],
  without: [
    [0xa3e1, 0xa3e1],
    [0xc6a1, 0xc8fe],
  ],
}

const DOUBLE: Readonly<Record<string, DoubleSource>> = {
  big5: {
    ...TAIWANESE,
    without: [...(TAIWANESE.without ?? []), [0xf9d6, 0xf9fe]],
    patch: [
      [0xa145, 0x2022],
      [0xa14e, 0xff64],
      [0xa15a, 0xfffd],
      [0xa1c2, 0x203e],
      [0xa1c3, 0xfffd],
      [0xa1c5, 0xfffd],
      [0xa1e3, 0x223c],
      [0xa1f2, 0x2641],
      [0xa1f3, 0x2609],
      [0xa1fe, 0xfffd],
      [0xa240, 0xfffd],
      [0xa241, 0xff0f],
      [0xa242, 0xff3c],
      [0xa244, 0xa5],
      [0xa246, 0xa2],
      [0xa247, 0xa3],
      [0xa2cc, 0xfffd],
      [0xa2ce, 0xfffd],
      [0xc6a1, 0x30fe],
      ...span(0xc6a2, 0xc6a3, 0x309d),
      [0xc6a4, 0x3005],
      ...span(0xc6a5, 0xc6f7, 0x3041),
      ...span(0xc6f8, 0xc6fe, 0x30a1),
      ...span(0xc740, 0xc77e, 0x30a8),
      ...span(0xc7a1, 0xc7b0, 0x30e7),
      ...span(0xc7b1, 0xc7b2, 0x414),
      [0xc7b3, 0x401],
      ...span(0xc7b4, 0xc7ba, 0x416),
      ...span(0xc7bb, 0xc7cd, 0x423),
      [0xc7ce, 0x451],
      ...span(0xc7cf, 0xc7e8, 0x436),
      ...span(0xc7e9, 0xc7f2, 0x2460),
      ...span(0xc7f3, 0xc7fc, 0x2474),
    ],
  },
  cp932: {
    label: 'shift_jis',
    leads: [0x81, 0xfc],
    trails: [0x40, 0xfc],
    single: HALF_WIDTH_KATAKANA,
    written: [
      ...signsAt(SHIFT_SIGNS, JAPANESE_SIGNS),
      [0x81ca, 0xffe2],
      [0x81e3, 0x221a],
      [0x81da, 0x2220],
      [0x81bf, 0x2229],
      [0x81be, 0x222a],
      [0x81e7, 0x222b],
      [0x81e6, 0x2235],
      [0x81e0, 0x2252],
      [0x81df, 0x2261],
      [0x81db, 0x22a5],
    ],
  },
  cp936: {
    label: 'gbk',
    leads: [0x81, 0xfe],
    trails: [0x40, 0xfe],
    single: [[0x80, 0x20ac]],
    without: [
      [0xa2e3, 0xa2e3],
      [0xa3a0, 0xa3a0],
      [0xa6d9, 0xa6df],
      [0xa6ec, 0xa6ed],
      [0xa6f3, 0xa6f3],
      [0xa8bc, 0xa8bc],
      [0xa8bf, 0xa8bf],
      [0xa989, 0xa995],
      [0xfe50, 0xfefe],
    ],
  },
  cp949: { label: 'euc-kr', leads: [0x81, 0xfd], trails: [0x41, 0xfe], probe: [0x8141, 0xac02] },
  cp950: { ...TAIWANESE, without: [[0xc6a1, 0xc8fe]] },
  'euc-cn': CHINESE,
  'euc-jp': {
    label: 'euc-jp',
    leads: [0x8e, 0xf4],
    trails: [0xa1, 0xfe],
    without: [
      [0x8ee0, 0x8eff],
      [0x8f00, 0x8fff],
      [0xada1, 0xadfe],
    ],
    patch: signsAt(EUC_SIGNS, JAPANESE_SIGNS),
    written: signsAt(EUC_SIGNS, MICROSOFT_SIGNS),
  },
  'euc-kr': { label: 'euc-kr', leads: [0xa1, 0xfd], trails: [0xa1, 0xfe] },
  gb2312: { ...CHINESE, single: span(0x80, 0x9f, 0x80) },
  shiftjis: {
    label: 'shift_jis',
    leads: [0x81, 0xea],
    trails: [0x40, 0xfc],
    single: HALF_WIDTH_KATAKANA,
    without: [[0x8740, 0x87fc]],
    patch: signsAt(SHIFT_SIGNS, JAPANESE_SIGNS),
    written: signsAt(SHIFT_SIGNS, MICROSOFT_SIGNS),
  },
}

function hasProbe({ probe }: DoubleSource, decoder: DecoderLike): boolean {
  if (probe === undefined) return true
  const [pair, code] = probe
  return decoder.decode(Uint8Array.of(pair >> 8, pair & 255)) === String.fromCharCode(code)
}

function tableEncodings(): Record<string, Encoding> {
  const found: Record<string, Encoding> = {
    ascii: tableEncoding(() => ({ single: identity(128), double: undefined })),
    'iso8859-1': tableEncoding(() => ({ single: identity(256), double: undefined })),
  }
  for (const [name, source] of Object.entries(SINGLE)) {
    const decoder = decoderOf(source.label)
    if (decoder !== undefined) found[name] = tableEncoding(() => singleTable(source, decoder))
  }
  for (const [name, source] of Object.entries(DOUBLE)) {
    const decoder = decoderOf(source.label)
    if (decoder !== undefined && hasProbe(source, decoder)) {
      found[name] = tableEncoding(() => doubleTable(source, decoder))
    }
  }
  return Object.assign(found, added)
}

let encodings: Readonly<Record<string, Encoding>> | undefined
const added: Record<string, Encoding> = {}

/** For all interpreters; a function is asked for its table when the encoding is first used. */
export function addEncoding(name: string, how: Encoding | (() => EncodingTable)): void {
  added[name] = typeof how === 'function' ? tableEncoding(how) : how
  encodings = undefined
}

/** The table encodings that this engine has, by Tcl's names. */
export function getTableEncodings(): Readonly<Record<string, Encoding>> {
  encodings ??= tableEncodings()
  return encodings
}
