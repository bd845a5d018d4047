/** Bytes that come from the helper thread, and bytes that go there. */
import { wouldBlock } from '../channels/device.ts'
import type { Pump } from '../channels/file-device.ts'
import type { IoClient } from './client.ts'
import { type News, window } from './protocol.ts'

function failure(errno: string): Error {
  return Object.assign(new Error(errno), { code: errno })
}

export class Stream implements Pump {
  readonly #client: IoClient
  readonly #id: number
  #chunks: Uint8Array[] = []
  #ended = false
  #readError: string | undefined
  #writeError: string | undefined
  /** Bytes given to the helper that it has not written yet. */
  #unwritten = 0
  #closed = false

  constructor(client: IoClient, id: number) {
    this.#client = client
    this.#id = id
  }

  /** Take note of news about this stream. */
  take(news: News): void {
    if (news.tell === 'data') this.#chunks.push(news.bytes)
    else if (news.tell === 'end') this.#ended = true
    else if (news.tell === 'written') this.#unwritten -= news.size
    else if (news.tell === 'error') {
      this.#ended = true
      this.#readError = news.errno
      this.#writeError = news.errno
      this.#unwritten = 0
    }
  }

  /** There is something to read, the end included. */
  ready(): boolean {
    this.#client.collect()
    return this.#chunks.length > 0 || this.#ended
  }

  /** More could be written without waiting. */
  writable(): boolean {
    this.#client.collect()
    return this.#unwritten < window || this.#writeError !== undefined
  }

  /** Everything was written, or cannot be. */
  flushed(): boolean {
    return this.#unwritten === 0
  }

  read(target: Uint8Array, wait: boolean): number {
    if (wait) this.#client.waitUntil(() => this.#chunks.length > 0 || this.#ended)
    else this.#client.collect()
    const chunk = this.#chunks[0]
    if (chunk === undefined) {
      if (!this.#ended) return wouldBlock
      const error = this.#readError
      this.#readError = undefined
      if (error !== undefined && error !== 'EPIPE') throw failure(error)
      return 0
    }
    const count = Math.min(chunk.length, target.length)
    target.set(chunk.subarray(0, count))
    if (count === chunk.length) this.#chunks.shift()
    else this.#chunks[0] = chunk.subarray(count)
    this.#client.ask({ ask: 'more', id: this.#id, size: count })
    return count
  }

  /** Give bytes to the helper; with `wait`, until they are written. */
  write(bytes: Uint8Array, wait: boolean): number {
    this.#client.collect()
    this.#throwWriteError()
    if (!wait && this.#unwritten >= window) return wouldBlock
    this.#unwritten += bytes.length
    this.#client.ask({ ask: 'write', id: this.#id, bytes: bytes.slice() })
    if (wait) {
      this.#client.waitUntil(() => this.#unwritten === 0)
      this.#throwWriteError()
    }
    return bytes.length
  }

  #throwWriteError(): void {
    const error = this.#writeError
    if (error === undefined) return
    throw failure(error)
  }

  /** No more will be written. */
  end(): void {
    this.#client.ask({ ask: 'end', id: this.#id })
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#client.ask({ ask: 'close', id: this.#id })
    this.#client.forget(this.#id)
  }
}
