/** The core's table of builtins, read once per module. */
import type { CoreExports } from '@feather-tcl/core'
import type { Ensemble } from './persist.ts'
import type { WasmMemory } from './webassembly.ts'

/** One row of the core's table. */
export interface CoreRow {
  readonly name: string
  readonly usage: string
  readonly min: number
  /** -1: any number. */
  readonly max: number
  readonly inline: boolean
  /** The command is the core's; else the row only says that the host's compiles inline. */
  readonly own: boolean
}

export interface CoreTable {
  readonly rows: readonly CoreRow[]
  /** The numbers of the rows by their names. */
  readonly numbers: ReadonlyMap<string, number>
  /** The built-in ensembles that interpreters have made of the rows, by name. */
  readonly ensembles: Map<string, Ensemble>
  /** Names that compile inline. */
  readonly inline: ReadonlySet<string>
  /** The row that goes on in another interpreter. */
  readonly enter: number
  /** The row that resumes a coroutine. */
  readonly resume: number
}

export function readCoreTable(exports: CoreExports, memory: WasmMemory): CoreTable {
  const rows: CoreRow[] = []
  const out = exports.feather_host_cells()
  for (let i = 0; exports.feather_builtin(i, out) !== 0; i++) {
    const words = new Int32Array(memory.buffer, out, 8)
    const ascii = (at: number, length: number) => String.fromCharCode(...new Uint8Array(memory.buffer, at, length))
    const [name, nameLength, usage, usageLength, min, max, inline, own] = words as unknown as number[]
    rows.push({
      name: ascii(name as number, nameLength as number),
      usage: ascii(usage as number, usageLength as number),
      min: min as number,
      max: max as number,
      inline: inline !== 0,
      own: own !== 0,
    })
  }
  const numbers = new Map(rows.map((row, i) => [row.name, i]))
  return {
    rows,
    numbers,
    ensembles: new Map(),
    enter: numbers.get('\x01run-elsewhere') as number,
    resume: numbers.get('\x01resume') as number,
    inline: new Set(rows.filter((r) => r.inline).map((r) => r.name)),
  }
}
