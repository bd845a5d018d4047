/** The `string` ensemble: what is not in the files string-is, string-map and string-case. Indices and lengths count code
 *  points. */
import {
  asIndex,
  detach,
  fail,
  isEmpty,
  makeBoolean,
  makeString,
  pay,
  payEvery,
  STRING_LIMIT,
  stringAppend,
  stringCompare,
  stringEqual,
  stringIndex,
  stringLength,
  stringRange,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import {
  type CommandContext,
  type CommandDefinition,
  defineCommand,
  defineEnsemble,
  type EnsembleDefinition,
} from '../command.ts'
import { failLookup } from '../options.ts'
import { codeBefore, isFlat, pointsBetween, unitsBefore } from './code-points.ts'
import { globMatch } from './glob-match.ts'
import { asWord } from './integer-args.ts'
import { stringCaseCommands } from './string-case.ts'
import { stringIs } from './string-is.ts'
import { stringMap } from './string-map.ts'
import { findLastText, findText } from './text-search.ts'
import { chargeText, reserveText, utf8Length } from './text-size.ts'
import { foldText, isTrimmedCode, isWordCode } from './unicode.ts'

type Args = readonly TclValue[]

function runCat(ctx: CommandContext, args: Args): TclValue {
  const first = args[0]
  if (first === undefined) return ''
  let size = 0
  for (let i = 0; i < args.length; i++) size += toText(args[i] as TclValue).length
  reserveText(ctx, size)
  chargeText(ctx, size)
  return stringAppend(first, args.slice(1))
}

/** The options of compare and equal. */
interface Comparison {
  readonly a: TclValue
  readonly b: TclValue
  readonly nocase: boolean
}

const COMPARE_USAGE = '?-nocase? ?-length int? string1 string2'

/** Read the options, and cut the strings as `-length` says. */
function comparison(ctx: CommandContext, args: Args): Comparison {
  let nocase = false
  let length: number | bigint = -1
  const last = args.length - 2
  for (let i = 0; i < last; i++) {
    const word = toText(args[i] as TclValue)
    if (word.length > 1 && '-nocase'.startsWith(word)) nocase = true
    else if (word.length > 1 && '-length'.startsWith(word)) {
      if (++i >= last) ctx.usageError(COMPARE_USAGE)
      length = asWord(args[i] as TclValue)
    } else failLookup(['-nocase', '-length'], word, 'option', false)
  }
  const a = args[last] as TclValue
  const b = args[last + 1] as TclValue
  if (length < 0) return { a, b, nocase }
  const end = Number(length) - 1
  return { a: stringRange(a, 0, end), b: stringRange(b, 0, end), nocase }
}

function runCompare(ctx: CommandContext, args: Args): TclValue {
  const { a, b, nocase } = comparison(ctx, args)
  return nocase ? stringCompare(foldText(toText(a)), foldText(toText(b))) : stringCompare(a, b)
}

function runEqual(ctx: CommandContext, args: Args): TclValue {
  const { a, b, nocase } = comparison(ctx, args)
  return makeBoolean(nocase ? foldText(toText(a)) === foldText(toText(b)) : stringEqual(a, b))
}

function runFirst(ctx: CommandContext, args: Args): TclValue {
  const needle = toText(args[0] as TclValue)
  const v = args[1] as TclValue
  const text = toText(v)
  chargeText(ctx, text.length)
  const start = args.length === 3 ? Math.max(asIndex(args[2] as TclValue, stringLength(v)), 0) : 0
  if (needle === '' || start >= text.length) return -1
  if (isFlat(v, text)) return findText(text, needle, start)
  const from = unitsBefore(v, start)
  const at = findText(text, needle, from)
  return at < 0 ? -1 : start + pointsBetween(text, from, at)
}

function runLast(ctx: CommandContext, args: Args): TclValue {
  const needle = toText(args[0] as TclValue)
  const v = args[1] as TclValue
  const text = toText(v)
  chargeText(ctx, text.length)
  const flat = isFlat(v, text)
  let end = text.length
  if (args.length === 3) {
    const last = asIndex(args[2] as TclValue, stringLength(v))
    if (last < 0) return -1
    end = flat ? Math.min(last + 1, text.length) : unitsBefore(v, last + 1)
  }
  if (needle === '') return -1
  const at = findLastText(text, needle, end - needle.length)
  return at < 0 || flat ? at : pointsBetween(text, 0, at)
}

function runIndex(_ctx: CommandContext, args: Args): TclValue {
  const v = args[0] as TclValue
  return stringIndex(v, asIndex(args[1] as TclValue, stringLength(v)))
}

function runInsert(ctx: CommandContext, args: Args): TclValue {
  const v = args[0] as TclValue
  const length = stringLength(v)
  // The end of the string, not its last character, is where `end` inserts.
  const index = asIndex(args[1] as TclValue, length + 1)
  const inserted = args[2] as TclValue
  reserveText(ctx, toText(v).length + toText(inserted).length)
  chargeText(ctx, toText(v).length)
  return stringAppend(stringRange(v, 0, index - 1), [inserted, stringRange(v, index, length - 1)])
}

function runLength(_ctx: CommandContext, args: Args): TclValue {
  return stringLength(args[0] as TclValue)
}

function runMatch(ctx: CommandContext, args: Args): TclValue {
  let nocase = false
  if (args.length === 3) {
    const word = toText(args[0] as TclValue)
    if (word.length < 2 || !'-nocase'.startsWith(word)) failLookup(['-nocase'], word, 'option', false)
    nocase = true
  }
  const text = toText(args[args.length - 1] as TclValue)
  chargeText(ctx, text.length)
  return makeBoolean(globMatch(toText(args[args.length - 2] as TclValue), text, nocase))
}

function runRange(ctx: CommandContext, args: Args): TclValue {
  const v = args[0] as TclValue
  const length = stringLength(v)
  const first = asIndex(args[1] as TclValue, length)
  const last = asIndex(args[2] as TclValue, length)
  if (first <= 0 && last >= length - 1) return v
  if (last - first > FREE_RANGE) chargeText(ctx, Math.min(last - first, length) * 4)
  return stringRange(v, first, last)
}

/** Ranges up to this length are not charged for. */
const FREE_RANGE = 512

function runRepeat(ctx: CommandContext, args: Args): TclValue {
  const v = args[0] as TclValue
  const count = asWord(args[1] as TclValue)
  if (count === 1) return v
  const text = toText(v)
  if (count <= 0 || text === '') return ''
  const units = text.length * Number(count)
  if (units > STRING_LIMIT) failRepeat(text, BigInt(count))
  ctx.reserve(units)
  chargeText(ctx, units)
  return makeString(text.repeat(Number(count)))
}

/** The largest size that Tcl itself can count. */
const TCL_SIZE_LIMIT = 2n ** 63n - 1n

/** tclsh names the bytes of UTF-8 that it would have to allocate. */
function failRepeat(text: string, count: bigint): never {
  const bytes = BigInt(utf8Length(text)) * count
  if (bytes > TCL_SIZE_LIMIT) fail(`max size for a Tcl value (${TCL_SIZE_LIMIT} bytes) exceeded`, 'TCL', 'MEMORY')
  return fail(`string size overflow: unable to alloc ${bytes} bytes`, 'TCL', 'MEMORY')
}

/** tclsh: string replace {} -1 0 X -> X, but string replace {} 0 0 X -> {} */
function runReplace(ctx: CommandContext, args: Args): TclValue {
  const v = args[0] as TclValue
  const length = stringLength(v)
  const first = asIndex(args[1] as TclValue, length)
  const last = asIndex(args[2] as TclValue, length)
  if (last < 0 || first >= length || last < first) return v
  const replacement = args[3] ?? ''
  reserveText(ctx, toText(v).length + toText(replacement).length)
  chargeText(ctx, toText(v).length)
  const tail = last >= length - 1 ? '' : stringRange(v, last + 1, length - 1)
  if (first <= 0) return isEmpty(replacement) ? tail : stringAppend(replacement, [tail])
  return stringAppend(stringRange(v, 0, first - 1), [replacement, tail])
}

function runReverse(ctx: CommandContext, args: Args): TclValue {
  const text = toText(args[0] as TclValue)
  chargeText(ctx, text.length * 4)
  return makeString(reverseText(text))
}

/** How many units go through `String.fromCharCode` at a time: arguments travel on the stack. */
const CHUNK = 4096

function reverseText(text: string): string {
  let out = ''
  let at = text.length
  const chunk = new Uint16Array(CHUNK)
  while (at > 0) {
    let size = 0
    // There is room for a pair.
    while (at > 0 && size < CHUNK - 1) {
      const unit = text.charCodeAt(--at)
      if ((unit & 0xfc00) === 0xdc00 && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800)
        chunk[size++] = text.charCodeAt(--at)
      chunk[size++] = unit
    }
    out += String.fromCharCode.apply(null, chunk.subarray(0, size) as unknown as number[])
    pay(0)
  }
  return out
}

function trimCommand(name: string, left: boolean, right: boolean): CommandDefinition {
  return defineCommand(`${name} string ?chars?`, (ctx, args) => {
    const v = args[0] as TclValue
    const text = toText(v)
    const chars = args.length === 2 ? toText(args[1] as TclValue) : undefined
    const codes = new Set<number>()
    for (const ch of chars ?? '') codes.add(ch.codePointAt(0) as number)
    const trimmed = (code: number): boolean => (chars === undefined ? isTrimmedCode(code) : codes.has(code))
    let start = 0
    let end = text.length
    while (left && start < end) {
      payEvery(start >> 1, 0)
      const code = text.codePointAt(start) as number
      if (!trimmed(code)) break
      start += code > 0xffff ? 2 : 1
    }
    while (right && end > start) {
      payEvery(end >> 1, 0)
      const code = codeBefore(text, end)
      if (!trimmed(code)) break
      end -= code > 0xffff ? 2 : 1
    }
    chargeText(ctx, 4 * (text.length - (end - start)))
    return end - start === text.length ? v : makeString(detach(text.slice(start, end), text.length))
  })
}

/** The place of the word's character, moved into the string; in units. */
function wordPlace(v: TclValue, text: string, index: TclValue): number {
  const place = Math.max(asIndex(index, stringLength(v)), 0)
  return isFlat(v, text) ? place : unitsBefore(v, place)
}

function runWordend(ctx: CommandContext, args: Args): TclValue {
  const v = args[0] as TclValue
  const text = toText(v)
  const start = wordPlace(v, text, args[1] as TclValue)
  if (start >= text.length) return stringLength(v)
  let end = start
  while (end < text.length) {
    payEvery(end >> 1, 0)
    const code = text.codePointAt(end) as number
    if (!isWordCode(code)) break
    end += code > 0xffff ? 2 : 1
  }
  if (end === start) end += (text.codePointAt(start) as number) > 0xffff ? 2 : 1
  chargeText(ctx, 4 * (end - start))
  return isFlat(v, text) ? end : pointsBetween(text, 0, end)
}

function runWordstart(ctx: CommandContext, args: Args): TclValue {
  const v = args[0] as TclValue
  const text = toText(v)
  if (text === '') {
    asIndex(args[1] as TclValue, 0)
    return 0
  }
  const place = wordPlace(v, text, args[1] as TclValue)
  const end = place >= text.length ? text.length : place + ((text.codePointAt(place) as number) > 0xffff ? 2 : 1)
  let start = end
  while (start > 0) {
    payEvery(start >> 1, 0)
    const code = codeBefore(text, start)
    if (!isWordCode(code)) break
    start -= code > 0xffff ? 2 : 1
  }
  if (start === end) start -= codeBefore(text, end) > 0xffff ? 2 : 1
  chargeText(ctx, 4 * (end - start))
  return isFlat(v, text) ? start : pointsBetween(text, 0, start)
}

const subcommands: readonly CommandDefinition[] = [
  defineCommand('cat ?arg ...?', runCat),
  defineCommand(`compare ${COMPARE_USAGE}`, runCompare),
  defineCommand(`equal ${COMPARE_USAGE}`, runEqual),
  defineCommand('first needleString haystackString ?startIndex?', runFirst),
  defineCommand('index string charIndex', runIndex),
  defineCommand('insert string index insertString', runInsert),
  stringIs,
  defineCommand('last needleString haystackString ?lastIndex?', runLast),
  defineCommand('length string', runLength),
  stringMap,
  defineCommand('match ?-nocase? pattern string', runMatch),
  defineCommand('range string first last', runRange),
  defineCommand('repeat string count', runRepeat),
  defineCommand('replace string first last ?string?', runReplace),
  defineCommand('reverse string', runReverse),
  ...stringCaseCommands,
  trimCommand('trim', true, true),
  trimCommand('trimleft', true, false),
  trimCommand('trimright', false, true),
  defineCommand('wordend string index', runWordend),
  defineCommand('wordstart string index', runWordstart),
]

export const stringCommands: readonly (CommandDefinition | EnsembleDefinition)[] = [
  defineEnsemble('string', subcommands),
]
