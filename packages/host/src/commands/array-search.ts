/** The searches of `array startsearch`, and the text of `array statistics`. */
import { fail } from '@feather-tcl/arena/values'
import { structures } from '../growth.ts'
import type { ArraySearch, Variable } from '../persist.ts'

/** Begin a search; its identifier. */
export function startSearch(v: Variable, name: string): string {
  const elements = v.elements as NonNullable<Variable['elements']>
  forgetStale(v)
  const id = (elements.searches.at(-1)?.id ?? 0) + 1
  const keys: string[] = []
  for (const [key, element] of elements) if (element.value !== undefined) keys.push(key)
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

const SHOWN = 10

/** How a table of chained buckets, which grows fourfold when it is three times full, would hold the keys. */
export function statisticsText(keys: readonly string[]): string {
  let buckets = 4
  while (keys.length >= buckets * 3) buckets *= 4
  const lengths: number[] = new Array(buckets).fill(0)
  for (const key of keys) {
    let hash = 0
    for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 9) + key.charCodeAt(i)) | 0
    const at = hash & (buckets - 1)
    lengths[at] = (lengths[at] as number) + 1
  }
  const counts: number[] = new Array(SHOWN).fill(0)
  let more = 0
  let distance = 0
  for (const length of lengths) {
    if (length < SHOWN) counts[length] = (counts[length] as number) + 1
    else more++
    if (keys.length > 0) distance += ((length + 1) * (length / keys.length)) / 2
  }
  const lines = counts.map((count, i) => `number of buckets with ${i} entries: ${count}`)
  return [
    `${keys.length} entries in table, ${buckets} buckets`,
    ...lines,
    `number of buckets with ${SHOWN} or more entries: ${more}`,
    `average search distance for entry: ${distance.toFixed(1)}`,
  ].join('\n')
}
