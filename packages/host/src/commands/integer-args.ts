/** Integer arguments that Tcl keeps in a machine word. */
import { asInteger, fail, type TclValue, toText } from '@feather-tcl/arena/values'
import { integerOverflow } from '../arith/operand.ts'

/** Whether a 64-bit word can hold the integer. */
export function fitsWord(n: number | bigint): boolean {
  return typeof n === 'number' || BigInt.asIntN(64, n) === n
}

/** The integer that the value is, if a 64-bit word can hold it.
 *  @throws TclFailure `expected integer but got "x"`, `integer value too large to represent` */
export function asWord(v: TclValue): number | bigint {
  const n = asInteger(v)
  return fitsWord(n) ? n : integerOverflow()
}

/** Throw the error for a number that is none, which has a code of its own: `expected integer but got "1.5"`. */
export function notWhole(v: TclValue): never {
  return fail(`expected integer but got "${toText(v)}"`, 'TCL', 'VALUE', 'INTEGER')
}
