/** string map: replace substrings by a table of keys and values. */
import { fail, listItems, makeString, payEvery, type TclValue, toText } from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { failLookup } from '../options.ts'
import { TextReplacer } from './text-replacer.ts'
import { chargeText } from './text-size.ts'
import { foldText } from './unicode.ts'

/** Keys that begin with the same UTF-16 unit. */
interface Bucket {
  /** In the order of the map: of several that match, the first wins. Folded when case does not matter. */
  readonly keys: string[]
  readonly values: string[]
  /** For many keys: by length, then by key, the place in `keys`. */
  byLength: Map<number, Map<string, number>> | undefined
  /** What it takes to look for all of its keys at one place, in units. */
  effort: number
}

/** A mapping, ready to be applied. */
interface CharMap {
  /** By the unit that a key begins with; those below U+0080 in an array as well. */
  readonly buckets: Map<number, Bucket>
  readonly ascii: (Bucket | undefined)[]
  /** The only key and its value. */
  readonly only: readonly [string, string] | undefined
}

/** From this many keys on a bucket is searched by hashing instead of one by one. */
const MANY_KEYS = 8

function compile(pairs: readonly TclValue[], nocase: boolean): CharMap {
  const buckets = new Map<number, Bucket>()
  const ascii: (Bucket | undefined)[] = new Array(128).fill(undefined)
  let count = 0
  let key = ''
  let value = ''
  for (let i = 0; i < pairs.length; i += 2) {
    payEvery(i >> 1, 4)
    const raw = toText(pairs[i] as TclValue)
    if (raw === '') continue
    count++
    key = nocase ? foldText(raw) : raw
    value = toText(pairs[i + 1] as TclValue)
    const unit = key.charCodeAt(0)
    let bucket = buckets.get(unit)
    if (bucket === undefined) {
      bucket = { keys: [], values: [], byLength: undefined, effort: 0 }
      buckets.set(unit, bucket)
      if (unit < 128) ascii[unit] = bucket
    }
    bucket.keys.push(key)
    bucket.effort += key.length / 64
    bucket.values.push(value)
  }
  for (const bucket of buckets.values()) if (bucket.keys.length > MANY_KEYS) bucket.byLength = indexKeys(bucket.keys)
  return { buckets, ascii, only: count === 1 ? [key, value] : undefined }
}

function indexKeys(keys: readonly string[]): Map<number, Map<string, number>> {
  const byLength = new Map<number, Map<string, number>>()
  for (let i = 0; i < keys.length; i++) {
    payEvery(i, 2)
    const key = keys[i] as string
    let same = byLength.get(key.length)
    if (same === undefined) {
      same = new Map()
      byLength.set(key.length, same)
    }
    if (!same.has(key)) same.set(key, i)
  }
  return byLength
}

/** The first key of the bucket that stands in the text at the place, by its position in the bucket; -1 without one. */
function findKey(bucket: Bucket, text: string, at: number): number {
  if (bucket.byLength === undefined) {
    const { keys } = bucket
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as string
      if (key.length === 1 || text.startsWith(key, at)) return i
    }
    return -1
  }
  let best = -1
  for (const [length, places] of bucket.byLength) {
    if (at + length > text.length) continue
    const place = places.get(length === 1 ? (text[at] as string) : text.slice(at, at + length))
    if (place !== undefined && (best < 0 || place < best)) best = place
  }
  return best
}

/** Units of work between two charges. */
const CHARGE_EVERY = 2 ** 12

/** Apply the map. `sought` is what keys are compared with: the text, or the folded text. */
function apply(ctx: CommandContext, map: CharMap, text: string, sought: string): string {
  const { ascii, buckets } = map
  const out = new TextReplacer(ctx, text)
  let work = 0
  for (let i = 0, n = 0; i < sought.length; n++) {
    payEvery(n, 1 / 16)
    const unit = sought.charCodeAt(i)
    const bucket = unit < 128 ? ascii[unit] : buckets.get(unit)
    if (bucket === undefined) {
      i++
      continue
    }
    work += bucket.effort
    if (work > CHARGE_EVERY) {
      ctx.charge(work)
      work = 0
    }
    const found = findKey(bucket, sought, i)
    if (found < 0) {
      i++
      continue
    }
    const end = i + (bucket.keys[found] as string).length
    out.put(i, end, bucket.values[found] as string)
    i = end
  }
  return out.finish()
}

/** Recently used maps, by their text: making one costs as much as applying it to a text of the map's length. */
const recent = new Map<string, CharMap>()
const RECENT_MAPS = 16
const RECENT_MAP_LENGTH = 2 ** 18

function charMap(v: TclValue, nocase: boolean): CharMap {
  const pairs = listItems(v)
  if (pairs.length % 2 !== 0) fail('char map list unbalanced', 'TCL', 'OPERATION', 'MAP', 'UNBALANCED')
  const text = toText(v)
  if (text.length > RECENT_MAP_LENGTH) return compile(pairs, nocase)
  const id = nocase ? `-nocase ${text}` : text
  const known = recent.get(id)
  if (known !== undefined) return known
  if (recent.size >= RECENT_MAPS) recent.delete(recent.keys().next().value as string)
  const map = compile(pairs, nocase)
  recent.set(id, map)
  return map
}

function run(ctx: CommandContext, args: readonly TclValue[]): TclValue {
  let nocase = false
  if (args.length === 3) {
    const word = toText(args[0] as TclValue)
    if (word.length < 2 || !'-nocase'.startsWith(word)) failLookup(['-nocase'], word, 'option', false)
    nocase = true
  }
  const v = args[args.length - 1] as TclValue
  const map = charMap(args[args.length - 2] as TclValue, nocase)
  const text = toText(v)
  chargeText(ctx, text.length * 12)
  const mapped =
    map.only !== undefined && !nocase
      ? replaceAll(ctx, text, map.only)
      : apply(ctx, map, text, nocase ? foldText(text) : text)
  return mapped === text ? v : makeString(mapped)
}

/** One key, not folded: the engine's search finds it faster than going through the text. */
function replaceAll(ctx: CommandContext, text: string, [key, value]: readonly [string, string]): string {
  const out = new TextReplacer(ctx, text)
  out.putAll(text, key, value)
  chargeText(ctx, out.count * value.length)
  return out.finish()
}

/** Row of the `string` ensemble. */
export const stringMap: CommandDefinition = defineCommand('map ?-nocase? charMap string', run)
