/** Things that few scripts need, made when somebody asks: what a module makes at its top level, every start pays for. */

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
