/** The statistics that `dict info` and `array statistics` print: how the keys would spread over the buckets of the hash
 *  table that tclsh keeps them in. */
import { payEvery } from '@feather-tcl/arena/values'
import { utf8 } from './encoding-unicode.ts'

/** A table starts with so many buckets, and gets four times as many whenever there are three keys for each. */
const FIRST_BUCKETS = 4
const GROWTH = 4
const KEYS_PER_BUCKET = 3

/** Bucket sizes that are told apart. */
const COUNTED = 10

/** The text for a table of these keys. */
export function hashStatistics(keys: readonly string[]): string {
  let buckets = FIRST_BUCKETS
  while (keys.length >= buckets * KEYS_PER_BUCKET) buckets *= GROWTH
  const sizes = new Uint32Array(buckets)
  for (let i = 0; i < keys.length; i++) {
    payEvery(i, 4)
    const key = keys[i] as string
    const bucket = hash(key) & (buckets - 1)
    sizes[bucket] = (sizes[bucket] as number) + 1
  }
  const counts = new Array<number>(COUNTED).fill(0)
  let overflow = 0
  let distance = 0
  for (const size of sizes) {
    if (size < COUNTED) counts[size] = (counts[size] as number) + 1
    else overflow++
    if (keys.length > 0) distance += ((size + 1) * (size / keys.length)) / 2
  }
  const lines = counts.map((count, size) => `number of buckets with ${size} entries: ${count}`)
  return [
    `${keys.length} entries in table, ${buckets} buckets`,
    ...lines,
    `number of buckets with ${COUNTED} or more entries: ${overflow}`,
    `average search distance for entry: ${distance.toFixed(1)}`,
  ].join('\n')
}

/** Nine times the hash of all bytes but the last, plus that. Tcl's UTF-8 has two bytes for U+0000. */
function hash(key: string): number {
  let h = 0
  for (const byte of utf8.encode(key, 'tcl8').bytes) {
    if (byte === 0) h = Math.imul(h, 9) + 0xc0
    h = Math.imul(h, 9) + (byte || 0x80)
  }
  return h
}
