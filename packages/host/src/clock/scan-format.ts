/** Texts as times, by a format: clock scan -format. */
import { fail, isDigit, isSpace, toText } from '@feather-tcl/arena/values'
import { TOO_LARGE } from '../arith/operand.ts'
import { kept } from '../lazy.ts'
import { DAY_SECONDS, dayOfYearDay, EPOCH_DAY, isLeapYear } from './calendar.ts'
import {
  type DateFields,
  dayOfTime,
  isEmpty,
  LAST_JULIAN_DAY,
  momentOfDay,
  resolveFields,
  type TimeFields,
  tooLarge,
  type YearRules,
} from './fields.ts'
import { DEFAULT_LOCALE, type Locale, MONTHS, splitFormat, WEEKDAYS, wordsOf } from './names.ts'
import type { ClockSettings } from './settings.ts'
import { momentOf, type Zone } from './zone.ts'
import { findZone } from './zones.ts'

/** What the groups have read so far. */
interface Reading {
  readonly locale: Locale
  readonly date: DateFields
  readonly time: TimeFields
  century?: number
  yearOfCentury?: number | undefined
  isoYearOfCentury?: number | undefined
  beforeCommonEra?: boolean
  /** Seconds since the epoch. */
  seconds?: number
  /** The same on local clocks. */
  localSeconds?: number
  zone?: Zone
}

/** A group of digits: how many, whether they may have a sign, and what they mean. */
interface DigitGroup {
  readonly min: number
  readonly max: number
  readonly signed: boolean
  store(value: number, r: Reading): void
}

/** Any other group reads from a place on and gives the place where it stopped, -1 when it does not fit. At least `rest`
 *  characters are needed behind it. */
type TextGroup = (text: string, at: number, r: Reading, rest: number) => number

const ANY = 999

function digits(min: number, max: number, store: (value: number, r: Reading) => void): DigitGroup {
  return { min, max, signed: false, store }
}

function integer(store: (value: number, r: Reading) => void): DigitGroup {
  return { min: 1, max: ANY, signed: true, store }
}

function storeWeekday(value: number, r: Reading): void {
  if (value > 7) fail('day of week is greater than 7', 'CLOCK', 'badDayOfWeek')
  r.date.weekday = value === 0 ? 7 : value
}

function storeYearOfCentury(value: number, r: Reading): void {
  if (r.century === undefined && r.date.year !== undefined) r.date.year = value
  else r.yearOfCentury = value
}

const DAY_OF_MONTH = digits(1, 2, (n, r) => {
  r.date.day = n
})
const HOUR = digits(1, 2, (n, r) => {
  r.time.hour = n
})
const MONTH = digits(1, 2, (n, r) => {
  r.date.month = n
})

const DIGIT_GROUPS: ReadonlyMap<string, DigitGroup> = new Map(
  Object.entries<DigitGroup>({
    '%C': digits(1, 2, (n, r) => {
      r.century = n
    }),
    '%d': DAY_OF_MONTH,
    '%e': DAY_OF_MONTH,
    '%g': digits(2, 2, (n, r) => {
      if (r.century === undefined && r.date.isoYear !== undefined) r.date.isoYear = n
      else r.isoYearOfCentury = n
    }),
    '%G': digits(4, 4, (n, r) => {
      r.date.isoYear = n
      r.isoYearOfCentury = undefined
    }),
    '%H': HOUR,
    '%I': HOUR,
    '%j': digits(1, 3, (n, r) => {
      r.date.dayOfYear = n
    }),
    '%Es': integer((n, r) => {
      r.localSeconds = safeSeconds(n)
    }),
    '%J': integer((n, r) => {
      r.date.julianDay = n
    }),
    '%s': integer((n, r) => {
      r.seconds = safeSeconds(n)
    }),
    '%k': HOUR,
    '%l': HOUR,
    '%m': MONTH,
    '%M': digits(1, 2, (n, r) => {
      r.time.minute = n
    }),
    '%N': MONTH,
    '%S': digits(1, 2, (n, r) => {
      r.time.second = n
    }),
    '%V': digits(1, 2, (n, r) => {
      r.date.week = n
    }),
    '%y': digits(1, 2, storeYearOfCentury),
    '%Y': digits(4, 4, (n, r) => {
      r.date.year = n
      r.yearOfCentury = undefined
    }),
  }),
)

/** A group whose digits come from a locale's table, where every number has two. */
function numerals(store: (value: number, r: Reading) => void): TextGroup {
  return (text, at, r) => {
    const words = wordsOf(r.locale, 'LOCALE_NUMERALS')
    let length = words.length > 0 || !/^\d\d/.test(text.slice(at, at + 2)) ? 0 : 2
    let value = Number(text.slice(at, at + length))
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string
      if (word.length <= length || text.slice(at, at + word.length).toLowerCase() !== word.toLowerCase()) continue
      length = word.length
      value = i
    }
    if (length === 0) return -1
    store(value, r)
    return at + length
  }
}

/** The only one of the words that the text at the place begins, in any case; the longest beginning counts. */
function matchWord(
  words: readonly string[],
  text: string,
  at: number,
  count: number,
): { index: number; end: number } | undefined {
  let best = 0
  let index = -1
  let several = false
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    let n = 0
    while (n < word.length && text[at + n]?.toLowerCase() === word[n]?.toLowerCase()) n++
    if (n === 0 || n < best) continue
    several = n === best && index !== i % count
    best = n
    index = i % count
  }
  return index < 0 || several ? undefined : { index, end: at + best }
}

type Words = (locale: Locale) => readonly string[]

/** The locale's long and short words; where it lacks any, those of the default locale as well. */
function nameWords(key: string, names: readonly string[]): Words {
  return (locale) => {
    if (locale === DEFAULT_LOCALE) return names
    const own = [...wordsOf(locale, `${key}_FULL`), ...wordsOf(locale, `${key}_ABBREV`)]
    return own.length < 2 * names.length ? [...own, ...names] : own
  }
}

const monthWords = nameWords('MONTHS', MONTHS)
const dayWords = nameWords('DAYS_OF_WEEK', WEEKDAYS)
const halfWords: Words = (locale) => ['AM', 'PM'].map((key) => toText(locale(key) ?? key))
const eraWords: Words = (locale) => [toText(locale('CE') ?? 'C.E.'), toText(locale('BCE') ?? 'B.C.E.'), 'A.D.']

/** One of so many things, each of which may have several words. */
function wordGroup(words: Words, count: number, store: (index: number, r: Reading) => void): TextGroup {
  return (text, at, r) => {
    const match = matchWord(words(r.locale), text, at, count)
    if (match === undefined) return -1
    store(match.index, r)
    return match.end
  }
}

/** A group that is a regular expression (sticky) and a use for what it matches. */
function patternGroup(pattern: RegExp, store: (match: RegExpExecArray, r: Reading) => void): TextGroup {
  return (text, at, r) => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) return -1
    store(match, r)
    return pattern.lastIndex
  }
}

function safeSeconds(n: number): number {
  if (!Number.isSafeInteger(n)) fail(TOO_LARGE, 'CLOCK', 'dateTooLarge')
  return n
}

/** A Julian date with a fraction, always of Greenwich; `shift` in seconds moves its midnight. */
function julianDate(shift: number): TextGroup {
  return patternGroup(/([-+]?)(\d*)(?:\.(\d*))?/y, ([, sign, whole = '', fraction = ''], r) => {
    const day = Number(`${sign}${whole === '' ? 0 : whole}`)
    if (day > LAST_JULIAN_DAY) tooLarge()
    const part = Math.floor(Number(`0.${fraction === '' ? 0 : fraction}`) * DAY_SECONDS + 1e-6)
    r.seconds = (day - EPOCH_DAY) * DAY_SECONDS + part + shift
  })
}

/** A day of the week is one digit. */
const weekdayDigit: TextGroup = (text, at, r) => {
  if (!isDigit(text.charCodeAt(at))) return -1
  storeWeekday(Number(text[at]), r)
  return at + 1
}

const DAY_NAME = wordGroup(dayWords, 7, storeWeekday)
const MONTH_NAME = wordGroup(monthWords, 12, (index, r) => {
  r.date.month = index + 1
})
const HALF_OF_DAY = wordGroup(halfWords, 2, (index, r) => {
  r.time.meridian = index === 1 ? 'pm' : 'am'
})

const TEXT_GROUPS: ReadonlyMap<string, TextGroup> = new Map(
  Object.entries<TextGroup>({
    '%a': DAY_NAME,
    '%A': DAY_NAME,
    '%b': MONTH_NAME,
    '%B': MONTH_NAME,
    '%EE': wordGroup(eraWords, 3, (index, r) => {
      r.beforeCommonEra = index === 1
    }),
    '%Ej': julianDate(DAY_SECONDS / 2),
    '%EJ': julianDate(0),
    // tclsh knows no eras to read, and ignores their years.
    '%EC': () => -1,
    '%EY': () => -1,
    '%Ey': numerals(() => {}),
    '%p': HALF_OF_DAY,
    '%P': HALF_OF_DAY,
    '%Q': patternGroup(/stardate\s+(\d+)(\d{3})\.(\d)/iy, ([, years, days, tenths], r) => {
      const year = Number(years) + 1946
      const dayOfYear = Math.round((Number(days) * (isLeapYear(year) ? 366 : 365)) / 1000) + 1
      const second = Number(tenths) * 8640
      r.date.julianDay = dayOfYearDay(year, dayOfYear)
      r.time.hour = Math.floor(second / 3600)
      r.time.minute = Math.floor(second / 60) % 60
      r.time.second = second % 60
    }),
    // What counts weeks from Sunday or Monday is not read at all.
    '%U': (_text, at) => at,
    '%W': (_text, at) => at,
    '%u': weekdayDigit,
    '%w': weekdayDigit,
    '%z': readZone,
    '%Z': readZone,
    '%Ou': numerals(storeWeekday),
    '%Ow': numerals(storeWeekday),
    // The same numbers in the locale's numerals.
    ...Object.fromEntries(
      Array.from('deHIklmMSy', (c) => [`%O${c}`, numerals((DIGIT_GROUPS.get(`%${c}`) as DigitGroup).store)]),
    ),
  }),
)

/** `+0100`, `-05:30` or up to four letters and digits. tclsh: digits and colons that make no whole number more are passed over,
 *  but for the last unit of the text. */
const ZONE = /([-+]\d\d(?::?\d\d(?::?\d\d)?)?|[-+])(?:[\d:]*(?=.))?|[A-Za-z0-9]{1,4}|/y

function readZone(text: string, at: number, r: Reading, rest: number): number {
  ZONE.lastIndex = at
  const [read = '', offset = ''] = ZONE.exec(text.slice(0, text.length - rest)) ?? []
  r.zone = findZone((offset[1] ? offset : read) || ':')
  return at + read.length
}

/** A step of a plan: white space, a literal, or a group. */
type Step =
  | { readonly kind: 'space' }
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'digits'
      readonly group: DigitGroup
      /** How many digits the groups right behind this one take together, at least and at most. */
      readonly behind: { readonly min: number; readonly max: number }
      /** Characters that everything behind this one needs. */
      readonly rest: number
      /** What comes behind all those digits. */
      readonly after: Step | undefined
    }
  | { readonly kind: 'text'; readonly group: TextGroup; readonly rest: number }

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['%t', '\t'],
  ['%n', '\n'],
  ['%%', '%'],
])

function isGroup(group: string): boolean {
  return DIGIT_GROUPS.has(group) || TEXT_GROUPS.has(group) || CHARACTERS.has(group)
}

/** The steps of a part of a format that is neither digits nor another group. */
function literalSteps(part: string): Step[] {
  const character = CHARACTERS.get(part)
  if (character !== undefined) return [{ kind: 'literal', text: character }]
  const pieces = part.match(/[\t-\r ]+|[^\t-\r ]+/g) ?? []
  return pieces.map((piece) => (isSpace(piece.charCodeAt(0)) ? { kind: 'space' } : { kind: 'literal', text: piece }))
}

/** The parts of a format as steps, made from the last to the first, since a step knows what comes behind it. */
function planScan(format: string, locale: Locale): readonly Step[] {
  const steps: Step[] = []
  let behind = { min: 0, max: 0 }
  let rest = 0
  let after: Step | undefined
  for (const part of splitFormat(format, isGroup, locale).reverse()) {
    const group = DIGIT_GROUPS.get(part)
    const textGroup = TEXT_GROUPS.get(part)
    if (group !== undefined) {
      steps.push({ kind: 'digits', group, behind, rest, after })
      behind = { min: behind.min + group.min, max: behind.max + group.max }
      rest += group.min
      continue
    }
    if (textGroup !== undefined) {
      steps.push({ kind: 'text', group: textGroup, rest })
    } else {
      for (const step of literalSteps(part).reverse()) {
        steps.push(step)
        rest += step.kind === 'literal' ? step.text.length : 1
      }
    }
    behind = { min: 0, max: 0 }
    after = steps.at(-1)
  }
  return steps.reverse()
}

const planOf: (format: string) => readonly Step[] = kept((format) => planScan(format, DEFAULT_LOCALE))

function skipSpace(text: string, at: number): number {
  let i = at
  while (isSpace(text.charCodeAt(i))) i++
  return i
}

function mismatch(): never {
  return fail('input string does not match supplied format', 'CLOCK', 'badInputString')
}

/** Whether the step may begin at the place. */
function begins(step: Step | undefined, text: string, at: number): boolean {
  if (step?.kind === 'space') return isSpace(text.charCodeAt(at))
  return step?.kind !== 'literal' || step.text[0] === text[at]
}

const isZone = (step: Step | undefined): boolean => step?.kind === 'text' && step.group === readZone

/** Whether a text may end before a step: where only zones come, with blanks before them. */
function mayBeLeftOut(plan: readonly Step[], from: number): boolean {
  return isZone(plan.at(-1)) && plan.slice(from).every((step) => step.kind === 'space' || isZone(step))
}

/** How many digits a group takes at the place; 0 for too few. */
function digitCount(text: string, at: number, step: Step & { kind: 'digits' }, spare: number): number {
  const { group, behind, after } = step
  const rest = Math.max(0, step.rest - spare)
  let run = 0
  while (isDigit(text.charCodeAt(at + run))) run++
  if (run < group.min) return 0
  let most = Math.min(group.max, run, Math.max(group.min, text.length - rest - at))
  if (behind.max === 0) {
    // A number may have more digits when the text goes on behind them as it should, with something to spare.
    const longer = run > most && (after?.kind === 'space' || after?.kind === 'literal')
    return longer && at + run < text.length - rest && begins(after, text, at + run) ? run : most
  }
  // Blanks may stand between the digits of two groups.
  let end = at + run
  let digitsLeft = run
  for (; isDigit(text.charCodeAt(end)) || (isSpace(text.charCodeAt(end)) && after?.kind !== 'space'); end++) {
    if (isDigit(text.charCodeAt(end))) digitsLeft++
  }
  most = Math.min(most, Math.max(group.min, digitsLeft - behind.min))
  const fits = after === undefined || (digitsLeft - most <= behind.max && begins(after, text, end))
  return fits ? most : group.min
}

function read(text: string, plan: readonly Step[], locale: Locale): Reading {
  const r: Reading = { locale, date: {}, time: {} }
  let at = 0
  /** White space that the format did not ask for. */
  let spare = 0
  for (let i = 0; i < plan.length; i++) {
    const step = plan[i] as Step
    const begin = at
    if (step.kind !== 'literal') at = skipSpace(text, at)
    spare += at - begin
    // tclsh: behind a number the blank before a zone that is left out is not missed; elsewhere another one stands for it.
    if (
      at === text.length &&
      (isZone(step) || (step.kind === 'space' && (spare > 0 || i === 0 || plan[i - 1]?.kind === 'digits')))
    ) {
      if (mayBeLeftOut(plan, i)) break
      if (isZone(step)) return mismatch()
    }
    if (step.kind === 'space') {
      if (at === begin) return mismatch()
      spare--
    } else if (step.kind === 'literal') {
      const piece = text.slice(at, at + step.text.length)
      if (piece !== step.text && piece.toLowerCase() !== step.text.toLowerCase()) return mismatch()
      at += step.text.length
    } else if (step.kind === 'digits') {
      const sign = step.group.signed && (text[at] === '-' || text[at] === '+') ? 1 : 0
      const count = digitCount(text, at + sign, step, spare)
      if (count === 0) return mismatch()
      step.group.store(Number(text.slice(at, at + sign + count)), r)
      at += sign + count
    } else {
      const rest = Math.max(0, step.rest - spare)
      at = step.group(text, at, r, rest)
      if (at < 0 || at > text.length - rest) return mismatch()
    }
  }
  if (skipSpace(text, at) < text.length) return mismatch()
  return r
}

export function fullYear(yearOfCentury: number, century: number | undefined, rules: YearRules): number {
  if (century !== undefined) return century * 100 + yearOfCentury
  if (yearOfCentury > 99) return yearOfCentury
  return yearOfCentury + rules.century - (yearOfCentury < rules.turn ? 0 : 100)
}

export interface ScanOptions {
  /** What the text leaves out comes from this time, in seconds since the epoch. */
  readonly base: number
  readonly zone: Zone
  readonly settings: ClockSettings
  /** The years that may be; where there are none fields out of range are no errors. */
  readonly checked: YearRules | undefined
  readonly locale?: Locale
}

/** The time that the text stands for, in seconds since the epoch.
 *  @throws TclFailure `input string does not match supplied format`, `unable to convert input string: ...` */
export function scanByFormat(text: string, format: string, options: ScanOptions): number {
  const { locale = DEFAULT_LOCALE } = options
  const r = read(text, locale === DEFAULT_LOCALE ? planOf(format) : planScan(format, locale), locale)
  const { years, lastDay } = options.settings
  if ((r.date.julianDay ?? 0) > lastDay) tooLarge()
  const zone = r.zone ?? options.zone
  if (r.yearOfCentury !== undefined) r.date.year = fullYear(r.yearOfCentury, r.century, years)
  if (r.isoYearOfCentury !== undefined) r.date.isoYear = fullYear(r.isoYearOfCentury, r.century, years)
  if (r.beforeCommonEra && r.date.year !== undefined) r.date.year = 1 - r.date.year
  if (r.localSeconds !== undefined) {
    // Any other field but %s and %J takes its place.
    if (isEmpty({ ...r.date, julianDay: undefined }, r.time)) return momentOf(zone, r.localSeconds)
  }
  if (r.seconds !== undefined) {
    r.date.julianDay = dayOfTime(r.seconds, zone)
    resolveFields(r.date, r.time, r.date.julianDay, options.checked)
    return r.seconds
  }
  const base = dayOfTime(options.base, options.zone)
  return momentOfDay(resolveFields(r.date, r.time, base, options.checked), zone, options.checked !== undefined)
}
