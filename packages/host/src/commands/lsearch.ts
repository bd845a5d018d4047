/** `lsearch`. Options are read into a struct, the pattern is turned into a predicate or a comparison once, and the
 *  elements are then looked at one after the other, or by halving a sorted list. */
import {
  asDouble,
  asIndex,
  compareText,
  fail,
  listItems,
  listLength,
  makeList,
  owe,
  payEvery,
  payRest,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'
import { matchOption } from '../options.ts'
import { ADVANCED, type CompiledRegexp, compileRegexp, ICASE } from '../regexp/index.ts'
import { globMatch, hasGlobChars } from './glob-match.ts'
import { asWord } from './integer-args.ts'
import { failMissing, type GroupOptions, type KeyPlace, keyPlace, readGroupOption } from './list-groups.ts'
import { bindIndex, selectElement } from './list-index.ts'
import { compareDictionary } from './text-order.ts'
import { utf8Length } from './text-size.ts'
import { foldText } from './unicode.ts'

const OPTIONS: readonly string[] = [
  '-all',
  '-ascii',
  '-bisect',
  '-decreasing',
  '-dictionary',
  '-exact',
  '-glob',
  '-increasing',
  '-index',
  '-inline',
  '-integer',
  '-nocase',
  '-not',
  '-real',
  '-regexp',
  '-sorted',
  '-start',
  '-stride',
  '-subindices',
]

interface SearchOptions extends GroupOptions {
  style: 'exact' | 'glob' | 'regexp' | 'sorted'
  contents: 'ascii' | 'dictionary' | 'integer' | 'real'
  decreasing: boolean
  all?: boolean
  bisect?: boolean
  inline?: boolean
  nocase?: boolean
  not?: boolean
  subindices?: boolean
  start?: TclValue
}

function readOptions(args: readonly TclValue[]): SearchOptions {
  const options: SearchOptions = { style: 'glob', contents: 'ascii', decreasing: false, path: [], stride: 1 }
  const end = args.length - 2
  for (let i = 0; i < end; i++) {
    const option = matchOption(OPTIONS, args[i] as TclValue)
    const value = i + 1 < end ? args[i + 1] : undefined
    switch (option) {
      case '-exact':
      case '-glob':
      case '-regexp':
      case '-sorted':
        options.style = option.slice(1) as SearchOptions['style']
        break
      case '-ascii':
      case '-dictionary':
      case '-integer':
      case '-real':
        options.contents = option.slice(1) as SearchOptions['contents']
        break
      case '-bisect':
        options.style = 'sorted'
        options.bisect = true
        break
      case '-increasing':
      case '-decreasing':
        options.decreasing = option === '-decreasing'
        break
      case '-start':
        if (value === undefined) failMissing('missing starting index')
        options.start = value
        i++
        break
      case '-index':
      case '-stride':
        readGroupOption(options, option, value, 1, 'LSEARCH')
        i++
        break
      default:
        options[option.slice(1) as 'all' | 'inline' | 'nocase' | 'not' | 'subindices'] = true
    }
  }
  if (options.subindices && options.path.length === 0) failMix('-subindices cannot be used without -index option')
  if (options.bisect && (options.all || options.not)) failMix('-bisect is not compatible with -all or -not')
  return options
}

function failMix(message: string): never {
  return fail(message, 'TCL', 'OPERATION', 'LSEARCH', 'BAD_OPTION_MIX')
}

/** The elements to search, as groups. */
interface Haystack extends KeyPlace {
  readonly items: readonly TclValue[]
  readonly stride: number
  /** The place of the first element to look at; that of a group. */
  readonly start: number
  /** Whether `-start` lies behind the last element, so that nothing is searched at all. */
  readonly beyond: boolean
}

/** The key of the group that begins at the place. */
function keyAt(haystack: Haystack, place: number): TclValue {
  const element = haystack.items[place + haystack.offset] as TclValue
  return haystack.path.length === 0 ? element : selectElement(element, haystack.path)
}

function makeHaystack(list: TclValue, options: SearchOptions): Haystack {
  const { stride } = options
  const length = listLength(list)
  const { offset, path } = keyPlace(options, length, 'LSEARCH')
  const asked = options.start === undefined ? 0 : Math.max(asIndex(options.start, length), 0)
  return {
    items: listItems(list),
    stride,
    offset,
    path,
    start: asked - (asked % stride),
    beyond: options.start !== undefined && asked >= length,
  }
}

/** Whether a key is what is looked for. */
type Matcher = (key: TclValue) => boolean

/** The pattern less the key: below, zero or above zero. */
type Comparer = (key: TclValue) => number

function makeMatcher(ctx: CommandContext, pattern: TclValue, options: SearchOptions): Matcher {
  const { style, nocase } = options
  const text = toText(pattern)
  if (style === 'regexp') {
    const expression = compile(text, nocase)
    return (key) => {
      ctx.charge(1)
      return expression.test(toText(key))
    }
  }
  if (style === 'glob') {
    if (!nocase && !hasGlobChars(text)) return equalTo(pattern, false)
    return (key) => {
      ctx.charge(1)
      return globMatch(text, toText(key), nocase)
    }
  }
  if (options.contents === 'ascii') return equalTo(pattern, nocase)
  const compare = makeComparer(pattern, options)
  return (key) => compare(key) === 0
}

function compile(pattern: string, nocase: boolean | undefined): CompiledRegexp {
  return compileRegexp(pattern, nocase ? ADVANCED | ICASE : ADVANCED)
}

/** Whether a key has the same text. */
function equalTo(pattern: TclValue, nocase: boolean | undefined): Matcher {
  const text = toText(pattern)
  if (nocase) {
    const folded = foldText(text)
    const size = utf8Length(text)
    // tclsh: lsearch -exact -nocase \u212a k -> -1, though they are the same letter: their sizes in UTF-8 differ
    return (key) => {
      const other = toText(key)
      return other.length === text.length && foldText(other) === folded && utf8Length(other) === size
    }
  }
  const number = Number(text)
  const integer = Number.isSafeInteger(number) && `${number}` === text ? number : undefined
  return (key) => {
    if (typeof key === 'string') return key === text
    if (typeof key === 'number') return key === integer
    owe(text.length >> 6)
    return toText(key) === text
  }
}

function makeComparer(pattern: TclValue, options: SearchOptions): Comparer {
  switch (options.contents) {
    case 'integer': {
      const wanted = asWord(pattern)
      return (key) => {
        const n = asWord(key)
        return wanted < n ? -1 : wanted > n ? 1 : 0
      }
    }
    case 'real': {
      const wanted = asDouble(pattern)
      return (key) => {
        const n = asDouble(key)
        return wanted < n ? -1 : wanted > n ? 1 : 0
      }
    }
    case 'dictionary': {
      const text = toText(pattern)
      return (key) => compareDictionary(text, toText(key))
    }
    case 'ascii': {
      const text = toText(pattern)
      if (!options.nocase) return (key) => compareText(text, toText(key))
      const folded = foldText(text)
      return (key) => compareText(folded, foldText(toText(key)))
    }
  }
}

/** The place of the first group with an equal key in a sorted list, -1 without one; with `bisect`, that of the last group
 *  whose key is not beyond the pattern. */
function searchSorted(haystack: Haystack, compare: Comparer, options: SearchOptions): number {
  const { stride, items, start } = haystack
  const { bisect, decreasing } = options
  let found = -1
  let below = start - stride
  let above = items.length
  while (below + stride !== above) {
    let place = Math.trunc((below + above) / 2)
    place -= place % stride
    const order = compare(keyAt(haystack, place))
    if (order === 0) {
      found = place
      if (bisect) below = place
      else above = place
    } else if (order > 0 !== decreasing) below = place
    else above = place
  }
  return bisect && found < 0 ? below : found
}

/** Of a group that is looked at. */
const UNITS = 1 / 8

/** Call `visit` with the place of each group that matches, or does not match with `-not`, until it says stop. */
function searchAll(haystack: Haystack, matches: Matcher, wanted: boolean, visit: (place: number) => boolean): void {
  const { items, stride, offset, path, start } = haystack
  const simple = path.length === 0
  let n = 0
  for (let place = start; place < items.length; place += stride) {
    payEvery(n++, UNITS)
    const key = simple ? (items[place + offset] as TclValue) : keyAt(haystack, place)
    if (matches(key) === wanted && !visit(place)) break
  }
  payRest(n, UNITS)
}

/** What the result says about a match: its place, with `-subindices` the path to its key; or the element itself. No
 *  match is place -1.
 *
 *      tclsh: lsearch -subindices -index 0 {{a b}} c -> -1 0 */
function makeReporter(haystack: Haystack, options: SearchOptions): (place: number) => TclValue[] {
  const { items, stride, offset, path } = haystack
  if (options.inline) {
    if (options.subindices) return (place) => [keyAt(haystack, place)]
    return stride === 1 ? (place) => [items[place] as TclValue] : (place) => items.slice(place, place + stride)
  }
  if (!options.subindices) return (place) => [place]
  // tclsh: lsearch -subindices -index end {{a b} {c d}} d -> 1 2: an index from the end counts in the whole list
  const inner = path.map((index) => Math.max(bindIndex(index, items.length + 1), -1))
  return (place) => {
    const whole: TclValue[] = [place + offset, ...inner]
    return whole.length === 1 ? whole : [makeList(whole)]
  }
}

/** The place of the first element with that text, -1 without one: what most searches are for. */
function findText(list: TclValue, text: string): number {
  const items = listItems(list)
  const number = Number(text)
  const integer = Number.isSafeInteger(number) && `${number}` === text ? number : undefined
  let i = 0
  for (; i < items.length; i++) {
    payEvery(i, UNITS)
    const key = items[i] as TclValue
    if (typeof key === 'string' ? key === text : typeof key === 'number' ? key === integer : toText(key) === text) break
  }
  payRest(i, UNITS)
  return i < items.length ? i : -1
}

const lsearch = defineCommand('lsearch ?-option value ...? list pattern', (ctx, args) => {
  if (args.length === 2 || (args.length === 3 && args[0] === '-exact')) {
    const text = toText(args[args.length - 1] as TclValue)
    if (args.length === 3 || !hasGlobChars(text)) return findText(args[args.length - 2] as TclValue, text)
  }
  const options = readOptions(args)
  const pattern = args[args.length - 1] as TclValue
  // A pattern that is none is an error, whatever the list.
  if (options.style === 'regexp') compile(toText(pattern), options.nocase)
  const haystack = makeHaystack(args[args.length - 2] as TclValue, options)
  if (haystack.beyond) return options.all || options.inline ? '' : -1
  const report = makeReporter(haystack, options)

  if (options.style === 'sorted' && !options.all && !options.not) {
    const place = searchSorted(haystack, makeComparer(pattern, options), options)
    return place < 0 && options.inline ? '' : single(report(place))
  }

  const matches = makeMatcher(ctx, pattern, options)
  if (options.all) {
    const found: TclValue[] = []
    searchAll(haystack, matches, !options.not, (place) => {
      for (const value of report(place)) found.push(value)
      return true
    })
    return makeList(found)
  }
  let first = -1
  searchAll(haystack, matches, !options.not, (place) => {
    first = place
    return false
  })
  return first < 0 && options.inline ? '' : single(report(first))
})

/** A reported match as a result of its own: a group is a list. */
function single(values: TclValue[]): TclValue {
  return values.length === 1 ? (values[0] as TclValue) : makeList(values)
}

/** `lsearch`. */
export const lsearchCommands: readonly CommandDefinition[] = [lsearch]
