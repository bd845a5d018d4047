/** Limits of one eval: steps, time, output; and the slices in which the core counts. */
import { LimitSignal } from './errors.ts'

/** Steps between two looks at clock and flags. */
const SLICE = 20_000

export interface MeterLimits {
  readonly steps?: number | undefined
  readonly timeMs?: number | undefined
  readonly outputBytes?: number | undefined
  /** Tells that the eval is to stop; asked once a slice. */
  readonly interrupted?: (() => boolean) | undefined
}

export class Meter {
  /** Steps spent by this eval, the running slice not included. */
  used = 0
  /** Over all evals. */
  total = 0
  slice: number = SLICE
  signal: LimitSignal = new LimitSignal('steps', 0, 0)
  #limits: MeterLimits = {}
  #deadline = Number.POSITIVE_INFINITY
  #started = 0
  #output = 0
  readonly #clock: () => number

  constructor(clock: () => number) {
    this.#clock = clock
  }

  begin(limits: MeterLimits): void {
    this.used = 0
    this.#output = 0
    this.#limits = limits
    if (limits.timeMs === undefined) {
      this.#deadline = Number.POSITIVE_INFINITY
    } else {
      this.#started = this.#clock()
      this.#deadline = this.#started + limits.timeMs
    }
  }

  /** The budget for the next slice. */
  nextSlice(): number {
    const max = this.#limits.steps
    this.slice = max === undefined ? SLICE : Math.min(SLICE, Math.max(0, max - this.used))
    return this.slice
  }

  /** Account; false when a limit is hit, and then `signal` says which. */
  spend(steps: number): boolean {
    this.used += steps
    this.total += steps
    const { steps: max, timeMs, interrupted } = this.#limits
    if (max !== undefined && this.used >= max) {
      this.signal = new LimitSignal('steps', this.used, max)
      return false
    }
    if (timeMs !== undefined) {
      const now = this.#clock()
      if (now > this.#deadline) {
        this.signal = new LimitSignal('timeMs', now - this.#started, timeMs)
        return false
      }
    }
    if (interrupted?.()) {
      this.signal = new LimitSignal('interrupt', 0, 0)
      return false
    }
    return true
  }

  /** The eval is over with so much of the slice left. */
  account(left: number): void {
    const steps = this.slice - left
    this.used += steps
    this.total += steps
  }

  /** Work that a command does in one step. @throws LimitSignal */
  charge(units: number): void {
    if (!this.spend(Math.ceil(units))) throw this.signal
  }

  output(bytes: number): void {
    this.#output += bytes
    const max = this.#limits.outputBytes
    if (max !== undefined && this.#output > max) throw new LimitSignal('outputBytes', this.#output, max)
  }
}
