/** The interpreter's thread, seen from the terminal's. */
import { Worker } from 'node:worker_threads'
import type { Options } from '../arguments.ts'
import { moduleUrl } from '../modules.ts'
import { type Answer, interruptCell, type Notice, type Request, readyCell, type SessionData } from './messages.ts'

export class Session {
  readonly #options: Options
  readonly #onNotice: (notice: Notice) => void
  #shared: Int32Array = new Int32Array(0)
  #worker: Worker | undefined
  #count = 0
  #waiting: Map<number, (answer: Answer | undefined) => void> = new Map()

  constructor(options: Options, onNotice: (notice: Notice) => void) {
    this.#options = options
    this.#onNotice = onNotice
    this.#start()
  }

  #start(): void {
    this.#shared = new Int32Array(new SharedArrayBuffer(8))
    const workerData: SessionData = { options: this.#options, shared: this.#shared }
    const worker = new Worker(moduleUrl('repl/session-thread'), { workerData, stdin: false })
    worker.on('message', (message: { id: number; answer: Answer } | Notice) => {
      if ('kind' in message) {
        this.#onNotice(message)
        return
      }
      this.#waiting.get(message.id)?.(message.answer)
      this.#waiting.delete(message.id)
    })
    worker.on('error', (error) => {
      throw error
    })
    this.#worker = worker
  }

  /** Ask, and get the answer; undefined when the interpreter was given up meanwhile. */
  ask<K extends Answer['kind']>(request: Request, _kind: K): Promise<Extract<Answer, { kind: K }> | undefined> {
    this.#count += 1
    const id = this.#count
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve as (answer: Answer | undefined) => void)
      this.#worker?.postMessage({ id, request })
    })
  }

  /** Ask the running script to stop. */
  interrupt(): void {
    Atomics.store(this.#shared, interruptCell, 1)
    Atomics.notify(this.#shared, interruptCell)
  }

  /** The script was asked to stop and has not done so. */
  get interrupting(): boolean {
    return Atomics.load(this.#shared, interruptCell) === 1
  }

  /** There is room for what background scripts print. */
  makeReady(): void {
    Atomics.store(this.#shared, readyCell, 1)
    Atomics.notify(this.#shared, readyCell)
  }

  /** Give the interpreter up, with all that it knows, and begin with a new one. */
  async restart(): Promise<void> {
    const old = this.#worker
    const waiting = [...this.#waiting.values()]
    this.#waiting = new Map()
    this.#start()
    await old?.terminate()
    for (const resolve of waiting) resolve(undefined)
  }
}
