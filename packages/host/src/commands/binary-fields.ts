/** The format strings of binary format and binary scan. */
import { fail, isDigit } from '@feather-tcl/arena/values'
import { NOT_ENOUGH } from './format-errors.ts'

/** No count was given. */
export const NO_COUNT: number = -1
/** The count is `*`. */
export const ALL: number = -2

/** One field: its type character, whether the flag u follows it, and its count, `NO_COUNT` or `ALL`. A count may be
 *  larger than any size, even infinite. */
export interface Field {
  readonly type: string
  /** What the error for an unknown type shows: the first character of the field with the spaces before it. */
  readonly shown: string
  readonly unsigned: boolean
  readonly count: number
  /** What the type says, when it is that of numbers or of digits. */
  readonly number: NumberField | undefined
  readonly digits: DigitField | undefined
}

/** The fields of a format string. Their types are not looked at. */
export function parseFields(format: string): Field[] {
  const fields: Field[] = []
  for (let i = 0; i < format.length; ) {
    const spaced = format[i] === ' '
    while (format[i] === ' ') i++
    if (i === format.length) break
    const type = String.fromCodePoint(format.codePointAt(i) as number)
    i += type.length
    const unsigned = format[i] === 'u'
    if (unsigned) i++
    let count = NO_COUNT
    if (format[i] === '*') {
      count = ALL
      i++
    } else {
      for (; isDigit(format.charCodeAt(i)); i++) count = (count < 0 ? 0 : count * 10) + format.charCodeAt(i) - 48
    }
    fields.push({
      type,
      shown: spaced ? ' ' : type,
      unsigned,
      count,
      number: NUMBER_FIELDS.get(type),
      digits: DIGIT_FIELDS.get(type),
    })
  }
  return fields
}

/** Format strings used last and their fields, each in a place of its own that the text gives: formats made by scripts, with
 *  counts and offsets, come and go by the thousand, and must not cost more than they are worth. */
const RECENT_FORMATS = 64
const RECENT_FORMAT_LENGTH = 256
const recentFormats: string[] = new Array<string>(RECENT_FORMATS).fill('')
const recentFields: (readonly Field[])[] = new Array<readonly Field[]>(RECENT_FORMATS).fill([])

/** The fields of a format string, remembered for the formats used last. */
export function fieldsOf(format: string): readonly Field[] {
  const { length } = format
  if (length === 0 || length > RECENT_FORMAT_LENGTH) return parseFields(format)
  const middle = format.charCodeAt(length >> 1)
  const at = (length * 31 + format.charCodeAt(length - 1) * 7 + middle) & (RECENT_FORMATS - 1)
  if (recentFormats[at] === format) return recentFields[at] as readonly Field[]
  const fields = parseFields(format)
  recentFormats[at] = format
  recentFields[at] = fields
  return fields
}

/** What a number field holds. */
export interface NumberField {
  /** Bytes. */
  readonly size: number
  readonly littleEndian: boolean
  readonly real: boolean
}

function numberField(size: number, littleEndian: boolean, real = false): NumberField {
  return { size, littleEndian, real }
}

/** The number fields by their type characters. The order of bytes called native is little-endian everywhere, so that
 *  a script's results do not depend on the machine. */
const NUMBER_FIELDS: ReadonlyMap<string, NumberField> = new Map([
  ['c', numberField(1, true)],
  ['s', numberField(2, true)],
  ['S', numberField(2, false)],
  ['t', numberField(2, true)],
  ['i', numberField(4, true)],
  ['I', numberField(4, false)],
  ['n', numberField(4, true)],
  ['w', numberField(8, true)],
  ['W', numberField(8, false)],
  ['m', numberField(8, true)],
  ['f', numberField(4, true, true)],
  ['r', numberField(4, true, true)],
  ['R', numberField(4, false, true)],
  ['d', numberField(8, true, true)],
  ['q', numberField(8, true, true)],
  ['Q', numberField(8, false, true)],
])

/** What a field of digits holds. */
export interface DigitField {
  /** Of each digit. */
  readonly bits: number
  readonly highFirst: boolean
  /** What errors call the digits. */
  readonly what: string
}

const DIGIT_FIELDS: ReadonlyMap<string, DigitField> = new Map([
  ['b', { bits: 1, highFirst: false, what: 'binary' }],
  ['B', { bits: 1, highFirst: true, what: 'binary' }],
  ['h', { bits: 4, highFirst: false, what: 'hexadecimal' }],
  ['H', { bits: 4, highFirst: true, what: 'hexadecimal' }],
])

export function failNotEnough(): never {
  return fail(NOT_ENOUGH)
}

export function failBadField(field: Field): never {
  return fail(`bad field specifier "${field.shown}"`)
}

export function failMissingCount(): never {
  return fail('missing count for "@" field specifier')
}
