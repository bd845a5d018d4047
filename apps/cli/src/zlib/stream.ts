/** What `zlib stream` makes: data is put in and, when there is some, got out. */
import type { Reply } from '../command.ts'
import { fail } from '../failure.ts'
import { beginning, type Compressor, decompress, emptyChecksum, type Format } from './codec.ts'
import { learnHeader, unknownHeader } from './gzip.ts'

export class ZlibStream {
  readonly #format: Format
  readonly #compressor: Compressor | undefined
  #dictionary: Buffer | undefined
  /** What was put, as far as it has not become output: of a decompressing stream everything. */
  #input: Buffer[] = []
  #output: Buffer = Buffer.alloc(0)
  /** How much of what a decompressing stream has made was taken. */
  #taken = 0
  #ended = false
  #stale = false
  checksum: number
  header: Map<string, Reply> | undefined

  constructor(format: Format, compressor: Compressor | undefined, dictionary: Buffer | undefined) {
    this.#format = format
    this.#compressor = compressor
    this.#dictionary = dictionary
    this.checksum = compressor?.checksum ?? emptyChecksum(format)
    if (format === 'gzip' && compressor === undefined) this.header = unknownHeader()
  }

  /** All input was decompressed, and nothing is left to get. Compressing has no end to see. */
  get eof(): boolean {
    this.#decompress()
    return this.#compressor === undefined && this.#ended && this.#output.length === 0
  }

  /** @throws CommandFailure for compressed data that has begun */
  useDictionary(dictionary: Buffer): void {
    if (this.#compressor === undefined) this.#dictionary = dictionary
    else this.#compressor.useDictionary(dictionary)
  }

  put(bytes: Buffer, how: 'sync' | 'full' | 'finish' | undefined): void {
    if (this.#compressor === undefined) {
      if (this.#ended) fail('already past compressed stream end', 'TCL', 'ZIP', 'CLOSED')
      this.#input.push(bytes)
      this.#stale = true
      return
    }
    if (this.#ended) {
      if (how === 'finish' && bytes.length === 0) return
      fail('stream error', 'TCL', 'ZLIB', 'STREAM')
    }
    this.#input.push(bytes)
    if (how === undefined) return
    this.#output = Buffer.concat([this.#output, this.#compressor.put(Buffer.concat(this.#input), how)])
    this.#input = []
    this.checksum = this.#compressor.checksum
    this.#ended = how === 'finish'
  }

  /** So many bytes, or all that there are. */
  get(count: number | undefined): Buffer {
    this.#decompress()
    const end = count === undefined || count < 0 ? this.#output.length : Math.min(count, this.#output.length)
    const bytes = this.#output.subarray(0, end)
    this.#output = this.#output.subarray(end)
    if (this.#compressor === undefined) this.#taken += end
    return bytes
  }

  #decompress(): void {
    if (!this.#stale || this.#ended) return
    this.#stale = false
    const input = Buffer.concat(this.#input)
    this.#input = [input]
    const whole = decompress(this.#format, input, this.#dictionary)
    const bytes = whole?.bytes ?? beginning(this.#format, input, this.#dictionary)
    this.#output = bytes.subarray(this.#taken)
    if (whole === undefined) return
    this.#ended = true
    this.checksum = whole.checksum
    if (this.header !== undefined) learnHeader(this.header, whole.header)
  }

  /** Begin anew. */
  reset(): void {
    this.#compressor?.reset()
    this.checksum = this.#compressor?.checksum ?? emptyChecksum(this.#format)
    this.#input = []
    this.#output = Buffer.alloc(0)
    this.#taken = 0
    this.#ended = false
    this.#stale = false
  }
}
