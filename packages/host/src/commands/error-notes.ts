/** Lines in parentheses that a command adds to errorInfo about an error that passes through it, such as
 *  `(-compare command)`. They stand after the trace as it was then, and what ran the command follows as
 *  `invoked from within`. Errors are rare and notes rarer, so they are kept beside the failures. */
import { TclFailure } from '@feather-tcl/arena/values'

const notes = new WeakMap<TclFailure, string[]>()

/** Run `body`; note about an error in it, without the parentheses, that it happened there. */
export function noting<T>(note: string, body: () => T): T {
  try {
    return body()
  } catch (error) {
    if (error instanceof TclFailure) addNote(error, note)
    throw error
  }
}

/** Add a note to the error. */
export function addNote(failure: TclFailure, note: string): void {
  const before = notes.get(failure)
  if (before === undefined) notes.set(failure, [note])
  else before.push(note)
}

/** The notes about the error, innermost first, without their parentheses. */
export function notesOf(failure: TclFailure): readonly string[] {
  return notes.get(failure) ?? []
}
