/** The words of dates, and how they are put together. */
import { listItems, type TclValue, toText } from '@feather-tcl/arena/values'

/** What a locale says, by the names that its catalog of messages has for it. The default locale says nothing. */
export type Locale = (key: string) => TclValue | undefined

export const DEFAULT_LOCALE: Locale = () => undefined

/** A list of the locale; empty where it does not say. */
export function wordsOf(locale: Locale, key: string): readonly string[] {
  return listItems(locale(key) ?? '').map(toText)
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** From Sunday on. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Groups that stand for several others. */
export const COMPOUNDS: Readonly<Record<string, string>> = {
  '%c': '%a %b %e %H:%M:%S %Y',
  '%Ec': '%a %b %e %H:%M:%S %Y',
  '%x': '%m/%d/%Y',
  '%Ex': '%m/%d/%Y',
  '%X': '%H:%M:%S',
  '%EX': '%H:%M:%S',
  '%r': '%I:%M:%S %P',
  '%R': '%H:%M',
  '%T': '%H:%M:%S',
  '%D': '%m/%d/%Y',
  '%h': '%b',
  '%+': '%a %b %e %H:%M:%S %Z %Y',
}

/** The names that catalogs have for them. */
const COMPOUND_KEYS: Readonly<Record<string, string>> = {
  '%c': 'DATE_TIME_FORMAT',
  '%Ec': 'LOCALE_DATE_TIME_FORMAT',
  '%x': 'DATE_FORMAT',
  '%Ex': 'LOCALE_DATE_FORMAT',
  '%X': 'TIME_FORMAT',
  '%EX': 'LOCALE_TIME_FORMAT',
  '%r': 'TIME_FORMAT_12',
  '%R': 'TIME_FORMAT_24',
  '%T': 'TIME_FORMAT_24_SECS',
  '%EY': 'LOCALE_YEAR_FORMAT',
}

function compoundOf(group: string, locale: Locale): string | undefined {
  const own = locale(COMPOUND_KEYS[group] ?? group)
  if (own !== undefined) return toText(own)
  return group === '%EY' && locale('LOCALE_ERAS') !== undefined ? '%EC%Ey' : COMPOUNDS[group]
}

/** A format string as literal texts and groups such as `%H` and `%Ej`. Compound groups are taken apart. */
export function splitFormat(
  format: string,
  isGroup: (group: string) => boolean,
  locale: Locale = DEFAULT_LOCALE,
): string[] {
  const parts: string[] = []
  let literal = ''
  for (let i = 0; i < format.length; i++) {
    const c = format[i] as string
    if (c !== '%' || i + 1 >= format.length) {
      literal += c
      continue
    }
    const next = format[i + 1] as string
    const modified = (next === 'E' || next === 'O') && i + 2 < format.length && format[i + 2] !== '%'
    const length = modified ? 3 : 2
    const group = format.slice(i, i + length)
    const compound = compoundOf(group, locale)
    if (compound === undefined && !isGroup(group)) {
      literal += group
    } else {
      if (literal !== '') parts.push(literal)
      literal = ''
      if (compound === undefined) parts.push(group)
      else parts.push(...splitFormat(compound, isGroup, locale))
    }
    i += length - 1
  }
  if (literal !== '') parts.push(literal)
  return parts
}
