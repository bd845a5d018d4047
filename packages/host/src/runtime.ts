/** A compiled core module and the instances made of it, shared by interpreters. */
import { hostOpsHash } from '@feather-tcl/core/host-ops/hash'
import { type CoreTable, readCoreTable } from './core-table.ts'
import { Instance } from './instance.ts'
import type { WasmModule } from './webassembly.ts'

/** Instances that are kept for the next eval. */
const POOL_LIMIT = 8

export class Runtime {
  readonly module: WasmModule
  readonly core: CoreTable
  readonly #free: Instance[] = []

  /** @throws Error when the module is no core, or one that was built for another host-op table. */
  constructor(module: WasmModule) {
    this.module = module
    let first: Instance
    try {
      first = new Instance(module)
    } catch (e) {
      throw new Error(
        `this WebAssembly module is not the core that this version of @feather-tcl/host works with (${(e as Error).message}): install matching versions of @feather-tcl/core and @feather-tcl/host`,
      )
    }
    const hash = first.exports.feather_host_ops_hash?.() >>> 0
    if (hash !== hostOpsHash >>> 0)
      throw new Error(
        `@feather-tcl/core was built with host-op table ${hash.toString(16)}, @feather-tcl/host expects ${(hostOpsHash >>> 0).toString(16)}: install matching versions of both`,
      )
    this.core = readCoreTable(first.exports, first.memory)
    this.#free.push(first)
  }

  /** An instance for an eval: the preferred one when it is free. */
  take(preferred: Instance | null): Instance {
    const free = this.#free
    if (preferred !== null && free[free.length - 1] !== preferred) {
      const at = free.indexOf(preferred)
      if (at >= 0) {
        free.splice(at, 1)
        return preferred
      }
    }
    return free.pop() ?? new Instance(this.module)
  }

  give(instance: Instance): void {
    if (this.#free.length < POOL_LIMIT) this.#free.push(instance)
  }

  /** Forget an instance that is free: its memory goes back to the system. */
  drop(instance: Instance): void {
    const at = this.#free.indexOf(instance)
    if (at >= 0) this.#free.splice(at, 1)
  }
}
