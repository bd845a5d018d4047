/** The statistics that `dict info` and `array statistics` print: how the keys spread over the buckets of the hash table that
 *  tclsh keeps them in. */
import { makeString, type TclValue } from '@feather-tcl/arena/values'
import { buckets } from '../hash-table.ts'
import { fixed } from './printf-double.ts'

/** Bucket sizes that are told apart. */
const COUNTED = 10

/** The text for a table; see `buckets`. */
export function hashStatistics(table: Iterable<[string, unknown]>, count?: number): TclValue {
  let keys = 0
  const sizes = buckets(table, count).map((chain) => {
    let size = 0
    for (let at = chain; at !== null; at = at[1]) size++
    keys += size
    return size
  })
  const many = (least: number, most: number): number => sizes.filter((size) => size >= least && size <= most).length
  let text = `${keys} entries in table, ${sizes.length} buckets\n`
  for (let size = 0; size < COUNTED; size++) text += `number of buckets with ${size} entries: ${many(size, size)}\n`
  const distance = sizes.reduce((sum, size) => sum + ((size + 1) * (size / (keys || 1))) / 2, 0)
  return makeString(
    `${text}number of buckets with ${COUNTED} or more entries: ${many(COUNTED, keys)}\naverage search distance for entry: ${fixed(distance, 1)}`,
  )
}
