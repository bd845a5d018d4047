/** Looks at the host ops of a runtime's instances: which does a script use, how many, and what happens when one fails. For tests. */

/** An op as WebAssembly sees it. */
export type AnyOp = (...args: never[]) => unknown

/** Put something around the ops of an instance as it is made. */
export type AroundOp = (name: string, op: AnyOp) => AnyOp

/** Thrown by the op that was to fail. */
export class InjectedFault extends Error {
  override readonly name: string = 'InjectedFault'
}

export class Recorder {
  /** How often each op was called since the last `begin`, by its name. */
  readonly counts: Map<string, number> = new Map()
  /** How many ops there were. */
  total = 0
  #failAt = -1

  /** Count from 0 again. @param failAt the number of the op, from 0, that throws in place of doing its work; -1: none */
  begin(failAt = -1): void {
    this.counts.clear()
    this.total = 0
    this.#failAt = failAt
  }

  /** For `new Runtime(module, { around })`. */
  readonly around: AroundOp = (name, op) => {
    return (...args) => {
      if (this.total++ === this.#failAt) throw new InjectedFault(`${name} failed`)
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
      return op(...args)
    }
  }
}
