/** The page's side of the worker: questions and answers, and stopping what does not end by itself. */
import type { Greeting, Notice, Question, QuestionName, Questions } from '../protocol.ts'
import { createWorker, hasFailed } from './workers.ts'

/** The worker was ended, and this question with it. */
export class Ended extends Error {
  override readonly name: string = 'Ended'
}

type Handlers = {
  [K in Exclude<Notice['kind'], 'answer' | 'failed' | 'repeating'>]: (notice: Extract<Notice, { kind: K }>) => void
} & {
  /** What goes on now has changed. */
  activity(): void
  /** The interpreter is gone: its worker was ended, because it could not be interrupted, or it failed. */
  lost(why: string): void
}

interface Pending {
  readonly name: QuestionName
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
}

/** Questions that run scripts. */
const LONG: ReadonlySet<QuestionName> = new Set(['run', 'press', 'workload', 'survive'])
/** How long an interrupted eval may take to notice, in milliseconds: one command may be at work for a while. */
const PATIENCE = 1500

export class Engine {
  readonly #handlers: Handlers
  readonly #flag: Int32Array | undefined
  readonly #pending = new Map<number, Pending>()
  #worker: Worker
  /** Where a worker has to be ended, its successor waits already: it does not depend on the network any more. */
  #spare: Worker | undefined
  #ids = 0
  #repeating = 0
  #busy = false
  /** The worker has said that it is ready. */
  #ready = false
  /** Why there is no worker any more. */
  #failure: string | undefined

  /** @param worker the first one, which nobody has spoken to */
  constructor(worker: Worker, handlers: Handlers) {
    this.#handlers = handlers
    // Only pages that are isolated from other origins have it.
    this.#flag = typeof SharedArrayBuffer === 'function' ? new Int32Array(new SharedArrayBuffer(4)) : undefined
    this.#worker = this.#adopt(worker)
  }

  /** Whether scripts are interrupted by a flag; else their worker is ended. */
  get interruptible(): boolean {
    return this.#flag !== undefined
  }

  /** A script runs that was asked for. */
  get busy(): boolean {
    return this.#busy
  }

  /** Nothing can be run. */
  get failed(): boolean {
    return this.#failure !== undefined
  }

  /** Scripts run again and again; others can be asked for in between. */
  get repeating(): boolean {
    return this.#repeating > 0
  }

  #adopt(worker: Worker): Worker {
    worker.onmessage = ({ data }: MessageEvent<Notice>) => this.#hear(data)
    worker.onerror = () => this.#fail()
    // Not before the caller has it.
    if (hasFailed(worker)) queueMicrotask(() => this.#fail())
    const greeting: Greeting = { name: 'greeting', flag: this.#flag }
    worker.postMessage(greeting)
    return worker
  }

  /** @throws Ended when the worker ends before it answers; Error with the message of what failed in it */
  ask<N extends QuestionName>(name: N, ask: Questions[N]['ask']): Promise<Questions[N]['answer']> {
    if (this.#failure !== undefined) return Promise.reject(new Ended(this.#failure))
    const id = ++this.#ids
    if (this.#flag !== undefined && LONG.has(name)) Atomics.store(this.#flag, 0, 0)
    const question: Question<N> = { id, name, ask }
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { name, resolve, reject })
      this.#worker.postMessage(question)
      this.#tellBusy()
    })
  }

  #hear(notice: Notice): void {
    if (notice.kind === 'answer' || notice.kind === 'failed') {
      const pending = this.#pending.get(notice.id)
      this.#pending.delete(notice.id)
      this.#tellBusy()
      if (notice.kind === 'answer') pending?.resolve(notice.answer as never)
      else pending?.reject(new Error(notice.message))
      return
    }
    if (notice.kind === 'repeating') {
      this.#repeating = notice.count
      this.#handlers.activity()
      return
    }
    if (notice.kind === 'ready') {
      this.#ready = true
      if (this.#flag === undefined) setTimeout(() => (this.#spare ??= createWorker()), 500)
    }
    ;(this.#handlers[notice.kind] as (notice: Notice) => void)(notice)
  }

  #tellBusy(): void {
    const busy = [...this.#pending.values()].some(({ name }) => LONG.has(name))
    if (busy === this.#busy) return
    this.#busy = busy
    this.#handlers.activity()
  }

  /** End what runs: by the flag, or by a message where only repeating scripts run; and where neither helps by ending the worker. */
  async stop(): Promise<void> {
    if (this.#flag === undefined && this.#busy)
      return this.#replace(
        'This page has no shared memory, so Stop had to end the worker: variables and procedures are gone.',
      )
    if (this.#flag !== undefined) Atomics.store(this.#flag, 0, 1)
    const worker = this.#worker
    const patience = setTimeout(() => {
      if (worker === this.#worker)
        this.#replace('The script did not react, so its worker was ended: variables and procedures are gone.')
    }, PATIENCE)
    try {
      await this.ask('halt', {})
    } catch (error) {
      if (!(error instanceof Ended)) throw error
    } finally {
      clearTimeout(patience)
    }
  }

  /** A worker that worked is replaced. Where one could not even be loaded, the next would fail in the same way, for ever. */
  #fail(): void {
    if (this.#ready) return this.#replace('The worker failed, and what the interpreter held is lost.')
    this.#failure = 'The interpreter could not be loaded.'
    this.#end(this.#failure)
  }

  #replace(why: string): void {
    const spare = this.#spare
    this.#spare = undefined
    this.#end(why, () => {
      this.#worker = this.#adopt(spare === undefined || hasFailed(spare) ? createWorker() : spare)
    })
  }

  /** @param then what comes before those are told who wait */
  #end(why: string, then: () => void = () => {}): void {
    this.#worker.onmessage = this.#worker.onerror = null
    this.#worker.terminate()
    const pending = [...this.#pending.values()]
    this.#pending.clear()
    this.#repeating = 0
    if (this.#flag !== undefined) Atomics.store(this.#flag, 0, 0)
    this.#ready = false
    then()
    this.#tellBusy()
    this.#handlers.activity()
    this.#handlers.lost(why)
    for (const { reject } of pending) reject(new Ended(why))
  }
}
