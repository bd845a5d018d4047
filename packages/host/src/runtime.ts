/** A compiled core module and the instances made of it, shared by interpreters. */
import { builtFor } from './built-for.gen.ts'
import { whyNotOurs } from './core-check.ts'
import { type CoreTable, readCoreTable } from './core-table.ts'
import { NoInstance } from './errors.ts'
import { Instance, type InstanceOptions } from './instance.ts'
import type { WasmModule } from './webassembly.ts'

/** Linear memory that an instance may have to be kept, in bytes: memory does not shrink. */
export const KEPT_MEMORY: number = 64 * 2 ** 20

/** And to be kept when nobody uses it. */
const RESTING_MEMORY = 4 * 2 ** 20

/** Instances that are kept for the next eval. */
export const POOL_LIMIT = 8

export class Runtime {
  readonly module: WasmModule
  readonly core: CoreTable
  readonly #free: Instance[] = []
  readonly #options: InstanceOptions

  /** @throws Error when the module is no core, or one with another table of host ops. */
  constructor(module: WasmModule, options: InstanceOptions = {}) {
    this.module = module
    this.#options = options
    const first = firstInstance(module, options)
    this.core = readCoreTable(first.exports, first.memory)
    this.#free.push(first)
  }

  /** An instance for an eval: the preferred one when it is free.
   *  @throws NoInstance when none is free and the engine has no memory for another */
  take(preferred: Instance | null): Instance {
    const free = this.#free
    if (preferred !== null && free[free.length - 1] !== preferred) {
      const at = free.indexOf(preferred)
      if (at >= 0) {
        free.splice(at, 1)
        return preferred
      }
    }
    return free.pop() ?? this.#another()
  }

  #another(): Instance {
    try {
      return new Instance(this.module, this.#options)
    } catch (e) {
      throw new NoInstance(e)
    }
  }

  /** Take an instance back, unless its memory has grown so far that the system should have it, or there are enough. Whether it was
   *  taken. */
  give(instance: Instance): boolean {
    if (instance.i32.byteLength > KEPT_MEMORY || this.#free.length >= POOL_LIMIT) return false
    this.#free.push(instance)
    return true
  }

  /** Is it the only instance that is free, and a small one? */
  rests(instance: Instance): boolean {
    return this.#free.length === 1 && this.#free[0] === instance && instance.i32.byteLength <= RESTING_MEMORY
  }

  /** Forget an instance that is free: its memory goes back to the system. */
  drop(instance: Instance): void {
    const at = this.#free.indexOf(instance)
    if (at >= 0) this.#free.splice(at, 1)
  }
}

function firstInstance(module: WasmModule, options: InstanceOptions): Instance {
  try {
    const first = new Instance(module, options)
    if (first.exports.feather_host_ops_hash() >>> 0 === builtFor.hash) return first
  } catch (cause) {
    const why = whyNotOurs(module)
    throw why === undefined ? cause : new Error(why, { cause })
  }
  throw new Error(whyNotOurs(module))
}
