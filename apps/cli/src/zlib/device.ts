/** A channel's device with compression between: what is written is compressed, what is read decompressed. Reading takes
 *  in everything there is below first. */
import type { Stats } from 'node:fs'
import { type Device, wouldBlock } from '../channels/device.ts'
import { parseInteger, type Reply } from '../command.ts'
import { fail } from '../failure.ts'
import { formatList } from '../tcl-list.ts'
import { bytesOf } from './bytes.ts'
import { type Compressor, decompress, type Format } from './codec.ts'
import { learnHeader, unknownHeader } from './gzip.ts'

const pieceSize = 1 << 16
/** So many bytes are compressed together, unless a script asks for what there is. */
const blockSize = 1 << 20

export class ZlibDevice implements Device {
  readonly below: Device
  readonly readable: boolean
  readonly writable: boolean
  readonly terminal = false
  readonly fd = undefined
  readonly options: readonly string[]
  readonly settable: readonly string[]
  readonly #compressor: Compressor | undefined
  readonly #format: Format
  #dictionary: Buffer
  /** What was read and not decompressed yet, or written and not compressed. */
  #input: Buffer[] = []
  #waiting = 0
  #output: Buffer | undefined
  #checksum: number
  readonly #header: Map<string, Reply> = unknownHeader()

  constructor(below: Device, format: Format, compressor: Compressor | undefined, dictionary: Buffer = Buffer.alloc(0)) {
    this.below = below
    this.#format = format
    this.#compressor = compressor
    this.#dictionary = dictionary
    this.#checksum = format === 'zlib' ? 1 : 0
    const own = format !== 'gzip' ? ['-dictionary'] : compressor === undefined ? ['-header'] : []
    this.options = ['-checksum', ...own, ...(below.options ?? [])]
    this.settable = [...(format === 'gzip' ? [] : ['-dictionary']), compressor === undefined ? '-limit' : '-flush']
    this.readable = below.readable && compressor === undefined
    this.writable = below.writable && compressor !== undefined
  }

  read(target: Uint8Array): number {
    while (this.#output === undefined) {
      const piece = Buffer.allocUnsafe(pieceSize)
      const count = this.below.read(piece)
      if (count === wouldBlock) return wouldBlock
      if (count > 0) {
        this.#input.push(piece.subarray(0, count))
        continue
      }
      if (this.#input.length === 0) return 0
      const dictionary = this.#dictionary.length > 0 ? this.#dictionary : undefined
      const all =
        decompress(this.#format, Buffer.concat(this.#input), dictionary) ??
        fail('stream error', 'TCL', 'ZLIB', 'STREAM')
      this.#checksum = all.checksum
      learnHeader(this.#header, all.header)
      this.#output = all.bytes
      this.#input = []
    }
    const count = Math.min(target.length, this.#output.length)
    target.set(this.#output.subarray(0, count))
    this.#output = this.#output.subarray(count)
    return count
  }

  write(bytes: Uint8Array): number {
    this.#input.push(Buffer.from(bytes))
    this.#waiting += bytes.length
    if (this.#waiting >= blockSize) this.#compress('sync')
    return bytes.length
  }

  #compress(how: 'sync' | 'full' | 'finish'): void {
    const waiting = Buffer.concat(this.#input)
    this.#input = []
    this.#waiting = 0
    this.#put(this.#compressor!.put(waiting, how))
  }

  #put(bytes: Buffer): void {
    for (let done = 0; done < bytes.length; ) {
      const count = this.below.write(bytes.subarray(done))
      if (count !== wouldBlock) done += count
    }
  }

  getOption(name: string): string {
    switch (name) {
      case '-checksum':
        return String(this.#compressor?.checksum ?? this.#checksum)
      case '-dictionary':
        return this.#dictionary.toString('latin1')
      case '-header':
        return formatList([...this.#header].flatMap(([key, value]) => [key, String(value)]))
      default:
        return this.below.getOption!(name)
    }
  }

  getAllOptions(): string[] {
    const own = this.options.filter((name) => this.below.options?.includes(name) !== true)
    return own.flatMap((name) => [name, this.getOption(name)])
  }

  setOption(name: string, value: string): void {
    if (name === '-dictionary') {
      const dictionary = bytesOf(value)
      this.#compressor?.useDictionary(dictionary)
      this.#dictionary = dictionary
    } else if (name === '-limit') {
      const limit = parseInteger(value)
      if (limit < 1 || limit > 65536) fail('-limit must be between 1 and 65536', 'TCL', 'VALUE', 'READLIMIT')
    } else if (value === 'sync' || value === 'full') this.#compress(value)
    else fail(`unknown -flush type "${value}": must be full or sync`, 'TCL', 'VALUE', 'FLUSH')
  }

  stat(): Stats {
    return this.below.stat!()
  }

  setBlocking(blocking: boolean): void {
    this.below.setBlocking?.(blocking)
  }

  watch(direction: 'read' | 'write', on: boolean): void {
    this.below.watch?.(direction, on)
  }

  ready(direction: 'read' | 'write'): boolean {
    return (this.#output?.length ?? 0) > 0 || this.below.ready === undefined || this.below.ready(direction)
  }

  /** Write the end of the compressed data. */
  detach(): void {
    if (this.#compressor !== undefined) this.#compress('finish')
  }

  close(direction?: 'read' | 'write'): void {
    if (direction !== 'read') this.detach()
    this.below.close(direction)
  }
}
