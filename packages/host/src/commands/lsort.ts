/** `lsort`. Options are read into a struct; sort keys are taken out of the elements once; the keys are put in order by
 *  `sort-order.ts`, or by the script's own comparison command. */
import {
  asDouble,
  asNumber,
  fail,
  listItems,
  listLength,
  listToArray,
  makeList,
  owe,
  payEvery,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { matchOption } from '../options.ts'
import { inSlices } from '../slices.ts'
import { noting } from './error-notes.ts'
import { asWord } from './integer-args.ts'
import { failMissing, type GroupOptions, type KeyPlace, keyPlace, readGroupOption } from './list-groups.ts'
import { type FreeIndex, selectElement } from './list-index.ts'
import { type ComparePlaces, type Order, orderNumbers, orderTexts, orderWides } from './sort-order.ts'
import { compareFolded } from './text-order.ts'
import { foldText } from './unicode.ts'

const OPTIONS: readonly string[] = [
  '-ascii',
  '-command',
  '-decreasing',
  '-dictionary',
  '-increasing',
  '-index',
  '-indices',
  '-integer',
  '-nocase',
  '-real',
  '-stride',
  '-unique',
]

/** How keys compare. */
type Mode = 'ascii' | 'command' | 'dictionary' | 'integer' | 'real'

interface SortOptions extends GroupOptions {
  mode: Mode
  decreasing: boolean
  nocase?: boolean
  unique?: boolean
  /** The result is the places of the elements instead of the elements. */
  indices?: boolean
  /** The comparison command: a list of words, to which the two elements are appended. */
  command: TclValue
}

function readOptions(args: readonly TclValue[]): SortOptions {
  const options: SortOptions = { mode: 'ascii', decreasing: false, path: [], stride: 1, command: '' }
  const last = args.length - 1
  for (let i = 0; i < last; i++) {
    const option = matchOption(OPTIONS, args[i] as TclValue)
    const value = i + 1 < last ? args[i + 1] : undefined
    switch (option) {
      case '-ascii':
      case '-dictionary':
      case '-integer':
      case '-real':
        options.mode = option.slice(1) as Mode
        break
      case '-increasing':
      case '-decreasing':
        options.decreasing = option === '-decreasing'
        break
      case '-command':
        if (value === undefined) failMissing('"-command" option must be followed by comparison command')
        options.mode = 'command'
        options.command = value
        i++
        break
      case '-index':
      case '-stride':
        readGroupOption(options, option, value, 2, 'LSORT')
        i++
        break
      default:
        options[option.slice(1) as 'indices' | 'nocase' | 'unique'] = true
    }
  }
  return options
}

/** The numbers of the groups in the order that the options ask for. */
type Sorter = (ctx: CommandContext, keys: Keys, options: SortOptions) => Order | number[]

/** The sort keys, one for each group. */
class Keys {
  readonly count: number
  readonly #items: readonly TclValue[]
  readonly #stride: number
  readonly #offset: number
  readonly #path: readonly FreeIndex[]

  constructor(items: readonly TclValue[], stride: number, { offset, path }: KeyPlace) {
    this.count = items.length / stride
    this.#items = items
    this.#stride = stride
    this.#offset = offset
    this.#path = path
  }

  at(group: number): TclValue {
    const element = this.#items[group * this.#stride + this.#offset] as TclValue
    return this.#path.length === 0 ? element : selectElement(element, this.#path)
  }
}

const SORTERS: Readonly<Record<Mode, Sorter>> = {
  ascii: sortTexts,
  command: sortByCommand,
  dictionary: sortDictionary,
  integer: sortIntegers,
  real: sortReals,
}

/** Take every key once; the work is paid for in slices. */
function takeKeys(ctx: CommandContext, keys: Keys, take: (from: number, to: number) => void): void {
  inSlices(keys.count, (from, to) => {
    if (keys.count > FREE_KEYS) ctx.charge((to - from) * 3)
    take(from, to)
  })
}

/** Sorting so few keys is part of the command's own cost. */
const FREE_KEYS = 16

function sortTexts(ctx: CommandContext, keys: Keys, options: SortOptions): Order {
  const texts = new Array<string>(keys.count)
  takeKeys(ctx, keys, (from, to) => takeTexts(texts, keys, options.nocase, from, to))
  const order = orderTexts(texts, options.decreasing)
  return options.unique ? lastOfEqual(order, (i, j) => (texts[i] === texts[j] ? 0 : 1)) : order
}

function takeTexts(texts: string[], keys: Keys, fold: boolean | undefined, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const text = toText(keys.at(i))
    texts[i] = fold ? foldText(text) : text
  }
}

function sortDictionary(ctx: CommandContext, keys: Keys, options: SortOptions): Order {
  const texts = new Array<string>(keys.count)
  const folded = new Array<string>(keys.count)
  const primary = new Array<string>(keys.count)
  takeKeys(ctx, keys, (from, to) => {
    takeTexts(texts, keys, false, from, to)
    for (let i = from; i < to; i++) {
      payEvery(i, 4)
      folded[i] = foldText(texts[i] as string)
      primary[i] = dictionaryKey(folded[i] as string)
    }
  })
  const compare: ComparePlaces = (i, j) =>
    compareFolded(texts[i] as string, folded[i] as string, texts[j] as string, folded[j] as string)
  const order = orderTexts(primary, options.decreasing, compare)
  return options.unique ? lastOfEqual(order, compare) : order
}

const DIGITS = /0*([0-9]+)/g

/** A text that orders by code points as the folded one does in a dictionary: each number becomes a zero, a character
 *  that stands for how many digits it has, and the digits. */
function dictionaryKey(folded: string): string {
  owe(folded.length >> 3)
  return folded.replace(DIGITS, (_number, digits: string) => {
    let size = ''
    // A size that one character cannot tell takes more of them, after the largest.
    let rest = digits.length
    for (; rest > LARGEST_SIZE; rest -= LARGEST_SIZE) size += SIZE_OVERFLOW
    return `0${size}${String.fromCharCode(FIRST_SIZE + rest)}${digits}`
  })
}

const FIRST_SIZE = 0x30
const LARGEST_SIZE = 0xd000
const SIZE_OVERFLOW = '\ud7ff'

function sortIntegers(ctx: CommandContext, keys: Keys, options: SortOptions): Order {
  const numbers = new Float64Array(keys.count)
  let wides: BigInt64Array | undefined
  takeKeys(ctx, keys, (from, to) => {
    wides = takeIntegers(numbers, wides, keys, from, to)
  })
  if (wides === undefined) return sortNumbers(numbers, options)
  const all: BigInt64Array = wides
  for (let i = 0; i < numbers.length; i++) {
    payEvery(i, 1)
    const n = numbers[i] as number
    if (!Number.isNaN(n)) all[i] = BigInt(n)
  }
  const order = orderWides(all, options.decreasing)
  return options.unique ? lastOfEqual(order, (i, j) => (all[i] === all[j] ? 0 : 1)) : order
}

/** Those beyond the safe range go to `wides`, which is made for the first of them, and are NaN among the numbers. */
function takeIntegers(
  numbers: Float64Array,
  wides: BigInt64Array | undefined,
  keys: Keys,
  from: number,
  to: number,
): BigInt64Array | undefined {
  let all = wides
  for (let i = from; i < to; i++) {
    const n = asWord(keys.at(i))
    if (typeof n === 'number') numbers[i] = n
    else {
      all ??= new BigInt64Array(numbers.length)
      all[i] = n
      numbers[i] = Number.NaN
    }
  }
  return all
}

function sortReals(ctx: CommandContext, keys: Keys, options: SortOptions): Order {
  const numbers = new Float64Array(keys.count)
  takeKeys(ctx, keys, (from, to) => takeReals(numbers, keys, from, to))
  return sortNumbers(numbers, options)
}

function takeReals(numbers: Float64Array, keys: Keys, from: number, to: number): void {
  for (let i = from; i < to; i++) numbers[i] = asDouble(keys.at(i))
}

function sortNumbers(numbers: Float64Array, options: SortOptions): Order {
  const order = orderNumbers(numbers, options.decreasing)
  return options.unique ? lastOfEqual(order, (i, j) => (numbers[i] === numbers[j] ? 0 : 1)) : order
}

/** Only the last one of places that are equal and so stand beside each other. */
function lastOfEqual(order: Order, compare: ComparePlaces): Order {
  let kept = 0
  for (let i = 0; i < order.length; i++) {
    payEvery(i, 1 / 4)
    const place = order[i] as number
    const next = order[i + 1]
    if (next === undefined || compare(place, next) !== 0) order[kept++] = place
  }
  return order.subarray(0, kept)
}

/** A merge sort that asks a command for each comparison. Runs of 1, 2, 4 ... keys are merged as soon as there are two
 *  of a length, in the order in which tclsh does it, because a script can see which keys are compared and what becomes
 *  of answers that contradict each other. */
function sortByCommand(ctx: CommandContext, keys: Keys, options: SortOptions): number[] {
  const command = listToArray(options.command)
  const taken: TclValue[] = []
  const compare: ComparePlaces = (i, j) => {
    const words = [...command, taken[i] as TclValue, taken[j] as TclValue]
    const sign = asComparison(noting('-compare command', () => ctx.call(words)))
    return options.decreasing ? -sign : sign
  }
  const runs: number[][] = []
  let problem: { cause: unknown } | undefined
  for (let i = 0; i < keys.count; i++) {
    // tclsh looks at the next element before it gives up, and prefers to complain about that.
    taken.push(keys.at(i))
    if (problem !== undefined) throw problem.cause
    try {
      addRun(runs, [i], compare, options.unique)
    } catch (cause) {
      problem = { cause }
    }
  }
  if (problem !== undefined) throw problem.cause
  let sorted: number[] = []
  for (const run of runs) sorted = run.length === 0 ? sorted : mergeRuns(run, sorted, compare, options.unique)
  return sorted
}

/** Add a run to those that wait: the one at each level is twice as long as at the level before, or empty. */
function addRun(runs: number[][], added: number[], compare: ComparePlaces, unique: boolean | undefined): void {
  let run = added
  let level = 0
  for (; (runs[level]?.length ?? 0) > 0; level++) {
    run = mergeRuns(runs[level] as number[], run, compare, unique)
    runs[level] = []
  }
  runs[level] = run
}

/** Merge two sorted runs. Of equal keys the left one comes first, or with `unique` is left out. */
function mergeRuns(
  left: readonly number[],
  right: readonly number[],
  compare: ComparePlaces,
  unique: boolean | undefined,
): number[] {
  const merged: number[] = []
  let l = 0
  let r = 0
  while (l < left.length && r < right.length) {
    const order = compare(left[l] as number, right[r] as number)
    if (order > 0) merged.push(right[r++] as number)
    else if (order === 0 && unique) {
      l++
      merged.push(right[r++] as number)
    } else merged.push(left[l++] as number)
  }
  while (l < left.length) merged.push(left[l++] as number)
  while (r < right.length) merged.push(right[r++] as number)
  return merged
}

/** What the comparison command said, as a machine integer of 32 bits, into which unsigned ones fit as well. */
function asComparison(answer: TclValue): number {
  const n = asNumber(answer)
  if (typeof n === 'number' && n >= -(2 ** 31) && n < 2 ** 32) return n | 0
  const message = '-compare command returned non-integer result'
  return fail(message, 'TCL', 'OPERATION', 'LSORT', 'COMPARISONFAILED')
}

const lsort = defineCommand('lsort ?-option value ...? list', (ctx, args) => {
  const options = readOptions(args)
  const list = args[args.length - 1] as TclValue
  const length = listLength(list)
  if (options.mode === 'command') listLength(options.command)
  if (length === 0) return ''
  const { stride } = options
  const place = keyPlace(options, length, 'LSORT')
  // The command may update the list while it is being sorted.
  const items = options.mode === 'command' ? listToArray(list) : listItems(list)
  return collect(items, SORTERS[options.mode](ctx, new Keys(items, stride, place), options), options)
})

/** The elements of the groups, or their places. */
function collect(items: readonly TclValue[], order: Order | number[], options: SortOptions): TclValue {
  const { stride, indices } = options
  const result = new Array<TclValue>(order.length * stride)
  inSlices(order.length, (from, to) => takeGroups(result, items, order, stride, indices, from, to))
  return makeList(result)
}

function takeGroups(
  result: TclValue[],
  items: readonly TclValue[],
  order: Order | number[],
  stride: number,
  indices: boolean | undefined,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const first = (order[i] as number) * stride
    for (let j = 0; j < stride; j++) result[i * stride + j] = indices ? first + j : (items[first + j] as TclValue)
  }
}

/** `lsort`. */
export const lsortCommands: readonly CommandDefinition[] = [lsort]
