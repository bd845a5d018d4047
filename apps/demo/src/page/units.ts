/** Numbers as people read them. */

const UNITS = ['B', 'KB', 'MB', 'GB']

/** Bytes in decimal units, three digits: `2.75 KB`. */
export function bytes(n: number): string {
  let unit = 0
  let rest = n
  while (rest >= 999.5 && unit < UNITS.length - 1) {
    rest /= 1000
    unit++
  }
  const digits = unit === 0 || rest >= 99.95 ? 0 : rest >= 9.995 ? 1 : 2
  return `${rest.toFixed(digits)} ${UNITS[unit]}`
}

export function count(n: number): string {
  return n.toLocaleString('en-US')
}

/** A time in the unit that suits it. */
export function duration(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`
  if (ms >= 10) return `${ms.toFixed(0)} ms`
  return ms >= 0.95 ? `${ms.toFixed(1)} ms` : `${(ms * 1000).toFixed(0)} µs`
}
