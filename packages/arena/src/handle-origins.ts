import type { Handle } from './handle.ts'

/** A handle was used that names nothing any more. `cause` has the stack of the place that issued it. */
export class StaleHandleError extends Error {
  override readonly name = 'StaleHandleError'
  readonly handle: Handle

  constructor(message: string, handle: Handle, cause: Error | undefined) {
    super(message, cause === undefined ? undefined : { cause })
    this.handle = handle
  }
}

/** For how many handles the place of issue is remembered. */
const REMEMBERED = 10_000

/** The message, `issued` and the arena's method come first in a captured stack. */
const OWN_LINES = 3

/** In debug mode: where each of the latest handles was issued. */
export class HandleOrigins {
  readonly #places = new Map<number, Error>()

  /** Remember the call of the arena's method as the place where the handle comes from. */
  issued(handle: Handle): void {
    this.#remember(handle, new Error(`handle ${handle} was issued here`))
  }

  /** Compaction has renumbered the handle. */
  moved(from: Handle, to: Handle): void {
    const place = this.#places.get(from)
    if (place !== undefined) this.#remember(to, place)
  }

  #remember(handle: Handle, place: Error): void {
    if (this.#places.size >= REMEMBERED) {
      const oldest = this.#places.keys().next()
      if (oldest.done !== true) this.#places.delete(oldest.value)
    }
    this.#places.set(handle, place)
  }

  /** The error for a use of the handle. `why` completes "handle 5 ...". */
  stale(handle: Handle, why: string): StaleHandleError {
    const place = this.#places.get(handle)
    const where = place?.stack === undefined ? '' : `\n${place.stack.split('\n').slice(OWN_LINES).join('\n')}`
    const issued = where === '' ? 'where it was issued is not known' : `it was issued at:${where}`
    return new StaleHandleError(`handle ${handle} ${why}; ${issued}`, handle, place)
  }
}
