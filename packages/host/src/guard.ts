/** The core's exports, watched: an exception that comes out of one has crossed the core's frames, so the instance is in an unknown
 *  state, whoever catches the exception on its way. */
import type { CoreExports } from '@feather-tcl/core'
import { LostRun } from './errors.ts'

/** What the guard needs of an instance. */
interface Guarded {
  ending: unknown
}

type Export = (a: number, b: number, c: number, d: number) => number

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

/** The same exports, but a function throws a LostRun and nothing else, which `instance.ending` then holds. */
export function guardExports(instance: Guarded, exports: CoreExports): CoreExports {
  const guarded: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(exports))
    guarded[name] = typeof value === 'function' ? guard(instance, value as unknown as Export) : value
  return guarded as unknown as CoreExports
}
