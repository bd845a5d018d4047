/** The zones of the time zone database, as far as the host has them: `Europe/Paris`. */

import type { Zone, ZoneTime } from './zone.ts'
import { abbreviate } from './zone-abbreviations.ts'

/** A stretch of time without a change of the clocks, from its start on. */
interface Span {
  readonly start: number
  readonly time: ZoneTime
}

/** Changes are looked up for this many seconds at a time: a leap year. */
const BLOCK = 366 * 86400
/** No two changes that cancel each other come closer together. */
const STEP = 7 * 86400
/** Before it zones have their local mean time, after it, in 2100, tclsh knows of no more changes. */
const FIRST = -59000000000
const LAST = 4102444799
const KEPT_BLOCKS = 400

const FIELDS = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/

/** The zone whose clocks show what `format` says. */
function shownZone(name: string, format: Intl.DateTimeFormat): Zone {
  const blocks = new Map<number, readonly Span[]>()

  const offsetAt = (time: number): number => {
    const match = FIELDS.exec(format.format(time * 1000))
    if (match === null) return 0
    const [, month, day, year, hour, minute, second] = match.map(Number) as [number, ...number[]]
    const shown = Date.UTC(year as number, (month as number) - 1, day, hour, minute, second)
    return shown / 1000 - time
  }

  const spanFrom = (start: number, offset: number): Span => {
    const year = new Date(start * 1000).getUTCFullYear()
    const winter = Math.min(offsetAt(Date.UTC(year, 0, 1) / 1000), offsetAt(Date.UTC(year, 6, 1) / 1000))
    return { start, time: { offset, abbreviation: abbreviate(name, offset, offset > winter) } }
  }

  /** The first moment after `from`, which has `offset`, that has another; `to` has. */
  const findChange = (from: number, to: number, offset: number): number => {
    let low = from
    let high = to
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (offsetAt(middle) === offset) low = middle
      else high = middle
    }
    return high
  }

  /** The stretches of the block that begins at `start`. */
  const readBlock = (start: number): Span[] => {
    let at = start
    let offset = offsetAt(at)
    const spans = [spanFrom(at, offset)]
    while (at < start + BLOCK) {
      const next = Math.min(at + STEP, start + BLOCK)
      const then = offsetAt(next)
      if (then !== offset) {
        spans.push(spanFrom(findChange(at, next, offset), then))
        offset = then
      }
      at = next
    }
    return spans
  }

  const blockOf = (index: number): readonly Span[] => {
    const known = blocks.get(index)
    if (known !== undefined) return known
    const spans = readBlock(index * BLOCK)
    if (blocks.size >= KEPT_BLOCKS) blocks.clear()
    blocks.set(index, spans)
    return spans
  }

  return {
    name,
    at: (time) => {
      const within = Math.min(Math.max(time, FIRST), LAST)
      const spans = blockOf(Math.floor(within / BLOCK))
      let i = spans.length - 1
      while (i > 0 && (spans[i] as Span).start > within) i--
      return (spans[i] as Span).time
    },
  }
}

/** Each word of a name begins with a capital letter, where the host does not mind. */
const NAME = /^[A-Z][A-Za-z0-9_+-]*(?:\/[A-Z][A-Za-z0-9_+-]*)*$/

/** The zone of that name, undefined when the host has none. */
export function namedZone(name: string): Zone | undefined {
  if (typeof Intl === 'undefined' || !NAME.test(name)) return undefined
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
  const official = format.resolvedOptions().timeZone
  if (official !== name && official.toLowerCase() === name.toLowerCase()) return undefined
  return shownZone(name, format)
}

/** The name of the zone that the host keeps its own time in. */
export function systemZoneName(): string {
  if (typeof Intl === 'undefined') return 'UTC'
  return new Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC'
}
