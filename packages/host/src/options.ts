/** Words that a command looks up in a table: options, classes, keywords. The error texts for them exist only here. */
import { fail, type TclValue, toText } from '@feather-tcl/arena/values'

/** Find the table's entry that the word names: exactly, or as an abbreviation of one entry only. The empty word
 *  abbreviates nothing.
 *
 *  `what` is how the error calls the entries: `option`, `class`, `subcommand`.
 *  @throws TclFailure `bad option "-x": must be -a, -b, or -c`, or `ambiguous option ...` */
export function matchOption(table: readonly string[], word: TclValue, what = 'option'): string {
  const text = toText(word)
  let found: string | undefined
  let matches = 0
  for (let i = 0; i < table.length; i++) {
    const entry = table[i] as string
    if (entry === text) return entry
    if (entry.startsWith(text)) {
      found = entry
      matches++
    }
  }
  if (matches === 1 && text !== '') return found as string
  return failLookup(table, text, what, matches > 1)
}

/** The same for a table whose entries must be written in full. */
export function matchExact(table: readonly string[], word: TclValue, what = 'option'): string {
  const text = toText(word)
  return table.includes(text) ? text : failLookup(table, text, what, false)
}

/** Throw the error for a call with too few words or too many. */
export function wrongArgs(usage: string): never {
  return fail(`wrong # args: should be "${usage}"`, 'TCL', 'WRONGARGS')
}

/** Throw the error for a word that names no entry of the table, or several. */
export function failLookup(table: readonly string[], text: string, what: string, ambiguous: boolean): never {
  const problem = `${ambiguous ? 'ambiguous' : 'bad'} ${what} "${text}": `
  return fail(problem + expectation(table), 'TCL', 'LOOKUP', 'INDEX', what, text)
}

/** `must be a`, `must be a or b`, `must be a, b, or c`. Empty entries are left out unless one stands last.
 *  tclsh: tcl::prefix match {a {} c} x -> bad option "x": must be a or c */
function expectation(table: readonly string[]): string {
  const shown = table.filter((entry) => entry !== '')
  if (shown.length === 0) return 'no valid options'
  if (table.at(-1) === '') shown.push('')
  const tail = shown.pop()
  if (shown.length === 0) return `must be ${tail}`
  return `must be ${shown.join(', ')}${shown.length > 1 ? ',' : ''} or ${tail}`
}
