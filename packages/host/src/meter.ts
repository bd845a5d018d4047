/** Limits of one eval: steps, time, output; and the slices in which the core counts. */
import { LimitSignal } from './errors.ts'

/** Steps between two looks at clock and flags. */
const SLICE = 20_000

export interface MeterLimits {
  readonly steps?: number | undefined
  readonly timeMs?: number | undefined
  readonly outputBytes?: number | undefined
  /** Tells that the eval is to stop; asked once a slice. What it throws stops the eval too. */
  readonly interrupted?: (() => boolean) | undefined
}

/** Milliseconds that only go forward, where the engine has them: a script's clock may be a toy, or denied. */
function engineClock(): number {
  const { performance } = globalThis as { performance?: { now(): number } }
  return performance === undefined ? Date.now() : performance.now()
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

  /** @param clock milliseconds, for the time limit */
  constructor(clock: () => number = engineClock) {
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

  /** The budget for the next slice. @param most steps that may pass until somebody looks */
  nextSlice(most: number = SLICE): number {
    const max = this.#limits.steps
    this.slice = Math.min(SLICE, most, max === undefined ? SLICE : Math.max(0, max - this.used))
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
    return interrupted === undefined || this.#goesOn(interrupted)
  }

  #goesOn(interrupted: () => boolean): boolean {
    try {
      if (!interrupted()) return true
      this.signal = new LimitSignal('interrupt', 0, 0)
    } catch (e) {
      this.signal = new LimitSignal('interrupt', 0, 0, e)
    }
    return false
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
