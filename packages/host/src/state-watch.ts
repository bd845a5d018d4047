/** The limit on what an interpreter keeps.
 *
 *  What is too large is told once for each time that it has grown: an eval that makes the state smaller runs to its end,
 *  or nobody could clean up. */
import { LimitSignal } from './errors.ts'
import { MemoryWatch } from './memory-watch.ts'
import { type Keeper, SizeEstimate } from './size-estimate.ts'

export class StateWatch {
  readonly #keeper: Keeper
  readonly #watch: MemoryWatch = new MemoryWatch()

  constructor(keeper: Keeper) {
    this.#keeper = keeper
  }

  /** Look when it is time to.
   *  @param made bytes of values and structures that were made in all evals so far, at the most
   *  @param steps spent in all evals so far */
  check(made: number, steps: number, max: number): LimitSignal | null {
    if (!this.#watch.due(made, steps, max)) return null
    const before = this.#watch.used
    const { bytes, effort } = this.#look()
    this.#watch.looked(bytes, made, steps, effort)
    return bytes > max && bytes > before ? new LimitSignal('stateBytes', bytes, max) : null
  }

  #look(): SizeEstimate {
    const estimate = new SizeEstimate()
    estimate.addKeeper(this.#keeper)
    return estimate
  }
}
