import { modulo } from './calendar.ts'

/** What a zone's clocks show at some moment. */
export interface ZoneTime {
  /** Seconds east of Greenwich. */
  readonly offset: number
  /** What `%Z` prints: `CET`. */
  readonly abbreviation: string
}

/** The rules of a time zone. Times are in seconds since the epoch. */
export interface Zone {
  readonly name: string
  at(time: number): ZoneTime
}

/** `+0530` or `+053015`. */
export function offsetText(offset: number): string {
  const size = Math.abs(offset)
  const hours = Math.floor(size / 3600)
  const minutes = Math.floor(size / 60) % 60
  const seconds = modulo(size, 60)
  const tail = seconds === 0 ? '' : pad2(seconds)
  return `${offset < 0 ? '-' : '+'}${pad2(hours)}${pad2(minutes)}${tail}`
}

/** At least two digits. */
export function pad2(n: number): string {
  return n < 10 ? `0${n}` : `${n}`
}

/** A zone whose clocks never change. */
export function fixedZone(name: string, offset: number, abbreviation: string): Zone {
  const time: ZoneTime = { offset, abbreviation }
  return { name, at: () => time }
}

const DAY = 86400

/** The moment when the zone's clocks show `local` (seconds since the epoch, as if the zone were Greenwich). The earlier
 *  one when they show it twice; when they skip it, the moment it would be had they not been changed. */
export function momentOf(zone: Zone, local: number): number {
  const before = local - zone.at(local - DAY).offset
  const after = local - zone.at(local + DAY).offset
  if (before === after || before + zone.at(before).offset === local) return before
  return after + zone.at(after).offset === local ? after : before
}
