/** Character classes and case mappings of single characters, as Tcl has them.
 *
 *  Classes are the Unicode general categories that JavaScript's regular expressions know. Case mappings are the simple
 *  ones, one character to one character; JavaScript offers only the full ones (ß to SS, ŉ to ʼN), so the characters
 *  for which the two differ are told apart here. */
import { isSpace, owe, pay, payEvery } from '@feather-tcl/arena/values'
import { lazy } from '../lazy.ts'
import { simpleLower, simpleTitle, simpleUpper } from '../letter-case.ts'
import { classSet } from '../regexp/charset.ts'

interface Members {
  /** A bit for each ASCII character. */
  readonly ascii: Int32Array
  /** Finds a character outside the class (flags g and u). A function, because expressions with Unicode properties take long to
   *  make and few scripts need one. */
  readonly outside: () => RegExp
}

/** A class of characters, made when it is first asked for. */
export type CharClass = () => Members

/** A class of regular expressions, by its name there. */
function charClass(name: string, outside?: string): CharClass {
  return lazy(() => {
    const set = classSet(name, false, -1)
    const others = (): string => outside ?? classSet(name, true, -1).source
    return { ascii: set.ascii, outside: lazy(() => new RegExp(others(), 'gu')) }
  })
}

/** The classes of `string is` that every character of a string has to belong to. */
export const CHAR_CLASSES: Readonly<Record<string, CharClass>> = {
  alnum: charClass('alnum'),
  alpha: charClass('alpha'),
  ascii: () => ({ ascii: Int32Array.of(-1, -1, -1, -1), outside: () => /[^\0-\x7f]/gu }),
  control: charClass('cntrl'),
  digit: charClass('digit'),
  graph: charClass('graph'),
  lower: charClass('lower'),
  // Regular expressions take some control characters for spaces that can be printed.
  print: charClass('print', '[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}]'),
  punct: charClass('punct'),
  space: charClass('space'),
  upper: charClass('upper'),
  wordchar: charClass('word'),
  xdigit: charClass('xdigit'),
}

function hasAscii({ ascii }: Members, c: number): boolean {
  return (((ascii[c >> 5] as number) >> (c & 31)) & 1) !== 0
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
  const members = cls()
  for (let i = 0; i < text.length; i++) {
    payEvery(i, 0)
    const c = text.charCodeAt(i)
    if (c < 128) {
      if (!hasAscii(members, c)) return i
      continue
    }
    // As the engine's search cannot be stopped, it gets a block at a time.
    const expression = members.outside()
    const block = text.slice(i, blockEnd(text, i))
    expression.lastIndex = 0
    const match = expression.exec(block)
    if (match !== null) return i + match.index
    i += block.length - 1
    pay(0)
  }
  return -1
}

/** Whether the character, given by its code point, is part of a word: a letter, a digit or a connector such as `_`. */
export function isWordCode(c: number): boolean {
  const cls = CHAR_CLASSES.wordchar as CharClass
  return c < 128 ? hasAscii(cls(), c) : findOutside(String.fromCodePoint(c), cls) < 0
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
