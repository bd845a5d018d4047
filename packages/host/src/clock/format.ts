/** Times as text: the groups of clock format. */

import { asNumber, listItems, type TclValue, toText } from '@feather-tcl/arena/values'
import { kept } from '../lazy.ts'
import {
  type CalendarDate,
  DAY_SECONDS,
  dateOfDay,
  dayOfWeek,
  EPOCH_DAY,
  isLeapYear,
  modulo,
  weekOfDay,
} from './calendar.ts'
import { DEFAULT_LOCALE, type Locale, MONTHS, splitFormat, WEEKDAYS, wordsOf } from './names.ts'
import { offsetText, pad2, type Zone, type ZoneTime } from './zone.ts'

/** One moment on the clocks of a zone. What needs computing is computed when a group asks for it. */
class Moment {
  readonly time: number
  readonly zone: ZoneTime
  /** Seconds since the epoch, on local clocks. */
  readonly local: number
  /** The Julian Day Number. */
  readonly day: number
  /** 0 to 86399. */
  readonly second: number
  readonly locale: Locale
  #date: CalendarDate | undefined = undefined

  constructor(time: number, zone: Zone, locale: Locale) {
    this.time = time
    this.locale = locale
    this.zone = zone.at(time)
    this.local = time + this.zone.offset
    const days = Math.floor(this.local / DAY_SECONDS)
    this.day = days + EPOCH_DAY
    this.second = this.local - days * DAY_SECONDS
  }

  get date(): CalendarDate {
    this.#date ??= dateOfDay(this.day)
    return this.#date
  }

  /** The year of the era: 1 BCE is 1. */
  get year(): number {
    return yearOfEra(this.date.year)
  }

  get hour(): number {
    return Math.floor(this.second / 3600)
  }

  get hour12(): number {
    return ((this.hour + 11) % 12) + 1
  }

  get minute(): number {
    return Math.floor(this.second / 60) % 60
  }

  /** 0 for Sunday. */
  get weekday(): number {
    return dayOfWeek(this.day) % 7
  }
}

/** A word of the locale's list; of the default locale's where it does not say. */
function word(m: Moment, key: string, index: number, otherwise: string): string {
  return wordsOf(m.locale, key)[index] ?? otherwise
}

/** A number in the digits of the locale. */
function numeral(m: Moment, n: number): string {
  return word(m, 'LOCALE_NUMERALS', n, pad2(n))
}

/** The era of the locale that the moment lies in, as a list: its first second, its name, and the year before its first. */
function eraOf(m: Moment): readonly TclValue[] | undefined {
  const eras = listItems(m.locale('LOCALE_ERAS') ?? '').map(listItems)
  // What is before all of them belongs to the first one.
  return eras.findLast(([start = '']) => Number(asNumber(start)) <= m.local) ?? eras[0]
}

function yearInEra(m: Moment): string {
  const era = eraOf(m)
  if (era === undefined) return yearOfCentury(m)
  const year = m.year - Number(asNumber(era[2] ?? ''))
  return year >= 0 && year < 100 ? numeral(m, year) : `${year}`
}

function half(m: Moment): string {
  const key = m.second < DAY_SECONDS / 2 ? 'AM' : 'PM'
  return toText(m.locale(key) ?? key)
}

function yearOfEra(year: number): number {
  return year > 0 ? year : 1 - year
}

function zeros(n: number, width: number): string {
  return n < 0 ? `-${`${-n}`.padStart(width - 1, '0')}` : `${n}`.padStart(width, '0')
}

function blank2(n: number): string {
  return n < 10 ? ` ${n}` : `${n}`
}

/** A Julian date with the fraction of the day, to eight places at most. */
function julianDate(day: number, second: number): string {
  const negative = day < 0
  const whole = negative && second !== 0 ? day + 1 : day
  const fraction = second === 0 ? 0 : Math.round(((negative ? DAY_SECONDS - second : second) / DAY_SECONDS) * 1e8)
  const digits = zeros(fraction, 8).replace(/(?<=.)0+$/, '')
  return `${negative && whole === 0 ? '-' : ''}${whole}.${digits}`
}

function astronomicalDate(m: Moment): string {
  const noon = m.second < DAY_SECONDS / 2
  return julianDate(noon ? m.day - 1 : m.day, noon ? m.second + DAY_SECONDS / 2 : m.second - DAY_SECONDS / 2)
}

/** tclsh: clock format 0 -gmt 1 -format %Q -> Stardate 24000.0 */
function stardate(m: Moment): string {
  const { year, dayOfYear } = m.date
  const fraction = Math.floor(((dayOfYear - 1) * 1000) / (isLeapYear(year) ? 366 : 365))
  return `Stardate ${zeros(m.year - 1946, 2)}${zeros(fraction, 3)}.${Math.floor(m.second / 8640)}`
}

/** The number of the week whose first day is the weekday (0 for Sunday) before which the year's first days are week 0. */
function weekOfYear(m: Moment, first: number): number {
  return Math.floor((m.date.dayOfYear + 6 - modulo(m.weekday - first, 7)) / 7)
}

function century(m: Moment): string {
  return pad2(Math.floor(m.year / 100))
}

function fullYear(m: Moment): string {
  return zeros(m.year, 4)
}

function yearOfCentury(m: Moment): string {
  return pad2(m.year % 100)
}

type Formatter = (m: Moment) => string

const FORMATTERS: Map<string, Formatter> = new Map(
  Object.entries({
    '%%': () => '%',
    '%a': (m: Moment) => word(m, 'DAYS_OF_WEEK_ABBREV', m.weekday, (WEEKDAYS[m.weekday] as string).slice(0, 3)),
    '%A': (m: Moment) => word(m, 'DAYS_OF_WEEK_FULL', m.weekday, WEEKDAYS[m.weekday] as string),
    '%b': (m: Moment) => word(m, 'MONTHS_ABBREV', m.date.month - 1, (MONTHS[m.date.month - 1] as string).slice(0, 3)),
    '%B': (m: Moment) => word(m, 'MONTHS_FULL', m.date.month - 1, MONTHS[m.date.month - 1] as string),
    '%C': century,
    '%d': (m: Moment) => pad2(m.date.day),
    '%e': (m: Moment) => blank2(m.date.day),
    '%EC': (m: Moment) => toText(eraOf(m)?.[1] ?? century(m)),
    '%EE': (m: Moment) => toText(m.date.year > 0 ? (m.locale('CE') ?? 'C.E.') : (m.locale('BCE') ?? 'B.C.E.')),
    '%Ej': astronomicalDate,
    '%EJ': (m: Moment) => julianDate(m.day, m.second),
    '%Es': (m: Moment) => `${m.local}`,
    '%Ey': yearInEra,
    '%EY': fullYear,
    '%g': (m: Moment) => pad2(yearOfEra(weekOfDay(m.day).year) % 100),
    '%G': (m: Moment) => zeros(yearOfEra(weekOfDay(m.day).year), 4),
    '%H': (m: Moment) => pad2(m.hour),
    '%I': (m: Moment) => pad2(m.hour12),
    '%j': (m: Moment) => zeros(m.date.dayOfYear, 3),
    '%J': (m: Moment) => zeros(m.day, Math.abs(m.day) > 0x7fffffff ? 17 : 7),
    '%k': (m: Moment) => blank2(m.hour),
    '%l': (m: Moment) => blank2(m.hour12),
    '%m': (m: Moment) => pad2(m.date.month),
    '%M': (m: Moment) => pad2(m.minute),
    '%n': () => '\n',
    '%N': (m: Moment) => blank2(m.date.month),
    '%p': (m: Moment) => half(m).toUpperCase(),
    '%P': (m: Moment) => half(m).toLowerCase(),
    '%Q': stardate,
    '%s': (m: Moment) => `${m.time}`,
    '%S': (m: Moment) => pad2(m.second % 60),
    '%t': () => '\t',
    '%u': (m: Moment) => `${dayOfWeek(m.day)}`,
    '%U': (m: Moment) => pad2(weekOfYear(m, 0)),
    '%V': (m: Moment) => pad2(weekOfDay(m.day).week),
    '%w': (m: Moment) => `${m.weekday}`,
    '%W': (m: Moment) => pad2(weekOfYear(m, 1)),
    '%y': yearOfCentury,
    '%Y': fullYear,
    '%z': (m: Moment) => offsetText(m.zone.offset),
    '%Z': (m: Moment) => m.zone.abbreviation,
  }),
)
for (const c of 'deHIklmMSuwy') {
  const plain = FORMATTERS.get(`%${c}`) as Formatter
  FORMATTERS.set(`%O${c}`, (m) => numeral(m, Number(plain(m))))
}

type Part = string | Formatter

function planFormat(format: string, locale: Locale): readonly Part[] {
  return splitFormat(format, (group) => FORMATTERS.has(group), locale).map((part) => FORMATTERS.get(part) ?? part)
}

const planOf = kept((format): readonly Part[] => planFormat(format, DEFAULT_LOCALE))

export const DEFAULT_FORMAT = '%a %b %d %H:%M:%S %Z %Y'

/** The time, in seconds since the epoch, as text. */
export function formatTime(time: number, format: string, zone: Zone, locale: Locale = DEFAULT_LOCALE): string {
  const moment = new Moment(time, zone, locale)
  const plan = locale === DEFAULT_LOCALE ? planOf(format) : planFormat(format, locale)
  let text = ''
  for (const part of plan) text += typeof part === 'string' ? part : part(moment)
  return text
}
