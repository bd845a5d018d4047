/** binary format: bytes made from values. */
import {
  asDouble,
  asInteger,
  asNumber,
  fail,
  listItems,
  makeBytes,
  TclDouble,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import {
  ALL,
  type Field,
  failBadField,
  failMissingCount,
  failNotEnough,
  fieldsOf,
  NO_COUNT,
  NUMBER_FIELDS,
  type NumberField,
} from './binary-fields.ts'
import { lowBytes } from './byte-args.ts'
import { nanDoubleBits, nanFloatBits } from './nan-bits.ts'
import { chargeText, checkTextSize } from './text-size.ts'

type Args = readonly TclValue[]

/** Writes one field at an offset that is known before. */
type Write = (out: Output) => void

interface Output {
  readonly bytes: Uint8Array
  readonly view: DataView
}

/** What the fields add up to. The first pass over a format fills it in and raises every error about the format and the
 *  number of arguments; what is wrong with a number or a digit shows when the fields are written. */
interface Plan {
  /** Bytes of the whole. */
  length: number
  /** Where the next field begins. */
  offset: number
  readonly writes: Write[]
}

function run(ctx: CommandContext, args: Args): TclValue {
  const plan: Plan = { length: 0, offset: 0, writes: [] }
  let next = 1
  for (const field of fieldsOf(toText(args[0] as TclValue))) {
    if (moveCursor(plan, field)) continue
    const number = NUMBER_FIELDS.get(field.type)
    const planText = TEXT_FIELDS.get(field.type)
    if (number === undefined && planText === undefined) failBadField(field)
    const arg = args[next++] ?? failNotEnough()
    if (number !== undefined) planNumbers(plan, field, number, arg)
    else (planText as PlanText)(plan, field, arg)
  }
  ctx.reserve(plan.length)
  chargeText(ctx, plan.length * 4)
  const bytes = new Uint8Array(plan.length)
  const out = { bytes, view: new DataView(bytes.buffer) }
  for (const write of plan.writes) write(out)
  return makeBytes(bytes)
}

/** Add a field of so many bytes. */
function place(plan: Plan, size: number, write: (out: Output, offset: number) => void): void {
  const { offset } = plan
  moveTo(plan, offset + size)
  if (size > 0) plan.writes.push((out) => write(out, offset))
}

function moveTo(plan: Plan, offset: number): void {
  checkTextSize(offset)
  plan.offset = offset
  if (offset > plan.length) plan.length = offset
}

/** The fields x, X and @; false for any other. */
function moveCursor(plan: Plan, { type, count }: Field): boolean {
  switch (type) {
    case 'x': {
      if (count === ALL) fail('cannot use "*" in format string with "x"')
      const size = count === NO_COUNT ? 1 : count
      place(plan, size, (out, offset) => out.bytes.fill(0, offset, offset + size))
      return true
    }
    case 'X': {
      const back = count === NO_COUNT ? 1 : count
      plan.offset = count === ALL || back > plan.offset ? 0 : plan.offset - back
      return true
    }
    case '@':
      if (count === NO_COUNT) failMissingCount()
      if (count === ALL) plan.offset = plan.length
      else moveTo(plan, count)
      return true
    default:
      return false
  }
}

function planNumbers(plan: Plan, field: Field, number: NumberField, arg: TclValue): void {
  if (field.count === NO_COUNT) {
    place(plan, number.size, (out, offset) => writeNumber(out, offset, number, arg))
    return
  }
  const items = listItems(arg)
  const count = field.count === ALL ? items.length : field.count
  if (count > items.length) fail('number of elements in list does not match count')
  place(plan, count * number.size, (out, offset) => {
    for (let i = 0; i < count; i++) writeNumber(out, offset + i * number.size, number, items[i] as TclValue)
  })
}

function writeNumber({ view }: Output, offset: number, { size, littleEndian, real }: NumberField, v: TclValue): void {
  if (real) {
    const n = realOf(v)
    if (Number.isNaN(n)) {
      if (size === 4) view.setUint32(offset, nanFloatBits(v), littleEndian)
      else view.setBigUint64(offset, nanDoubleBits(v), littleEndian)
    } else if (size === 4) writeFloat(view, offset, n, littleEndian)
    else view.setFloat64(offset, n, littleEndian)
    return
  }
  const n = asInteger(v)
  if (size === 8) {
    view.setBigInt64(offset, BigInt(n), littleEndian)
    return
  }
  // A safe integer keeps its low 32 bits in a DataView's conversion.
  const low = typeof n === 'number' ? n : Number(BigInt.asIntN(32, n))
  if (size === 1) view.setInt8(offset, low)
  else if (size === 2) view.setInt16(offset, low, littleEndian)
  else view.setInt32(offset, low, littleEndian)
}

/** The largest float, and half a step beyond it: Tcl rounds this one double down, unlike IEEE 754. */
const FLOAT_MAX = 3.4028234663852886e38
const FLOAT_TIE = 3.4028235677973366e38

function writeFloat(view: DataView, offset: number, n: number, littleEndian: boolean): void {
  const rounded = Math.abs(n) === FLOAT_TIE ? Math.sign(n) * FLOAT_MAX : n
  view.setFloat32(offset, rounded, littleEndian)
}

/** The number as a double, which may be not-a-number here. */
function realOf(v: TclValue): number {
  const n = asNumber(v)
  return n instanceof TclDouble ? n.value : asDouble(v)
}

type PlanText = (plan: Plan, field: Field, arg: TclValue) => void

/** a and A: bytes, padded. */
function planBytes(pad: number): PlanText {
  return (plan, { count }, arg) => {
    const bytes = lowBytes(arg)
    const size = count === ALL ? bytes.length : count === NO_COUNT ? 1 : count
    place(plan, size, (out, offset) => {
      out.bytes.set(bytes.length > size ? bytes.subarray(0, size) : bytes, offset)
      if (size > bytes.length) out.bytes.fill(pad, offset + bytes.length, offset + size)
    })
  }
}

/** b, B, h, H: digits of `bits` bits each. */
function planDigits(bits: number, highFirst: boolean, what: string): PlanText {
  const perByte = 8 / bits
  return (plan, { count }, arg) => {
    const text = toText(arg)
    const wanted = count === ALL ? text.length : count === NO_COUNT ? 1 : count
    const used = Math.min(wanted, text.length)
    const size = Math.ceil(wanted / perByte)
    place(plan, size, ({ bytes }, offset) => {
      bytes.fill(0, offset, offset + size)
      for (let i = 0; i < used; i++) {
        const value = digitValue(text.charCodeAt(i))
        if (value >> bits !== 0) fail(`expected ${what} string but got "${text}" instead`)
        const position = i % perByte
        const shift = bits * (highFirst ? perByte - 1 - position : position)
        const at = offset + (i - position) / perByte
        bytes[at] = (bytes[at] as number) | (value << shift)
      }
    })
  }
}

function digitValue(c: number): number {
  if (c >= 48 && c <= 57) return c - 48
  const lower = c | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : 99
}

const TEXT_FIELDS: ReadonlyMap<string, PlanText> = new Map([
  ['a', planBytes(0)],
  ['A', planBytes(32)],
  ['b', planDigits(1, false, 'binary')],
  ['B', planDigits(1, true, 'binary')],
  ['h', planDigits(4, false, 'hexadecimal')],
  ['H', planDigits(4, true, 'hexadecimal')],
])

/** Row of the `binary` ensemble. */
export const binaryFormat: CommandDefinition = defineCommand({
  name: 'format',
  min: 1,
  max: Number.POSITIVE_INFINITY,
  usage: 'formatString ?arg ...?',
  run,
})
