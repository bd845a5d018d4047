/** Scripts with values in them. */
import { quoteElement, toText } from '@feather-tcl/arena/values'
import { type NamedObjects, toTcl } from './convert.ts'

/** Put a script together: what is in the template is script, each value becomes one word, whatever is in it.
 *
 *  A value must stand where a word may stand, also within `{...}`. Inside of another word or of `"..."` its quotes would be
 *  text, and what they protect would not be: that is refused.
 *
 *  @throws TypeError for a value that has no meaning in Tcl, and for one that is a part of a word */
export function script(strings: TemplateStringsArray, values: readonly unknown[], objects?: NamedObjects): string {
  let text = strings[0] as string
  for (let i = 0; i < values.length; i++) {
    const place = `value ${i + 1} of the script`
    const after = strings[i + 1] as string
    if (!/(^|[\s;[{])$/.test(text) || !/^($|[\s;\]}])/.test(after) || inQuotes(text))
      throw new TypeError(`${place} is a part of a word or in quotes: a value becomes a word of its own`)
    text += quoteElement(toText(toTcl(values[i], place, objects))) + after
  }
  return text
}

/** Does the text end inside of a word in double quotes. In doubt (a lone quote in braces or a comment) it does. */
function inQuotes(text: string): boolean {
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '\\') i++
    else if (c === '"' && (inside || i === 0 || /[\s;[{]/.test(text[i - 1] as string))) inside = !inside
  }
  return inside
}
