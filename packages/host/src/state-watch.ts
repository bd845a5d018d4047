/** The limit on what an interpreter keeps. The size is an estimate that takes a fraction of a millisecond, so it is looked at
 *  now and then: after so many steps, evals, or bytes of fresh values.
 *
 *  What is too large is told once for each time that it has grown: an eval that makes the state smaller runs to its end,
 *  or nobody could clean up. */
import { LimitSignal } from './errors.ts'
import type { Namespaces } from './namespaces.ts'
import { stateBytes } from './size-estimate.ts'

/** Steps between two looks: while the state is small, and when it comes near its limit. */
const STEPS_FAR = 2_000_000
const STEPS_NEAR = 200_000
/** Evals between two looks, however short they are. */
const EVALS = 5000

export class StateWatch {
  readonly #namespaces: Namespaces
  #used = 0
  #stepsAt = STEPS_NEAR
  #evals = 0
  #fresh = 0

  constructor(namespaces: Namespaces) {
    this.#namespaces = namespaces
  }

  /** In the middle of an eval. @param steps spent in all evals so far */
  during(steps: number, max: number): LimitSignal | null {
    return steps >= this.#stepsAt ? this.#look(steps, max) : null
  }

  /** At the end of an eval. @param fresh estimated bytes of the values that it made */
  after(steps: number, fresh: number, max: number): LimitSignal | null {
    this.#fresh += fresh
    if (++this.#evals < EVALS && steps < this.#stepsAt && this.#fresh < max / 8 && this.#used <= max) return null
    return this.#look(steps, max)
  }

  #look(steps: number, max: number): LimitSignal | null {
    const before = this.#used
    this.#used = stateBytes(this.#namespaces)
    this.#stepsAt = steps + (this.#used < max / 4 ? STEPS_FAR : STEPS_NEAR)
    this.#evals = 0
    this.#fresh = 0
    return this.#used > max && this.#used > before ? new LimitSignal('stateBytes', this.#used, max) : null
  }
}
