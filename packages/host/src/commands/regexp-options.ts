/** What the options of regexp and regsub have in common. */
import { asIndex, stringLength, type TclValue, toText } from '@feather-tcl/arena/values'
import { matchExact } from '../options.ts'
import { ADVANCED, EXPANDED, ICASE, NLANCH, NLSTOP } from '../regexp/index.ts'
import { isFlat, unitsBefore } from './code-points.ts'

/** What the options say, beside the flags of patterns: these are the PATTERN bits. */
export const PATTERN = 127
export const ALL = 128
export const ABOUT = 256
export const COMMAND = 512
export const INDICES = 1024
export const INLINE = 2048

const FLAGS: Readonly<Record<string, number>> = {
  '-all': ALL,
  '-about': ABOUT,
  '-command': COMMAND,
  '-indices': INDICES,
  '-inline': INLINE,
  '-expanded': EXPANDED,
  '-line': NLSTOP | NLANCH,
  '-linestop': NLSTOP,
  '-lineanchor': NLANCH,
  '-nocase': ICASE,
}

/** Options of both. */
export const COMMON_OPTIONS: readonly string[] = [
  '-expanded',
  '-line',
  '-linestop',
  '-lineanchor',
  '-nocase',
  '-start',
  '--',
]

/** What the options say. */
export interface RegexpOptions {
  flags: number
  /** The number of the first word after the options; past the end when `-start` has no value. */
  next: number
  start: TclValue | undefined
}

/** Read the options that the words begin with.
 *  @throws TclFailure `bad option "-x": must be ...`, `bad index "x": must be integer?[+-]integer? or end?[+-]integer?` */
export function readRegexpOptions(args: readonly TclValue[], names: readonly string[]): RegexpOptions {
  const options: RegexpOptions = { flags: ADVANCED, next: 0, start: undefined }
  while (options.next < args.length) {
    const word = args[options.next] as TclValue
    if (!isOptionWord(word)) break
    const option = matchExact(names, word)
    options.next++
    if (option === '--') break
    if (option === '-start') {
      options.start = args[options.next++]
      // The index is checked as soon as it is seen.
      if (options.start !== undefined) asIndex(options.start, 1)
    } else options.flags |= FLAGS[option] as number
  }
  return options
}

/** Whether the word is an option because of how it begins. */
function isOptionWord(word: TclValue): boolean {
  if (typeof word === 'number') return word < 0
  return toText(word).charCodeAt(0) === 45
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
