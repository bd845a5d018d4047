import { fstatSync } from 'node:fs'
import { CommandFailure, fail } from '../failure.ts'
import { Channel } from './channel.ts'
import { builtinCodec, type Codec } from './codec.ts'
import type { Device } from './device.ts'
import { FileDevice, type Pump, StreamDevice } from './file-device.ts'
import { HeldOutput } from './held-output.ts'

/** What the table needs from around it. */
export interface ChannelSupport {
  /** The codec of an encoding that is not built in; undefined for an unknown one. */
  foreignCodec(name: string): Codec | undefined
  startPump(fd: number): Pump
  /** Closing a standard channel closes the process's stream. */
  ownsStandard: boolean
  /** The table of the interpreter that the standard channels are shared with; null: there are none. */
  shared?: ChannelTable | null
}

/** Names of open channels: those of two interpreters are never the same, for one may be given to the other. */
const taken: Set<string> = new Set()

const standard = ['stdin', 'stdout', 'stderr'] as const

/** The open channels of an interpreter, by name. */
export class ChannelTable {
  readonly #channels: Map<string, Channel> = new Map()
  readonly #support: ChannelSupport
  /** The encoding of channels that are opened: the system's. */
  systemEncoding = 'utf-8'
  /** Output that waits for more. */
  readonly held: HeldOutput
  #standardReady = false
  /** Channels that were opened when a standard one was closed: they take its place. */
  readonly #successors: Map<string, Channel> = new Map()

  constructor(support: ChannelSupport) {
    this.#support = support
    this.held = support.shared?.held ?? new HeldOutput()
  }

  /** The channel of a name.
   *  @throws CommandFailure `can not find channel named "x"` */
  get(name: string): Channel {
    const found = this.#channels.get(name)
    if (found !== undefined) return found
    this.#openStandard()
    return (
      this.#channels.get(name) ??
      this.#successors.get(name) ??
      fail(`can not find channel named "${name}"`, 'TCL', 'LOOKUP', 'CHANNEL', name)
    )
  }

  has(name: string): boolean {
    this.#openStandard()
    return this.#channels.has(name) || this.#successors.has(name)
  }

  names(): string[] {
    this.#openStandard()
    const places = new Map([...this.#successors].map(([name, channel]) => [channel, name]))
    return [...this.#channels.values()].map((channel) => places.get(channel) ?? channel.name)
  }

  all(): Iterable<Channel> {
    return this.#channels.values()
  }

  /** The codec of an encoding.
   *  @throws CommandFailure `unknown encoding "x"` */
  codec(name: string): Codec {
    const codec = builtinCodec(name) ?? (name === '' ? undefined : this.#support.foreignCodec(name))
    return codec ?? fail(`unknown encoding "${name}"`, 'TCL', 'LOOKUP', 'ENCODING', name)
  }

  /** Make a channel over a device, named after the kind: `file3`, `sock4`. */
  add(kind: string, device: Device): Channel {
    this.#openStandard()
    let number = 3
    while (taken.has(`${kind}${number}`)) number += 1
    const channel = new Channel(`${kind}${number}`, device, this.codec(this.systemEncoding), this.held)
    this.put(channel)
    const place = standard.find((name) => !this.#channels.has(name) && !this.#successors.has(name))
    if (place !== undefined) this.#successors.set(place, channel)
    return channel
  }

  /** Make a channel under a name of its own. */
  addNamed(name: string, device: Device): Channel {
    this.#openStandard()
    const channel = new Channel(name, device, this.codec(this.systemEncoding), this.held)
    this.put(channel)
    return channel
  }

  /** Let the interpreter have a channel. */
  put(channel: Channel): void {
    this.#openStandard()
    if (this.#channels.get(channel.name) === channel) return
    this.#channels.set(channel.name, channel)
    channel.users += 1
    taken.add(channel.name)
  }

  /** The interpreter has the channel no longer. */
  remove(channel: Channel): void {
    this.#openStandard()
    if (this.#channels.delete(channel.name)) channel.users -= 1
    if (channel.users === 0) taken.delete(channel.name)
    for (const [name, successor] of this.#successors) if (successor === channel) this.#successors.delete(name)
  }

  #openStandard(): void {
    if (this.#standardReady) return
    this.#standardReady = true
    const { shared } = this.#support
    standard.forEach((name, fd) => {
      if (this.#channels.has(name)) return
      if (shared !== undefined) {
        if (shared?.has(name)) this.put(shared.get(name))
        return
      }
      const device = this.#standardDevice(fd)
      if (device === undefined) return
      const channel = new Channel(name, device, this.codec(this.systemEncoding), this.held)
      channel.buffering = name === 'stderr' ? 'none' : 'line'
      if (name === 'stderr') channel.profile = 'replace'
      this.put(channel)
    })
  }

  #standardDevice(fd: number): Device | undefined {
    try {
      if (fstatSync(fd).isFile()) return new FileDevice(fd, fd === 0, fd !== 0, 0)
    } catch {
      return undefined
    }
    return new StreamDevice(fd, { readable: fd === 0, writable: fd !== 0 }, this.#support.ownsStandard, (n) =>
      this.#support.startPump(n),
    )
  }

  /** Write out everything that is buffered, as at exit. Errors are for nobody. */
  flushAll(): void {
    for (const channel of this.#channels.values()) {
      if (!channel.writable || channel.pendingOutput === 0) continue
      try {
        channel.flush()
      } catch (error) {
        if (!(error instanceof CommandFailure)) throw error
      }
    }
  }
}
