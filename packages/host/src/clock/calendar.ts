/** Days and dates. A day is its Julian Day Number; a year is astronomical (1 BCE is 0, 2 BCE is -1).
 *
 *  Dates before 14 September 1752 are in the Julian calendar, as in tclsh's default locale. */

/** The first day of the Gregorian calendar. */
const GREGORIAN_START = 2361222

/** The day of 1 January 1970. */
export const EPOCH_DAY = 2440588

export const DAY_SECONDS = 86400

const YEAR_DAYS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const
const LEAP_YEAR_DAYS = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366] as const

export interface CalendarDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
  /** 1 to 366. */
  readonly dayOfYear: number
}

/** The remainder with the divisor's sign. */
export function modulo(a: number, b: number): number {
  return a - Math.floor(a / b) * b
}

/** Whether the year has 366 days, by the calendar in use at its end. */
export function isLeapYear(year: number): boolean {
  return year > 1752 ? isGregorianLeap(year) : modulo(year, 4) === 0
}

function isGregorianLeap(year: number): boolean {
  return modulo(year, 4) === 0 && (modulo(year, 100) !== 0 || modulo(year, 400) === 0)
}

/** The day before 1 January of the year. */
function yearStart(year: number, gregorian: boolean): number {
  const before = year - 1
  const leaps = Math.floor(before / 4)
  if (!gregorian) return 1721423 + 365 * before + leaps
  return 1721425 + 365 * before + leaps - Math.floor(before / 100) + Math.floor(before / 400)
}

/** The day of a date. Months outside 1 to 12 count into other years; any day of the month will do. */
export function dayOfDate(year: number, month: number, day: number): number {
  const months = month - 1
  const realYear = year + Math.floor(months / 12)
  const index = modulo(months, 12)
  const gregorian = yearStart(realYear, true) + (tableOf(realYear, true)[index] as number) + day
  if (gregorian >= GREGORIAN_START) return gregorian
  return yearStart(realYear, false) + (tableOf(realYear, false)[index] as number) + day
}

function tableOf(year: number, gregorian: boolean): readonly number[] {
  const leap = gregorian ? isGregorianLeap(year) : modulo(year, 4) === 0
  return leap ? LEAP_YEAR_DAYS : YEAR_DAYS
}

/** The day that is the `dayOfYear`th of the year. */
export function dayOfYearDay(year: number, dayOfYear: number): number {
  const gregorian = yearStart(year, true) + dayOfYear
  return gregorian >= GREGORIAN_START ? gregorian : yearStart(year, false) + dayOfYear
}

/** How many days the month has; month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const table = isLeapYear(year) ? LEAP_YEAR_DAYS : YEAR_DAYS
  return (table[month] as number) - (table[month - 1] as number)
}

/** The date of a day. */
export function dateOfDay(day: number): CalendarDate {
  const gregorian = day >= GREGORIAN_START
  // A year is 365.2425 or 365.25 days on average: the guess is at most one year off.
  let year = Math.floor((day - (gregorian ? 1721425.5 : 1721423.5)) / (gregorian ? 365.2425 : 365.25)) + 1
  while (yearStart(year, gregorian) >= day) year--
  while (yearStart(year + 1, gregorian) < day) year++
  const dayOfYear = day - yearStart(year, gregorian)
  const table = tableOf(year, gregorian)
  let month = Math.ceil(dayOfYear / 31)
  while ((table[month] as number) < dayOfYear) month++
  return { year, month, day: dayOfYear - (table[month - 1] as number), dayOfYear }
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function dayOfWeek(day: number): number {
  return modulo(day, 7) + 1
}

/** The Monday of week 1 of an ISO 8601 year. */
function weekOneMonday(year: number): number {
  const fourth = dayOfDate(year, 1, 4)
  return fourth - dayOfWeek(fourth) + 1
}

/** The ISO 8601 year and week that a day belongs to. */
export function weekOfDay(day: number): { readonly year: number; readonly week: number } {
  let { year } = dateOfDay(day - 3)
  if (day >= weekOneMonday(year + 1)) year++
  return { year, week: Math.floor((day - weekOneMonday(year)) / 7) + 1 }
}

/** The day of an ISO 8601 year, week and day of the week. */
export function dayOfWeekDate(year: number, week: number, weekday: number): number {
  return weekOneMonday(year) + (week - 1) * 7 + weekday - 1
}

/** The day after so many months, or before so many; the last of its month when that is shorter. */
export function addMonths(day: number, months: number): number {
  if (months === 0) return day
  const date = dateOfDay(day)
  const index = date.year * 12 + date.month - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return dayOfDate(year, month, Math.min(date.day, daysInMonth(year, month)))
}

/** The day after so many days from Monday to Friday, or before so many. A weekend counts as its Friday. */
export function addWeekdays(day: number, count: number): number {
  if (count === 0) return day
  const from = dayOfWeek(day)
  const friday = Math.min(from, 5)
  const index = friday - 1 + count
  return day - from + Math.floor(index / 5) * 7 + modulo(index, 5) + 1
}
