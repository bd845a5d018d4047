/** From the fields of a date and a time of day, as they were read, to a moment. */
import { fail } from '@feather-tcl/arena/values'
import {
  DAY_SECONDS,
  dateOfDay,
  dayOfDate,
  dayOfWeek,
  dayOfWeekDate,
  dayOfYearDay,
  daysInMonth,
  EPOCH_DAY,
  isLeapYear,
  weekOfDay,
} from './calendar.ts'
import { momentOf, type Zone } from './zone.ts'

/** What a text says about a date. */
export interface DateFields {
  /** The calendar year and the ISO 8601 year, astronomical. */
  year?: number | undefined
  isoYear?: number | undefined
  month?: number
  day?: number
  dayOfYear?: number
  week?: number
  /** 1 for Monday to 7 for Sunday. */
  weekday?: number
  /** The Julian Day Number. */
  julianDay?: number | undefined
}

/** What a text says about the time of day. */
export interface TimeFields {
  hour?: number
  minute?: number
  second?: number
  meridian?: 'am' | 'pm' | undefined
}

/** Throw the error for a field that cannot be. */
export function invalid(what: string, field: string = what): never {
  return fail(`unable to convert input string: invalid ${what}`, 'CLOCK', 'invInpStr', field)
}

function ambiguous(what: string): never {
  return fail(`unable to convert input string: ambiguous ${what}`, 'CLOCK', 'invInpStr', what)
}

/** Throw the error for a time that no calendar reaches. */
export function tooLarge(): never {
  return fail('requested date too large to represent', 'CLOCK', 'dateTooLarge')
}

/** How years are read, and which of them may be. */
export interface YearRules {
  /** Years of two digits are those of the century that begins here; from `turn` on they are the ones before it. */
  readonly century: number
  readonly turn: number
  /** The first and the last year where fields are checked. */
  readonly first: number
  readonly last: number
}

/** The last day that may be asked for by its number: 31 December 9999. */
export const LAST_JULIAN_DAY = 5373484

/** The day of the base time in the zone. */
export function dayOfTime(time: number, zone: Zone): number {
  return Math.floor((time + zone.at(time).offset) / DAY_SECONDS) + EPOCH_DAY
}

/** Which fields make the date when there are several. */
function kindOfDate(f: DateFields): 'day' | 'month' | 'year' | 'week' | 'weekday' {
  const month = f.month !== undefined
  const day = f.day !== undefined
  if (f.julianDay !== undefined) return 'day'
  if (f.week !== undefined && f.isoYear !== undefined) return 'week'
  if (month && day) return 'month'
  if (f.week !== undefined && !day) {
    if (f.dayOfYear === undefined || (month && f.year === undefined)) return 'week'
  }
  if (f.dayOfYear !== undefined) return 'year'
  if (month || day) return 'month'
  return f.weekday === undefined ? 'month' : 'weekday'
}

/** A day and the seconds after its midnight. */
export interface DayTime {
  readonly day: number
  readonly second: number
}

/** The day and time of day that the fields name. What they leave out of the date is the base day's; a time that they
 *  leave out is midnight. Where years are told the fields are checked.
 *  @throws TclFailure `unable to convert input string: invalid ...` when a field is out of range */
export function resolveFields(date: DateFields, time: TimeFields, base: number, years: YearRules | undefined): DayTime {
  const { year: baseYear } = dateOfDay(base)
  const year = date.year ?? date.isoYear ?? baseYear
  if (years) {
    if (year < years.first || year > years.last) invalid('year')
    validateDate(date, year)
    validateTime(time)
  }
  const day = resolveDay(date, base, year)
  if (years) validateDay(date, day, year)
  return { day, second: secondOfDay(time) }
}

function resolveDay(f: DateFields, base: number, year: number): number {
  const kind = kindOfDate(f)
  if (kind === 'day') return f.julianDay as number
  if (kind === 'year') return dayOfYearDay(year, f.dayOfYear as number)
  if (kind === 'month') {
    const date = dateOfDay(base)
    return dayOfDate(year, f.month ?? date.month, f.day ?? date.day)
  }
  const week = weekOfDay(base)
  return dayOfWeekDate(f.isoYear ?? f.year ?? week.year, f.week ?? week.week, f.weekday ?? dayOfWeek(base))
}

/** What can be said without knowing how the fields fit together. */
function validateDate(f: DateFields, year: number): void {
  const { month, day, dayOfYear } = f
  if ((f.isoYear ?? year) !== year) ambiguous('year')
  if (month !== undefined && (month < 1 || month > 12)) invalid('month')
  if (day !== undefined && (day < 1 || day > (month === undefined ? 31 : daysInMonth(year, month)))) invalid('day')
  if (dayOfYear !== undefined && (dayOfYear < 1 || dayOfYear > (isLeapYear(year) ? 366 : 365))) invalid('day of year')
}

function validateDay(f: DateFields, day: number, year: number): void {
  if (f.month !== undefined && f.day !== undefined && f.dayOfYear !== undefined) {
    if (dayOfYearDay(year, f.dayOfYear) !== dayOfDate(year, f.month, f.day)) {
      ambiguous('day')
    }
  }
  if (f.weekday !== undefined && f.weekday !== dayOfWeek(day)) invalid('day of week')
}

/** Whether the fields say anything of a date or a time of day. */
export function isEmpty(date: DateFields, time: TimeFields): boolean {
  const { meridian: _, ...times } = time
  return Object.values({ ...date, ...times }).every((field) => field === undefined)
}

function validateTime(f: TimeFields): void {
  const { hour = 0, minute = 0, second = 0, meridian } = f
  if (hour > (meridian === undefined ? 24 : 12)) invalid('time (hour)', 'hour')
  if (hour === 24 && (minute > 0 || second > 0)) invalid('time')
  if (minute > 59) invalid('time (minutes)', 'minutes')
  if (second > 59) invalid('time', 'seconds')
}

/** tclsh: a meridian alone is no time. */
function secondOfDay(f: TimeFields): number {
  if (f.hour === undefined && f.minute === undefined && f.second === undefined) return 0
  return hourOfDay(f.hour ?? 0, f.meridian) * 3600 + (f.minute ?? 0) * 60 + (f.second ?? 0)
}

function hourOfDay(hour: number, meridian: 'am' | 'pm' | undefined): number {
  if (meridian === undefined) return hour
  return (hour < 24 ? hour % 12 : hour) + (meridian === 'pm' ? 12 : 0)
}

/** Refuse a local time that the zone's clocks skip.
 *  @throws TclFailure `unable to convert input string: invalid time (does not exist in this time-zone)` */
export function checkExists(moment: number, local: number, zone: Zone): void {
  if (moment + zone.at(moment).offset !== local) invalid('time (does not exist in this time-zone)', 'out-of-time')
}

/** The moment of a day and a second of it on the zone's clocks.
 *  @throws TclFailure when `validate` and the clocks skip it */
export function momentOfDay({ day, second }: DayTime, zone: Zone, validate: boolean): number {
  const local = (day - EPOCH_DAY) * DAY_SECONDS + second
  const moment = momentOf(zone, local)
  if (validate) checkExists(moment, local, zone)
  return moment
}
