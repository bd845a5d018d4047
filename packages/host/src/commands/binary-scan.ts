/** binary scan: values read from bytes. */
import {
  copyBytes,
  doubleView,
  makeDouble,
  makeList,
  makeString,
  payEvery,
  requireBytes,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import {
  ALL,
  type DigitField,
  type Field,
  failBadField,
  failMissingCount,
  failNotEnough,
  fieldsOf,
  NO_COUNT,
  type NumberField,
} from './binary-fields.ts'
import { bytesText } from './byte-args.ts'
import { reserveList } from './list-limits.ts'
import { nanFromDoubleBits, nanFromFloatBits } from './nan-bits.ts'
import { chargeText, checkTextSize } from './text-size.ts'

type Args = readonly TclValue[]

/** The data and how far it has been read. */
interface Input {
  readonly bytes: Uint8Array
  offset: number
}

function run(ctx: CommandContext, args: Args): TclValue {
  const input: Input = { bytes: requireBytes(args[0] as TclValue), offset: 0 }
  let done = 0
  for (const field of fieldsOf(toText(args[1] as TclValue))) {
    if (moveCursor(input, field)) continue
    const { type, number, digits } = field
    if (number === undefined && digits === undefined && type !== 'a' && type !== 'A' && type !== 'C')
      failBadField(field)
    const variable = args[2 + done] ?? failNotEnough()
    const start = input.offset
    const value =
      number !== undefined
        ? readNumbers(ctx, input, field, number)
        : digits !== undefined
          ? readDigits(input, field.count, digits)
          : readBytes(input, field)
    if (value === undefined) break
    chargeText(ctx, (input.offset - start) * 4)
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

/** The value of the next field, and of the ones below; undefined when the data ends before it does. */
function readNumbers(ctx: CommandContext, input: Input, field: Field, number: NumberField): TclValue | undefined {
  const { size } = number
  const left = input.bytes.length - input.offset
  if (field.count === NO_COUNT) {
    if (left < size) return undefined
    input.offset += size
    return readNumber(input.bytes, input.offset - size, number, field.unsigned)
  }
  const count = field.count === ALL ? Math.floor(left / size) : field.count
  if (count * size > left) return undefined
  reserveList(ctx, count)
  const items: TclValue[] = []
  for (let i = 0; i < count; i++) {
    payEvery(i, 1 / 2)
    items.push(readNumber(input.bytes, input.offset, number, field.unsigned))
    input.offset += size
  }
  return makeList(items)
}

function readNumber(bytes: Uint8Array, at: number, number: NumberField, unsigned: boolean): TclValue {
  const { size, littleEndian } = number
  if (number.real) return readReal(bytes, at, size, littleEndian)
  if (size < 8) {
    const n = readLow(bytes, at, size, littleEndian)
    const unused = 32 - 8 * size
    return unsigned ? (n << unused) >>> unused : (n << unused) >> unused
  }
  const low = readLow(bytes, littleEndian ? at : at + 4, 4, littleEndian) >>> 0
  const signed = readLow(bytes, littleEndian ? at + 4 : at, 4, littleEndian)
  const high = unsigned ? signed >>> 0 : signed
  const n = high * TWO_32 + low
  return Number.isSafeInteger(n) ? n : (BigInt(high) << 32n) | BigInt(low)
}

const TWO_32 = 2 ** 32

/** So many bytes, up to four, as the lowest of an integer. */
function readLow(bytes: Uint8Array, at: number, size: number, littleEndian: boolean): number {
  let n = 0
  if (littleEndian) for (let i = size - 1; i >= 0; i--) n = (n << 8) | (bytes[at + i] as number)
  else for (let i = 0; i < size; i++) n = (n << 8) | (bytes[at + i] as number)
  return n
}

function readReal(bytes: Uint8Array, at: number, size: number, littleEndian: boolean): TclValue {
  for (let i = 0; i < size; i++) doubleView.setUint8(i, bytes[at + i] as number)
  const n = size === 4 ? doubleView.getFloat32(0, littleEndian) : doubleView.getFloat64(0, littleEndian)
  if (!Number.isNaN(n)) return makeDouble(n)
  if (size === 4) return nanFromFloatBits(doubleView.getUint32(0, littleEndian))
  return nanFromDoubleBits(doubleView.getBigUint64(0, littleEndian))
}

/** a, A, C: bytes as they are, without the padding, up to a zero. */
function readBytes(input: Input, { type, count }: Field): TclValue | undefined {
  const { bytes, offset } = input
  const size = count === ALL ? bytes.length - offset : count === NO_COUNT ? 1 : count
  if (size > bytes.length - offset) return undefined
  let end = offset + size
  input.offset = end
  if (type === 'A') while (end > offset && (bytes[end - 1] === 0 || bytes[end - 1] === 32)) end--
  if (type === 'C') {
    const zero = bytes.indexOf(0, offset)
    if (zero >= 0 && zero < end) end = zero
  }
  return copyBytes(bytes, offset, end)
}

const DIGITS = '0123456789abcdef'

/** b, B, h, H. */
function readDigits(input: Input, count: number, { bits, highFirst }: DigitField): TclValue | undefined {
  const perByte = 8 / bits
  const mask = (1 << bits) - 1
  const left = (input.bytes.length - input.offset) * perByte
  const wanted = count === ALL ? left : count === NO_COUNT ? 1 : count
  if (wanted > left) return undefined
  checkTextSize(wanted)
  const digits = new Uint8Array(wanted)
  for (let i = 0; i < wanted; i++) {
    payEvery(i, 1 / 16)
    const position = i % perByte
    const byte = input.bytes[input.offset + (i - position) / perByte] as number
    const shift = bits * (highFirst ? perByte - 1 - position : position)
    digits[i] = DIGITS.charCodeAt((byte >> shift) & mask)
  }
  input.offset += Math.ceil(wanted / perByte)
  return makeString(bytesText(digits))
}

/** Row of the `binary` ensemble. */
export const binaryScan: CommandDefinition = defineCommand('scan value formatString ?varName ...?', run)
