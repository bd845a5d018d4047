/** binary encode and binary decode: bytes as hexadecimal, base64 or uuencoded text. */
import {
  digitValue,
  fail,
  isSpace,
  makeBytes,
  makeString,
  pay,
  payEvery,
  requireBytes,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { matchExact } from '../options.ts'
import { bytesText } from './byte-args.ts'
import { asWord } from './integer-args.ts'
import { chargeText, reserveText } from './text-size.ts'

type Args = readonly TclValue[]
type Run = (ctx: CommandContext, args: Args) => TclValue

const HEX = '0123456789abcdef'

function encodeHex(ctx: CommandContext, args: Args): TclValue {
  if (args.length !== 1) ctx.usageError('data', 'hex')
  const bytes = requireBytes(args[0] as TclValue)
  reserveText(ctx, bytes.length * 2)
  chargeText(ctx, bytes.length * 6)
  const out = new Uint8Array(bytes.length * 2)
  for (let i = 0; i < bytes.length; i++) {
    payEvery(i, 0)
    const byte = bytes[i] as number
    out[2 * i] = HEX.charCodeAt(byte >> 4)
    out[2 * i + 1] = HEX.charCodeAt(byte & 15)
  }
  return makeString(bytesText(out))
}

/** How encoded text is cut into lines. */
interface Lines {
  readonly maxlen: number | bigint
  readonly wrapchar: TclValue
}

const LINE_OPTIONS: readonly string[] = ['-maxlen', '-wrapchar']

/** Read the options that stand before the data. `least` and `most` bound -maxlen; `checkWrap` refuses separators. */
function readLineOptions(
  ctx: CommandContext,
  args: Args,
  name: string,
  defaultLength: number,
  least: number,
  most: number,
  checkWrap?: (text: string) => void,
): Lines {
  if (args.length % 2 === 0) ctx.usageError('?-maxlen len? ?-wrapchar char? data', name)
  let maxlen: number | bigint = defaultLength
  let wrapchar: TclValue = '\n'
  for (let i = 0; i + 2 < args.length; i += 2) {
    const value = args[i + 1] as TclValue
    if (matchExact(LINE_OPTIONS, args[i] as TclValue) === '-wrapchar') {
      checkWrap?.(toText(value))
      wrapchar = value
      continue
    }
    maxlen = asWord(value)
    if (maxlen < least || maxlen > most) fail('line length out of range', 'TCL', 'BINARY', 'ENCODE', 'LINE_LENGTH')
  }
  return { maxlen, wrapchar }
}

const PAD = 61

/** The platform's: from a text of bytes, and back. */
const { atob, btoa } = globalThis as unknown as { atob(text: string): string; btoa(text: string): string }

function encodeBase64(ctx: CommandContext, args: Args): TclValue {
  const { maxlen, wrapchar } = readLineOptions(ctx, args, 'base64', 0, 0, Number.POSITIVE_INFINITY)
  const bytes = requireBytes(args[args.length - 1] as TclValue)
  const size = Math.ceil(bytes.length / 3) * 4
  const wrap = toText(wrapchar)
  const lines = maxlen === 0 || maxlen >= size ? 1 : Math.ceil(size / Number(maxlen))
  reserveText(ctx, size + (lines - 1) * (wrap.length + 24))
  chargeText(ctx, size * 4 + lines * 8)
  const text = btoa(bytesText(bytes))
  return makeString(lines === 1 ? text : wrapLines(text, Number(maxlen), wrap))
}

function wrapLines(text: string, length: number, wrap: string): string {
  const lines: string[] = []
  for (let i = 0; i < text.length; i += length) {
    payEvery(lines.length, 1)
    lines.push(text.slice(i, i + length))
  }
  return lines.join(wrap)
}

/** tclsh also lets a newline stand anywhere in the separator. */
function checkUuWrap(text: string): void {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c < 9 || c > 13) fail('invalid wrapchar; will defeat decoding', 'TCL', 'BINARY', 'ENCODE', 'WRAPCHAR')
  }
}

/** The character for six bits. */
function uuChar(bits: number): number {
  return bits === 0 ? 96 : bits + 32
}

function encodeUu(ctx: CommandContext, args: Args): TclValue {
  const { maxlen, wrapchar } = readLineOptions(ctx, args, 'uuencode', 61, 5, 85, checkUuWrap)
  const bytes = requireBytes(args[args.length - 1] as TclValue)
  const wrap = toText(wrapchar)
  // One character tells the line's length; whole groups of four follow.
  const perLine = Math.floor((Number(maxlen) - 1) / 4) * 3
  const lines = Math.ceil(bytes.length / perLine)
  const rest = bytes.length % 3
  const size = Math.floor(bytes.length / 3) * 4 + (rest === 0 ? 0 : rest + 1) + lines * (1 + wrap.length)
  reserveText(ctx, size)
  chargeText(ctx, size * 4)
  const out = new Uint8Array(size)
  let at = 0
  for (let start = 0; start < bytes.length; start += perLine) {
    const end = Math.min(start + perLine, bytes.length)
    out[at++] = uuChar(end - start)
    for (let i = start; i < end; i += 3) {
      payEvery(i, 0)
      const left = end - i
      const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
      out[at++] = uuChar(group >> 18)
      out[at++] = uuChar((group >> 12) & 63)
      if (left > 1) out[at++] = uuChar((group >> 6) & 63)
      if (left > 2) out[at++] = uuChar(group & 63)
    }
    for (let k = 0; k < wrap.length; k++) out[at++] = wrap.charCodeAt(k)
  }
  return makeString(bytesText(out))
}

const STRICT: readonly string[] = ['-strict']

/** Read the option of a decoder: the text to decode, and whether it is to be strict. */
function readDecode(ctx: CommandContext, args: Args, name: string): { text: string; strict: boolean } {
  if (args.length < 1 || args.length > 2) ctx.usageError('?options? data', name)
  if (args.length === 2) matchExact(STRICT, args[0] as TclValue)
  const text = toText(args[args.length - 1] as TclValue)
  chargeText(ctx, text.length * 4)
  return { text, strict: args.length === 2 }
}

function failCharacter(what: string, text: string, at: number): never {
  const code = text.codePointAt(at) as number
  const shown = String.fromCodePoint(code)
  const hex = code.toString(16).toUpperCase().padStart(6, '0')
  return fail(`invalid ${what} "${shown}" (U+${hex}) at position ${at}`, 'TCL', 'BINARY', 'DECODE', 'INVALID')
}

/** A digit left over at the end is dropped. */
function decodeHex(ctx: CommandContext, args: Args): TclValue {
  const { text, strict } = readDecode(ctx, args, 'hex')
  const out = new Uint8Array(text.length >> 1)
  let size = 0
  let high = -1
  for (let i = 0; i < text.length; i++) {
    payEvery(i, 0)
    const c = text.charCodeAt(i)
    const value = digitValue(c)
    if (value > 15) {
      if (strict || !isSpace(c)) failCharacter('hexadecimal digit', text, i)
    } else if (high < 0) high = value
    else {
      out[size++] = (high << 4) | value
      high = -1
    }
  }
  return makeBytes(out.slice(0, size))
}

function base64Value(c: number): number {
  if (c >= 65 && c <= 90) return c - 65
  if (c >= 97 && c <= 122) return c - 71
  if (c >= 48 && c <= 57) return c + 4
  return c === 43 ? 62 : c === 47 ? 63 : -1
}

/** How many characters are decoded at once. */
const SLICE = 65536

/** What all decoders agree on. */
const PLAIN_BASE64 = /^[a-z\d+/]*={0,2}$/i

/** Groups of four characters give three bytes. Padding ends the data: what follows it is skipped, or refused in strict
 *  mode. Not in strict mode, a `=` at the beginning of a group counts as six zero bits.
 *  tclsh: binary decode base64 =0 -> \x03 */
function decodeBase64(ctx: CommandContext, args: Args): TclValue {
  const { text, strict } = readDecode(ctx, args, 'base64')
  if (text.length % 4 === 0 && PLAIN_BASE64.test(text)) {
    let bytes = ''
    for (let i = 0; i < text.length; i += SLICE) {
      pay(0)
      bytes += atob(text.slice(i, i + SLICE))
    }
    return makeString(bytes)
  }
  const out = new Uint8Array(Math.ceil(text.length / 4) * 3)
  let size = 0
  let group = 0
  let count = 0
  let pads = 0
  for (let i = 0; i < text.length; i++) {
    payEvery(i, 0)
    const c = text.charCodeAt(i)
    const value = c === PAD && count === 0 && !strict ? 0 : base64Value(c)
    if (value >= 0 && pads === 0) {
      group = (group << 6) | value
      if (++count === 4) {
        out[size++] = group >> 16
        out[size++] = group >> 8
        out[size++] = group
        count = group = 0
      }
    } else if (c === PAD && !strict) pads++
    else if (strict) {
      // The last character of the group is at fault when more follows.
      const allowed = c === PAD && count > 1 && (count + ++pads < 4 || i + 1 === text.length)
      if (!allowed) failCharacter('base64 character', text, i)
    }
  }
  if (strict && count === 1) failCharacter('base64 character', text, text.length - 1)
  if (count > 1) out[size++] = (group << (24 - 6 * count)) >> 16
  if (count > 2) out[size++] = (group << (24 - 6 * count)) >> 8
  return makeBytes(out.slice(0, size))
}

function isUuChar(c: number): boolean {
  return c >= 32 && c <= 96
}

function failShort(): never {
  return fail('short uuencode data', 'TCL', 'BINARY', 'DECODE', 'SHORT')
}

/** The characters of a group that the text has no more of. */
const MISSING = 0

/** Read the next group of four characters into `group`; returns the place after it. Characters that belong to no group
 *  are passed over, but the last of them stands in for one that is missing at the end of the text.
 *  tclsh: binary decode uuencode !8\n -> b */
function readGroup(text: string, from: number, group: Uint16Array, strict: boolean): number {
  group.fill(MISSING)
  let at = from
  for (let k = 0; k < 4 && at < text.length; at++) {
    payEvery(at, 0)
    const c = text.charCodeAt(at)
    group[k] = c
    if (isUuChar(c)) k++
    else if (strict) {
      if (!isSpace(c)) failCharacter('uuencode character', text, at)
      if (c === 10) failShort()
    }
  }
  return at
}

/** Each line begins with a character that tells how many bytes it has. */
function decodeUu(ctx: CommandContext, args: Args): TclValue {
  const { text, strict } = readDecode(ctx, args, 'uuencode')
  const out = new Uint8Array(Math.ceil(text.length / 4) * 3 + 3)
  const group = new Uint16Array(4)
  let size = 0
  // Bytes that the line still has; -1 between lines.
  let left = -1
  for (let at = 0; at < text.length; ) {
    if (left < 0) {
      const c = text.charCodeAt(at)
      if (!isUuChar(c)) {
        if (strict || !isSpace(c)) failCharacter('uuencode character', text, at)
        at++
        continue
      }
      left = (c - 32) & 63
      at++
    }
    at = readGroup(text, at, group, strict)
    let bits = 0
    for (let k = 0; k < 4; k++) bits = (bits << 6) | (((group[k] as number) - 32) & 63)
    for (let shift = 16; shift >= 0 && left > 0; shift -= 8, left--) out[size++] = bits >> shift
    if (left === 0) {
      at = lineEnd(text, at, strict)
      left = at < text.length ? -1 : 0
    }
  }
  if (strict && left > 0) failShort()
  return makeBytes(out.slice(0, size))
}

/** The place where the line after the one that ends at `from` begins. */
function lineEnd(text: string, from: number, strict: boolean): number {
  let at = from
  for (; at < text.length; at++) {
    const c = text.charCodeAt(at)
    if (c === 10) return at + 1
    if (isUuChar(c)) return at
    if (strict || !isSpace(c)) failCharacter('uuencode character', text, at)
  }
  return at
}

/** A subcommand that picks one of the formats, whose names cannot be abbreviated. */
function formatCommand(name: string, base64: Run, hex: Run, uuencode: Run): CommandDefinition {
  const formats = new Map(Object.entries({ base64, hex, uuencode }))
  return defineCommand(`${name} subcommand ?arg ...?`, (ctx, args) => {
    const format = toText(args[0] as TclValue)
    const run = formats.get(format)
    if (run !== undefined) return run(ctx, args.slice(1))
    const problem = `unknown subcommand "${format}": must be base64, hex, or uuencode`
    return fail(problem, 'TCL', 'LOOKUP', 'SUBCOMMAND', format)
  })
}

/** Rows of the `binary` ensemble. */
export const binaryDecode: CommandDefinition = formatCommand('decode', decodeBase64, decodeHex, decodeUu)
export const binaryEncode: CommandDefinition = formatCommand('encode', encodeBase64, encodeHex, encodeUu)
