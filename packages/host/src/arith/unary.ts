import {
  asNumber,
  fail,
  makeBoolean,
  makeDouble,
  parseBoolean,
  TclDouble,
  type TclValue,
  toText,
} from '@feather-tcl/arena/values'
import { negate, not } from './integer.ts'
import { badOperand, integerOperand, numericOperand } from './operand.ts'

/** The unary operators of expressions. An operator's place is the index that `unaryAt` takes. */
export const UNARY_OPS = ['-', '+', '!', '~'] as const

export type UnaryOp = (typeof UNARY_OPS)[number]

/** `op a`, in full generality.
 *  @throws TclFailure with tclsh's words for an operand that does not fit */
export function unary(op: UnaryOp, a: TclValue): TclValue {
  return unaryAt(UNARY_OPS.indexOf(op), a)
}

/** The same with the operator's index in `UNARY_OPS`. */
export function unaryAt(index: number, a: TclValue): TclValue {
  switch (index) {
    case 0: {
      const n = numericOperand(a, '-', '')
      return n instanceof TclDouble ? makeDouble(-n.value) : negate(n)
    }
    case 1:
      return numericOperand(a, '+', '')
    case 2:
      return makeBoolean(!truth(a))
    case 3:
      return not(integerOperand(a, '~', ''))
    default:
      return fail(`invalid operator ${index}`)
  }
}

/** The truth of the operand of `!`: a number that is not NaN, or one of the words for true and false. */
function truth(a: TclValue): boolean {
  const n = asNumber(a)
  if (n instanceof TclDouble) return Number.isNaN(n.value) ? badOperand(a, '!', '') : n.value !== 0
  if (n !== undefined) return n !== 0
  return parseBoolean(toText(a)) ?? badOperand(a, '!', '')
}
