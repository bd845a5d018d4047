/** The encodings of Tcl's that change between tables by escape sequences: iso2022, iso2022-jp, iso2022-kr. */
import type { EncodingCodec, EncodingTable } from 'feather-tcl'
import { encodingTable } from './tables.ts'

type Profile = 'replace' | 'strict' | 'tcl8'

/** A table, what it is chosen by, and the bytes of its characters. */
interface Part {
  readonly escape: string
  readonly table: EncodingTable
  readonly bytes: ReadonlyMap<number, number>
}

interface Scheme {
  /** What each text begins with. */
  readonly begins: string
  /** In the order in which a character is looked for. The first holds at the beginning. */
  readonly parts: readonly Part[]
  /** Escapes that are read only, and the parts that they stand for. */
  readonly others: readonly (readonly [escape: string, part: number])[]
  /** Bytes that an unknown escape is taken to have. */
  readonly longest: number
}

const ESC = '\x1b'
const jis = [`${ESC}$B`, 'jis0208', `${ESC}$(D`, 'jis0212', `${ESC}$A`, 'gb2312', `${ESC}$(C`, 'ksc5601'] as const

const made: Map<string, Scheme> = new Map()

function schemeOf(name: string): Scheme {
  let scheme = made.get(name)
  if (scheme === undefined) {
    scheme = makeScheme(name)
    made.set(name, scheme)
  }
  return scheme
}

function makeScheme(name: string): Scheme {
  if (name === 'iso2022-kr')
    return { begins: `${ESC}$)C`, parts: partsOf('\x0f', 'iso8859-1', '\x0e', 'ksc5601'), others: [], longest: 4 }
  const latin = name === 'iso2022'
  const gb1988 = latin ? [`${ESC}(T`, 'gb1988'] : []
  const parts = partsOf(`${ESC}(B`, latin ? 'iso8859-1' : 'ascii', `${ESC}(J`, 'jis0201', ...gb1988, ...jis)
  const jis0208 = parts.findIndex((part) => part.escape === `${ESC}$B`)
  const old = `${ESC}$@`
  const others: [string, number][] = [[old, jis0208]]
  if (latin) others.push([`${ESC}&@${ESC}$B`, jis0208])
  return { begins: '', parts, others, longest: latin ? 6 : 4 }
}

function partsOf(...words: readonly string[]): Part[] {
  const parts: Part[] = []
  for (let i = 0; i < words.length; i += 2) {
    const table = tableOf(words[i + 1]!)
    parts.push({ escape: words[i]!, table, bytes: inverse(table) })
  }
  return parts
}

function tableOf(name: string): EncodingTable {
  const plain = { 'iso8859-1': 256, ascii: 128 }[name]
  if (plain !== undefined) return { single: identity(plain), double: undefined }
  if (name !== 'gb2312') return encodingTable(name)
  // As in EUC: ASCII, and pairs with the high bits set.
  const { double } = encodingTable('gb2312-raw')
  const shifted = new Uint16Array(0x10000)
  shifted.set(double!.subarray(0, 0x8000 - 0x80), 0x8080)
  const single = identity(0xa0)
  for (let pair = 0xa1a1; pair < 0xffff; pair++) if (shifted[pair] !== 0) single[pair >> 8] = -2
  return { single, double: shifted }
}

function identity(count: number): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => (byte < count ? byte : -1))
}

function inverse({ single, double, written }: EncodingTable): Map<number, number> {
  const bytes = new Map<number, number>()
  single.forEach((code, byte) => {
    if (code >= 0) bytes.set(code, byte)
  })
  double?.forEach((code, pair) => {
    if (code !== 0) bytes.set(code, pair)
  })
  for (const [pair, code] of written ?? []) bytes.set(code, pair)
  return bytes
}

function startsWith(bytes: Uint8Array, at: number, sequence: string): boolean {
  for (let i = 0; i < sequence.length; i++) if (bytes[at + i] !== sequence.charCodeAt(i)) return false
  return sequence !== ''
}

function decode(name: string, bytes: Uint8Array, profile: Profile): { text: string; failed: number } {
  const { begins, parts, others, longest } = schemeOf(name)
  let text = ''
  let state = 0
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!
    if (byte === 0x1b || parts.some((part) => part.escape.charCodeAt(0) === byte)) {
      const chosen = parts.findIndex((part) => startsWith(bytes, at, part.escape))
      const other = others.find(([sequence]) => startsWith(bytes, at, sequence))
      if (chosen >= 0) {
        state = chosen
        at += parts[chosen]!.escape.length
      } else if (other !== undefined) {
        state = other[1]
        at += other[0].length
      } else if (startsWith(bytes, at, begins)) {
        at += begins.length
      } else {
        if (profile === 'strict') return { text, failed: at }
        text += '\ufffd'
        at += longest
      }
      continue
    }
    const { single, double } = parts[state]!.table
    // Where ASCII is not among the pairs, these are told by their first bytes.
    if (double === undefined || (single[0x41] === 0x41 && single[byte] !== -2)) {
      text += String.fromCharCode(Math.max(single[byte]!, 0))
      at += 1
    } else if (at + 1 < bytes.length) {
      text += String.fromCharCode(double[byte * 256 + bytes[at + 1]!]!)
      at += 2
    } else {
      if (profile === 'strict') return { text, failed: at }
      text += '\ufffd'
      at += 1
    }
  }
  return { text, failed: -1 }
}

function encode(name: string, text: string, profile: Profile): { bytes: Uint8Array; failed: number } {
  const { begins, parts } = schemeOf(name)
  const out: number[] = []
  const putEscape = (sequence: string): void => {
    for (let i = 0; i < sequence.length; i++) out.push(sequence.charCodeAt(i))
  }
  const put = (code: number): void => {
    if (code > 255) out.push(code >> 8)
    out.push(code & 255)
  }
  putEscape(begins)
  let state = 0
  let at = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    let found = parts[state]!.bytes.get(code)
    if (found === undefined) {
      const next = parts.findIndex(({ bytes }) => bytes.has(code))
      if (next >= 0) {
        state = next
        putEscape(parts[next]!.escape)
        found = parts[next]!.bytes.get(code)
      } else if (profile === 'strict') {
        return { bytes: Uint8Array.from(out), failed: at }
      } else {
        found = parts[state]!.table.unknown ?? 0x3f
      }
    }
    put(found!)
    at += character.length
  }
  if (state !== 0) putEscape(parts[0]!.escape)
  return { bytes: Uint8Array.from(out), failed: -1 }
}

/** One of `ESCAPE_ENCODINGS`. */
export function escapeEncoding(name: string): EncodingCodec {
  return {
    decode: (bytes, profile) => decode(name, bytes, profile),
    encode: (text, profile) => encode(name, text, profile),
  }
}
