import {
  asNumber,
  fail,
  isCalledList,
  TclDouble,
  type TclNumber,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'

/** Which operand of an operator a message is about. */
export type Side = 'left ' | 'right ' | ''

/** Throw tclsh's complaint about an operand that the operator cannot use. */
export function badOperand(v: TclValue, op: string, side: Side): never {
  const n = asNumber(v)
  let kind = 'non-numeric string'
  if (n instanceof TclDouble) kind = Number.isNaN(n.value) ? 'non-numeric floating-point value' : 'floating-point value'
  else if (isCalledList(v)) return fail(`cannot use a list as ${side}operand of "${op}"`, 'ARITH', 'DOMAIN', 'list')
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
