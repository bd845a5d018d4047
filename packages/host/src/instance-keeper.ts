/** Which instance an interpreter used last: it still has the interpreter's compiled code, so the next eval takes it again when it is
 *  free. Apart from the interpreter, so that it can be dropped when that was collected. */
import type { Instance } from './instance.ts'
import type { Runtime } from './runtime.ts'

export class InstanceKeeper {
  readonly #runtime: Runtime
  /** The instance that was used last; null when it is gone, or has come to another interpreter. */
  instance: Instance | null = null

  constructor(runtime: Runtime) {
    this.#runtime = runtime
  }

  /** The interpreter is gone. Of instances that nobody uses the runtime keeps one, when it is small: a program may make an
   *  interpreter for each of its requests. */
  leave(): void {
    const { instance } = this
    if (instance === null || !this.#runtime.rests(instance)) return this.drop()
    instance.exports.feather_code_trim(1)
    instance.keeper = this.instance = null
  }

  /** Give the instance back to the system. It stays when it works for another interpreter right now. */
  drop(): void {
    if (this.instance !== null) this.#runtime.drop(this.instance)
    this.instance = null
  }
}
