/** Times and amounts of time: clock add. */
import { fail } from '@feather-tcl/arena/values'
import { TOO_LARGE } from '../arith/operand.ts'
import { addMonths, addWeekdays, DAY_SECONDS, EPOCH_DAY } from './calendar.ts'
import { momentOf, type Zone } from './zone.ts'

/** The units, in the order in which the error for an unknown one names them. */
export const UNITS = ['years', 'months', 'week', 'weeks', 'days', 'weekdays', 'hours', 'minutes', 'seconds'] as const

export type Unit = (typeof UNITS)[number]

const SECONDS: Readonly<Partial<Record<Unit, number>>> = { hours: 3600, minutes: 60, seconds: 1 }

function shiftDay(day: number, count: number, unit: Unit): number {
  switch (unit) {
    case 'years':
      return addMonths(day, count * 12)
    case 'months':
      return addMonths(day, count)
    case 'weekdays':
      return addWeekdays(day, count)
    case 'days':
      return day + count
    default:
      return day + count * 7
  }
}

/** The time so many units later. Hours and smaller units are added to the time itself, larger ones to the date that
 *  the zone's clocks show. All in seconds since the epoch.
 *  @throws TclFailure `integer value too large to represent` */
export function addToTime(time: number, count: number, unit: Unit, zone: Zone): number {
  const seconds = SECONDS[unit]
  let result = Number.NaN
  if (seconds !== undefined) result = time + count * seconds
  else if (Math.abs(count) < 2 ** 31) {
    const local = time + zone.at(time).offset
    const day = Math.floor(local / DAY_SECONDS)
    const moved = shiftDay(day + EPOCH_DAY, count, unit) - EPOCH_DAY
    result = momentOf(zone, local + (moved - day) * DAY_SECONDS, time)
  }
  return Number.isSafeInteger(result) ? result : fail(TOO_LARGE)
}
