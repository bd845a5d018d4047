/** The hash table that tclsh keeps names in: scripts see the order in which it lists them, and its statistics. */
import { utf8 } from './commands/encoding-unicode.ts'

/** A table begins with so many buckets, and gets four times as many whenever there are three keys for each. */
export const FIRST_BUCKETS = 4
export const GROWTH = 4
export const KEYS_PER_BUCKET = 3

/** Nine times the hash of all bytes but the last, plus that: those of UTF-8, where Tcl writes U+0000 as two. */
function hashOf(key: string): number {
  let h = 0
  for (let i = 0; i < key.length; i++) {
    const c = key.charCodeAt(i)
    if (c === 0 || c > 0x7f)
      return utf8.encode(key, 'tcl8').bytes.reduce((h, byte) => (byte === 0 ? h * 81 + 0x740 : h * 9 + byte) | 0, 0)
    h = (h * 9 + c) | 0
  }
  return h
}

/** The newest of a bucket, and those before it. */
export type Chain<T> = readonly [T, Chain<T>] | null

/** The buckets of a table.
 *  @param table in the order in which names were added since it grew; of an ordinary Map, that nothing was taken out of
 *  @param count how many buckets there are by now */
export function buckets<T>(table: Iterable<[string, T]>, count: number = FIRST_BUCKETS): Chain<[string, T]>[] {
  const all = [...table]
  const room = count * KEYS_PER_BUCKET
  // Growing turns around what is there.
  if (all.length >= room) return buckets(all.splice(0, room).reverse().concat(all), count * GROWTH)
  const chains = new Array<Chain<[string, T]>>(count).fill(null)
  for (const item of all) {
    const bucket = hashOf(item[0]) & (count - 1)
    chains[bucket] = [item, chains[bucket] as Chain<[string, T]>]
  }
  return chains
}

/** What a table lists: bucket by bucket. */
export function listed<T>(table: Iterable<[string, T]>, count?: number): [string, T][] {
  const all: [string, T][] = []
  for (let chain of buckets(table, count)) for (; chain !== null; chain = chain[1]) all.push(chain[0])
  return all
}

/** The names of those that pass a test. */
export const listedNames = <T>(
  table: Iterable<[string, T]>,
  test: (entry: [string, T]) => unknown = () => true,
): string[] =>
  listed(table)
    .filter(test)
    .map(([name]) => name)
