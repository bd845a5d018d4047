import { fail } from '@feather-tcl/arena/values'
import { legacyZones } from './legacy-zones.ts'
import { namedZone, systemZoneName } from './named-zone.ts'
import { posixZone } from './posix-zone.ts'
import { fixedZone, offsetText, type Zone } from './zone.ts'

/** The zone of `-gmt 1`. */
export const GMT: Zone = fixedZone('GMT', 0, 'GMT')

const UTC = fixedZone('UTC', 0, 'UTC')

const OFFSET = /^([-+])(\d\d)(?::?(\d\d)(?::?(\d\d))?)?/

/** `+0530`, `-05:30` or `+053015`, in seconds, whatever comes behind it; undefined for anything else. */
export function parseOffset(text: string): number | undefined {
  const match = OFFSET.exec(text)
  if (match === null) return undefined
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = match
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return sign === '-' ? -size : size
}

function notFound(name: string): never {
  return fail(`time zone ":${name}" not found`, 'CLOCK', 'badTimeZone', `:${name}`)
}

/** A zone of the database by its name without a colon. */
function databaseZone(name: string): Zone | undefined {
  if (name === 'UTC') return UTC
  if (name === 'GMT') return GMT
  if (name === 'localtime') return localZone()
  if (/^([/\\]|[a-z]+:)|(^|\/)\.\.(\/|$)/i.test(name)) {
    return fail(`time zone ":${name}" not valid`, 'CLOCK', 'badTimeZone', `:${name}`)
  }
  return namedZone(name)
}

function localZone(): Zone {
  const name = systemZoneName()
  return name === 'UTC' ? UTC : (namedZone(name) ?? UTC)
}

/** These abbreviations are zones of the database; the others of three capital letters are old names. */
const DATABASE_CAPITALS = /^(?:CET|EET|EST|HST|MET|MST|PRC|ROC|ROK|UCT|UTC|WET|GMT|GB|NZ)$/

function makeZone(name: string): Zone {
  if (name.startsWith(':')) return databaseZone(name.slice(1)) ?? notFound(name.slice(1))
  const offset = parseOffset(name)
  if (offset !== undefined) return fixedZone(name, offset, name)
  const posix = posixZone(name)
  if (posix !== undefined) return posix
  const legacy = legacyZones().get(name.toLowerCase())
  if (legacy === undefined || DATABASE_CAPITALS.test(name)) {
    const zone = databaseZone(name)
    if (zone !== undefined) return zone
  }
  if (legacy === undefined) return notFound(name)
  return fixedZone(name, legacy * 3600, offsetText(legacy * 3600))
}

const KEPT_ZONES = 64
const zones = new Map<string, Zone>()

/** The zone that `-timezone` names: a name of the database with or without a colon, `+hhmm`, the rules of a POSIX TZ
 *  string, or an old abbreviation; empty for the host's own.
 *  @throws TclFailure `time zone ":x" not found` */
export function findZone(name: string): Zone {
  if (name === '') return localZone()
  const known = zones.get(name)
  if (known !== undefined) return known
  const zone = makeZone(name)
  if (zones.size >= KEPT_ZONES) zones.clear()
  zones.set(name, zone)
  return zone
}
