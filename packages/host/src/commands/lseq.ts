/** `lseq`. The words are sorted into start, end, count and step first; the list is then made of integers, or of doubles
 *  when start, end or step is one. */

import {
  asNumber,
  expected,
  fail,
  LIST_LIMIT,
  makeDouble,
  makeInt,
  makeList,
  TclDouble,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { domainError } from '../arith/operand.ts'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { matchOption } from '../options.ts'
import { asWord, fitsWord, notWhole } from './integer-args.ts'
import { fillArray, reserveList } from './list-limits.ts'

const OPERATIONS: readonly string[] = ['..', 'to', 'count', 'by']
const USAGE = 'n ??op? n ??by? n??'

/** What the words of the command ask for: numbers as they were written, because their decimals matter. */
interface Series {
  readonly start: TclValue
  readonly end: TclValue | undefined
  readonly count: TclValue | undefined
  readonly step: TclValue | undefined
}

/** Tell numbers and operations apart, and see which arrangement they make.
 *  @throws TclFailure `expected number but got "x"`, `missing "to" value.`, `bad operation "x": ...` */
function readSeries(ctx: CommandContext, args: readonly TclValue[]): Series {
  const numbers: TclValue[] = []
  // One character for each word: n, or an operation's first.
  let shape = ''
  for (let i = 0; i < args.length; i++) {
    const word = args[i] as TclValue
    const afterNumber = shape.endsWith('n')
    // Between start and end on one side and a last word on the other there is only room for an operation.
    if (afterNumber && numbers.length === 2 && i === args.length - 2) {
      shape += matchOption(OPERATIONS, word, 'operation').charAt(0)
      continue
    }
    if (asNumber(word) !== undefined) {
      numbers.push(word)
      shape += 'n'
      continue
    }
    const operation = afterNumber ? operationOf(toText(word)) : undefined
    if (operation === undefined) expected('number', word)
    else if (i === args.length - 1) fail(`missing "${toText(word)}" value.`)
    else shape += operation.charAt(0)
  }
  return arrange(shape, numbers) ?? ctx.usageError(USAGE)
}

function operationOf(text: string): string | undefined {
  return text === '' ? undefined : OPERATIONS.find((operation) => operation.startsWith(text))
}

/** What the numbers are, by the shape of the words; undefined when it is none of `lseq`'s. */
function arrange(shape: string, numbers: readonly TclValue[]): Series | undefined {
  const [first = 0, second, third] = numbers
  switch (shape) {
    case 'n':
      return { start: 0, end: undefined, count: first, step: undefined }
    case 'nbn':
      return { start: 0, end: undefined, count: first, step: second }
    case 'nn':
    case 'nnn':
    case 'nnbn':
    case 'ntn':
    case 'n.n':
    case 'ntnn':
    case 'n.nn':
    case 'ntnbn':
    case 'n.nbn':
      return { start: first, end: second, count: undefined, step: third }
    case 'ncn':
    case 'ncnn':
    case 'ncnbn':
      return { start: first, end: undefined, count: second, step: third }
    default:
      return undefined
  }
}

function isDouble(v: TclValue | undefined): boolean {
  return v !== undefined && asNumber(v) instanceof TclDouble
}

function toDouble(v: TclValue): number {
  const n = asNumber(v)
  return n instanceof TclDouble ? n.value : Number(asWord(v))
}

/** How many elements were asked for. A double will do when it is a whole number.
 *  @throws TclFailure `expected integer but got "1.5"` */
function readCount(word: TclValue): number | bigint {
  const n = asNumber(word)
  if (!(n instanceof TclDouble)) return asWord(word)
  if (!Number.isInteger(n.value)) notWhole(word)
  return asWord(makeInt(BigInt(n.value)))
}

/** A number of elements that can be built, at least 0.
 *  @throws TclFailure `max length of a Tcl list exceeded` */
function checkedLength(length: number | bigint): number {
  if (length > LIST_LIMIT) failTooLong()
  return length < 0 ? 0 : Number(length)
}

function failTooLong(): never {
  return fail('max length of a Tcl list exceeded', 'TCL', 'MEMORY')
}

/** A double and its place in a list. */
const DOUBLE_BYTES = 56

function failDomain(message: string): never {
  return fail(message, 'ARITH', 'DOMAIN', message)
}

function integerSeries(ctx: CommandContext, series: Series): TclValue {
  const asked = series.count === undefined ? undefined : BigInt(readCount(series.count))
  const start = BigInt(asWord(series.start))
  const end = series.end === undefined ? undefined : BigInt(asWord(series.end))
  const step = series.step === undefined ? (end !== undefined && end < start ? -1n : 1n) : BigInt(asWord(series.step))
  const count = asked ?? integerLength(start, end as bigint, step)
  if (count <= 0n) return ''
  const last = start + (count - 1n) * step
  if (!fitsWord(last)) failDomain('invalid arithmetic series parameter values')
  const length = checkedLength(count)
  ctx.charge(length >> 4)
  reserveList(ctx, length)
  if (isSafe(start) && isSafe(last)) {
    const by = Number(step)
    let n = Number(start) - by
    return makeList(fillArray<TclValue>(length, (i) => (n = i === 0 ? Number(start) : n + by)))
  }
  return makeList(fillArray<TclValue>(length, (i) => makeInt(start + BigInt(i) * step)))
}

function isSafe(n: bigint): boolean {
  return BigInt.asIntN(54, n) === n && n !== -(2n ** 53n)
}

function integerLength(start: bigint, end: bigint, step: bigint): bigint {
  const distance = BigInt.asIntN(64, end - start) // tclsh counts in 64 bits: an end too far away is not reached
  if (step === 0n || distance === 0n) return 1n
  return distance < 0n === step < 0n ? distance / step + 1n : 0n
}

/** How many decimals the number was written with; none with an exponent.
 *      tclsh: lseq 0.0 3e-2 1e-2 -> 0.0 0.0 0.0 */
function decimals(word: TclValue | undefined): number {
  if (word === undefined || !isDouble(word)) return 0
  const text = toText(word).trim()
  const point = text.indexOf('.')
  return point < 0 || /[eE]/.test(text) ? 0 : text.length - point - 1
}

function doubleSeries(ctx: CommandContext, series: Series): TclValue {
  const asked = series.count === undefined ? undefined : readCount(series.count)
  const start = toDouble(series.start)
  const end = series.end === undefined ? undefined : toDouble(series.end)
  const step = series.step === undefined ? (end !== undefined && end < start ? -1 : 1) : toDouble(series.step)
  const precision = Math.max(decimals(series.start), decimals(series.end), decimals(series.step))
  const scale = 10 ** precision
  const count = asked ?? doubleLength(start, end as number, step, scale)
  const last = count > 0 ? start + (Number(count) - 1) * step : start
  if (Number.isNaN(start) || Number.isNaN(step) || Number.isNaN(last)) {
    domainError()
  }
  const length = checkedLength(count)
  if (length === 0) return ''
  ctx.charge(length >> 3)
  ctx.reserve(length * DOUBLE_BYTES)
  return makeList(fillArray<TclValue>(length, (i) => makeDouble(roundTo(i === 0 ? start : start + i * step, scale))))
}

/** The number rounded to the decimals that the scale stands for. */
function roundTo(n: number, scale: number): number {
  return scale === 1 ? n : roundHalfAway(n * scale) / scale
}

function roundHalfAway(n: number): number {
  return n < 0 ? -Math.round(-n) : Math.round(n)
}

function doubleLength(start: number, end: number, step: number, scale: number): number {
  for (const n of [start, end]) {
    if (!Number.isNaN(n)) continue
    const message = 'cannot use non-numeric floating-point value "NaN" to estimate length of arith-series'
    fail(message, 'ARITH', 'DOMAIN', 'non-numeric floating-point value')
  }
  const distance = end * scale - start * scale
  if (step === 0) return Number.isFinite(distance) ? 1 : failTooLong()
  const scaledStep = roundHalfAway(step * scale)
  // A step that rounds to nothing is taken as it is.
  const steps = scaledStep === 0 ? distance / (step * scale) : roundHalfAway(distance) / scaledStep
  if (!Number.isFinite(steps) && !Number.isNaN(step)) failTooLong()
  if (scaledStep !== 0) return Math.trunc(steps) + 1
  // tclsh: lseq 7 6 4e-1 -> 7.0; lseq 1e-5 0.0 1e-5 -> 0.0
  return steps <= -1 ? 1 : Math.trunc(steps + 1)
}

function lseq(ctx: CommandContext, args: readonly TclValue[]): TclValue {
  const series = readSeries(ctx, args)
  const real = isDouble(series.start) || isDouble(series.end) || isDouble(series.step)
  return real ? doubleSeries(ctx, series) : integerSeries(ctx, series)
}

/** `lseq`. */
export const lseqCommands: readonly CommandDefinition[] = [defineCommand(`lseq ${USAGE}`, lseq, 1, 5)]
