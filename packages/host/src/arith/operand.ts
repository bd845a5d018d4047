import {
  asNumber,
  fail,
  parseBoolean,
  parseList,
  TclDouble,
  TclFailure,
  type TclNumber,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'

/** Which operand of an operator a message is about. */
export type Side = 'left ' | 'right ' | ''

const OUTER_SPACE = /^[\t-\r ]+|[\t-\r ]+$/g
const INNER_SPACE = /[\t-\r ]/

/** Whether tclsh's messages call the text "a list": it is a well-formed list, and has white space between its ends.
 *  tclsh: `expr {"a b"+1}`, `expr {"{a b}"+1}` -> a list; `expr {" a "+1}` -> non-numeric string " a " */
export function looksLikeList(text: string): boolean {
  if (!INNER_SPACE.test(text.replace(OUTER_SPACE, ''))) return false
  try {
    parseList(text)
    return true
  } catch (error) {
    if (error instanceof TclFailure) return false
    throw error
  }
}

/** Throw `expected <what> but got "x"`. The error code of a double that should be an integer is one of its own. */
export function expected(what: string, v: TclValue): never {
  const text = toText(v)
  const code = what === 'integer' && v instanceof TclDouble ? 'INTEGER' : 'NUMBER'
  return fail(`expected ${what} but got ${looksLikeList(text) ? 'a list' : `"${text}"`}`, 'TCL', 'VALUE', code)
}

/** Throw tclsh's complaint about an operand that the operator cannot use. */
export function badOperand(v: TclValue, op: string, side: Side): never {
  const n = asNumber(v)
  const text = toText(v)
  let kind = 'non-numeric string'
  if (n instanceof TclDouble) kind = Number.isNaN(n.value) ? 'non-numeric floating-point value' : 'floating-point value'
  else if (looksLikeList(text)) return fail(`cannot use a list as ${side}operand of "${op}"`, 'ARITH', 'DOMAIN', 'list')
  return fail(`cannot use ${kind} "${text}" as ${side}operand of "${op}"`, 'ARITH', 'DOMAIN', kind)
}

/** The operand as a number that is not NaN. */
export function numericOperand(v: TclValue, op: string, side: Side): TclNumber {
  const n = typeof v === 'number' ? v : asNumber(v)
  if (n === undefined || (n instanceof TclDouble && Number.isNaN(n.value))) return badOperand(v, op, side)
  return n
}

/** The operand as an integer. */
export function integerOperand(v: TclValue, op: string, side: Side): number | bigint {
  const n = typeof v === 'number' ? v : asNumber(v)
  if (n === undefined || n instanceof TclDouble) return badOperand(v, op, side)
  return n
}

/** Throw the error of a function or operator whose result would be NaN. */
export function domainError(): never {
  return fail(DOMAIN, 'ARITH', 'DOMAIN', DOMAIN)
}

export const DOMAIN = 'domain error: argument not in valid range'

/** Throw the error for an integer that cannot be had: from an infinity, for instance. */
export function integerOverflow(): never {
  return fail(TOO_LARGE, 'ARITH', 'IOVERFLOW', TOO_LARGE)
}

export const TOO_LARGE = 'integer value too large to represent'

/** Throw `divide by zero`. */
export function divideByZero(): never {
  return fail('divide by zero', 'ARITH', 'DIVZERO', 'divide by zero')
}

/** Throw the error for a NaN where a number is needed. */
export function notANumber(): never {
  return fail('floating point value is Not a Number', 'TCL', 'VALUE', 'DOUBLE', 'NAN')
}

/** The truth of a number, or of a word for true or false.
 *  @throws TclFailure `expected boolean value but got "x"` */
export function truthOf(v: TclValue): boolean {
  const n = asNumber(v)
  if (n instanceof TclDouble) return Number.isNaN(n.value) ? notANumber() : n.value !== 0
  if (n !== undefined) return n !== 0
  return parseBoolean(toText(v)) ?? expected('boolean value', v)
}
