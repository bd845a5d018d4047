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

/** Clocks that show the same offset within so many seconds have not been changed in between. */
const SAME_PERIOD = 120 * 86400

/** The moment when the zone's clocks show `local` (seconds since the epoch, as if the zone were Greenwich). When they show it
 *  twice: the one in the same period as `from`, a moment that `local` was counted from; else the later one east of Greenwich and
 *  the earlier one west of it, as tclsh has it. When they skip it, a moment whose time of day differs. */
export function momentOf(zone: Zone, local: number, from?: number): number {
  if (from !== undefined) {
    const near = local - zone.at(from).offset
    if (Math.abs(near - from) < SAME_PERIOD && near + zone.at(near).offset === local) return near
  }
  const guess = local - zone.at(local).offset
  const next = local - zone.at(guess).offset
  return next + zone.at(next).offset === local && guess !== next ? next : guess
}
