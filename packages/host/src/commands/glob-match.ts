/** Glob patterns as `string match` has them: `*`, `?`, `[chars]` and `\x`. Used wherever a command takes one. */
import { pay } from '@feather-tcl/arena/values'
import { findText } from './text-search.ts'
import { foldText } from './unicode.ts'

const STAR = 42
const QUESTION = 63
const OPEN = 91
const BACKSLASH = 92
const CLOSE = 93
const DASH = 45

/** Whether the whole text matches the pattern.
 *
 *  Takes time in proportion to the text's length times the length of the longest piece of the pattern between two
 *  stars at worst: after a mismatch only the last star seen is tried further on, which is enough, because the pieces
 *  before it already match as far left as they can.
 *
 *  Odd corners: a set needs no closing bracket (`[a` matches a); in a set neither `\` nor `^` is special and a range
 *  may be written backwards; a backslash at the end of the pattern matches nothing. */
export function globMatch(pattern: string, text: string, nocase = false): boolean {
  if (nocase) return matchFrom(foldText(pattern), foldText(text))
  return matchFrom(pattern, text)
}

/** Whether the text has a character that means something in a pattern. */
export function hasGlobChars(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isSpecial(text.charCodeAt(i))) return true
  return false
}

function isSpecial(c: number): boolean {
  return c === STAR || c === QUESTION || c === OPEN || c === BACKSLASH
}

/** The end of the run of ordinary characters that begins at `from`. */
function literalEnd(pattern: string, from: number): number {
  let i = from
  while (i < pattern.length && !isSpecial(pattern.charCodeAt(i))) i++
  return i
}

/** After how many comparisons of characters a match is paid for. */
const CHARGE_EVERY = 2 ** 20
/** Comparisons of characters in one unit. */
const PER_UNIT = 64

function matchFrom(pattern: string, text: string): boolean {
  const patternEnd = pattern.length
  const textEnd = text.length
  let p = 0
  let t = 0
  // The last star seen: the pattern after it begins at `retry` with the ordinary characters `literal`, and was last
  // tried at the text's `tried`.
  let retry = -1
  let tried = 0
  let literal = ''
  let work = 0
  for (;;) {
    let matched = false
    if (p === patternEnd) {
      if (t === textEnd) return true
    } else {
      const c = pattern.charCodeAt(p)
      if (c === STAR) {
        while (p < patternEnd && pattern.charCodeAt(p) === STAR) p++
        if (p === patternEnd) return true
        const end = literalEnd(pattern, p)
        literal = pattern.slice(p, end)
        if (end === patternEnd) return textEnd - t >= literal.length && text.endsWith(literal)
        retry = end
        tried = literal === '' ? t : findText(text, literal, t)
        if (tried < 0) return false
        p = end
        t = tried + literal.length
        continue
      }
      // Whatever a star before this takes, there is less text left, and the pattern needs some.
      if (t === textEnd) return false
      switch (c) {
        case QUESTION:
          p++
          t += charUnits(text, t)
          matched = true
          break
        case OPEN: {
          const after = matchSet(pattern, p + 1, text.codePointAt(t) as number)
          if (after >= 0) {
            p = after
            t += charUnits(text, t)
            matched = true
          }
          break
        }
        case BACKSLASH:
          if (p + 1 === patternEnd) return false
          if (pattern.charCodeAt(p + 1) === text.charCodeAt(t)) {
            p += 2
            t++
            matched = true
          }
          break
        default:
          if (c === text.charCodeAt(t)) {
            p++
            t++
            matched = true
          }
      }
    }
    if (matched) continue
    if (retry < 0) return false
    if (tried >= textEnd) return false
    work += t - tried + 1
    if (work > CHARGE_EVERY) {
      pay(work / PER_UNIT)
      work = 0
    }
    tried += charUnits(text, tried)
    if (literal !== '') {
      tried = findText(text, literal, tried)
      if (tried < 0) return false
    }
    p = retry
    t = tried + literal.length
  }
}

/** How many units the character at the place has. */
function charUnits(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1
}

/** Try the set whose contents begin at `from` on a character: the place after the set when it is in it, else -1. */
function matchSet(pattern: string, from: number, ch: number): number {
  const end = pattern.length
  let i = from
  for (;;) {
    if (i >= end) return -1
    const low = pattern.codePointAt(i) as number
    if (low === CLOSE) return -1
    i += low > 0xffff ? 2 : 1
    if (pattern.charCodeAt(i) === DASH) {
      i++
      if (i >= end) return -1
      const high = pattern.codePointAt(i) as number
      i += high > 0xffff ? 2 : 1
      if (low <= high ? ch >= low && ch <= high : ch >= high && ch <= low) break
    } else if (low === ch) break
  }
  const close = pattern.indexOf(']', i)
  return close < 0 ? end : close + 1
}
