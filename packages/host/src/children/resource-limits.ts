/** What bounds the scripts of one interpreter (interp(n): limit, cancel). Its own scripts cannot catch that they are
 *  ended; whoever called them sees an error. */
import { TclFailure, type TclValue } from '@feather-tcl/arena/values'
import type { InterpNode } from './interp-node.ts'

/** Thrown through commands of the host, and passed through the core, while the scripts of one interpreter are ended. */
export class ScopedEnd {
  readonly node: InterpNode
  readonly message: string
  readonly errorCode: readonly string[]
  constructor(node: InterpNode, message: string, errorCode: readonly string[]) {
    this.node = node
    this.message = message
    this.errorCode = errorCode
  }
}

/** A script that is evaluated when a limit is hit, in the interpreter that set it: it may move the limit. */
export interface LimitCallback {
  readonly script: TclValue
  readonly node: InterpNode
}

/** Somebody wants the scripts to stop. */
export interface Cancellation {
  readonly unwind: boolean
  readonly message: string
}

export class ResourceLimits {
  readonly #node: InterpNode
  /** Commands that it ran in all, the running stretch not included. */
  used = 0
  /** How many of them it may run. */
  commands: number | null = null
  commandGranularity = 1
  commandCallback: LimitCallback | null = null
  /** Until when, in milliseconds since the epoch. */
  deadline: number | null = null
  timeGranularity = 10
  timeCallback: LimitCallback | null = null
  cancellation: Cancellation | null = null

  constructor(node: InterpNode) {
    this.#node = node
  }

  /** What a new child has: where its parent's commands are counted it may run none. */
  inherit(parent: ResourceLimits): void {
    if (parent.commands !== null) {
      this.commands = 0
      this.commandGranularity = parent.commandGranularity
    }
    if (parent.deadline === null) return
    this.deadline = parent.deadline
    this.timeGranularity = parent.timeGranularity
  }

  /** Must its scripts be looked after. */
  get watched(): boolean {
    return this.commands !== null || this.deadline !== null || this.cancellation !== null || this.#node.deleted
  }

  /** How many commands may run before the next look. */
  get allowance(): number {
    return this.commands === null ? Number.POSITIVE_INFINITY : Math.max(0, this.commands - this.used)
  }

  /** Look at the running scripts, at a safe point.
   *  @param run evaluates a callback, and throws nothing
   *  @returns what ends them: at once, or as an error that they may catch; null when they may go on */
  check(run: (callback: LimitCallback) => void): ScopedEnd | TclFailure | null {
    if (this.#node.deleted) {
      const message = 'attempt to call eval in deleted interpreter'
      return new ScopedEnd(this.#node, message, ['TCL', 'IDELETE', message])
    }
    const { cancellation } = this
    if (cancellation !== null) {
      const { message, unwind } = cancellation
      if (unwind) return new ScopedEnd(this.#node, message, ['TCL', 'CANCEL', 'IUNWIND', message])
      this.cancellation = null
      return new TclFailure(message, ['TCL', 'CANCEL', 'ICANCEL', message])
    }
    if (this.commands !== null && this.used >= this.commands) {
      if (this.commandCallback !== null) run(this.commandCallback)
      if (this.commands !== null && this.used >= this.commands)
        return new ScopedEnd(this.#node, 'command count limit exceeded', ['TCL', 'LIMIT', 'COMMANDS'])
    }
    if (this.late) {
      if (this.timeCallback !== null) run(this.timeCallback)
      if (this.late) return new ScopedEnd(this.#node, 'time limit exceeded', ['TCL', 'LIMIT', 'TIME'])
    }
    return null
  }

  /** Is it past the deadline, by the clock that scripts see. */
  get late(): boolean {
    if (this.deadline === null) return false
    try {
      return this.#node.interp.now() >= this.deadline
    } catch {
      return false // somebody took the clock away
    }
  }

  /** None of its scripts runs any more. */
  rest(): void {
    this.cancellation = null
  }
}
