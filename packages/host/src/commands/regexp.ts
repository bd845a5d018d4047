/** regexp: match a pattern and say where. */
import { detach, fail, makeList, makeString, stringLength, type TclValue, toText } from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { matchExact } from '../options.ts'
import { ADVANCED, type CompiledRegexp, compileRegexp } from '../regexp/index.ts'
import { isFlat, pointsBetween } from './code-points.ts'
import { flagOf, isFlatText, isOptionWord, nextCharacter, startArgument, startIndex, unitOf } from './regexp-options.ts'
import { regsub } from './regsub.ts'

const USAGE = '?-option ...? exp string ?matchVar? ?subMatchVar ...?'

const OPTIONS = [
  '-all',
  '-about',
  '-indices',
  '-inline',
  '-expanded',
  '-line',
  '-linestop',
  '-lineanchor',
  '-nocase',
  '-start',
  '--',
]

interface RegexpOptions {
  flags: number
  all: boolean
  about: boolean
  indices: boolean
  inline: boolean
  start: TclValue | undefined
  /** The number of the first word after the options; past the end when `-start` has no value. */
  next: number
}

function readOptions(args: readonly TclValue[]): RegexpOptions {
  const options: RegexpOptions = {
    flags: ADVANCED,
    all: false,
    about: false,
    indices: false,
    inline: false,
    start: undefined,
    next: 0,
  }
  while (options.next < args.length) {
    const word = args[options.next] as TclValue
    if (!isOptionWord(word)) break
    const option = matchExact(OPTIONS, word)
    options.next++
    if (option === '--') break
    if (option === '-all') options.all = true
    else if (option === '-about') options.about = true
    else if (option === '-indices') options.indices = true
    else if (option === '-inline') options.inline = true
    else if (option === '-start') options.start = startArgument(args[options.next++])
    else options.flags |= flagOf(option)
  }
  return options
}

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
  ranges(places: PlaceCounter): TclValue[] | undefined {
    const offsets = this.#regexp.execOffsets(this.#text, this.at, this.#flat)
    if (offsets === undefined) return undefined
    this.#advance(offsets[0] as number, offsets[1] as number)
    const words: TclValue[] = []
    for (let i = 0; i < offsets.length; i += 2) words.push(places.range(offsets[i] as number, offsets[i + 1] as number))
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

/** Indices of characters by places in UTF-16 units. Remembers the last one, so that a text with characters beyond
 *  U+FFFF is counted through once. */
class PlaceCounter {
  readonly #text: string
  readonly #flat: boolean
  readonly #shift: number
  #unit = 0
  #index = 0

  /** `shift` is added to all indices. */
  constructor(v: TclValue, text: string, shift: number) {
    this.#shift = shift
    this.#text = text
    this.#flat = isFlat(v, text)
  }

  indexOf(unit: number): number {
    if (this.#flat) return unit
    if (unit < this.#unit) return this.#index - pointsBetween(this.#text, unit, this.#unit)
    this.#index += pointsBetween(this.#text, this.#unit, unit)
    this.#unit = unit
    return this.#index
  }

  /** First and last index of what lies in [from, to); -1 and -1 for a group without part in the match. */
  range(from: number, to: number): TclValue {
    if (from < 0) return makeList([-1, -1])
    const shift = this.#shift
    return makeList([this.indexOf(from) + shift, this.indexOf(to) - 1 + shift])
  }
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
  const options = readOptions(args)
  const { next, inline, indices, all } = options
  const left = args.length - next
  if (left < (options.about ? 1 : 2)) ctx.usageError(USAGE)
  if (inline && left !== 2) {
    fail('regexp match variables not allowed when using -inline', 'TCL', 'OPERATION', 'REGEXP', 'MIX_VAR_INLINE')
  }
  const regexp = compileRegexp(toText(args[next] as TclValue), options.flags)
  if (options.about) return makeList([regexp.groupCount, makeList(regexp.about())])

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
  const places = indices ? new PlaceCounter(subject, text, shift) : undefined
  const result: TclValue[] = []
  let count = 0
  do {
    const words = places === undefined ? matches.texts() : matches.ranges(places)
    if (words === undefined) break
    count++
    if (inline) for (const word of words) result.push(word)
    else assign(ctx, words, args, next + 2, indices)
  } while (all && matches.at < text.length)
  return inline ? makeList(result) : count
}

/** Rows of regexp and regsub. */
export const regexpCommands: readonly CommandDefinition[] = [defineCommand(`regexp ${USAGE}`, run, 0), regsub]
