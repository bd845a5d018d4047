/** What looking at a script without running it tells. */

/** What is missing at the end of an incomplete script. */
export type Expected = '}' | ']' | '"' | ')'

/** The answer of `parse`. Offsets are in UTF-16 units from 0; lines and columns count from 1. */
export type Parsed =
  | { readonly status: 'complete' }
  | {
      readonly status: 'incomplete'
      /** What would close the part that is open. */
      readonly expects: Expected
      /** In Tcl's words. */
      readonly message: string
      /** Where the part that is open begins. */
      readonly offset: number
      readonly line: number
      readonly column: number
    }
  | {
      readonly status: 'error'
      readonly message: string
      readonly offset: number
      readonly line: number
      readonly column: number
    }

/** Line and column, from 1, of an offset. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
    line++
    start = i + 1
  }
  return { line, column: offset - start + 1 }
}

/** What closes the part that a message of the parser says is open. */
export function expectedBy(message: string): Expected {
  if (message.includes('bracket')) return ']'
  if (message.includes('brace')) return '}'
  return message.endsWith(')') ? ')' : '"'
}

/** The answer of `Feather.parse`. */
export interface PlainParsed {
  /** TCL_PARSE_OK, TCL_PARSE_INCOMPLETE or TCL_PARSE_ERROR. */
  readonly status: number
  /** `{INCOMPLETE offset length}`, `{ERROR offset length}`, or empty. */
  readonly result: string
  /** In Tcl's words; empty unless `status` is TCL_PARSE_ERROR. */
  readonly errorMessage: string
}
