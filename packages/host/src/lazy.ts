/** Things that few scripts need, made when somebody asks: what a module makes at its top level, every start pays for. */
import { owe } from '@feather-tcl/arena/values'

/** A function that makes the value once. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** A regular expression with Unicode properties (`\p{L}`), made once. As a literal it would cost each import: engines check
 *  literals when they read the source, and build the whole set of characters to do so. */
export function lazyRegExp(source: string, flags: string): () => RegExp {
  return lazy(() => new RegExp(source, flags))
}

/** Texts that are longer are not kept. */
const KEPT_UNITS = 256
const KEPT_TEXTS = 256

/** A function that makes something of a text, and keeps what it made of the texts used last. */
export function kept<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    owe(text.length >> 1)
    const made = make(text)
    if (text.length <= KEPT_UNITS) {
      if (known.size >= KEPT_TEXTS) known.clear()
      known.set(text, made)
    }
    return made
  }
}
