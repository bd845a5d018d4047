/** Between bytes and text, for channels: piece by piece, so that what is not used up stays in the buffer. */
import { isUtf8 } from 'node:buffer'

/** What to do with what cannot be converted: stop, make something of it as Tcl 8 did, or put a replacement character. */
export type Profile = 'strict' | 'tcl8' | 'replace'

export const profiles: readonly Profile[] = ['replace', 'strict', 'tcl8']

/** What a piece of input became. */
export interface Decoded {
  text: string
  /** The number of characters (code points) in `text`. */
  count: number
  /** The first byte that was not used. */
  next: number
  /** True when conversion stopped at bytes that mean nothing; else it stopped at the end, at the limit, or at a
   *  character of which the rest is missing. */
  failed: boolean
}

/** What a text became. */
export interface Encoded {
  bytes: Buffer
  /** True when conversion stopped at a character that the encoding does not have. */
  failed: boolean
}

export interface Codec {
  readonly name: string
  /** Bytes in a code unit: line ends are looked for in these steps. */
  readonly unit: 1 | 2 | 4
  /** Bytes below 128 are ASCII's characters, whatever stands around them. */
  readonly ascii: boolean
  /** The code unit that starts at a byte. */
  unitAt(bytes: Buffer, at: number): number
  /** Convert bytes[start, end) up to `limit` characters. `atEnd`: no more bytes will come, so that an unfinished
   *  character is an invalid one. */
  decode(bytes: Buffer, start: number, end: number, limit: number, profile: Profile, atEnd: boolean): Decoded
  encode(text: string, profile: Profile): Encoded
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff
const byteAt = (bytes: Buffer, at: number): number => bytes[at] as number

/** The number of characters of a text: surrogate pairs are one. */
export function countCharacters(text: string): number {
  let count = text.length
  for (let i = 0; i < text.length - 1; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      count -= 1
      i += 1
    }
  }
  return count
}

/** The length of the UTF-8 sequence that a byte begins; 1 for one that begins none. */
function sequenceLength(lead: number): number {
  if (lead < 0xc2) return 1
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 1
}

/** Where the unfinished sequence at the end of bytes[start, end) begins; `end` when there is none. */
function completeEnd(bytes: Buffer, start: number, end: number): number {
  for (let at = end - 1; at >= start && at > end - 4; at -= 1) {
    const byte = byteAt(bytes, at)
    if (byte < 0x80) return end
    if (byte >= 0xc0) return at + sequenceLength(byte) > end ? at : end
  }
  return end
}

/** The code point of the sequence at a place; -1 when it is none (too long a form included). Surrogates are given. */
function readUtf8(bytes: Buffer, at: number, end: number): number {
  const lead = byteAt(bytes, at)
  if (lead < 0x80) return lead
  const length = sequenceLength(lead)
  if (length === 1 || at + length > end) return -1
  let code = lead & (0x7f >> length)
  for (let i = 1; i < length; i += 1) {
    const byte = byteAt(bytes, at + i)
    if ((byte & 0xc0) !== 0x80) return -1
    code = (code << 6) | (byte & 0x3f)
  }
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000
  return code < least || code > 0x10ffff ? -1 : code
}

function isUnfinished(bytes: Buffer, at: number, end: number): boolean {
  const length = sequenceLength(byteAt(bytes, at))
  if (at + length <= end) return false
  for (let i = at + 1; i < end; i += 1) if ((byteAt(bytes, i) & 0xc0) !== 0x80) return false
  return true
}

const cp1252Specials =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

function decodeUtf8Slowly(
  bytes: Buffer,
  start: number,
  end: number,
  limit: number,
  profile: Profile,
  atEnd: boolean,
): Decoded {
  let text = ''
  let count = 0
  let at = start
  while (at < end && count < limit) {
    const code = readUtf8(bytes, at, end)
    const valid = code >= 0 && !isSurrogate(code)
    if (!valid) {
      if (!atEnd && isUnfinished(bytes, at, end)) break
      if (profile === 'strict') return { text, count, next: at, failed: true }
    }
    count += 1
    if (code >= 0) {
      text += valid || profile === 'tcl8' ? String.fromCodePoint(code) : '\ufffd'
      at += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    } else if (profile === 'replace') {
      text += '\ufffd'
      at += 1
    } else if (byteAt(bytes, at) === 0xc0 && at + 1 < end && byteAt(bytes, at + 1) === 0x80) {
      text += '\0'
      at += 2
    } else {
      const byte = byteAt(bytes, at)
      text += byte < 0xa0 ? cp1252Specials[byte - 0x80]! : String.fromCharCode(byte)
      at += 1
    }
  }
  return { text, count, next: at, failed: false }
}

const utf8: Codec = {
  name: 'utf-8',
  unit: 1,
  ascii: true,
  unitAt: byteAt,
  decode(bytes, start, end, limit, profile, atEnd) {
    if (limit === Number.POSITIVE_INFINITY) {
      const stop = atEnd ? end : completeEnd(bytes, start, end)
      if (!isUtf8(bytes.subarray(start, stop))) return decodeUtf8Slowly(bytes, start, end, limit, profile, atEnd)
      return { text: bytes.toString('utf8', start, stop), count: 0, next: stop, failed: false }
    }
    // As many bytes as characters are wanted hold at most that many characters; go on until there are enough.
    let text = ''
    let count = 0
    let at = start
    while (at < end && count < limit) {
      const stop = completeEnd(bytes, at, Math.min(end, at + limit - count))
      if (stop <= at || !isUtf8(bytes.subarray(at, stop))) {
        const rest = decodeUtf8Slowly(bytes, at, end, limit - count, profile, atEnd)
        return { text: text + rest.text, count: count + rest.count, next: rest.next, failed: rest.failed }
      }
      const piece = bytes.toString('utf8', at, stop)
      text += piece
      count += stop - at === piece.length ? piece.length : countCharacters(piece)
      at = stop
    }
    return { text, count, next: at, failed: false }
  },
  encode(text, profile) {
    if (text.isWellFormed()) return { bytes: Buffer.from(text, 'utf8'), failed: false }
    if (profile === 'replace') return { bytes: Buffer.from(text, 'utf8'), failed: false }
    const pieces: Buffer[] = []
    let done = 0
    for (let i = 0; i < text.length; i += 1) {
      const code = text.codePointAt(i)!
      if (code > 0xffff) {
        i += 1
      } else if (isSurrogate(code)) {
        pieces.push(Buffer.from(text.slice(done, i), 'utf8'))
        if (profile === 'strict') return { bytes: Buffer.concat(pieces), failed: true }
        pieces.push(Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]))
        done = i + 1
      }
    }
    pieces.push(Buffer.from(text.slice(done), 'utf8'))
    return { bytes: Buffer.concat(pieces), failed: false }
  },
}

/** ISO 8859-1 and ASCII: one byte for one character below `size`. */
function byteCodec(name: string, size: number): Codec {
  return {
    name,
    unit: 1,
    ascii: true,
    unitAt: byteAt,
    decode(bytes, start, end, limit, profile) {
      const stop = Math.min(end, start + limit)
      for (let at = start; size < 256 && at < stop; at += 1) {
        if (byteAt(bytes, at) < size) continue
        if (profile === 'strict') {
          return { text: bytes.toString('latin1', start, at), count: at - start, next: at, failed: true }
        }
        if (profile === 'replace') {
          const text = bytes.toString('latin1', start, stop).replace(/[\x80-\xff]/g, '\ufffd')
          return { text, count: stop - start, next: stop, failed: false }
        }
      }
      return { text: bytes.toString('latin1', start, stop), count: stop - start, next: stop, failed: false }
    },
    encode(text, profile) {
      for (let i = 0; i < text.length; i += 1) {
        if (text.charCodeAt(i) < size) continue
        if (profile === 'strict') return { bytes: Buffer.from(text.slice(0, i), 'latin1'), failed: true }
        let known = ''
        for (const character of text) known += character.codePointAt(0)! < size ? character : '?'
        return { bytes: Buffer.from(known, 'latin1'), failed: false }
      }
      return { bytes: Buffer.from(text, 'latin1'), failed: false }
    },
  }
}

/** UTF-16 and UTF-32: `unit` bytes, in one order or the other. */
function wideCodec(name: string, unit: 2 | 4, littleEndian: boolean, astral: boolean): Codec {
  const read = (bytes: Buffer, at: number): number =>
    littleEndian ? bytes.readUIntLE(at, unit) : bytes.readUIntBE(at, unit)
  const write = (bytes: Buffer, code: number, at: number): number =>
    littleEndian ? bytes.writeUIntLE(code, at, unit) : bytes.writeUIntBE(code, at, unit)
  return {
    name,
    unit,
    ascii: false,
    unitAt: read,
    decode(bytes, start, end, limit, profile, atEnd) {
      let text = ''
      let count = 0
      let at = start
      while (at < end && count < limit) {
        if (at + unit > end) {
          if (!atEnd) break
          if (profile === 'strict') return { text, count, next: at, failed: true }
          return { text: `${text}\ufffd`, count: count + 1, next: end, failed: false }
        }
        let code = read(bytes, at)
        let length: number = unit
        if (unit === 2 && code >= 0xd800 && code < 0xdc00) {
          if (at + 4 > end && !atEnd) break
          const low = at + 4 <= end ? read(bytes, at + 2) : 0
          if (low >= 0xdc00 && low <= 0xdfff) {
            code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
            length = 4
          }
        }
        if (isSurrogate(code) || code > 0x10ffff) {
          if (profile === 'strict') return { text, count, next: at, failed: true }
          if (code > 0x10ffff || profile === 'replace') code = 0xfffd
        }
        text += String.fromCodePoint(code)
        count += 1
        at += length
      }
      return { text, count, next: at, failed: false }
    },
    encode(text, profile) {
      const bytes = Buffer.alloc(text.length * unit)
      let size = 0
      for (let i = 0; i < text.length; i += 1) {
        let code = text.codePointAt(i)!
        if (isSurrogate(code) || (code > 0xffff && !astral)) {
          if (profile === 'strict') return { bytes: bytes.subarray(0, size), failed: true }
          if (profile === 'replace' || !isSurrogate(code)) code = 0xfffd
        }
        if (text.codePointAt(i)! > 0xffff) i += 1
        if (code > 0xffff && unit === 2) {
          size = write(bytes, 0xd7c0 + (code >> 10), size)
          code = 0xdc00 + (code & 0x3ff)
        }
        size = write(bytes, code, size)
      }
      return { bytes: bytes.subarray(0, size), failed: false }
    },
  }
}

const known = new Map<string, Codec>([['utf-8', utf8]])

function addOthers(): void {
  known.set('iso8859-1', byteCodec('iso8859-1', 256))
  known.set('ascii', byteCodec('ascii', 128))
  for (const name of ['utf-16', 'unicode']) known.set(name, wideCodec(name, 2, true, true))
  known.set('utf-16le', wideCodec('utf-16le', 2, true, true))
  known.set('utf-16be', wideCodec('utf-16be', 2, false, true))
  known.set('ucs-2', wideCodec('ucs-2', 2, true, false))
  known.set('ucs-2le', wideCodec('ucs-2le', 2, true, false))
  known.set('ucs-2be', wideCodec('ucs-2be', 2, false, false))
  known.set('utf-32', wideCodec('utf-32', 4, true, true))
  known.set('utf-32le', wideCodec('utf-32le', 4, true, true))
  known.set('utf-32be', wideCodec('utf-32be', 4, false, true))
}

/** The codec of an encoding that is known here: Unicode's, ISO 8859-1 and ASCII. */
export function builtinCodec(name: string): Codec | undefined {
  if (name !== 'utf-8' && known.size === 1) addOthers()
  return known.get(name)
}
