/** The header of gzip data, as Tcl shows it: a dict. */
import { matchWord, parseBoolean, parseInteger, type Reply } from '../command.ts'
import { fail } from '../failure.ts'
import { parseList } from '../tcl-list.ts'
import { crc32 } from './checksums.ts'

const text = 1
const headerCrc = 2
const extra = 4
const filename = 8
const comment = 16
/** "Unknown", among the systems. */
const unknownSystem = 255
const unix = 3

function latin1(words: string, what: string): Buffer<ArrayBuffer> {
  if (/[^\0-\xff]/.test(words)) fail(`${what} contains characters > 0xFF`)
  return Buffer.from(`${words}\0`, 'latin1')
}

/** What is said of a header that nobody has seen yet. */
export function unknownHeader(): Map<string, Reply> {
  return new Map<string, Reply>([
    ['comment', ''],
    ['crc', 0],
    ['filename', ''],
    ['os', 0],
    ['type', 'binary'],
  ])
}

/** Add what a header says to what is known. The size is told of the data, not by the header. */
export function learnHeader(known: Map<string, Reply>, header: ReadonlyMap<string, Reply>): void {
  for (const [name, value] of header) if (name !== 'size') known.set(name, value)
}

function isSet(word: string | undefined): boolean {
  if (word === undefined) return false
  try {
    return parseBoolean(word)
  } catch {
    return fail(`expected boolean value but got "${word}"`, 'TCL', 'VALUE', 'NUMBER')
  }
}

/** The bytes of a header from what a script says of it. */
export function makeHeader(words: string | undefined): Buffer {
  const given = new Map<string, string>()
  const list = words === undefined ? [] : parseList(words)
  if (list.length % 2 === 1) fail('missing value to go with key', 'TCL', 'VALUE', 'DICTIONARY')
  for (let i = 0; i < list.length; i += 2) given.set(list[i]!, list[i + 1]!)
  const time = given.has('time') ? parseInteger(given.get('time')!) : 0
  const system = given.has('os') ? parseInteger(given.get('os')!) : words === undefined ? unix : unknownSystem
  const flags =
    (matchWord(['binary', 'text'], given.get('type') ?? 'binary', 'type') === 'text' ? text : 0) |
    (isSet(given.get('crc')) ? headerCrc : 0) |
    (given.has('filename') ? filename : 0) |
    (given.has('comment') ? comment : 0)
  const start = Buffer.from([0x1f, 0x8b, 8, flags, 0, 0, 0, 0, 0, system])
  start.writeUInt32LE(time >>> 0, 4)
  const parts = [start]
  for (const [key, what] of [
    ['filename', 'Filename'],
    ['comment', 'Comment'],
  ] as const) {
    const words = given.get(key)
    if (words !== undefined) parts.push(latin1(words, what))
  }
  if (flags & headerCrc) {
    const check = Buffer.alloc(2)
    check.writeUInt16LE(crc32(Buffer.concat(parts)) & 0xffff)
    parts.push(check)
  }
  return Buffer.concat(parts)
}

export interface Header {
  fields: Map<string, Reply>
  /** Where the compressed data begins. */
  end: number
}

/** What the header of gzip data says; undefined when there is not all of it yet.
 *  @throws CommandFailure for what is no gzip data */
export function readHeader(bytes: Buffer): Header | undefined {
  const start = bytes.subarray(0, 3)
  if (!Buffer.from([0x1f, 0x8b, 8]).subarray(0, start.length).equals(start)) failData()
  if (bytes.length < 10) return undefined
  const flags = bytes[3]!
  let at = 10
  if (flags & extra) at += 2 + (at + 2 <= bytes.length ? bytes.readUInt16LE(at) : 0)
  const word = (): string | undefined => {
    const end = bytes.indexOf(0, at)
    if (end < 0) return undefined
    const found = bytes.toString('latin1', at, end)
    at = end + 1
    return found
  }
  const name = flags & filename ? word() : ''
  const remark = flags & comment ? word() : ''
  if (flags & headerCrc) at += 2
  if (name === undefined || remark === undefined || at > bytes.length) return undefined
  const fields = new Map<string, Reply>()
  if (flags & comment) fields.set('comment', remark)
  fields.set('crc', flags & headerCrc ? 1 : 0)
  if (flags & filename) fields.set('filename', name)
  fields.set('os', bytes[9]!)
  const time = bytes.readUInt32LE(4)
  if (time !== 0) fields.set('time', time)
  fields.set('type', flags & text ? 'text' : 'binary')
  return { fields, end: at }
}

export function failData(): never {
  fail('data error', 'TCL', 'ZLIB', 'DATA')
}
