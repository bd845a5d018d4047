/** Strings. Tcl counts code points, JavaScript counts UTF-16 units: where a string has no surrogates the two are the same,
 *  so a long string remembers whether it has any, and one that has keeps a table of where every 16th code point begins.
 *
 *  Appending is a JavaScript concatenation: V8 makes a rope, which is flattened when a character of it is first read. To
 *  flatten a long string again after every small append would be quadratic, so `TclString` remembers a flat `head` and
 *  the `tail` that was appended since, and reads characters there. */
import { TclDict } from './dict.ts'
import { fail } from './failure.ts'
import { TclList } from './list.ts'
import { owe, pay, payEvery } from './payer.ts'
import { PRIMITIVE_LIMIT, type TclNumber, type TclValue, toText } from './value.ts'

/** The longest string, in UTF-16 units: V8 has no longer ones. */
export const STRING_LIMIT: number = 2 ** 29 - 25

/** In `astral`: nobody has looked, no surrogates, some. */
const UNKNOWN = -1
const NO = 0
const YES = 1

/** Strings shorter than this are flattened without a thought. */
const ROPE_MATTERS = 2048

/** Code points between two entries of the table. */
const STRIDE = 16

/** A string longer than `PRIMITIVE_LIMIT` units, and what else it has turned out to mean. */
export class TclString {
  text: string
  /** Whether there are surrogates in the text: UNKNOWN, NO or YES. */
  astral: number
  /** What reading single characters or bytes needs; made when that is first done. */
  access: TextAccess | null
  /** Its number; null when it is none, undefined when nobody asked. */
  number: TclNumber | null | undefined
  list: TclList | undefined
  dict: TclDict | undefined
  /** Compiled forms of the text, kept here for whoever compiles it: as a script, and as the body of a procedure. */
  code: unknown
  procCode: unknown

  constructor(text: string, astral: number) {
    this.text = text
    this.astral = astral
    this.access = null
    this.number = undefined
    this.list = undefined
    this.dict = undefined
    this.code = undefined
    this.procCode = undefined
  }
}

class TextAccess {
  /** A flat beginning of the text and the rest of it. */
  head: string
  tail: string
  /** Length in code points; -1 when not known. */
  points: number
  /** The unit at which each 16th code point begins, as far as somebody has looked. */
  table: number[] | null
  /** The text as bytes; null when it is none, undefined when nobody asked. */
  bytes: Uint8Array | null | undefined

  constructor(head: string, tail: string, points: number, table: number[] | null) {
    this.head = head
    this.tail = tail
    this.points = points
    this.table = table
    this.bytes = undefined
  }
}

/** What reading characters of the string needs. */
export function accessOf(s: TclString): TextAccess {
  s.access ??= new TextAccess(s.text, '', -1, null)
  return s.access
}

/** Sources shorter than this are not worth copying out of. */
const DETACH_FROM = 512

/** A copy of `piece` that does not keep the string it was sliced from alive, when that is much longer: V8's slices
 *  point into their source. Slices of fewer than 13 units are copies anyway. */
export function detach(piece: string, sourceLength: number): string {
  if (piece.length < 13 || sourceLength < DETACH_FROM || piece.length * 4 > sourceLength) return piece
  return flat(piece)
}

/** A copy of the text in one piece. */
export function flat(text: string): string {
  // The concatenation is a rope, which slicing flattens into a new string of one unit more: that is what stays alive.
  return ` ${text}`.slice(1)
}

/** Units that the engine looks at at once. */
const BLOCK = 2 ** 20

const SURROGATE = /[\ud800-\udfff]/

function hasSurrogate(text: string): boolean {
  const n = text.length
  if (n > BLOCK) {
    for (let from = 0; from < n; from += BLOCK) {
      if (SURROGATE.test(text.slice(from, from + BLOCK))) return true
      pay(0)
    }
    return false
  }
  if (n > 48) return SURROGATE.test(text)
  for (let i = 0; i < n; i++) if ((text.charCodeAt(i) & 0xf800) === 0xd800) return true
  return false
}

/** Whether there are surrogates in the string; looks when nobody has. */
function isAstral(s: TclString): boolean {
  if (s.astral === UNKNOWN) s.astral = hasSurrogate(s.text) ? YES : NO
  return s.astral === YES
}

/** The string object of a value whose text is long; a short text gives undefined. */
function asTclString(v: TclValue): TclString | undefined {
  if (v instanceof TclString) return v
  if (v instanceof TclList || v instanceof TclDict) {
    const text = toText(v)
    if (text.length <= PRIMITIVE_LIMIT) return undefined
    if (typeof v.text === 'object') return v.text
    const s = new TclString(text, UNKNOWN)
    v.text = s
    return s
  }
  const text = toText(v)
  return text.length <= PRIMITIVE_LIMIT ? undefined : new TclString(text, UNKNOWN)
}

/** Length in code points. */
export function stringLength(v: TclValue): number {
  if (typeof v === 'string') return shortLength(v)
  if (v instanceof TclString) {
    if (v.astral === NO) return v.text.length
    return isAstral(v) ? longLength(v) : v.text.length
  }
  const s = asTclString(v)
  if (s === undefined) return shortLength(toText(v))
  return isAstral(s) ? longLength(s) : s.text.length
}

function shortLength(text: string): number {
  const n = text.length
  let pairs = 0
  for (let i = 1; i < n; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) pairs++
  }
  return n - pairs
}

function longLength(s: TclString): number {
  const access = accessOf(s)
  if (access.points < 0) extendTable(s, Number.POSITIVE_INFINITY)
  return access.points
}

/** Make the text readable by unit without flattening all of it again after every append. */
function settle(s: TclString): TextAccess {
  const access = accessOf(s)
  const tail = access.tail.length
  if (tail * tail > 64 * access.head.length) {
    access.head = s.text
    access.tail = ''
  }
  return access
}

/** The unit at the place. */
function unitAt(access: TextAccess, i: number): number {
  const split = access.head.length
  return i < split ? access.head.charCodeAt(i) : access.tail.charCodeAt(i - split)
}

/** The units from `from` up to `to`. */
function unitSlice(access: TextAccess, from: number, to: number): string {
  const split = access.head.length
  if (to <= split) return access.head.slice(from, to)
  if (from >= split) return access.tail.slice(from - split, to - split)
  return access.head.slice(from) + access.tail.slice(0, to - split)
}

/** The unit that is `count` code points after the one that begins at `at`, or `end` when there are fewer; a row's length
 *  at most. How many there were is left in `passed`. */
function skip(access: TextAccess, at: number, count: number, end: number): number {
  const head = access.head
  // Nearly always everything is in the head, where a loop over its units is fastest.
  const flat = at + 2 * count < head.length
  let n = 0
  for (; n < count && at < end; n++) {
    const pair = flat
      ? (head.charCodeAt(at) & 0xfc00) === 0xd800 && (head.charCodeAt(at + 1) & 0xfc00) === 0xdc00
      : isPair(access, at, end)
    at += pair ? 2 : 1
  }
  passed = n
  return at
}
let passed = 0

function isPair(access: TextAccess, at: number, end: number): boolean {
  return (unitAt(access, at) & 0xfc00) === 0xd800 && at + 1 < end && (unitAt(access, at + 1) & 0xfc00) === 0xdc00
}

/** Let the table reach the code point `index`, or the end of the text, which settles `points`. The last entry lies
 *  before the end of the text: what is appended may join the last code point, but not move where it begins. */
function extendTable(s: TclString, index: number): TextAccess {
  const access = settle(s)
  access.table ??= [0]
  const table = access.table
  const end = s.text.length
  while (table.length * STRIDE <= index) {
    payEvery(table.length, 1)
    const at = skip(access, table[table.length - 1] as number, STRIDE, end)
    if (at >= end) {
      access.points = (table.length - 1) * STRIDE + passed
      break
    }
    table.push(at)
  }
  return access
}

/** The unit at which the code point begins; the length of the text when there are fewer. */
function unitOf(s: TclString, index: number): number {
  const access = extendTable(s, index)
  const table = access.table as number[]
  const row = Math.floor(index / STRIDE)
  const end = s.text.length
  if (row >= table.length) return end
  return skip(access, table[row] as number, index - row * STRIDE, end)
}

/** The character at the code point index; '' when outside. */
export function stringIndex(v: TclValue, i: number): TclValue {
  if (v instanceof TclString && v.astral === NO) {
    const text = v.text
    if (i < 0 || i >= text.length) return ''
    if (text.length < ROPE_MATTERS) return text[i] as string
    const access = settle(v)
    const split = access.head.length
    return (i < split ? access.head[i] : access.tail[i - split]) as string
  }
  return stringRange(v, i, i)
}

/** The characters from `first` to `last`, both included, clamped to the string. */
export function stringRange(v: TclValue, first: number, last: number): TclValue {
  const from = first < 0 ? 0 : first
  if (last < from) return ''
  const s = asTclString(v)
  if (s === undefined) {
    const text = toText(v)
    return hasSurrogate(text) ? shortRange(text, from, last) : text.slice(from, last + 1)
  }
  const length = s.text.length
  if (from >= length) return ''
  let start = from
  let end = last + 1
  if (isAstral(s)) {
    start = unitOf(s, from)
    if (start >= length) return ''
    end = last + 1 >= length ? length : unitOf(s, last + 1)
  } else if (end > length) end = length
  if (start === 0 && end === length) return v
  if (length < ROPE_MATTERS) return part(s, s.text.slice(start, end))
  return part(s, unitSlice(settle(s), start, end))
}

/** A value of a piece of the string. What has no surrogates has none in its pieces. */
function part(s: TclString, piece: string): TclValue {
  if (piece.length <= PRIMITIVE_LIMIT) return detach(piece, s.text.length)
  return new TclString(detach(piece, s.text.length), s.astral === NO ? NO : UNKNOWN)
}

function shortRange(text: string, from: number, last: number): TclValue {
  let at = 0
  let start = -1
  for (let n = 0; n <= last && at < text.length; n++) {
    if (n === from) start = at
    at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1
  }
  return start < 0 ? '' : text.slice(start, at)
}

/** The string with `tail`, or with all values of it, after it. O(1) amortised for each unit of the tail.
 *  The result is `v` itself (changed in place, or because the tail is empty) or a new value that nobody else can see.
 *  @param owned nobody else can see `v`: it may be changed in place.
 *  @throws TclFailure when the result would have more than `STRING_LIMIT` units. */
export function stringAppend(v: TclValue, tail: string | readonly TclValue[], owned = false): TclValue {
  if (typeof tail === 'string') return appendText(v, tail, UNKNOWN, owned)
  if (tail.length === 1) return appendValue(v, tail[0] as TclValue, owned)
  let result = v
  for (let i = 0; i < tail.length; i++) result = appendValue(result, tail[i] as TclValue, owned || result !== v)
  return result
}

function appendValue(v: TclValue, tail: TclValue, owned: boolean): TclValue {
  if (!(tail instanceof TclString)) return appendText(v, toText(tail), UNKNOWN, owned)
  // The flag of what was asked for code points is kept up to date; looking at a tail costs no more than its length.
  const ask = tail.astral === UNKNOWN && v instanceof TclString && v.astral !== UNKNOWN
  return appendText(v, tail.text, ask ? (isAstral(tail) ? YES : NO) : tail.astral, owned)
}

function appendText(v: TclValue, tail: string, tailAstral: number, owned: boolean): TclValue {
  if (tail === '') return v
  if (!(v instanceof TclString)) {
    const text = toText(v)
    const length = text.length + tail.length
    if (length <= PRIMITIVE_LIMIT) return text + tail
    if (length > STRING_LIMIT) tooLong()
    return new TclString(text + tail, joinedAstral(glance(text), tailAstral === UNKNOWN ? glance(tail) : tailAstral))
  }
  if (v.text.length + tail.length > STRING_LIMIT) tooLong()
  let astral = v.astral
  if (astral === NO) astral = tailAstral !== UNKNOWN ? tailAstral : hasSurrogate(tail) ? YES : NO
  const access = v.access
  if (!owned) {
    const longer = new TclString(v.text + tail, astral)
    if (access !== null) {
      // The table goes along to the longer string: where code points begin is the same in both.
      const { head, points, table } = access
      longer.access = new TextAccess(head, access.tail + tail, joinedPoints(points, tail), table)
      access.table = null
    }
    return longer
  }
  // What may end the eval comes before the first change.
  const points = access === null ? 0 : joinedPoints(access.points, tail)
  v.text += tail
  v.astral = astral
  if (access !== null) {
    access.tail += tail
    access.points = points
    access.bytes = undefined
  }
  v.number = undefined
  v.list = undefined
  v.dict = undefined
  v.code = undefined
  v.procCode = undefined
  return v
}

/** The flag of a text that is short, and so cheap to look at. */
function glance(text: string): number {
  return text.length > PRIMITIVE_LIMIT ? UNKNOWN : hasSurrogate(text) ? YES : NO
}

function joinedAstral(a: number, b: number): number {
  return a === YES || b === YES ? YES : a === NO && b === NO ? NO : UNKNOWN
}

/** The length in code points of a text of `points` with the tail after it; -1 when a pair may come together. */
function joinedPoints(points: number, tail: string): number {
  if (points < 0 || (tail.charCodeAt(0) & 0xfc00) === 0xdc00) return -1
  return points + (tail.length <= PRIMITIVE_LIMIT || !hasSurrogate(tail) ? shortLength(tail) : countPoints(tail))
}

function countPoints(text: string): number {
  let n = 0
  for (const _ of text) n++
  return n
}

/** Throw what Tcl says when a string would be too long. */
export function tooLong(): never {
  return fail(`max size for a Tcl value (${STRING_LIMIT} characters) exceeded`, 'TCL', 'MEMORY')
}

/** Whether the string representations are the same. */
export function stringEqual(a: TclValue, b: TclValue): boolean {
  if (a === b) return true
  if (b === '' && a instanceof TclList && a.text === undefined) return a.size === 0
  const x = toText(a)
  const y = toText(b)
  if (x.length !== y.length) return false
  if (x.length > NEAR) owe(x.length >> 6)
  return x === y
}

/** Order by code points: -1, 0 or 1. */
export function stringCompare(a: TclValue, b: TclValue): -1 | 0 | 1 {
  return compareText(toText(a), toText(b))
}

/** How far two texts are compared unit by unit before the engine's own comparison takes over. */
const NEAR = 64

/** Order by code points. UTF-16 orders the same way except that surrogates come before U+E000..U+FFFF. */
export function compareText(x: string, y: string): -1 | 0 | 1 {
  const n = x.length < y.length ? x.length : y.length
  const near = n < NEAR ? n : NEAR
  for (let i = 0; i < near; i++) {
    const c = x.charCodeAt(i)
    const d = y.charCodeAt(i)
    if (c !== d) return compareUnits(c, d)
  }
  if (n > near) {
    owe(n >> 6)
    if (x === y) return 0
    // Where one text has no unit from U+D800 up, the two orders are the same. V8 knows that of Latin-1 at once.
    if (!HIGH.test(x) || !HIGH.test(y)) return x < y ? -1 : 1
    for (let i = near; i < n; i++) {
      payEvery(i, 1 / 16)
      const c = x.charCodeAt(i)
      const d = y.charCodeAt(i)
      if (c !== d) return compareUnits(c, d)
    }
  }
  return x.length === y.length ? 0 : x.length < y.length ? -1 : 1
}

/** Surrogates and what comes after them in UTF-16. */
const HIGH = /[\ud800-\uffff]/

function compareUnits(c: number, d: number): -1 | 1 {
  if (c >= 0xd800 && d >= 0xd800 && c <= 0xdfff !== d <= 0xdfff) return c <= 0xdfff ? 1 : -1
  return c < d ? -1 : 1
}
