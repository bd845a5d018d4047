/** The core's exports, watched: an exception that comes out of one has crossed the core's frames, so the instance is in an unknown
 *  state, whoever catches the exception on its way. */
import type { CoreExports } from '@feather-tcl/core'
import { LostRun } from './errors.ts'

/** What the guard needs of an instance. */
interface Guarded {
  ending: unknown
}

type Export = (a: number, b: number, c: number, d: number) => number

function lost(instance: Guarded, e: unknown): unknown {
  if (!(instance.ending instanceof LostRun)) instance.ending = e instanceof LostRun ? e : new LostRun(e)
  return instance.ending
}

function guard(instance: Guarded, run: Export): Export {
  return (a, b, c, d) => {
    try {
      return run(a, b, c, d)
    } catch (e) {
      throw lost(instance, e)
    }
  }
}

/** The same for what each eval calls: a function that calls one export only is compiled into that call. */
function guardOften(instance: Guarded, exports: CoreExports): Partial<CoreExports> {
  const { feather_eval_cell, feather_call_cells, feather_eval_end } = exports
  return {
    feather_eval_cell: (script, flags) => {
      try {
        return feather_eval_cell(script, flags)
      } catch (e) {
        throw lost(instance, e)
      }
    },
    feather_call_cells: (words, count, flags) => {
      try {
        return feather_call_cells(words, count, flags)
      } catch (e) {
        throw lost(instance, e)
      }
    },
    feather_eval_end: () => {
      try {
        return feather_eval_end()
      } catch (e) {
        throw lost(instance, e)
      }
    },
  }
}

/** The same exports, but a function throws a LostRun and nothing else, which `instance.ending` then holds. */
export function guardExports(instance: Guarded, exports: CoreExports): CoreExports {
  const guarded: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(exports))
    guarded[name] = typeof value === 'function' ? guard(instance, value as unknown as Export) : value
  return Object.assign(guarded, guardOften(instance, exports)) as unknown as CoreExports
}
