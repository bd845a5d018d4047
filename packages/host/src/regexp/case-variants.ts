/** Unicode's one-to-one case mappings. JavaScript's own methods also know mappings to several characters
 *  (U+00DF becomes "SS"), which Tcl does not use, and have no title case. */
import { lazyRegExp } from '../lazy.ts'

/** The character that `mapped` consists of, or -1 when it is longer than one. */
function single(mapped: string): number {
  const code = mapped.codePointAt(0) as number
  return mapped.length === (code > 0xffff ? 2 : 1) ? code : -1
}

/** Lower case of a code point, itself when it has none. */
export function toLower(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 32 : code
  if (code === 0x130) return 0x69
  const lower = single(String.fromCodePoint(code).toLowerCase())
  return lower < 0 ? code : lower
}

/** Upper case of a code point, itself when it has none. */
export function toUpper(code: number): number {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? code - 32 : code
  const upper = single(String.fromCodePoint(code).toUpperCase())
  if (upper >= 0) return upper
  // Greek letters with iota subscript: the single upper-case letter is the title-case one.
  if (code >= 0x1f80 && code <= 0x1faf) return code | 8
  if (code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3) return code + 9
  return code
}

/** Title case of a code point: differs from upper case for four digraphs and for Georgian. */
export function toTitle(code: number): number {
  if (code >= 0x1c4 && code <= 0x1cc) return code < 0x1c7 ? 0x1c5 : code < 0x1ca ? 0x1c8 : 0x1cb
  if (code >= 0x1f1 && code <= 0x1f3) return 0x1f2
  if (code >= 0x10d0 && code <= 0x10ff) return code
  return toUpper(code)
}

/** The other members of a character's case family as Tcl counts them: what it maps to, not what maps to it. */
export function caseVariants(code: number): number[] {
  const variants: number[] = []
  for (const variant of [toLower(code), toUpper(code), toTitle(code)]) {
    if (variant !== code && !variants.includes(variant)) variants.push(variant)
  }
  return variants
}

const isCased = lazyRegExp('[\\p{Changes_When_Casemapped}\\p{Lt}]', 'u')

let cased: Int32Array | undefined

/** All characters that have a case variant, ascending. Computed once, in some milliseconds. */
export function casedCharacters(): Int32Array {
  if (cased === undefined) {
    const found: number[] = []
    for (let code = 0; code < 0x1f000; code++) {
      if (code === 0x3400) code = 0xa640
      if (code === 0xac00) code = 0xfb00
      if (isCased().test(String.fromCodePoint(code)) && caseVariants(code).length > 0) found.push(code)
    }
    cased = Int32Array.from(found)
  }
  return cased
}
