import { digitValue, isSpace } from './characters.ts'
import { fail, TclFailure } from './failure.ts'
import { LIST_LIMIT, listTooLong } from './list.ts'
import { canonicalNumber } from './number.ts'
import { pay, payEvery } from './payer.ts'
import { detach, STRING_LIMIT, tooLong } from './string.ts'
import { TextPieces } from './text-pieces.ts'
import { makeString, type TclValue } from './value.ts'

/** Texts up to this are read at once. */
const LONG_TEXT = 4096

const QUOTE = 34
const HASH = 35
const BACKSLASH = 92
const OPEN = 123
const CLOSE = 125

/** Take the text of a list apart, one level deep.
 *  @throws TclFailure `unmatched open brace in list` and the like. */
export function parseList(text: string): TclValue[] {
  return parseWords(text, LIST)
}

/** The same for a text that is wanted as a dict: only the words of the errors differ. */
export function parseDictWords(text: string): TclValue[] {
  return parseWords(text, DICT)
}

/** How errors name what is being parsed, in words and in the error code. */
interface Kind {
  readonly word: string
  readonly code: string
}
const LIST: Kind = { word: 'list', code: 'LIST' }
const DICT: Kind = { word: 'dict', code: 'DICTIONARY' }

function parseWords(text: string, kind: Kind): TclValue[] {
  const items: TclValue[] = []
  const end = text.length
  if (end > LONG_TEXT) pay(end >> 3)
  let i = 0
  for (;;) {
    payEvery(items.length, 3 / 2)
    while (i < end && isSpace(text.charCodeAt(i))) payEvery(i++, 0)
    if (i >= end) return items
    if (items.length >= LIST_LIMIT) listTooLong()
    const c = text.charCodeAt(i)
    if (c === OPEN) {
      const close = closingBrace(text, i, end)
      if (close < 0) fail(`unmatched open brace in ${kind.word}`, 'TCL', 'VALUE', kind.code, 'BRACE')
      items.push(piece(text, i + 1, close))
      i = close + 1
      if (i < end && !isSpace(text.charCodeAt(i))) junk(text, i, end, kind, 'braces')
    } else if (c === QUOTE) {
      const close = wordEnd(text, i + 1, end, true)
      const last = close < 0 ? -close : close
      if (last > end) fail(`unmatched open quote in ${kind.word}`, 'TCL', 'VALUE', kind.code, 'QUOTE')
      items.push(close < 0 ? known(substitute(text, i + 1, last)) : piece(text, i + 1, last))
      i = last + 1
      if (i < end && !isSpace(text.charCodeAt(i))) junk(text, i, end, kind, 'quotes')
    } else {
      const close = wordEnd(text, i, end, false)
      const last = close < 0 ? -close : close
      items.push(close < 0 ? known(substitute(text, i, last)) : piece(text, i, last))
      i = last
    }
  }
}

/** The end of a word in quotes (the place of the closing one, or beyond `end` without one) or of a bare word. Negative
 *  when the word has a backslash in it. */
function wordEnd(text: string, start: number, end: number, quoted: boolean): number {
  let escaped = false
  let i = start
  for (; i < end; i++) {
    payEvery(i, 0)
    const c = text.charCodeAt(i)
    if (quoted ? c === QUOTE : isSpace(c)) break
    if (c !== BACKSLASH) continue
    escaped = true
    if (++i >= end) break
    // A backslash at the end of a line is one blank, together with the blanks that begin the next.
    if (text.charCodeAt(i) === 10) while (i + 1 < end && isBlank(text.charCodeAt(i + 1))) i++
  }
  if (quoted && i >= end) i = end + 1
  else if (i > end) i = end
  return escaped ? -i : i
}

/** Whether the text is a list. */
export function isListText(text: string): boolean {
  try {
    parseList(text)
    return true
  } catch (error) {
    if (error instanceof TclFailure) return false
    throw error
  }
}

export function isBlank(c: number): boolean {
  return c === 32 || c === 9
}

/** An element that is written out in the text as it stands. */
function piece(text: string, start: number, end: number): TclValue {
  return known(text.slice(start, end), text.length)
}

/** An element: numbers are known as such from here on, as other values are compared with them. */
function known(part: string, from = 0): TclValue {
  return canonicalNumber(part) ?? makeString(detach(part, from))
}

/** The place of the brace that closes the one at `open`; -1 without one. A backslash takes the next character along. */
function closingBrace(text: string, open: number, end: number): number {
  let depth = 1
  for (let i = open + 1; i < end; i++) {
    payEvery(i, 0)
    const c = text.charCodeAt(i)
    if (c === OPEN) depth++
    else if (c === CLOSE) {
      if (--depth === 0) return i
    } else if (c === BACKSLASH) i++
  }
  return -1
}

/** How much of what wrongly follows an element its error message shows, in bytes of UTF-8. */
const JUNK_SHOWN = 20

function junk(text: string, at: number, end: number, kind: Kind, what: string): never {
  let stop = at
  let room = JUNK_SHOWN
  while (stop < end) {
    const c = text.codePointAt(stop) as number
    room -= bytesShown(c)
    if (isSpace(c) || room < 0) break
    stop += c > 0xffff ? 2 : 1
  }
  const shown = text.slice(at, stop)
  return fail(
    `${kind.word} element in ${what} followed by "${shown}" instead of space`,
    'TCL',
    'VALUE',
    kind.code,
    'JUNK',
  )
}

/** How many bytes a code point takes in UTF-8. */
export function utf8Length(c: number): number {
  if (c < 0x80) return 1
  if (c < 0x800) return 2
  return c < 0x10000 ? 3 : 4
}

/** How many bytes a code point takes where errors count them: \0 is two. */
export function bytesShown(c: number): number {
  return c === 0 ? 2 : utf8Length(c)
}

/** The text of `text[start..end)` after backslash substitution. */
function substitute(text: string, start: number, end: number): string {
  let out = ''
  let plain = start
  let i = start
  while (i < end) {
    payEvery(i, 0)
    if (text.charCodeAt(i) !== BACKSLASH) {
      i++
      continue
    }
    out += text.slice(plain, i)
    if (i + 1 >= end) {
      plain = i
      break
    }
    const c = text.charCodeAt(i + 1)
    i += 2
    plain = i
    switch (c) {
      case 97:
        out += '\x07'
        continue
      case 98:
        out += '\b'
        continue
      case 102:
        out += '\f'
        continue
      case 110:
        out += '\n'
        continue
      case 114:
        out += '\r'
        continue
      case 116:
        out += '\t'
        continue
      case 118:
        out += '\v'
        continue
      case 10:
        while (i < end && isBlank(text.charCodeAt(i))) i++
        out += ' '
        plain = i
        continue
    }
    const most = c === 120 ? 2 : c === 117 ? 4 : c === 85 ? 8 : 0
    if (most > 0) {
      let value = 0
      let count = 0
      while (count < most && i < end) {
        const digit = digitValue(text.charCodeAt(i))
        if (digit > 15 || value * 16 + digit > 0x10ffff) break
        value = value * 16 + digit
        i++
        count++
      }
      out += count === 0 ? String.fromCharCode(c) : String.fromCodePoint(value)
      plain = i
      continue
    }
    if (c >= 48 && c <= 55) {
      let value = c - 48
      let count = 1
      while (count < 3 && i < end) {
        const digit = text.charCodeAt(i) - 48
        if (digit < 0 || digit > 7 || value * 8 + digit > 255) break
        value = value * 8 + digit
        i++
        count++
      }
      out += String.fromCharCode(value)
      plain = i
      continue
    }
    plain = i - 1
  }
  return plain < end ? out + text.slice(plain, end) : out
}

/** How an element has to be written. */
export const BARE = 0
export const BRACES = 1
const ESCAPE = 2
/** With backslashes, because it has closing brackets or quotes but no space or other character that prefers braces. */
const ESCAPE_FEW = 3

/** Decide how to write an element. `first`: it begins its list, so that a leading # needs quoting. */
function quoting(text: string, first: boolean): number {
  const end = text.length
  if (end === 0) return BRACES
  let c = text.charCodeAt(0)
  let depth = 0
  let special = false
  let preferBraces = false
  let preferEscape = false
  if (c === HASH && first) {
    special = true
    preferBraces = true
  } else if (c === OPEN || c === QUOTE) {
    special = true
    preferBraces = true
  }
  for (let i = 0; i < end; i++) {
    payEvery(i, 1 / 32)
    c = text.charCodeAt(i)
    switch (c) {
      case OPEN:
        depth++
        break
      case CLOSE:
        if (--depth < 0) return ESCAPE
        break
      case 93:
      case QUOTE:
        special = true
        preferEscape = true
        break
      case 91:
      case 36:
      case 59:
      case 32:
      case 9:
      case 10:
      case 11:
      case 12:
      case 13:
        special = true
        preferBraces = true
        break
      case BACKSLASH: {
        if (i + 1 === end) return ESCAPE
        const next = text.charCodeAt(i + 1)
        if (next === 10) return ESCAPE
        if (next === OPEN || next === CLOSE || next === BACKSLASH) i++
        special = true
        preferBraces = true
        break
      }
    }
  }
  if (depth !== 0) return ESCAPE
  if (!special) return BARE
  return preferEscape && !preferBraces ? ESCAPE_FEW : BRACES
}

/** The text with a backslash before every character that needs one. Braces need none when they are balanced. */
function withBackslashes(text: string, first: boolean, braces: boolean): string {
  const out = new TextPieces()
  let plain = 0
  for (let i = 0; i < text.length; i++) {
    payEvery(i, 1 / 16)
    const c = text.charCodeAt(i)
    let by: string | undefined
    switch (c) {
      case 93:
      case 91:
      case 36:
      case 59:
      case 32:
      case BACKSLASH:
      case QUOTE:
        by = `\\${text[i]}`
        break
      case OPEN:
      case CLOSE:
        if (braces) by = `\\${text[i]}`
        break
      case HASH:
        if (i === 0 && first) by = '\\#'
        break
      case 9:
        by = '\\t'
        break
      case 10:
        by = '\\n'
        break
      case 11:
        by = '\\v'
        break
      case 12:
        by = '\\f'
        break
      case 13:
        by = '\\r'
        break
    }
    if (by !== undefined) {
      if (out.length + text.length - plain + 2 > STRING_LIMIT) tooLong()
      out.add(text.slice(plain, i) + by)
      plain = i + 1
    }
  }
  out.add(text.slice(plain))
  return out.finish()
}

/** The text as one element of a list, as `list $text` writes it: as it stands, in braces, or with backslashes. */
export function quoteElement(text: string): string {
  return quoteItem(text, true)
}

/** The same for an element that may stand elsewhere than at the beginning, where a leading # is harmless. */
export function quoteItem(text: string, first: boolean): string {
  const how = quoting(text, first)
  if (how === BARE) return text
  if (text.length + 2 > STRING_LIMIT) tooLong()
  return how === BRACES ? `{${text}}` : withBackslashes(text, first, how === ESCAPE)
}

/** The text of a list of the texts. */
export function formatList(items: Iterable<string>): string {
  let out = ''
  let first = true
  for (const item of items) {
    out += first ? quoteItem(item, true) : ` ${quoteItem(item, false)}`
    first = false
  }
  return out
}
