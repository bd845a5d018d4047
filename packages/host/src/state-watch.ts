/** The limit on what an interpreter keeps. The size is an estimate that takes a fraction of a millisecond, so it is looked at
 *  now and then: after so many steps, evals, or bytes of fresh values.
 *
 *  What is too large is told once for each time that it has grown: an eval that makes the state smaller runs to its end,
 *  or nobody could clean up. */
import { LimitSignal } from './errors.ts'
import { type Keeper, stateBytes } from './size-estimate.ts'

/** Steps between two looks: while the state is small, and when it comes near its limit. */
const STEPS_FAR = 2_000_000
const STEPS_NEAR = 200_000
/** Evals between two looks, however short they are. */
const EVALS = 5000

export class StateWatch {
  readonly #keeper: Keeper
  #used = 0
  #stepsAt = STEPS_NEAR
  #evals = 0
  #fresh = 0
  /** How much of what the running eval has made was there at the last look. */
  #lookedAt = 0

  constructor(keeper: Keeper) {
    this.#keeper = keeper
  }

  /** An outermost eval begins. */
  begin(): void {
    this.#lookedAt = 0
  }

  /** In the middle of an eval. @param steps spent in all evals so far @param fresh estimated bytes of the values that this
   *  eval has made */
  during(steps: number, fresh: number, max: number): LimitSignal | null {
    if (steps < this.#stepsAt && fresh - this.#lookedAt < max / 8) return null
    const over = this.#look(steps, max)
    this.#lookedAt = fresh
    return over
  }

  /** At the end of an eval. @param fresh estimated bytes of the values that it made */
  after(steps: number, fresh: number, max: number): LimitSignal | null {
    this.#fresh += fresh - this.#lookedAt
    if (++this.#evals < EVALS && steps < this.#stepsAt && this.#fresh < max / 8 && this.#used <= max) return null
    return this.#look(steps, max)
  }

  #look(steps: number, max: number): LimitSignal | null {
    const before = this.#used
    this.#used = stateBytes(this.#keeper)
    this.#stepsAt = steps + (this.#used < max / 4 ? STEPS_FAR : STEPS_NEAR)
    this.#evals = 0
    this.#fresh = 0
    return this.#used > max && this.#used > before ? new LimitSignal('stateBytes', this.#used, max) : null
  }
}
