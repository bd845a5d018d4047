/** Character classes and case mappings of single characters, as Tcl has them.
 *
 *  Classes are the Unicode general categories that JavaScript's regular expressions know. Case mappings are the simple
 *  ones, one character to one character; JavaScript offers only the full ones (ß to SS, ŉ to ʼN), so the characters
 *  for which the two differ are told apart here. */
import { isSpace, owe, pay, payEvery } from '@feather-tcl/arena/values'
import { lazyRegExp } from '../lazy.ts'
import { simpleLower, simpleTitle, simpleUpper } from '../letter-case.ts'

/** Kinds of ASCII characters, the bits of `ASCII_KINDS`. */
const ALPHA = 1
const DIGIT = 2
const LOWER = 4
const UPPER = 8
const SPACE = 16
const PUNCT = 32
const SYMBOL = 64
const CONTROL = 128
const HEX = 256
const CONNECTOR = 512
const BLANK = 1024

const ASCII_KINDS: Uint16Array = asciiKinds()

function asciiKinds(): Uint16Array {
  const table = new Uint16Array(128)
  for (let c = 0; c < 128; c++) {
    let kinds = 0
    if (c >= 48 && c <= 57) kinds = DIGIT | HEX
    else if (c >= 65 && c <= 90) kinds = ALPHA | UPPER | (c <= 70 ? HEX : 0)
    else if (c >= 97 && c <= 122) kinds = ALPHA | LOWER | (c <= 102 ? HEX : 0)
    else if (c === 32) kinds = SPACE | BLANK
    else if (c < 32 || c === 127) kinds = c >= 9 && c <= 13 ? CONTROL | SPACE : CONTROL
    else kinds = '$+<=>^`|~'.includes(String.fromCharCode(c)) ? SYMBOL : PUNCT
    if (c === 95) kinds |= CONNECTOR
    table[c] = kinds
  }
  return table
}

/** A class of characters. */
export interface CharClass {
  /** The kinds of ASCII characters that belong to it. */
  readonly ascii: number
  /** Finds a character outside the class (flags g and u); undefined when only ASCII characters belong to it. A function,
   *  because expressions with Unicode properties take long to make and few scripts need one. */
  readonly outside: (() => RegExp) | undefined
}

/** The classes of `string is` that every character of a string has to belong to. */
export const CHAR_CLASSES: Readonly<Record<string, CharClass>> = {
  alnum: { ascii: ALPHA | DIGIT, outside: lazyRegExp('[^\\p{L}\\p{Nd}]', 'gu') },
  alpha: { ascii: ALPHA, outside: lazyRegExp('\\P{L}', 'gu') },
  ascii: { ascii: 0xffff, outside: undefined },
  control: { ascii: CONTROL, outside: lazyRegExp('[^\\p{Cc}\\p{Cf}]', 'gu') },
  digit: { ascii: DIGIT, outside: lazyRegExp('\\P{Nd}', 'gu') },
  graph: { ascii: ALPHA | DIGIT | PUNCT | SYMBOL, outside: lazyRegExp('[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]', 'gu') },
  lower: { ascii: LOWER, outside: lazyRegExp('\\P{Ll}', 'gu') },
  print: {
    ascii: ALPHA | DIGIT | PUNCT | SYMBOL | BLANK,
    outside: lazyRegExp('[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}]', 'gu'),
  },
  punct: { ascii: PUNCT, outside: lazyRegExp('\\P{P}', 'gu') },
  space: { ascii: SPACE, outside: lazyRegExp('[^\\p{Z}\\t-\\r\\x85\\u180e\\u200b\\u2060\\ufeff]', 'gu') },
  upper: { ascii: UPPER, outside: lazyRegExp('\\P{Lu}', 'gu') },
  wordchar: { ascii: ALPHA | DIGIT | CONNECTOR, outside: lazyRegExp('[^\\p{L}\\p{Nd}\\p{Pc}]', 'gu') },
  xdigit: { ascii: HEX, outside: undefined },
}

/** Units of text for one operation of the engine. */
const BLOCK = 2 ** 16

/** The end of the block that begins at the place. No character is cut. */
function blockEnd(text: string, from: number): number {
  const end = from + BLOCK
  if (end >= text.length) return text.length
  return (text.charCodeAt(end - 1) & 0xfc00) === 0xd800 ? end - 1 : end
}

/** A mapping of characters, which do not depend on each other, of a text of any length. */
function inBlocks(map: (text: string) => string): (text: string) => string {
  return (text) => {
    if (text.length <= BLOCK) return map(text)
    let out = ''
    for (let from = 0; from < text.length; ) {
      const end = blockEnd(text, from)
      out += map(text.slice(from, end))
      pay(BLOCK >> 5)
      from = end
    }
    return out
  }
}

/** The place, in UTF-16 units, of the first character of the text that is outside the class; -1 without one. */
export function findOutside(text: string, cls: CharClass): number {
  const { ascii, outside } = cls
  for (let i = 0; i < text.length; i++) {
    payEvery(i, 0)
    const c = text.charCodeAt(i)
    if (c < 128) {
      if (((ASCII_KINDS[c] as number) & ascii) === 0) return i
      continue
    }
    if (outside === undefined) return i
    // As the engine's search cannot be stopped, it gets a block at a time.
    const expression = outside()
    const block = text.slice(i, blockEnd(text, i))
    expression.lastIndex = 0
    const match = expression.exec(block)
    if (match !== null) return i + match.index
    i += block.length - 1
    pay(0)
  }
  return -1
}

const WORD_KINDS = ALPHA | DIGIT | CONNECTOR
const wordStart = lazyRegExp('^[\\p{L}\\p{Nd}\\p{Pc}]', 'u')

/** Whether the character, given by its code point, is part of a word: a letter, a digit or a connector such as `_`. */
export function isWordCode(c: number): boolean {
  if (c < 128) return ((ASCII_KINDS[c] as number) & WORD_KINDS) !== 0
  return wordStart().test(String.fromCodePoint(c))
}

/** Whether `string trim` removes the character, given as a UTF-16 unit, when it is told no characters: the class
 *  `space`, and U+0000. No such character lies beyond U+FFFF. */
export function isTrimmedCode(c: number): boolean {
  if (c < 128) return isSpace(c) || c === 0
  if (c < 0x1680) return c === 0x85 || c === 0xa0
  if (c < 0x2000) return c === 0x1680 || c === 0x180e
  if (c <= 0x2060) return c <= 0x200b || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f || c === 0x2060
  return c === 0x3000 || c === 0xfeff
}

/** Whether all characters are below U+0080. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++, payEvery(i, 0)) if (text.charCodeAt(i) > 127) return false
  return true
}

/** Characters whose simple upper case differs from what `toUpperCase` makes of them or whose upper case is longer in
 *  UTF-8: a superset, by ranges. */
const UPPER_SPECIAL =
  /[\xdf\u0149\u019b\u01f0\u023f-\u0282\u0287\u029d\u029e\u0390\u03b0\u0587\u1e96-\u1e9a\u1f50-\u1f56\u1f80-\u1ffc\ufb00-\ufb17]/

/** Characters that `toLowerCase` does not map one to one or by themselves (Σ at the end of a word), and those whose
 *  lower case is longer in UTF-8. */
const LOWER_SPECIAL = /[\u0130\u023a\u023e\u03a3]/

/** A mapping that leaves a character alone whose other case takes more bytes, as tclsh does:
 *  string toupper \u0250 -> \u0250, not \u2c6f */
function notLonger(map: (ch: string) => string): (ch: string) => string {
  return (ch) => {
    const other = map(ch)
    return ch.length === 1 && ch.charCodeAt(0) < 0x800 && other.charCodeAt(0) >= 0x800 ? ch : other
  }
}

const upperChar = notLonger(simpleUpper)
const lowerChar = notLonger(simpleLower)
const titleChar = notLonger(simpleTitle)

function mapChars(text: string, map: (ch: string) => string): string {
  let out = ''
  for (const ch of text) out += map(ch)
  return out
}

/** The text in upper case, as `string toupper`. */
export const upperText: (text: string) => string = inBlocks((text) =>
  UPPER_SPECIAL.test(text) ? mapChars(text, upperChar) : text.toUpperCase(),
)

/** The text in lower case, as `string tolower`. */
export const lowerText: (text: string) => string = inBlocks((text) =>
  LOWER_SPECIAL.test(text) ? mapChars(text, lowerChar) : text.toLowerCase(),
)

/** The text with its first character in title case and the rest in lower case, as `string totitle`. */
export function titleText(text: string): string {
  if (text === '') return ''
  const first = (text.codePointAt(0) as number) > 0xffff ? 2 : 1
  return titleChar(text.slice(0, first)) + lowerText(text.slice(first))
}

const FOLD_SPECIAL = /[\u0130\u03a3]/g

/** The text as comparisons that ignore case see it: lower case, character by character, whatever its size. A folded
 *  text has as many UTF-16 units as the original. */
export const foldText: (text: string) => string = inBlocks((text) => {
  owe(text.length >> 5)
  if (FOLD_SPECIAL.test(text)) {
    FOLD_SPECIAL.lastIndex = 0
    return text.replace(FOLD_SPECIAL, (ch) => (ch === '\u0130' ? 'i' : '\u03c3')).toLowerCase()
  }
  return text.toLowerCase()
})
