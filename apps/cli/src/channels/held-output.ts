/** Output by the line that comes quicker than anybody reads it is held for a moment: a system call for every line would
 *  take most of the time.
 *
 *  It goes out before anything else can be noticed: before every command that is not one of the plain channel commands,
 *  before another channel is written to, before a read that may wait, when the interpreter looks around (every few
 *  thousand commands), when there is much of it, and at the end. A line that does not follow many others at once is not
 *  held at all. Terminals get their lines at once. */
import type { Channel } from './channel.ts'

/** So many lines that went out within `burstMs` make the next ones wait. */
const burstLines = 32
const burstMs = 5

export class HeldOutput {
  /** The channel that holds lines. */
  #channel: Channel | undefined
  /** The channel whose lines are counted, how many there were, and since when. */
  #counted: Channel | undefined
  #lines = 0
  #since = 0

  /** Another line is there: may the channel hold it. */
  mayHold(channel: Channel): boolean {
    if (this.#channel === channel) return true
    if (this.#counted !== channel) {
      this.#counted = channel
      this.#lines = 0
    }
    if (this.#lines === 0) this.#since = performance.now()
    this.#lines += 1
    if (this.#lines < burstLines) return false
    this.#lines = 0
    if (performance.now() - this.#since > burstMs) return false
    this.#channel = channel
    return true
  }

  /** Let everything go that some channel other than this one holds. */
  release(except?: Channel): void {
    const channel = this.#channel
    if (channel === undefined || channel === except) return
    this.#channel = undefined
    this.#lines = 0
    channel.flushHeld()
  }
}
