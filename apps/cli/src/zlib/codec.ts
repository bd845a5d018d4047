/** Compressing and decompressing in pieces, over Node's functions that do all at once. */
import { deflateRawSync, inflateRawSync, constants as z } from 'node:zlib'
import type { Reply } from '../command.ts'
import { fail } from '../failure.ts'
import { adler32, crc32 } from './checksums.ts'
import { failData, makeHeader, readHeader } from './gzip.ts'

/** `raw` has no header and no checksum. */
export type Format = 'raw' | 'zlib' | 'gzip'

/** How far back compressed data may point. */
const windowSize = 32768

/** The checksum of no data: a CRC-32 in gzip, else an Adler-32. */
export function emptyChecksum(format: Format): number {
  return format === 'gzip' ? 0 : 1
}

/** Compressed data comes out in pieces that belong together: each goes on with the window of those before. */
export class Compressor {
  readonly #format: Format
  readonly #level: number
  #header: Buffer
  #dictionary: Buffer
  #window: Buffer
  #begun = false
  #ended = false
  #size = 0
  checksum: number

  constructor(format: Format, level: number, header?: string, dictionary: Buffer = Buffer.alloc(0)) {
    this.#format = format
    this.#level = level
    this.#dictionary = dictionary
    this.#window = dictionary
    this.checksum = emptyChecksum(format)
    this.#header = format === 'gzip' ? makeHeader(header) : zlibHeader(level, dictionary)
  }

  /** Begin with other data in the window.
   *  @throws CommandFailure when the header, which tells that, is out, or all is */
  useDictionary(dictionary: Buffer): void {
    if (this.#ended || (this.#begun && this.#format === 'zlib')) fail('stream error', 'TCL', 'ZLIB', 'STREAM')
    this.#dictionary = dictionary
    this.#window = dictionary
    if (this.#format === 'zlib') this.#header = zlibHeader(this.#level, dictionary)
  }

  /** Begin anew. */
  reset(): void {
    this.#window = this.#dictionary
    this.#begun = false
    this.#ended = false
    this.#size = 0
    this.checksum = emptyChecksum(this.#format)
  }

  /** @param how as zlib's flush modes: what has been put so far can be decompressed, or it is the end */
  put(bytes: Buffer, how: 'sync' | 'full' | 'finish'): Buffer {
    const finishFlush = how === 'finish' ? z.Z_FINISH : how === 'full' ? z.Z_FULL_FLUSH : z.Z_SYNC_FLUSH
    const options = { level: this.#level, finishFlush }
    const body = deflateRawSync(bytes, this.#window.length > 0 ? { ...options, dictionary: this.#window } : options)
    this.#window = how === 'full' ? Buffer.alloc(0) : Buffer.concat([this.#window, bytes]).subarray(-windowSize)
    this.#size += bytes.length
    this.#ended = how === 'finish'
    if (this.#format === 'gzip') this.checksum = crc32(bytes, this.checksum)
    else this.checksum = adler32(bytes, this.checksum)
    if (this.#format === 'raw') return body
    const parts = this.#begun ? [body] : [this.#header, body]
    this.#begun = true
    if (how === 'finish') parts.push(this.#trailer())
    return Buffer.concat(parts)
  }

  #trailer(): Buffer {
    const trailer = Buffer.alloc(this.#format === 'gzip' ? 8 : 4)
    if (this.#format === 'gzip') {
      trailer.writeUInt32LE(this.checksum)
      trailer.writeUInt32LE(this.#size >>> 0, 4)
    } else {
      trailer.writeUInt32BE(this.checksum)
    }
    return trailer
  }
}

function zlibHeader(level: number, dictionary: Buffer): Buffer {
  const preset = dictionary.length > 0 ? 0x20 : 0
  const strength = level < 0 || level === 6 ? 2 : level < 2 ? 0 : level < 6 ? 1 : 3
  const word = 0x7800 | (strength << 6) | preset
  const header = Buffer.alloc(preset ? 6 : 2)
  header.writeUInt16BE(word + ((31 - (word % 31)) % 31))
  if (preset) header.writeUInt32BE(adler32(dictionary), 2)
  return header
}

export interface Decompressed {
  bytes: Buffer
  /** How much of the input was used. */
  used: number
  checksum: number
  header: Map<string, Reply>
}

/** Decompress.
 *  @returns undefined when the data goes on
 *  @throws CommandFailure `data error` for data of another kind, or a wrong checksum */
export function decompress(format: Format, bytes: Buffer, dictionary?: Buffer): Decompressed | undefined {
  let start = 0
  let header = new Map<string, Reply>()
  if (format === 'gzip') {
    const found = readHeader(bytes)
    if (found === undefined) return undefined
    start = found.end
    header = found.fields
  } else if (format === 'zlib') {
    if (bytes.length < 2) return undefined
    if (bytes.readUInt16BE(0) % 31 !== 0 || (bytes[0]! & 15) !== 8) failData()
    const preset = (bytes[1]! & 0x20) !== 0
    if (preset && dictionary === undefined)
      fail('need dictionary', 'TCL', 'ZLIB', 'NEED_DICT', String(bytes.readUInt32BE(2)))
    start = preset ? 6 : 2
  }
  const body = inflate(bytes.subarray(start), dictionary)
  if (body === undefined) return undefined
  const end = start + body.used
  const checksum = format === 'gzip' ? crc32(body.bytes) : adler32(body.bytes)
  const trailer = format === 'gzip' ? 8 : format === 'zlib' ? 4 : 0
  if (end + trailer > bytes.length) return undefined
  if (format === 'zlib' && bytes.readUInt32BE(end) !== checksum) failData()
  if (format === 'gzip') {
    if (bytes.readUInt32LE(end) !== checksum || bytes.readUInt32LE(end + 4) !== body.bytes.length >>> 0) failData()
    header.set('size', body.bytes.length)
  }
  return { bytes: body.bytes, used: end + trailer, checksum, header }
}

function inflate(bytes: Buffer, dictionary: Buffer | undefined): { bytes: Buffer; used: number } | undefined {
  try {
    const options = dictionary === undefined ? { info: true } : { info: true, dictionary }
    // With `info` the answer tells how much was read, which the types do not know.
    const { buffer, engine } = inflateRawSync(bytes, options) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    return { bytes: buffer, used: engine.bytesWritten }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR') return undefined
    return failData()
  }
}

/** All that can be had of data that goes on: the beginning of what it will be. */
export function beginning(format: Format, bytes: Buffer, dictionary?: Buffer): Buffer {
  let start = 0
  if (format === 'gzip') {
    const header = readHeader(bytes)
    if (header === undefined) return Buffer.alloc(0)
    start = header.end
  } else if (format === 'zlib') {
    start = bytes.length > 1 && (bytes[1]! & 0x20) !== 0 ? 6 : 2
  }
  if (bytes.length <= start) return Buffer.alloc(0)
  const options = { finishFlush: z.Z_SYNC_FLUSH }
  try {
    return inflateRawSync(bytes.subarray(start), dictionary === undefined ? options : { ...options, dictionary })
  } catch {
    return failData()
  }
}
