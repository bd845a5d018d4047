import { closeSync, fstatSync, ftruncateSync, openSync, readSync, type Stats, writeSync } from 'node:fs'
import { devNull } from 'node:os'
import { sleep } from '../sleep.ts'
import { isTerminal } from '../terminal.ts'
import type { Device, Direction } from './device.ts'

/** Read, waiting while a descriptor that somebody made non-blocking has nothing yet. */
export function readFully(fd: number, target: Uint8Array, position: number | null): number {
  for (let pause = 1; ; pause = Math.min(pause * 2, 20)) {
    try {
      return readSync(fd, target, 0, target.length, position)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      sleep(pause)
    }
  }
}

/** Write everything, waiting while a descriptor that somebody made non-blocking is full. */
export function writeFully(fd: number, bytes: Uint8Array, position: number | null): void {
  let done = 0
  for (let pause = 1; done < bytes.length; ) {
    try {
      done += writeSync(fd, bytes, done, bytes.length - done, position === null ? null : position + done)
      pause = 1
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      sleep(pause)
      pause = Math.min(pause * 2, 20)
    }
  }
}

/** Close a descriptor. The numbers of the standard streams are not left to whatever is opened next: they lead nowhere. */
function closeDescriptor(fd: number): void {
  closeSync(fd)
  if (fd > 2) return
  try {
    openSync(devNull, 'r+')
  } catch {}
}

/** A file, or anything else that is opened by name and never makes one wait for long.
 *
 *  Node cannot move the system's file position. As long as the script goes through the file from the beginning, the
 *  system's position is used, so that child processes that share the descriptor go on where the script is. After a seek
 *  the position is kept here. */
export class FileDevice implements Device {
  readonly fd: number
  readonly readable: boolean
  readonly writable: boolean
  readonly terminal = false
  readonly options: readonly string[] = ['-stat']
  #position = 0
  /** True while the system's position is `#position`. */
  #shared = true
  /** A descriptor of the same file that processes got. */
  #borrowed: number | undefined

  constructor(fd: number, readable: boolean, writable: boolean, position: number) {
    this.fd = fd
    this.readable = readable
    this.writable = writable
    if (position > 0) this.seek(position, 'start')
  }

  read(target: Uint8Array): number {
    const count = readFully(this.fd, target, this.#shared ? null : this.#position)
    this.#position += count
    return count
  }

  write(bytes: Uint8Array): number {
    // What processes have appended meanwhile stays.
    if (this.#borrowed !== undefined) this.#position = Math.max(this.#position, fstatSync(this.fd).size)
    writeFully(this.fd, bytes, this.#shared ? null : this.#position)
    this.#position += bytes.length
    return bytes.length
  }

  seek(offset: number, origin: 'start' | 'current' | 'end'): number {
    const base = origin === 'start' ? 0 : origin === 'current' ? this.#position : fstatSync(this.fd).size
    const target = base + offset
    if (target < 0) throw Object.assign(new Error('EINVAL'), { code: 'EINVAL' })
    if (target !== this.#position) this.#shared = false
    this.#position = target
    return target
  }

  tell(): number {
    return this.#position
  }

  /** A process goes on at the script's position: at the end by appending, else after reading up to there. */
  fdForProcess(direction: Direction): number {
    if (this.#shared) return this.fd
    const link = `/proc/self/fd/${this.fd}`
    const { size } = fstatSync(this.fd)
    try {
      if (direction === 'write' && this.#position >= size) {
        this.#borrowed ??= openSync(link, 'a')
        return this.#borrowed
      }
      const fd = openSync(link, direction === 'read' ? 'r' : 'r+')
      const skipped = Buffer.alloc(Math.min(this.#position, 1 << 16))
      for (let left = this.#position; left > 0; ) {
        const count = readFully(fd, skipped.subarray(0, Math.min(left, skipped.length)), null)
        if (count === 0) break
        left -= count
      }
      if (this.#borrowed !== undefined) closeSync(this.#borrowed)
      this.#borrowed = fd
      return fd
    } catch {
      return this.fd
    }
  }

  truncate(size: number): void {
    ftruncateSync(this.fd, size)
  }

  stat(): Stats {
    return fstatSync(this.fd)
  }

  close(): void {
    if (this.#borrowed !== undefined) closeSync(this.#borrowed)
    closeDescriptor(this.fd)
  }

  ready(): boolean {
    return true
  }
}

/** What the other end of a stream's events goes through; see the input/output worker. */
export interface Pump {
  /** Bytes that have arrived, up to the size of `target`; 0 at the end; `wouldBlock` for none (when not `wait`). */
  read(target: Uint8Array, wait: boolean): number
  ready(): boolean
  close(): void
}

/** A terminal or pipe that the process was started with. Reads wait; when a script wants events or reads that do not
 *  wait, a pump takes the reading over. */
export class StreamDevice implements Device {
  readonly fd: number
  readonly readable: boolean
  readonly writable: boolean
  readonly terminal: boolean
  readonly options: readonly string[] = ['-stat']
  readonly #owned: boolean
  readonly #startPump: (fd: number) => Pump
  #pump: Pump | undefined
  #blocking = true

  /** @param owned closing the channel closes the descriptor */
  constructor(
    fd: number,
    { readable, writable }: { readable: boolean; writable: boolean },
    owned: boolean,
    startPump: (fd: number) => Pump,
  ) {
    this.fd = fd
    this.readable = readable
    this.writable = writable
    this.terminal = isTerminal(fd)
    this.#owned = owned
    this.#startPump = startPump
  }

  read(target: Uint8Array): number {
    if (!this.#blocking && this.#pump === undefined) this.#pump = this.#startPump(this.fd)
    if (this.#pump !== undefined) return this.#pump.read(target, this.#blocking)
    return readFully(this.fd, target, null)
  }

  write(bytes: Uint8Array): number {
    writeFully(this.fd, bytes, null)
    return bytes.length
  }

  setBlocking(blocking: boolean): void {
    this.#blocking = blocking
  }

  stat(): Stats {
    return fstatSync(this.fd)
  }

  watch(direction: Direction, on: boolean): void {
    if (direction === 'read' && on) this.#pump ??= this.#startPump(this.fd)
  }

  ready(direction: Direction): boolean {
    return direction === 'write' || (this.#pump?.ready() ?? false)
  }

  close(): void {
    // The pump closes what it reads.
    if (this.#pump !== undefined) this.#pump.close()
    else if (this.#owned) closeDescriptor(this.fd)
  }
}
