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

/** The index of the character that `-start` means, perhaps past the end. tclsh: regexp -start end-1 -inline .* abcd
 *  -> d; so `end` is behind the last character. */
export function startIndex(start: TclValue | undefined, v: TclValue): number {
  return start === undefined ? 0 : Math.max(0, asIndex(start, stringLength(v) + 1))
}

/** The place in UTF-16 units of the character at the index; past the end when the index is. */
export function unitOf(index: number, v: TclValue, text: string): number {
  if (index === 0 || isFlat(v, text)) return index
  const past = index - stringLength(v)
  return past >= 0 ? text.length + past : unitsBefore(v, index)
}

/** The place after the character at the unit. */
export function nextCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
}

const SURROGATE = /[\ud800-\udfff]/

/** Whether every character of the text is one UTF-16 unit. */
export function isFlatText(text: string): boolean {
  return !SURROGATE.test(text)
}
