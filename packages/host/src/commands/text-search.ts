/** Finding one text in another in linear time.
 *
 *  The engine's own search is the fastest for nearly everything, but quadratic for some pairs of long texts (looking
 *  for half a million a's and a b among a million a's would take minutes). Those go the Knuth-Morris-Pratt way. */

import { payEvery } from '@feather-tcl/arena/values'

/** Needles up to this length always use the engine's search. */
const SHORT_NEEDLE = 64
/** So do all searches whose texts' lengths multiply to no more than this. */
const SMALL_PRODUCT = 2 ** 24

function isSmall(text: string, needle: string): boolean {
  return needle.length <= SHORT_NEEDLE || needle.length * text.length <= SMALL_PRODUCT
}

/** The first place at or after `from` where the needle, which is not empty, stands in the text; -1 without one. In
 *  UTF-16 units. */
export function findText(text: string, needle: string, from: number): number {
  if (isSmall(text, needle)) return text.indexOf(needle, from)
  if (needle.length > text.length - from) return -1
  const n = needle.length
  const fallback = fallbacks((i) => needle.charCodeAt(i), n)
  let matched = 0
  for (let i = from; i < text.length; i++) {
    payEvery(i, 1 / 16)
    const c = text.charCodeAt(i)
    while (matched > 0 && needle.charCodeAt(matched) !== c) matched = fallback[matched - 1] as number
    if (needle.charCodeAt(matched) === c && ++matched === n) return i - n + 1
  }
  return -1
}

/** The last place at or before `from` where the needle, which is not empty, begins in the text; -1 without one. */
export function findLastText(text: string, needle: string, from: number): number {
  if (from < 0) return -1
  if (isSmall(text, needle)) return text.lastIndexOf(needle, from)
  const n = needle.length
  const last = n - 1
  const fallback = fallbacks((i) => needle.charCodeAt(last - i), n)
  let matched = 0
  for (let i = Math.min(from + last, text.length - 1); i >= 0; i--) {
    payEvery(i, 1 / 16)
    const c = text.charCodeAt(i)
    while (matched > 0 && needle.charCodeAt(last - matched) !== c) matched = fallback[matched - 1] as number
    if (needle.charCodeAt(last - matched) === c && ++matched === n) return i
  }
  return -1
}

/** For each prefix of a needle, given by its units, the length of the longest shorter prefix that also ends there. */
function fallbacks(unit: (i: number) => number, length: number): Uint32Array {
  const table = new Uint32Array(length)
  let matched = 0
  for (let i = 1; i < length; i++) {
    payEvery(i, 1 / 8)
    const c = unit(i)
    while (matched > 0 && unit(matched) !== c) matched = table[matched - 1] as number
    if (unit(matched) === c) matched++
    table[i] = matched
  }
  return table
}
