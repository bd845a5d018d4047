/** split, join, concat: between strings and lists. */
import {
  detach,
  isSpace,
  LIST_LIMIT,
  listItems,
  makeList,
  makeString,
  pay,
  payEvery,
  stringLength,
  TclList,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { isFlat } from './code-points.ts'
import { checkListLength, fillArray, reserveList } from './list-limits.ts'
import { chargeText, reserveText } from './text-size.ts'

type Args = readonly TclValue[]

/** The characters at which a string is split. */
interface Separators {
  /** For each character below U+0080, 1 when it separates. */
  readonly ascii: Uint8Array
  /** Code points above. */
  readonly others: ReadonlySet<number> | undefined
}

function separators(chars: string): Separators {
  const ascii = new Uint8Array(128)
  let others: Set<number> | undefined
  for (const ch of chars) {
    const code = ch.codePointAt(0) as number
    if (code < 128) ascii[code] = 1
    else {
      others ??= new Set()
      others.add(code)
    }
  }
  return { ascii, others }
}

const WHITE_SPACE = ' \n\t\r'
/** The last separators used: the same `split` is mostly run again. */
let recentChars = WHITE_SPACE
let recentSeparators = separators(WHITE_SPACE)

function runSplit(ctx: CommandContext, args: Args): TclValue {
  const v = args[0] as TclValue
  const text = toText(v)
  if (text === '') return makeList([])
  const chars = args.length === 2 ? toText(args[1] as TclValue) : WHITE_SPACE
  chargeText(ctx, text.length * 12)
  ctx.reserve(text.length)
  if (chars === '') return makeList(splitChars(ctx, v, text))
  if (chars.length === 1) return makeList(splitAt(text, chars))
  if (chars !== recentChars) {
    recentSeparators = separators(chars)
    recentChars = chars
  }
  return makeList(splitAtAny(text, recentSeparators))
}

/** So many texts are joined, and characters split, at once. */
const AT_ONCE = 2 ** 14

/** One element for each character. */
function splitChars(ctx: CommandContext, v: TclValue, text: string): TclValue[] {
  reserveList(ctx, stringLength(v))
  if (isFlat(v, text)) {
    // The engine is faster, but does not look whether to stop.
    if (text.length <= AT_ONCE) return text.split('')
    return fillArray(text.length, (i) => {
      payEvery(i, 1 / 2)
      return text[i] as string
    })
  }
  const items: TclValue[] = []
  for (const char of text) {
    payEvery(items.length, 1)
    items.push(char)
  }
  return items
}

/** Texts from this length on are cut into copies of this many units first. */
const BLOCK = 1024

/** Cuts elements out of a text. An element that were a slice of a long text would keep all of it alive; copying each one
 *  costs more than finding it. So elements are slices of a copy of the neighborhood that they come from. */
class Cutter {
  readonly #text: string
  #block: string
  #base = 0

  constructor(text: string) {
    this.#text = text
    this.#block = text.length < 2 * BLOCK ? text : ''
  }

  /** The element `text[start..end)`. To be called from left to right. */
  cut(start: number, end: number): TclValue {
    const size = end - start
    if (size < SHORT_SLICE) return this.#text.slice(start, end)
    if (end > this.#base + this.#block.length) {
      if (size > BLOCK / 4) return makeString(detach(this.#text.slice(start, end), this.#text.length))
      this.#base = start
      // Slicing a concatenation flattens it, which is the copy.
      this.#block = ` ${this.#text.slice(start, start + BLOCK)}`.slice(1)
    }
    return makeString(this.#block.slice(start - this.#base, end - this.#base))
  }
}

/** Slices of fewer units are copies. */
const SHORT_SLICE = 13

/** Split at one character of one UTF-16 unit. */
function splitAt(text: string, separator: string): TclValue[] {
  const items: TclValue[] = []
  const cutter = new Cutter(text)
  let start = 0
  for (;;) {
    const end = text.indexOf(separator, start)
    if (end < 0) break
    payEvery(items.length, 1)
    items.push(cutter.cut(start, end))
    if (items.length >= LIST_LIMIT) checkListLength(items.length + 1)
    start = end + 1
  }
  items.push(cutter.cut(start, text.length))
  return items
}

function splitAtAny(text: string, { ascii, others }: Separators): TclValue[] {
  const items: TclValue[] = []
  const cutter = new Cutter(text)
  let start = 0
  for (let i = 0; i < text.length; i++) {
    payEvery(i >> 1, 0)
    const unit = text.charCodeAt(i)
    let after = i + 1
    if (unit < 128) {
      if (ascii[unit] === 0) continue
    } else {
      if (others === undefined) continue
      const code = text.codePointAt(i) as number
      if (code > 0xffff) after = i + 2
      if (!others.has(code)) {
        i = after - 1
        continue
      }
    }
    payEvery(items.length, 1)
    items.push(cutter.cut(start, i))
    if (items.length >= LIST_LIMIT) checkListLength(items.length + 1)
    start = after
    i = after - 1
  }
  items.push(cutter.cut(start, text.length))
  return items
}

function runJoin(ctx: CommandContext, args: Args): TclValue {
  const items = listItems(args[0] as TclValue)
  if (items.length === 0) return ''
  if (items.length === 1) return items[0] as TclValue
  const separator = args.length === 2 ? toText(args[1] as TclValue) : ' '
  let size = separator.length * (items.length - 1)
  const texts: string[] = []
  for (let i = 0; i < items.length; i++) {
    payEvery(i, 1 / 2)
    const text = toText(items[i] as TclValue)
    texts.push(text)
    size += text.length
  }
  reserveText(ctx, size)
  chargeText(ctx, size + items.length * 20)
  if (texts.length <= AT_ONCE) return makeString(texts.join(separator))
  let out = ''
  for (let i = 0; i < texts.length; i += AT_ONCE) {
    pay(0)
    out += (i === 0 ? '' : separator) + texts.slice(i, i + AT_ONCE).join(separator)
  }
  return makeString(out)
}

/** The text without white space around it. A space that a backslash escapes stays. */
function strip(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) payEvery(start++, 1 / 16)
  if (end > start && isSpace(text.charCodeAt(end - 1))) {
    while (end > start && isSpace(text.charCodeAt(end - 1))) payEvery(end--, 1 / 16)
    if (end > start && text.charCodeAt(end - 1) === 92) end++
  }
  return end - start === text.length ? text : text.slice(start, end)
}

export function concatValues(ctx: CommandContext, args: Args): TclValue {
  if (args.length > 0 && args.every(isListWithoutHash)) return concatLists(ctx, args as readonly TclList[])
  let out = ''
  let size = 0
  let only: TclValue | undefined
  for (let i = 0; i < args.length; i++) {
    const v = args[i] as TclValue
    const text = toText(v)
    const part = strip(text)
    if (part === '') continue
    size += part.length + 1
    reserveText(ctx, size)
    only = out === '' && part === text ? v : undefined
    out = out === '' ? part : `${out} ${part}`
  }
  chargeText(ctx, size)
  return only ?? makeString(out)
}

/** Whether the value is a list whose elements can be put after others'. Only the first element of a list is quoted for
 *  a `#` at its beginning, so that one such list makes concat work on strings.
 *  tclsh: concat [list #a] [list #b] -> {#a} {#b} */
function isListWithoutHash(v: TclValue): boolean {
  if (!(v instanceof TclList)) return false
  const items = listItems(v)
  return items.length === 0 || !startsWithHash(items[0] as TclValue)
}

function startsWithHash(v: TclValue): boolean {
  return typeof v !== 'number' && typeof v !== 'bigint' && toText(v).charCodeAt(0) === 35
}

/** So many arrays are arguments of one call. */
const FEW_LISTS = 64

function concatLists(ctx: CommandContext, lists: readonly TclList[]): TclValue {
  if (lists.length === 1) return lists[0] as TclList
  let size = 0
  for (let i = 0; i < lists.length; i++) size += listItems(lists[i] as TclList).length
  reserveList(ctx, size)
  if (lists.length <= FEW_LISTS) return makeList(([] as TclValue[]).concat(...lists.map(listItems)))
  const items: TclValue[] = []
  for (let i = 0; i < lists.length; i++) {
    const more = listItems(lists[i] as TclList)
    for (let k = 0; k < more.length; k++, payEvery(k, 0)) items.push(more[k] as TclValue)
  }
  return makeList(items)
}

export const splitJoinCommands: readonly CommandDefinition[] = [
  defineCommand('split string ?splitChars?', runSplit),
  defineCommand('join list ?joinString?', runJoin),
  defineCommand('concat ?arg ...?', concatValues),
]
