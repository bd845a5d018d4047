/** The exports that run scripts, watched: an exception that comes out of one has crossed the core's frames, so the
 *  instance is in an unknown state, whoever catches the exception on its way. */
import type { CoreExports } from '@feather-tcl/core'
import { LostRun } from './errors.ts'

/** What the guard needs of an instance. */
interface Guarded {
  ending: unknown
}

type Export = (a: number, b: number, c: number, d: number) => number

const ENTRIES = [
  'feather_eval_cell',
  'feather_call_cells',
  'feather_script_eval',
  'feather_subst',
  'feather_var_read',
  'feather_var_write',
  'feather_var_unset',
  'feather_var_handle',
] as const

function guard(instance: Guarded, run: Export): Export {
  return (a, b, c, d) => {
    try {
      return run(a, b, c, d)
    } catch (e) {
      if (!(instance.ending instanceof LostRun)) instance.ending = e instanceof LostRun ? e : new LostRun(e)
      throw instance.ending
    }
  }
}

/** The same exports; those that may run scripts throw a LostRun, and nothing else, which `instance.ending` then holds. */
export function guardExports(instance: Guarded, exports: CoreExports): CoreExports {
  const guarded: Record<string, unknown> = { ...exports }
  for (const name of ENTRIES) guarded[name] = guard(instance, exports[name] as Export)
  return guarded as unknown as CoreExports
}
