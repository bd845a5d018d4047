/** When to look how much memory something takes. A look is exact but takes time, so it is taken only when the limit could be
 *  passed: what was there at the last look and everything that was made since, garbage or not, is the most that can be
 *  there now. */

/** The part of the limit that may be made between two looks, however near the limit is. */
const SLACK = 8
/** Steps for each object that a look has to look at: looking takes at most a fraction of the time. */
const STEPS_PER_EFFORT = 2

export class MemoryWatch {
  /** Bytes at the last look. */
  used = 0
  /** What was made up to the last look, and the steps spent up to then. */
  #made = 0
  #steps = 0
  #effort = 0

  /** Nothing is there, and so much has been made. */
  begin(made: number, steps: number): void {
    this.used = 0
    this.looked(0, made, steps, 0)
  }

  /** Is it time to look. @param made bytes that were made so far, at the most @param steps spent so far */
  due(made: number, steps: number, max: number): boolean {
    const since = made - this.#made
    if (since <= max / SLACK || this.used + since <= max) return false
    return since > max || steps - this.#steps >= this.#effort * STEPS_PER_EFFORT
  }

  /** Somebody has looked. @param effort objects that were looked at */
  looked(used: number, made: number, steps: number, effort: number): void {
    this.used = used
    this.#made = made
    this.#steps = steps
    this.#effort = effort
  }
}
