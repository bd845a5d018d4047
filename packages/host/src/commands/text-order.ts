/** The order of a dictionary: numbers inside texts count as numbers, and case only where nothing else differs. */
import { isDigit, payEvery } from '@feather-tcl/arena/values'
import { CHAR_CLASSES, type CharClass, findOutside, foldText } from './unicode.ts'

/** Order of the first UTF-16 units in which two texts differ: surrogates are the largest. */
function compareUnits(c: number, d: number): number {
  return rank(c) - rank(d)
}

function rank(c: number): number {
  if (c < 0xd800) return c
  return c > 0xdfff ? c - 0x800 : c + 0x2000
}

const ZERO = 48

/** Order as in a dictionary: digits in a row compare as one number, everything else without regard to case. Texts that
 *  are equal so far are ordered by their first difference in leading zeros (fewer come first) or case (capitals first).
 *
 *      tclsh: lsort -dictionary {x10y x9y bigboy bigBoy bigbang} -> bigbang bigBoy bigboy x9y x10y */
export function compareDictionary(a: string, b: string): number {
  return a === b ? 0 : compareFolded(a, foldText(a), b, foldText(b))
}

/** The same with the folded texts at hand. A folded text has as many units as its original. */
export function compareFolded(a: string, x: string, b: string, y: string): number {
  let i = 0
  let j = 0
  let minor = 0
  while (i < x.length && j < y.length) {
    payEvery(i, 1 / 8)
    const c = x.charCodeAt(i)
    const d = y.charCodeAt(j)
    if (isDigit(c) && isDigit(d)) {
      const significantI = skipZeros(x, i)
      const significantJ = skipZeros(y, j)
      if (minor === 0) minor = significantI - i - (significantJ - j)
      i = digitsEnd(x, significantI)
      j = digitsEnd(y, significantJ)
      const digits = i - significantI - (j - significantJ)
      if (digits !== 0) return digits
      for (let k = 0; significantI + k < i; k++) {
        const order = x.charCodeAt(significantI + k) - y.charCodeAt(significantJ + k)
        if (order !== 0) return order
      }
      continue
    }
    if (c !== d) return compareUnits(c, d)
    if (minor === 0 && a.charCodeAt(i) !== b.charCodeAt(j)) minor = compareCase(a, i, b, j)
    i++
    j++
  }
  if (i < x.length) return 1
  return j < y.length ? -1 : minor
}

/** Order of two characters that only differ in case. Title case counts as neither. */
function compareCase(a: string, i: number, b: string, j: number): number {
  const p = characterAt(a, i)
  const q = characterAt(b, j)
  if (isOf('upper', p) && isOf('lower', q)) return -1
  return isOf('upper', q) && isOf('lower', p) ? 1 : 0
}

function isOf(name: 'upper' | 'lower', char: string): boolean {
  return findOutside(char, CHAR_CLASSES[name] as CharClass) < 0
}

/** The character that the unit belongs to: the second half of a surrogate pair brings the first along. */
function characterAt(text: string, at: number): string {
  const c = text.charCodeAt(at)
  return c >= 0xdc00 && c <= 0xdfff && at > 0 ? text.slice(at - 1, at + 1) : text.charAt(at)
}

/** Past the leading zeros of a number. The last digit counts, even when it is a zero. */
function skipZeros(text: string, at: number): number {
  let i = at
  while (text.charCodeAt(i) === ZERO && isDigit(text.charCodeAt(i + 1))) i++
  return i
}

function digitsEnd(text: string, at: number): number {
  let i = at
  while (isDigit(text.charCodeAt(i))) i++
  return i
}
