/** The processes that scripts have started, until somebody has no more use for how they ended. */
import type { Ending } from './status.ts'

/** One that runs or has ended. */
export interface Started {
  /** How it ended; undefined while it runs. */
  ending(): Ending | undefined
  /** A channel belongs to it. */
  held: boolean
}

export class ProcessTable {
  /** Forget processes that have ended when others are started, and when the channel to one is closed. */
  autopurge = true
  readonly #entries: Map<number, Started> = new Map()
  readonly #collect: () => void

  /** @param collect takes in the news of processes that run beside the script */
  constructor(collect: () => void) {
    this.#collect = collect
  }

  add(pid: number, started: Started): void {
    this.#entries.set(pid, started)
  }

  get pids(): number[] {
    return [...this.#entries.keys()]
  }

  /** How each of these that is known has ended. */
  endings(pids: readonly number[] = this.pids): [number, Ending | undefined][] {
    this.#collect()
    return pids.flatMap((pid): [number, Ending | undefined][] => {
      const entry = this.#entries.get(pid)
      return entry === undefined ? [] : [[pid, entry.ending()]]
    })
  }

  /** Forget those that have ended. */
  purge(pids?: readonly number[]): void {
    for (const [pid, ending] of this.endings(pids)) {
      if (ending !== undefined && this.#entries.get(pid)?.held === false) this.#entries.delete(pid)
    }
  }

  /** The channel to these is closed. */
  release(pids: readonly number[]): void {
    for (const pid of pids) {
      const entry = this.#entries.get(pid)
      if (entry !== undefined) entry.held = false
    }
    this.tidy()
  }

  /** What is done now and then. */
  tidy(): void {
    if (this.autopurge) this.purge()
  }
}
