/** Qualified names (namespace(n)): runs of two or more colons separate. */

import { owe } from '@feather-tcl/arena/values'

/** Does the name contain a separator. */
export function isQualified(name: string): boolean {
  return name.includes('::')
}

/** The parts between separators; a leading separator gives a first part ''. */
export function splitName(name: string): string[] {
  return name.split(/::+/)
}

/** What is before the last separator, and what is behind it. `qualifiers` is null for a plain name. */
export function splitTail(name: string): { qualifiers: string | null; tail: string } {
  owe(name.length >> 4)
  const at = name.lastIndexOf('::')
  if (at < 0) return { qualifiers: null, tail: name }
  let end = at
  while (end > 0 && name[end - 1] === ':') end--
  return { qualifiers: name.slice(0, end), tail: name.slice(at + 2) }
}

/** Is it absolute. */
export function isAbsolute(name: string): boolean {
  return name.startsWith('::')
}

/** The parts of `array(key)`; null when it is a plain name. */
export function splitElement(name: string): { array: string; key: string } | null {
  if (name.length === 0 || name.charCodeAt(name.length - 1) !== 41) return null
  const open = name.indexOf('(')
  return open < 0 ? null : { array: name.slice(0, open), key: name.slice(open + 1, -1) }
}
