import {
  asNumber,
  fail,
  parseList,
  TclDict,
  TclDouble,
  TclFailure,
  TclList,
  type TclNumber,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'

/** Which operand of an operator a message is about. */
export type Side = 'left ' | 'right ' | ''

const SPACE_INSIDE = /[^\t-\r ][\t-\r ]+[^\t-\r ]/

/** Whether tclsh calls the value "a list": its text is a list, and has white space between its ends.
 *  tclsh: `expr {"a b"+1}`, `expr {"{a b}"+1}` -> a list; `expr {" a "+1}` -> non-numeric string " a " */
function isList(v: TclValue): boolean {
  if (v instanceof TclList ? v.size > 1 : v instanceof TclDict && v.size > 0) return true
  const text = toText(v)
  if (!SPACE_INSIDE.test(text)) return false
  try {
    parseList(text)
    return true
  } catch (error) {
    if (error instanceof TclFailure) return false
    throw error
  }
}

/** Throw tclsh's complaint about an operand that the operator cannot use. */
export function badOperand(v: TclValue, op: string, side: Side): never {
  const n = asNumber(v)
  let kind = 'non-numeric string'
  if (n instanceof TclDouble) kind = Number.isNaN(n.value) ? 'non-numeric floating-point value' : 'floating-point value'
  else if (isList(v)) return fail(`cannot use a list as ${side}operand of "${op}"`, 'ARITH', 'DOMAIN', 'list')
  return fail(`cannot use ${kind} "${toText(v)}" as ${side}operand of "${op}"`, 'ARITH', 'DOMAIN', kind)
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
