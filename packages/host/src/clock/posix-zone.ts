/** Time zones written as rules: the TZ strings of POSIX, such as `CET-1CEST,M3.5.0,M10.5.0/3`. */
import { DAY_SECONDS, dateOfDay, dayOfDate, dayOfWeek, dayOfYearDay, EPOCH_DAY, isLeapYear } from './calendar.ts'
import type { Zone, ZoneTime } from './zone.ts'

const NAME = '([A-Za-z]+|<[-+A-Za-z0-9]+>)'
const TIME = '(\\d{1,2}(?::\\d{1,2}(?::\\d{1,2})?)?)'
const RULE = `(M\\d{1,2}\\.\\d\\.\\d|J\\d{1,3}|\\d{1,3})(?:/${TIME})?`
const ZONE = new RegExp(`^${NAME}([-+]?)${TIME}(?:${NAME}(?:([-+]?)${TIME})?(?:,${RULE},${RULE})?)?$`)

/** Clocks change in these years only; afterwards they stay as they are at the end of the last. */
const FIRST_YEAR = 1916
const LAST_YEAR = 2099

/** A yearly change of the clocks: a day, and the seconds after its midnight on the clocks before the change. */
interface Change {
  readonly day: string
  readonly time: number
}

function seconds(text: string): number {
  const [hours = 0, minutes = 0, rest = 0] = text.split(':').map(Number)
  return hours * 3600 + minutes * 60 + rest
}

function bare(name: string): string {
  return name.startsWith('<') ? name.slice(1, -1) : name
}

/** The day of a change in the year, counted from the epoch. */
function changeDay(rule: string, year: number): number {
  if (rule.startsWith('M')) {
    const [month = 1, week = 1, weekday = 0] = rule.slice(1).split('.').map(Number)
    const sought = weekday % 7 === 0 ? 7 : weekday % 7
    if (week === 5) {
      const last = dayOfDate(year, month + 1, 0)
      return last - ((dayOfWeek(last) - sought + 7) % 7) - EPOCH_DAY
    }
    const first = dayOfDate(year, month, 1)
    return first + ((sought - dayOfWeek(first) + 7) % 7) + (week - 1) * 7 - EPOCH_DAY
  }
  // POSIX counts these days from 0; tclsh counts them from 1.
  if (!rule.startsWith('J')) return dayOfYearDay(year, Number(rule)) - EPOCH_DAY
  // Jn never counts 29 February.
  const n = Number(rule.slice(1))
  return dayOfYearDay(year, n >= 60 && isLeapYear(year) ? n + 1 : n) - EPOCH_DAY
}

/** The rules of a zone that names a summer time without saying when: those of Europe for the zones from Greenwich to
 *  twelve hours east of it, else those of the United States. */
function customaryChanges(offset: number): { start: Change; end: Change } {
  if (offset < 0 || offset > 12 * 3600) {
    return { start: { day: 'M3.2.0', time: 2 * 3600 }, end: { day: 'M11.1.0', time: 2 * 3600 } }
  }
  const hours = Math.floor(offset / 3600)
  const hour = hours > 2 ? 2 : 1 + hours
  return { start: { day: 'M3.5.0', time: hour * 3600 }, end: { day: 'M10.5.0', time: (hour + 1) * 3600 } }
}

/** The zone whose clocks are changed twice a year. */
function changingZone(name: string, standard: ZoneTime, summer: ZoneTime, start: Change, end: Change): Zone {
  /** When the clocks are changed in the year, by those before the change. */
  const moment = (change: Change, year: number, before: ZoneTime): number =>
    changeDay(change.day, year) * DAY_SECONDS + change.time - before.offset
  return {
    name,
    at: (time) => {
      const { year } = dateOfDay(Math.floor((time + standard.offset) / DAY_SECONDS) + EPOCH_DAY)
      if (year < FIRST_YEAR) return standard
      const known = Math.min(year, LAST_YEAR)
      const begin = moment(start, known, standard)
      const finish = moment(end, known, summer)
      // South of the equator summer time begins in one year and ends in the next.
      const isSummer = begin < finish ? time >= begin && time < finish : time >= begin || time < finish
      return isSummer ? summer : standard
    },
  }
}

/** The zone that the text describes, undefined when it is not of the form. */
export function posixZone(text: string): Zone | undefined {
  const match = ZONE.exec(text)
  if (match === null) return undefined
  const [, name = '', sign, offset = '', summerName, summerSign, summerOffset, startDay, startTime, endDay, endTime] =
    match
  const standard: ZoneTime = { offset: seconds(offset) * (sign === '-' ? 1 : -1), abbreviation: bare(name) }
  if (summerName === undefined) return { name: text, at: () => standard }
  const summer: ZoneTime = {
    offset: summerOffset === undefined ? standard.offset + 3600 : seconds(summerOffset) * (summerSign === '-' ? 1 : -1),
    abbreviation: bare(summerName),
  }
  if (startDay === undefined || endDay === undefined) {
    const { start, end } = customaryChanges(standard.offset)
    return changingZone(text, standard, summer, start, end)
  }
  const start = { day: startDay, time: seconds(startTime ?? '2') }
  return changingZone(text, standard, summer, start, { day: endDay, time: seconds(endTime ?? '2') })
}
