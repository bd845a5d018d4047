/** The words of dates in the default locale. */
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

/** A format string as literal texts and groups such as `%H` and `%Ej`. Compound groups are taken apart. */
export function splitFormat(format: string, isGroup: (group: string) => boolean): string[] {
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
    const compound = COMPOUNDS[group]
    if (compound === undefined && !isGroup(group)) {
      literal += group
    } else {
      if (literal !== '') parts.push(literal)
      literal = ''
      if (compound === undefined) parts.push(group)
      else parts.push(...splitFormat(compound, isGroup))
    }
    i += length - 1
  }
  if (literal !== '') parts.push(literal)
  return parts
}
