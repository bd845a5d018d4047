/** The searches of `array startsearch`. */
import { fail } from '@feather-tcl/arena/values'
import { structures } from '../growth.ts'
import type { ArraySearch, Variable } from '../persist.ts'

/** Begin a search; its identifier. */
export function startSearch(v: Variable, name: string): string {
  const elements = v.elements as NonNullable<Variable['elements']>
  forgetStale(v)
  const id = (elements.searches.at(-1)?.id ?? 0) + 1
  const keys: string[] = []
  for (const [key, element] of elements.list()) if (element.value !== undefined) keys.push(key)
  const search = { id, name: `s-${id}-${name}`, keys, next: 0, version: elements.version }
  structures.bytes += 200 + keys.length * 8
  if (elements.searches.length === 0) elements.searches = [search]
  else elements.searches.push(search)
  return search.name
}

/** Elements that came or went end all searches. */
function forgetStale(v: Variable): void {
  const { elements } = v
  if (elements === null || elements.searches.length === 0) return
  // They all go at once, so that those which are there have begun at the same version.
  if (elements.searches[0]?.version !== elements.version) elements.searches = []
}

/** @throws TclFailure when the identifier is none of this array's. */
export function findSearch(v: Variable, name: string, word: string): ArraySearch {
  forgetStale(v)
  const found = v.elements?.searches.find((search) => search.name === word)
  if (found !== undefined) return found
  const match = /^s-\d+-(.*)$/s.exec(word)
  if (match === null) fail(`illegal search identifier "${word}"`, 'TCL', 'LOOKUP', 'ARRAYSEARCH', word)
  if (match[1] !== name)
    fail(`search identifier "${word}" isn't for variable "${name}"`, 'TCL', 'LOOKUP', 'ARRAYSEARCH', word)
  return fail(`couldn't find search "${word}"`, 'TCL', 'LOOKUP', 'ARRAYSEARCH', word)
}

export function doneSearch(v: Variable, search: ArraySearch): void {
  if (v.elements !== null) v.elements.searches = v.elements.searches.filter((s) => s !== search)
}
