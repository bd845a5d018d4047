/** What the options of regexp and regsub have in common. */
import { asIndex, stringLength, type TclValue, toText } from '@feather-tcl/arena/values'
import { EXPANDED, ICASE, NLANCH, NLSTOP } from '../regexp/index.ts'
import { isFlat, unitsBefore } from './code-points.ts'

const FLAGS: Readonly<Record<string, number>> = {
  '-expanded': EXPANDED,
  '-line': NLSTOP | NLANCH,
  '-linestop': NLSTOP,
  '-lineanchor': NLANCH,
  '-nocase': ICASE,
}

/** What an option says to the compiler of patterns; 0 for options that say nothing to it. */
export function flagOf(option: string): number {
  return FLAGS[option] ?? 0
}

/** Whether the word is an option because of how it begins. */
export function isOptionWord(word: TclValue): boolean {
  if (typeof word === 'number') return word < 0
  return toText(word).charCodeAt(0) === 45
}

/** The index after `-start`, checked as soon as it is seen.
 *  @throws TclFailure `bad index "x": must be integer?[+-]integer? or end?[+-]integer?` */
export function startArgument(word: TclValue | undefined): TclValue | undefined {
  if (word !== undefined) asIndex(word, 1)
  return word
}

/** The place in UTF-16 units that `-start` means. tclsh: regexp -start end-1 -inline .* abcd -> d; so `end` is
 *  behind the last character. */
export function startUnit(start: TclValue | undefined, v: TclValue, text: string): number {
  if (start === undefined) return 0
  const length = stringLength(v)
  const index = asIndex(start, length + 1)
  if (index <= 0) return 0
  if (index >= length) return text.length
  return isFlat(v, text) ? index : unitsBefore(v, index)
}

/** The place after the character at the unit. */
export function nextCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
}
