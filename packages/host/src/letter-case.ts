/** Unicode's one-to-one case mappings, of single characters. JavaScript's own methods also know mappings to several characters
 *  (U+00DF becomes "SS"), which Tcl does not use, and have no title case. */

/** The upper case of a character, itself when it has none. */
export function simpleUpper(ch: string): string {
  const upper = ch.toUpperCase()
  if (upper.length === ch.length) return upper
  const c = ch.charCodeAt(0)
  // Greek letters with iota subscript: the single upper-case letter is the title-case one.
  if (c >= 0x1f80 && c <= 0x1faf) return String.fromCharCode(c | 8)
  if (c === 0x1fb3 || c === 0x1fc3 || c === 0x1ff3) return String.fromCharCode(c + 9)
  return ch
}

/** The lower case of a character, itself when it has none. */
export function simpleLower(ch: string): string {
  return ch === '\u0130' ? 'i' : ch.toLowerCase()
}

/** The title case of a character. Only these differ from upper case: the digraphs, and Georgian letters, which have capitals
 *  but no title case. */
export function simpleTitle(ch: string): string {
  const c = ch.charCodeAt(0)
  if (c >= 0x1c4 && c <= 0x1cc) return String.fromCharCode(c - ((c - 0x1c4) % 3) + 1)
  if (c >= 0x1f1 && c <= 0x1f3) return '\u01f2'
  return c >= 0x10d0 && c <= 0x10ff ? ch : simpleUpper(ch)
}
