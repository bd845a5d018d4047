/** The words and numbers of a free-form date. */
import { fail, isSpace } from '@feather-tcl/arena/values'
import { lazy } from '../lazy.ts'
import { legacyZones } from './legacy-zones.ts'
import { MONTHS, WEEKDAYS } from './names.ts'

export type TokenKind =
  | 'number'
  /** Eight or six digits, a date or a time; twelve or fourteen, both. */
  | 'date8'
  | 'date6'
  | 'stamp'
  /** The T between a date and a time. */
  | 'T'
  | 'meridian'
  | 'month'
  | 'weekday'
  | 'zone'
  /** The zone of a summer time. */
  | 'summer'
  | 'dst'
  /** A unit of time, in seconds, days or months. */
  | 'seconds'
  | 'days'
  | 'months'
  /** A word for some days from now: tomorrow. */
  | 'day'
  | 'next'
  | 'ago'
  | 'epoch'
  | 'stardate'
  /** One of / - : . , + */
  | 'mark'
  | 'other'
  | 'end'

export interface Token {
  readonly kind: TokenKind
  /** A number's value, a month's or weekday's number, a unit's size, a zone's seconds east. */
  readonly value: number
  readonly text: string
  /** The place of its first and of its last character. */
  readonly start: number
  readonly end: number
  /** Where the blanks before it begin; its start when there are none. */
  readonly blank: number
}

const HOUR = 3600

type Entry = readonly [TokenKind, number]

/** Zones of America whose time is an hour ahead, in summer. */
const SUMMER = /^[acehmnpy]dt$/

/** Whole hours: the fractions of some zones are lost in tclsh as well. */
const zoneWords = lazy((): ReadonlyMap<string, Entry> => {
  const words = new Map<string, Entry>()
  for (const [name, hours] of legacyZones()) {
    const summer = SUMMER.test(name)
    words.set(name, [summer ? 'summer' : 'zone', Math.trunc(summer ? hours - 1 : hours) * HOUR])
  }
  words.delete('eest')
  return words.set('uct', ['zone', 0]).set('eadt', ['zone', 11 * HOUR])
})

const monthsAndDays = lazy(
  (): ReadonlyMap<string, Entry> =>
    new Map<string, Entry>([
      ...MONTHS.map((name, i): [string, Entry] => [name.toLowerCase(), ['month', i + 1]]),
      ...WEEKDAYS.map((name, i): [string, Entry] => [name.toLowerCase(), ['weekday', i === 0 ? 7 : i]]),
      ['sept', ['month', 9]],
      ['tues', ['weekday', 2]],
      ['wednes', ['weekday', 3]],
      ['thur', ['weekday', 4]],
      ['thurs', ['weekday', 4]],
    ]),
)

/** Words that may end in an s. */
const WORDS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['year', ['months', 12]],
  ['month', ['months', 1]],
  ['fortnight', ['days', 14]],
  ['week', ['days', 7]],
  ['day', ['days', 1]],
  ['hour', ['seconds', HOUR]],
  ['minute', ['seconds', 60]],
  ['min', ['seconds', 60]],
  ['second', ['seconds', 1]],
  ['sec', ['seconds', 1]],
  ['tomorrow', ['day', 1]],
  ['yesterday', ['day', -1]],
  ['today', ['day', 0]],
  ['now', ['day', 0]],
  ['last', ['number', -1]],
  ['next', ['next', 1]],
  ['ago', ['ago', 1]],
  ['epoch', ['epoch', 0]],
  ['stardate', ['stardate', 0]],
])

const OTHER: Entry = ['other', 0]

/** What a word means, in any case. */
function lookUp(word: string): Entry {
  const text = word.toLowerCase()
  if (text === 'am' || text === 'a.m.') return ['meridian', 0]
  if (text === 'pm' || text === 'p.m.') return ['meridian', 12]
  const stem = text.length === 4 && text.endsWith('.') ? text.slice(0, 3) : text
  const name = stem.length === 3 ? abbreviated(stem) : monthsAndDays().get(stem)
  if (name !== undefined) return name
  const zone = zoneWords().get(stem)
  if (zone !== undefined) return zone
  if (stem === 'dst') return ['dst', 0]
  const singular = stem.endsWith('s') ? stem.slice(0, -1) : stem
  return WORDS.get(stem) ?? WORDS.get(singular) ?? zoneWords().get(stem.replaceAll('.', '')) ?? OTHER
}

function abbreviated(stem: string): Entry | undefined {
  for (const [name, entry] of monthsAndDays()) {
    if (name.startsWith(stem)) return entry
  }
  return undefined
}

const NUMBER = /\d+/y
const WORD = /[A-Za-z][A-Za-z.]*/y
const LARGEST = 2n ** 63n

/** The place behind a comment in parentheses, which nest. */
function commentEnd(text: string, at: number): number {
  let depth = 0
  for (let i = at; i < text.length; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i + 1
  }
  return text.length
}

function numberKind(digits: number): TokenKind {
  if (digits === 8) return 'date8'
  if (digits === 6) return 'date6'
  return digits === 12 || digits === 14 ? 'stamp' : 'number'
}

/** Take a date apart. Its first character outside ASCII ends it, as in tclsh. */
export function tokenize(date: string): Token[] {
  const foreign = date.search(/[^\x01-\x7f]/)
  const text = foreign < 0 ? date : date.slice(0, foreign)
  const tokens: Token[] = []
  let at = 0
  for (;;) {
    const blank = at
    for (;;) {
      if (isSpace(text.charCodeAt(at))) at++
      else if (text[at] === '(') at = commentEnd(text, at)
      else break
    }
    const push = (kind: TokenKind, value: number, length: number): void => {
      tokens.push({ kind, value, text: text.slice(at, at + length), start: at, end: at + length - 1, blank })
      at += length
    }
    if (at >= text.length) {
      tokens.push({ kind: 'end', value: 0, text: '', start: text.length, end: text.length, blank })
      return tokens
    }
    NUMBER.lastIndex = at
    WORD.lastIndex = at
    const number = NUMBER.exec(text)?.[0]
    const word = WORD.exec(text)?.[0]
    if (number !== undefined) {
      if (BigInt(number) >= LARGEST) push('other', 0, Math.min(2, number.length))
      else push(numberKind(number.length), Number(number), number.length)
    } else if (text[at] === 'T' && /\d/.test(text[at + 1] ?? '')) {
      push('T', 0, 1)
    } else if (word !== undefined) {
      const [kind, value] = lookUp(word)
      push(kind, value, word.length)
    } else {
      push('/-:.,+'.includes(text[at] as string) ? 'mark' : 'other', 0, 1)
    }
  }
}

/** Throw the error for a date that cannot be read. */
export function unreadable(date: string, problem: string, code: 'PARSE' | 'MULTIPLE'): never {
  return fail(`unable to convert date-time string "${date}": ${problem}`, 'TCL', 'VALUE', 'DATE', code)
}
