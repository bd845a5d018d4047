/** Channels and transformations that scripts make: chan create, chan push, chan pop, chan postevent. */
import { type CommandRow, matchWord, orList, parseInteger } from '../command.ts'
import { asScriptError } from '../engine.ts'
import { CommandFailure, fail, traced } from '../failure.ts'
import type { Shell } from '../shell.ts'
import { formatList, parseList } from '../tcl-list.ts'
import type { Channel } from './channel.ts'
import { type Device, type Direction, wouldBlock } from './device.ts'

const channelMethods = [
  'blocking',
  'cget',
  'cgetall',
  'configure',
  'finalize',
  'initialize',
  'read',
  'seek',
  'truncate',
  'watch',
  'write',
]
const transformMethods = ['clear', 'drain', 'finalize', 'flush', 'initialize', 'limit?', 'read', 'write']

function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

/** A handler: a command prefix whose methods are asked with the channel's name. */
class Handler {
  readonly #shell: Shell
  readonly #prefix: string
  readonly #name: string
  #methods: readonly string[] = []

  constructor(shell: Shell, prefix: string, name: string) {
    this.#shell = shell
    this.#prefix = prefix
    this.#name = name
  }

  /** Ask the handler for its methods.
   *  @throws CommandFailure when it has not those that are required */
  initialize(mode: readonly Direction[], known: readonly string[], required: readonly string[]): void {
    const what = `chan handler "${this.#prefix}`
    const methods = parseList(this.ask('initialize', formatList(mode)))
    for (const method of methods) {
      if (known.includes(method)) continue
      fail(
        `${what} initialize" returned bad method "${method}": must be ${orList(known)}`,
        'TCL',
        'LOOKUP',
        'INDEX',
        'method',
        method,
      )
    }
    if (required.some((method) => !methods.includes(method))) fail(`${what}" does not support all required methods`)
    this.#methods = methods
  }

  /** @throws CommandFailure when the handler has not the method for a direction */
  mustServe(mode: readonly Direction[]): void {
    for (const direction of mode) {
      if (!this.has(direction)) fail(`chan handler "${this.#prefix}" lacks a "${direction}" method`)
    }
  }

  /** @throws CommandFailure when the handler has a method for no direction, or one that only goes with such a method */
  mustServeAny(mode: readonly Direction[]): void {
    const what = `chan handler "${this.#prefix}"`
    if (!mode.some((direction) => this.has(direction))) fail(`${what} makes the channel inaccessible`)
    for (const [method, direction] of [
      ['drain', 'read'],
      ['flush', 'write'],
    ] as const) {
      if (this.has(method) && !this.has(direction)) fail(`${what} supports "${method}" but not "${direction}"`)
    }
  }

  has(method: string): boolean {
    return this.#methods.includes(method)
  }

  /** @throws CommandFailure with a trace that names the method */
  ask(method: string, ...words: string[]): string {
    try {
      return this.#shell.engine.callGlobal(this.#prefix, method, this.#name, ...words)
    } catch (error) {
      const failure = asScriptError(error)
      if (failure === undefined) throw error
      throw traced(failure, `\n    (chan handler subcommand "${method}")`)
    }
  }

  /** The same when the handler has the method. */
  tell(method: string, ...words: string[]): string | undefined {
    return this.has(method) ? this.ask(method, ...words) : undefined
  }
}

class ReflectedDevice implements Device {
  readonly readable: boolean
  readonly writable: boolean
  readonly terminal = false
  readonly fd = undefined
  readonly seek?: (offset: number, origin: 'start' | 'current' | 'end') => number
  readonly tell?: () => number
  readonly truncate?: (size: number) => void
  readonly handler: Handler
  readonly #posted: Set<Direction> = new Set()
  readonly watched: Set<Direction> = new Set()

  constructor(handler: Handler, mode: readonly Direction[]) {
    this.handler = handler
    this.readable = mode.includes('read')
    this.writable = mode.includes('write')
    if (handler.has('seek')) {
      this.seek = (offset, origin) => parseInteger(handler.ask('seek', String(offset), origin))
      this.tell = () => parseInteger(handler.ask('seek', '0', 'current'))
    }
    if (handler.has('truncate')) this.truncate = (size) => void handler.ask('truncate', String(size))
  }

  read(target: Uint8Array): number {
    const bytes = this.#asking(() => bytesOf(this.handler.ask('read', String(target.length))))
    if (bytes === undefined) return wouldBlock
    if (bytes.length > target.length) fail('read delivered more than requested')
    target.set(bytes)
    return bytes.length
  }

  write(bytes: Uint8Array): number {
    const count = this.#asking(() => parseInteger(this.handler.ask('write', textOf(bytes))))
    if (count === undefined) return wouldBlock
    if (count === 0) fail('write wrote nothing')
    if (count > bytes.length || count < 0) fail('write wrote more than requested')
    return count
  }

  /** The handler says EAGAIN when it has nothing to give or no room. */
  #asking<T>(work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      if (error instanceof CommandFailure && error.message === 'EAGAIN') return undefined
      throw error
    }
  }

  setBlocking(blocking: boolean): void {
    this.handler.tell('blocking', blocking ? '1' : '0')
  }

  getOption(name: string): string {
    return this.handler.ask('cget', name)
  }

  getAllOptions(): string[] {
    return parseList(this.handler.tell('cgetall') ?? '')
  }

  setOption(name: string, value: string): void {
    this.handler.ask('configure', name, value)
  }

  get anyOption(): boolean {
    return this.handler.has('cget')
  }

  watch(direction: Direction, on: boolean): void {
    if (on) this.watched.add(direction)
    else this.watched.delete(direction)
    this.handler.ask('watch', formatList([...this.watched]))
  }

  /** An event was posted, and somebody waits for it. */
  post(direction: Direction): void {
    this.#posted.add(direction)
  }

  ready(direction: Direction): boolean {
    return this.#posted.delete(direction)
  }

  close(): void {
    this.handler.ask('finalize')
  }
}

/** A transformation between a channel and what was its device. */
class TransformDevice implements Device {
  readonly below: Device
  readonly handler: Handler
  readonly readable: boolean
  readonly writable: boolean
  readonly terminal = false
  readonly fd = undefined
  readonly seek?: (offset: number, origin: 'start' | 'current' | 'end') => number
  readonly tell?: () => number
  #ready: Buffer = Buffer.alloc(0)
  #ended = false

  constructor(below: Device, handler: Handler) {
    this.below = below
    this.handler = handler
    this.readable = below.readable
    this.writable = below.writable
    if (below.seek !== undefined) {
      this.seek = (offset, origin) => {
        this.#flush()
        this.handler.tell('clear')
        this.#ready = Buffer.alloc(0)
        this.#ended = false
        return below.seek!(offset, origin)
      }
    }
    if (below.tell !== undefined) this.tell = () => below.tell!()
  }

  read(target: Uint8Array): number {
    this.#require('read')
    while (this.#ready.length === 0) {
      if (this.#ended) {
        this.#ended = false
        return 0
      }
      const piece = Buffer.allocUnsafe(this.#most(target.length))
      const count = this.below.read(piece)
      if (count === wouldBlock) return wouldBlock
      if (count === 0) this.#ended = true
      const text =
        count === 0 ? (this.handler.tell('drain') ?? '') : this.handler.ask('read', piece.toString('latin1', 0, count))
      this.#ready = bytesOf(text)
    }
    const count = this.#ready.copy(target)
    this.#ready = this.#ready.subarray(count)
    return count
  }

  /** How much may be read from below, when the handler limits it. */
  #most(wanted: number): number {
    const answer = this.handler.tell('limit?')
    if (answer === undefined) return wanted
    const limit = parseInteger(answer)
    return limit < 0 ? wanted : Math.min(limit, wanted)
  }

  #require(direction: Direction): void {
    if (!this.handler.has(direction)) fail(`${direction} not supported by Tcl driver`)
  }

  write(bytes: Uint8Array): number {
    this.#require('write')
    this.#writeBelow(bytesOf(this.handler.ask('write', textOf(bytes))))
    return bytes.length
  }

  #writeBelow(bytes: Buffer): void {
    for (let done = 0; done < bytes.length; ) {
      const count = this.below.write(bytes.subarray(done))
      if (count !== wouldBlock) done += count
    }
  }

  #flush(): void {
    if (!this.writable || !this.handler.has('write')) return
    this.#writeBelow(bytesOf(this.handler.tell('flush') ?? ''))
  }

  setBlocking(blocking: boolean): void {
    this.below.setBlocking?.(blocking)
  }

  watch(direction: Direction, on: boolean): void {
    this.below.watch?.(direction, on)
  }

  ready(direction: Direction): boolean {
    return this.#ready.length > 0 || this.below.ready === undefined || this.below.ready(direction)
  }

  /** Take the transformation off. */
  detach(): void {
    if (this.readable && this.handler.has('read')) this.handler.tell('drain')
    this.#flush()
    this.handler.tell('finalize')
  }

  close(direction?: Direction): void {
    if (direction === undefined) {
      this.#flush()
      this.handler.tell('finalize')
    }
    this.below.close(direction)
  }
}

let reflectedCount = 0
let transformCount = 0

const create: CommandRow = {
  name: 'create',
  min: 2,
  max: 2,
  usage: 'mode cmdprefix',
  run(shell, [words, prefix]) {
    const mode = parseList(words!).map((word) => matchWord(['read', 'write'], word, 'mode') as Direction)
    const name = `rc${reflectedCount++}`
    const handler = new Handler(shell, prefix!, name)
    handler.initialize(mode, channelMethods, ['initialize', 'finalize', 'watch'])
    handler.mustServe(mode)
    return shell.channels.addNamed(name, new ReflectedDevice(handler, mode)).name
  },
}

const postevent: CommandRow = {
  name: 'postevent',
  min: 2,
  max: 2,
  usage: 'channel eventspec',
  run(shell, [name, words]) {
    const device = shell.channels.has(name!) ? shell.channels.get(name!).device : undefined
    if (!(device instanceof ReflectedDevice)) {
      fail(`can not find reflected channel named "${name}"`, 'TCL', 'LOOKUP', 'CHANNEL', name!)
    }
    const events = parseList(words!).map((word) => matchWord(['read', 'write'], word, 'event') as Direction)
    if (events.length === 0) fail('bad event list: is empty')
    if (events.some((event) => !device.watched.has(event))) {
      fail(`tried to post events channel "${name}" is not interested in`)
    }
    for (const event of events) device.post(event)
    return ''
  },
}

const push: CommandRow = {
  name: 'push',
  min: 2,
  max: 2,
  usage: 'channel cmdprefix',
  run(shell, [name, prefix]) {
    const channel: Channel = shell.channels.get(name!)
    const handler = new Handler(shell, prefix!, `rt${transformCount++}`)
    const mode: Direction[] = []
    if (channel.readable) mode.push('read')
    if (channel.writable) mode.push('write')
    handler.initialize(mode, transformMethods, ['initialize', 'finalize'])
    handler.mustServeAny(mode)
    channel.replaceDevice(new TransformDevice(channel.device, handler))
    return channel.name
  },
}

const pop: CommandRow = {
  name: 'pop',
  min: 1,
  max: 1,
  usage: 'channel',
  run(shell, [name]) {
    const channel = shell.channels.get(name!)
    const { device } = channel
    if (device.below !== undefined) {
      try {
        if (channel.writable) channel.flush()
        device.detach?.()
      } finally {
        // What was transformed and not read is lost.
        channel.dropInput()
        channel.replaceDevice(device.below)
      }
    }
    return ''
  },
}

export const reflected: { create: CommandRow; pop: CommandRow; postevent: CommandRow; push: CommandRow } = {
  create,
  pop,
  postevent,
  push,
}
