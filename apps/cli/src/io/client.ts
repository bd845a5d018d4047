/** The asking side of the helper thread: what it does is seen here as calls that wait. */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Pump } from '../channels/file-device.ts'
import { moduleUrl } from '../modules.ts'
import type { News, Question } from './protocol.ts'
import { Stream } from './stream.ts'

/** Who is told the news about a number. */
export type Listener = (news: News) => void

type Interrupt = () => void

export class IoClient {
  readonly #port: MessagePort
  readonly #news: Int32Array
  readonly #listeners: Map<number, Listener> = new Map()
  readonly #checkInterrupt: Interrupt
  #ids = 0
  #seen = 0

  /** @param checkInterrupt throws when the user wants the running script to stop */
  constructor(checkInterrupt: Interrupt) {
    this.#checkInterrupt = checkInterrupt
    const { port1, port2 } = new MessageChannel()
    this.#port = port1
    this.#news = new Int32Array(new SharedArrayBuffer(4))
    const worker = new Worker(moduleUrl('io/helper'), {
      workerData: { port: port2, news: this.#news },
      transferList: [port2],
      stdin: false,
      stdout: false,
      stderr: false,
    })
    worker.unref()
    port1.unref()
  }

  /** A fresh number. */
  nextId(): number {
    this.#ids += 1
    return this.#ids
  }

  listen(id: number, listener: Listener): void {
    this.#listeners.set(id, listener)
  }

  forget(id: number): void {
    this.#listeners.delete(id)
  }

  ask(question: Question): void {
    this.#port.postMessage(question)
  }

  /** Pass on everything that was told so far. */
  collect(): void {
    this.#seen = Atomics.load(this.#news, 0)
    for (;;) {
      const received = receiveMessageOnPort(this.#port)
      if (received === undefined) return
      const news = received.message as News
      this.#listeners.get(news.id)?.(news)
    }
  }

  /** Sleep until something is told, at most so many milliseconds. */
  waitForNews(milliseconds: number = Number.POSITIVE_INFINITY): void {
    // An interruption of the script is looked for now and then.
    const end = performance.now() + milliseconds
    for (;;) {
      const left = Math.min(end - performance.now(), 100)
      if (left <= 0 || Atomics.wait(this.#news, 0, this.#seen, left) !== 'timed-out') return
      this.#checkInterrupt()
    }
  }

  /** Wait until something is so. */
  waitUntil(met: () => boolean): void {
    for (;;) {
      this.collect()
      if (met()) return
      this.waitForNews()
    }
  }

  /** Read a file descriptor in the background. */
  pump(fd: number): Pump {
    const id = this.nextId()
    const stream = new Stream(this, id)
    this.listen(id, (news) => stream.take(news))
    this.ask({ ask: 'read', id, fd })
    return stream
  }
}
