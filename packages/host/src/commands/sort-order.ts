/** Putting sort keys in order. A sort here gives the places of the keys in ascending or descending order, stable: keys
 *  that are equal stay in the order they came in.
 *
 *  Large sorts do not compare. Each key is turned into one or two 32-bit words that order as the keys do, and those are
 *  distributed digit by digit, least significant first. A text gives as many of its characters as fit in 53 bits, after
 *  the beginning that all texts share; only texts that are equal so far are compared afterwards. */
import { compareText, pay, payEvery } from '@feather-tcl/arena/values'
import { inSlices } from '../slices.ts'

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
  return distributeNumbers(keys, decreasing)
}

/** Order integers of 64 bits. */
export function orderWides(keys: BigInt64Array, decreasing: boolean): Order {
  const n = keys.length
  const low = new Uint32Array(n)
  const high = new Uint32Array(n)
  const halves = new Uint32Array(keys.buffer, keys.byteOffset, 2 * n)
  for (let i = 0; i < n; i++) {
    payEvery(i, 1 / 8)
    low[i] = halves[2 * i] as number
    high[i] = (halves[2 * i + 1] as number) ^ 0x80000000
  }
  return distribute([low, high], n, 32, decreasing)
}

/** Comparing keys from this length on is worth a look at whether the eval is to stop. */
const LONG_KEY = 4096

/** Order texts by code points.
 *  @param breakTie orders texts that are equal, by their places */
export function orderTexts(keys: readonly string[], decreasing: boolean, breakTie?: ComparePlaces): Order {
  const n = keys.length
  const ascending: ComparePlaces = (i, j) => {
    if ((keys[i] as string).length > LONG_KEY) pay(0)
    const order = compareText(keys[i] as string, keys[j] as string)
    return order === 0 && breakTie !== undefined ? breakTie(i, j) : order
  }
  const compare: ComparePlaces = decreasing ? (i, j) => ascending(j, i) : ascending
  const range = n <= COMPARE_LIMIT ? undefined : unitRange(keys)
  if (range === undefined) return orderByComparing(n, compare)
  const packed = packTexts(keys, range)
  const order = distributeNumbers(packed.keys, decreasing)
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
  inSlices(n, (from, to) => numberPlaces(order, from, to))
  return order
}

function numberPlaces(order: Order, from: number, to: number): void {
  for (let i = from; i < to; i++) order[i] = i
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
  payEvery(from >> 3, 2)
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
    payEvery(out, 1 / 2)
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

/** What is known of some numbers. */
class NumberRange {
  lowest: number
  highest: number
  integral = true

  constructor(first: number) {
    this.lowest = first
    this.highest = first
  }

  add(keys: Float64Array, from: number, to: number): void {
    let { lowest, highest, integral } = this
    for (let i = from; i < to; i++) {
      const key = keys[i] as number
      if (key < lowest) lowest = key
      if (key > highest) highest = key
      if (key !== Math.floor(key)) integral = false
    }
    this.lowest = lowest
    this.highest = highest
    this.integral = integral
  }
}

/** Put numbers in order. Integers within 32 bits of each other need one word, others two. */
function distributeNumbers(keys: Float64Array, decreasing: boolean): Order {
  const n = keys.length
  const range = new NumberRange(keys[0] as number)
  inSlices(n, (from, to) => range.add(keys, from, to))
  const { lowest, highest, integral } = range
  const low = new Uint32Array(n)
  if (integral && highest - lowest < 2 ** 32 && Math.abs(lowest) < 2 ** 53) {
    inSlices(n, (from, to) => writeDifferences(low, keys, lowest, from, to))
    return distribute([low], n, 32 - Math.clz32(highest - lowest), decreasing)
  }
  const high = new Uint32Array(n)
  inSlices(n, (from, to) => writeFloatWords(low, high, keys, from, to))
  return distribute([low, high], n, 32, decreasing)
}

function writeDifferences(word: Uint32Array, keys: Float64Array, lowest: number, from: number, to: number): void {
  for (let i = from; i < to; i++) word[i] = (keys[i] as number) - lowest
}

const float = new Float64Array(1)
const halves = new Uint32Array(float.buffer)

/** The bits of the numbers, changed so that they order as unsigned integers: all of them inverted when negative, the
 *  sign alone otherwise. Zeros lose their sign, because -0 and 0 are equal. */
function writeFloatWords(low: Uint32Array, high: Uint32Array, keys: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    float[0] = (keys[i] as number) + 0
    const mask = (halves[1] as number) >>> 31 === 1 ? 0xffffffff : 0
    low[i] = (halves[0] as number) ^ mask
    high[i] = (halves[1] as number) ^ (mask | 0x80000000)
  }
}

/** Distribute places by the words of their keys, which have so many bits, least significant word first. */
function distribute(words: readonly Uint32Array[], n: number, bits: number, decreasing: boolean): Order {
  let order = places(n)
  let target: Order = new Uint32Array(n)
  const counts = new Uint32Array(DIGITS)
  // Digits are inverted for a descending order, which keeps it stable.
  const flip = decreasing ? DIGITS - 1 : 0
  for (const word of words) {
    for (let shift = 0; shift < bits; shift += DIGIT_BITS) {
      counts.fill(0)
      inSlices(n, (from, to) => countDigits(counts, word, shift, flip, from, to))
      startPlaces(counts)
      const source = order
      const sorted = target
      inSlices(n, (from, to) => moveByDigits(sorted, source, counts, word, shift, flip, from, to))
      order = sorted
      target = source
    }
  }
  return order
}

function countDigits(
  counts: Uint32Array,
  word: Uint32Array,
  shift: number,
  flip: number,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const digit = (((word[i] as number) >>> shift) & (DIGITS - 1)) ^ flip
    counts[digit] = (counts[digit] as number) + 1
  }
}

/** Counts of digits become the places where keys with them begin. */
function startPlaces(counts: Uint32Array): void {
  let sum = 0
  for (let d = 0; d < DIGITS; d++) {
    const count = counts[d] as number
    counts[d] = sum
    sum += count
  }
}

function moveByDigits(
  target: Order,
  order: Order,
  starts: Uint32Array,
  word: Uint32Array,
  shift: number,
  flip: number,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const place = order[i] as number
    const digit = (((word[place] as number) >>> shift) & (DIGITS - 1)) ^ flip
    const at = starts[digit] as number
    starts[digit] = at + 1
    target[at] = place
  }
}

/** What the texts have in common: how many units at the beginning, and the range of all units after them. */
class UnitRange {
  readonly prefix: number
  lowest = 0xffff
  highest = 0

  constructor(prefix: number) {
    this.prefix = prefix
  }

  add(keys: readonly string[], from: number, to: number): void {
    let { lowest, highest } = this
    for (let i = from; i < to; i++) {
      const key = keys[i] as string
      if (key.length > LONG_KEY) pay(key.length >> 5)
      for (let k = this.prefix; k < key.length; k++) {
        const c = key.charCodeAt(k)
        if (c < lowest) lowest = c
        if (c > highest) highest = c
        if ((c & 0xf800) === 0xd800) this.astral = true
      }
    }
    this.lowest = lowest
    this.highest = highest
  }

  /** The units do not order as the characters: some are surrogates. */
  astral = false
}

/** Undefined when the units do not order as the characters. */
function unitRange(keys: readonly string[]): UnitRange | undefined {
  const range = new UnitRange(sharedPrefix(keys))
  inSlices(keys.length, (from, to) => range.add(keys, from, to))
  if (range.astral) return undefined
  if (range.lowest > range.highest) range.lowest = range.highest
  return range
}

function sharedPrefix(keys: readonly string[]): number {
  let prefix = keys[0] as string
  inSlices(keys.length, (from, to) => {
    prefix = shared(prefix, keys, from, to)
  })
  return prefix.length
}

/** As much of a text as some keys begin with. */
function shared(text: string, keys: readonly string[], from: number, to: number): string {
  let prefix = text
  for (let i = from; i < to && prefix !== ''; i++) {
    const key = keys[i] as string
    if (key.length > LONG_KEY) pay(0)
    if (key.startsWith(prefix)) continue
    let k = 0
    while (k < key.length && key.charCodeAt(k) === prefix.charCodeAt(k)) k++
    prefix = prefix.slice(0, k)
  }
  return prefix
}

/** Each text as one number: the units after the shared prefix, as far as they fit, are its digits. A digit 0 stands for
 *  the end of the text. `whole` when all units of all texts did fit. */
function packTexts(keys: readonly string[], range: UnitRange): { keys: Float64Array; whole: boolean } {
  const base = range.highest - range.lowest + 2
  const end = range.prefix + Math.floor(53 / Math.log2(base))
  const packed = new Float64Array(keys.length)
  let whole = true
  inSlices(keys.length, (from, to) => {
    if (!pack(packed, keys, range, base, end, from, to)) whole = false
  })
  return { keys: packed, whole }
}

/** @returns whether all texts end before `end` */
function pack(
  packed: Float64Array,
  keys: readonly string[],
  { prefix, lowest }: UnitRange,
  base: number,
  end: number,
  from: number,
  to: number,
): boolean {
  let whole = true
  for (let i = from; i < to; i++) {
    const key = keys[i] as string
    let value = 0
    for (let k = prefix; k < end; k++) value = value * base + (k < key.length ? key.charCodeAt(k) - lowest + 1 : 0)
    packed[i] = value
    if (key.length > end) whole = false
  }
  return whole
}

/** Sort each run of places whose packed keys are the same by comparing. */
function settleTies(order: Order, packed: Float64Array, compare: ComparePlaces): void {
  const n = order.length
  for (let start = 0, runs = 0; start < n; payEvery(runs++, 1 / 4)) {
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
