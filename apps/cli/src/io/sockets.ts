/** Sockets, as channels' devices. The helper thread does the talking. */
import type { Device, Direction } from '../channels/device.ts'
import { errnoMessage, posixFailure } from '../errno.ts'
import { CommandFailure, fail } from '../failure.ts'
import { formatList } from '../tcl-list.ts'
import type { IoClient } from './client.ts'
import type { Address, News } from './protocol.ts'
import { Stream } from './stream.ts'

const notConnected = 'ENOTCONN'

function shown({ address, port }: Address): string {
  const plain = address.replace(/^::ffff:/, '')
  const name = plain === '127.0.0.1' || plain === '::1' ? 'localhost' : plain
  return formatList([plain, name, String(port)])
}

/** The Tcl error of a socket that could not be opened. Names that nobody knows have no error number. */
export function openFailure(errno: string): CommandFailure {
  const what = "couldn't open socket"
  if (errno === 'ENOTFOUND' || errno === 'EAI_AGAIN') return new CommandFailure(`${what}: Name or service not known`)
  return posixFailure(what, errno)
}

abstract class SocketDevice implements Device {
  abstract readonly readable: boolean
  abstract readonly writable: boolean
  readonly terminal = false
  readonly fd = undefined
  readonly network = true
  readonly halves = true
  abstract read(target: Uint8Array): number
  abstract write(bytes: Uint8Array): number
  abstract close(direction?: Direction): void
}

/** A connection, or one that is being made. */
export class ConnectionDevice extends SocketDevice {
  readonly readable = true
  readonly writable = true
  readonly options: readonly string[] = ['-connecting', '-keepalive', '-nodelay', '-peername', '-sockname']
  readonly settable: readonly string[] = ['-keepalive', '-nodelay']
  readonly #client: IoClient
  readonly #id: number
  readonly #stream: Stream
  #local: Address | undefined
  #remote: Address | undefined
  #error: string | undefined
  #blocking = true
  readonly #flags = new Map([
    ['-keepalive', '0'],
    ['-nodelay', '0'],
  ])

  constructor(client: IoClient, id: number, known?: { local: Address; remote: Address }) {
    super()
    this.#client = client
    this.#id = id
    this.#stream = new Stream(client, id)
    this.#local = known?.local
    this.#remote = known?.remote
    client.listen(id, (news) => this.#take(news))
  }

  #take(news: News): void {
    if (news.tell === 'connected') {
      this.#local = news.local
      this.#remote = news.remote
      return
    }
    if (news.tell === 'error' && this.#remote === undefined) {
      this.#error = news.errno
      this.#stream.take({ ...news, errno: notConnected })
      return
    }
    this.#stream.take(news)
  }

  get connecting(): boolean {
    this.#client.collect()
    return this.#remote === undefined && this.#error === undefined
  }

  /** Wait until the connection is there.
   *  @throws CommandFailure when it cannot be made */
  waitForConnection(): void {
    this.#client.waitUntil(() => !this.connecting)
    if (this.#error === undefined) return
    this.#stream.close()
    throw openFailure(this.#error)
  }

  read(target: Uint8Array): number {
    return this.#stream.read(target, this.#blocking)
  }

  write(bytes: Uint8Array): number {
    return this.#stream.write(bytes, this.#blocking)
  }

  setBlocking(blocking: boolean): void {
    this.#blocking = blocking
  }

  ready(direction: Direction): boolean {
    if (this.connecting) return false
    return direction === 'read' ? this.#stream.ready() : this.#stream.writable()
  }

  getOption(name: string): string {
    const known = this.#flags.get(name)
    if (known !== undefined) return known
    if (name === '-connecting') return this.connecting ? '1' : '0'
    if (name === '-error') {
      const error = this.#error
      this.#error = undefined
      return error === undefined ? '' : errnoMessage(error)
    }
    const address = name === '-peername' ? this.#remote : this.#local
    if (address === undefined) {
      const words = errnoMessage('ENOTCONN')
      fail(`can't get ${name.slice(1)}: ${words}`, 'POSIX', 'ENOTCONN', words)
    }
    return shown(address)
  }

  getAllOptions(): string[] {
    const names = ['-keepalive', '-nodelay', ...(this.#remote === undefined ? [] : ['-peername', '-sockname'])]
    return names.flatMap((name) => [name, this.getOption(name)])
  }

  setOption(name: string, value: string): void {
    this.#flags.set(name, /^(1|true|yes|on)$/i.test(value) ? '1' : '0')
  }

  close(direction?: Direction): void {
    if (direction === 'read') return
    if (direction === 'write') {
      this.#stream.end()
      return
    }
    this.#stream.end()
    if (this.#blocking && !this.connecting) this.#client.waitUntil(() => this.#stream.flushed())
    this.#stream.close()
    this.#client.forget(this.#id)
  }
}

/** A server: connections to it are handed on. */
export class ServerDevice extends SocketDevice {
  readonly readable = false
  readonly writable = false
  readonly options: readonly string[] = ['-keepalive', '-nodelay', '-peername', '-sockname']
  readonly #client: IoClient
  readonly #id: number
  #local: Address | undefined
  #error: string | undefined
  readonly #arrived: Extract<News, { tell: 'connection' }>[] = []

  constructor(client: IoClient, id: number) {
    super()
    this.#client = client
    this.#id = id
    client.listen(id, (news) => {
      if (news.tell === 'listening') this.#local = news.local
      else if (news.tell === 'error') this.#error = news.errno
      else if (news.tell === 'connection') this.#arrived.push(news)
    })
  }

  /** @throws CommandFailure when the address cannot be used */
  waitForListening(): void {
    this.#client.waitUntil(() => this.#local !== undefined || this.#error !== undefined)
    if (this.#error !== undefined) throw openFailure(this.#error)
  }

  get waiting(): boolean {
    this.#client.collect()
    return this.#arrived.length > 0
  }

  /** The next connection, with the address of the other side. */
  accept(): { device: ConnectionDevice; remote: Address } {
    const { connection, local, remote } = this.#arrived.shift()!
    const id = this.#client.nextId()
    const device = new ConnectionDevice(this.#client, id, { local, remote })
    this.#client.ask({ ask: 'accept', id, connection })
    return { device, remote: { ...remote, address: remote.address.replace(/^::ffff:/, '') } }
  }

  read(): number {
    return 0
  }

  write(bytes: Uint8Array): number {
    return bytes.length
  }

  getOption(name: string): string {
    if (name === '-sockname') return shown(this.#local!)
    if (name === '-error') return ''
    if (name !== '-peername') return '0'
    const words = 'transport endpoint is not connected'
    return fail(`can't get peername: ${words}`, 'POSIX', 'ENOTCONN', words)
  }

  getAllOptions(): string[] {
    return ['-keepalive', '-nodelay', '-sockname'].flatMap((name) => [name, this.getOption(name)])
  }

  close(): void {
    this.#client.ask({ ask: 'close', id: this.#id })
    this.#client.forget(this.#id)
  }
}
