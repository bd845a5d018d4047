/** binary format: bytes made from values. */
import {
  asDouble,
  asInteger,
  asNumber,
  copyBytes,
  digitValue,
  doubleView,
  fail,
  listItems,
  makeBytes,
  payEvery,
  stringLength,
  TclBytes,
  TclDouble,
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
import { nanDoubleBits, nanFloatBits } from './nan-bits.ts'
import { chargeText, checkTextSize } from './text-size.ts'

type Args = readonly TclValue[]

/** Results up to this length become plain strings. */
const SHORT = 32

function run(ctx: CommandContext, args: Args): TclValue {
  const fields = fieldsOf(toText(args[0] as TclValue))
  const length = measure(fields, args)
  ctx.reserve(length)
  chargeText(ctx, length * 48)
  const bytes = new Uint8Array(length)
  writeFields(bytes, fields, args)
  return length > SHORT ? makeBytes(bytes) : copyBytes(bytes, 0, length)
}

/** Where fields go. A format is gone through twice: to measure it, which raises every error about the format and the number of
 *  arguments, and to write; what is wrong with a number or a digit shows only then. */
class Cursor {
  /** Bytes of the whole, so far. */
  length = 0
  /** Where the next field begins. */
  offset = 0

  moveTo(offset: number): void {
    checkTextSize(offset)
    this.offset = offset
    if (offset > this.length) this.length = offset
  }

  /** The fields X and @; false for any other. */
  takes({ type, count }: Field): boolean {
    if (type === '@') {
      if (count === NO_COUNT) failMissingCount()
      if (count === ALL) this.offset = this.length
      else this.moveTo(count)
      return true
    }
    if (type !== 'X') return false
    const back = count === NO_COUNT ? 1 : count
    this.offset = count === ALL || back > this.offset ? 0 : this.offset - back
    return true
  }
}

function zeros(count: number): number {
  if (count === ALL) fail('cannot use "*" in format string with "x"')
  return count === NO_COUNT ? 1 : count
}

/** How many bytes the fields make. */
function measure(fields: readonly Field[], args: Args): number {
  const cursor = new Cursor()
  let next = 1
  for (const field of fields) {
    if (cursor.takes(field)) continue
    const size = field.type === 'x' ? zeros(field.count) : sizeOf(field, args, next++)
    cursor.moveTo(cursor.offset + size)
  }
  return cursor.length
}

/** The bytes of a field that takes an argument. */
function sizeOf(field: Field, args: Args, next: number): number {
  const { type, count, number, digits } = field
  if (number === undefined && digits === undefined && type !== 'a' && type !== 'A') failBadField(field)
  const arg = args[next] ?? failNotEnough()
  if (number !== undefined) return count === NO_COUNT ? number.size : numbersIn(arg, count) * number.size
  if (digits !== undefined) return Math.ceil(digitCount(count, toText(arg)) / (8 / digits.bits))
  return byteCount(count, arg)
}

function numbersIn(arg: TclValue, wanted: number): number {
  const { length } = listItems(arg)
  const count = wanted === ALL ? length : wanted
  if (count > length) fail('number of elements in list does not match count')
  return count
}

function digitCount(count: number, text: string): number {
  return count === ALL ? text.length : count === NO_COUNT ? 1 : count
}

function byteCount(count: number, arg: TclValue): number {
  if (count !== ALL) return count === NO_COUNT ? 1 : count
  return arg instanceof TclBytes ? arg.bytes.length : stringLength(arg)
}

/** Write the fields to `out`, which is all zeros, or was before a field went back. */
function writeFields(out: Uint8Array, fields: readonly Field[], args: Args): void {
  const cursor = new Cursor()
  let next = 1
  for (const field of fields) {
    if (cursor.takes(field)) continue
    const { type, count, number, digits } = field
    const { offset } = cursor
    if (type === 'x') {
      cursor.moveTo(offset + zeros(count))
      out.fill(0, offset, cursor.offset)
      continue
    }
    const arg = args[next++] as TclValue
    cursor.moveTo(offset + sizeOf(field, args, next - 1))
    if (number !== undefined) writeNumbers(out, offset, count, number, arg)
    else if (digits !== undefined) writeDigits(out, offset, digitCount(count, toText(arg)), digits, toText(arg))
    else writeBytes(out, offset, cursor.offset, arg, type === 'A' ? 32 : 0)
  }
}

function writeNumbers(out: Uint8Array, offset: number, count: number, number: NumberField, arg: TclValue): void {
  if (count === NO_COUNT) {
    writeNumber(out, offset, number, arg)
    return
  }
  const items = listItems(arg)
  const used = count === ALL ? items.length : count
  for (let i = 0; i < used; i++) {
    payEvery(i, 1 / 4)
    writeNumber(out, offset + i * number.size, number, items[i] as TclValue)
  }
}

function writeNumber(out: Uint8Array, offset: number, number: NumberField, v: TclValue): void {
  const { size, littleEndian } = number
  if (number.real) {
    writeReal(out, offset, number, v)
    return
  }
  const n = asInteger(v)
  if (size < 8) {
    // The low 32 bits of a safe integer stay what they are.
    writeLow(out, offset, size, littleEndian, typeof n === 'number' ? n | 0 : Number(BigInt.asIntN(32, n)))
    return
  }
  const low = typeof n === 'number' ? n | 0 : Number(BigInt.asIntN(32, n))
  const high = typeof n === 'number' ? Math.floor(n / TWO_32) | 0 : Number(BigInt.asIntN(32, n >> 32n))
  writeLow(out, offset, 4, littleEndian, littleEndian ? low : high)
  writeLow(out, offset + 4, 4, littleEndian, littleEndian ? high : low)
}

const TWO_32 = 2 ** 32

/** The lowest bytes of an integer. Typed arrays keep the low byte of what is stored. */
function writeLow(out: Uint8Array, offset: number, size: number, littleEndian: boolean, n: number): void {
  if (littleEndian) for (let i = 0; i < size; i++) out[offset + i] = n >> (8 * i)
  else for (let i = 0; i < size; i++) out[offset + size - 1 - i] = n >> (8 * i)
}

function writeReal(out: Uint8Array, offset: number, { size, littleEndian }: NumberField, v: TclValue): void {
  const n = realOf(v)
  if (Number.isNaN(n)) {
    if (size === 4) doubleView.setUint32(0, nanFloatBits(v), littleEndian)
    else doubleView.setBigUint64(0, nanDoubleBits(v), littleEndian)
  } else if (size === 4) writeFloat(n, littleEndian)
  else doubleView.setFloat64(0, n, littleEndian)
  for (let i = 0; i < size; i++) out[offset + i] = doubleView.getUint8(i)
}

/** The largest float, and half a step beyond it: Tcl rounds this one double down, unlike IEEE 754. */
const FLOAT_MAX = 3.4028234663852886e38
const FLOAT_TIE = 3.4028235677973366e38

function writeFloat(n: number, littleEndian: boolean): void {
  const rounded = Math.abs(n) === FLOAT_TIE ? Math.sign(n) * FLOAT_MAX : n
  doubleView.setFloat32(0, rounded, littleEndian)
}

/** The number as a double, which may be not-a-number here. */
function realOf(v: TclValue): number {
  const n = asNumber(v)
  return n instanceof TclDouble ? n.value : asDouble(v)
}

/** a and A: bytes, padded. */
function writeBytes(out: Uint8Array, from: number, to: number, arg: TclValue, pad: number): void {
  let at = from
  if (arg instanceof TclBytes) {
    const { bytes } = arg
    out.set(bytes.length > to - from ? bytes.subarray(0, to - from) : bytes, from)
    at += bytes.length
  } else {
    const text = toText(arg)
    for (let i = 0; i < text.length && at < to; i++) {
      const code = text.codePointAt(i) as number
      payEvery(at, 0)
      out[at++] = code
      if (code > 0xffff) i++
    }
  }
  if (at < to) out.fill(pad, at, to)
}

/** b, B, h, H. */
function writeDigits(out: Uint8Array, offset: number, wanted: number, field: DigitField, text: string): void {
  const { bits, highFirst, what } = field
  const perByte = 8 / bits
  const used = Math.min(wanted, text.length)
  out.fill(0, offset, offset + Math.ceil(wanted / perByte))
  for (let i = 0; i < used; i++) {
    payEvery(i, 0)
    const value = digitValue(text.charCodeAt(i))
    if (value >> bits !== 0) fail(`expected ${what} string but got "${text}" instead`)
    const position = i % perByte
    const shift = bits * (highFirst ? perByte - 1 - position : position)
    const at = offset + (i - position) / perByte
    out[at] = (out[at] as number) | (value << shift)
  }
}

/** Row of the `binary` ensemble. */
export const binaryFormat: CommandDefinition = defineCommand('format formatString ?arg ...?', run)
