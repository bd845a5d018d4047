/** Dates in free form: clock scan without a format.
 *
 *  A date is a row of items in any order: times of day, dates, days of the week, zones, amounts of time. They are read
 *  first, with one token of lookahead, and put together afterwards. */
import { addMonths, DAY_SECONDS, dateOfDay, dayOfDate, dayOfWeek, EPOCH_DAY, isLeapYear } from './calendar.ts'
import {
  checkExists,
  type DateFields,
  invalid,
  resolveFields,
  type TimeFields,
  tooLarge,
  type YearRules,
} from './fields.ts'
import { type Token, tokenize, unreadable } from './free-tokens.ts'
import { fullYear, type ScanOptions } from './scan-format.ts'
import { fixedZone, momentOf, type Zone } from './zone.ts'

/** What the items said. */
interface Items {
  date?: { year?: number | undefined; month: number; day: number }
  time?: TimeFields & { hour: number }
  weekday?: { weekday: number; ordinal: number }
  /** Seconds east of Greenwich. */
  zone?: number
  /** The `ordinal`th month of the name from the date. */
  month?: { month: number; ordinal: number }
  months: number
  days: number
  seconds: number
}

/** What there may be only one of, as the error calls it. */
const ONCE = {
  date: 'date',
  time: 'time of day',
  weekday: 'weekday',
  zone: 'time zone',
  month: 'ordinal month',
} as const

class FreeReader {
  readonly #source: string
  readonly #rules: YearRules
  readonly #tokens: Token[]
  #at = 0
  readonly items: Items = { months: 0, days: 0, seconds: 0 }
  #problem: string | undefined = undefined

  constructor(source: string, rules: YearRules) {
    this.#source = source
    this.#rules = rules
    this.#tokens = tokenize(source)
  }

  read(): Items {
    while (this.#peek().kind !== 'end') this.#item()
    if (this.#problem !== undefined) unreadable(this.#source, this.#problem, 'MULTIPLE')
    return this.items
  }

  #peek(ahead = 0): Token {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)] as Token
  }

  #next(): Token {
    return this.#tokens[this.#at++] as Token
  }

  #isMark(text: string, ahead = 0): boolean {
    const token = this.#peek(ahead)
    return token.kind === 'mark' && token.text === text
  }

  /** Step over the mark when it is the next token. */
  #skip(mark: string): boolean {
    const there = this.#isMark(mark)
    if (there) this.#at++
    return there
  }

  #unexpected(): never {
    const token = this.#peek()
    const before = this.#tokens[this.#at - 1]
    // tclsh loses the place of what is too large.
    if (token.kind === 'other' && /^\d/.test(token.text)) return this.#syntaxError(token.start, before?.end ?? 1)
    // Behind a mark or the digits of a date tclsh minds the blanks as well.
    const minded = token.blank < token.start && /^(mark|date\d)$/.test(`${before?.kind}`)
    if (!minded || isDigits(token)) return this.#syntaxError(token.start, token.end)
    return this.#syntaxError(token.blank, /^[a-z]/i.test(token.text) ? token.end : token.blank - 1)
  }

  #syntaxError(start: number, end: number): never {
    if (this.#problem !== undefined) return unreadable(this.#source, this.#problem, 'MULTIPLE')
    return unreadable(this.#source, `syntax error (characters ${start}-${end})`, 'PARSE')
  }

  /** A number that must stand here; without blanks before it when `close`. */
  #number(close = false): Token {
    const token = this.#peek()
    if (close && isDigits(token) && token.blank < token.start) return this.#syntaxError(token.blank, token.blank - 1)
    if (token.kind !== 'number') return this.#unexpected()
    return this.#next()
  }

  #set<K extends keyof typeof ONCE>(kind: K, value: NonNullable<Items[K]>): void {
    if (this.items[kind] !== undefined) this.#problem ??= `more than one ${ONCE[kind]} in string`
    this.items[kind] = value
  }

  #setWeekday(weekday: number, ordinal: number): void {
    this.#set('weekday', { weekday, ordinal })
  }

  #item(): void {
    const token = this.#peek()
    switch (token.kind) {
      case 'number':
        return this.#numberItem()
      case 'date8':
      case 'date6':
        return this.#digitsItem()
      case 'stamp':
        return this.#stamp()
      case 'month':
        return this.#monthItem()
      case 'weekday':
        this.#next()
        this.#skip(',')
        return this.#setWeekday(token.value, 1)
      case 'zone':
      case 'summer':
        return this.#zoneItem()
      case 'day':
        this.#next()
        return this.#amount('days', token.value)
      case 'next':
        return this.#nextItem()
      case 'epoch':
        this.#next()
        return this.#set('date', { year: 1970, month: 1, day: 1 })
      case 'stardate':
        return this.#stardate()
      case 'mark':
        if (token.text === '+' || token.text === '-') return this.#signed()
        return this.#unexpected()
      default:
        return this.#unexpected()
    }
  }

  #unit(): 'seconds' | 'days' | 'months' | undefined {
    const { kind } = this.#peek()
    return kind === 'seconds' || kind === 'days' || kind === 'months' ? kind : undefined
  }

  /** So many of a unit, perhaps in the past. */
  #amount(unit: 'seconds' | 'days' | 'months', count: number): void {
    let n = count
    if (this.#peek().kind === 'ago') {
      this.#next()
      n = -n
      // ago turns around all the amounts before it.
      this.items.months = -this.items.months
      this.items.days = -this.items.days
      this.items.seconds = -this.items.seconds
    }
    this.items[unit] += n
  }

  /** What begins with a number of some digits; the number has been read when `value` is given. */
  #countItem(value: number): boolean {
    const unit = this.#unit()
    if (unit !== undefined) {
      this.#amount(unit, value * this.#next().value)
      return true
    }
    if (this.#peek().kind === 'weekday') {
      this.#setWeekday(this.#next().value, value)
      return true
    }
    return false
  }

  #numberItem(): void {
    const first = this.#next()
    const n = first.value
    if (this.#countItem(n)) return
    const { kind } = this.#peek()
    if (kind === 'meridian') {
      return this.#set('time', { hour: n, minute: 0, second: 0, meridian: this.#next().value === 0 ? 'am' : 'pm' })
    }
    if (kind === 'month') {
      const month = this.#next().value
      const year = this.#peek().kind === 'number' ? this.#year() : undefined
      return this.#set('date', { year, month, day: n })
    }
    if (this.#isMark(':')) return this.#clock(n, true)
    if (this.#isMark('/')) return this.#slashDate(n)
    if (this.#isMark('-')) return this.#dashDate(first)
    this.#bareNumber(first)
  }

  /** A year; one below 100 is one of a century. */
  #year(close = false): number {
    return yearOf(this.#number(close).value, this.#rules)
  }

  /** `:mm` and `:ss` behind the hour, and a meridian where it may stand. */
  #clock(hour: number, meridianAllowed: boolean): void {
    this.#next()
    const minute = this.#number(true).value
    let second = 0
    if (this.#skip(':')) {
      second = this.#number(true).value
    }
    let meridian: 'am' | 'pm' | undefined
    if (meridianAllowed && this.#peek().kind === 'meridian') meridian = this.#next().value === 0 ? 'am' : 'pm'
    this.#set('time', { hour, minute, second, meridian })
  }

  /** `mm/dd` or `mm/dd/yy`. */
  #slashDate(month: number): void {
    this.#next()
    const day = this.#number(true).value
    let year: number | undefined
    if (this.#skip('/')) {
      year = this.#year(true)
    }
    this.#set('date', { year, month, day })
  }

  /** `dd-mon-yy`, or `yy-mm-dd`, which a time of ISO 8601 may follow. */
  #dashDate(first: Token): void {
    this.#next()
    if (this.#peek().kind === 'month') {
      const month = this.#next().value
      if (!this.#skip('-')) return this.#unexpected()
      return this.#set('date', { year: this.#year(true), month, day: first.value })
    }
    const month = this.#number(true).value
    if (!this.#skip('-')) return this.#unexpected()
    const day = this.#number(true).value
    this.#set('date', { year: yearOf(first.value, this.#rules), month, day })
    if (this.#peek().kind === 'T') {
      this.#next()
      this.#isoTime()
    }
  }

  /** The time behind the T: `hh:mm`, `hh:mm:ss` or `hhmmss`. */
  #isoTime(): void {
    const token = this.#peek()
    if (token.kind === 'date6') {
      this.#next()
      const next = this.#peek()
      const apart = next.blank < next.start && next.kind !== 'end' && !/^[A-Za-z]/.test(next.text)
      if (apart) return this.#syntaxError(next.blank, next.blank - 1)
      return this.#set('time', timeOfDigits(token.value))
    }
    const hour = this.#number().value
    if (!this.#isMark(':')) return this.#unexpected()
    this.#clock(hour, false)
  }

  /** How many digits tclsh takes a number to have that has just been read: those of the next one when it is a number
   *  as well. */
  #digitsOf(token: Token): number {
    const next = this.#peek()
    return (isDigits(next) && next.value >= 0) || next.kind === 'stamp' ? next.text.length : token.text.length
  }

  /** A number alone: a year behind a date and a time, else a time. */
  #bareNumber(token: Token): void {
    const { date, time } = this.items
    const n = token.value
    if (date !== undefined && time !== undefined) {
      this.items.date = { ...date, year: yearOf(n, this.#rules) }
      return
    }
    if (this.#digitsOf(token) <= 2 || n < 0) this.#set('time', { hour: n, minute: 0, second: 0 })
    else this.#set('time', { hour: Math.floor(n / 100), minute: n % 100, second: 0 })
  }

  /** Eight or six digits: an amount of something, or a date, which only a time may follow as a number. */
  #digitsItem(): void {
    const token = this.#next()
    const unit = this.#unit()
    if (unit !== undefined) return this.#amount(unit, token.value * this.#next().value)
    const n = token.value
    this.#set('date', dateOfDigits(n, this.#rules))
    const { kind, blank, start, text } = this.#peek()
    if ((kind === 'mark' || (kind === 'other' && !/^\w/.test(text))) && blank < start)
      return this.#syntaxError(start, start)
    if (kind === 'T') this.#next()
    if (kind === 'T' || isDigits(this.#peek())) this.#isoTime()
  }

  /** A date and a time in twelve or fourteen digits. */
  #stamp(): void {
    const { text } = this.#next()
    const n = Number(text.slice(0, 8))
    this.#set('date', dateOfDigits(n, this.#rules))
    this.#set('time', timeOfDigits(Number(text.slice(8).padEnd(6, '0'))))
  }

  /** `mon dd` or `mon dd, yy`. */
  #monthItem(): void {
    const month = this.#next().value
    const day = this.#number().value
    let year: number | undefined
    if (this.#skip(',')) {
      year = this.#year()
    }
    this.#set('date', { year, month, day })
  }

  /** A zone's name, with DST or, without a blank, an offset behind it. */
  #zoneItem(): void {
    const zone = this.#next()
    const next = this.#peek()
    if (isDigits(next) && next.blank === next.start) return this.#syntaxError(zone.start, zone.end)
    if (zone.kind === 'zone' && next.kind === 'dst') {
      this.#next()
      return this.#set('zone', zone.value + 3600)
    }
    const signed = (this.#isMark('+') || this.#isMark('-')) && next.blank === next.start
    const digits = this.#peek(1)
    if (signed && digits.kind === 'number' && digits.blank === digits.start) {
      const sign = this.#next().text
      return this.#set('zone', zone.value + this.#offset(sign, this.#next()))
    }
    this.#set('zone', zone.value + (zone.kind === 'summer' ? 3600 : 0))
  }

  #offset(sign: string, token: Token): number {
    const digits = this.#digitsOf(token)
    let { value } = token
    let minutes: number
    if (digits <= 2) {
      while (value >= 100) value = Math.floor(value / 10)
      minutes = value * 60
    } else if (digits === 4) minutes = Math.floor(value / 100) * 60 + (value % 100)
    else return unreadable(this.#source, '', 'PARSE')
    return (sign === '-' ? -minutes : minutes) * 60
  }

  /** A sign: an amount, an ordinal weekday, or an offset from Greenwich. */
  #signed(): void {
    const sign = this.#next().text
    const token = this.#peek()
    if (!isDigits(token)) return this.#unexpected()
    this.#next()
    if (this.#countItem(sign === '-' ? -token.value : token.value)) return
    if (token.kind !== 'number' || token.blank < token.start) return this.#unexpected()
    this.#set('zone', this.#offset(sign, token))
  }

  /** `next unit`, `next 3 units`, `next weekday`, `next month`. */
  #nextItem(): void {
    this.#next()
    const token = this.#peek()
    if (token.kind === 'weekday') {
      this.#next()
      return this.#setWeekday(token.value, 2)
    }
    if (token.kind === 'month') {
      this.#next()
      return this.#set('month', { month: token.value, ordinal: 1 })
    }
    let count = 1
    if (isDigits(token)) count = this.#next().value
    const unit = this.#unit()
    if (unit !== undefined) return this.#amount(unit, count * this.#next().value)
    if (isDigits(token) && this.#peek().kind === 'month')
      return this.#set('month', { month: this.#next().value, ordinal: count })
    return this.#unexpected()
  }

  /** `stardate yyddd.t`. */
  #stardate(): void {
    this.#next()
    const token = this.#peek()
    if (!isDigits(token)) return this.#unexpected()
    const whole = this.#next().value
    if (!this.#skip('.')) return this.#unexpected()
    const tenths = this.#number(true).value
    const year = Math.floor(whole / 1000) + 1946
    const days = Math.floor(((whole % 1000) * (isLeapYear(year) ? 366 : 365)) / 1000)
    const date = dateOfDay(dayOfDate(year, 1, 1) + days)
    this.#set('date', { year: date.year, month: date.month, day: date.day })
    this.#set('time', { hour: 0, minute: 0, second: 0 })
    this.items.seconds += tenths * 8640
  }
}

function isDigits(token: Token): boolean {
  return token.kind === 'number' || token.kind === 'date6' || token.kind === 'date8'
}

function yearOf(n: number, rules: YearRules): number {
  return n < 100 ? fullYear(n, undefined, rules) : n
}

/** `yyyymmdd` or `yymmdd` */
function dateOfDigits(n: number, rules: YearRules): NonNullable<Items['date']> {
  return { year: yearOf(Math.floor(n / 10000), rules), month: Math.floor(n / 100) % 100, day: n % 100 }
}

/** `hhmmss` */
function timeOfDigits(n: number): NonNullable<Items['time']> {
  return { hour: Math.floor(n / 10000), minute: Math.floor(n / 100) % 100, second: n % 100 }
}

/** The time that a date in free form stands for, in seconds since the epoch.
 *  @throws TclFailure `unable to convert date-time string "x": ...`, `unable to convert input string: ...` */
export function scanFreeForm(text: string, options: ScanOptions): number {
  const items = new FreeReader(text, options.settings.years).read()
  const zone: Zone = items.zone === undefined ? options.zone : fixedZone('', items.zone, '')
  const local = options.base + options.zone.at(options.base).offset
  const baseDay = Math.floor(local / DAY_SECONDS) + EPOCH_DAY
  const { day: dated, second } = startOf(items, baseDay, local - (baseDay - EPOCH_DAY) * DAY_SECONDS, options.checked)
  let day = addMonths(dated, items.months) + items.days
  if (items.month !== undefined) {
    const ahead = items.month.month - dateOfDay(day).month
    day = addMonths(day, ahead + (ahead <= 0 ? 12 : 0) + (items.month.ordinal - 1) * 12)
  }
  if (items.weekday !== undefined) {
    const { weekday, ordinal } = items.weekday
    if (items.date !== undefined) {
      if (options.checked && weekday !== dayOfWeek(day)) invalid('day of week')
    } else day += ((weekday - dayOfWeek(day) + 7) % 7) + (ordinal > 0 ? ordinal - 1 : ordinal) * 7
  }
  const shown = (day - EPOCH_DAY) * DAY_SECONDS + second
  if (!Number.isSafeInteger(shown + items.seconds)) tooLarge()
  const moment = momentOf(zone, shown, options.base)
  if (options.checked) checkExists(moment, shown, zone)
  return moment + items.seconds
}

/** The day and second that the date and time give, before anything is added. Without a time it is midnight, or the base
 *  time when nothing says what day it is. */
function startOf(
  items: Items,
  baseDay: number,
  baseSecond: number,
  checked: YearRules | undefined,
): { readonly day: number; readonly second: number } {
  const date: DateFields = { ...items.date }
  if (items.date !== undefined) date.year ??= dateOfDay(baseDay).year
  const hour = items.time?.hour ?? 0
  if (checked && hour < 0) invalid('time (hour)', 'hour')
  const start = resolveFields(date, items.time ?? {}, baseDay, checked)
  if (items.time !== undefined) return start
  const dated =
    items.date !== undefined ||
    items.weekday !== undefined ||
    items.month !== undefined ||
    items.days !== 0 ||
    items.months !== 0
  return dated ? start : { day: start.day, second: baseSecond }
}
