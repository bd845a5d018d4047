/** regexp: match a pattern and say where. */
import { detach, fail, makeList, makeString, stringLength, type TclValue, toText } from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { type CompiledRegexp, compileRegexp } from '../regexp/index.ts'
import { isFlat, pointsBetween } from './code-points.ts'
import {
  ABOUT,
  ALL,
  COMMON_OPTIONS,
  INDICES,
  INLINE,
  isFlatText,
  nextCharacter,
  PATTERN,
  readRegexpOptions,
  startIndex,
  unitOf,
} from './regexp-options.ts'
import { regsub } from './regsub.ts'

const USAGE = '?-option ...? exp string ?matchVar? ?subMatchVar ...?'

const OPTIONS = ['-all', '-about', '-indices', '-inline', ...COMMON_OPTIONS]

/** Matches of one pattern in one text, one after the other. */
class Matches {
  /** Where the next match is looked for, in UTF-16 units; past the end of the text when there is none. */
  at: number
  readonly #ctx: CommandContext
  readonly #regexp: CompiledRegexp
  readonly #text: string
  readonly #flat: boolean | undefined
  #uncharged = 0

  constructor(ctx: CommandContext, regexp: CompiledRegexp, text: string, start: number) {
    this.#ctx = ctx
    this.#regexp = regexp
    this.#text = text
    this.#flat = regexp.asksForFlat ? isFlatText(text) : undefined
    this.at = start
  }

  /** The words of the next match, groups without part in it as ''. */
  texts(): TclValue[] | undefined {
    const text = this.#text
    const match = this.#regexp.exec(text, this.at, this.#flat)
    if (match === undefined) return undefined
    const start = match.index
    this.#advance(start, start + match[0].length)
    const words: TclValue[] = []
    for (let i = 0; i < match.length; i++) words.push(makeString(detach(match[i] ?? '', text.length)))
    return words
  }

  /** The same as pairs of indices. */
  ranges(rangeOf: RangeOf): TclValue[] | undefined {
    const offsets = this.#regexp.execOffsets(this.#text, this.at, this.#flat)
    if (offsets === undefined) return undefined
    this.#advance(offsets[0] as number, offsets[1] as number)
    const words: TclValue[] = []
    for (let i = 0; i < offsets.length; i += 2) words.push(rangeOf(offsets[i] as number, offsets[i + 1] as number))
    return words
  }

  /** An empty match must not be found again. */
  #advance(start: number, end: number): void {
    this.at = end > start ? end : nextCharacter(this.#text, end)
    this.#uncharged += 2
    if (this.#uncharged > 4096) {
      this.#ctx.charge(this.#uncharged)
      this.#uncharged = 0
    }
  }
}

/** First and last index of what lies in [from, to) of a text; -1 and -1 for a group without part in the match. */
type RangeOf = (from: number, to: number) => TclValue

/** Indices of characters by places in UTF-16 units, `shift` added to all of them. The last one is remembered, so that a text
 *  with characters beyond U+FFFF is counted through once. */
function rangesIn(v: TclValue, text: string, shift: number): RangeOf {
  const flat = isFlat(v, text)
  let lastUnit = 0
  let lastIndex = 0
  const indexOf = (unit: number): number => {
    if (flat) return unit
    if (unit < lastUnit) return lastIndex - pointsBetween(text, unit, lastUnit)
    lastIndex += pointsBetween(text, lastUnit, unit)
    lastUnit = unit
    return lastIndex
  }
  return (from, to) => makeList(from < 0 ? [-1, -1] : [indexOf(from) + shift, indexOf(to) - 1 + shift])
}

/** Set one variable per word; variables without a word get what a group without part in the match gets. */
function assign(
  ctx: CommandContext,
  words: readonly TclValue[],
  names: readonly TclValue[],
  first: number,
  indices: boolean,
): void {
  for (let i = first; i < names.length; i++) {
    const word = words[i - first] ?? (indices ? makeList([-1, -1]) : '')
    ctx.setVar(toText(names[i] as TclValue), word)
  }
}

function run(ctx: CommandContext, args: readonly TclValue[]): TclValue {
  const options = readRegexpOptions(args, OPTIONS)
  const { next, flags } = options
  const about = flags & ABOUT
  const inline = flags & INLINE
  const all = flags & ALL
  const left = args.length - next
  if (left < (about ? 1 : 2)) ctx.usageError(USAGE)
  if (inline && left !== 2) {
    fail('regexp match variables not allowed when using -inline', 'TCL', 'OPERATION', 'REGEXP', 'MIX_VAR_INLINE')
  }
  const regexp = compileRegexp(toText(args[next] as TclValue), flags & PATTERN)
  if (about) return makeList([regexp.groupCount, makeList(regexp.about())])

  let subject = args[next + 1] as TclValue
  let index = startIndex(options.start, subject)
  let shift = 0
  if (index > 0 && index > stringLength(subject)) {
    // tclsh: regexp -start 9 -inline -indices {} abc -> {9 8}; behind the end is after some character or other.
    shift = index - 1
    subject = '.'
    index = 1
  }
  const text = toText(subject)
  const start = unitOf(index, subject, text)
  if (left === 2 && !inline && !all) return regexp.test(text, start) ? 1 : 0

  const matches = new Matches(ctx, regexp, text, start)
  const rangeOf = flags & INDICES ? rangesIn(subject, text, shift) : undefined
  const result: TclValue[] = []
  let count = 0
  do {
    const words = rangeOf === undefined ? matches.texts() : matches.ranges(rangeOf)
    if (words === undefined) break
    count++
    if (inline) for (const word of words) result.push(word)
    else assign(ctx, words, args, next + 2, rangeOf !== undefined)
  } while (all && matches.at < text.length)
  return inline ? makeList(result) : count
}

/** Rows of regexp and regsub. */
export const regexpCommands: readonly CommandDefinition[] = [defineCommand(`regexp ${USAGE}`, run, 0), regsub]
