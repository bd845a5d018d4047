import {
  asNumber,
  stringCompare,
  stringEqual,
  TclDouble,
  type TclNumber,
  type TclValue,
} from '@feather-tcl/arena/values'

/** How two values compare: negative, 0 or positive; NaN when a NaN makes them unordered. */
export type Ordering = number

function plain(n: TclNumber): number | bigint {
  return n instanceof TclDouble ? n.value : n
}

/** Compare two numbers exactly: an integer beyond 2^53 is not rounded to meet a double. */
export function compareNumbers(a: TclNumber, b: TclNumber): Ordering {
  const x = plain(a)
  const y = plain(b)
  if (x < y) return -1
  if (x > y) return 1
  // biome-ignore lint/suspicious/noDoubleEquals: a bigint and a double compare by value with ==, never with ===
  return x == y ? 0 : Number.NaN
}

/** Compare as `<` and `==` do: as numbers when both are, otherwise as strings by code points. */
export function compareValues(a: TclValue, b: TclValue): Ordering {
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0
  const x = asNumber(a)
  if (x !== undefined) {
    const y = asNumber(b)
    if (y !== undefined) return compareNumbers(x, y)
  }
  return stringCompare(a, b)
}

/** Whether `a == b`: as numbers when both are, otherwise as strings. */
export function equalValues(a: TclValue, b: TclValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a === b
  const x = asNumber(a)
  if (x !== undefined) {
    const y = asNumber(b)
    if (y !== undefined) return compareNumbers(x, y) === 0
  }
  return stringEqual(a, b)
}
