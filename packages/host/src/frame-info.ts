/** Where code comes from, for `info frame`: scripts that stand in braces in others, and these in procedures and files. */
import type { TclValue } from '@feather-tcl/arena/values'
import { lineAt } from './error-trace.ts'
import { CodeSource, type SourcePart } from './persist.ts'

/** What is a space in braces. */
const JOINED = /(?<=(?<!\\)(?:\\\\)*)(\\\n[ \t]*)/

/** The place in the outer text of a place in a text that stands in braces in a part of it; -1 when it does not. */
export function placeAround(
  { text, procedure }: CodeSource,
  at: number,
  { source, start, length }: SourcePart,
): number {
  const pieces = source.text.slice(start, start + length).split(JOINED)
  const plain = pieces.map((piece, i) => (i & 1 ? ' ' : piece)).join('')
  let found = plain.indexOf(`{${text}}`)
  // Quotes are as good as braces around what nothing is substituted in.
  if (found < 0 && !/[\\$[]/.test(text)) found = plain.indexOf(`"${text}"`)
  if (procedure < 0) {
    // The lines are the same, but for the quoting in the first one.
    found = 0
    for (let lines = lineAt(text, at); --lines > 0; ) {
      found = plain.indexOf('\n', found) + 1
      if (found === 0) return -1 // there are not so many: the script comes from elsewhere
    }
    if (found > 0) found += at - text.lastIndexOf('\n', at - 1) - 1
  } else {
    // What a command evaluates is one of its words, not in one of them.
    const before = plain.slice(0, found)
    if (found < 0 || (procedure === 0 && before.split(/[{[]/).length !== before.split(/[}\]]/).length)) return -1
    found += at + 1
  }
  let from = 0
  pieces.forEach((piece, i) => {
    if (i & 1 && from < found) found += piece.length - 1
    from += piece.length
  })
  return start + found
}

/** The type and the line, and the file when one is known: that of the outermost script that this one stands in, as far as they do;
 *  of a procedure, unless it is from a file. */
export function frameInfo(code: CodeSource | undefined, at: number): TclValue[] {
  let source = code ?? new CodeSource('')
  let place = at
  let line: number | undefined
  for (;;) {
    if (source.procedure > 0) line ??= lineAt(source.text, place)
    const outer = source.around === null ? -1 : placeAround(source, place, source.around)
    if (outer < 0) break
    source = (source.around as SourcePart).source
    place = outer
  }
  if (source.file !== '') return ['type', 'source', 'line', lineAt(source.text, place), 'file', source.file]
  return ['type', line === undefined ? 'eval' : 'proc', 'line', line ?? lineAt(source.text, place)]
}
