import { fail } from '@feather-tcl/arena/values'
import { namedZone, systemZoneName } from './named-zone.ts'
import { posixZone } from './posix-zone.ts'
import { fixedZone, offsetText, type Zone } from './zone.ts'

/** The zone of `-gmt 1`. */
export const GMT: Zone = fixedZone('GMT', 0, 'GMT')

const UTC = fixedZone('UTC', 0, 'UTC')

/** Old names of zones, in hours east of Greenwich. The letters of the military zones come in order, without j. */
const LEGACY: ReadonlyMap<string, number> = new Map(
  (
    'gmt 0 ut 0 utc 0 bst 1 wet 0 wat -1 at -2 nft -3.5 nst -3.5 ndt -2.5 ast -4 adt -3 est -5 edt -4 cst -6 cdt -5 ' +
    'mst -7 mdt -6 pst -8 pdt -7 yst -9 ydt -8 hst -10 hdt -9 cat -10 ahst -10 nt -11 idlw -12 cet 1 cest 2 met 1 ' +
    'mewt 1 mest 2 swt 1 sst 2 eet 2 eest 3 bt 3 it 3.5 ist 5.5 wast 7 wadt 8 jt 7.5 cct 8 jst 9 cast 9.5 cadt 10.5 ' +
    'east 10 eadt 10.5 gst 10 nzt 12 nzst 12 nzdt 13 idle 12 fwt 1 fst 2 ' +
    'a 1 b 2 c 3 d 4 e 5 f 6 g 7 h 8 i 9 k 10 l 11 m 12 n -1 o -2 p -3 q -4 r -5 s -6 t -7 u -8 v -9 w -10 x -11 ' +
    'y -12 z 0'
  )
    .split(' ')
    .reduce<[string, number][]>((entries, word, i, words) => {
      if (i % 2 === 0) entries.push([word, Number(words[i + 1])])
      return entries
    }, []),
)

const OFFSET = /^([-+])(\d\d)(?::?(\d\d?))?(?::?(\d\d?))?$/

/** `+0530`, `-05:30` or `+053015`, in seconds; undefined for anything else. */
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
  if (name.startsWith('/') || name.split('/').includes('..')) {
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
  const legacy = LEGACY.get(name.toLowerCase())
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
