/** A channel's device with compression between: what is written is compressed, what is read decompressed. Reading takes
 *  in everything there is below first. */
import { type Device, wouldBlock } from '../channels/device.ts'
import { fail } from '../failure.ts'
import { type Compressor, decompress, type Format } from './codec.ts'

const pieceSize = 1 << 16

export class ZlibDevice implements Device {
  readonly below: Device
  readonly readable: boolean
  readonly writable: boolean
  readonly terminal = false
  readonly fd = undefined
  readonly options: readonly string[] = ['-checksum']
  readonly #compressor: Compressor | undefined
  readonly #format: Format
  #input: Buffer[] = []
  #output: Buffer | undefined
  #checksum = 0

  constructor(below: Device, format: Format, compressor: Compressor | undefined) {
    this.below = below
    this.#format = format
    this.#compressor = compressor
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
      const all = decompress(this.#format, Buffer.concat(this.#input)) ?? fail('stream error', 'TCL', 'ZLIB', 'STREAM')
      this.#checksum = all.checksum
      this.#output = all.bytes
      this.#input = []
    }
    const count = Math.min(target.length, this.#output.length)
    target.set(this.#output.subarray(0, count))
    this.#output = this.#output.subarray(count)
    return count
  }

  write(bytes: Uint8Array): number {
    this.#put(this.#compressor!.put(Buffer.from(bytes), 'sync'))
    return bytes.length
  }

  #put(bytes: Buffer): void {
    for (let done = 0; done < bytes.length; ) {
      const count = this.below.write(bytes.subarray(done))
      if (count !== wouldBlock) done += count
    }
  }

  getOption(): string {
    return String(this.#compressor?.checksum ?? this.#checksum)
  }

  getAllOptions(): string[] {
    return ['-checksum', this.getOption()]
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
    if (this.#compressor !== undefined) this.#put(this.#compressor.put(Buffer.alloc(0), 'finish'))
  }

  close(direction?: 'read' | 'write'): void {
    if (direction !== 'read') this.detach()
    this.below.close(direction)
  }
}
