/** binary scan: values read from bytes. */
import {
  makeBytes,
  makeDouble,
  makeInt,
  makeList,
  makeString,
  requireBytes,
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
import { bytesText } from './byte-args.ts'
import { checkListLength } from './list-limits.ts'
import { nanFromDoubleBits, nanFromFloatBits } from './nan-bits.ts'
import { chargeText, checkTextSize } from './text-size.ts'

type Args = readonly TclValue[]

/** The data and how far it has been read. */
interface Input {
  readonly bytes: Uint8Array
  readonly view: DataView
  offset: number
}

function run(ctx: CommandContext, args: Args): TclValue {
  const bytes = requireBytes(args[0] as TclValue)
  const input: Input = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: 0 }
  let done = 0
  for (const field of fieldsOf(toText(args[1] as TclValue))) {
    if (moveCursor(input, field)) continue
    const number = NUMBER_FIELDS.get(field.type)
    const readText = TEXT_FIELDS.get(field.type)
    if (number === undefined && readText === undefined) failBadField(field)
    const variable = args[2 + done] ?? failNotEnough()
    const start = input.offset
    const value = number !== undefined ? readNumbers(input, field, number) : (readText as ReadText)(input, field)
    if (value === undefined) break
    chargeText(ctx, (input.offset - start) * 8)
    ctx.setVar(toText(variable), value)
    done++
  }
  return done
}

/** The fields x, X and @; false for any other. */
function moveCursor(input: Input, { type, count }: Field): boolean {
  const end = input.bytes.length
  const steps = count === NO_COUNT ? 1 : count
  switch (type) {
    case 'x':
      input.offset = count === ALL || steps > end - input.offset ? end : input.offset + steps
      return true
    case 'X':
      input.offset = count === ALL || steps > input.offset ? 0 : input.offset - steps
      return true
    case '@':
      if (count === NO_COUNT) failMissingCount()
      input.offset = count === ALL || count > end ? end : count
      return true
    default:
      return false
  }
}

/** The value of the next field; undefined when the data ends before it does. */
type ReadText = (input: Input, field: Field) => TclValue | undefined

function readNumbers(input: Input, field: Field, number: NumberField): TclValue | undefined {
  const { size } = number
  const left = input.bytes.length - input.offset
  if (field.count === NO_COUNT) {
    if (left < size) return undefined
    input.offset += size
    return readNumber(input.view, input.offset - size, number, field.unsigned)
  }
  const count = field.count === ALL ? Math.floor(left / size) : field.count
  if (count * size > left) return undefined
  checkListLength(count)
  const items: TclValue[] = []
  for (let i = 0; i < count; i++) {
    items.push(readNumber(input.view, input.offset, number, field.unsigned))
    input.offset += size
  }
  return makeList(items)
}

function readNumber(
  view: DataView,
  at: number,
  { size, littleEndian, real }: NumberField,
  unsigned: boolean,
): TclValue {
  if (real) return readReal(view, at, size, littleEndian)
  switch (size) {
    case 1:
      return unsigned ? view.getUint8(at) : view.getInt8(at)
    case 2:
      return unsigned ? view.getUint16(at, littleEndian) : view.getInt16(at, littleEndian)
    case 4:
      return unsigned ? view.getUint32(at, littleEndian) : view.getInt32(at, littleEndian)
    default:
      return makeInt(unsigned ? view.getBigUint64(at, littleEndian) : view.getBigInt64(at, littleEndian))
  }
}

function readReal(view: DataView, at: number, size: number, littleEndian: boolean): TclValue {
  const n = size === 4 ? view.getFloat32(at, littleEndian) : view.getFloat64(at, littleEndian)
  if (!Number.isNaN(n)) return makeDouble(n)
  if (size === 4) return nanFromFloatBits(view.getUint32(at, littleEndian))
  return nanFromDoubleBits(view.getBigUint64(at, littleEndian))
}

/** Results up to this length are plain strings. */
const SHORT_TEXT = 32

function textOf(bytes: Uint8Array): TclValue {
  return bytes.length <= SHORT_TEXT ? bytesText(bytes) : makeBytes(bytes.slice())
}

function readBytes(input: Input, { type, count }: Field): TclValue | undefined {
  const left = input.bytes.length - input.offset
  const size = count === ALL ? left : count === NO_COUNT ? 1 : count
  if (size > left) return undefined
  const bytes = input.bytes.subarray(input.offset, input.offset + size)
  input.offset += size
  if (type === 'a') return textOf(bytes)
  if (type === 'C') {
    const zero = bytes.indexOf(0)
    return textOf(zero < 0 ? bytes : bytes.subarray(0, zero))
  }
  let end = size
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 32)) end--
  return textOf(bytes.subarray(0, end))
}

const DIGITS = '0123456789abcdef'

/** b, B, h, H: digits of `bits` bits each. */
function readDigits(bits: number, highFirst: boolean): ReadText {
  const perByte = 8 / bits
  const mask = (1 << bits) - 1
  return (input, { count }) => {
    const left = (input.bytes.length - input.offset) * perByte
    const wanted = count === ALL ? left : count === NO_COUNT ? 1 : count
    if (wanted > left) return undefined
    checkTextSize(wanted)
    const digits = new Uint8Array(wanted)
    for (let i = 0; i < wanted; i++) {
      const position = i % perByte
      const byte = input.bytes[input.offset + (i - position) / perByte] as number
      const shift = bits * (highFirst ? perByte - 1 - position : position)
      digits[i] = DIGITS.charCodeAt((byte >> shift) & mask)
    }
    input.offset += Math.ceil(wanted / perByte)
    return makeString(bytesText(digits))
  }
}

const TEXT_FIELDS: ReadonlyMap<string, ReadText> = new Map([
  ['a', readBytes],
  ['A', readBytes],
  ['C', readBytes],
  ['b', readDigits(1, false)],
  ['B', readDigits(1, true)],
  ['h', readDigits(4, false)],
  ['H', readDigits(4, true)],
])

/** Row of the `binary` ensemble. */
export const binaryScan: CommandDefinition = defineCommand({
  name: 'scan',
  min: 2,
  max: Number.POSITIVE_INFINITY,
  usage: 'value formatString ?varName ...?',
  run,
})
