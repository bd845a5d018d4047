/** Between Tcl's positions, which count code points, and JavaScript's, which count UTF-16 units. The two agree for a
 *  text without characters beyond U+FFFF, so commands ask `isFlat` first and use these only for the others. */
import { payEvery, stringLength, stringRange, type TclValue, toText } from '@feather-tcl/arena/values'

/** Whether every character of the value, whose text is given, is one UTF-16 unit. */
export function isFlat(v: TclValue, text: string): boolean {
  return stringLength(v) === text.length
}

/** The place in units of the character at the index; the text's length when it is past the end. */
export function unitsBefore(v: TclValue, index: number): number {
  return toText(stringRange(v, 0, index - 1)).length
}

/** How many characters begin in `text[from..to)`. */
export function pointsBetween(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; payEvery(count++, 1 / 16)) at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1
  return count
}

/** The code point that ends before the place, which is not 0. */
export function codeBefore(text: string, at: number): number {
  const low = text.charCodeAt(at - 1)
  if (at > 1 && low >= 0xdc00 && low <= 0xdfff) {
    const code = text.codePointAt(at - 2) as number
    if (code > 0xffff) return code
  }
  return low
}
