/** Putting sort keys in order. A sort here gives the places of the keys in ascending or descending order, stable: keys
 *  that are equal stay in the order they came in.
 *
 *  Large sorts do not compare. Each key is turned into one or two 32-bit words that order as the keys do, and those are
 *  distributed digit by digit, least significant first. A text gives as many of its characters as fit in 53 bits, after
 *  the beginning that all texts share; only texts that are equal so far are compared afterwards. */
import { compareText } from '@feather-tcl/arena/values'

/** Places of keys, in order. */
export type Order = Uint32Array

/** Below, zero or above zero, for two places of keys. */
export type ComparePlaces = (i: number, j: number) => number

/** Up to so many keys, comparing is cheaper than distributing. */
const COMPARE_LIMIT = 48

const DIGIT_BITS = 11
const DIGITS = 1 << DIGIT_BITS

/** Order numbers (without NaN). */
export function orderNumbers(keys: Float64Array, decreasing: boolean): Order {
  if (keys.length <= COMPARE_LIMIT) return orderByComparing(keys.length, compareNumbers(keys, decreasing))
  return distribute(numberWords(keys), keys.length, decreasing)
}

/** Order integers of 64 bits. */
export function orderWides(keys: BigInt64Array, decreasing: boolean): Order {
  const n = keys.length
  const low = new Uint32Array(n)
  const high = new Uint32Array(n)
  const halves = new Uint32Array(keys.buffer, keys.byteOffset, 2 * n)
  for (let i = 0; i < n; i++) {
    low[i] = halves[2 * i] as number
    high[i] = (halves[2 * i + 1] as number) ^ 0x80000000
  }
  return distribute([low, high], n, decreasing)
}

/** Order texts by code points.
 *  @param breakTie orders texts that are equal, by their places */
export function orderTexts(keys: readonly string[], decreasing: boolean, breakTie?: ComparePlaces): Order {
  const n = keys.length
  const ascending: ComparePlaces = (i, j) => {
    const order = compareText(keys[i] as string, keys[j] as string)
    return order === 0 && breakTie !== undefined ? breakTie(i, j) : order
  }
  const compare: ComparePlaces = decreasing ? (i, j) => ascending(j, i) : ascending
  const range = n <= COMPARE_LIMIT ? undefined : unitRange(keys)
  if (range === undefined) return orderByComparing(n, compare)
  const packed = packTexts(keys, range)
  const order = distribute(numberWords(packed.keys), n, decreasing)
  if (!packed.whole || breakTie !== undefined) settleTies(order, packed.keys, compare)
  return order
}

function compareNumbers(keys: Float64Array, decreasing: boolean): ComparePlaces {
  const ascending: ComparePlaces = (i, j) => {
    const a = keys[i] as number
    const b = keys[j] as number
    return a < b ? -1 : a > b ? 1 : 0
  }
  return decreasing ? (i, j) => ascending(j, i) : ascending
}

/** A stable merge sort of the places 0 to n-1. */
export function orderByComparing(n: number, compare: ComparePlaces): Order {
  const order = places(n)
  mergeSort(order, 0, n, compare)
  return order
}

function places(n: number): Order {
  const order = new Uint32Array(n)
  for (let i = 0; i < n; i++) order[i] = i
  return order
}

/** Runs of this length are sorted by insertion before they are merged. */
const RUN = 8

function mergeSort(order: Order, from: number, to: number, compare: ComparePlaces): void {
  for (let start = from; start < to; start += RUN) insertionSort(order, start, Math.min(start + RUN, to), compare)
  if (to - from <= RUN) return
  let source = order
  let target: Order = new Uint32Array(order.length)
  for (let width = RUN; width < to - from; width *= 2) {
    for (let start = from; start < to; start += 2 * width) {
      merge(source, target, start, Math.min(start + width, to), Math.min(start + 2 * width, to), compare)
    }
    const swap = source
    source = target
    target = swap
  }
  if (source !== order) order.set(source.subarray(from, to), from)
}

function insertionSort(order: Order, from: number, to: number, compare: ComparePlaces): void {
  for (let i = from + 1; i < to; i++) {
    const place = order[i] as number
    let k = i
    while (k > from && compare(order[k - 1] as number, place) > 0) {
      order[k] = order[k - 1] as number
      k--
    }
    order[k] = place
  }
}

function merge(source: Order, target: Order, from: number, middle: number, to: number, compare: ComparePlaces): void {
  let left = from
  let right = middle
  let out = from
  while (left < middle && right < to) {
    const l = source[left] as number
    const r = source[right] as number
    if (compare(l, r) <= 0) {
      target[out++] = l
      left++
    } else {
      target[out++] = r
      right++
    }
  }
  while (left < middle) target[out++] = source[left++] as number
  while (right < to) target[out++] = source[right++] as number
}

/** One or two words for each number, least significant first. Integers within 32 bits of each other need one. */
function numberWords(keys: Float64Array): Uint32Array[] {
  const n = keys.length
  let low = keys[0] as number
  let high = low
  let integral = true
  for (let i = 0; i < n; i++) {
    const key = keys[i] as number
    if (key < low) low = key
    if (key > high) high = key
    if (integral && key !== Math.floor(key)) integral = false
  }
  if (integral && high - low < 2 ** 32 && Math.abs(low) < 2 ** 53) {
    const word = new Uint32Array(n)
    for (let i = 0; i < n; i++) word[i] = (keys[i] as number) - low
    return [word]
  }
  return floatWords(keys)
}

/** The bits of the numbers, changed so that they order as unsigned integers: all of them inverted when negative, the
 *  sign alone otherwise. Zeros lose their sign, because -0 and 0 are equal. */
function floatWords(keys: Float64Array): Uint32Array[] {
  const n = keys.length
  const low = new Uint32Array(n)
  const high = new Uint32Array(n)
  const float = new Float64Array(1)
  const halves = new Uint32Array(float.buffer)
  for (let i = 0; i < n; i++) {
    float[0] = (keys[i] as number) + 0
    const mask = (halves[1] as number) >>> 31 === 1 ? 0xffffffff : 0
    low[i] = (halves[0] as number) ^ mask
    high[i] = (halves[1] as number) ^ (mask | 0x80000000)
  }
  return [low, high]
}

/** Distribute places by the words of their keys, least significant word first; what all keys share is skipped. */
function distribute(words: readonly Uint32Array[], n: number, decreasing: boolean): Order {
  let order = places(n)
  let target: Order = new Uint32Array(n)
  const counts = new Uint32Array(DIGITS)
  for (const word of words) {
    const varying = varyingBits(word)
    for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
      if (((varying >>> shift) & (DIGITS - 1)) === 0) continue
      // Digits are inverted for a descending order, which keeps it stable.
      const flip = decreasing ? DIGITS - 1 : 0
      counts.fill(0)
      for (let i = 0; i < n; i++) {
        const digit = (((word[i] as number) >>> shift) & (DIGITS - 1)) ^ flip
        counts[digit] = (counts[digit] as number) + 1
      }
      let sum = 0
      for (let d = 0; d < DIGITS; d++) {
        const count = counts[d] as number
        counts[d] = sum
        sum += count
      }
      for (let i = 0; i < n; i++) {
        const place = order[i] as number
        const digit = (((word[place] as number) >>> shift) & (DIGITS - 1)) ^ flip
        const at = counts[digit] as number
        counts[digit] = at + 1
        target[at] = place
      }
      const swap = order
      order = target
      target = swap
    }
  }
  return order
}

function varyingBits(word: Uint32Array): number {
  const first = word[0] as number
  let varying = 0
  for (let i = 1; i < word.length; i++) varying |= (word[i] as number) ^ first
  return varying
}

/** What the texts have in common: how many units at the beginning, and the range of all units after them. */
interface UnitRange {
  readonly prefix: number
  readonly lowest: number
  readonly highest: number
}

/** Undefined when the units do not order as the characters, because some are surrogates. */
function unitRange(keys: readonly string[]): UnitRange | undefined {
  const prefix = sharedPrefix(keys)
  let lowest = 0xffff
  let highest = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string
    for (let k = prefix; k < key.length; k++) {
      const c = key.charCodeAt(k)
      if (c < lowest) lowest = c
      if (c > highest) highest = c
      if (c >= 0xd800 && c <= 0xdfff) return undefined
    }
  }
  return { prefix, lowest: Math.min(lowest, highest), highest }
}

function sharedPrefix(keys: readonly string[]): number {
  const first = keys[0] as string
  let prefix = first.length
  for (let i = 1; i < keys.length && prefix > 0; i++) {
    const key = keys[i] as string
    if (key.startsWith(prefix === first.length ? first : first.slice(0, prefix))) continue
    let k = 0
    while (k < prefix && k < key.length && key.charCodeAt(k) === first.charCodeAt(k)) k++
    prefix = k
  }
  return prefix
}

/** Each text as one number: the units after the shared prefix, as far as they fit, are its digits. A digit 0 stands for
 *  the end of the text. `whole` when all units of all texts did fit. */
function packTexts(keys: readonly string[], range: UnitRange): { keys: Float64Array; whole: boolean } {
  const { prefix, lowest } = range
  const base = range.highest - lowest + 2
  const room = Math.floor(53 / Math.log2(base))
  const packed = new Float64Array(keys.length)
  let whole = true
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string
    const end = prefix + room
    let value = 0
    for (let k = prefix; k < end; k++) value = value * base + (k < key.length ? key.charCodeAt(k) - lowest + 1 : 0)
    packed[i] = value
    if (key.length > end) whole = false
  }
  return { keys: packed, whole }
}

/** Sort each run of places whose packed keys are the same by comparing. */
function settleTies(order: Order, packed: Float64Array, compare: ComparePlaces): void {
  const n = order.length
  for (let start = 0; start < n; ) {
    const value = packed[order[start] as number]
    let end = start + 1
    while (end < n && packed[order[end] as number] === value) end++
    if (end - start > 1) {
      const run = order.slice(start, end)
      mergeSort(run, 0, run.length, compare)
      order.set(run, start)
    }
    start = end
  }
}
