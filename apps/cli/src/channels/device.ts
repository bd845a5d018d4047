/** What is under a channel: a place to get bytes from and to put bytes to. Nothing is buffered or translated here. */
import type { Stats } from 'node:fs'

/** A read or a write would have to wait, and the device is not blocking. */
export const wouldBlock = -1

export type Direction = 'read' | 'write'

/** What is under all that was put on a device. */
export function bottomOf(device: Device): Device {
  let bottom = device
  while (bottom.below !== undefined) bottom = bottom.below
  return bottom
}

export interface Device {
  readonly readable: boolean
  readonly writable: boolean
  /** How `-buffering` starts: `line` for terminals. */
  readonly terminal: boolean
  /** The file descriptor, for processes that get it; undefined when there is none of the system's. */
  readonly fd: number | undefined
  /** The descriptor for a process, with the system's position where the script's is; without this, `fd`. */
  fdForProcess?(direction: Direction): number
  /** Fill the beginning of `target`: the number of bytes, 0 at the end of the data, `wouldBlock`. What Node throws is
   *  reported by the channel. */
  read(target: Uint8Array): number
  /** Write all or the beginning of `bytes`: the number of bytes taken, or `wouldBlock`. */
  write(bytes: Uint8Array): number
  /** One direction can be closed while the other stays open. */
  readonly halves?: boolean
  /** Let go of one direction or of everything. May throw a Tcl error, as of a child process that failed. */
  close(direction?: Direction): void
  setBlocking?(blocking: boolean): void
  /** Set the position in bytes; the new one, counted from the beginning. */
  seek?(offset: number, origin: 'start' | 'current' | 'end'): number
  /** The position in bytes. */
  tell?(): number
  truncate?(size: number): void
  stat?(): Stats
  /** Processes at the other end. */
  pids?(): number[]
  /** Options of its own that `fconfigure` can ask for. */
  readonly options?: readonly string[]
  /** Those that can be set. */
  readonly settable?: readonly string[]
  /** Line ends are those of network protocols. */
  readonly network?: boolean
  /** Any name may be an option, and these are to be listed. */
  readonly anyOption?: boolean
  getAllOptions?(): string[]
  getOption?(name: string): string
  setOption?(name: string, value: string): void
  /** The device that this one was put on. */
  readonly below?: Device
  /** Let go of the device below: what is still to be written to it is. */
  detach?(): void
  /** Tell the event loop: is there something to read (or the end), could something be written, without waiting. */
  ready?(direction: Direction): boolean
  /** Somebody waits for the direction, or nobody any more. */
  watch?(direction: Direction, on: boolean): void
}
