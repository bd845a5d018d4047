/** Figures about an interpreter's memory and work. */
import { type FeatherInterp, stateBytes } from '@feather-tcl/host'

/** Figures of one moment; inside a host command they are those of the eval that called it. */
export interface MemoryStats {
  /** Handles in use, dead ones that were not collected yet included. 0 between evals. */
  readonly scratchHandles: number
  /** Bytes in use in the core's arena. 0 between evals. */
  readonly wasmArenaUsed: number
  /** Namespaces, the global one included. */
  readonly namespaceCount: number
  /** Procedures. */
  readonly procCount: number
  /** Evals that are running inside each other; 0 between evals. */
  readonly evalDepth: number
  /** The most handles that were in use at once in any eval so far. */
  readonly peakHandles: number
  /** The most bytes that were in use at once in the arena in any eval so far. */
  readonly peakArenaBytes: number
  /** The most handles that were in use at once in the running eval, or between evals in the last one. */
  readonly evalPeakHandles: number
  /** The most bytes that were in use at once in the arena in the running eval, or between evals in the last one. */
  readonly evalPeakArenaBytes: number
  /** Bytes of linear memory of the WebAssembly instance that this interpreter uses or used last; 0 when it has none, as after
   *  `trim`, or when another interpreter has taken it. */
  readonly wasmMemoryBytes: number
  /** Variables of all namespaces; an array counts as one. */
  readonly stateVars: number
  /** Bytes of the JavaScript heap that variables, commands that scripts made, coroutines and the like take: an estimate, for which
   *  all of them are looked at, at about 50 ns for each value. */
  readonly stateBytes: number
  /** Evals so far, nested ones included. */
  readonly evals: number
  /** Steps of all evals so far, counted as for `Limits.steps`. */
  readonly steps: number
}

export function memoryStats(core: FeatherInterp): MemoryStats {
  core.tidy()
  let stateVars = 0
  for (const ns of core.namespaces.all) if (ns !== undefined) stateVars += ns.vars.size
  return {
    scratchHandles: core.scratch.size,
    wasmArenaUsed: core.wasmArenaUsed,
    namespaceCount: core.namespaces.count,
    procCount: core.namespaces.procCount,
    evalDepth: core.evalDepth,
    peakHandles: core.highestHandles,
    peakArenaBytes: core.highestArena,
    evalPeakHandles: core.evalPeakHandles,
    evalPeakArenaBytes: core.evalPeakArenaBytes,
    wasmMemoryBytes: core.wasmMemoryBytes,
    stateVars,
    stateBytes: stateBytes(core),
    evals: core.evals,
    steps: core.steps,
  }
}
