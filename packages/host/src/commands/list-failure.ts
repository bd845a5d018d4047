/** Where a text stops being a list: the place that `string is list -failindex` reports. */
import { isBlank, isListText, isSpace } from '@feather-tcl/arena/values'

/** The end of the element that begins at `start`: the first space outside the braces or quotes that it opens with;
 *  the text's end when they are not closed. */
function elementEnd(text: string, start: number): number {
  const opening = text.charCodeAt(start)
  let depth = opening === 123 ? 1 : 0
  let quoted = opening === 34
  let i = depth > 0 || quoted ? start + 1 : start
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 92) {
      i++
      // A backslash and a newline take the blanks after them along.
      if (text.charCodeAt(i) === 10) while (isBlank(text.charCodeAt(i + 1))) i++
    } else if (quoted) quoted = c !== 34
    else if (depth > 0) depth += c === 123 ? 1 : c === 125 ? -1 : 0
    else if (isSpace(c)) break
  }
  return Math.min(i, text.length)
}

/** The place, in UTF-16 units, of the first element that cannot be read; -1 when the text is a list. */
export function failedElement(text: string): number {
  let i = 0
  for (;;) {
    while (isSpace(text.charCodeAt(i))) i++
    if (i >= text.length) return -1
    const end = elementEnd(text, i)
    const c = text.charCodeAt(i)
    if ((c === 123 || c === 34) && !isListText(text.slice(i, end))) return i
    i = end
  }
}
